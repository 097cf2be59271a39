import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../text/languages';
import { allCountries } from './countries';
import { decisionEntries } from './decisions';
import { allEntries, entryById } from './entries';
import { phrasesIn } from './phrases';
import { yearOfResolution } from './resolutions';

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8'));
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });

const gaps = read('data/gaps.json') as { entries: Record<string, string[]>; phrases: Record<string, string[]> };

/** Ids with the languages that are missing, for those where some are. */
function missing(rows: readonly { id: string; languages: readonly string[] }[]): Record<string, string[]> {
  const lacking = rows.map(
    ({ id, languages }) => [id, languageCodes.filter((code) => !languages.includes(code))] as const,
  );
  return Object.fromEntries(lacking.filter(([, codes]) => codes.length > 0));
}

describe('data files', () => {
  const families = readdirSync(path.join(__dirname, 'data/entries')).map((file) => `entries/${file}`);
  // Weights are written by a program and have no schema.
  const others = readdirSync(path.join(__dirname, 'data')).filter(
    (file) => file.endsWith('.json') && file !== 'coverage-weights.json',
  );
  const styles = languageCodes.flatMap((code) => [`style/${code}.json`, `formulas/${code}.json`]);
  it.each([...families, ...styles, ...others])('%s follows its schema', (file) => {
    const schema = file.includes('/') ? path.dirname(file) : file.replace('.json', '');
    const validate = ajv.compile(read(`schema/${schema}.schema.json`) as object);
    ajv.removeSchema();
    expect(validate(read(`data/${file}`)) ? [] : validate.errors).toEqual([]);
  });
  it('every family is read', () => {
    const ids = families.flatMap((file) => (read(`data/${file}`) as { id: string }[]).map(({ id }) => id));
    ids.push(...decisionEntries().map(({ id }) => id));
    expect(
      allEntries()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
  });
});

describe('entries', () => {
  it('have an id each', () => expect(new Set(allEntries().map(({ id }) => id)).size).toBe(allEntries().length));
  it('refer to entries that refer back', () => {
    for (const entry of allEntries()) {
      for (const id of entry.predecessors) expect(entryById(id)?.successors).toContain(entry.id);
      for (const id of entry.successors) expect(entryById(id)?.predecessors).toContain(entry.id);
    }
  });
  it('have names in six languages, or the gap is listed', () => {
    const rows = allEntries().map(({ id, names }) => ({ id, languages: Object.keys(names) }));
    expect(missing(rows)).toEqual(gaps.entries);
  });
  it('do not repeat a name within a language', () => {
    for (const { id, names } of allEntries()) {
      for (const [code, { full, short, acronym, aliases }] of Object.entries(names)) {
        const all = [full, short, acronym, ...aliases].filter((name) => name !== null);
        expect(new Set(all).size, `${id} ${code}`).toBe(all.length);
      }
    }
  });
  it('end after they begin', () => {
    for (const { id, since, until } of allEntries()) {
      if (since !== null && until !== null) expect(since <= until, id).toBe(true);
    }
  });
  it('that are resolutions have the year of the record', () => {
    for (const { symbol } of decisionEntries()) {
      const [, number, year] = /^S\/RES\/(\d+) \((\d+)\)$/.exec(symbol ?? '') ?? [];
      if (number !== undefined) expect(yearOfResolution(Number(number)), symbol ?? '').toBe(Number(year));
    }
  });
  it('link to their document', () => {
    expect(entryById('res2378')?.links).toEqual(['https://docs.un.org/en/S/RES/2378(2017)']);
    expect(entryById('prst2018-10')?.links).toEqual(['https://docs.un.org/en/S/PRST/2018/10']);
    expect(entryById('ares72-262')?.links).toEqual(['https://docs.un.org/en/A/RES/72/262%20C']);
    expect(entryById('charter')?.links).toEqual([]);
  });
});

describe('groups', () => {
  it('that are entries are there', () => {
    const { entries } = read('data/groups.json') as { entries: string[] };
    expect(entries.filter((id) => !entryById(id))).toEqual([]);
  });
});

describe('phrases', () => {
  // Text, or a placeholder with its example; nothing else may hold an unescaped dollar or brace.
  const BODY = /^(?:[^$\\}]|\\[$}\\]|\$\{\d+:(?:[^$\\}]|\\[$}\\])+\})*$/u;
  it('are in six languages, or the gap is listed', () => {
    // Those of one language alone bear its code in their ids.
    const ids = [...new Set(phrasesIn().flatMap(({ id, language }) => (id.startsWith(`${language}-`) ? [] : [id])))];
    expect(
      missing(
        ids.map((id) => ({
          id,
          languages: phrasesIn()
            .filter((p) => p.id === id)
            .map((p) => p.language),
        })),
      ),
    ).toEqual(gaps.phrases);
  });
  it('have bodies that parse and give back the text', () => {
    for (const { id, language, body, text } of phrasesIn()) {
      expect(body, `${id} ${language}`).toMatch(BODY);
      expect(body.replace(/\$\{\d+:((?:[^\\}]|\\.)+)\}/g, '$1').replace(/\\(.)/g, '$1')).toBe(text);
      const numbers = [...body.matchAll(/\$\{(\d+):/g)].map((match) => Number(match[1]));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });
});

describe('countries', () => {
  it('have a code each', () =>
    expect(new Set(allCountries().map(({ iso3 }) => iso3)).size).toBe(allCountries().length));
  it('are written without articles and marks', () => {
    for (const { short, formal } of allCountries()) {
      for (const name of [...Object.values(short), ...Object.values(formal)])
        expect(name).not.toMatch(/\*|\((?:the|le|la|les|l'|el|los|las)\)|^the /);
    }
  });
});
