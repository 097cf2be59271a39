// How wide text stands in a terminal, where Chinese characters take two columns and Arabic vowel signs none.
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const TWO =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text on one line takes. */
export function widthOf(text: string): number {
  // The short way for the commonest case by far.
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const c of text) width += NONE.test(c) ? 0 : TWO.test(c) ? 2 : 1;
  return width;
}

/** The longest beginning of a text that fits, whole characters only. */
export function beginningOf(text: string, width: number): string {
  let end = 0;
  for (const c of text) {
    const next = widthOf(c);
    if (next > width) break;
    width -= next;
    end += c.length;
  }
  return text.slice(0, end);
}

/** The text, cut with an ellipsis where it is too wide. */
export function cut(text: string, width: number): string {
  // No character is wider than none, but marks take no column: a text far longer than its place is cut in any case.
  const head = text.slice(0, width * 4);
  return head.length === text.length && widthOf(text) <= width ? text : `${beginningOf(head, width - 1).trimEnd()}…`;
}

/** The text with spaces after it up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text on several lines, parted between words, or anywhere in Chinese. A word that is too long keeps a line to itself. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\p{Script=Han}\p{P}*|[^\s\p{Script=Han}]+|\s+/gu) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return [...lines, line.trimEnd()];
}
