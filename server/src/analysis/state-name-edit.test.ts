import { describe, expect, it } from 'vitest';
import { applyEdits, readMarks } from '../testing/marks';
import type { LanguageCode } from '../text/languages';
import { stateNameEdit } from './state-name-edit';

function edited(marked: string, name: string, article: string | undefined, language: LanguageCode): string | null {
  const { text, spans } = readMarks(marked);
  const edit = stateNameEdit(text, spans[0]!, name, article, language);
  return edit && applyEdits(text, [edit]);
}

describe('another name of a State', () => {
  it.each([
    ['la ⟦Biélorussie⟧', 'le Bélarus'],
    ['La ⟦Biélorussie⟧', 'Le Bélarus'],
    ['de la ⟦Biélorussie⟧', 'du Bélarus'],
    ['à la ⟦Biélorussie⟧', 'au Bélarus'],
    ['en ⟦Biélorussie⟧', 'au Bélarus'],
    ['Biélorussie, ⟦Biélorussie⟧', 'Biélorussie, Bélarus'],
  ])('French: %s becomes %s', (before, after) => expect(edited(before, 'Bélarus', 'le', 'fr')).toBe(after));
  it.each([
    ['de l’⟦ancienne⟧', 'de la Libye', 'Libye', 'la'],
    ['du ⟦Swaziland⟧', 'de l’Eswatini', 'Eswatini', 'l’'],
    ['au ⟦Swaziland⟧', 'à l’Eswatini', 'Eswatini', 'l’'],
    ['d’⟦Irak⟧', 'd’Iraq', 'Iraq', 'l’'],
    ['l’⟦Irak⟧', 'l’Iraq', 'Iraq', 'l’'],
    ['la ⟦Birmanie⟧', 'la Côte d’Ivoire', "Côte d'Ivoire", 'la'],
  ])('French: %s becomes %s', (before, after, name, article) =>
    expect(edited(before, name, article, 'fr')).toBe(after),
  );
  it.each([
    ['for ⟦South Korea⟧', 'for the Republic of Korea', 'en'],
    ['⟦South Korea⟧ said so', 'The Republic of Korea said so', 'en'],
    ['the ⟦South Korea⟧', 'the Republic of Korea', 'en'],
  ] as const)('English: %s becomes %s', (before, after, language) =>
    expect(edited(before, 'Republic of Korea', 'the', language)).toBe(after),
  );
  it('has the apostrophes of the text', () => {
    expect(edited("It's ⟦Ivory Coast⟧", "Côte d'Ivoire", undefined, 'en')).toBe("It's Côte d'Ivoire");
    expect(edited('⟦Ivory Coast⟧', "Côte d'Ivoire", undefined, 'en')).toBe('Côte d’Ivoire');
  });
  it('a plural, which the verb would have to follow, is left to the author', () =>
    expect(edited('la ⟦Hollande⟧ est', 'Pays-Bas', 'les', 'fr')).toBeNull());
});
