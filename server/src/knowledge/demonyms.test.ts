import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryByCode } from './countries';
import { adjectiveOf, countryOfAdjective } from './demonyms';

describe('countryOfAdjective', () => {
  it.each([
    ['en', 'Dutch', 'NLD'],
    ['en', 'South African', 'ZAF'],
    ['fr', 'néerlandaise', 'NLD'],
    ['es', 'alemana', 'DEU'],
    ['ru', 'нидерландского', 'NLD'],
    ['ru', 'германским', 'DEU'],
    ['ar', 'الهولندية', 'NLD'],
    ['ar', 'الجنوب أفريقية', 'ZAF'],
  ] as const)('%s: %s', (language, adjective, code) =>
    expect(countryOfAdjective(adjective, language)?.iso3).toBe(code),
  );
  it.each(['', 'able', 'outgoing', 'Security'])('knows no State by "%s"', (word) =>
    expect(countryOfAdjective(word, 'en')).toBeUndefined(),
  );
  it('tells every adjective apart', () => {
    const rows = JSON.parse(readFileSync(path.join(__dirname, 'data/demonyms.json'), 'utf8')) as { iso3: string }[];
    for (const { iso3 } of rows) {
      const country = countryByCode(iso3);
      expect(country, iso3).toBeDefined();
      for (const language of ['ar', 'en', 'es', 'fr', 'ru'] as const)
        expect(countryOfAdjective(adjectiveOf(country!, language)!, language)?.iso3, `${language} ${iso3}`).toBe(iso3);
    }
  });
});
