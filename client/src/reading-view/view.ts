// Where one is in what is read out, and what of it is shown: without the page that shows it.
import type { Position } from 'vscode-languageclient';
import type { ReadParagraph, ReadSentence, Reading } from '../../../server/src/protocol';

export type Mode = 'whole' | 'paragraph' | 'sentence';

export interface View {
  readonly reading: Reading;
  readonly mode: Mode;
  /** The sentence one is at, counting all from 0; 0 where there is none. */
  readonly place: number;
}

export type Step = 'previous' | 'next' | 'first' | 'last';

/** The view after a step: by sentence where sentences are shown, else by paragraph. At the ends it stays. */
export function moved(view: View, step: Step): View {
  const places = placesOf(view);
  const at = places.findLastIndex((place) => place <= view.place);
  const to = { previous: at - 1, next: at + 1, first: 0, last: places.length - 1 }[step];
  const place = places[Math.min(Math.max(0, to), places.length - 1)];
  return { ...view, place: place ?? 0 };
}

/** The view of a newer text, at the same sentence, or where it stood. */
export function withReading(view: View, reading: Reading): View {
  const [before, after] = [textsOf(view.reading), textsOf(reading)];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const isBehind = view.place >= before.length - tail && view.place >= head;
  const place = isBehind
    ? view.place + after.length - before.length
    : Math.min(view.place, Math.max(head, after.length - tail - 1));
  return { ...view, reading, place: Math.max(0, Math.min(place, after.length - 1)) };
}

/** The view at the sentence at a position of the draft, or the last before it. */
export function atPosition(view: View, { line, character }: Position): View {
  const place = sentencesOf(view.reading).findLastIndex(
    ({ range: { start } }) => start.line < line || (start.line === line && start.character <= character),
  );
  return { ...view, place: Math.max(0, place) };
}

/** Where the part that is shown stands among its like; all zero where nothing is read out. */
export function positionOf(view: View): { number: number; count: number; seconds: number } {
  const places = placesOf(view);
  const at = places.findLastIndex((place) => place <= view.place);
  const first = sentencesOf(view.reading)[places[at] ?? 0];
  return { number: at + 1, count: places.length, seconds: first?.seconds ?? 0 };
}

/** The paragraph one is at, by its index; 0 where there is none. */
export function paragraphAt({ reading, place }: View): number {
  return Math.max(
    0,
    firstPlaces(reading).findLastIndex((first) => first <= place),
  );
}

/** The sentence that a paragraph begins with. */
export function placeOfParagraph(reading: Reading, index: number): number {
  return firstPlaces(reading)[index] ?? 0;
}

export interface ShownParagraph {
  readonly language: string;
  readonly rightToLeft: boolean;
  readonly sentences: readonly (readonly Piece[])[];
}

/** A stretch of a sentence. `mark`: what is reached where it begins. */
export interface Piece {
  readonly text: string;
  readonly mark: { readonly seconds: number; readonly isLimit: boolean } | null;
  readonly isOver: boolean;
}

/** What is shown: every paragraph, or the one, or the one sentence of it that one is at. */
export function shownIn(view: View): ShownParagraph[] {
  const { reading, mode, place } = view;
  const here = paragraphAt(view);
  let isOver = false;
  let count = 0;
  const shown = reading.paragraphs.map(({ sentences, ...paragraph }) => ({
    ...paragraph,
    sentences: sentences.flatMap((sentence) => {
      const pieces = piecesOf(sentence, isOver);
      isOver = pieces.at(-1)?.isOver ?? isOver;
      return mode !== 'sentence' || count++ === place ? [pieces] : [];
    }),
  }));
  return mode === 'whole' ? shown : shown.slice(here, here + 1);
}

/** Whether what is shown comes after the limit. */
export function overIn(shown: readonly ShownParagraph[]): 'none' | 'part' | 'all' {
  const pieces = shown.flatMap(({ sentences }) => sentences.flat());
  if (!pieces.some(({ isOver }) => isOver)) return 'none';
  return pieces.every(({ isOver }) => isOver) ? 'all' : 'part';
}

function piecesOf({ text, marks }: ReadSentence, wasOver: boolean): Piece[] {
  let isOver = wasOver;
  const head: Piece = { text: text.slice(0, marks[0]?.at), mark: null, isOver };
  const rest = marks.map(({ at, seconds, isLimit }, i): Piece => {
    isOver ||= isLimit;
    return { text: text.slice(at, marks[i + 1]?.at), mark: { seconds, isLimit }, isOver };
  });
  return [head, ...rest].filter((piece) => piece.text !== '' || piece.mark);
}

/** The sentences at which the parts begin through which one steps. */
function placesOf({ reading, mode }: View): number[] {
  return mode === 'sentence' ? sentencesOf(reading).map((_, place) => place) : firstPlaces(reading);
}

function firstPlaces({ paragraphs }: Reading): number[] {
  let next = 0;
  return paragraphs.map(({ sentences }: ReadParagraph) => {
    const first = next;
    next += sentences.length;
    return first;
  });
}

function sentencesOf({ paragraphs }: Reading): ReadSentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}

function textsOf(reading: Reading): string[] {
  return sentencesOf(reading).map(({ text }) => text);
}
