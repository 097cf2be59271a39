import { describe, expect, it } from 'vitest';
import places from './data/phrase-places.json';
import { categoriesFor, partsOf, phraseCategories, phrasesIn, type PhrasePlace } from './phrases';

describe('phrasesIn', () => {
  it.each([
    ['ar', 'السيد الرئيس،'],
    ['en', 'Mr. President,'],
    ['es', 'Señor Presidente:'],
    ['fr', 'Monsieur le Président,'],
    ['ru', 'Г-н Председатель!'],
    ['zh', '主席先生，'],
  ] as const)('%s begins with its salutation', (language, text) => {
    expect(phrasesIn(language, 'salutation')[0]).toMatchObject({ language, text, category: 'salutation', fixed: true });
  });
  it('makes example values placeholders', () => {
    expect(phrasesIn('fr', 'thanking-the-presidency')[0]?.body).toBe(
      "Je remercie ${1:les Pays-Bas} d'avoir organisé ce débat public.",
    );
  });
  it('gives all where nothing is asked', () => {
    expect(phrasesIn('fr').length).toBeGreaterThan(250);
    expect(phraseCategories()[0]).toBe('salutation');
    expect(phrasesIn().length).toBeGreaterThan(580);
  });
  it('of one language are its own, with their examples filled in', () => {
    const own = phrasesIn('fr').filter(({ id }) => id.startsWith('fr-'));
    expect(own.length).toBeGreaterThan(100);
    for (const { text } of own) expect(text).not.toMatch(/[${}]/);
    expect(own.some(({ body }) => body.includes('${1:'))).toBe(true);
  });
  it('knows no other category', () => expect(phrasesIn('en', 'poetry')).toEqual([]));
});

describe('categoriesFor', () => {
  it.each(Object.keys(places) as PhrasePlace[])('%s has categories that are there, each once', (place) => {
    const categories = categoriesFor(place).map(({ category }) => category);
    expect(new Set(categories).size).toBe(categories.length);
    expect(categories.filter((category) => !phraseCategories().includes(category))).toEqual([]);
  });
  it('offers little before anything is typed', () => {
    for (const place of Object.keys(places) as PhrasePlace[])
      expect(categoriesFor(place).reduce((sum, { most }) => sum + most, 0)).toBeLessThanOrEqual(12);
  });
});

describe('partsOf', () => {
  it('tells words that stand from placeholders', () => {
    expect(partsOf('I thank ${1:Malta} and ${2:Ms. Touré}.')).toEqual([
      { text: 'I thank ', placeholder: null },
      { text: 'Malta', placeholder: 1 },
      { text: ' and ', placeholder: null },
      { text: 'Ms. Touré', placeholder: 2 },
      { text: '.', placeholder: null },
    ]);
  });
  it('has as many placeholders as a phrase has fills, where it has some', () => {
    for (const { id, language, body, fills } of phrasesIn()) {
      const placeholders = partsOf(body).filter(({ placeholder }) => placeholder !== null);
      if (fills.length > 0) expect(fills, `${id} ${language}`).toHaveLength(placeholders.length);
    }
  });
});
