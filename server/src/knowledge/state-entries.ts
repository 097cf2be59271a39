// States as entries: what a hover or a look-up shows of them.
import { languageCodes } from '../text/languages';
import { electedTermsOf, isPermanentMember } from './council';
import { allCountries, countryByCode } from './countries';
import type { Country, Entry, Names } from './knowledge';

const PREFIX = 'state-';
const entries = new Map<Country, Entry>();

/** The entry of a State; always the same object for the same State. */
export function stateEntry(country: Country): Entry {
  let entry = entries.get(country);
  if (!entry) entries.set(country, (entry = entryOf(country)));
  return entry;
}

/** All States of the record as entries. */
export function stateEntries(): Entry[] {
  return allCountries().map(stateEntry);
}

/** The State that such an entry is about; undefined for an entry of another kind. */
export function stateOf({ id, kind }: Entry): Country | undefined {
  return kind === 'state' ? countryByCode(id.slice(PREFIX.length)) : undefined;
}

function entryOf(country: Country): Entry {
  const names = languageCodes.flatMap((code): [string, Names][] => {
    const { short, formal, aliases } = country;
    const [full, name] = [formal[code] ?? short[code], short[code]];
    if (full === undefined || name === undefined) return [];
    const others = (aliases[code] ?? []).filter((alias) => alias !== full && alias !== name);
    return [
      [
        code,
        { full, short: name === full ? null : name, acronym: null, aliases: others, doubtful: false, general: true },
      ],
    ];
  });
  return {
    id: PREFIX + country.iso3.toLowerCase(),
    kind: 'state',
    names: Object.fromEntries(names),
    facts: councilFacts(country.iso3),
    since: null,
    until: null,
    predecessors: [],
    successors: [],
    symbol: null,
    links: [],
    sources: ['United Nations terminology database'],
    certainty: 'source',
  };
}

/** In English, as all facts are. */
function councilFacts(iso3: string): string[] {
  if (isPermanentMember(iso3)) return ['Permanent member of the Security Council.'];
  const terms = electedTermsOf(iso3);
  return terms.length > 0
    ? [`Elected member of the Security Council in ${terms.map(({ from, to }) => yearsOf(from, to)).join(', ')}.`]
    : [];
}

/** "2021–2022", or "2018" for a term of one year. */
export function yearsOf(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
