// The marks that a drafter sets within a paragraph: emphasis, links, references to footnotes, escapes, line ends.
import type { Inline, TextRun } from './statement';

/** Asked for each reference to a footnote: its number, or null where there is no such footnote and the reference stays as written. */
export type FootnoteNumbers = (label: string) => number | null;

export interface InlineOptions {
  readonly footnotes: FootnoteNumbers;
  /** Whether every line of the source is one on the page too, as in a title block. */
  readonly keepLines: boolean;
}

const ADDRESS = String.raw`(?:[^\s()<>"\p{C}]|\([^\s()<>"\p{C}]*\))+`;
/** Everything that is not plain text. Each alternative ends soon or at its own kind, so that no text is read over and over. */
const MARKS = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\x60{-~])`,
    String.raw`(?<hard> {2,}\r?\n[ \t]*|\\\r?\n[ \t]*)`,
    String.raw`(?<soft>[ \t]*\r?\n[ \t]*)`,
    String.raw`\[\^(?<footnote>[^\]\s[]{1,60})\]`,
    String.raw`!?\[(?<words>(?:[^[\]\\]|\\.)*)\]\(<?(?<target>${ADDRESS})>?(?:[ \t]+"[^"\n]*")?[ \t]*\)`,
    String.raw`<(?<address>(?:https?:\/\/|mailto:)[^\s<>"\p{C}]+)>`,
    String.raw`(?<emphasis>\*+|_+)`,
  ].join('|'),
  'gu',
);
const MOST_STARS = 3;
// No sentence opens more; what is open for longer stays text, and looking for it stays quick.
const MOST_OPEN = 20;
const SAFE_LINK = /^(?:https?:\/\/|mailto:)/i;

/** What was read, in order: words, which an opening mark may still lose, or something else, or a place where the type changes. */
type Piece = Words | Change;

interface Words {
  text: string;
}

interface Change {
  readonly inline: Inline | null;
  /** Added to the depth of emphasis or of strong type from here on. */
  emphasis: number;
  strong: number;
}

/** An opening mark that nothing has closed yet, or not wholly. */
interface Opening {
  readonly character: string;
  /** As many of its characters as are still text. */
  left: number;
  readonly written: Words;
  readonly change: Change;
}

/** Reads a passage of Markdown; `link` is that around it. Never fails: a mark that means nothing where it stands is text. */
export function inlinesOf(written: string, options: InlineOptions, link: string | null = null): Inline[] {
  const source = written.replace(/[ \t]{3,}/g, '  ');
  const reader = new Reader();
  let at = 0;
  for (const match of source.matchAll(MARKS)) {
    const end = match.index + match[0].length;
    reader.text(source.slice(at, match.index));
    at = end;
    const before = source.slice(Math.max(0, match.index - 2), match.index);
    const after = source.slice(end, end + 2);
    const part = match.groups ?? {};
    if (part['escaped'] !== undefined) reader.text(part['escaped']);
    else if (part['hard'] !== undefined || (part['soft'] !== undefined && options.keepLines))
      reader.put({ kind: 'break' });
    else if (part['soft'] !== undefined) reader.text(joint(before, after));
    else if (part['footnote'] !== undefined) {
      const number = options.footnotes(part['footnote']);
      if (number === null) reader.text(match[0]);
      else reader.put({ kind: 'footnote', number });
    } else if (part['words'] !== undefined) {
      const target = part['target'] ?? '';
      const goesThere = SAFE_LINK.test(target) && !match[0].startsWith('!');
      for (const inline of inlinesOf(part['words'], options, goesThere ? target : link)) reader.put(inline);
    } else if (part['address'] !== undefined) {
      const text = part['address'].replace(/^mailto:/i, '');
      reader.put({ kind: 'text', text, strong: false, emphasis: false, link: part['address'] });
    } else reader.emphasis(match[0], before, after);
  }
  reader.text(source.slice(at));
  return runsOf(reader.pieces, link);
}

/** Collects pieces, and keeps the marks of emphasis that are open. */
class Reader {
  readonly pieces: Piece[] = [];
  private readonly openings: Opening[] = [];

  text(text: string): Words {
    const words = { text };
    this.pieces.push(words);
    return words;
  }

  put(inline: Inline | null): Change {
    const change = { inline, emphasis: 0, strong: 0 };
    this.pieces.push(change);
    return change;
  }

  emphasis(marks: string, before: string, after: string): void {
    const character = marks.charAt(0);
    // Within a word an underscore is part of it: a file name, a placeholder.
    const inWord = character === '_' && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
    if (marks.length > MOST_STARS || inWord) {
      this.text(marks);
      return;
    }
    const left = /\S$/.test(before) ? this.close(character, marks.length) : marks.length;
    const written = this.text(character.repeat(left));
    if (left === marks.length && /^\S/.test(after))
      this.openings.push({ character, left, written, change: this.put(null) });
    if (this.openings.length > MOST_OPEN) this.openings.shift();
  }

  /** Closes what is open with a mark's characters; gives how many are left. */
  private close(character: string, available: number): number {
    if (!this.openings.some((one) => one.character === character)) return available;
    let left = available;
    for (let opening = this.openings.at(-1); opening && left > 0; opening = this.openings.at(-1)) {
      // What is crossed by another mark stays text.
      if (opening.character === character) {
        const used = Math.min(opening.left, left, 2);
        const kind = used === 2 ? 'strong' : 'emphasis';
        opening.change[kind]++;
        this.put(null)[kind]--;
        left -= used;
        opening.left -= used;
        opening.written.text = character.repeat(opening.left);
      }
      if (opening.character !== character || opening.left === 0) this.openings.pop();
    }
    return left;
  }
}

/** The pieces with their type, neighbours of one type joined. */
function runsOf(pieces: readonly Piece[], link: string | null): Inline[] {
  const inlines: Inline[] = [];
  let emphasis = 0;
  let strong = 0;
  const add = (run: TextRun) => {
    const last = inlines.at(-1);
    const alike =
      last?.kind === 'text' && last.strong === run.strong && last.emphasis === run.emphasis && last.link === run.link;
    if (alike) inlines[inlines.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') inlines.push(run);
  };
  for (const piece of pieces) {
    if ('text' in piece) {
      add({ kind: 'text', text: piece.text.replace(/[ \t]+/g, ' '), strong: strong > 0, emphasis: emphasis > 0, link });
      continue;
    }
    emphasis += piece.emphasis;
    strong += piece.strong;
    const { inline } = piece;
    if (inline?.kind === 'text')
      add({ ...inline, strong: inline.strong || strong > 0, emphasis: inline.emphasis || emphasis > 0 });
    else if (inline) inlines.push(inline);
  }
  return inlines;
}

const UNSPACED = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** What stands for a line end within a paragraph: a space, but nothing between Chinese characters. */
function joint(before: string, after: string): string {
  return UNSPACED.test([...before].at(-1) ?? '') && UNSPACED.test([...after][0] ?? '') ? '' : ' ';
}
