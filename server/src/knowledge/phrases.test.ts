import { describe, expect, it } from 'vitest';
import { phraseCategories, phrasesIn } from './phrases';

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
