import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { languages, languageCodes } from '../text/languages';
import { inEnglishWords, monthNames, nationalMonthNames, wordsWithTaMarbuta } from './marks-and-figures';

describe('English numbers in words', () => {
  it.each([
    [1, 'one'],
    [10, 'ten'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [59, 'fifty-nine'],
    [100, 'one hundred'],
    [195, 'one hundred and ninety-five'],
    [999, 'nine hundred and ninety-nine'],
  ])('%d is %s', (number, words) => expect(inEnglishWords(number)).toBe(words));
  it.each([0, 1000, 1.5, -1, NaN])('%d is left in figures', (number) => expect(inEnglishWords(number)).toBeNull());
});

describe('months', () => {
  it('are those that dates are read by', () => {
    for (const code of languageCodes) {
      for (const [i, name] of (monthNames[code] ?? []).entries()) {
        for (const single of name.split('/')) expect(languages[code].months[i], name).toContain(fold(single));
      }
    }
  });
  it('of single countries are the same months', () => {
    for (const [i, names] of (nationalMonthNames.ar ?? []).entries()) {
      for (const single of monthNames.ar?.[i]?.split('/') ?? []) expect(names).toContain(single);
    }
  });
});

it('words with ة end in it', () => {
  for (const word of wordsWithTaMarbuta) expect(word).toMatch(/^[^ا].*ة$|^أ.*ة$|^إ.*ة$/u);
});
