// Whole numbers in running text: in figures of every script, and in words up to a hundred.
import type { LanguageCode } from './languages';
import { hanNumber, westernDigits } from './numerals';
import type { Span } from './span';

export interface NumberMention extends Span {
  readonly value: number;
  /** False where it is written in words. */
  readonly inFigures: boolean;
}

/** How a language says numbers in words; a space stands for a space or a hyphen, and every list begins with its lowest number. */
interface Words {
  /** From 0 to 9, 16 or 19, as far as the language has words that are not put together by the rule of `join`. */
  readonly ones: readonly string[];
  /** 20, 30 … 90; a language that counts by scores ("soixante-dix") has its own words for 70 and 90 too. */
  readonly tens: readonly string[];
  readonly hundred: string;
  /** What stands between tens and ones; a source of regular expressions. */
  readonly join: string;
  /** What makes another number of the word before it: "two *hundred*". */
  readonly multiplier: string;
}

// Alternatives by a stroke; letters that may be written in two ways in brackets.
const words: Readonly<Record<Exclude<LanguageCode, 'zh'>, Words>> = {
  ar: {
    ones: [
      'صفر',
      'واحدة?',
      '[إا]ثن(?:ان|ين|تان|تين)',
      'ثلاث(?:[ةه]|اً|ًا|ا)?',
      '[أا]ربع(?:[ةه]|اً|ًا|ا)?',
      'خمس(?:[ةه]|اً|ًا|ا)?',
      'ست(?:[ةه]|اً|ًا|ا)?',
      'سبع(?:[ةه]|اً|ًا|ا)?',
      'ثماني(?:[ةه]|اً|ًا|ا)?|ثمان',
      'تسع(?:[ةه]|اً|ًا|ا)?',
      'عشر(?:[ةه]|اً|ًا|ا)?',
      '(?:[أا]حد|[إا]حدى) عشر(?:[ةه]|اً|ًا|ا)?',
      '[إا]ثن(?:ا|ي|تا|تي) عشر(?:[ةه]|اً|ًا|ا)?',
      'ثلاث(?:[ةه]|اً|ًا|ا)? عشر(?:[ةه]|اً|ًا|ا)?',
      '[أا]ربع(?:[ةه]|اً|ًا|ا)? عشر(?:[ةه]|اً|ًا|ا)?',
      'خمس(?:[ةه]|اً|ًا|ا)? عشر(?:[ةه]|اً|ًا|ا)?',
      'ست(?:[ةه]|اً|ًا|ا)? عشر(?:[ةه]|اً|ًا|ا)?',
      'سبع(?:[ةه]|اً|ًا|ا)? عشر(?:[ةه]|اً|ًا|ا)?',
      '(?:ثماني(?:[ةه]|اً|ًا|ا)?|ثمان) عشر(?:[ةه]|اً|ًا|ا)?',
      'تسع(?:[ةه]|اً|ًا|ا)? عشر(?:[ةه]|اً|ًا|ا)?',
    ],
    tens: ['عشر', 'ثلاث', '[أا]ربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].map((stem) => `${stem}(?:ون|ين)`),
    hundred: 'مائ[ةه]|مئ[ةه]',
    join: '\\s+و',
    multiplier: 'مائ[ةه]|مئ[ةه]|[أا]لف|[آا]لاف|مليون|ملايين|مليار|في\\s+المائ[ةه]',
  },
  en: {
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '), // prettier-ignore
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    hundred: '(?:one|a) hundred',
    join: '[\\s‐‑-]',
    multiplier: 'hundred|thousand|million|billion|dozen',
  },
  es: {
    ones: [
      ...'cero un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'.split(' '),
      ...['diecis[ée]is', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veinti[uú]n[oa]?', 'veintid[oó]s'],
      ...['veintitr[eé]s', 'veinticuatro', 'veinticinco', 'veintis[eé]is', 'veintisiete', 'veintiocho', 'veintinueve'],
    ],
    tens: ['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
    hundred: '(?<!por )cien(?:to)?',
    join: '\\s+y\\s+',
    multiplier: 'mil|mill[oó]n(?:es)?|cientos',
  },
  fr: {
    ones: [
      ...'z[ée]ro une? deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
        ' ',
      ),
      ...['dix sept', 'dix huit', 'dix neuf'],
    ],
    tens: ['vingts?', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'quatre vingts?|huitante', 'nonante'],
    hundred: '(?<!pour )cent',
    join: '(?:[\\s‐‑-]et)?[\\s‐‑-]',
    multiplier: 'cents?|mille|millions?|milliards?',
  },
  ru: {
    ones: [
      'ноль|нол[яю]|нул[яюь]',
      'один|одн(?:а|о|у|ой|ого|ому|им|ом)',
      'дв(?:а|е|ух|ум|умя)',
      'тр(?:и|[её]х|[её]м|емя)',
      'четыр(?:е|[её]х|[её]м|ьмя)',
      ...['пят', 'шест', 'сем', 'вос(?:е|ь)м', 'девят', 'десят'].map((stem) => `${stem}(?:ь|и|ью)`),
      ...['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят'].map(
        (stem) => `${stem}надцат(?:ь|и|ью)`,
      ),
    ],
    tens: [
      ...['два', 'три'].map((stem) => `${stem}дцат(?:ь|и|ью)`),
      'сорока?',
      ...['пят', 'шест', 'сем', 'вос(?:е|ь)м'].map((stem) => `${stem}(?:ь|и|ью)десят(?:и|ью)?`),
      'девяност[оа]',
    ],
    hundred: 'ст[оа]',
    join: '\\s+',
    multiplier: 'сот(?:ни|ен|ня)|тысяч\\p{L}{0,3}|миллион\\p{L}{0,3}|миллиард\\p{L}{0,3}|процент\\p{L}{0,3}',
  },
};

// A figure with groups of three, but no decimals, ordinals ("44th", "第44"), parts of symbols or years of resolutions.
const FIGURES =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/.,٫:‑-]|第\s?)\d{1,3}(?:(?:[,.٬\u00a0\u202f ]\d{3})+|\d*)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}/]|[.,٫:]\d|-(?!(?:х|ти|и|мя)(?!\p{L}))\p{L})/gu;
const HAN_NUMBER =
  /(?<![第数几十百千万亿零〇点一二两三四五六七八九\d])(?:[一二三四五六七八九]?十[一二三四五六七八九]?|一百|[一二两三四五六七八九])(?![零〇一二两三四五六七八九十百千万亿点几多余来])/gu;
