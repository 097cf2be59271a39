// Where a speaker is when each minute of the delivered text is over.
import type { Draft } from '../draft/draft';
import { overlapsAny } from '../text/span';
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
    for (let next = timeOf(offsets.length); reading && next <= before + seconds; next = timeOf(offsets.length)) {
      const { start } = paragraph.span;
      const places = [...paragraph.text.matchAll(PLACES)]
        .map(({ index }) => start + index)
        .filter((at) => !overlapsAny(draft.skipped, { start: at, end: at + 1 }));
      const isBefore = (at: number) =>
        before + deliveredIn({ start, end: at }, paragraph, reading, draft.skipped, timing.rates).seconds < next;
      offsets.push(places[Math.max(0, countWhile(places, isBefore) - 1)] ?? start);
    }
    before += seconds;
  }
  return offsets;
}

/** How many items come before the first for which the test fails; the test holds for none after that. */
function countWhile<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
