// Quotations: what stands between quotation marks is somebody else's wording.
import { languages, type LanguageCode } from './languages';
import type { Span } from './span';

// A mark that is never closed must not swallow the paragraph.
const MOST_CHARACTERS = 2_000;

/** The quotations of a paragraph, marks included, in order and without those inside another. An unclosed mark opens none. */
export function quotationsIn(text: string, code: LanguageCode): Span[] {
  const found: Span[] = [];
  for (const [open, close] of languages[code].quotationMarks) {
    let start = text.indexOf(open);
    while (start >= 0) {
      const end = text.indexOf(close, start + 1);
      if (end < 0) break;
      if (end - start <= MOST_CHARACTERS) found.push({ start, end: end + 1 });
      start = text.indexOf(open, end + 1);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
