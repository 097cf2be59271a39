// Where in the statement something is about to be written, as far as it tells what is said there.
import type { Analysis } from '../../analysis/analysis';
import { thanks } from '../../analysis/thanks';
import { isWholeStatement } from '../../analysis/whole-statement';
import type { Draft, Paragraph } from '../../draft/draft';
import { paragraphAt } from '../../draft/parse-draft';
import type { PhrasePlace } from '../../knowledge/phrases';
import { matchLabel } from '../../text/labels';
import { isSalutation } from '../../text/salutation';
import { sliceOf } from '../../text/span';

export interface Standing {
  readonly place: PhrasePlace;
  /** The question that is to be answered here, by its place in the note's list; null where none is told. */
  readonly question: number | null;
}

/** What of an analysis the place is told by. */
export type Written = Pick<Analysis, 'draft' | 'coverage' | 'timing' | 'questions'>;

// Thanks, condolences and alignment take no more paragraphs than this.
const OPENING = 2;
// A last paragraph no longer than this, with thanks in it, is the closing and no part of the text.
const LONGEST_CLOSING = 80;
// Who has used so much of the time comes to an end.
const NEARLY_USED_UP = 0.85;
// A remark with a question is no longer, in UTF-16 units.
const LONGEST_REMARK = 4_000;
const REMARK = /<!--\s*[(（]?\s?([\p{L}\p{N}]{1,5})\s?[)）]/u;

/** The place of a line that begins at `lineStart`: pure, by what stands above and below it. A label that is typed on the line itself is not looked at. */
export function placeAt(written: Written, lineStart: number): Standing {
  const { draft } = written;
  const current = paragraphAt(draft, lineStart);
  const others = draft.paragraphs.filter(({ index, skipped }) => index !== current?.index && !skipped);
  const above = others.filter(({ span }) => span.start < lineStart);
  const below = others.filter(({ span, kind }) => span.start >= lineStart && kind === 'text');
  const textsAbove = above.filter(({ kind }) => kind === 'text').length;
  const question = questionAbove(written, current?.span.start ?? lineStart, current);
  const at = (place: PhrasePlace): Standing => ({ place, question });
  if (question !== null) return at('answering');
  if (textsAbove === 0 && !isAddressed(above, current, draft.text, lineStart)) return at('head');
  if (textsAbove < OPENING && !isPastQuestion(draft, lineStart))
    return at(draft.frontMatter.group ? 'opening-for-a-group' : 'opening');
  return at(isLast(written, below, lineStart) && isToldEnough(written) ? 'closing' : 'body');
}

/** Whether somebody has been addressed above, be it in the line before of the same paragraph. */
function isAddressed(
  above: readonly Paragraph[],
  current: Paragraph | undefined,
  text: string,
  lineStart: number,
): boolean {
  if (above.some(({ kind }) => kind === 'salutation')) return true;
  if (!current || current.span.start >= lineStart) return false;
  return isSalutation(sliceOf(text, { start: current.span.start, end: lineStart }), current.language ?? 'en');
}

/** The question in the remark right above a paragraph, unless another paragraph answers it already. */
function questionAbove({ draft, coverage }: Written, start: number, current: Paragraph | undefined): number | null {
  if (!coverage) return null;
  const before = draft.text.slice(Math.max(0, start - LONGEST_REMARK), start).trimEnd();
  if (!before.endsWith('-->')) return null;
  const remark = before.slice(Math.max(0, before.lastIndexOf('<!--')));
  const [, typed] = REMARK.exec(remark) ?? [];
  const labels = coverage.questions.map(({ label }) => label);
  const index = typed === undefined ? -1 : labels.indexOf(matchLabel(typed, labels) ?? '');
  const question = coverage.questions[index];
  if (!question) return null;
  const isAnswered = question.status === 'addressed' && question.paragraphs.some((one) => one !== current?.index);
  return isAnswered ? null : index;
}

/** Whether a question's remark stands above. */
function isPastQuestion({ text, frontMatter }: Draft, lineStart: number): boolean {
  return text.slice(frontMatter.span?.end ?? 0, lineStart).search(REMARK) >= 0;
}

/** Whether nothing but the closing comes below, neither text nor a question's remark. */
function isLast({ draft }: Written, below: readonly Paragraph[], lineStart: number): boolean {
  const isClosing = ({ text, language }: Paragraph) => text.length <= LONGEST_CLOSING && thanks(text, language ?? 'en');
  return below.every(isClosing) && draft.text.slice(lineStart).search(REMARK) < 0;
}

/** Whether no question is open, or the time is nearly used up; without questions, whether it is a whole statement. */
function isToldEnough({ draft, coverage, timing }: Written): boolean {
  if (timing.limit !== null && timing.delivered >= timing.limit * NEARLY_USED_UP) return true;
  if (!coverage) return isWholeStatement(draft, timing);
  return coverage.questions.every(({ status }) => status !== 'open');
}
