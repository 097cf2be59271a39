// Where a draft speaks of a question of the note: labels in `answers:` comments and in "question (b)".
import { questionReferencesIn } from '../analysis/question-references';
import type { LabelReference } from '../draft/draft';
import { paragraphAt } from '../draft/parse-draft';
import type { Question } from '../note/note';
import { matchLabel } from '../text/labels';
import { shift, type Span } from '../text/span';
import type { OpenDraft, NoteAtUri } from './feature';

/** A label in the draft with the question that it means. */
export interface QuestionReference extends Span {
  readonly question: Question;
  readonly note: NoteAtUri;
}

/** The reference to a question at an offset of the draft; undefined where there is none or the note has no such question. */
export function questionReferenceAt(open: OpenDraft, offset: number): QuestionReference | undefined {
  const [note] = open.notes;
  const typed = note && labelAt(open, offset);
  const question = typed && questionWithLabel(note.note.questions, typed.label);
  return question && { ...typed.span, question, note };
}

/** The question that a label means, by itself or by its place. */
function questionWithLabel(questions: readonly Question[], label: string): Question | undefined {
  const labels = questions.map((question) => question.label);
  const meant = matchLabel(label, labels);
  return questions.find((question) => question.label === meant);
}

/** The label at an offset of the draft; in running text with its brackets. */
function labelAt({ analysis: { draft, readings }, notes }: OpenDraft, offset: number): LabelReference | undefined {
  const at = ({ start, end }: Span) => start <= offset && offset <= end;
  const comments = draft.paragraphs.flatMap(({ answers }) =>
    answers && at(answers.span) ? [...answers.yes, ...answers.no] : [],
  );
  const inComment = comments.find(({ span }) => at(span));
  const paragraph = paragraphAt(draft, offset);
  const reading = paragraph && readings[paragraph.index];
  if (inComment || !reading) return inComment;
  const labels = notes[0]?.note.questions.map(({ label }) => label) ?? [];
  return questionReferencesIn(reading.text, reading.language, labels)
    .map(({ label, whole }) => ({ label, span: shift(whole, paragraph.span.start) }))
    .find(({ span }) => at(span));
}
