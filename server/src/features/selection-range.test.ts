import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { able, openDraft, textIn } from '../testing/open-draft';
import { selectionRange } from './selection-range';

/** What is taken step by step at █. */
function stepsAt(marked: string): string[] {
  const { open, params } = openDraft(marked);
  const answer = selectionRange.answer(open, { ...params, positions: [params.position] }, able);
  const steps: string[] = [];
  for (let range: SelectionRange | undefined = answer?.[0]; range; range = range.parent)
    steps.push(textIn(open.document, range.range));
  return steps;
}

describe('selection ranges', () => {
  it('go from word to sentence, paragraph, sections and the whole', () => {
    const text = '# One\n\nA.\n\n## Two\n\nPeace first. Reform mat█ters. We act.\n\n# Three\n\nB.';
    expect(stepsAt(text)).toEqual([
      'matters',
      'Reform matters.',
      'Peace first. Reform matters. We act.',
      '## Two\n\nPeace first. Reform matters. We act.',
      '# One\n\nA.\n\n## Two\n\nPeace first. Reform matters. We act.',
      text.replace('█', ''),
    ]);
  });

  it('find words in Chinese, which no spaces part', () => {
    const steps = stepsAt('我们支持维和█行动。各国应当合作。');
    expect(steps.at(1)).toBe('我们支持维和行动。');
    expect(steps[0]!.length).toBeLessThan(6);
  });

  it.each([
    ['نؤيد حفظ السل█ام. ونشكر الرئيس.', 'السلام', 'نؤيد حفظ السلام.'],
    ['Мы поддерживаем ми█р. Благодарим.', 'мир', 'Мы поддерживаем мир.'],
    ['Nous appuyons la pa█ix : merci. Bien.', 'paix', 'Nous appuyons la paix : merci.'],
    ['Apoyamos la pa█z. Gracias.', 'paz', 'Apoyamos la paz.'],
  ])('find word and sentence in "%s"', (text, word, sentence) => {
    expect(stepsAt(text).slice(0, 2)).toEqual([word, sentence]);
  });

  it('take the whole outside of paragraphs, and each step is wider than the one before', () => {
    expect(stepsAt('---\nno█te: n.txt\n---\nOne.')).toEqual(['---\nnote: n.txt\n---\nOne.']);
    expect(stepsAt('█')).toEqual(['']);
    expect(stepsAt('On█e')).toEqual(['One']);
  });
});
