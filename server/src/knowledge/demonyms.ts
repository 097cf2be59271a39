// Adjectives of States: "the Dutch presidency". Those of States that sit on the Security Council often; in Chinese the name itself is used.
import type { LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { countryByCode } from './countries';
import data from './data/demonyms.json?text';
import type { Country } from './knowledge';

type Adjectives = Readonly<Record<Exclude<LanguageCode, 'zh'>, string>>;

let rows: readonly (Adjectives & { readonly iso3: string })[] | undefined;
const indexes = new Map<LanguageCode, ReadonlyMap<string, string>>();

function allRows(): readonly (Adjectives & { readonly iso3: string })[] {
  return (rows ??= JSON.parse(data()) as (Adjectives & { readonly iso3: string })[]);
}

/** The State of an adjective in one language, in any inflection and with or without article; undefined for an unknown one. */
export function countryOfAdjective(adjective: string, language: LanguageCode): Country | undefined {
  if (language === 'zh') return undefined;
  let index = indexes.get(language);
  if (!index)
    indexes.set(language, (index = new Map(allRows().map((row) => [keyOf(row[language], language), row.iso3]))));
  const iso3 = index.get(keyOf(adjective, language));
  return iso3 === undefined ? undefined : countryByCode(iso3);
}

/** The adjective of a State as it stands in the data: feminine in Arabic, French and Spanish, neuter in Russian. Undefined where none is known. */
export function adjectiveOf({ iso3 }: Country, language: LanguageCode): string | undefined {
  return language === 'zh' ? undefined : allRows().find((row) => row.iso3 === iso3)?.[language];
}

function keyOf(adjective: string, language: LanguageCode): string {
  return tokensOf(adjective, language)
    .filter(({ isFunctionWord }) => !isFunctionWord)
    .map(({ stem }) => stem)
    .join(' ');
}
