// What the author does with a question from the view of coverage: mark a paragraph as answering it, or put it into the draft as a remark.
import { ProtocolRequestType } from 'vscode-languageserver';
import { remark } from '../analysis/new-draft';
import { paragraphAt } from '../draft/parse-draft';
import { questionEditRequest, type QuestionEditParams, type QuestionEditResult } from '../protocol';
import { matchLabel } from '../text/labels';
import { answersEdit, insertion } from './author-comments';
import type { Feature, OpenDraft } from './feature';
import { labelsOf } from './question-reference';

export const questionEdit: Feature<QuestionEditParams, QuestionEditResult> = {
  request: new ProtocolRequestType<QuestionEditParams, QuestionEditResult, never, void, void>(questionEditRequest),
  capability: {},
  empty: null,
  answer: (open, { position, label, kind }) => {
    const meant = matchLabel(label, labelsOf(open));
    const shown = open.analysis.questions.find(({ question }) => question.label === meant);
    if (meant === undefined || !shown) return null;
    const offset = open.document.offsetAt(position);
    if (kind === 'remark') return [remarkEdit(open, offset, remark(meant, shown))];
    const paragraph = paragraphAt(open.analysis.draft, offset);
    // What is printed and not read out answers nothing.
    if (paragraph?.kind !== 'text') return null;
    const marked = paragraph.answers?.yes.some((one) => matchLabel(one.label, labelsOf(open)) === meant);
    return marked ? [] : [answersEdit(open, paragraph, meant)];
  },
};

/** Behind the paragraph at the offset and its own comments; from the front matter, or below all text, at the end. */
function remarkEdit(open: OpenDraft, offset: number, text: string) {
  const { draft } = open.analysis;
  const bodyStart = draft.frontMatter.span?.end ?? 0;
  const blank = offset < bodyStart ? -1 : draft.text.slice(offset).search(/\r?\n[^\S\n]*(?:\r?\n|$)/);
  const eol = draft.text.includes('\r\n') ? '\r\n' : '\n';
  if (blank >= 0) return insertion(open, offset + blank, `${eol}${eol}${text}`);
  const before = draft.text.trimEnd();
  return insertion(open, before.length, `${before === '' ? '' : eol + eol}${text}`);
}
