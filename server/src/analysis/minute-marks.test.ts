import { describe, expect, it } from 'vitest';
import { openDraft } from '../testing/open-draft';
import { minuteMarksOf } from './minute-marks';

/** What stands at each mark, and from the mark on the word there. */
function marksOf(text: string, speakingRates: Record<string, number> = {}) {
  const rates = { ar: 60, en: 60, es: 60, fr: 60, ru: 60, zh: 60, ...speakingRates };
  const { draft, readings, timing } = openDraft(text, [], { speakingRates: rates }).open.analysis;
  return minuteMarksOf(draft, readings, timing).map(({ minute, offset }) => [
    minute,
    /^(?:\p{Script=Han}|[\p{L}\p{N}]+)/u.exec(text.slice(offset))?.[0],
  ]);
}

const words = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `w${from + i}x`).join(' ');

describe('minute marks', () => {
  it('stand before the word in which a minute ends, across paragraphs', () => {
    // Letters with figures are said at length: plain words, counted by hand, tell more.
    const text = (n: number) => Array.from({ length: n }, (_, i) => (i === 59 ? 'here' : 'word')).join(' ');
    expect(marksOf(text(80))).toEqual([[1, 'here']]);
    expect(marksOf(`# Title not read out\n\n${text(30)}\n\n${text(60)} ${text(60)}`)).toEqual([
      [1, 'word'],
      [2, 'word'],
    ]);
  });

  it('are none where nothing takes a minute', () => {
    expect(marksOf('')).toEqual([]);
    expect(marksOf('One two three.')).toEqual([]);
  });

  it('leave skipped parts out, and never stand in one', () => {
    const word = (n: number) => Array<string>(n).fill('word').join(' ');
    const skipped = `<!-- skip -->${word(200)}<!-- /skip -->`;
    expect(marksOf(`${word(59)} ${skipped} minute ${word(10)}`)).toEqual([[1, 'minute']]);
    expect(marksOf(`${word(59)}\n\n<!-- skip -->\n\n${word(200)}\n\n<!-- /skip -->\n\nminute ${word(10)}`)).toEqual([
      [1, 'minute'],
    ]);
  });

  it.each([
    ['ar', 'كلمة', 'هنا'],
    ['es', 'palabra', 'aquí'],
    ['fr', 'mot', 'là'],
    ['ru', 'слово', 'здесь'],
  ])('count words in %s', (language, word, here) => {
    const text = `---\nlanguage: ${language}\n---\n${Array<string>(59).fill(word).join(' ')} ${here} ${word} ${word}.`;
    expect(marksOf(text)).toEqual([[1, here]]);
  });

  it('count characters in Chinese, and never stand at a comma', () => {
    const text = `---\nlanguage: zh\n---\n${'我们支持和平，'.repeat(9)}我们支持和年${'我们支持和平，'.repeat(2)}`;
    expect(marksOf(text)).toEqual([[1, '年']]);
  });

  it('grow with the rate', () => {
    expect(marksOf(words(1, 40).replace(/w\d+x/g, 'word'), { en: 20 })).toEqual([
      [1, 'word'],
      [2, 'word'],
    ]);
  });
});
