import { describe, expect, it } from 'vitest';
import { applyEdits, readMarks, writeMarks } from './marks';

describe('marks', () => {
  it.each([
    'We call on ⟦the the⟧ parties ⟦now⟧.',
    'ندعو ⟦جميع جميع⟧ الأطراف',
    '我们⟦的的⟧责任',
    '⟦⟧at the start',
    'none',
  ])('are read and written again: %s', (marked) => {
    const { text, spans } = readMarks(marked);
    expect(text).not.toMatch(/[⟦⟧]/);
    expect(writeMarks(text, spans)).toBe(marked);
  });
  it.each(['⟦open', 'closed⟧', '⟦one ⟦in another⟧⟧'])('must come in pairs: %s', (marked) =>
    expect(() => readMarks(marked)).toThrow(),
  );
  it('edits are applied in any order', () => {
    const edits = [
      { span: { start: 0, end: 1 }, newText: 'one' },
      { span: { start: 2, end: 3 }, newText: '' },
    ];
    expect(applyEdits('a b c', edits)).toBe('one  c');
    expect(applyEdits('a b c', edits.toReversed())).toBe('one  c');
  });
});
