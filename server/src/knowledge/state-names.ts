// What a State is called on a day, and where a text names one.
import type { LanguageCode } from '../text/languages';
import { sliceOf, type Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';
import { allCountries, countryByCode, countryNamed } from './countries';
import formerStates from './data/former-states.json';
import type { Country } from './knowledge';
import { formerNameOn } from './misnomers';
import { TermIndex } from './term-index';

/**
 * The short name of a State, by its code, as the United Nations used it on a day (YYYY-MM-DD; without one today's), also of the few States
 * that are no more. The code itself where no name is known.
 */
export function stateNameOn(iso3: string, language: LanguageCode, day: string | null): string {
  const former = day === null ? null : formerNameOn(iso3, language, day);
  return (
    former ??
    countryByCode(iso3)?.short[language] ??
    formerStates.find((state) => state.iso3 === iso3)?.names[language] ??
    iso3
  );
}

export interface StateMention extends Span {
  readonly country: Country;
}

const indexes = new Map<LanguageCode, TermIndex<Country>>();

/** Where a text names States, by whatever name of theirs and in any inflection; in order. Names without a capital are other words. */
export function statesIn(text: string, language: LanguageCode, tokens?: readonly Token[]): StateMention[] {
  return indexOf(language)
    .find(text, tokens ?? tokensOf(text, language))
    .flatMap(({ start, end }) => {
      const name = sliceOf(text, { start, end });
      const country = /^\p{Ll}/u.test(name) ? undefined : countryNamed(name, language);
      return country ? [{ start, end, country }] : [];
    });
}

function indexOf(language: LanguageCode): TermIndex<Country> {
  let index = indexes.get(language);
  if (index) return index;
  indexes.set(language, (index = new TermIndex<Country>(language, { gap: 0, contained: 'longest' })));
  for (const country of allCountries()) {
    const { short, formal, aliases } = country;
    for (const name of [short[language], formal[language], ...(aliases[language] ?? [])])
      if (name !== undefined) index.add(name, country);
  }
  return index;
}
