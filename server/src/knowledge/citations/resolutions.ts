// Where a text cites resolutions in words: "Security Council resolutions 1325 (2000) and 2242 (2015)", 第2378(2017)号决议.
import type { LanguageCode } from '../../text/languages';
import { westernDigits } from '../../text/numerals';
import type { Span } from '../../text/span';
import { yearOfResolution } from '../resolutions';
import type { Body, ResolutionCitation, SessionResolutionCitation } from './citation';
import { resolutionWordings, type WordFirst } from './resolution-wording';

const OPEN = '\\s?[(（]\\s?';
const CLOSE = '\\s?[)）]';
// The symbol of a resolution says by itself what it is: "S/RES/2378 (2017)".
const SYMBOL = 'S\\s?/\\s?RES\\s?/\\s?';
// A regular, special or emergency special session of the Assembly, or a year of the Economic and Social Council.
const SESSION = '(?:ES-|S-)?\\d{1,2}|(?:19|20)\\d{2}';
// Parts of a resolution have Latin letters, which look the same in Cyrillic. "I" is rather a word.
const SECTION = '[A-HJ-ZАВСЕ]';
const BY_SESSION = `(?<!RES\\s?/\\s?)(?<session>${SESSION})\\s?/\\s?(?<serial>\\d{1,4})(?![\\d/])(?:\\s?(?<section>${SECTION})(?![\\p{Script=Latin}\\p{Script=Cyrillic}’']))?`;
const BY_ROMAN_SESSION = `(?:\\s?[A-Z])?${OPEN}(?<roman>(?:ES-|S-)?[IVXL]{1,6})${CLOSE}`;
const NAMES_BEFORE = 50;
const NAMES_AFTER = 60;
// A smaller number that stands without its year may be anything: "the resolution 15 members tabled".
const LEAST_ALONE = 100;

// "Resolution 194 (1948)", without a body, is the Assembly's: from 1946 to 1975 it numbered its resolutions as the Council does, from 1 to 3541.
const ASSEMBLY = { firstYear: 1946, lastYear: 1975, lastNumber: 3541 };
// A slip in a year of the Council's is mostly smaller than this, in years; its numbers soon fell further behind the Assembly's.
const WIDE = 5;
// Cited by number alone, these are the Assembly's.
const KNOWN_ASSEMBLY = new Set([181, 194, 217, 302, 377, 1514, 1541, 1803, 2131, 2145, 2625, 2758]);

/**
 * Where a text in one language cites resolutions, in order, single and in lists. Figures may be Arabic-Indic or full-width. A number that
 * stands without its year and may mean something else ("resolution of 20 September") is left out. Linear in the text.
 */
export function resolutionsIn(
  text: string,
  language: LanguageCode,
): (ResolutionCitation | SessionResolutionCitation)[] {
  const plain = westernDigits(text);
  return language === 'zh' ? chineseResolutions(plain) : wordFirstResolutions(plain, language);
}

/**
 * Whether a resolution is the Security Council's: the text says so, or says nothing, and it is not rather one of the General Assembly
 * than one of the Council's with a slip in its year.
 */
export function isOfCouncil({ number, year, body }: ResolutionCitation): boolean {
  if (body !== null) return body === 'council';
  if (!year) return !KNOWN_ASSEMBLY.has(number);
  const { firstYear, lastYear, lastNumber } = ASSEMBLY;
  const right = yearOfResolution(number);
  const inUse = number <= lastNumber && firstYear <= year.value && year.value <= lastYear;
  return !(inUse && (right === null || Math.abs(right - year.value) >= WIDE));
}

/** Whether a text names a body outside the United Nations that numbers resolutions as the Council does, whosever those in the text are. */
export function namesOtherBody(text: string, language: LanguageCode): boolean {
  return (language === 'zh' ? CHINESE_OTHERS : patternsOf(language).others).test(text);
}

/** A resolution that lacks its year yet. */
export interface UnfinishedResolution {
  readonly numeral: Span;
  readonly body: Body | null;
}

// In Chinese a number may be anything until more follows: this many figures are a resolution's.
const ENOUGH_FIGURES = 3;

/**
 * The number of a Security Council resolution, without its year, with which a text ends ("Security Council resolutions 1325 (2000) and 23");
 * undefined where a number may be another body's, or no resolution's.
 */
export function unfinishedResolutionAt(text: string, language: LanguageCode): UnfinishedResolution | undefined {
  const isChinese = language === 'zh';
  // It is what would be read as a resolution if a year followed.
  const finished = `${text}${isChinese ? '(2000)号决议' : ' (2000)'}`;
  const last = resolutionsIn(finished, language).at(-1);
  if (last?.kind !== 'resolution' || last.end !== finished.length) return undefined;
  const { numeral, body } = last;
  if (!isOfCouncil({ ...last, year: null })) return undefined;
  const isLed = /(?:第|决议|\/)\s?$/u.test(text.slice(0, numeral.start));
  const isLong = body === 'council' || numeral.end - numeral.start >= ENOUGH_FIGURES;
  return numeral.end === text.length && (!isChinese || (isLed && isLong)) ? { numeral, body } : undefined;
}

