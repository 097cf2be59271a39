import { describe, expect, it } from 'vitest';
import { councilOn, electedTermsOf, isPermanentMember, presidencyOn } from './council';
import council from './data/council.json';
import { stateNameOn } from './state-names';

const FIRST = 1946;
const LAST = 2026;
const years = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** The Charter was amended with effect from the elections for 1966. */
const electedIn = (year: number) => (year < 1966 ? 6 : 10);

/** The names by which the rotation was ordered where they are not those of today. */
const ORDERED_AS: Readonly<Record<string, string>> = { LBY: 'Libyan Arab Jamahiriya' };
const orderedName = (iso3: string, year: number) =>
  (year < 2011 ? ORDERED_AS[iso3] : undefined) ?? stateNameOn(iso3, 'en', `${year}-06-30`);

describe('the Security Council', () => {
  it('has as many members in each year as the Charter says, each once', () => {
    for (const year of years) {
      const { permanent, elected } = councilOn(String(year))!;
      expect(elected, String(year)).toHaveLength(electedIn(year));
      expect(new Set([...permanent, ...elected]).size, String(year)).toBe(5 + electedIn(year));
    }
  });
  it('is unknown outside of the record', () => {
    expect(councilOn('1945-12-31')).toBeNull();
    expect(councilOn('2027-01-01')).toBeNull();
    expect(councilOn('')).toBeNull();
  });
  it('re-elects nobody at once, as Article 23 has it', () => {
    for (const iso3 of new Set(council.elected.flatMap(({ members }) => members))) {
      const terms = electedTermsOf(iso3);
      terms.slice(1).forEach(({ from }, i) => expect(from, iso3).toBeGreaterThan(terms[i]!.to + 1));
    }
  });
  it('has a name in six languages for every member', () => {
    const members = [...council.permanent, ...council.elected.flatMap(({ members }) => members)];
    for (const code of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const)
      for (const iso3 of members) expect(stateNameOn(iso3, code, null), `${iso3} ${code}`).not.toBe(iso3);
  });
  it.each([
    ['NOR', ['1949–1950', '1963–1964', '1979–1980', '2001–2002', '2021–2022']],
    ['NLD', ['1946–1946', '1951–1952', '1965–1966', '1983–1984', '1999–2000', '2018–2018']],
    ['ITA', ['1959–1960', '1971–1972', '1975–1976', '1987–1988', '1995–1996', '2007–2008', '2017–2017']],
    ['FRA', []],
  ])('knows the terms of %s', (iso3, terms) => {
    expect(electedTermsOf(iso3).map(({ from, to }) => `${from}–${to}`)).toEqual(terms);
    expect(isPermanentMember(iso3)).toBe(iso3 === 'FRA');
  });
});

describe('the presidency', () => {
  it.each([
    ['2018-02-14', 'KWT'],
    ['2018-03-28', 'NLD'],
    ['2018-04', 'PER'],
    ['2018-05-01', 'POL'],
    ['2026-01-31', 'SOM'],
  ])('is held on %s by %s', (day, iso3) => expect(presidencyOn(day)).toBe(iso3));
  it.each(['', '2018', '2018-13-01', '1950-03-01'])('is unknown on "%s"', (day) =>
    expect(presidencyOn(day)).toBeNull(),
  );

  it('goes round in the English alphabetical order of the members of each month', () => {
    let before: string | null = null;
    for (const { year, months } of council.presidencies) {
      for (const [i, iso3] of months.entries()) {
        const { permanent, elected } = councilOn(String(year))!;
        if (before !== null) {
          const named = [...permanent, ...elected].map((code) => [orderedName(code, year), code] as const);
          const order = named.sort(([a], [b]) => a.localeCompare(b, 'en'));
          const last = orderedName(before, year);
          const next = order.find(([name]) => name.localeCompare(last, 'en') > 0) ?? order[0];
          expect(iso3, `${year}-${i + 1}`).toBe(next?.[1]);
        }
        before = iso3;
      }
    }
  });
});
