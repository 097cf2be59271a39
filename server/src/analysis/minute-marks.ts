// Where a speaker is when each minute of the delivered text is over.
import type { Draft, Paragraph } from '../draft/draft';
import { overlapsAny, type Span } from '../text/span';
import type { ParagraphReading } from './reading';
import { deliveredIn, type Timing } from './timing';

export interface MinuteMark {
  /** From 1. */
  readonly minute: number;
  /** In the draft: the beginning of the word in which the minute ends. */
  readonly offset: number;
}

// Where a mark can stand: at a word, with all that hangs on it, or at a Han character.
const PLACES = /\p{Script=Han}|(?!\p{Script=Han})[\p{L}\p{N}](?:(?!\p{Script=Han})\S)*/gu;

/** The minutes of the time of delivery, in order; skipped parts take none and carry no mark. */
export function minuteMarksOf(draft: Draft, readings: readonly ParagraphReading[], timing: Timing): MinuteMark[] {
  return markedPlaces(draft, readings, timing, (index) => (index + 1) * 60).map((offset, index) => ({
    minute: index + 1,
    offset,
  }));
}

/** The beginning of the word, by its offset in the draft, at which `seconds` of the time of delivery are over; null where all takes less. */
export function placeAfter(
  seconds: number,
  draft: Draft,
  readings: readonly ParagraphReading[],
  timing: Timing,
): number | null {
  return markedPlaces(draft, readings, timing, (index) => (index === 0 ? seconds : Infinity))[0] ?? null;
}

/** The places at which rising times of delivery are over, as long as there is text; `timeOf` gives them in seconds by index. */
function markedPlaces(
  draft: Draft,
  readings: readonly ParagraphReading[],
  timing: Timing,
  timeOf: (index: number) => number,
): number[] {
  const offsets: number[] = [];
  let before = 0;
  for (const paragraph of draft.paragraphs) {
    const reading = readings[paragraph.index];
    const seconds = timing.paragraphs[paragraph.index]?.seconds ?? 0;
    if (reading && timeOf(offsets.length) <= before + seconds) {
      const { start } = paragraph.span;
      const places = placesIn(paragraph, draft.skipped);
      const secondsIn = (stretch: Span) =>
        deliveredIn(stretch, paragraph, reading, draft.skipped, timing.rates).seconds;
      let from = { index: 0, offset: start, seconds: before };
      for (let next = timeOf(offsets.length); next <= before + seconds; next = timeOf(offsets.length)) {
        from = lastBefore(next, places, from, secondsIn);
        offsets.push(places[from.index] ?? start);
      }
    }
    before += seconds;
  }
  return offsets;
}

/** Where in a paragraph a mark can stand, in order. */
function placesIn({ text, span }: Paragraph, skipped: readonly Span[]): number[] {
  return [...text.matchAll(PLACES)]
    .map(({ index }) => span.start + index)
    .filter((at) => !overlapsAny(skipped, { start: at, end: at + 1 }));
}

/** A place by its index, and the seconds that have passed at an offset there. */
interface Passed {
  readonly index: number;
  readonly offset: number;
  readonly seconds: number;
}

/**
 * The last place at which less than so many seconds have passed, or `from` itself. Looks ahead in steps that grow and then shrink, so that
 * however long a paragraph is, little of it is measured for each mark.
 */
function lastBefore(
  seconds: number,
  places: readonly number[],
  from: Passed,
  secondsIn: (stretch: Span) => number,
): Passed {
  let last = from;
  for (let step = 1, isGrowing = true; step >= 1; step = isGrowing ? step * 2 : step / 2) {
    const index = last.index + step;
    const offset = places[index];
    const passed = offset === undefined ? Infinity : last.seconds + secondsIn({ start: last.offset, end: offset });
    if (offset !== undefined && passed < seconds) last = { index, offset, seconds: passed };
    else isGrowing = false;
  }
  return last;
}
