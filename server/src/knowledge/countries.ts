// States by their names in the six languages, in the forms that a text uses.
import { foldInPlace } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import countryData from './data/countries.json?text';
import type { Country } from './knowledge';

let countries: readonly Country[] | undefined;
let byCode: ReadonlyMap<string, Country> | undefined;

/** All States of the record, by ISO code; parsed when first asked for. */
export function allCountries(): readonly Country[] {
  return (countries ??= JSON.parse(countryData()) as Country[]);
}

/** Null where the key stands for more than one State. */
type Index = ReadonlyMap<string, Country | null>;

const indexes = new Map<LanguageCode, { readonly words: Index; readonly stems: Index }>();

/** The State with an ISO 3166 alpha-3 code, in either case; undefined when there is none. */
export function countryByCode(iso3: string): Country | undefined {
  byCode ??= new Map(allCountries().map((country) => [country.iso3, country]));
  return byCode.get(iso3.toUpperCase());
}

/**
 * The State that a name in one language means: its short or formal name or a common one, with or without article and joined
 * preposition ("du Niger", "the Netherlands", "لهولندا"), in any case of Russian. Undefined when none or more than one fits.
 */
export function countryNamed(name: string, language: LanguageCode): Country | undefined {
  const index = indexOf(language);
  return (
    index.words.get(keyOf(name, language, 'word')) ??
    index.stems.get(keyOf(name, language, 'stem')) ??
    withoutPreposition(name, language)
  );
}

// One letter joined to a name without article: "for", "in" or "like" the Netherlands.
const JOINED = /^[لبكف](?=\p{L}{3})/u;

function withoutPreposition(name: string, language: LanguageCode): Country | undefined {
  const bare = name.trim();
  return language === 'ar' && JOINED.test(bare) ? countryNamed(bare.slice(1), language) : undefined;
}

function indexOf(language: LanguageCode): { readonly words: Index; readonly stems: Index } {
  let index = indexes.get(language);
  if (!index)
    indexes.set(language, (index = { words: buildIndex(language, 'word'), stems: buildIndex(language, 'stem') }));
  return index;
}

function buildIndex(language: LanguageCode, by: 'word' | 'stem'): Index {
  const index = new Map<string, Country | null>();
  for (const country of allCountries()) {
    for (const name of [country.short[language], country.formal[language], ...(country.aliases[language] ?? [])]) {
      if (name === undefined) continue;
      const key = keyOf(name, language, by);
      const other = index.get(key);
      if (key !== '') index.set(key, other === undefined || other === country ? country : null);
    }
  }
  return index;
}

/** What of a name is compared: its content words, or all its characters in an unspaced language. */
function keyOf(name: string, language: LanguageCode, by: 'word' | 'stem'): string {
  if (languages[language].unspaced) return foldInPlace(name).replace(/\s+/g, '');
  const tokens = tokensOf(name, language);
  const content = tokens.filter((token) => !token.isFunctionWord);
  // "US" reads like a pronoun.
  return (content.length > 0 ? content : tokens).map((token) => token[by]).join(' ');
}
