// Texts cut to a length.

/** The text, or as much of its beginning as fits into `most` UTF-16 units, with "…" behind it. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const space = head.lastIndexOf(' ');
  // Between words where there are any; a script without spaces is cut between characters, never inside one.
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:，、；：،؛\ud800-\udbff]+$/, '')}…`;
}
