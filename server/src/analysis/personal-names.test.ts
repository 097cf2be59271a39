import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { compareHanNames, compareNames, nameWord, nameWords } from './personal-names';

const compare = (word: string, name: string, code: LanguageCode) =>
  compareNames(nameWord(word, code), nameWord(name, code));

describe('compareNames', () => {
  it.each([
    ['en', 'Toure', 'Touré'],
    ['en', 'TOURÉ', 'Touré'],
    ['en', 'Mohammed', 'Mohamed'],
    ['en', 'Sheikh', 'Cheikh'],
    ['en', 'Youssef', 'Yusuf'],
    ['fr', 'Poutine', 'Putin'],
    ['ru', 'Туре', 'Туре'],
    ['ru', 'Гутерриша', 'Гутерриш'],
    ['ru', 'Воронковым', 'Воронков'],
    ['ar', 'توري', 'توريه'],
    ['ar', 'إيرينا', 'ارينا'],
  ] as const)('%s: %s is %s', (code, word, name) => expect(compare(word, name, code)).toBe('same'));
  it.each([
    ['en', 'Gutteres', 'Guterres'],
    ['en', 'Lacriox', 'Lacroix'],
    ['es', 'Bahouz', 'Bahous'],
    ['fr', 'Griffith', 'Griffiths'],
    ['ru', 'Гуттериш', 'Гутерриш'],
    ['ar', 'غوتيريس', 'غوتيريش'],
  ] as const)('%s: %s is nearly %s', (code, word, name) => expect(compare(word, name, code)).toBe('near'));
  it.each([
    ['en', 'Khan', 'Khang-Lee'],
    ['en', 'Lee', 'Leu'],
    ['en', 'Smith', 'Schmitt'],
    ['en', 'Martinez', 'Martinson'],
    ['ru', 'Иванов', 'Петров'],
  ] as const)('%s: %s is not %s', (code, word, name) => expect(compare(word, name, code)).toBe('other'));
});

describe('nameWords', () => {
  it('leaves out particles and forms of address', () => {
    const words = (name: string, code: LanguageCode) => nameWords(name, code).map(({ written }) => written);
    expect(words('H.E. Mr. Karel van Oosterom', 'en')).toEqual(['Karel', 'Oosterom']);
    expect(words('السيد موسى فقي', 'ar')).toEqual(['موسى', 'فقي']);
  });
});

describe('compareHanNames', () => {
  it('hears what sounds alike', () => {
    expect(compareHanNames('法蒂玛塔', '法蒂马塔')).toBe('same');
    expect(compareHanNames('法蒂克塔', '法蒂马塔')).toBe('near');
    expect(compareHanNames('法特克塔', '法蒂马塔')).toBe('other');
    expect(compareHanNames('法蒂马', '法蒂马塔')).toBe('other');
  });
});
