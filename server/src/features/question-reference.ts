// Where a draft speaks of a question of the note: labels in `answers:` comments and in "question (b)".
import type { ShownQuestion } from '../analysis/questions';
import { questionReferencesIn } from '../analysis/question-references';
import type { LabelReference, Paragraph } from '../draft/draft';
import { paragraphAt } from '../draft/parse-draft';
import { matchLabel } from '../text/labels';
import { shift, type Span } from '../text/span';
import type { OpenDraft, NoteAtUri } from './feature';

/** A label in the draft with the question that it means. */
export interface QuestionReference extends Span {
  readonly shown: ShownQuestion;
  /** Its place among the questions of the note. */
  readonly index: number;
}

/** The reference to a question at an offset of the draft; undefined where there is none or the note has no such question. */
export function questionReferenceAt(open: OpenDraft, offset: number): QuestionReference | undefined {
  const typed = open.analysis.questions.length > 0 ? labelAt(open, offset) : undefined;
  return typed && referenceTo(open, typed);
}

/** All references of a draft to questions that the note has, in the order of the text; those in comments with those of their paragraph. */
export function questionReferences(open: OpenDraft): QuestionReference[] {
  const { draft, questions } = open.analysis;
  if (questions.length === 0) return [];
  return draft.paragraphs
    .flatMap((paragraph) => [...labelsIn(open, paragraph), ...labelsInComment(paragraph)])
    .flatMap((typed) => referenceTo(open, typed) ?? []);
}

function referenceTo(open: OpenDraft, { label, span }: LabelReference): QuestionReference | undefined {
  const labels = labelsOf(open);
  const meant = matchLabel(label, labels);
  const index = meant === undefined ? -1 : labels.indexOf(meant);
  const shown = open.analysis.questions[index];
  return shown && { ...span, shown, index };
}

/** The labels of the note's questions, as the reader is shown them. */
export function labelsOf({ analysis: { questions } }: OpenDraft): string[] {
  return questions.map(({ question }) => question.label);
}

/** The version of the note in which the reader is shown a question. */
export function versionOf({ note }: ShownQuestion, { notes }: OpenDraft): NoteAtUri | undefined {
  return notes.find((one) => one.note === note);
}

/** The label at an offset of the draft; in running text with its brackets. */
function labelAt(open: OpenDraft, offset: number): LabelReference | undefined {
  const { draft } = open.analysis;
  const at = ({ start, end }: Span) => start <= offset && offset <= end;
  const inComment = draft.paragraphs.flatMap(labelsInComment).find(({ span }) => at(span));
  if (inComment) return inComment;
  const paragraph = paragraphAt(draft, offset);
  return paragraph && labelsIn(open, paragraph).find(({ span }) => at(span));
}

function labelsInComment({ answers }: Paragraph): LabelReference[] {
  return answers ? [...answers.yes, ...answers.no] : [];
}

function labelsIn(open: OpenDraft, { index, span }: Paragraph): LabelReference[] {
  const reading = open.analysis.readings[index];
  if (!reading) return [];
  return questionReferencesIn(reading.text, reading.language, labelsOf(open)).map(({ label, whole }) => ({
    label,
    span: shift(whole, span.start),
  }));
}
