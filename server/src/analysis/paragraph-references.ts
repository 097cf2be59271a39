// How a text refers to numbered paragraphs of the concept note, in the six languages: "paragraph 11 of the concept note", "概念说明第11段".
import type { LanguageCode } from '../text/languages';
import { numbersIn } from '../text/number-words';
import { westernDigits } from '../text/numerals';
import type { Span } from '../text/span';
import { noteName, otherDocument } from './note-name';

/** A number in running text that is meant for a paragraph of the note. */
export interface ParagraphReference extends Span {
  readonly number: number;
}

/** How a language refers to paragraphs, as sources of regular expressions without groups that capture. */
interface Wording {
  /** The word for a paragraph in all its forms, short ones too. */
  readonly paragraph: string;
  /** What joins the numbers of a list. */
  readonly and: string;
  /** What leads from the numbers to the note: "11 *of the Netherlands’* concept note". */
  readonly of: string;
  /** What leads from the note to its paragraph: "the concept note *says in its* paragraph 11". */
  readonly says: string;
}

const NAMES = "(?:(?!\\p{Script=Han})[\\p{L}’'-]+\\s){0,3}";
const wordings: Readonly<Record<LanguageCode, Wording>> = {
  ar: {
    paragraph: '[وف]?(?:[بلك]?ال|لل|[بلك])?فقر(?:ة|ات|تين|تان|تها|تيها|اتها)(?:\\s+رقم)?',
    and: 'و|إلى|أو',
    of: '(?:من|في)\\s+(?:ال)?',
    says: 'في|وفي|تنص|تشير|تقول|تؤكد|تذكر|إلى|على|بحسب|كما|انظر|راجع|منها',
  },
  en: {
    paragraph: '(?<!\\p{L})(?:paragraphs?|paras?\\.?)',
    and: 'and|or|to|through',
    of: `(?:of|in|from)\\s+(?:(?:the|your|this|that|its)\\s+)?${NAMES}`,
    says: 'in|at|its|the|of|see|under|says?|states?|notes?|observes?|recalls?|stresses|underlines|highlights|points?|out|rightly|makes|clear|puts|it|asks|explains|reminds|us',
  },
  es: {
    paragraph: '(?<!\\p{L})(?:párrafos?|párrs?\\.)',
    and: 'y|e|o|al?',
    of: `(?:de|en)(?:\\s+(?:la|el|su|esta)|l)?\\s+${NAMES}`,
    says: 'en|el|los|su|sus|véase|dice|señala|indica|afirma|recuerda|subraya|destaca|plantea|con|acierto|que',
  },
  fr: {
    paragraph: '(?<!\\p{L})(?:paragraphes?|par\\.|§)',
    and: 'et|ou|à',
    of: `(?:de|dans|à)\\s+(?:(?:la|le|votre|cette|sa)\\s+)?${NAMES}|du\\s+${NAMES}`,
    says: 'au|aux|en|dans|le|les|son|ses|voir|dit|note|indique|relève|rappelle|souligne|affirme|à|juste|titre|qui',
  },
  ru: {
    paragraph: '(?<!\\p{L})(?:пункт\\p{L}{0,3}|пп?\\.)',
    and: 'и|или|по',
    of: '(?:\\p{L}+\\s){0,2}',
    says: 'в|см\\.|говорится|отмечается|указано|указывается|сказано|подчеркивается|справедливо|верно|ее|её|его',
  },
  zh: {
    paragraph: '第?',
    and: '和|及|与|至|到|或',
    of: '(?!)',
    says: '在|的|其|中|见|所述|指出|提到|强调|认为|号文件',
  },
};

const NUMBER = '\\d{1,3}(?!\\d|[.,]\\d)';
const HAN_NUMBER = `(?:${NUMBER}|[一二三四五六七八九十]{1,3})`;
const SYMBOL = '(?<![A-Za-z0-9/])[AS]/\\d{2,4}/\\d{1,5}(?!\\d)';
// More of these between the note and its paragraph belong to another thought.
const MOST_WORDS = 5;
// As far as the kind of another document may stand after the number, in characters.
const NEAR = 40;

interface Patterns {
  /** Numbers, then the note. */
  readonly before: RegExp;
  /** The note, then numbers. */
  readonly after: RegExp;
  readonly number: RegExp;
}

const compiled = new Map<LanguageCode, Patterns>();

function patternsOf(code: LanguageCode): Patterns {
  let patterns = compiled.get(code);
  if (patterns) return patterns;
  const { paragraph, and, of, says } = wordings[code];
  const [number, unit] = code === 'zh' ? [HAN_NUMBER, '\\s?段'] : [NUMBER, ''];
  const joint = `\\s?(?:[,،、–—-]\\s?)?(?:(?:${and})\\s?)?`;
  const list = `(?<list>${number}(?:${joint}(?:${paragraph}\\s?)?${number}){0,8})`;
  const note = `(?:${noteName[code].source}(?:\\s?[(（]?\\s?(?<symbol>${SYMBOL})\\s?[)）]?)?|(?<bare>${SYMBOL}))`;
  const document = '(?:(?:document|documento|документ\\p{L}{0,3}|الوثيقة|وثيقة)\\s)?';
  const between =
    code === 'zh'
      ? `(?:[\\s,，:：(（“”]|${says}){0,6}`
      : `(?:[\\s,،:;(–—-]+(?:${says})){0,${MOST_WORDS}}[\\s,،:;(–—-]+`;
  patterns = {
    before: new RegExp(`${paragraph}\\s?${list}\\s?[)]?\\s*(?:${of})${document}${note}`, 'dgiu'),
    after: new RegExp(`${note}${between}${paragraph}\\s?${list}${unit}`, 'dgiu'),
    number: new RegExp(number, 'gu'),
  };
  compiled.set(code, patterns);
  return patterns;
}

/**
 * The paragraphs of the concept note that a text in one language refers to, in order; both ends of a range. The note is known by its name, or
 * by its symbol, of which `symbols` are those of its versions. A reference that may be to another document is left out.
 */
export function paragraphReferencesIn(
  text: string,
  code: LanguageCode,
  symbols: readonly string[],
): readonly ParagraphReference[] {
  const plain = westernDigits(text);
  const { before, after, number } = patternsOf(code);
  const found = new Map<number, ParagraphReference>();
  for (const pattern of [before, after]) {
    for (const match of plain.matchAll(pattern)) {
      const symbol = match.groups?.['symbol'] ?? match.groups?.['bare'];
      if (symbol !== undefined && !symbols.includes(symbol)) continue;
      if (isOfOther(match, plain, pattern === after, code)) continue;
      const [start = 0, end = 0] = match.indices?.groups?.['list'] ?? [];
      for (const { index, 0: written } of plain.slice(start, end).matchAll(number)) {
        const at = start + index;
        found.set(at, { start: at, end: at + written.length, number: valueOf(written, code) });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function valueOf(written: string, code: LanguageCode): number {
  return numbersIn(written, code)[0]?.value ?? NaN;
}

/** Whether another document is named within the reference, or right after its numbers: "the concept note, in paragraph 3 of the report". */
function isOfOther(match: RegExpExecArray, text: string, mayGoOn: boolean, code: LanguageCode): boolean {
  const end = match.index + match[0].length;
  const [next = ''] = mayGoOn ? text.slice(end, end + NEAR).split(/[.;,!?)。；，！？）؟؛،]/u) : [];
  return otherDocument[code].test(match[0]) || otherDocument[code].test(next);
}
