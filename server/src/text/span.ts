// Places in a text: every layer below the protocol speaks of UTF-16 offsets, never of lines and columns.

/** A half-open stretch of a text, in UTF-16 offsets from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The same span seen from a text that begins `by` characters earlier. */
export function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span shares a character with any of `spans`, which are in order and do not overlap. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && overlaps(next, span);
}

/** Whether `inner` lies wholly inside `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without the white space at its ends; empty at its start when there is nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(end - 1))) end--;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return { start, end };
}
