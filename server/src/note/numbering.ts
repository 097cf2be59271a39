// Tells the numbered paragraphs of a note from numbered headings and from numbered lists inside it.
import { leadsOn, leadsToQuestions } from './lead-in';
import type { Block } from './paragraphs';

export interface Numbering {
  /** Indexes of the numbered paragraphs. */
  readonly numbered: ReadonlySet<number>;
  /** Indexes of blocks that are headings with a number: "2. Background". */
  readonly headings: ReadonlySet<number>;
}

interface Series {
  readonly shape: string;
  readonly indent: number;
  readonly members: number[];
  last: number;
  /** How many headings had been seen when the last member came. */
  headings: number;
}

// Paragraphs lost at a page's end may leave a gap; a wider one is another series.
const WIDEST_GAP = 30;

/** Reads the numbering of the blocks from `from` on. `isHeading` tells headings by their looks. */
export function numberingOf(blocks: readonly Block[], from: number, isHeading: (index: number) => boolean): Numbering {
  const isUnnumberedHeading = blocks.map((block, i) => i >= from && block.marker === null && isHeading(i));
  const all = seriesOf(blocks, from, isUnnumberedHeading);
  const headings = new Set<number>();
  const numbered = new Set<number>();
  const rest: Series[] = [];
  for (const series of all) {
    if (isHeadingSeries(blocks, series)) series.members.forEach((i) => headings.add(i));
    else rest.push(series);
  }
  const surroundings = surroundingsOf(blocks, from, (i) => headings.has(i) || isUnnumberedHeading[i] === true);
  for (const series of rest) {
    if (isParagraphSeries(blocks, series, surroundings)) series.members.forEach((i) => numbered.add(i));
  }
  return { numbered, headings };
}

function seriesOf(blocks: readonly Block[], from: number, isHeading: readonly boolean[]): Series[] {
  const all: Series[] = [];
  // From the outermost to the innermost that is still open.
  const open: Series[] = [];
  let headings = 0;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (isHeading[i]) headings++;
    if (block?.marker?.kind !== 'digit' || block.hashes > 0) continue;
    const { shape, positions } = block.marker;
    const value = positions[0] ?? 0;
    const fits = open.filter((series) => series.shape === shape && value === series.last + 1);
    let series = fits.at(-1);
    const outer = fits.at(-2);
    if (series && outer && goesOnOutside(blocks, block, series, outer, headings)) series = outer;
    if (!series && value !== 1) {
      const first = open[0];
      if (first && first.shape === shape && value > first.last && value <= first.last + WIDEST_GAP) series = first;
    }
    if (series) open.length = open.indexOf(series) + 1;
    else if (value === 1 || open.length === 0) {
      series = { shape, indent: block.indent, members: [], last: 0, headings };
      // A second series at the outermost level ends the first only when its own numbers come again.
      open.push(series);
      all.push(series);
      if (open.length > 8) open.splice(1, 1);
    } else continue;
    series.members.push(i);
    series.last = value;
    series.headings = headings;
  }
  return all;
}

/** Where a number continues both a list and the paragraphs around it: a heading in between, indentation and question marks tell. */
function goesOnOutside(
  blocks: readonly Block[],
  block: Block,
  inner: Series,
  outer: Series,
  headings: number,
): boolean {
  if (headings > inner.headings) return true;
  if (inner.indent !== outer.indent) return block.indent === outer.indent;
  const asks = inner.members.every((i) => isQuestion(blocks[i]));
  return asks && !isQuestion(block);
}

/** Most members look like headings, and have text of their own before the next. */
function isHeadingSeries(blocks: readonly Block[], { members }: Series): boolean {
  const heads = members.filter((i, place) => {
    const block = blocks[i];
    return (
      block && block.clean.text.length <= 120 && !block.ended && i + 1 < blocks.length && members[place + 1] !== i + 1
    );
  });
  return heads.length * 2 > members.length;
}

/** Numbered paragraphs run through the sections of a note; a list stands in one place, and a list of questions asks. */
function isParagraphSeries(blocks: readonly Block[], { members }: Series, surroundings: Surroundings): boolean {
  const first = members[0] ?? 0;
  const last = members.at(-1) ?? 0;
  if (members.length < 2 || surroundings.isUnderQuestions(first)) return false;
  if (members.filter((i) => isQuestion(blocks[i])).length * 2 > members.length) return false;
  return surroundings.headingsBetween(first, last) > 0 || surroundings.unnumbered < members.length;
}

interface Surroundings {
  readonly headingsBetween: (first: number, last: number) => number;
  /** Whether the heading last seen before a block is one for questions, or a lead-in announces it: directly, or over the heading and introduction of its theme. */
  readonly isUnderQuestions: (index: number) => boolean;
  /** Number of plain paragraphs without label. */
  readonly unnumbered: number;
}

function surroundingsOf(blocks: readonly Block[], from: number, isHeading: (index: number) => boolean): Surroundings {
  const headingsUpTo: number[] = [];
  const underQuestions: boolean[] = [];
  let headings = 0;
  let under = false;
  let announced = false;
  let unnumbered = 0;
  blocks.forEach((block, i) => {
    const heading = i >= from && isHeading(i);
    if (heading) {
      headings++;
      under = block.known === 'questions';
    } else if (i >= from && block.marker === null && block.ended) unnumbered++;
    headingsUpTo.push(headings);
    underQuestions.push(under || announced);
    // What is announced may be divided by themes; any other heading begins something else.
    if (heading) announced &&= block.theme;
    else announced = leadsToQuestions(block) || (announced && block.marker === null && !leadsOn(block.clean.text));
  });
  return {
    headingsBetween: (first, last) => (headingsUpTo[last] ?? 0) - (headingsUpTo[first] ?? 0),
    isUnderQuestions: (index) => underQuestions[index] ?? false,
    unnumbered,
  };
}

function isQuestion(block: Block | undefined): boolean {
  return block !== undefined && asks(block.clean.text);
}

/** Whether a text ends with a question mark; closing marks may follow. */
export function asks(text: string): boolean {
  return /[?？؟][\s"”»’')）;；]*$/.test(text.slice(-8));
}
