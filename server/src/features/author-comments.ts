// The author's comments as edits: the word on coverage, and what else is put behind a paragraph.
import type { TextEdit } from 'vscode-languageserver';
import type { Answers, Paragraph } from '../draft/draft';
import { matchLabel } from '../text/labels';
import { sliceOf } from '../text/span';
import { rangeOf, type OpenDraft } from './feature';
import { labelsOf } from './question-reference';

/** Adds a label to the paragraph's `answers:` comment, or such a comment to the paragraph. What the comment denied it denies no more. */
export function answersEdit(open: OpenDraft, paragraph: Paragraph, label: string): TextEdit {
  const { answers } = paragraph;
  if (!answers) return commentAfter(open, paragraph, `answers: ${label}`);
  const denied = answers.no.filter((one) => isSame(open, one.label, label));
  // Of several comments only one may be written anew: others may stand between them.
  const isOne = !sliceOf(open.analysis.draft.text, answers.span).slice(0, -3).includes('-->');
  if (denied.length > 0 && isOne) return rewritten(open, answers, label);
  const last = answers.yes.at(-1);
  if (last) return insertion(open, last.span.end, `, ${label}`);
  // A comment that only says what is not answered.
  const head = /^<!--\s*answers\s*:/i.exec(sliceOf(open.analysis.draft.text, answers.span))?.[0] ?? '';
  return insertion(open, answers.span.start + head.length, ` ${label};`);
}

/** The comment with a label moved to what is answered. */
function rewritten(open: OpenDraft, { span, yes, no }: Answers, label: string): TextEdit {
  const kept = no.filter((one) => !isSame(open, one.label, label)).map((one) => one.label);
  const answered = [...yes.map((one) => one.label), label].join(', ');
  const newText = `<!-- answers: ${answered}${kept.length > 0 ? `; not: ${kept.join(', ')}` : ''} -->`;
  return { range: rangeOf(open.document, span), newText };
}

/** Whether two labels mean the same question: a = أ = 1. */
function isSame(open: OpenDraft, a: string, b: string): boolean {
  const labels = labelsOf(open);
  return (matchLabel(a, labels) ?? a) === (matchLabel(b, labels) ?? b);
}

/** Puts a comment behind a paragraph, on its last line. */
export function commentAfter(open: OpenDraft, { span }: Paragraph, content: string): TextEdit {
  return insertion(open, span.end, ` <!-- ${content} -->`);
}

/** Puts a text at an offset of the draft. */
export function insertion({ document }: OpenDraft, at: number, newText: string): TextEdit {
  return { range: rangeOf(document, { start: at, end: at }), newText };
}
