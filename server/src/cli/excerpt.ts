// A passage on one line, around the words that matter in it.
import type { Span } from '../text/span';
import { beginningOf, widthOf } from './width';

/** The part of a line that stands before the words that matter. */
const LEAD = 0.3;

/**
 * A piece of a text that fits into `width` columns, with ‹ › around the marked words. It begins a little before the first of them; words
 * are not cut. Spans count in the text and lie in it.
 */
export function excerptOf(text: string, marks: readonly Span[], width: number): string {
  const spans = merged(marks);
  const [first] = spans;
  const room = width - 2 * spans.length - 2;
  const begin = first ? startBefore(text, first.start, room * LEAD) : 0;
  const end = endWithin(text, begin, room);
  // At the end of a text there is room for more before.
  const start = end === text.length ? startBefore(text, end, room) : begin;
  let excerpt = start > 0 ? '…' : '';
  let at = start;
  for (const span of spans) {
    if (span.end > end) break;
    excerpt += `${text.slice(at, span.start)}‹${text.slice(span.start, span.end)}›`;
    at = span.end;
  }
  excerpt += text.slice(at, end).trimEnd();
  return `${excerpt.replace(/\s+/g, ' ')}${end < text.length ? '…' : ''}`;
}

function startBefore(text: string, offset: number, room: number): number {
  const before = text.slice(Math.max(0, offset - Math.ceil(room)), offset);
  if (before.length === offset && widthOf(before) <= room) return 0;
  // From the end backwards, as many characters as fit.
  let start = offset;
  for (const c of Array.from(before).reverse()) {
    // Half a character at the edge of what was looked at is left out.
    if (/\p{Surrogate}/u.test(c) || (room -= widthOf(c)) < 0) break;
    start -= c.length;
  }
  // To the next word, where one begins nearby.
  if (/\s/.test(text.charAt(start - 1))) return start;
  return start + (/^\S{0,30}\s/.exec(text.slice(start, offset))?.[0].length ?? 0);
}

function endWithin(text: string, start: number, room: number): number {
  const fitting = beginningOf(text.slice(start, start + room * 4), room);
  const end = start + fitting.length;
  if (end >= text.length || /\s/.test(text.charAt(end))) return end;
  // Chinese has no spaces: then the cut may fall anywhere.
  const space = /\s\S{0,30}$/.exec(fitting);
  return space && !/\p{Script=Han}/u.test(space[0]) && space.index > 0 ? start + space.index : end;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end) result.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else result.push(span);
  }
  return result;
}
