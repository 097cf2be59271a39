import type { InlineCompletionItem } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { able, openDraft, unable } from '../testing/open-draft';
import { inlineCompletion } from './inline-completion';

const NOTE =
  'S/2031/118\n\nConcept note\n\nQuestions for discussion\n\n(a) How can wells be repaired?\n\n(b) How can repairs be financed?\n';
const EN = '---\nlanguage: en\n---\nMr. President,\n\n';

/** What comes after what was typed, in each of the items; those with placeholders as snippets. */
function restAt(marked: string, client = able): (string | { readonly snippet: string })[] {
  const { open, params } = openDraft(marked, NOTE);
  const items = inlineCompletion.answer(open, { ...params, context: { triggerKind: 2 } }, client);
  return (items as InlineCompletionItem[]).map(({ insertText, range }) => {
    expect(range?.end).toEqual(params.position);
    const typed = open.document.getText(range);
    const whole = typeof insertText === 'string' ? insertText : insertText.value;
    expect(whole.startsWith(typed), 'editors show nothing else').toBe(true);
    const rest = whole.slice(typed.length);
    return typeof insertText === 'string' ? rest : { snippet: rest };
  });
}

describe('the rest of a phrase', () => {
  it('is shown where what was typed begins a single phrase of the place', () => {
    expect(restAt(`${EN}We welcome the conc█`)).toEqual(['ept note (S/2031/118), which has guided our preparations.']);
  });
  it('has placeholders for what is not known', () => {
    expect(restAt(`${EN}I thank the N█`)).toEqual([]);
    expect(restAt(`${EN}At the outset, allow me to congratulate█`)).toEqual([
      {
        snippet:
          " ${1:Slovenia} on its assumption of the presidency of the Council for the month of ${2:September} and to assure it of my delegation's full cooperation.",
      },
    ]);
    expect(restAt(`${EN}At the outset, allow me to congratulate█`, unable)).toEqual([]);
  });
  it.each([
    [
      'fr',
      'Monsieur le Président,',
      'Nous saluons la note',
      ' de cadrage (S/2031/118), qui a utilement guidé notre réflexion.',
    ],
    [
      'es',
      'Señor Presidente:',
      'Acogemos con b',
      'eneplácito la nota conceptual (S/2031/118), que ha orientado nuestra preparación.',
    ],
    [
      'ru',
      'Г-н Председатель!',
      'Благодарим за кон',
      'цептуальную записку (S/2031/118), на которую мы опирались при подготовке выступления.',
    ],
    ['ar', 'السيد الرئيس،', 'نرحب بالم', 'ذكرة المفاهيمية (S/2031/118) التي استرشدنا بها في التحضير لهذه الجلسة.'],
    ['zh', '主席先生，', '主席国散发的概', '念说明(S/2031/118)为我们的准备工作提供了指引，我们对此表示欢迎。'],
  ])('%s', (language, salutation, typed, rest) => {
    expect(restAt(`---\nlanguage: ${language}\n---\n${salutation}\n\n${typed}█`)).toEqual([rest]);
  });
  it.each([
    ['two letters', `${EN}At█`],
    ['several phrases', `${EN}We welcome the█`],
    ['another place', '---\nlanguage: en\n---\nIn concl█'],
    ['inside a sentence', `${EN}Norway said: We welcome the conc█`],
    ['before other text', `${EN}We welcome the conc█ern`],
    ['a whole phrase', '---\nlanguage: en\n---\nExcellencies, distinguished delegates,█'],
    ['front matter', '---\nWe welcome the conc█\nlanguage: en\n---\n'],
    ['a remark', `${EN}<!-- Something.\nWe welcome the conc█ -->`],
  ])('nothing: %s', (_name, marked) => expect(restAt(marked)).toEqual([]));
  it('goes on after the label of a question', () => {
    expect(restAt(`${EN}(b) On question█`)).toEqual([{ snippet: ' (b) of the concept note, ${2:...}' }]);
  });
});
