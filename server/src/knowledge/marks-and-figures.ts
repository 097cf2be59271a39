// Words that rules on figures, dates and marks speak of.
import type { LanguageCode } from '../text/languages';
import data from './data/marks-and-figures.json';

type ByLanguage<T> = Readonly<Partial<Record<LanguageCode, T>>>;

/** Words for whole numbers from 1, as far as a rule puts them for figures. */
export const numerals: ByLanguage<readonly string[]> = data.numerals;

/** English words for 20, 30 … 90. */
export const tens: readonly string[] = data.tens;

/** English ordinals from "first". */
export const ordinals: readonly string[] = data.ordinals;

/** What statements count, in the plural and in lower case. */
export const counted: ByLanguage<readonly string[]> = data.counted;

/** Words and signs after a number that is measured rather than counted, or goes on in words; sources of regular expressions. */
export const units: ByLanguage<readonly string[]> = data.units;

/** Words before a number that numbers something and counts nothing: "article", "paragraph". */
export const numberedParts: ByLanguage<readonly string[]> = data.parts;

/** The months as United Nations texts write them in a date, January first; both names in Arabic. */
export const monthNames: ByLanguage<readonly string[]> = data.months;

/** By month, the names of one kind alone that are usual in Arab countries. */
export const nationalMonthNames: ByLanguage<readonly (readonly string[])[]> = data.nationalMonths;

/** Arabic words that end in ة, without an article. */
export const wordsWithTaMarbuta: readonly string[] = data.taMarbuta;

/** An English number from 1 to 999 in words: "one hundred and ninety-five"; null for any other. */
export function inEnglishWords(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 999) return null;
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  if (hundreds > 0) {
    const head = `${belowHundred(hundreds)} hundred`;
    return rest > 0 ? `${head} and ${belowHundred(rest)}` : head;
  }
  return belowHundred(rest);
}

function belowHundred(number: number): string {
  const [ten, one] = [tens[Math.floor(number / 10) - 2], data.numerals.en[(number % 10) - 1]];
  if (ten === undefined) return data.numerals.en[number - 1] ?? '';
  return one !== undefined && number % 10 > 0 ? `${ten}-${one}` : ten;
}
