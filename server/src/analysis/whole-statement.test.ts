import { describe, expect, it } from 'vitest';
import { openDraft } from '../testing/open-draft';
import { isWholeStatement } from './whole-statement';

const isWhole = (text: string) => {
  const { draft, timing } = openDraft(text).open.analysis;
  return isWholeStatement(draft, timing);
};
const paragraphs = (count: number, words = 60) => Array.from({ length: count }, () => 'peace '.repeat(words));

describe('a whole statement', () => {
  it('has several paragraphs', () => {
    expect(isWhole(paragraphs(4).join('\n\n'))).toBe(true);
    expect(isWhole(paragraphs(3, 120).join('\n\n'))).toBe(false);
  });
  it('takes a third of its time', () => {
    expect(isWhole(paragraphs(4, 40).join('\n\n'))).toBe(false);
    expect(isWhole(`---\nlimit: 3 min\n---\n\n${paragraphs(4, 40).join('\n\n')}`)).toBe(true);
  });
  it('is read out', () => {
    expect(isWhole(`${paragraphs(3).join('\n\n')}\n\n<!-- skip -->\n\n${paragraphs(1).join('')}`)).toBe(false);
  });
  it('has no numbered paragraphs, as a note or a report has', () => {
    const numbered = paragraphs(6).map((text, i) => `${i + 1}. ${text}`);
    expect(isWhole(numbered.join('\n\n'))).toBe(false);
  });
});
