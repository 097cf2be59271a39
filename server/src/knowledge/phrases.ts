// Standard phrases of statements, in the six languages.
import { languageCodes, type LanguageCode } from '../text/languages';
import ar from './data/formulas/ar.json?text';
import en from './data/formulas/en.json?text';
import es from './data/formulas/es.json?text';
import fr from './data/formulas/fr.json?text';
import ru from './data/formulas/ru.json?text';
import zh from './data/formulas/zh.json?text';
import order from './data/phrase-categories.json';
import phraseData from './data/phrases.json?text';
import type { Phrase } from './knowledge';

/** A formula that all languages have, each in its own wording. */
interface SharedFormula {
  readonly id: string;
  readonly category: string;
  readonly fixed: boolean;
  /** A language whose wording is not known is left out. */
  readonly texts: Readonly<Partial<Record<LanguageCode, { readonly text: string; readonly body: string }>>>;
}

/** A formula of one language. */
interface OwnFormula {
  readonly category: string;
  readonly body: string;
  readonly fixed: boolean;
}

const ownFormulas: Readonly<Record<LanguageCode, () => string>> = { ar, en, es, fr, ru, zh };
let phrases: readonly Phrase[] | undefined;

/** All phrases, in the order of a statement, those that all languages share first; parsed when first asked for. */
function allPhrases(): readonly Phrase[] {
  return (phrases ??= [...sharedPhrases(), ...languageCodes.flatMap(ownPhrases)].sort(
    (a, b) => order.indexOf(a.category) - order.indexOf(b.category),
  ));
}

function sharedPhrases(): Phrase[] {
  return (JSON.parse(phraseData()) as SharedFormula[]).flatMap(({ id, category, fixed, texts }) =>
    languageCodes.flatMap((language) => {
      const wording = texts[language];
      return wording ? [{ id, category, language, fixed, ...wording }] : [];
    }),
  );
}

function ownPhrases(language: LanguageCode): Phrase[] {
  const counts = new Map<string, number>();
  return (JSON.parse(ownFormulas[language]()) as OwnFormula[]).map(({ category, body, fixed }) => {
    const number = (counts.get(category) ?? 0) + 1;
    counts.set(category, number);
    return { id: `${language}-${category}-${number}`, category, language, fixed, body, text: textOf(body) };
  });
}

/** A body as it is read, its placeholders filled with their examples. */
function textOf(body: string): string {
  return body.replace(/\$\{\d+:([^}]+)\}/g, '$1');
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
