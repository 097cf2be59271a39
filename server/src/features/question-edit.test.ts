import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { able, openDraft } from '../testing/open-draft';
import { questionEdit } from './question-edit';

const NOTE = 'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n';
const HEAD = '---\nnote: note.txt\n---\n';

/** The draft after the edit at █; null where there is none. */
function after(kind: 'answers' | 'remark', label: string, marked: string): string | null {
  const { open, params } = openDraft(HEAD + marked, NOTE);
  const edits = questionEdit.answer(open, { ...params, label, kind }, able);
  return edits && TextDocument.applyEdits(open.document, edits).slice(HEAD.length);
}

describe('marking a paragraph as answering', () => {
  it.each([
    ['We ac█t.', 'We act. <!-- answers: b -->'],
    ['We ac█t. <!-- answers: a -->', 'We act. <!-- answers: a, b -->'],
    ['We ac█t. <!-- answers: not: a -->', 'We act. <!-- answers: b; not: a -->'],
    ['We ac█t. <!-- answers: a; not: b -->', 'We act. <!-- answers: a, b -->'],
    ['We ac█t. <!-- answers: not: 2, a -->', 'We act. <!-- answers: b; not: a -->'],
    ['We ac█t. <!-- answers: b -->', 'We act. <!-- answers: b -->'],
    ['我们支█持。', '我们支持。 <!-- answers: b -->'],
  ])('turns "%s" into "%s"', (text, result) => expect(after('answers', 'b', text)).toBe(result));

  it('takes the label in any script', () => expect(after('answers', 'ب', 'We ac█t.')).toContain('answers: b'));

  it.each([
    ['b', '# Tit█le'],
    ['g', 'We ac█t.'],
  ])('is refused for question (%s) at "%s"', (label, text) => expect(after('answers', label, text)).toBeNull());
});

describe('a remark with a question', () => {
  const remark = '<!-- (a) How can mandates be clear? -->';
  it.each([
    ['One.█ <!-- answers: b -->\n\nTwo.', `One. <!-- answers: b -->\n\n${remark}\n\nTwo.`],
    ['One.\n\nTw█o.\n', `One.\n\nTwo.\n\n${remark}\n`],
    ['O█ne.\r\n\r\nTwo.', `One.\r\n\r\n${remark}\r\n\r\nTwo.`],
    ['█', `${remark}\n`],
  ])('goes behind the paragraph: %j', (text, result) => expect(after('remark', 'a', text)?.trimStart()).toBe(result));

  it('answers nothing by itself', () => {
    const { open } = openDraft(`${HEAD}One.\n\n${remark}`, NOTE);
    expect(open.analysis.draft.paragraphs).toHaveLength(1);
  });
});
