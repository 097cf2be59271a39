// Marked texts: ⟦…⟧ stands around a stretch. Brackets work in every script, because they follow the order of the text itself.
import type { Edit } from '../analysis/check';
import type { Span } from '../text/span';

export interface Marked {
  /** The text without its marks. */
  readonly text: string;
  /** The stretches that were marked, in order, in UTF-16 offsets into `text`. */
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text. Throws on a mark that has no partner, and on marks inside marks. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open: number | null = null;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part !== '⟦' && part !== '⟧') text += part;
    else if (part === '⟦' && open === null) open = text.length;
    else if (part === '⟧' && open !== null) {
      spans.push({ start: open, end: text.length });
      open = null;
    } else throw new Error(`Stray ${part} in: ${marked}`);
  }
  if (open !== null) throw new Error(`Mark not closed in: ${marked}`);
  return { text, spans };
}

/** Puts marks around stretches of a text that do not overlap: the inverse of `readMarks`. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  return applyEdits(
    text,
    spans.map((span) => ({ span, newText: `⟦${text.slice(span.start, span.end)}⟧` })),
  );
}

/** The text after edits that do not overlap, given in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lastFirst = [...edits].sort((a, b) => b.span.start - a.span.start);
  return lastFirst.reduce(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}
