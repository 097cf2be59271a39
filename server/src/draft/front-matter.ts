// Front matter: the YAML block at the head of a draft, read with the exact place of every key and value.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { isoDate } from '../text/dates';
import { editDistance } from '../text/edit-distance';
import * as l10n from '../text/l10n';
import { isLanguageCode, languageCodes, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { CheckLevelName, Field, FrontMatter, FrontMatterProblem } from './draft';
import { parseLimit } from './duration';

/** The keys a drafter may write, in the order in which they are offered. */
export const frontMatterKeys = [
  'note', 'delegation', 'group', 'speaker', 'date', 'language', 'limit', 'profile', 'sources', 'checks',
] as const; // prettier-ignore

/** The severities `checks:` may give a check. */
export const checkLevels: readonly CheckLevelName[] = ['off', 'hint', 'information', 'warning', 'error'];

// A front matter is a dozen lines; what is longer is not one, and is not worth the time it would take to read.
const MOST_CHARACTERS = 20_000;
const MOST_NESTING = 8;

const nothing: FrontMatter = {
  span: null, note: [], delegation: null, group: null, speaker: null, date: null, language: null, limit: null,
  profile: null, sources: [], checks: [], keys: [], problems: [],
}; // prettier-ignore

/** Reads the front matter of a draft. Never fails: bad parts are left out and named in `problems`, each at its place. */
export function parseFrontMatter(text: string): FrontMatter {
  const block = blockOf(text);
  if (!block) return nothing;
  const { span, start, end } = block;
  const problems: FrontMatterProblem[] = [];
  if (!block.closed) {
    const message = l10n.t('The front matter is not closed: put a line with three hyphens (---) under its last key.');
    problems.push({ kind: 'unclosed', message, span: { start: span.start, end: span.start + 3 } });
  }
  const source = withForwardSlashes(text.slice(start, end));
  if (source.length > MOST_CHARACTERS || nesting(source) > MOST_NESTING) {
    const message = l10n.t(
      'The front matter is too long or too deeply nested to be read: keep it to the keys of a draft.',
    );
    return {
      ...nothing,
      span,
      problems: [...problems, { kind: 'syntax', message, span: { start: span.start, end: span.start + 3 } }],
    };
  }
  return new Reader(source, start, span, problems).read();
}

/**
 * Windows paths in double quotes ("..\notes\note.txt") with the other slash, since YAML takes theirs for the beginning of a character that
 * cannot be typed. Nothing changes its place.
 */
function withForwardSlashes(source: string): string {
  return source.replace(/"(?:[a-z]:|\.{1,2})(?:\\[^\\"\n]+)+"/gi, (path) => path.replaceAll('\\', '/'));
}

interface Block {
  /** Fences included. */
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

function blockOf(text: string): Block | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!open) return null;
  const start = open[0].length;
  const from = open[0].startsWith('\ufeff') ? 1 : 0;
  const fence = /^(?:---|\.\.\.)[ \t]*$/gm;
  fence.lastIndex = start;
  // A fence further away than any front matter is a rule between paragraphs.
  const close = fence.exec(text.slice(0, start + MOST_CHARACTERS + 10));
  const blank = /^\s*$/m.exec(text.slice(start));
  const firstKey = /^[\w-]+\s*:/.test(text.slice(start, start + 80));
  if (close && (firstKey || close.index === start || /^\s*#/.test(text.slice(start)))) {
    return { span: { start: from, end: close.index + close[0].length }, start, end: close.index, closed: true };
  }
  if (!firstKey)
    return close
      ? { span: { start: from, end: close.index + close[0].length }, start, end: close.index, closed: true }
      : null;
  const end = blank ? start + blank.index : text.length;
  return { span: { start: from, end }, start, end, closed: false };
}

function nesting(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const c of source) {
    if (c === '[' || c === '{') deepest = Math.max(deepest, ++depth);
    else if (c === ']' || c === '}') depth--;
  }
  const indents = source.match(/^ +(?=\S)/gm) ?? [];
  return Math.max(deepest, ...indents.map((indent) => Math.ceil(indent.length / 4)), 0);
}

