import { expect, it } from 'vitest';
import { languageCodes } from '../text/languages';
import { allCountries, countryByCode } from './countries';
import data from './data/in-sentences.json';
import { groupName } from './groups';
import { stateInSentence, withPreposition } from './in-sentences';

it('names no State whose name has a bracket', () => {
  const bolivia = countryByCode('BOL')!;
  expect(stateInSentence(bolivia, 'en', 'subject')).toBeUndefined();
  expect(stateInSentence(bolivia, 'ru', 'of')).toBeUndefined();
});

it('names every other State in every form', () => {
  for (const country of allCountries())
    for (const language of languageCodes)
      for (const form of ['subject', 'of', 'to', 'object'] as const)
        if (country.short[language] && !/[(（]/.test(country.short[language]))
          expect(stateInSentence(country, language, form), `${country.iso3} ${language} ${form}`).toBeTruthy();
});

it('keeps forms of States and groups that are there', () => {
  expect(Object.keys(data.statesInRussian).filter((iso3) => !countryByCode(iso3))).toEqual([]);
  expect(Object.keys(data.groups).filter((id) => groupName(id, 'en') === null)).toEqual([]);
});

it.each([
  ['fr', "l'Albanie", "de l'Albanie", "à l'Albanie"],
  ['fr', 'la Norvège', 'de la Norvège', 'à la Norvège'],
  ['fr', 'Haïti', "d'Haïti", 'à Haïti'],
  ['fr', 'Oman', "d'Oman", 'à Oman'],
  ['es', 'la India', 'de la India', 'a la India'],
  ['es', 'El Salvador', 'de El Salvador', 'a El Salvador'],
  ['en', 'the Niger', 'the Niger', 'the Niger'],
] as const)('%s: %s behind its prepositions', (language, name, of, to) => {
  expect(withPreposition(name, language, 'of')).toBe(of);
  expect(withPreposition(name, language, 'to')).toBe(to);
});