const SPACE = '[\\s‐‑-]{1,2}';

interface Patterns {
  /** A number in words. */
  readonly number: RegExp;
  /** The same, each with its words as whole. */
  readonly ones: readonly RegExp[];
  readonly tens: readonly RegExp[];
  /** What makes a number part of a greater one or of a share: looked for where the number ends; sticky. */
  readonly goesOn: RegExp;
  readonly goesOnFromHundred: RegExp;
  /** And before it. */
  readonly wentOn: RegExp;
}

const compiled = new Map<LanguageCode, Patterns>();

function compile(code: LanguageCode): Patterns {
  if (code === 'zh')
    return {
      number: HAN_NUMBER,
      ones: [],
      tens: [],
      goesOn: /\s?[%％百千万亿多余几]/uy,
      goesOnFromHundred: /(?!)/uy,
      wentOn: /(?!)/u,
    };
  const { ones, tens, hundred, join, multiplier } = words[code];
  const spaced = (pattern: string) => pattern.replaceAll(' ', SPACE);
  const anyOf = (patterns: readonly string[]) => [...patterns].reverse().map(spaced).join('|');
  const [one, ten] = [`(${anyOf(ones)})`, `(${anyOf(tens)})`];
  const joined = code === 'ar' ? `${one}${join}${ten}` : `${ten}${join}${one}`;
  // An Arabic "and", "with", "for" or "as" is joined to the word.
  const edge = `(?<![\\p{L}\\p{M}\\p{N}’'‑-])${code === 'ar' ? '[وفبلك]?' : ''}`;
  const great = `(?:${multiplier}|${spaced(hundred)})`;
  const part = `(?:${great}|${anyOf(ones)}|${anyOf(tens)})`;
  const and = `${SPACE}(?:(?:and|et|y)\\s|و)`;
  const end = '(?![\\p{L}\\p{M}\\p{N}]|[‑-]\\p{L})';
  return {
    number: new RegExp(`${edge}(?:${spaced(hundred)}|${joined}|${ten}|${one})${end}`, 'giu'),
    ones: ones.map((pattern) => new RegExp(`^(?:${spaced(pattern)})$`, 'iu')),
    tens: tens.map((pattern) => new RegExp(`^(?:${spaced(pattern)})$`, 'iu')),
    goesOn: new RegExp(`\\s?[%٪]|${SPACE}${part}(?!\\p{L})|\\s(?:per\\scent|pour\\scent|por\\sciento)`, 'iuy'),
    goesOnFromHundred: new RegExp(`${and}${part}(?!\\p{L})`, 'iuy'),
    wentOn: new RegExp(`(?<!\\p{L})(?:${part}${SPACE}|${great}${and})$`, 'iu'),
  };
}

