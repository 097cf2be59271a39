// Where a text cites Articles and Chapters of the Charter: "Articles 33 and 34 of the Charter", 《宪章》第七章.
import type { LanguageCode } from '../../text/languages';
import { figuresLike, hanNumber, hanNumeral, romanNumber, romanNumeral, westernDigits } from '../../text/numerals';
import type { Span } from '../../text/span';
import type { CharterCitation } from './citation';
import { provisionWordings } from './provision-wording';

/**
 * Where a text in one language cites Articles and Chapters of the Charter of the United Nations, by numbers that the Charter has or has
 * not, in order; only where the text names the Charter with them, so that those of another treaty are left alone. Linear in the text.
 */
export function provisionsIn(text: string, language: LanguageCode): CharterCitation[] {
  const plain = westernDigits(text);
  const patterns = patternsOf(language);
  return chainsIn(plain, patterns)
    .filter((chain) => belongsToCharter(plain, chain, patterns))
    .flatMap((chain) => citationsOf(plain, chain, patterns));
}

/**
 * A number in the kind of numerals that `sample`, a numeral of a Chapter, is written in: Roman, Chinese, figures, or an Arabic ordinal; null
 * where the sample is none of these.
 */
export function numeralLike(sample: string, number: number): string | null {
  const plain = westernDigits(sample);
  if (/\d/.test(plain)) return sample.replace(/\p{Nd}+/u, (figures) => figuresLike(figures, number));
  if (hanNumber(sample) !== null) return hanNumeral(number);
  if (/^\p{Script=Arabic}/u.test(sample)) return provisionWordings.ar.chapterWords?.[number - 1] ?? null;
  return /^[IVXLCІХ]+$/u.test(sample) ? romanNumeral(number) : null;
}

/** A word for Article or Chapter with its numbers. */
interface Provision extends Span {
  readonly kind: 'article' | 'chapter';
  readonly numbers: readonly Numeral[];
  /** How the text leads to it from the one before, in the same chain. */
  readonly link: Link | null;
}

interface Numeral extends Span {
  readonly value: number;
}

/** "Article 51 *of* Chapter VII"; "Chapter VII *(*Article 51)"; "Chapter VII*,* Article 51"; "Article 51 *and* Chapter VIII". */
const LINKS = ['within', 'bracket', 'comma', 'and'] as const;
type Link = (typeof LINKS)[number];

interface Patterns {
  /** The word with its numbers; its groups are `article` or `chapter`, and `list`. */
  readonly provision: RegExp;
  readonly numeral: RegExp;
  readonly valueOf: (numeral: string, kind: Provision['kind']) => number | null;
  readonly links: Readonly<Record<Link, RegExp>>;
  /** Whether a Chapter stands before the Article that it holds. */
  readonly chapterFirst: boolean;
  /** The Charter after the last provision of a chain; sticky. */
  readonly charterAfter: RegExp | null;
  /** The Charter at the end of what stands before the first. */
  readonly charterBefore: RegExp | null;
}

const CHARTER_WITHIN = 40;
// A paragraph of an Article after its number, by its sign alone: "2 (4)", "2.4", in Spanish "2 4)"; and the French ordinal "1er".
const PARAGRAPH_SIGN = '(?:er(?!\\p{L})|\\s?\\(\\w{1,2}\\)|\\.\\d{1,2}(?!\\d)|\\s\\d{1,2}\\))';

const compiled = new Map<LanguageCode, Patterns>();

function patternsOf(language: LanguageCode): Patterns {
  let patterns = compiled.get(language);
  if (!patterns) compiled.set(language, (patterns = language === 'zh' ? chinesePatterns() : spacedPatterns(language)));
  return patterns;
}

