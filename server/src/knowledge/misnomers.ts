// Names of States that the United Nations does not use, or uses no more.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { countryByCode } from './countries';
import data from './data/country-misnomers.json';
import type { Country } from './knowledge';
import { TermIndex } from './term-index';

export interface Misnomer extends Span {
  readonly country: Country;
  /** The name as the table has it. */
  readonly name: string;
  /** YYYY-MM-DD: the day from which on it is wrong; null when it always is. */
  readonly since: string | null;
  /** What stands before the right name in a sentence: "le", "l’", "the"; undefined where nothing does, or nothing is known. */
  readonly article: string | undefined;
}

/** A name of today in a text of a day on which the State still had another one. */
export interface LaterName extends Span {
  /** The name of that day. */
  readonly former: string;
  /** YYYY-MM-DD: since when the State has its present name. */
  readonly since: string;
}

interface Row {
  readonly iso3: string;
  /** The day from which on the name was right, where another went before. */
  readonly from?: string;
  readonly since: string | null;
  readonly names: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** What stands before the right name in a sentence. */
  readonly articles?: Readonly<Partial<Record<LanguageCode, string>>>;
}

const rows: readonly Row[] = data;
const misnomers = new Map<LanguageCode, TermIndex<Omit<Misnomer, keyof Span>>>();
const presentNames = new Map<LanguageCode, TermIndex<Country>>();

/** Where a text names a State so, in any inflection; in order. `tokens` are those of the text. */
export function misnomersIn(text: string, language: LanguageCode, tokens: readonly Token[]): Misnomer[] {
  return misnomersOf(language)
    .find(text, tokens)
    .flatMap(({ start, end, payloads }) => payloads.map((row) => ({ ...row, start, end })));
}

/** Where a text names States by names that they only took after a day (YYYY-MM-DD); in order. `tokens` are those of the text. */
export function laterNamesIn(text: string, language: LanguageCode, tokens: readonly Token[], day: string): LaterName[] {
  return presentNamesOf(language)
    .find(text, tokens)
    .flatMap(({ start, end, payloads }) =>
      payloads.flatMap(({ iso3 }) => {
        const row = rowOn(iso3, day);
        const former = row?.names[language]?.[0];
        return row?.since && former !== undefined ? [{ start, end, former, since: row.since }] : [];
      }),
    );
}

/** The name that a State had in a language on a day (YYYY-MM-DD) before it changed; null where it had today's. */
export function formerNameOn(iso3: string, language: LanguageCode, day: string): string | null {
  return rowOn(iso3, day)?.names[language]?.[0] ?? null;
}

function rowOn(iso3: string, day: string): Row | undefined {
  return rows.find(
    (row) => row.iso3 === iso3 && row.since !== null && day < row.since && (row.from === undefined || row.from <= day),
  );
}

function misnomersOf(language: LanguageCode): TermIndex<Omit<Misnomer, keyof Span>> {
  let index = misnomers.get(language);
  if (index) return index;
  misnomers.set(language, (index = new TermIndex(language, { gap: 0, contained: 'longest' })));
  for (const { iso3, since, names, articles } of rows) {
    const country = countryByCode(iso3);
    const article = articles?.[language];
    if (country) for (const name of names[language] ?? []) index.add(name, { country, name, since, article });
  }
  return index;
}

function presentNamesOf(language: LanguageCode): TermIndex<Country> {
  let index = presentNames.get(language);
  if (index) return index;
  presentNames.set(language, (index = new TermIndex(language, { gap: 0, contained: 'longest' })));
  for (const { iso3, since, names } of rows) {
    const country = countryByCode(iso3);
    const present = country?.short[language];
    if (since !== null && country && present !== undefined && names[language]) index.add(present, country);
  }
  return index;
}
