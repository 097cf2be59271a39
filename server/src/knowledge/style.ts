// Where a text holds words that United Nations texts write otherwise.
import { capitalized } from '../text/capital';
import { lowerInPlace, plainInPlace } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { overlapsAny, type Span } from '../text/span';
import { allCountries } from './countries';
import { styleKey, type HouseStyle } from './house-style';
import { holdsIn, styleListsOf, styleRowsOf, type StyleCheck, type StyleRow } from './style-rows';

/** A text as paragraphs are read. */
export interface StyledText {
  readonly text: string;
  readonly language: LanguageCode;
  readonly sentences: readonly Span[];
  /** In order, and none inside another. */
  readonly quotations: readonly Span[];
}

/** A place where a text holds a wrong form. */
export interface StyleHit extends Span {
  readonly row: StyleRow;
  /** What to write there instead, with the text's own capitals and spaces; null where the row has none. */
  readonly right: string | null;
}

/**
 * Where a text holds what a check's rows call wrong, in order; nothing inside quotations and nothing in capitals throughout. Linear in the text.
 */
export function styleHitsIn(styled: StyledText, check: StyleCheck, style: HouseStyle): StyleHit[] {
  const matcher = matcherOf(styled.language, check, style);
  if (!matcher) return [];
  const { plain, lower } = plainFormsOf(styled);
  const hits: StyleHit[] = [];
  for (const { indices = [] } of lower.matchAll(matcher.expression)) {
    // Groups that took no part have no place.
    const places: readonly ([number, number] | undefined)[] = indices;
    const { row, group } = matcher.rows.find((one) => places[one.group]) ?? {};
    const [start, end] = places[group ?? 0] ?? [0, 0];
    if (!row || overlapsAny(styled.quotations, { start, end })) continue;
    const groups = places.slice(group).map((place) => (place ? styled.text.slice(...place) : ''));
    const hit = judged(styled, plain, { start, end }, row, groups);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** A text as it is compared, with its capitals and in lower case. */
interface PlainForms {
  readonly plain: string;
  readonly lower: string;
}

const plainForms = new WeakMap<StyledText, PlainForms>();

function plainFormsOf(styled: StyledText): PlainForms {
  let forms = plainForms.get(styled);
  if (!forms) {
    const plain = plainInPlace(styled.text);
    plainForms.set(styled, (forms = { plain, lower: lowerInPlace(plain) }));
  }
  return forms;
}

/** Whether a text holds a word or words as written, outside its quotations. `exact` minds capitals. */
export function holdsWords(styled: StyledText, words: string, exact: boolean): boolean {
  const { language, quotations } = styled;
  const { plain, lower } = plainFormsOf(styled);
  const text = exact ? plain : lower;
  const wanted = exact ? plainInPlace(words) : lowerInPlace(plainInPlace(words));
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const span = { start: at, end: at + wanted.length };
    const isWhole = languages[language].unspaced || !(splits(text, span.start, language) || splits(text, span.end));
    if (isWhole && !overlapsAny(quotations, span)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word goes on over this offset; after Arabic prefixes, none does. */
function splits(text: string, at: number, language?: LanguageCode): boolean {
  if (language === 'ar' && AFTER_PREFIX.test(text.slice(Math.max(0, at - 4), at))) return false;
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
}

const AFTER_PREFIX = /(?:^|[^\p{L}\p{M}\p{N}])[وف]?[بكل]?$/u;

interface Matcher {
  readonly expression: RegExp;
  /** Each with the number of the group that is its pattern. */
  readonly rows: readonly { readonly row: StyleRow; readonly group: number }[];
}

const matchers = new Map<string, Matcher | null>();

/** The rows of a check as one expression; null where it has none in this language and style. */
function matcherOf(language: LanguageCode, check: StyleCheck, style: HouseStyle): Matcher | null {
  const key = `${language} ${check} ${styleKey(style)}`;
  let matcher = matchers.get(key);
  if (matcher === undefined) {
    const rows = styleRowsOf(language).filter((row) => row.check === check && holdsIn(row, style));
    matchers.set(key, (matcher = rows.length > 0 ? compiled(rows, language) : null));
  }
  return matcher;
}

// Letters and figures of the script that a language is written in, in lower case: a class of all scripts would take a second to compile.
const IN_WORD: Readonly<Record<LanguageCode, string>> = {
  ar: '[\\wؠ-٩ٮ-ۓ]',
  en: '[\\wß-ɏ]',
  es: '[\\wß-ɏ]',
  fr: '[\\wß-ɏ]',
  ru: '[\\wЀ-ӿ]',
  zh: '',
};

/** Where a word begins and ends, and where none goes on. In Arabic it may begin after joined conjunctions and prepositions. */
function edgesOf(language: LanguageCode): { readonly begins: string; readonly ends: string; readonly between: string } {
  const letter = IN_WORD[language];
  if (letter === '') return { begins: '', ends: '', between: '' };
  const begins = `(?<!${letter})`;
  return {
    begins: language === 'ar' ? `(?<=${begins}[وف]?[بكل]?)` : begins,
    ends: `(?!${letter})`,
    between: `(?<!${letter}(?=${letter}))`,
  };
}

function compiled(rows: readonly StyleRow[], language: LanguageCode): Matcher {
  let group = 1;
  const numbered: { row: StyleRow; group: number }[] = [];
  const patterns = rows.map((row) => {
    const pattern = patternOf(row, language);
    numbered.push({ row, group });
    group += (new RegExp(`${pattern}|`).exec('')?.length ?? 1) - 1;
    return pattern;
  });
  return { expression: new RegExp(`${edgesOf(language).begins}(?:${patterns.join('|')})`, 'dg'), rows: numbered };
}

/** A row's pattern as its first group, with its contexts about it. */
function patternOf({ wrong, where = {}, except = {} }: StyleRow, language: LanguageCode): string {
  const { between, ends } = edgesOf(language);
  const filled = (pattern: string) => withLists(pattern, language);
  const words = filled(wrong);
  return [
    // Whether the words are there is told the soonest: before anything is looked at that stands before them.
    (where.before ?? except.before) === undefined ? '' : `(?=${words.replace(/(?<!\\)\((?!\?)/g, '(?:')})`,
    where.before === undefined ? '' : `(?<=${between}(?:${filled(where.before)}))`,
    except.before === undefined ? '' : `(?<!${between}(?:${filled(except.before)}))`,
    `(${words})${ends}`,
    where.after === undefined ? '' : `(?=(?:${filled(where.after)})${between})`,
    except.after === undefined ? '' : `(?!(?:${filled(except.after)})${between})`,
  ].join('');
}

/** A pattern with the words of lists in the places of their names. */
function withLists(pattern: string, language: LanguageCode): string {
  return pattern.replace(/\{([a-z][a-z-]*)\}/g, (_, name: string) => {
    const words = name === 'country' ? countryNames(language) : (styleListsOf(language)[name] ?? '').split(' ');
    return `(?:${words.join('|')})`;
  });
}

const countries = new Map<LanguageCode, readonly string[]>();

/** The names of States as patterns, the longer first: "Guinea-Bissau" before "Guinea". */
function countryNames(language: LanguageCode): readonly string[] {
  let names = countries.get(language);
  if (!names) {
    const all = allCountries().flatMap(({ short, aliases }) => [
      short[language] ?? '',
      ...(aliases[language] ?? []).filter((name) => name.length > 3),
    ]);
    names = [...new Set(all.filter((name) => name !== ''))]
      .sort((a, b) => b.length - a.length)
      .map((name) => lowerInPlace(plainInPlace(name)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    countries.set(language, names);
  }
  return names;
}

/** The hit at a place that a row's pattern matches; null where what stands there is right. */
function judged(
  styled: StyledText,
  plain: string,
  span: Span,
  row: StyleRow,
  groups: readonly string[],
): StyleHit | null {
  const written = plain.slice(span.start, span.end);
  const rest = plain.slice(span.end, span.end + 2);
  if (row.person === true && /^ \p{Lu}/u.test(rest)) return null;
  if (row.case === 'capitals') {
    if (/\p{Ll}/u.test(written) || isInCapitals(sentenceAt(styled, span.start))) return null;
    // An acronym in brackets follows its name, which would then stand there twice.
    if (/[(（]/.test(plain.charAt(span.start - 1)) && /[)）]/.test(plain.charAt(span.end)))
      return { ...span, row, right: null };
  } else if (isInCapitals(written)) return null;
  if (row.right === null) return { ...span, row, right: null };

  const forms = [row.right, ...(row.or ?? [])].map((form) =>
    form.replace(/\$(\d)/g, (_, number: string) => groups[Number(number)] ?? ''),
  );
  let right = forms[0] ?? '';
  if (row.case !== 'capitals') {
    const begins = beginsSentence(styled, plain, span.start);
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
    if (row.case === 'exact') {
      if (forms.some((form) => [form, ...(begins ? [capitalized(form)] : [])].map(plainInPlace).includes(written)))
        return null;
      if (begins && isCapital) right = capitalized(right);
    } else {
      if (isCapital && !begins && row.names !== true) return null;
      right = withoutHumps(isCapital ? capitalized(right) : right);
      if (plainInPlace(right) === written) return null;
    }
  }
  return { ...span, row, right: spacedLike(styled.text.slice(span.start, span.end), right) };
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function sentenceAt({ text, sentences }: StyledText, at: number): string {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

/** Whether a word begins a sentence, an item of a list or what follows a colon, so that a capital says nothing. */
function beginsSentence({ sentences }: StyledText, plain: string, at: number): boolean {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  const before = plain.slice(Math.max(sentence?.start ?? 0, at - 40), at);
  const isFirst = (sentence?.start ?? 0) >= at - 40 && !LETTER.test(before);
  return isFirst || /(?:[:：]|(?:^| )(?:[-*•–—]|\(?[a-z0-9]{1,3}[.)])) ?["“«(*_]*$/.test(before);
}

/** Words whose second part lost its capital with its hyphen: "Peace-Keeping" is "Peacekeeping". */
function withoutHumps(words: string): string {
  return words.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => letter.toLowerCase());
}

/** The right words with the white space of the written ones, where there is as much: line ends and no-break spaces stay. */
function spacedLike(written: string, right: string): string {
  const spaces = written.match(/\s/g) ?? [];
  if (spaces.length !== (right.match(/ /g) ?? []).length) return right;
  let next = 0;
  return right.replace(/ /g, () => spaces[next++] ?? ' ');
}
