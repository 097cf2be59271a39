// How many errors are found: each kind of error is made in every correct statement to which it applies, one at a time.
//   npm run recall              (writes docs/recall.md)
//   npm run recall -- --list    (also names what was missed)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../server/src/analysis/analysis';
import type { ReportedFinding } from '../server/src/analysis/check';
import { defaultSettings } from '../server/src/analysis/settings';
import type { Draft } from '../server/src/draft/draft';
import { parseDraft } from '../server/src/draft/parse-draft';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import type { Note } from '../server/src/note/note';
import { parseNote } from '../server/src/note/parse-note';
import { applyEdits } from '../server/src/testing/marks';
import { languageCodes, type LanguageCode } from '../server/src/text/languages';
import type { Span } from '../server/src/text/span';
import { kinds, type Kind } from './recall/carriers';
import { wholeKinds } from './recall/whole';

const FOLDERS = [
  ...readdirSync('server/test/evaluation', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join('server/test/evaluation', name)),
  'samples/S-2018-184',
];

interface Statement {
  readonly file: string;
  readonly draft: Draft;
  readonly language: LanguageCode;
  readonly notes: ReadonlyMap<string, Note>;
}

interface Seed {
  readonly kind: string;
  readonly check: string;
  readonly statement: Statement;
  /** Before the error was made, and with it. */
  readonly right: string;
  readonly wrong: string;
  /** Where the error stands in `wrong`; null for the statement as a whole. */
  readonly at: Span | null;
}

interface Outcome extends Seed {
  readonly found: boolean;
  readonly fixed: boolean;
  readonly restored: boolean;
}

installTopicModel(readFileSync('model/topics.bin'));
const listed = process.argv.includes('--list');
const outcomes = statements().flatMap(seedsOf).map(judged);

