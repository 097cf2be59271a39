import { describe, expect, it } from 'vitest';
import { looksLikeNote, symbolIn } from './note-candidates';

describe('looksLikeNote', () => {
  it.each([
    ['Letter.txt', 'The attached concept note will guide the debate.'],
    ['lettre.txt', 'La note de cadrage ci-jointe'],
    ['lettre.txt', 'le document de réflexion joint à la présente'],
    ['carta.txt', 'la nota conceptual adjunta'],
    ['письмо.txt', 'Концептуальная записка для открытых прений'],
    ['رسالة.txt', 'المذكرة المفاهيمية المرفقة'],
    ['信.txt', '本概念说明'],
    ['letter.txt', 'United Nations  S / 2018 / 184\nSecurity Council'],
    ['S-2018-184.zh.txt', ''],
    ['concept-note.md', ''],
    ['概念文件.txt', ''],
  ])('takes %s (%s) for one', (name, text) => expect(looksLikeNote(name, text)).toBe(true));

  it.each([
    ['shopping.txt', 'Bread, and/or milk 2018'],
    ['minutes-2018-03.md', '# Minutes'],
    [
      'norway.md',
      '---\r\ndelegation: Norway\r\nnote: S-2018-184.txt\r\n---\r\nWe welcome the concept note (S/2018/184).',
    ],
    ['report.txt', `${'x\n'.repeat(4000)}concept note`],
  ])('takes %s for none', (name, text) => expect(looksLikeNote(name, text)).toBe(false));
});

describe('symbolIn', () => {
  it('reads the symbol, also with the spaces of a PDF', () => {
    expect(symbolIn('联合国 S / 2018/184')).toBe('S/2018/184');
    expect(symbolIn('A/70/95')).toBe('A/70/95');
    expect(symbolIn('and/or 2018/184')).toBeNull();
  });
});