/** Collects the fields of one front matter. */
class Reader {
  private readonly keys: Field<string>[] = [];

  constructor(
    private readonly source: string,
    private readonly offset: number,
    private readonly whole: Span,
    private readonly problems: FrontMatterProblem[],
  ) {}

  read(): FrontMatter {
    const document = parseDocument(this.source, {
      lineCounter: new LineCounter(),
      prettyErrors: false,
      uniqueKeys: true,
    });
    for (const error of document.errors) {
      const duplicate = error.code === 'DUPLICATE_KEY';
      this.report(
        duplicate ? 'duplicate-key' : 'syntax',
        duplicate
          ? l10n.t('This key stands twice in the front matter: keep one of them.')
          : l10n.t(
              'The front matter cannot be read here: write one "key: value" on each line, and put quotation marks around a value that holds a colon.',
            ),
        this.spanAt(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)),
      );
    }
    const root = document.contents;
    if (root === null) return { ...nothing, span: this.whole, problems: this.problems };
    if (!isMap(root)) {
      if (document.errors.length === 0)
        this.report(
          'syntax',
          l10n.t('The front matter must be made of "key: value" lines, such as "note: S-2018-184.zh.txt".'),
          this.spanOf(root),
        );
      return { ...nothing, span: this.whole, problems: this.problems };
    }
    const pairs = new Map<string, Pair<Node, Node | null>>();
    for (const item of root.items as Pair<Node, Node | null>[]) {
      const name = isScalar(item.key) ? String(item.key.value) : '';
      const key = this.spanOf(item.key);
      this.keys.push({
        value: name,
        key,
        span: item.value ? this.spanOf(item.value) : { start: key.end, end: key.end },
      });
      if (!(frontMatterKeys as readonly string[]).includes(name)) {
        this.reportUnknown(name, key);
      } else if (!pairs.has(name)) pairs.set(name, item);
    }
    return {
      span: this.whole,
      note: this.list(pairs.get('note')),
      delegation: this.text(pairs.get('delegation')),
      group: this.text(pairs.get('group')),
      speaker: this.text(pairs.get('speaker')),
      date: this.date(pairs.get('date')),
      language: this.language(pairs.get('language')),
      limit: this.limit(pairs.get('limit')),
      profile: this.profile(pairs.get('profile')),
      sources: this.list(pairs.get('sources')),
      checks: this.checks(pairs.get('checks')),
      keys: this.keys,
      problems: this.problems,
    };
  }

  private reportUnknown(name: string, span: Span): void {
    const near = frontMatterKeys.find(
      (key) =>
        key.startsWith(name.toLowerCase()) ||
        name.toLowerCase().startsWith(key) ||
        editDistance(key, name.toLowerCase()) <= 2,
    );
    const message =
      near === undefined
        ? l10n.t(
            'Rostrum does not know the key "{0}": it is left alone. The keys are {1}.',
            name,
            l10n.listed(frontMatterKeys),
          )
        : l10n.t('Rostrum does not know the key "{0}": did you mean "{1}"?', name, near);
    this.problems.push({ kind: 'unknown-key', message, span, ...(near === undefined ? {} : { meant: near }) });
  }

  private text(pair: Pair<Node, Node | null> | undefined): Field<string> | null {
    if (!pair?.value) return null;
    if (isScalar(pair.value) && pair.value.value !== null && typeof pair.value.value !== 'object')
      return this.field(pair, this.plain(pair.value));
    if (!isScalar(pair.value)) this.wrongType(pair, l10n.t('a single line of text'));
    return null;
  }

  private list(pair: Pair<Node, Node | null> | undefined): Field<string>[] {
    if (!pair?.value) return [];
    const { value } = pair;
    if (isScalar(value)) {
      const one = this.text(pair);
      return one && one.value.trim() !== '' ? [one] : [];
    }
    if (!isSeq(value)) {
      this.wrongType(pair, l10n.t('a file name, or a list of them in square brackets'));
      return [];
    }
    const fields: Field<string>[] = [];
    for (const item of value.items as Node[]) {
      if (isScalar(item) && item.value !== null && typeof item.value !== 'object') {
        fields.push({ value: this.plain(item), key: this.spanOf(pair.key), span: this.spanOf(item) });
      } else this.wrongType(pair, l10n.t('a file name, or a list of them in square brackets'));
    }
    return fields;
  }

  private date(pair: Pair<Node, Node | null> | undefined): Field<string> | null {
    return this.converted(pair, dateIn, (written) =>
      l10n.t('"{0}" is not a date: write year, month and day, such as 2018-03-28.', written),
    );
  }

  private language(pair: Pair<Node, Node | null> | undefined): Field<LanguageCode> | null {
    return this.converted(pair, languageIn, (written) =>
      l10n.t('"{0}" is not an official language: write one of {1}.', written, l10n.listed(languageCodes)),
    );
  }

  private limit(pair: Pair<Node, Node | null> | undefined): Field<number> | null {
    return this.converted(pair, parseLimit, (written) =>
      l10n.t(
        '"{0}" is not a speaking time: write it such as "5 min" or "3:30", or name one such as "un-group".',
        written,
      ),
    );
  }

  private profile(pair: Pair<Node, Node | null> | undefined): Field<string> | null {
    const field = this.text(pair);
    return field && field.value.trim() !== '' ? { ...field, value: field.value.trim() } : null;
  }

  /** A line of text as what it stands for; where it stands for nothing, `complaint` says so. */
  private converted<T>(
    pair: Pair<Node, Node | null> | undefined,
    convert: (written: string) => T | null,
    complaint: (written: string) => string,
  ): Field<T> | null {
    const field = this.text(pair);
    if (!field) return null;
    const value = convert(field.value.trim());
    if (value !== null) return { ...field, value };
    this.report('bad-value', complaint(field.value), field.span);
    return null;
  }

  private checks(pair: Pair<Node, Node | null> | undefined): Field<{ check: string; severity: CheckLevelName }>[] {
    if (!pair?.value) return [];
    if (!isMap(pair.value)) {
      this.wrongType(pair, l10n.t('a level for each check, such as "over-time: off"'));
      return [];
    }
    const fields: Field<{ check: string; severity: CheckLevelName }>[] = [];
    for (const item of pair.value.items as Pair<Node, Node | null>[]) {
      const check = isScalar(item.key) ? String(item.key.value) : '';
      // YAML 1.1 habits: an unquoted `off` may come as a boolean.
      const written = isScalar(item.value) ? (item.value.value === false ? 'off' : String(item.value.value)) : '';
      const severity = checkLevels.find((level) => level === written);
      const span = item.value ? this.spanOf(item.value) : this.spanOf(item.key);
      if (severity) fields.push({ value: { check, severity }, key: this.spanOf(item.key), span });
      else
        this.report(
          'bad-value',
          l10n.t('"{0}" is not a level: write one of {1}.', written, l10n.listed(checkLevels)),
          span,
        );
    }
    return fields;
  }

  private field<T>(pair: Pair<Node, Node | null>, value: T): Field<T> {
    return { value, key: this.spanOf(pair.key), span: pair.value ? this.spanOf(pair.value) : this.spanOf(pair.key) };
  }

  /** A scalar as written: "08" and "1e3" stay what the drafter typed. */
  private plain(node: { value: unknown; source?: string }): string {
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }

  private wrongType(pair: Pair<Node, Node | null>, expected: string): void {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const span = pair.value ? this.spanOf(pair.value) : this.spanOf(pair.key);
    this.report('wrong-type', l10n.t('"{0}" takes {1}.', name, expected), span);
  }

  private report(kind: FrontMatterProblem['kind'], message: string, span: Span): void {
    this.problems.push({ kind, message, span });
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0, 0];
    return this.spanAt(start, end);
  }

  private spanAt(start: number, end: number): Span {
    const within = (at: number) => this.offset + Math.max(0, Math.min(at, this.source.length));
    return { start: within(start), end: within(end) };
  }
}

function dateIn(written: string): string | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  return match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

function languageIn(written: string): LanguageCode | null {
  const code = written.toLowerCase();
  return isLanguageCode(code) ? code : null;
}
