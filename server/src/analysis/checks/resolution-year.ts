// Compares the year written with a Security Council resolution with the year in which it was adopted.
import * as l10n from '@vscode/l10n';
import { yearOfResolution } from '../../knowledge/resolutions';
import type { LanguageCode } from '../../text/languages';
import { figuresLike, westernDigits } from '../../text/numerals';
import { sliceOf, type Span } from '../../text/span';
import type { Check, Finding } from '../check';

/** How a language cites resolutions, where the word stands before the number. */
interface Wording {
  /** The word in all its forms. */
  readonly resolution: string;
  /** Words that may stand between it and the number: "resolution *of the Security Council* 2378". */
  readonly between: string;
  /** What joins the numbers of a list. */
  readonly and: string;
  /** What introduces a year that stands without brackets: "2378 *of* 2017". */
  readonly yearWord: string;
  /** What stands between a number and the body that adopted it: "2378 *of the* Council". */
  readonly of: string;
  /** The Security Council, as it stands right before or after a citation of its own resolutions. */
  readonly council: string;
  /** Bodies whose resolutions are numbered otherwise. */
  readonly otherBody: string;
}

const wordings: Readonly<Record<Exclude<LanguageCode, 'zh'>, Wording>> = {
  ar: {
    resolution: '[وف]?(?:[بلك]?ال|لل|[بلك])?قرار(?:ات|ين|ي|ان|ا|ه|ها)?',
    between: 'مجلس|الأمن|الامن|رقم|التابع|المرقم|ذي|الرقم',
    and: 'و',
    yearWord: '(?:الصادر\\s+)?(?:في\\s+)?(?:عام|لعام|سنة|لسنة)',
    of: '(?:الصادر(?:ة)?\\s+عن\\s+)?',
    council: 'مجلس ال[أا]من',
    otherBody: 'الجمعية العامة|مجلس حقوق الإنسان|المجلس الاقتصادي والاجتماعي',
  },
  en: {
    resolution: 'resolutions?',
    between: 'of|the|UN|United|Nations|Security|Council|SC|UNSC|number|nos?\\.?',
    and: 'and|or|as well as',
    yearWord: 'of',
    of: 'of\\s+(?:the\\s+)?',
    council: 'Council|UNSC|SC',
    otherBody: 'General Assembly|Human Rights Council|Economic and Social Council|ECOSOC',
  },
  es: {
    resolution: 'resoluci(?:ón|ones)',
    between: 'del?|la|las|Consejo|Seguridad|Naciones|Unidas|números?|núms?\\.?|n[.º°]{0,2}',
    and: 'y|e|o|así como',
    yearWord: 'del?(?:\\s+año)?',
    of: 'del?\\s+(?:la\\s+)?',
    council: 'Consejo',
    otherBody: 'Asamblea General|Consejo de Derechos Humanos|Consejo Económico y Social',
  },
  fr: {
    resolution: 'résolutions?',
    between: 'du|de|des|la|les|Conseil|sécurité|Nations|Unies|numéros?|n[.º°]{0,2}|nos',
    and: 'et|ou|ainsi que',
    yearWord: "de(?:\\s+l[’']année)?",
    of: "(?:de\\s+l[’']|du\\s+)",
    council: 'Conseil',
    otherBody: "Assemblée générale|Conseil des droits de l[’']homme|Conseil économique et social",
  },
  ru: {
    resolution: 'резолюци\\p{L}{1,3}',
    between: 'Совета|Безопасности|СБ|ООН|Организации|Объединенных|Наций|№|номер',
    and: 'и|или|а также',
    yearWord: '(?:от)?',
    of: '',
    council: 'Совет\\p{L}{0,2}|СБ',
    otherBody: 'Генеральн\\p{L}{1,3} Ассамбле\\p{L}|Совета по правам человека|Экономического и Социального Совета',
  },
};

const OPEN = '\\s?[(（]\\s?';
const CLOSE = '\\s?[)）]';
// The symbol of a resolution says by itself what it is: "S/RES/2378 (2017)".
const SYMBOL = 'S\\s?/\\s?RES\\s?/\\s?';

