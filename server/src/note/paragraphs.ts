// Rebuilds the paragraphs of a note from its lines, which may be hard-wrapped, double-spaced or cut by a page.
import type { Span } from '../text/span';
import { type CleanText, joinClean } from './clean-text';
import { announces } from './lead-in';
import { type Line, widthOf } from './lines';
import { follows, markerOf, type Marker } from './markers';
import { asks } from './numbering';
import type { Wording } from './wording';

/** A paragraph, heading or list entry: lines that belong together. */
export interface Block extends Span {
  /** All of its text, label included. */
  readonly clean: CleanText;
  /** The label that opens it, if it has one. */
  readonly marker: Marker | null;
  readonly indent: number;
  readonly hashes: number;
  readonly bold: boolean;
  /** Whether an empty line, a rule or a page end sets it off from the block before. */
  readonly setOff: boolean;
  /** Whether it ends as a sentence or a lead-in does. */
  readonly ended: boolean;
  /** What kind of heading its words make it, whatever it looks like. */
  readonly known: KnownHeading | null;
  /** Whether it names a theme by its number ("Theme 2. Lives that need not wait"): such a heading divides a list, but does not end it. */
  readonly theme: boolean;
  /** Whether it announces questions ("Delegations may wish to …"). */
  readonly announces: boolean;
}

export type KnownHeading = 'questions' | 'briefers' | 'section';

/** How a text is laid out. */
interface Layout {
  /** Whether paragraphs run over several lines. */
  readonly wrapped: boolean;
  /** The column at which full lines end. */
  readonly right: number;
  /** Empty lines between two lines of one paragraph: 1 in text copied out of some PDF readers. */
  readonly spacing: number;
  /** Whether paragraphs may end with a comma and begin small, as those of a resolution do: an empty line then parts them whatever stands around it. */
  readonly mayEndOpen: boolean;
}

/** A line with what is asked of it again and again. */
interface Reading {
  readonly line: Line;
  readonly text: string;
  readonly marker: Marker | null;
  readonly ended: boolean;
  readonly known: KnownHeading | null;
  readonly theme: boolean;
  /** Whether a heading begins here, and whether it ends here. */
  readonly heading: boolean;
  readonly headingEnds: boolean;
}

