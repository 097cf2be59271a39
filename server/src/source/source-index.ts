// Where the terms of a source stand: made once for each text, a stretch at a time.
import type { Source } from './source';
import { termsOf } from './terms';

export interface SourceIndex {
  readonly source: Source;
  /** By place in `source.passages`: how many terms it has. */
  readonly lengths: Uint16Array;
  /** The sum of these. */
  readonly length: number;
  /** By place too: its terms as numbers that hardly two have in common, in order and each once. */
  readonly prints: readonly Uint32Array[];
  /** By term: the passages that have it, in order, each followed by how often. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

// Passages are read so many at a time: some milliseconds.
const SLICE = 200;

/** Indexes a source. Between two slices it gives way: whoever runs it decides when to go on. */
export function* indexing(source: Source): Generator<void, SourceIndex, void> {
  const { passages, language } = source;
  const lengths = new Uint16Array(passages.length);
  const prints: Uint32Array[] = [];
  const postings = new Map<string, number[]>();
  let length = 0;
  for (const [place, { text }] of passages.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    const terms = termsOf(text, language);
    length += lengths[place] = Math.min(terms.length, 0xffff);
    const print: number[] = [];
    for (const term of terms) {
      const posting = postings.get(term);
      const last = posting ? posting.length - 1 : 0;
      if (posting?.[last - 1] === place) {
        posting[last] = (posting[last] ?? 0) + 1;
        continue;
      }
      if (posting) posting.push(place, 1);
      else postings.set(term, [place, 1]);
      print.push(numberOf(term));
    }
    prints.push(Uint32Array.from(print).sort());
  }
  return { source, lengths, length, prints, postings };
}

/** A number for a term by the usual hash of Fowler, Noll and Vo. */
function numberOf(term: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) number = Math.imul(number ^ term.charCodeAt(at), 0x01000193);
  return number >>> 0;
}

/** The same in one go. */
export function indexOfSource(source: Source): SourceIndex {
  const steps = indexing(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
