import { describe, expect, it } from 'vitest';
import { able, openDraft } from '../testing/open-draft';
import { folding } from './folding';

/** The folded stretches, by the text of their first and last lines. */
function foldsOf(text: string): [string | undefined, string | undefined][] {
  const { open, params } = openDraft(text);
  const lines = text.split(/\r?\n/);
  return (folding.answer(open, params, able) ?? []).map(({ startLine, endLine }) => [lines[startLine], lines[endLine]]);
}

describe('folding', () => {
  it('folds front matter, sections and skipped stretches', () => {
    const text =
      '---\nnote: n.txt\n---\n# One\n\nA.\n\n## Two\n\nB.\n\n# Three\n\n<!-- skip -->\n\nC.\n\n<!-- /skip -->\n\nD.';
    expect(foldsOf(text)).toEqual([
      ['---', '---'],
      ['<!-- skip -->', '<!-- /skip -->'],
      ['# One', 'B.'],
      ['## Two', 'B.'],
      ['# Three', 'D.'],
    ]);
  });

  it('folds no single line', () => {
    expect(foldsOf('# One\n# Two\n\nText. <!-- skip -->not said<!-- /skip -->')).toEqual([
      ['# Two', 'Text. <!-- skip -->not said<!-- /skip -->'],
    ]);
    expect(foldsOf('')).toEqual([]);
  });

  it('counts lines that end in CR LF', () => {
    expect(foldsOf('---\r\nnote: n.txt\r\n---\r\n# 标题\r\n\r\n正文。\r\n')).toEqual([
      ['---', '---'],
      ['# 标题', '正文。'],
    ]);
  });
});
