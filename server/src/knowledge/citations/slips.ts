// Slips in the symbols of documents: what is nearly a symbol, and what it should be.
import type { Span } from '../../text/span';
import { LAST_YEAR, yearOfResolution } from '../resolutions';

/** What is wrong: letters of another alphabet, full-width signs, small letters, a wrong order, a wrong number of a session or year, or marks between the parts. */
export type Fault = 'alphabet' | 'width' | 'case' | 'order' | 'year' | 'session' | 'marks';

export interface SymbolSlip extends Span {
  readonly fault: Fault;
  /** The right form; null where it cannot be told. */
  readonly right: string | null;
  /** For a wrong year or session: the number, and for a year the first that such a symbol may bear. */
  readonly number: number | null;
  readonly since: number | null;
}

/** Signs that pass for those of a symbol, each for one: the Cyrillic capitals that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  Ѕ: 'S',
};

// The Security Council's documents bear the year since 1994; before, they were numbered from the first to the last. The Economic and Social
// Council's bear it since 1978. The Assembly's bear the number of its session since the thirty-first, that of 1976.
const FIRST_YEAR = { S: 1994, E: 1978, ST: 1946 };
const FIRST_SESSION = 31;
// Nobody cites a document of later years, whatever the calendar says by now.
const YEARS_AHEAD = 10;
const LATEST_YEAR = LAST_YEAR + YEARS_AHEAD;
const LAST_SESSION = LATEST_YEAR - 1945;

const SLASH = '\\s{0,2}[/\\\\]\\s{0,2}';
/** What may stand after the organ: no space alone, lest a word of one letter pass for it. */
const FIRST = `(?:${SLASH}|[.-])`;
/** Whatever stands between parts that can be told all the same. */
const ANY = '(?:\\s{0,2}[/\\\\._–-]\\s{0,2}|\\s{1,2})';
const CHANGED = `(?<changed>(?:${ANY}(?:ADD|CORR|REV)[.\\s/]{0,2}\\d{1,3})*)`;
const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}';
const NOT_BEFORE = `(?<![${LETTER}’'/／\\\\._#@=&?-])`;
// No part of a longer symbol, of an address or of a file's name.
const NOT_AFTER = `(?![${LETTER}]|[/\\\\.-][${LETTER}])`;

interface Form {
  readonly pattern: RegExp;
  /** The right form of what was matched; null where that cannot be told, or where it is no slip. */
  readonly read: (first: number, second: number, parts: Readonly<Record<string, string | undefined>>) => Reading | null;
}

type Reading =
  | { readonly right: string; readonly swapped: boolean }
  | { readonly fault: 'year' | 'session'; readonly number: number; readonly since: number | null };

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(`${NOT_BEFORE}${source}${CHANGED}${NOT_AFTER}`, 'gu'), read };
}

const A = '(?<first>\\d{1,5})';
const B = '(?<second>\\d{1,5})';
// "C" is how the Russian letter that stands for S is seen.
const S = '[SC]';

const FORMS: readonly Form[] = [
  form(`${S}(?:${SLASH}|-)${A}${ANY}${B}`, (first, second) => byYear('S', first, second)),
  form(`E${SLASH}${A}${SLASH}${B}`, (first, second) => byYear('E', first, second)),
  form(`ST${FIRST}SGB${ANY}?${A}${ANY}${B}`, (first, second) => byYear('ST', first, second, 'SGB')),
  form(`(?:${S}${FIRST})?PRST${ANY}?${A}${ANY}${B}`, (first, second) => byYear('S', first, second, 'PRST')),
  form(`${S}${FIRST}PV${ANY}?${A}`, (first) => ({ right: `S/PV.${first}`, swapped: false })),
  form(`${S}${FIRST}RES${ANY}?${A}(?:\\s?\\(\\s?(?<year>\\d{4})\\s?\\)|${ANY}(?<second>\\d{4}))?`, byAdoption),
  form(`A${SLASH}${A}${SLASH}${B}`, (first, second) => bySession(first, second)),
  form(`A${FIRST}RES${ANY}?${A}${ANY}${B}`, (first, second) => bySession(first, second, 'RES')),
  form(`A${FIRST}HRC${ANY}?(?<res>RES${ANY}?)?${A}${ANY}${B}`, (first, second, { res }) => ({
    right: `A/HRC/${res === undefined ? '' : 'RES/'}${first}/${second}`,
    swapped: false,
  })),
];
/** As a line that is set from the right shows it: "184/2018/S". */
const REVERSED = new RegExp(`(?<![${LETTER}/.])(?<second>\\d{1,4})/(?<first>\\d{4})/S(?![${LETTER}/])`, 'gu');

// Most paragraphs hold nothing of the kind, and need not be looked at closely.
const MAY_HOLD = /[/\\／]|[SＳ]-\d|PV|PRST|RES|HRC|SGB/u;

