import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counted, directed, speak, spokenLanguage, t } from './l10n';
import { languageCodes } from './languages';

describe('messages', () => {
  it('are in English until another language is spoken, and again afterwards', () => {
    expect(spokenLanguage()).toBe('en');
    expect(t('Change to "{0}"', 'x')).toBe('Change to "x"');
    speak('ru');
    speak('en');
    expect(t('Change to "{0}"', 'x')).toBe('Change to "x"');
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('come from the bundle of their language (%s)', (code) => {
    const file = `l10n/bundle.l10n.${code === 'zh' ? 'zh-cn' : code}.json`;
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    speak(code);
    for (const [english, own] of Object.entries(bundle)) if (!/\{0\}/.test(english)) expect(t(english)).toBe(own);
    expect(t('not in any bundle {0}', 1)).toBe('not in any bundle 1');
  });

  it('count', () => {
    const words = (count: number) => counted('{0} word|{0} words', count);
    expect([0, 1, 2].map(words)).toEqual(['0 words', '1 word', '2 words']);
    speak('ru');
    expect([1, 3, 5, 21].map(words)).toEqual(['1 слово', '3 слова', '5 слов', '21 слово']);
    speak('ar');
    expect([1, 2, 3, 11, 100].map(words)).toEqual(['كلمة واحدة', 'كلمتان', '3 كلمات', '11 كلمة', '100 كلمة']);
    speak('fr');
    expect([0, 1, 2].map(words)).toEqual(['0 mot', '1 mot', '2 mots']);
    speak('zh');
    expect([1, 2].map(words)).toEqual(['1词', '2词']);
  });
});

describe('text of the other direction', () => {
  it('is set apart where it is asked for', () => {
    speak('en', { isolating: true });
    expect(t('Change to "{0}"', 'القرار 2378 (2017)')).toBe('Change to "\u2068القرار 2378 (2017)\u2069"');
    expect(t('Change to "{0}"', 'resolution 2378 (2017)')).toBe('Change to "resolution 2378 (2017)"');
    expect(directed('Change')).toBe('Change');
    speak('ar', { isolating: true });
    expect(t('{0}', 'S/2018/184')).toBe('\u2068S/2018/184\u2069');
    expect(t('{0}', '2018-03-28')).toBe('\u20682018-03-28\u2069');
    expect(t('{0}', 'القرار')).toBe('القرار');
    expect(t('{0}', 5)).toBe('5');
    expect(directed('نص')).toBe('\u2067نص\u2069');
  });

  it('is left alone elsewhere', () => {
    speak('ar');
    expect(t('{0}', 'S/2018/184')).toBe('S/2018/184');
    expect(directed('نص')).toBe('نص');
  });
});
