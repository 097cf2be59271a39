// Where a draft speaks of a question of the note: labels in `answers:` comments and in "question (b)".
import type { ShownQuestion } from '../analysis/questions';
import { questionReferencesIn } from '../analysis/question-references';
import type { LabelReference } from '../draft/draft';
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
  const { questions } = open.analysis;
  const typed = questions.length > 0 ? labelAt(open, offset) : undefined;
  const labels = labelsOf(open);
  const meant = typed && matchLabel(typed.label, labels);
  const index = meant === undefined ? -1 : labels.indexOf(meant);
  const shown = questions[index];
  return typed && shown && { ...typed.span, shown, index };
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
  const { draft, readings } = open.analysis;
  const at = ({ start, end }: Span) => start <= offset && offset <= end;
  const comments = draft.paragraphs.flatMap(({ answers }) =>
    answers && at(answers.span) ? [...answers.yes, ...answers.no] : [],
  );
  const inComment = comments.find(({ span }) => at(span));
  const paragraph = paragraphAt(draft, offset);
  const reading = paragraph && readings[paragraph.index];
  if (inComment || !reading) return inComment;
  return questionReferencesIn(reading.text, reading.language, labelsOf(open))
    .map(({ label, whole }) => ({ label, span: shift(whole, paragraph.span.start) }))
    .find(({ span }) => at(span));
}