// "Resolution 194 (1948)", without a body, is the Assembly's: from 1946 to 1975 it numbered its resolutions as the Council does, from 1 to 3541.
const ASSEMBLY = { firstYear: 1946, lastYear: 1975, lastNumber: 3541 };
// A slip in a year of the Council's is mostly smaller than this, in years; its numbers soon fell further behind the Assembly's.
const WIDE = 5;

export const resolutionYear: Check = {
  id: 'resolution-year',
  severity: 'warning',
  summary: 'The year given with a Security Council resolution is not that of its adoption.',
  reason:
    'The number of a Security Council resolution is followed by the year of its adoption, in brackets; a wrong one leads readers and interpreters to another text. The years are those in which the Council adopted its resolutions, by number.',
  examples: {
    ar: {
      flags: [
        'نشير إلى القرار 2378 (⟦2018⟧) بشأن حفظ السلام.',
        'يشكل القراران ١٣٢٥ (⟦٢٠٠١⟧) و ٢٢٤٢ (٢٠١٥) أساسا متينا.',
        'وقرار مجلس الأمن رقم 2250 لعام ⟦2016⟧ واضح.',
      ],
      passes: [
        'نشير إلى القرار 2378 (2017) وإلى قرار الجمعية العامة 71/256.',
        'قتل 59 (2017) شخصا بعد اتخاذ القرار.',
        'نشير إلى القرار 194 (1948).',
      ],
    },
    en: {
      flags: [
        'We recall resolution 2378 (⟦2018⟧) on reform.',
        'Security Council resolutions 1325 (⟦2001⟧), 1820 (2008) and 2242 (⟦2016⟧) guide us.',
        'As S/RES/2378 (⟦2018⟧) says, “resolution 2436 (⟦2017⟧) matters”.',
        'Resolution 1325 of ⟦2001⟧ changed much.',
        'We recall resolution 2378 (⟦2018⟧) and General Assembly resolution 71/256.',
        'We support resolutions 1325, 1820 and 2242 (⟦2016⟧).',
        'Security Council resolution 194 (⟦1948⟧), S/RES/194 (⟦1948⟧) and resolution 242 (⟦1968⟧) are misdated.',
        'Resolution 194 (⟦1948⟧) of the Security Council is misdated.',
      ],
      passes: [
        'We recall resolutions 1325 (2000), 2242 (2015) and 2378 (2017), and General Assembly resolution 71/256.',
        'General Assembly resolution 377 (1950) is another matter, and so is resolution 194 (1948) of the General Assembly.',
        'The Council recalls resolution 194 (1948) and resolution 181 of 1947.',
        'After that resolution deaths rose from 32 (2016) to 59 (2017).',
        'Resolution 2378 of 20 September 2017 and resolution 9999 (2018) are not for us to judge.',
      ],
    },
    es: {
      flags: [
        'La resolución 2378 (⟦2018⟧) del Consejo de Seguridad es clara.',
        'Las resoluciones del Consejo de Seguridad 1325 (2000) y 2242 (⟦2016⟧) nos guían.',
      ],
      passes: [
        'La resolución 2378 (2017) y la resolución 71/256 de la Asamblea General son claras.',
        'Recordamos la resolución 194 (1948) y la resolución 181 de 1947.',
      ],
    },
    fr: {
      flags: [
        'La résolution 2378 (⟦2018⟧) est claire.',
        'Les résolutions 1325 (2000) et 2242 (⟦2016⟧) du Conseil nous guident.',
        'La résolution n° 1325 de ⟦2001⟧ reste un jalon.',
        'La résolution 194 (⟦1948⟧) du Conseil de sécurité est mal datée.',
      ],
      passes: [
        'Le Conseil rappelle la résolution 194 (1948) et la résolution 181 de 1947.',
        'Les résolutions 1325 (2000) et 2242 (2015) et la résolution 71/256 de l’Assemblée générale sont claires.',
      ],
    },
    ru: {
      flags: [
        'Мы поддерживаем резолюцию 2378 (⟦2018⟧) Совета.',
        'В резолюциях Совета Безопасности 1325 (2000) и 2242 (⟦2016⟧) об этом сказано.',
        'Резолюция 1325 ⟦2001⟧ года важна.',
      ],
      passes: [
        'Мы поддерживаем резолюцию 2378 (2017) и резолюцию 71/256 Генеральной Ассамблеи.',
        'Мы напоминаем о резолюции 194 (1948).',
        'Резолюция 2378 от 20 сентября 2017 года важна.',
      ],
    },
    zh: {
      flags: [
        '我们支持第2378(⟦2018⟧)号决议。',
        '安全理事会第 2378（⟦2018⟧）号决议十分重要。',
        '第1325(2000)号和第2242(⟦2016⟧)号决议指引着我们。',
        '第1325号决议（⟦2001⟧年）是里程碑。',
        '安理会第194(⟦1948⟧)号决议的年份有误。',
      ],
      passes: [
        '我们支持第2378(2017)号决议和大会第71/256号决议。',
        '死亡人数从32(2016)人升至59(2017)人，决议很重要。',
        '大会第377(1950)号决议另当别论。',
        '我们回顾第194(1948)号决议。',
      ],
    },
  },
  *runParagraph({ reading: { text, language } }) {
    const plain = westernDigits(text);
    for (const citation of language === 'zh' ? chineseCitations(plain) : citations(plain, language)) {
      const { number, year, ofCouncil } = citation;
      const right = yearOfResolution(number);
      const written = Number(sliceOf(plain, year));
      if (right === null || right === written) continue;
      if (ofCouncil || !maybeOfAssembly(number, written, right)) yield wrongYear(text, number, year, right);
    }
  },
};

