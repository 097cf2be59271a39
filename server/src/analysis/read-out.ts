// The sentences of a paragraph as they are read out.
import { blankOut } from '../draft/comments';
import type { Paragraph } from '../draft/draft';
import { sentencesOf } from '../text/sentences';
import { overlapsAny, shift, sliceOf, type Span } from '../text/span';
import type { ParagraphReading } from './reading';

export interface SpokenSentence {
  /** On one line, without marks of Markdown and what is skipped. */
  readonly text: string;
  /** Its place in the draft. */
  readonly span: Span;
  /** Where an offset of the draft that lies in `span` is in `text`. */
  readonly placeOf: (offset: number) => number;
}

/** What of a paragraph is read out, in order; nothing of a title. `skipped` are the draft's skipped stretches. */
export function sentencesReadOut(
  { kind, span, text, skipped: isSkipped }: Paragraph,
  { sentences }: ParagraphReading,
  skipped: readonly Span[],
): SpokenSentence[] {
  if (kind === 'title' || isSkipped) return [];
  const isWhole = !overlapsAny(skipped, span);
  const readOut = isWhole
    ? text
    : blankOut(
        text,
        skipped.flatMap((stretch) => within(stretch, span)),
      );
  return (isWhole ? sentences : sentencesOf(readOut)).flatMap((sentence) => {
    const cuts = cutsOf(sliceOf(readOut, sentence));
    const spoken = without(cuts, sliceOf(readOut, sentence));
    if (spoken === '') return [];
    const place = shift(sentence, span.start);
    return [{ text: spoken, span: place, placeOf: (offset) => placeIn(cuts, offset - place.start) }];
  });
}

/** A stretch of the draft as one of the paragraph at `span`, cut to it. */
function within(stretch: Span, span: Span): Span[] {
  const start = Math.max(stretch.start, span.start);
  const end = Math.min(stretch.end, span.end);
  return start < end ? [shift({ start, end }, -span.start)] : [];
}

/** What does not show of a text, and the space, if any, that shows in its place. */
interface Cut extends Span {
  readonly shown: '' | ' ';
}

const MAY_BE_CUT = /(?<space>\s+)(?<item>[-+*•>](?=\s))?|^[-+•>](?=\s)|\*+|_+/gu;
// Between two such characters no space is written: where one stands, a line was broken or a comment taken out.
const UNSPACED =
  /^(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef][\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]|[“”][\p{Script=Han}\u3000-\u303f\uff00-\uffef])$/u;

function cutsOf(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(MAY_BE_CUT)) {
    const start = match.index;
    const { space, item } = match.groups ?? {};
    // A mark of a list or a quotation stands at the beginning of a line alone.
    const isItem = item !== undefined && /[\n\r]/.test(space ?? '');
    const end = start + (isItem ? match[0] : (space ?? match[0])).length;
    const [before, after] = [text.charAt(start - 1), text.charAt(end)];
    if (space === undefined) {
      if (start === 0 || isMarkOfEmphasis(match[0], before, after)) cuts.push({ start, end, shown: '' });
      continue;
    }
    const last = cuts.at(-1);
    const isSpaced = start === 0 || (last?.end === start && (last.start === 0 || last.shown === ' '));
    const isHidden = isSpaced || UNSPACED.test(before + after);
    cuts.push({ start, end, shown: isHidden ? '' : ' ' });
  }
  return cuts;
}

/** An asterisk between spaces is none, nor a line inside a word or between spaces. */
function isMarkOfEmphasis(mark: string, before: string, after: string): boolean {
  if (/^\s?$/.test(before) && /^\s?$/.test(after)) return false;
  return mark.startsWith('*') || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

function without(cuts: readonly Cut[], text: string): string {
  const kept = cuts.map(({ start, shown }, i) => text.slice(cuts[i - 1]?.end ?? 0, start) + shown);
  return kept.join('') + text.slice(cuts.at(-1)?.end ?? 0);
}

function placeIn(cuts: readonly Cut[], offset: number): number {
  const place = cuts
    .filter(({ start }) => start < offset)
    .reduce((sum, { start, end, shown }) => sum - (Math.min(end, offset) - start) + shown.length, offset);
  return Math.max(0, place);
}
