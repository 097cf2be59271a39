import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../server/src/protocol';
import { pageDocument } from './document';
import { pageTexts } from './texts';
import { captionOf, filled, limitInWords, minuteInWords, rateInWords, totalInWords } from './words';

const TEXTS = pageTexts((message) => message);

function textsIn(language: string): typeof TEXTS {
  if (language === 'en') return TEXTS;
  const bundle = JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Record<string, string>;
  return pageTexts((message) => bundle[message] ?? message);
}

const READING: Reading = {
  uri: 'file:///draft.statement',
  version: 1,
  unit: 'words',
  seconds: 334,
  limit: 300,
  rate: 120,
  usual: { rate: 120, seconds: 334 },
  over: { words: 1, seconds: 34 },
  paragraphs: [],
};

describe('the words of the page', () => {
  it('say how long it takes, and what it took at the usual rate', () => {
    expect(totalInWords(READING, TEXTS)).toBe('Takes 5:34');
    expect(totalInWords({ ...READING, rate: 130, seconds: 308 }, TEXTS)).toBe('Takes 5:08 · at the usual rate 5:34');
  });

  it('say how it stands to the limit', () => {
    expect(limitInWords(READING, TEXTS, 'en')).toBe('Over the limit of 5:00 by 0:34 · 1 word');
    expect(limitInWords({ ...READING, over: null }, TEXTS, 'en')).toBe('Within the limit of 5:00');
    expect(limitInWords({ ...READING, limit: null, over: null }, TEXTS, 'en')).toBeNull();
  });

  it.each([
    ['ar', 'تجاوز الحد 5:00 بمقدار 0:34 · 23 كلمة'],
    ['en', 'Over the limit of 5:00 by 0:34 · 23 words'],
    ['es', 'Supera el límite de 5:00 en 0:34 · 23 palabras'],
    ['fr', 'Dépasse la limite de 5:00 de 0:34 · 23 mots'],
    ['ru', 'Лимит 5:00 превышен на 0:34 · 23 слова'],
    ['zh-cn', '超出5:00限时0:34 · 23词'],
  ])('take the form that the number asks for in %s', (language, words) => {
    expect(limitInWords({ ...READING, over: { words: 23, seconds: 34 } }, textsIn(language), language)).toBe(words);
  });

  it('count Chinese in characters', () => {
    expect(rateInWords({ ...READING, unit: 'characters', rate: 180 }, TEXTS, 'en')).toBe('180 characters a minute');
    expect(rateInWords(READING, TEXTS, 'en')).toBe('120 words a minute');
  });

  it('say minutes, the end, and what is over', () => {
    expect(minuteInWords({ minutes: 1, kind: 'left' }, TEXTS, 'en')).toBe('1 minute left');
    expect(minuteInWords({ minutes: 2, kind: 'left' }, textsIn('ru'), 'ru')).toBe('Осталось 2 минуты');
    expect(minuteInWords({ minutes: 2, kind: 'left' }, textsIn('ar'), 'ar')).toBe('بقيت دقيقتان');
    expect(minuteInWords({ minutes: 0, kind: 'left' }, TEXTS, 'en')).toBe('The time is up');
    expect(minuteInWords({ minutes: 3, kind: 'over' }, TEXTS, 'en')).toBe('3 minutes over the limit');
    expect(captionOf({ seconds: 3, kind: 'left' }, 300, TEXTS)).toBe('left of 5:00');
    expect(captionOf({ seconds: 3, kind: 'gone' }, null, TEXTS)).toBe('gone; no limit is set');
  });

  it('leave a place for which there is nothing', () => {
    expect(filled('{0} of {1}', 3)).toBe('3 of {1}');
  });
});

describe('the page', () => {
  const page = pageDocument({ script: 's.js', style: 's.css', styleSource: 'https://styles', nonce: 'abc' });

  it('lets run its own script alone, and loads nothing but that and its styles', () => {
    expect(page).toContain("default-src 'none'; style-src https://styles; script-src 'nonce-abc'");
    expect(page).not.toMatch(/unsafe|style="|<style| on\w+=/);
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script nonce="abc" src="s.js">']);
  });

  it('has a text for every control', () => {
    const keys = [...page.matchAll(/data-(?:text|label)="(\w+)"/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !Object.hasOwn(TEXTS, key ?? ''))).toEqual([]);
    for (const [button] of page.matchAll(/<button[^>]*>/g)) expect(button).toMatch(/data-(?:text|label)=/);
  });
});