interface Citation {
  readonly number: number;
  /** Where the year stands. */
  readonly year: Span;
  /** Whether the text itself says that the resolution is the Security Council's. */
  readonly ofCouncil: boolean;
}

/** Whether a resolution cited without its body is rather one of the General Assembly than one with a slip in its year. */
function maybeOfAssembly(number: number, written: number, right: number): boolean {
  const { firstYear, lastYear, lastNumber } = ASSEMBLY;
  const inUse = number <= lastNumber && firstYear <= written && written <= lastYear;
  return inUse && Math.abs(right - written) >= WIDE;
}

function wrongYear(text: string, number: number, span: Span, right: number): Finding {
  const written = sliceOf(text, span);
  return {
    span,
    message: l10n.t(
      'Security Council resolution {0} was adopted in {1}, not in {2}: correct the year, or the number if another resolution is meant.',
      number,
      right,
      westernDigits(written),
    ),
    fix: { title: l10n.t('Change to {0}', right), edits: [{ span, newText: figuresLike(written, right) }] },
  };
}

interface Patterns {
  /** The word, and all that leads from it to the first number. */
  readonly lead: RegExp;
  /** A number of a list, with its year if it has one; sticky. */
  readonly item: RegExp;
  /** What stands between the numbers of a list; sticky. */
  readonly separator: RegExp;
  readonly otherBodyBefore: RegExp;
  readonly otherBodyAfter: RegExp;
  readonly councilBefore: RegExp;
  /** The Council or its symbol within a citation. */
  readonly councilWithin: RegExp;
  readonly councilAfter: RegExp;
}

const compiled = new Map<LanguageCode, Patterns>();

