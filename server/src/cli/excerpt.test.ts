import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt';
import { widthOf } from './width';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('excerptOf', () => {
  it('gives a short text whole', () => {
    const text = 'Peacekeepers\nprotect civilians.';
    expect(excerptOf(text, [spanOf(text, 'protect civilians')], 80)).toBe('Peacekeepers ‹protect civilians›.');
    expect(excerptOf(text, [], 80)).toBe('Peacekeepers protect civilians.');
  });

  it.each([
    ['one two three four five six seven eight nine ten eleven twelve thirteen', 'eight'],
    ['миротворцы должны обеспечивать защиту гражданских лиц в каждой миссии', 'защиту'],
    ['يجب على حفظة السلام توفير حماية المدنيين في كل بعثة من بعثات حفظ السلام', 'المدنيين'],
    ['维和人员必须在联合国每一个维和特派团中切实做好保护平民的工作，防止平民受到暴力侵害', '保护平民'],
  ])('shows the words that matter and fits: %s', (text, words) => {
    const excerpt = excerptOf(text, [spanOf(text, words)], 40);
    expect(excerpt).toContain(`‹${words}›`);
    expect(excerpt).toMatch(/^….*…$/);
    expect(widthOf(excerpt)).toBeLessThanOrEqual(40);
  });

  it('fills the line at the end of a text too', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve';
    expect(excerptOf(text, [spanOf(text, 'twelve')], 40)).toBe('…seven eight nine ten eleven ‹twelve›');
  });

  it('does not cut words', () => {
    const text = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda';
    const words = excerptOf(text, [spanOf(text, 'zeta')], 30)
      .replace(/[…‹›]/g, '')
      .split(' ');
    for (const word of words) expect(text.split(' ')).toContain(word);
  });

  it('marks words that overlap once', () => {
    const text = 'women and peace and security';
    const marks = [spanOf(text, 'women and peace'), spanOf(text, 'peace and security')];
    expect(excerptOf(text, marks, 60)).toBe('‹women and peace and security›');
  });

  it('never cuts a character in two', () => {
    const text = '😀'.repeat(100);
    expect(excerptOf(text, [{ start: 100, end: 102 }], 31)).not.toMatch(/\p{Surrogate}/u);
  });

  it('is quick on a paragraph without end', () => {
    const text = 'a'.repeat(2_000_000);
    expect(widthOf(excerptOf(text, [{ start: 1_000_000, end: 1_000_010 }], 60))).toBeLessThanOrEqual(60);
  });
});