// The longest word for a number that may stand before one, with its joint, in characters.
const LONGEST_PART = 24;

/**
 * The whole numbers of a text in one language, in order: in figures of any script, with or without grouping, and in words up to 100, in any
 * inflection. Left out are decimals, shares ("20 per cent"), ordinals and greater numbers in words. Linear in the text.
 */
export function numbersIn(text: string, code: LanguageCode): NumberMention[] {
  let patterns = compiled.get(code);
  if (!patterns) compiled.set(code, (patterns = compile(code)));
  const { number, goesOn, goesOnFromHundred, wentOn } = patterns;
  const plain = westernDigits(text);
  const isAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(plain);
  };
  const isWhole = (start: number, end: number, value: number) =>
    !isAt(goesOn, end) &&
    !(value === 100 && isAt(goesOnFromHundred, end)) &&
    !wentOn.test(plain.slice(Math.max(0, start - LONGEST_PART), start));
  const found: NumberMention[] = [];
  for (const { index, 0: written } of plain.matchAll(FIGURES)) {
    const end = index + written.length;
    const value = Number(written.replace(/\D/g, ''));
    if (isWhole(index, end, value)) found.push({ start: index, end, value, inFigures: true });
  }
  for (const match of plain.matchAll(number)) {
    const end = match.index + match[0].length;
    const value = code === 'zh' ? (match[0] === '两' ? 2 : hanNumber(match[0])) : valueOf(match, patterns);
    if (value !== null && isWhole(match.index, end, value))
      found.push({ start: match.index, end, value, inFigures: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

function valueOf(match: RegExpExecArray, { ones, tens }: Patterns): number | null {
  const groups: readonly (string | undefined)[] = match.slice(1);
  const parts = groups.filter((part) => part !== undefined);
  // Only "hundred" is no group.
  if (parts.length === 0) return 100;
  let value = 0;
  for (const part of parts) {
    const [one, ten] = [ones.findIndex((word) => word.test(part)), tens.findIndex((word) => word.test(part))];
    // Scores go on to nineteen: "soixante-dix", "quatre-vingt-dix".
    if (parts.length === 2 && one >= 10 && !SCORES.has(tensIn(parts, tens))) return null;
    value += ten >= 0 ? 20 + 10 * ten : one;
  }
  return value;
}

const SCORES: ReadonlySet<number> = new Set([60, 80]);

function tensIn(parts: readonly string[], tens: readonly RegExp[]): number {
  const index = parts.map((part) => tens.findIndex((word) => word.test(part))).find((at) => at >= 0);
  return index === undefined ? 0 : 20 + 10 * index;
}
