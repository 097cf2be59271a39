import { describe, expect, it } from 'vitest';
import { languageCodes } from '../text/languages';
import { allCountries, countryByCode, countryNamed } from './countries';

describe('countryNamed', () => {
  it.each([
    ['en', 'the Netherlands', 'NLD'],
    ['en', 'Kingdom of the Netherlands', 'NLD'],
    ['en', 'US', 'USA'],
    ['en', 'COTE D’IVOIRE', 'CIV'],
    ['fr', 'les Pays-Bas', 'NLD'],
    ['fr', 'des Pays-Bas', 'NLD'],
    ['fr', 'du Niger', 'NER'],
    ['fr', 'du Nigéria', 'NGA'],
    ['fr', "de l'Algérie", 'DZA'],
    ['es', 'los Países Bajos', 'NLD'],
    ['es', 'del Perú', 'PER'],
    ['ru', 'Нидерландов', 'NLD'],
    ['ru', 'Королевства Нидерландов', 'NLD'],
    ['ru', 'Российской Федерации', 'RUS'],
    ['ru', 'Нигера', 'NER'],
    ['ru', 'Нигерии', 'NGA'],
    ['ar', 'هولندا', 'NLD'],
    ['ar', 'لهولندا', 'NLD'],
    ['ar', 'مملكة هولندا', 'NLD'],
    ['ar', 'للنيجر', 'NER'],
    ['ar', 'لبنان', 'LBN'],
    ['zh', '荷兰王国', 'NLD'],
    ['zh', '刚果（布）', 'COG'],
    ['zh', '土耳其', 'TUR'],
  ] as const)('%s: %s', (language, name, code) => expect(countryNamed(name, language)?.iso3).toBe(code));
  it.each(['', 'the', 'Atlantis', 'Peace'])('knows no State "%s"', (name) =>
    expect(countryNamed(name, 'en')).toBeUndefined(),
  );
  it('tells every name of every State apart in every language', () => {
    for (const language of languageCodes) {
      for (const country of allCountries()) {
        const names = [country.short[language], country.formal[language], ...(country.aliases[language] ?? [])];
        for (const name of names) expect(countryNamed(name!, language)?.iso3, `${language} ${name}`).toBe(country.iso3);
      }
    }
  });
});

describe('countryByCode', () => {
  it('takes either case', () => expect(countryByCode('nld')?.short.en).toBe('Netherlands'));
  it('knows no other code', () => expect(countryByCode('XYZ')).toBeUndefined());
});
