// Where the terms of a source stand: made once for each text, a stretch at a time.
import type { Source } from './source';
import { termsOf } from './terms';

export interface SourceIndex {
  readonly source: Source;
  /** By place in `source.passages`: how many terms it has. */
  readonly lengths: Uint16Array;
  /** By term: the passages that have it, in order, each followed by how often. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

// Passages are read so many at a time: some milliseconds.
const SLICE = 200;

/** Indexes a source. Between two slices it gives way: whoever runs it decides when to go on. */
export function* indexing(source: Source): Generator<void, SourceIndex, void> {
  const { passages, language } = source;
  const lengths = new Uint16Array(passages.length);
  const postings = new Map<string, number[]>();
  for (const [place, { text }] of passages.entries()) {
    if (place % SLICE === SLICE - 1) yield;
    const terms = termsOf(text, language);
    lengths[place] = Math.min(terms.length, 0xffff);
    for (const term of terms) {
      const posting = postings.get(term);
      if (!posting) postings.set(term, [place, 1]);
      else if (posting[posting.length - 2] === place) posting[posting.length - 1] = (posting.at(-1) ?? 0) + 1;
      else posting.push(place, 1);
    }
  }
  return { source, lengths, postings };
}

/** The same in one go. */
export function indexOfSource(source: Source): SourceIndex {
  const steps = indexing(source);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