function spacedPatterns(language: Exclude<LanguageCode, 'zh'>): Patterns {
  const wording = provisionWordings[language];
  const { article, chapter, articleWords = [], chapterWords = [], and, paragraph, within } = wording;
  const words = [...articleWords, ...chapterWords].sort((a, b) => b.length - a.length).join('|');
  // A word that goes on ("الثانية والثلاثون") is another number.
  const word =
    words === ''
      ? ''
      : `|(?:${words.replaceAll(' ', '\\s')})(?!\\p{L}|\\s(?:عشر|وال(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)))`;
  // Cyrillic letters may stand in Roman numerals typed on a Russian keyboard.
  const numeral = `(?:(?<![\\d)]\\s?)\\(\\d{1,4}\\)|\\d{1,4}(?!\\d)|[IVXLCІХ]{1,7}(?!\\p{L})${word})`;
  const joint = `(?:\\s?,\\s?|\\s?،\\s?|\\s?[-–]\\s?)?(?:\\s{0,2}(?:${and})\\s{0,2})?`;
  const list = `${numeral}${PARAGRAPH_SIGN}?(?:(?=[\\s,،–-])${joint}${numeral}${PARAGRAPH_SIGN}?){0,9}`;
  return {
    provision: new RegExp(
      `(?<!\\p{L})(?:(?<article>${article})|(?<chapter>${chapter}))\\s{1,3}(?<list>${list})(?:${paragraph})?`,
      'dgu',
    ),
    numeral: new RegExp(`(?<![\\p{Lu}\\p{Ll}\\d.])${numeral}(?!\\))`, 'gu'),
    valueOf: (written, kind) => {
      const plain = written.replace(/[()]/g, '').replace(/І/g, 'I').replace(/Х/g, 'X').replace(/\s/g, ' ');
      if (/^\d/.test(plain)) return Number(plain);
      const inWords = (kind === 'article' ? articleWords : chapterWords).indexOf(plain);
      return inWords >= 0 ? inWords + 1 : romanNumber(plain);
    },
    links: {
      within: within === '' ? /^\s{1,3}$/u : new RegExp(`^,?\\s{1,3}(?:${within})\\s{1,3}$`, 'u'),
      bracket: /^\s{1,3}\($/u,
      comma: /^\s?[,،]\s{1,3}$/u,
      and: new RegExp(
        `^\\s?[,،]?\\s{0,3}(?:${and})(?:\\s{1,3}(?:the|l[’']|le|la|los?|las?|el|del?|du|des|d[’']|aux?|of|under))?\\s{0,3}$`,
        'u',
      ),
    },
    chapterFirst: false,
    charterAfter: new RegExp(`\\)?${wording.charterAfter}`, 'uy'),
    charterBefore: wording.charterBefore === undefined ? null : new RegExp(`(?<!\\p{L})${wording.charterBefore}$`, 'u'),
  };
}

const HAN_NUMERAL = '(?:[一二三四五六七八九十百零〇]{1,7}|\\d{1,4})';
const HAN_AND = '(?:、|和|及|与|或|以及|至|到)';

function chinesePatterns(): Patterns {
  return {
    provision: new RegExp(
      `第\\s?(?<list>${HAN_NUMERAL}(?:\\s?${HAN_AND}\\s?(?:第\\s?)?${HAN_NUMERAL}){0,9})\\s?(?:(?<article>条)|(?<chapter>章))(?:第?\\s?[（(]?${HAN_NUMERAL}[)）]?\\s?[款项])?`,
      'dgu',
    ),
    numeral: new RegExp(HAN_NUMERAL, 'gu'),
    valueOf: (written) => (/^\d/.test(written) ? Number(written) : hanNumber(written)),
    links: {
      within: /^\s?的?\s?$/u,
      bracket: /^\s?[（(]$/u,
      comma: /^，$/u,
      and: new RegExp(`^\\s?${HAN_AND}\\s?$`, 'u'),
    },
    chapterFirst: true,
    charterAfter: null,
    // Other bodies have a charter too (《非洲联盟宪章》): without its full name or its marks only where nothing can qualify it.
    charterBefore:
      /(?:《联合国宪章》|《宪章》|联合国宪章|(?:^|[^\p{Script=Han}]|[据照按在和与及是合循依守])宪章)(?:的|中的?|之)?\s?$/u,
  };
}

/** Provisions that stand together, so that what is said of the one, such as whose they are, is said of all. */
function chainsIn(text: string, patterns: Patterns): Provision[][] {
  const chains: Provision[][] = [];
  for (const match of text.matchAll(patterns.provision)) {
    const { index: start, 0: whole, groups = {}, indices } = match;
    const kind = groups['article'] === undefined ? 'chapter' : 'article';
    const [from = 0, to = 0] = indices?.groups?.['list'] ?? [];
    const numbers = numeralsIn(text, { start: from, end: to }, kind, patterns);
    const last = chains.at(-1)?.at(-1);
    const link = last ? linkOf(text.slice(last.end, start), patterns) : null;
    const provision = { kind, start, end: start + whole.length, numbers, link } as const;
    if (numbers.length === 0) continue;
    if (link) chains.at(-1)?.push(provision);
    else chains.push([provision]);
  }
  return chains;
}

function numeralsIn(text: string, list: Span, kind: Provision['kind'], { numeral, valueOf }: Patterns): Numeral[] {
  return [...text.slice(list.start, list.end).matchAll(numeral)].flatMap(({ index, 0: written }) => {
    const value = valueOf(written, kind);
    const start = list.start + index;
    return value === null ? [] : [{ value, start, end: start + written.length }];
  });
}

function linkOf(between: string, { links }: Patterns): Link | null {
  return LINKS.find((link) => links[link].test(between)) ?? null;
}

function belongsToCharter(
  text: string,
  chain: readonly Provision[],
  { charterAfter, charterBefore }: Patterns,
): boolean {
  const first = chain[0]?.start ?? 0;
  if (charterBefore?.test(text.slice(Math.max(0, first - CHARTER_WITHIN), first))) return true;
  if (!charterAfter) return false;
  charterAfter.lastIndex = chain.at(-1)?.end ?? 0;
  return charterAfter.test(text);
}

function citationsOf(text: string, chain: readonly Provision[], { chapterFirst }: Patterns): CharterCitation[] {
  return chain.flatMap((provision, i) => {
    const holder = provision.kind === 'article' ? holderOf(text, chain, i, chapterFirst) : undefined;
    const within = holder ? (citationsOfOne(holder, null)[0] ?? null) : null;
    return citationsOfOne(provision, within);
  });
}

/** The one Chapter of which the text says that it holds the Articles at a place of the chain. */
function holderOf(text: string, chain: readonly Provision[], i: number, chapterFirst: boolean): Provision | undefined {
  const isPair = (link: Link | null | undefined) =>
    chain.length === 2 && (link === 'bracket' || (link === 'comma' && isSetOff(text, chain)));
  const holds = (link: Link | null | undefined, inOrder: boolean) => (link === 'within' && inOrder) || isPair(link);
  const holder = holds(chain[i + 1]?.link, !chapterFirst)
    ? chain[i + 1]
    : holds(chain[i]?.link, chapterFirst)
      ? chain[i - 1]
      : undefined;
  return holder?.kind === 'chapter' && holder.numbers.length === 1 ? holder : undefined;
}

/** Whether commas stand on both sides: "Chapter VII, Article 51, of the Charter". One alone may just as well end a clause. */
function isSetOff(text: string, chain: readonly Provision[]): boolean {
  return /[,،]/.test(text.charAt(chain.at(-1)?.end ?? 0));
}

/** One citation for each number; the first has the word, too. */
function citationsOfOne({ kind, start, end, numbers }: Provision, within: CharterCitation | null): CharterCitation[] {
  return numbers.map(({ value, ...numeral }, i) => ({
    kind,
    number: value,
    numeral,
    within,
    start: i === 0 ? start : numeral.start,
    end: numbers.length === 1 ? end : numeral.end,
  }));
}
