// Length of a text as it is heard: figures, signs and acronyms take longer to say than to write.
import { lengthOf, type Length } from './count';
import { westernDigits } from './numerals';

/** How many words a language needs to say what is written shorter. */
export interface SpokenForms {
  /** Null where numbers are said by figure and place, one character each (二千三百): all amounts but letters are then characters. */
  readonly numbers: SpokenNumbers | null;
  /** The mark of a decimal, what stands between two years, the stroke of a symbol. */
  readonly point: number;
  readonly range: number;
  readonly slash: number;
  readonly percent: number;
  /** Any other sign that is said: "$", "№", "&". */
  readonly sign: number;
  /** A letter said by its name, in words. */
  readonly letter: number;
}

interface SpokenNumbers {
  /** True where a number of four figures is said in pairs ("twenty seventeen"). */
  readonly inPairs: boolean;
  /** "Seventy-eight". */
  readonly tenAndUnit: number;
  /** "One hundred", and "three hundred". */
  readonly oneHundred: number;
  readonly hundred: number;
  /** What stands between hundreds and the rest: "and". */
  readonly and: number;
  readonly oneThousand: number;
}

/** What is said otherwise than it is written. Tested first, because most paragraphs hold none of it. */
const SPECIAL = /[\d%٪]|\p{Lu}\.?\p{Lu}/u;
const PIECES = new RegExp(
  [
    // Thousands in groups, or a number with its decimals; an ordinal's ending is part of it.
    '(?<number>(?<!\\d)\\d{1,3}(?:[ \\u00a0\\u202f,.٬]\\d{3})+(?!\\d)|\\d+(?:[.,٫]\\d+)?)(?:-?\\p{Ll}{1,3}(?!\\p{L}))?',
    "(?<!\\p{L})(?:\\p{Ll}{1,2}[’'])?(?<letters>\\p{Lu}(?:\\.\\p{Lu})+\\.?|\\p{Lu}{2,}|\\p{Lu}(?=/[\\p{Lu}\\d]))(?:[’']?s)?(?!\\p{L})",
    '(?<range>(?<=\\d)[-–—](?=\\d))',
    '(?<slash>(?<=[\\p{Lu}\\d])/(?=[\\p{Lu}\\d]))',
    '(?<percent>[%٪])',
    '(?<sign>[$€£№§&])',
  ].join('|'),
  'gu',
);
const GROUPED = /[ \u00a0\u202f٬]|[,.](?=\d{3}(?!\d))/gu;

/** Words and Han characters that are heard when a text is read out, in the language of `forms`. Linear; fractions are no mistake. */
export function spokenLengthOf(text: string, forms: SpokenForms): Length {
  const plain = westernDigits(text);
  if (!SPECIAL.test(plain)) return lengthOf(text);
  let words = 0;
  let characters = 0;
  const said = (amount: number) => {
    if (forms.numbers) words += amount;
    else characters += amount;
  };
  const rest = plain.replace(PIECES, (...match) => {
    const { number, letters, range, slash, percent } = match.at(-1) as Partial<Record<string, string>>;
    if (number !== undefined) said(numberLength(number, forms));
    else if (letters !== undefined)
      words += isSaidAsWord(letters) ? 1 : letters.replaceAll('.', '').length * forms.letter;
    else if (range !== undefined) said(forms.range);
    else if (slash !== undefined) said(forms.slash);
    else said(percent === undefined ? forms.sign : forms.percent);
    return ' ';
  });
  const written = lengthOf(rest);
  return { words: words + written.words, characters: characters + written.characters };
}

/** Enough vowels between the consonants of four letters and more: MINUSMA and NATO, not UNDP. */
const AS_WORD =
  /^[^\P{Lu}AEIOUYАЕИОУЫЭЮЯ]{0,2}(?:[AEIOUYАЕИОУЫЭЮЯ]+[^\P{Lu}AEIOUYАЕИОУЫЭЮЯ]{1,2})+[AEIOUYАЕИОУЫЭЮЯ]*$/u;

function isSaidAsWord(letters: string): boolean {
  return letters.length >= 4 && AS_WORD.test(letters);
}

// Longer numbers are read figure by figure.
const MOST_FIGURES = 12;

function numberLength(written: string, { numbers, point }: SpokenForms): number {
  const whole = written.replace(GROUPED, '');
  const [figures = '', decimals] = whole.split(/[.,٫]/);
  const isPlain = whole === written;
  return (
    integerLength(figures, isPlain, numbers) +
    (decimals === undefined ? 0 : point + integerLength(decimals, false, numbers))
  );
}

/** `isPlain`: without marks between its thousands, as years and numbers of documents are written. */
function integerLength(figures: string, isPlain: boolean, numbers: SpokenNumbers | null): number {
  if (figures.length > MOST_FIGURES) return figures.length;
  const isName = isPlain && figures.length === 4 && !figures.endsWith('00');
  if (!numbers) return isName ? figures.length : charactersOf(figures);
  if (isName && numbers.inPairs) {
    const [first, last] = [Number(figures.slice(0, 2)), Number(figures.slice(2))];
    // "Twenty oh five."
    return belowHundred(first, numbers) + (last < 10 ? 2 : belowHundred(last, numbers));
  }
  let words = 0;
  let thousands = 0;
  for (let end = figures.length; end > 0; end -= 3, thousands++) {
    const group = Number(figures.slice(Math.max(0, end - 3), end));
    if (group === 0) continue;
    if (thousands === 0) words += belowThousand(group, numbers);
    else words += group === 1 && thousands === 1 ? numbers.oneThousand : belowThousand(group, numbers) + 1;
  }
  return Math.max(1, words);
}

function belowThousand(number: number, numbers: SpokenNumbers): number {
  const hundreds = Math.floor(number / 100);
  const rest = belowHundred(number % 100, numbers);
  if (hundreds === 0) return rest;
  return (hundreds === 1 ? numbers.oneHundred : numbers.hundred) + (rest > 0 ? numbers.and + rest : 0);
}

function belowHundred(number: number, { tenAndUnit }: SpokenNumbers): number {
  if (number === 0) return 0;
  return number < 20 || number % 10 === 0 ? 1 : tenAndUnit;
}

/** Characters of a number in Chinese: 一万二千五百. */
function charactersOf(figures: string): number {
  let characters = 0;
  for (let end = figures.length; end > 0; end -= 4) {
    const group = figures.slice(Math.max(0, end - 4), end);
    const said = group.replace(/^0+|0+$/g, '').replace(/0+/g, '0').length;
    const places = group.slice(0, -1).replace(/0/g, '').length;
    if (said > 0) characters += said + places + (end < figures.length ? 1 : 0);
  }
  // 十八, not 一十八.
  return Math.max(1, characters - (/^1\d$/.test(figures) ? 1 : 0));
}
