import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { able, openDraft, textIn, unable } from '../testing/open-draft';
import { documentSymbols } from './document-symbols';

const NOTE = 'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n';
const DRAFT =
  '# Statement\n\nMr. President,\n\n## Means\n\nMeans first. <!-- answers: a -->\n\n## Ends\n\nEnds last.\n';

interface Outline {
  readonly name: string;
  readonly inside: readonly Outline[];
}

const outline = (symbols: readonly DocumentSymbol[]): Outline[] =>
  symbols.map(({ name, children }) => ({ name, inside: outline(children ?? []) }));

function symbolsOf(text: string): DocumentSymbol[] {
  const { open, params } = openDraft(text, NOTE);
  return documentSymbols.answer(open, params, able) as DocumentSymbol[];
}

describe('document symbols', () => {
  it('are the paragraphs, those under a heading inside it', () => {
    const leaf = (name: string) => ({ name, inside: [] });
    expect(outline(symbolsOf(DRAFT))).toEqual([
      {
        name: 'Statement',
        inside: [
          leaf('Mr. President,'),
          { name: 'Means', inside: [leaf('Means first.')] },
          { name: 'Ends', inside: [leaf('Ends last.')] },
        ],
      },
    ]);
  });

  it('span what is inside them', () => {
    const { document } = openDraft(DRAFT).open;
    const [statement] = symbolsOf(DRAFT);
    expect(textIn(document, statement!.range)).toBe(DRAFT.trim());
    expect(textIn(document, statement!.selectionRange)).toBe('# Statement');
    expect(textIn(document, statement!.children![1]!.range)).toBe('## Means\n\nMeans first.');
  });

  it('say which questions a paragraph answers', () => {
    expect(symbolsOf('Means first. <!-- answers: a; not: b -->')[0]?.detail).toBe('answers (a)');
  });

  it.each([
    'نشكر هولندا على عقد هذه المناقشة المفتوحة بشأن العمل الجماعي لتحسين عمليات حفظ السلام في العالم.',
    'Мы благодарим Нидерланды за созыв этих открытых прений о коллективных действиях по совершенствованию миротворчества.',
    '我们感谢荷兰召开本次公开辩论会，讨论采取集体行动改善联合国维和行动：在当今复杂和高风险环境下支持扩大影响力和业绩。我们支持这一努力，并将继续为此作出贡献。',
    '😀'.repeat(80),
  ])('cut long paragraphs without harm: %s', (text) => {
    const [symbol] = symbolsOf(text);
    expect(symbol!.name.length).toBeLessThan(text.length);
    expect(text.startsWith(symbol!.name.replace(/…$/, ''))).toBe(true);
    expect(symbol!.name).not.toMatch(/\p{Surrogate}/u);
  });

  it('are flat for a client that knows no nesting, and none in an empty draft', () => {
    const { open, params } = openDraft(DRAFT, NOTE);
    const flat = documentSymbols.answer(open, params, unable) as SymbolInformation[];
    expect(flat.map(({ name }) => name)).toEqual([
      'Statement',
      'Mr. President,',
      'Means',
      'Means first.',
      'Ends',
      'Ends last.',
    ]);
    expect(flat[0]?.location.uri).toBe(open.document.uri);
    expect(symbolsOf('')).toEqual([]);
  });
});