interface Patterns {
  /** The word, and all that leads from it to the first number. */
  readonly lead: RegExp;
  readonly plural: RegExp;
  /** A number of a list, with its year if it has one; sticky, and with regard to case, which tells a part from a word. */
  readonly item: RegExp;
  /** What stands between the numbers of a list; sticky. */
  readonly separator: RegExp;
  /** Of a lead after which a date may follow, and of what follows a number when that is a date. */
  readonly leadsToDate: RegExp;
  readonly dateAfter: RegExp;
  readonly bodies: readonly BodyPatterns[];
  readonly others: RegExp;
}

interface BodyPatterns {
  readonly body: Body;
  readonly before: RegExp;
  readonly within: RegExp;
  readonly after: RegExp;
}

const compiled = new Map<WordFirst, Patterns>();

function patternsOf(code: WordFirst): Patterns {
  let patterns = compiled.get(code);
  if (patterns) return patterns;
  const { resolution, plural, between, beforeDate, and, yearWord, of, bodies } = resolutionWordings[code];
  const symbol = `(?:${SYMBOL})?`;
  const anyBody = Object.values(bodies).join('|');
  const year = `${OPEN}(?<year>\\d{4})${CLOSE}|\\s${yearWord}\\s{0,2}(?<bare>\\d{4})(?!\\d)`;
  patterns = {
    lead: new RegExp(
      `(?:(?<!\\p{L})(?:${resolution})(?:,?\\s{1,3}(?:${between}|(?:l[’'])?(?:${anyBody}))){0,8}\\s{0,3}${symbol}|(?<![A-Za-z])${SYMBOL})(?=(?:E?S-)?\\d)`,
      'giu',
    ),
    plural: new RegExp(`^[\\p{L}]{0,3}(?:${plural})(?!\\p{L})`, 'iu'),
    item: new RegExp(`${BY_SESSION}|(?<number>\\d{1,6})(?![\\d/])(?![.,]\\d)(?:${BY_ROMAN_SESSION}|${year})?`, 'duy'),
    separator: new RegExp(`\\s{0,3}[,،;]?\\s{0,3}(?:(?:${and})\\s{0,3})?${symbol}`, 'iuy'),
    leadsToDate: new RegExp(`(?<!\\p{L})(?:${beforeDate})\\s{0,3}$`, 'iu'),
    dateAfter: new RegExp(`\\s(?:${beforeDate})\\s{1,2}\\d`, 'iuy'),
    others: new RegExp(bodies.other, 'iu'),
    bodies: Object.entries(bodies).map(([body, names]) => ({
      body: body as Body,
      before: new RegExp(`(?<!\\p{L})(?:${names})(?:['’]s)?\\s{1,3}$`, 'iu'),
      within: new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})${body === 'council' ? `|${SYMBOL}` : ''}`, 'iu'),
      after: new RegExp(`^\\s{1,3}${of}(?:(?:UN|United Nations|Security)\\s+){0,2}(?:${names})(?!\\p{L})`, 'iu'),
    })),
  };
  compiled.set(code, patterns);
  return patterns;
}

type Found = Omit<ResolutionCitation, 'body'> | Omit<SessionResolutionCitation, 'body'>;

/** In languages that put the word first. */
function wordFirstResolutions(text: string, code: WordFirst): (ResolutionCitation | SessionResolutionCitation)[] {
  const { lead, plural, item, separator, leadsToDate, dateAfter, bodies } = patternsOf(code);
  const citations: (ResolutionCitation | SessionResolutionCitation)[] = [];
  let past = 0;
  for (const match of text.matchAll(lead)) {
    // A symbol within a list is read with the list.
    if (match.index < past) continue;
    const found: Found[] = [];
    // A number alone must be led to by the word itself, by a list of several, or by the symbol.
    let leadsToNumber = !leadsToDate.test(match[0]);
    const leadsToNumbers = plural.test(match[0]);
    let start = match.index;
    let at = match.index + match[0].length;
    let end = at;
    for (let one = matchAt(item, text, at); one; one = matchAt(item, text, at)) {
      end = at + one[0].length;
      const citation = citationAt(one, start, end);
      const hasSymbol = /\/\s?$/.test(text.slice(start, at));
      if (
        !standsAlone(citation) ||
        hasSymbol ||
        (leadsToNumber && citation.number >= LEAST_ALONE && !matchAt(dateAfter, text, end))
      )
        found.push(citation);
      const joint = matchAt(separator, text, end)?.[0] ?? '';
      at = end + joint.length;
      start = at - (/S\s?\/.*$/iu.exec(joint)?.[0].length ?? 0);
      leadsToNumber = leadsToNumbers;
    }
    past = end;
    const body = bodyOf(
      bodies,
      text.slice(Math.max(0, match.index - NAMES_BEFORE), match.index),
      text.slice(match.index, end),
      text.slice(end, end + NAMES_AFTER),
    );
    citations.push(...found.map((citation) => ({ ...citation, body })));
  }
  return citations;
}

/** Whether it is a number without a year or a session. */
function standsAlone(citation: Found): citation is Omit<ResolutionCitation, 'body'> {
  return citation.kind === 'resolution' && citation.year === null;
}

/** The body that a text names before, within or after a list of resolutions; another one's name counts for more than the Council's. */
function bodyOf(bodies: readonly BodyPatterns[], before: string, within: string, after: string): Body | null {
  const named = bodies.find((one) => one.before.test(before) || one.within.test(within) || one.after.test(after));
  return named?.body ?? null;
}

/** The match of a sticky pattern at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What a match with the groups of a number, a year or a session cites. */
function citationAt({ groups = {}, indices }: RegExpExecArray, start: number, end: number): Found {
  const { number, session, serial, section, roman } = groups;
  if (session !== undefined && serial !== undefined)
    return {
      kind: 'session-resolution',
      start,
      end,
      number: `${session}/${serial}${latinSection(section)}`,
    };
  if (roman !== undefined) return { kind: 'session-resolution', start, end, number: `${number ?? ''}(${roman})` };
  const [numeralStart = start, numeralEnd = end] = indices?.groups?.['number'] ?? [];
  const numeral = { start: numeralStart, end: numeralEnd };
  const [from, to] = indices?.groups?.['year'] ?? indices?.groups?.['bare'] ?? [];
  const value = Number(groups['year'] ?? groups['bare']);
  const year = from === undefined || to === undefined ? null : { start: from, end: to, value };
  return { kind: 'resolution', start, end, number: Number(number), numeral, year };
}

function latinSection(section = ''): string {
  return section.replace(/[АВСЕ]/gu, (letter) => 'ABCE'.charAt('АВСЕ'.indexOf(letter)));
}

const YEAR_IN_BRACKETS = `${OPEN}\\d{4}\\s?年?${CLOSE}`;
const CHINESE_AND = '(?:[、，,和及与或]|以及)';
const CHINESE_JOINT = new RegExp(`^\\s?${CHINESE_AND}\\s?$`, 'u');
// Lists end in one 号 or have one each: 第1325(2000)和第2242(2015)号决议.
const REST_OF_LIST = `(?:\\s?${CHINESE_AND}\\s?第?\\s?\\d{1,6}${YEAR_IN_BRACKETS}){0,10}\\s?(?:号|决议)`;
const CHINESE = [
  `(?:第\\s?|${SYMBOL})?(?<number>\\d{1,6})${OPEN}(?<year>\\d{4})\\s?年?${CLOSE}(?=${REST_OF_LIST})(?:\\s?号)?(?:\\s?决议)?`,
  `(?:决议\\s?|${SYMBOL})(?<number>\\d{1,6})${OPEN}(?<year>\\d{4})\\s?年?${CLOSE}(?!\\s?(?:号|决议))`,
  `(?:第\\s?)?(?<number>\\d{1,6})\\s?号\\s?决议${OPEN}(?<year>\\d{4})\\s?年?${CLOSE}`,
  `(?:第\\s?)?(?<number>\\d{3,6})\\s?号\\s?决议(?!${YEAR_IN_BRACKETS})`,
  `(?:第\\s?)?${BY_SESSION}\\s?号\\s?决议`,
  `(?:第\\s?)?(?<number>\\d{1,6})${BY_ROMAN_SESSION}\\s?号\\s?决议`,
].map((source) => new RegExp(`(?<![\\d/])${source}`, 'dgu'));
const CHINESE_BODIES: readonly (readonly [Body, RegExp])[] = [
  ['human-rights-council', /(?:人权理事会|人权会)的?\s?$/u],
  ['economic-and-social-council', /(?:经社理事会|经济及社会理事会)的?\s?$/u],
  ['assembly', /(?:大会|联大)的?\s?$/u],
  ['other', /(?:阿拉伯国家联盟|阿盟|欧洲委员会(?:议会大会)?|非洲联盟|非盟)的?\s?$/u],
  ['council', /(?:安理会|安全理事会)的?\s?$/u],
];
const CHINESE_OTHERS = /阿拉伯国家联盟|阿盟|欧洲委员会|非洲联盟|非盟/u;
const CHINESE_NAMES_BEFORE = 12;

/** In Chinese the number stands before the word: 第2378(2017)号决议. */
function chineseResolutions(text: string): (ResolutionCitation | SessionResolutionCitation)[] {
  const found = CHINESE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => citationAt(match, match.index, match.index + match[0].length)),
  ).sort((a, b) => a.start - b.start);
  let last: (Span & { readonly body: Body | null }) | undefined;
  return found.map((citation) => {
    const joined = last && CHINESE_JOINT.test(text.slice(last.end, citation.start));
    const before = text.slice(Math.max(0, citation.start - CHINESE_NAMES_BEFORE), citation.start);
    const named = text.startsWith('S', citation.start)
      ? 'council'
      : CHINESE_BODIES.find(([, pattern]) => pattern.test(before))?.[0];
    const whole = { ...citation, body: named ?? (joined ? (last?.body ?? null) : null) };
    last = whole;
    return whole;
  });
}
