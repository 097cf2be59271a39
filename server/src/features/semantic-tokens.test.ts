import { describe, expect, it } from 'vitest';
import { able, openDraft } from '../testing/open-draft';
import { semanticTokens, tokenTypes } from './semantic-tokens';

const NOTE = 'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n';

/** The tokens of a draft as "type: text". */
function tokensOf(text: string): string[] {
  const { open } = openDraft(text, NOTE);
  const data = semanticTokens.answer(open, { textDocument: { uri: '' } }, able)?.data ?? [];
  let line = 0;
  let character = 0;
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(5 * i, 5 * i + 4);
    character = lines > 0 ? characters : character + characters;
    line += lines;
    const start = { line, character };
    return `${tokenTypes[type]}: ${open.document.getText({ start, end: { line, character: character + length } })}`;
  });
}

describe('semantic tokens', () => {
  it.each([
    [
      'en',
      'On question (b), the Security Council recalled the Kigali Principles.',
      ['question: (b)', 'actor: Security Council', 'instrument: Kigali Principles'],
    ],
    [
      'fr',
      'Le Conseil de sécurité a adopté la résolution 2378 (2017).',
      ['actor: Conseil de sécurité', 'instrument: résolution 2378 (2017)'],
    ],
    [
      'es',
      'El Consejo de Seguridad aprobó la resolución 2378 (2017).',
      ['actor: Consejo de Seguridad', 'instrument: resolución 2378 (2017)'],
    ],
    [
      'ru',
      'Совет Безопасности принял резолюцию 2378 (2017).',
      ['actor: Совет Безопасности', 'instrument: резолюцию 2378 (2017)'],
    ],
    ['ar', 'اعتمد مجلس الأمن القرار 2378 (2017).', ['actor: مجلس الأمن', 'instrument: القرار 2378 (2017)']],
    ['zh', '安全理事会通过了第2378(2017)号决议。', ['actor: 安全理事会', 'instrument: 第2378(2017)号决议']],
  ])('tell actors, instruments and questions apart: %s', (code, text, tokens) => {
    expect(tokensOf(`---\nlanguage: ${code}\n---\n\n${text}`)).toEqual(tokens);
  });
  it('lie in one line each', () => {
    expect(tokensOf('The Security\nCouncil met.')).toEqual(['actor: Security', 'actor: Council']);
  });
});
