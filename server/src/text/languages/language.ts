// What Rostrum must know of a language to read a text in it: one file per language implements this.

/** The six official languages of the United Nations, by their ISO 639-1 codes. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export interface Language {
  readonly code: LanguageCode;
  /** The language's name in itself. */
  readonly name: string;
  readonly rightToLeft: boolean;
  /** True where words stand without spaces: terms are then found as substrings, and length is counted in characters. */
  readonly unspaced: boolean;
  /** Articles, prepositions, conjunctions and the like, folded: skipped when terms are compared. */
  readonly functionWords: ReadonlySet<string>;
  /** The stem of a folded word; unspaced languages give it back as it is. */
  readonly stem: (word: string) => string;
  /** Names of the months, January first, each with its variants, folded. */
  readonly months: readonly (readonly string[])[];
  /** Names of the days, Sunday first, each with its variants, folded. */
  readonly weekdays: readonly (readonly string[])[];
  /** Opening and closing marks of a quotation, the usual pair first. */
  readonly quotationMarks: readonly (readonly [string, string])[];
  /** The words a salutation is made of ("Mr. President, Excellencies,"), folded. */
  readonly addressWords: ReadonlySet<string>;
  /** Words that may stand beside them and make no salutation alone ("Thank you, Madam President."), folded. */
  readonly thanksWords: ReadonlySet<string>;
}

/** Folded function words from a plain list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
