import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { decodeTopicModel } from './topic-model';
import { meantBy, wordsIn } from './word-meanings';

const lexicon = decodeTopicModel(readFileSync('model/topics.bin'))!.meanings;
const words = (text: string, code: LanguageCode) => wordsIn(text, code, tokensOf(text, code), lexicon);
const meant = (text: string, code: LanguageCode) => meantBy(words(text, code), lexicon);
const onlyMeaning = (word: string) => [...meant(word, 'en').keys()][0] ?? -1;

const helicopters: Readonly<Record<LanguageCode, string>> = {
  ar: 'نحتاج إلى مروحية.',
  en: 'We need helicopters.',
  es: 'Necesitamos helicópteros.',
  fr: 'Il nous faut des hélicoptères.',
  ru: 'Нам нужны вертолеты.',
  zh: '我们需要直升机。',
};

describe('the meanings of words', () => {
  it.each(languageCodes)('are the same in %s as in English', (code) => {
    expect([...meant(helicopters[code], code).keys()]).toContain(onlyMeaning('helicopter'));
  });
  it('are parted where a word has several', () => {
    const all = [...meant('mine', 'en').values()];
    expect(all.reduce((sum, times) => sum + times, 0)).toBeCloseTo(1);
  });
  it('are none of function words and figures', () => expect(meant('of the 2018', 'en').size).toBe(0));
  it('of two texts are those of both', () => {
    const both = meantBy([...words('helicopters', 'en'), ...words('helicopters and schools', 'en')], lexicon);
    expect(both.get(onlyMeaning('helicopter'))).toBe(2);
    expect(both.has(onlyMeaning('school'))).toBe(true);
  });
  it('are one for all forms of an English word', () =>
    expect([...meant('advisers', 'en').keys()]).toEqual([...meant('adviser', 'en').keys()]));
  it.each([
    ['fr', 'conseil', 'council'],
    ['es', 'informe', 'report'],
    ['ar', 'الأمن', 'security'],
    ['ru', 'право', 'right'],
  ] as const)('are the usual ones of a word of many: %s %s', (code, word, english) =>
    expect([...meant(word, code).keys()]).toContain(onlyMeaning(english)),
  );
});
