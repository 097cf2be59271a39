// Names of States that the United Nations does not use, or uses no more.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { countryByCode } from './countries';
import rows from './data/country-misnomers.json';
import type { Country } from './knowledge';
import { TermIndex } from './term-index';

export interface Misnomer extends Span {
  readonly country: Country;
  /** The name as the table has it. */
  readonly name: string;
  /** YYYY-MM-DD: the day from which on it is wrong; null when it always is. */
  readonly since: string | null;
}

type Row = Omit<Misnomer, keyof Span>;
const indexes = new Map<LanguageCode, TermIndex<Row>>();

/** Where a text names a State so, in any inflection; in order. `tokens` are those of the text. */
export function misnomersIn(text: string, language: LanguageCode, tokens: readonly Token[]): Misnomer[] {
  return indexOf(language)
    .find(text, tokens)
    .flatMap(({ start, end, payloads }) => payloads.map((row) => ({ ...row, start, end })));
}

function indexOf(language: LanguageCode): TermIndex<Row> {
  let index = indexes.get(language);
  if (index) return index;
  indexes.set(language, (index = new TermIndex<Row>(language, { gap: 0, contained: 'longest' })));
  for (const { iso3, since, names } of rows) {
    const country = countryByCode(iso3);
    if (!country) continue;
    for (const name of (names as Partial<Record<LanguageCode, string[]>>)[language] ?? [])
      index.add(name, { country, name, since });
  }
  return index;
}
