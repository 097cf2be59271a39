// Standard phrases of statements, in the six languages.
import { languageCodes, type LanguageCode } from '../text/languages';
import ar from './data/formulas/ar.json?text';
import en from './data/formulas/en.json?text';
import es from './data/formulas/es.json?text';
import fr from './data/formulas/fr.json?text';
import ru from './data/formulas/ru.json?text';
import zh from './data/formulas/zh.json?text';
import order from './data/phrase-categories.json';
import places from './data/phrase-places.json';
import phraseData from './data/phrases.json?text';
import type { Chair, Fill, Phrase } from './knowledge';

/** What a wording may say of itself. */
interface Marked {
  readonly fills?: readonly (Fill | null)[];
  readonly chair?: Chair;
}

interface SharedWording extends Marked {
  readonly text: string;
  readonly body: string;
  /** False where this language's wording is our own, though those of others are attested. */
  readonly fixed?: false;
}

/** A formula that all languages have, each in its own wording. */
interface SharedFormula {
  readonly id: string;
  readonly category: string;
  readonly fixed: boolean;
  /** A language whose wording is not known is left out. */
  readonly texts: Readonly<Partial<Record<LanguageCode, SharedWording>>>;
}

/** A formula of one language. */
interface OwnFormula extends Marked {
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
      return wording ? [{ id, category, language, fixed, ...wording, ...marks(wording) }] : [];
    }),
  );
}

function ownPhrases(language: LanguageCode): Phrase[] {
  const counts = new Map<string, number>();
  return (JSON.parse(ownFormulas[language]()) as OwnFormula[]).map((formula) => {
    const { category, body, fixed } = formula;
    const number = (counts.get(category) ?? 0) + 1;
    counts.set(category, number);
    const text = partsOf(body)
      .map((part) => part.text)
      .join('');
    return { id: `${language}-${category}-${number}`, category, language, fixed, body, text, ...marks(formula) };
  });
}

function marks({ fills = [], chair }: Marked) {
  return { fills, chair: chair ?? null };
}

/** A stretch of a body: words that stand, or the example in a placeholder. */
export interface PhrasePart {
  readonly text: string;
  /** The placeholder's number, from 1; null for words that stand. */
  readonly placeholder: number | null;
}

/** A snippet body cut at its placeholders, in order; no part is empty. */
export function partsOf(body: string): PhrasePart[] {
  return body.split(/(\$\{\d+:[^}]+\})/).flatMap((piece): PhrasePart[] => {
    const [, number, example = ''] = /^\$\{(\d+):([^}]+)\}$/.exec(piece) ?? [];
    if (number !== undefined) return [{ text: example, placeholder: Number(number) }];
    return piece === '' ? [] : [{ text: piece, placeholder: null }];
  });
}

/** The places of a statement that differ in what is said there. */
export type PhrasePlace = keyof typeof places;

export interface FittingCategory {
  readonly category: string;
  /** So many of its phrases are worth showing before anything is typed. */
  readonly most: number;
  /** Whether those that leave the subject to the drafter come first. */
  readonly free?: boolean;
  /** Whether one is enough for a draft. */
  readonly once?: boolean;
}

/** The categories that fit a place, the likeliest first. */
export function categoriesFor(place: PhrasePlace): readonly FittingCategory[] {
  return places[place];
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
