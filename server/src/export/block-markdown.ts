// The marks that a drafter sets at the beginning of lines: lists and quotations. Headings are known from the draft.

/** A stretch of Markdown, its marks taken off. */
export type MarkdownBlock =
  | { readonly kind: 'text'; readonly source: string }
  | { readonly kind: 'quotation'; readonly blocks: readonly MarkdownBlock[] }
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly MarkdownBlock[])[] };

const QUOTED = /^ {0,3}>[ \t]?/;
const ITEM = /^(?<indent> *)(?:[-*+•]|(?<number>\d{1,3})[.)])[ \t]+(?=\S)/;
// Deeper than this nobody writes, and marks beyond it stay text.
const MOST_NESTING = 6;

/** The parts of a paragraph, as the lines of a draft between two blank lines. Never fails. */
export function markdownBlocksOf(source: string, depth = 0): MarkdownBlock[] {
  if (depth >= MOST_NESTING) return [{ kind: 'text', source }];
  const lines = source.split(/\r?\n/);
  const blocks: MarkdownBlock[] = [];
  for (let i = 0; i < lines.length;) {
    const from = i;
    const line = lines[i] ?? '';
    const item = itemOf(line);
    if (QUOTED.test(line)) {
      // A line that lost its mark goes on with the quotation.
      while (i < lines.length && (QUOTED.test(lines[i] ?? '') || !itemOf(lines[i] ?? ''))) i++;
      const inner = lines.slice(from, i).map((one) => one.replace(QUOTED, ''));
      blocks.push({ kind: 'quotation', blocks: partsOf(inner, depth + 1) });
    } else if (item) {
      const items: MarkdownBlock[][] = [];
      for (let next: Item | null = item; next && sameList(item, next); next = itemOf(lines[i] ?? '')) {
        const begin = i++;
        while (i < lines.length && !endsItem(lines[i] ?? '', item)) i++;
        const inner = [(lines[begin] ?? '').slice(next.width), ...lines.slice(begin + 1, i).map(dedented(next.width))];
        items.push(markdownBlocksOf(inner.join('\n'), depth + 1));
      }
      blocks.push({ kind: 'list', start: item.number, items });
    } else {
      i++;
      while (i < lines.length && !interrupts(lines[i] ?? '')) i++;
      blocks.push({ kind: 'text', source: lines.slice(from, i).join('\n') });
    }
  }
  return blocks;
}

/** Quoted lines may hold blank ones, which part paragraphs there too. */
function partsOf(lines: readonly string[], depth: number): MarkdownBlock[] {
  return lines
    .join('\n')
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => markdownBlocksOf(part, depth));
}

interface Item {
  readonly indent: number;
  /** Of all that stands before the item's words. */
  readonly width: number;
  readonly number: number | null;
}

function itemOf(line: string): Item | null {
  const match = ITEM.exec(line);
  const number = match?.groups?.['number'];
  return (
    match && {
      indent: match.groups?.['indent']?.length ?? 0,
      width: match[0].length,
      number: number === undefined ? null : Number(number),
    }
  );
}

function sameList(first: Item, next: Item): boolean {
  return (first.number === null) === (next.number === null) && next.indent < first.indent + 2;
}

/** Whether a line is no part of the item above it: another item that is not further in, or a quotation. */
function endsItem(line: string, { indent }: Item): boolean {
  const other = itemOf(line);
  return other ? other.indent < indent + 2 : QUOTED.test(line);
}

/** Whether a line ends the text above it. A number does so only as 1: a line may begin with any other by chance. */
function interrupts(line: string): boolean {
  const item = itemOf(line);
  return item ? item.number === null || item.number === 1 : QUOTED.test(line);
}

function dedented(width: number): (line: string) => string {
  return (line) => line.replace(new RegExp(`^ {0,${width}}`), '');
}
