// Where a speaker is when each minute of the delivered text is over.
import type { Draft } from '../draft/draft';
import { overlapsAny } from '../text/span';
import type { ParagraphReading } from './reading';
import { secondsUntil, type Timing } from './timing';

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
  const marks: MinuteMark[] = [];
  let before = 0;
  for (const paragraph of draft.paragraphs) {
    const reading = readings[paragraph.index];
    const seconds = timing.paragraphs[paragraph.index]?.seconds ?? 0;
    for (let next = marks.length + 1; reading && next * 60 <= before + seconds; next++) {
      const { start } = paragraph.span;
      const places = [...paragraph.text.matchAll(PLACES)]
        .map(({ index }) => start + index)
        .filter((at) => !overlapsAny(draft.skipped, { start: at, end: at + 1 }));
      const isBefore = (at: number) => before + secondsUntil(at, paragraph, reading, draft.skipped, timing) < next * 60;
      marks.push({ minute: next, offset: places[Math.max(0, countWhile(places, isBefore) - 1)] ?? start });
    }
    before += seconds;
  }
  return marks;
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
