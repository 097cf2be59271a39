// The numbers of a document's paragraphs: operative and preambular, with the points under them.
import type { Block } from '../note/paragraphs';
import { follows, type Marker } from '../note/markers';
import { westernDigits } from '../text/numerals';
import type { Passage } from './source';

type Place = Pick<Passage, 'number' | 'isPreambular'>;

// A paragraph lost at a page's end may leave a gap; a wider one is another series.
const WIDEST_GAP = 30;
const DEEPEST = 4;
// "The Security Council," and "The General Assembly," open a preamble.
const LONGEST_ORGAN = 60;
const COMMA = /[,،，]$/;
const NOWHERE: Place = { number: null, isPreambular: false };

/**
 * The place of each block among the numbered paragraphs of its document; null for what is none of its paragraphs, as the name of the organ over
 * the preamble. A number that stands twice, as where an annex begins anew, counts the first time alone: a place that is told must be right.
 */
export function numbersOf(blocks: readonly Block[]): (Place | null)[] {
  const places: (Place | null)[] = [];
  let path: Marker[] = [];
  let last = 0;
  blocks.forEach((block, i) => {
    const { marker } = block;
    if (marker && opensParagraph(marker)) {
      const number = Number(westernDigits(marker.label));
      const isNext = number > last && number - last <= WIDEST_GAP;
      if (isNext && last === 0) preambleBefore(i, blocks, places);
      path = isNext ? [marker] : [];
      if (isNext) last = number;
    } else if (marker?.kind !== 'bullet') path = marker ? below(path, marker) : [];
    places.push(path.length > 0 ? { number: path.map(printed).join(' '), isPreambular: false } : NOWHERE);
  });
  return places;
}

function opensParagraph({ kind, shape }: Marker): boolean {
  return kind === 'digit' && ['x.', 'x-', 'x、'].includes(shape);
}

/** Where a point stands under those that are open: it goes on in one of their lists, or begins a list of its own. */
function below(path: readonly Marker[], marker: Marker): Marker[] {
  for (let depth = path.length - 1; depth > 0; depth--) {
    const before = path[depth];
    if (before && follows(before, marker)) return [...path.slice(0, depth), marker];
  }
  const begins = path.length > 0 && path.length < DEEPEST && marker.positions.includes(1);
  return begins ? [...path, marker] : [];
}

function printed({ label }: Marker, depth: number): string {
  return depth === 0 ? westernDigits(label) : `(${label})`;
}

/** Counts the paragraphs of a preamble, which all end with a comma and lead from the organ's name to the first numbered paragraph. */
function preambleBefore(end: number, blocks: readonly Block[], places: (Place | null)[]): void {
  let start = end;
  while (start > 0 && COMMA.test(blocks[start - 1]?.clean.text ?? '')) start--;
  const organ = blocks[start];
  if (start >= end || !organ || organ.clean.text.length > LONGEST_ORGAN) return;
  places[start] = null;
  // Where nothing sets them apart but how their lines end, two may have been taken for one, and the count is not sure.
  const isSure = blocks.slice(start + 1, end).every(({ setOff, indent }) => setOff || indent > 0);
  for (let i = start + 1; i < end; i++) places[i] = { number: isSure ? String(i - start) : null, isPreambular: true };
}