const CLOSERS = /[\s"”“»’')）\]」』]+$/;
const END = /[.!?؟…:：。！？]$/;
/** A date line may end with "10 a.m." or "10 ч. 00 мин." */
export const ABBREVIATED = /\d[^.]{0,20}(?:\.[^.]{0,20})?\p{Ll}{1,4}\.$/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
const OPEN_END = /[,;،؛，；]$/;
const LOWER = /^[("«“]?\p{Ll}/u;
const CJK = /^[\u3001-\u9fff\uff00-\uffef]/;
const HYPHENATED = /(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu;
// Lines that begin so far apart are not of one passage; hanging indents are smaller.
const OTHER_COLUMN = 6;
// A title block is over within so many lines.
const MOST_HEAD_LINES = 20;
// Longest heading of a theme.
const LONGEST_THEME = 160;
// Wider lines than this come from no printed page.
const WIDEST_PAGE = 200;

/** Whether a text ends as a sentence or a lead-in does; closing quotation marks and brackets may follow. */
function isEnded(text: string): boolean {
  const tail = text.slice(-8);
  return END.test(tail) || END.test(tail.replace(CLOSERS, ''));
}

/** The kind of a text that, without number and colon, is one of the usual headings of a note; null for any other. */
function knownHeading(text: string, marker: Marker | null, wording: Wording): KnownHeading | null {
  if (text.length > 100) return null;
  const title = headingTitle(text, marker);
  if (wording.questionHeading.test(title)) return 'questions';
  if (wording.briefersHeading.test(title)) return 'briefers';
  return wording.sectionHeading.test(title) ? 'section' : null;
}

/** Whether a text is the heading of a numbered theme; one that asks is a question of that theme. */
function namesTheme(text: string, wording: Wording): boolean {
  return text.length <= LONGEST_THEME && wording.themeHeading.test(text) && !asks(text);
}

/** A heading without its number and without the colon at its end. */
function headingTitle(text: string, marker: Marker | null): string {
  return text.slice(marker?.textStart ?? 0).replace(/\s?[:：.]$/, '');
}

/**
 * The blocks of a text in order. `lines` are without furniture. In a resolution, where paragraphs end with commas and may begin small, an
 * empty line always parts two of them (`mayEndOpen`).
 */
export function blocksOf(source: string, lines: readonly Line[], wording: Wording, mayEndOpen = false): Block[] {
  const readings = lines.map((line): Reading => {
    const { text } = line.clean;
    const marker = markerOf(text);
    const known = knownHeading(text, marker, wording);
    const ofLetter = text.length < 200 && (wording.annex.test(text) || wording.letter.test(text));
    const theme = namesTheme(text, wording);
    const heading = line.hashes > 0 || known !== null || ofLetter || theme;
    // The heading of a letter is known by its end in Chinese, by its beginning elsewhere.
    const headingEnds = known !== null || (ofLetter && CJK.test(text.slice(-1)));
    return { line, text, marker, ended: isEnded(text), known, theme, heading, headingEnds };
  });
  const layout = layoutOf(readings, mayEndOpen);
  const hyphenated = readings.some(({ text }) => text.endsWith('-')) ? hyphenatedWords(source) : new Set<string>();
  const blocks: Block[] = [];
  let current: Reading[] = [];
  let lastMarker: Marker | null = null;
  let underBriefers = false;
  readings.forEach((reading, i) => {
    const before = readings[i - 1];
    const opens =
      before === undefined ||
      isBreak(before, reading, readings[i + 1], layout, lastMarker, underBriefers) ||
      (i < MOST_HEAD_LINES && current[0]?.heading === false && standsApart(before, reading, layout, wording));
    if (opens) {
      if (current.length > 0) blocks.push(blockOf(current, hyphenated, layout, wording));
      current = [];
      lastMarker = reading.marker ?? lastMarker;
      // Briefers may stand under panels.
      if (reading.heading) underBriefers = reading.known === 'briefers' || (underBriefers && reading.theme);
    }
    current.push(reading);
  });
  if (current.length > 0) blocks.push(blockOf(current, hyphenated, layout, wording));
  return blocks;
}

function hyphenatedWords(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(HYPHENATED), ([word]) => word.toLowerCase()));
}

function blockOf(
  readings: readonly Reading[],
  hyphenated: ReadonlySet<string>,
  layout: Layout,
  wording: Wording,
): Block {
  const first = readings[0];
  const last = readings.at(-1);
  const clean = joinClean(
    readings.map(({ line }) => line.clean),
    hyphenated,
  );
  const line = first?.line;
  const marker = first?.marker ?? null;
  return {
    start: line?.start ?? 0,
    end: last?.line.end ?? 0,
    clean,
    marker,
    indent: line?.indent ?? 0,
    hashes: line?.hashes ?? 0,
    bold: readings.every((reading) => reading.line.bold),
    setOff: line !== undefined && (line.pageBefore || line.ruleBefore || line.blanksBefore > layout.spacing),
    ended: last?.ended ?? false,
    // A heading that runs over two lines is known only as a whole.
    known: readings.length === 1 ? (first?.known ?? null) : knownHeading(clean.text, marker, wording),
    theme: namesTheme(clean.text, wording),
    announces: announces(clean.text, wording),
  };
}

function layoutOf(readings: readonly Reading[], mayEndOpen: boolean): Layout {
  const edges = readings.filter(({ line }) => line.width >= 20).map(({ line }) => line.indent + line.width);
  edges.sort((a, b) => a - b);
  const right = edges[Math.floor(edges.length * 0.9)] ?? 0;
  let full = 0;
  let open = 0;
  let spaced = 0;
  readings.forEach((reading, i) => {
    const next = readings[i + 1];
    if (reading.line.indent + reading.line.width < 0.7 * right || reading.line.width < 20) return;
    full++;
    if (reading.ended || reading.heading || next === undefined || next.marker) return;
    open++;
    if (next.line.blanksBefore > 0) spaced++;
  });
  const wrapped = right <= WIDEST_PAGE && open >= 0.3 * full && open > 0;
  return { wrapped, right, spacing: wrapped && !mayEndOpen && spaced > open / 2 ? 1 : 0, mayEndOpen };
}

/** Whether a new block begins between two lines. `after` is the line after `next`; in a list, each line may be an entry without label. */
function isBreak(
  line: Reading,
  next: Reading,
  after: Reading | undefined,
  layout: Layout,
  lastMarker: Marker | null,
  inList: boolean,
): boolean {
  if (next.line.ruleBefore || next.line.hashes > 0) return true;
  if (line.line.hashes > 0) return !isWrappedHeading(line, next, layout);
  const goesOn = LOWER.test(next.text) && !next.marker;
  const blank = next.line.blanksBefore > layout.spacing;
  if (!layout.wrapped) {
    // A line is a paragraph, unless a page's end or a stray line end cut it.
    if (line.ended || line.headingEnds || next.heading || next.marker || line.line.width < 40) return true;
    return (
      (blank && layout.mayEndOpen) ||
      !(goesOn || (next.line.pageBefore && CJK.test(next.text) && CJK.test(line.text.slice(-1))))
    );
  }
  const closed = line.ended || line.headingEnds || isShort(line, next, layout, 0.8);
  if ((line.headingEnds && !goesOn) || (next.heading && (closed || blank || next.line.pageBefore))) return true;
  if (
    next.marker &&
    (closed || (blank && !next.line.pageBefore) || (lastMarker !== null && follows(lastMarker, next.marker)))
  )
    return true;
  if (blank && !next.line.pageBefore) return true;
  if (layout.mayEndOpen && endsOpen(line, next, layout)) return true;
  if (!line.ended) {
    if (goesOn || (hasOpenQuotation(line.text) && !blank)) return false;
    // Only its first line may be set in: that of a list entry often is.
    const isFirstSetIn = line.marker !== null && line.line.indent > next.line.indent;
    if (!isFirstSetIn && Math.abs(line.line.indent - next.line.indent) >= OTHER_COLUMN) return true;
    // Centred lines of one heading are set in by about as much.
    if (layout.spacing === 0 && !blank && line.line.indent >= 4 && line.line.indent === next.line.indent) return false;
    return isShort(line, next, layout, inList ? 0.85 : 0.65);
  }
  return (
    isShort(line, next, layout, 0.88) ||
    (line.marker === null && next.line.indent > line.line.indent) ||
    isGluedHeading(next, after, layout)
  );
}

/** Whether a line that ends with a comma ends a paragraph of a resolution: the next one has a number, is set in, or would have had room before. */
function endsOpen(line: Reading, next: Reading, layout: Layout): boolean {
  if (!OPEN_END.test(line.text)) return false;
  const isSetIn = line.marker === null && next.line.indent > line.line.indent;
  return next.marker !== null || isSetIn || isShort(line, next, layout, 0.8);
}

/** Whether a line at the head of a note names its document, date, place or presidency, and so stands apart although a line is nearly full. */
function standsApart(line: Reading, next: Reading, layout: Layout, wording: Wording): boolean {
  if (/[,،，、]$/.test(line.text) || hasOpenQuotation(line.text) || LOWER.test(next.text)) return false;
  const { besideTitle, conceptNote, debate } = wording;
  const names = (text: string) => [besideTitle, conceptNote, debate, YEAR].some((pattern) => pattern.test(text));
  if (CAPITAL.test(next.text) && names(line.text) && isShort(line, next, layout, 0.8)) return true;
  if ((next.ended && !ABBREVIATED.test(next.text)) || next.line.width > 0.65 * layout.right) return false;
  // Where no capital tells that a line begins anew, a word for the debate may stand in the midst of a title.
  return (
    besideTitle.exec(next.text)?.index === 0 || (CAPITAL.test(next.text) ? names(next.text) : YEAR.test(next.text))
  );
}

/** A Markdown heading that a formatter has cut although it must not. */
function isWrappedHeading({ line, ended }: Reading, next: Reading, { wrapped, right }: Layout): boolean {
  return wrapped && !ended && next.line.blanksBefore === 0 && !next.marker && line.width >= 0.8 * right;
}

/** Whether the next line's first word would well have found room in a line, so that the line was ended on purpose. */
function isShort({ line }: Reading, next: Reading, { right }: Layout, share: number): boolean {
  if (line.width < 0.45 * right) return true;
  const word = CJK.test(next.text) ? 2 : widthOf(/^\S+/.exec(next.text.slice(0, 60))?.[0] ?? '') + 1;
  return line.indent + line.width + word <= share * right;
}

/** A short line without full stop between a full line and the beginning of a paragraph. */
function isGluedHeading(line: Reading, after: Reading | undefined, { right, spacing }: Layout): boolean {
  if (line.ended || /[,;，；،؛]$/.test(line.text) || line.line.indent + line.line.width > 0.7 * right) return false;
  return after?.marker != null || (after !== undefined && after.line.blanksBefore > spacing);
}

function hasOpenQuotation(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('“'), text.lastIndexOf('«'), text.lastIndexOf('„')) >
    Math.max(text.lastIndexOf('”'), text.lastIndexOf('»'))
  );
}