/** Slips in the symbols of a text, in order, of those series in which the right form can be told. Linear in the text. */
export function symbolSlipsIn(text: string): SymbolSlip[] {
  if (!MAY_HOLD.test(text)) return [];
  const plain = plainly(text);
  const slips = FORMS.flatMap(({ pattern, read }) =>
    [...plain.matchAll(pattern)].flatMap(({ index, 0: found, groups = {} }) => {
      const span = { start: index, end: index + found.length };
      const reading = read(Number(groups['first']), Number(groups['second']), groups);
      return reading ? (slipOf(text, span, reading, groups['changed'] ?? '') ?? []) : [];
    }),
  );
  return [...slips, ...reversedIn(text)].sort((a, b) => a.start - b.start);
}

function reversedIn(text: string): SymbolSlip[] {
  return [...text.matchAll(REVERSED)].flatMap(({ index, 0: found, groups = {} }) => {
    const reading = byYear('S', Number(groups['first']), Number(groups['second']));
    if (!reading || !('right' in reading) || reading.swapped) return [];
    return [
      { start: index, end: index + found.length, fault: 'order', right: reading.right, number: null, since: null },
    ];
  });
}

/** A text with the signs that a symbol should have, in capitals, one for one. */
function plainly(text: string): string {
  return text.replace(/[АВЕКМНОРСТХЅ\uff01-\uff5e٠-٩a-z]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toUpperCase();
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    return LOOKALIKES[sign] ?? sign.toUpperCase();
  });
}

function slipOf(text: string, { start, end }: Span, reading: Reading, changed: string): SymbolSlip | null {
  const written = text.slice(start, end);
  // A Latin C begins other symbols than the Council's, and a small letter apart is a word.
  if (/^[CcＣｃ]|^[a-z]\s/.test(written)) return null;
  if (!('right' in reading)) {
    // Only what is well formed but for its number: elsewhere the number may mean anything.
    return /^[A-Z]+\/(?:[A-Z]+\/)?\d+\/\d+$/.test(written) ? { start, end, right: null, ...reading } : null;
  }
  const right = reading.right + changedRightly(changed);
  if (sameButForWidth(written, right)) return null;
  return { start, end, fault: faultOf(written, right, reading.swapped), right, number: null, since: null };
}

function changedRightly(changed: string): string {
  return [...changed.matchAll(/(ADD|CORR|REV)\D*(\d+)/g)]
    .map(([, kind = '', number = '']) => `/${kind.charAt(0)}${kind.slice(1).toLowerCase()}.${Number(number)}`)
    .join('');
}

/** Whether the two differ at most in Arabic-Indic figures, the width of brackets and the space before them, which are matters of style. */
function sameButForWidth(written: string, right: string): boolean {
  const style = (symbol: string) =>
    symbol
      .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
      .replace(/\s*[(（]\s*/g, '(')
      .replace(/\s*[)）]/g, ')');
  return style(written) === style(right);
}

function faultOf(written: string, right: string, swapped: boolean): Fault {
  if (/\p{Script=Cyrillic}/u.test(written)) return 'alphabet';
  if (/[\uff01-\uff5e]/.test(written.replace(/[（）]/g, ''))) return 'width';
  if (swapped) return 'order';
  return written.replace(/\s/g, '').toUpperCase() === right.replace(/\s/g, '').toUpperCase() &&
    written.search(/[a-z]/) >= 0
    ? 'case'
    : 'marks';
}

function byYear(series: keyof typeof FIRST_YEAR, first: number, second: number, body?: string): Reading | null {
  const isYear = (number: number) => FIRST_YEAR[series] <= number && number <= LATEST_YEAR;
  const symbol = (year: number, number: number) =>
    [series, ...(body === undefined ? [] : [body]), year, number].join('/');
  if (isYear(first)) return { right: symbol(first, second), swapped: false };
  if (isYear(second)) return { right: symbol(second, first), swapped: true };
  return first >= 1000 && first <= 9999 ? { fault: 'year', number: first, since: FIRST_YEAR[series] } : null;
}

function bySession(first: number, second: number, body?: string): Reading | null {
  const isSession = (number: number) => FIRST_SESSION <= number && number <= LAST_SESSION;
  const symbol = (session: number, number: number) =>
    ['A', ...(body === undefined ? [] : [body]), session, number].join('/');
  if (isSession(first)) return { right: symbol(first, second), swapped: false };
  if (first <= LAST_SESSION) return null;
  // With a year it may be a document of the Council as well.
  const isYear = FIRST_YEAR.E <= first && first <= LATEST_YEAR;
  return isSession(second) && !isYear
    ? { right: symbol(second, first), swapped: true }
    : { fault: 'session', number: first, since: null };
}

/** A resolution of the Council: with its year in brackets, or beside its number where the record tells the one from the other. */
function byAdoption(
  first: number,
  second: number,
  { year }: Readonly<Record<string, string | undefined>>,
): Reading | null {
  if (year !== undefined) return { right: `S/RES/${first} (${year})`, swapped: false };
  if (Number.isNaN(second)) return { right: `S/RES/${first}`, swapped: false };
  if (yearOfResolution(first) === second) return { right: `S/RES/${first} (${second})`, swapped: false };
  return yearOfResolution(second) === first ? { right: `S/RES/${second} (${first})`, swapped: true } : null;
}