const byKind = [...new Set(outcomes.map(({ kind }) => kind))].map((kind) => {
  const own = outcomes.filter((one) => one.kind === kind);
  const cells = languageCodes.map((code) => share(own.filter(({ statement }) => statement.language === code)));
  return `| ${kind} | \`${own[0]?.check}\` | ${cells.join(' | ')} | ${share(own)} | ${restoredOf(own)} |`;
});
const totals = languageCodes.map((code) => share(outcomes.filter(({ statement }) => statement.language === code)));
const table = [
  `| error | check | ${languageCodes.join(' | ')} | found | restored |`,
  `| --- | --- | ${[...languageCodes, '', ''].map(() => '---').join(' | ')} |`,
  ...byKind,
  `| all ${byKind.length} kinds | | ${totals.join(' | ')} | ${share(outcomes)} | ${restoredOf(outcomes)} |`,
].join('\n');
const found = outcomes.filter((one) => one.found).length;
const fixes = outcomes.filter((one) => one.fixed);
const restored = fixes.filter((one) => one.restored).length;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} per cent`;
const summary =
  `${outcomes.length} errors of ${byKind.length} kinds were made, one at a time, in ${statements().length} statements. ` +
  `${found} were found where they stand, by the check that is meant to find them (${percent(found, outcomes.length)}). ` +
  `${fixes.length} of these have a fix, and ${restored} of the fixes brought back the original character by character (${percent(restored, fixes.length)}).`;
console.log(`${table}\n\n${summary}`);
const document = 'docs/recall.md';
const mark = /(<!-- recall -->\n)[^]*?(<!-- \/recall -->)/;
const before = readFileSync(document, 'utf8');
writeFileSync(
  document,
  before.replace(mark, (_, open: string, close: string) => `${open}\n${summary}\n\n${table}\n\n${close}`),
);
if (listed) {
  for (const { kind, statement, found: isFound, fixed, restored: isRestored, wrong, at } of outcomes) {
    if (isFound && (!fixed || isRestored)) continue;
    const context = at ? wrong.slice(Math.max(0, at.start - 30), at.end + 30).replace(/\s+/g, ' ') : '';
    console.log(`${isFound ? 'not restored' : 'missed'}: ${kind}: ${statement.file}: ${context.slice(0, 160)}`);
  }
}

function share(of: readonly Outcome[]): string {
  return of.length === 0 ? '–' : `${of.filter((one) => one.found).length}/${of.length}`;
}

function restoredOf(of: readonly Outcome[]): string {
  const withFix = of.filter(({ fixed }) => fixed);
  return withFix.length === 0 ? '–' : `${withFix.filter((one) => one.restored).length}/${withFix.length}`;
}

function statements(): Statement[] {
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(folder).sort();
    const notes = new Map(
      files
        .filter((file) => /note\.|\.zh\.txt$/.test(file))
        .map((file) => [file, parseNote(readFileSync(path.join(folder, file), 'utf8'))] as const),
    );
    return files
      .filter((file) => /\.statement$|-[a-z]{2}\.md$/.test(file))
      .map((file) => {
        const draft = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
        return { file: path.join(folder, file), draft, language: draft.language ?? 'en', notes };
      });
  });
}

function seedsOf(statement: Statement): Seed[] {
  const { draft, language, notes } = statement;
  const symbol = [...notes.values()][0]?.symbol ?? null;
  const carried = kinds.flatMap((kind): Seed[] => {
    const carrier = kind.carriers[language];
    if (!carrier || (kind.note && !symbolIs(symbol, kind.note))) return [];
    return [{ kind: kind.name, check: kind.check, statement, ...placed(draft, carrier) }];
  });
  const whole = wholeKinds.flatMap(({ name, check, make }): Seed[] => {
    const made = make(draft);
    if (!made) return [];
    const at = made.at && { start: made.at[0], end: made.at[1] };
    return [{ kind: name, check, statement, right: draft.text, wrong: made.text, at }];
  });
  return [...carried, ...whole];
}

function symbolIs(symbol: string | null, wanted: Kind['note']): boolean {
  return symbol === wanted;
}

/** The sentence as a paragraph of its own after the second paragraph of text, right and wrong. */
function placed({ text, paragraphs }: Draft, carrier: string): Pick<Seed, 'right' | 'wrong' | 'at'> {
  const parts = /^([^]*)\{([^→]*)→([^}]*)\}([^]*)$/.exec(carrier);
  if (!parts) throw new Error(`No {right→wrong} in: ${carrier}`);
  const [, head = '', right = '', wrong = '', tail = ''] = parts;
  const after = paragraphs.filter(({ kind }) => kind === 'text')[1] ?? paragraphs.at(-1);
  const newline = text.indexOf('\n', after?.span.end ?? 0);
  const at = newline < 0 ? text.length : newline;
  const put = (middle: string) => `${text.slice(0, at)}\n\n${head}${middle}${tail}${text.slice(at)}`;
  const start = at + 2 + head.length;
  return { right: put(right), wrong: put(wrong), at: { start, end: start + wrong.length } };
}

function judged(seed: Seed): Outcome {
  const { statement, check, at, right, wrong } = seed;
  const meets = ({ span }: ReportedFinding) => at === null || (span.start <= at.end && at.start <= span.end);
  const clean = findingsIn(statement, right, check);
  const isKnown = (finding: ReportedFinding) => clean.some(({ message }) => message === finding.message);
  const hits = findingsIn(statement, wrong, check).filter((finding) => meets(finding) && !isKnown(finding));
  const fixes = hits.flatMap(({ fix }) => fix ?? []);
  return {
    ...seed,
    found: hits.length > 0,
    fixed: fixes.length > 0,
    restored: fixes.some(({ edits }) => applyEdits(wrong, edits) === right),
  };
}

function findingsIn({ notes }: Statement, text: string, check: string): ReportedFinding[] {
  const draft = parseDraft(text);
  const named = draft.frontMatter.note.map(({ value }) => value);
  const there = named.filter((name) => notes.has(name));
  const { findings } = analyze({
    draft,
    notes: there.flatMap((name) => notes.get(name) ?? []),
    notePaths: there,
    noteFailures: named
      .filter((name) => !notes.has(name))
      .map((name) => ({ path: name, kind: 'missing', reason: 'there is no such file' })),
    settings: defaultSettings,
  });
  return findings.filter((finding) => finding.check === check);
}