function patternsOf(code: Exclude<LanguageCode, 'zh'>): Patterns {
  let patterns = compiled.get(code);
  if (patterns) return patterns;
  const { resolution, between, and, yearWord, of, council, otherBody } = wordings[code];
  const symbol = `(?:${SYMBOL})?`;
  patterns = {
    lead: new RegExp(
      `(?:(?<!\\p{L})(?:${resolution})(?:,?\\s{1,3}(?:${between})){0,8}\\s{0,3}${symbol}|(?<![A-Za-z])${SYMBOL})(?=\\d)`,
      'giu',
    ),
    item: new RegExp(
      `(?<number>\\d{1,4})(?![\\d/])(?:${OPEN}(?<year>\\d{4})${CLOSE}|\\s${yearWord}\\s{0,2}(?<bare>\\d{4})(?!\\d))?`,
      'diuy',
    ),
    separator: new RegExp(`\\s{0,3}[,،;]?\\s{0,3}(?:(?:${and})\\s{0,3})?${symbol}`, 'iuy'),
    otherBodyBefore: new RegExp(`(?:${otherBody})(?:['’]s)?\\s{1,3}$`, 'iu'),
    otherBodyAfter: new RegExp(`^\\s{1,3}${of}(?:${otherBody})`, 'iu'),
    councilBefore: new RegExp(`(?<!\\p{L})(?:${council})(?:['’]s)?\\s{1,3}$`, 'iu'),
    councilWithin: new RegExp(`(?<!\\p{L})(?:${council})(?!\\p{L})|${SYMBOL}`, 'iu'),
    councilAfter: new RegExp(`^\\s{1,3}${of}(?:(?:UN|United Nations|Security)\\s+){0,2}(?:${council})(?!\\p{L})`, 'iu'),
  };
  compiled.set(code, patterns);
  return patterns;
}

/** Resolutions with a year, single and in lists, in languages that put the word first. */
function* citations(text: string, code: Exclude<LanguageCode, 'zh'>): Iterable<Citation> {
  const { lead, item, separator, otherBodyBefore, otherBodyAfter, ...council } = patternsOf(code);
  let past = 0;
  for (const match of text.matchAll(lead)) {
    // A symbol within a list is read with the list.
    if (match.index < past) continue;
    const before = text.slice(Math.max(0, match.index - 50), match.index);
    if (otherBodyBefore.test(before)) continue;
    const found: Omit<Citation, 'ofCouncil'>[] = [];
    let at = match.index + match[0].length;
    let end = at;
    for (let one = matchAt(item, text, at); one; one = matchAt(item, text, at)) {
      const [from, to] = one.indices?.groups?.['year'] ?? one.indices?.groups?.['bare'] ?? [];
      if (from !== undefined && to !== undefined)
        found.push({ number: Number(one.groups?.['number']), year: { start: from, end: to } });
      end = at + one[0].length;
      at = end + (matchAt(separator, text, end)?.[0].length ?? 0);
    }
    past = end;
    const after = text.slice(end, end + 60);
    if (otherBodyAfter.test(after)) continue;
    const ofCouncil =
      council.councilBefore.test(before) ||
      council.councilWithin.test(text.slice(match.index, end)) ||
      council.councilAfter.test(after);
    for (const one of found) yield { ...one, ofCouncil };
  }
}

/** The match of a sticky pattern at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const CHINESE = [
  new RegExp(`(?<number>\\d{1,4})${OPEN}(?<year>\\d{4})\\s?年?${CLOSE}(?=\\s?(?:号|决议))`, 'dgu'),
  new RegExp(`(?:决议\\s?|${SYMBOL})(?<number>\\d{1,4})${OPEN}(?<year>\\d{4})\\s?年?${CLOSE}(?!\\s?号)`, 'dgu'),
  new RegExp(`(?<number>\\d{1,4})\\s?号决议${OPEN}(?<year>\\d{4})\\s?年?${CLOSE}`, 'dgu'),
];
const CHINESE_OTHER_BODY = /(?:大会|联大|人权理事会|经社理事会|经济及社会理事会)[\s第]{0,3}$/u;

const CHINESE_COUNCIL = /(?:安理会|安全理事会)的?[\s第]{0,3}$/u;

/** In Chinese the number stands before the word: 第2378(2017)号决议. */
function* chineseCitations(text: string): Iterable<Citation> {
  for (const pattern of CHINESE) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.['year'] ?? [];
      if (start === undefined || end === undefined) continue;
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (CHINESE_OTHER_BODY.test(before)) continue;
      const ofCouncil = CHINESE_COUNCIL.test(before) || /^S/u.test(match[0]);
      yield { number: Number(match.groups?.['number']), year: { start, end }, ofCouncil };
    }
  }
}
