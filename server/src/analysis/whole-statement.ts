// Whether a draft looks like a whole statement: only then is something missed that has its place at the beginning or the end.
import type { Draft, Paragraph } from '../draft/draft';
import type { Timing } from './timing';

// What is shorter is a note, or has only been begun.
const FEWEST_PARAGRAPHS = 4;
const LEAST_SHARE = 1 / 3;
const USUAL_SECONDS = 300;
// Paragraphs of a statement have no numbers; those of a note or report have.
const NUMBERED = /^\d{1,3}[.)、．]/u;
const MOST_NUMBERED = 2;

/** The paragraphs that are read out, in order, without titles. */
export function readOut({ paragraphs }: Draft): Paragraph[] {
  return paragraphs.filter(({ kind, skipped }) => kind !== 'title' && !skipped);
}

/** Whether it has several paragraphs and takes at least a third of the time allowed, or of five minutes where no limit is set. */
export function isWholeStatement(draft: Draft, { delivered, limit }: Timing): boolean {
  const texts = readOut(draft).filter(({ kind }) => kind === 'text');
  if (texts.filter(({ text }) => NUMBERED.test(text)).length > MOST_NUMBERED) return false;
  return texts.length >= FEWEST_PARAGRAPHS && delivered >= (limit ?? USUAL_SECONDS) * LEAST_SHARE;
}
