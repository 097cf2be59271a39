// Standard phrases of statements, in the six languages.
import { languageCodes, type LanguageCode } from '../text/languages';
import phraseData from './data/phrases.json?text';
import type { Phrase } from './knowledge';

interface Formula {
  readonly id: string;
  readonly category: string;
  readonly fixed: boolean;
  /** A language whose wording is not known is left out. */
  readonly texts: Readonly<Partial<Record<LanguageCode, { readonly text: string; readonly body: string }>>>;
}

let phrases: readonly Phrase[] | undefined;

/** All phrases, in the order of a statement; parsed when first asked for. */
function allPhrases(): readonly Phrase[] {
  return (phrases ??= (JSON.parse(phraseData()) as Formula[]).flatMap(({ id, category, fixed, texts }) =>
    languageCodes.flatMap((language) => {
      const wording = texts[language];
      return wording ? [{ id, category, language, fixed, ...wording }] : [];
    }),
  ));
}

/** The categories of phrases, in the order of a statement. */
export function phraseCategories(): string[] {
  return [...new Set(allPhrases().map(({ category }) => category))];
}

/**
 * The phrases of a language and a category, in the order of a statement; of all languages or categories where none is given. Empty for
 * an unknown category.
 */
export function phrasesIn(language?: LanguageCode, category?: string): Phrase[] {
  return allPhrases().filter(
    (phrase) =>
      (language === undefined || phrase.language === language) &&
      (category === undefined || phrase.category === category),
  );
}
