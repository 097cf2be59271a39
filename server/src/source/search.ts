// Searches sources for the passages nearest to a text.
import { languageCodes, type LanguageCode } from '../text/languages';
import type { Passage, Source } from './source';
import type { SourceIndex } from './source-index';
import { termsOf } from './terms';

/** A passage with the source it stands in. */
export interface PassageOfSource {
  readonly source: Source;
  readonly passage: Passage;
}

export interface FoundPassage extends PassageOfSource {
  /** How near it is, above 0; comparable within one search and one language. */
  readonly score: number;
  /** Other sources that say nearly the same, the nearest first. */
  readonly others: readonly PassageOfSource[];
}

export interface Query {
  /** A few words, or a whole paragraph. */
  readonly text: string;
  /** The language of the text; passages in it come first. */
  readonly language: LanguageCode;
  /** So many passages are wanted; those that are nearly the same count as one. */
  readonly most: number;
  /** Whether the last word may be the beginning of one, as while it is being typed. */
  readonly isUnfinished?: boolean;
}

// The usual constants of BM25: how soon a term that is repeated stops counting, and how much long passages pay for their length.
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
// Passages that share so much of their terms say nearly the same.
const NEARLY_SAME = 0.75;
// Passages looked at for each that is wanted. Those that say nearly the same have nearly the same score.
const LOOKED_AT = 8;
const NEAR_SCORE = 0.6;
// Of more terms than this, so many must be found.
const SHORT_QUERY = 3;
const LEAST_TERMS = 2;
const MOST_TERMS = 40;
// What a word that is being typed may become.
const SHORTEST_STEM = 5;
const MOST_COMPLETIONS = 20;

/**
 * The passages nearest to a query by BM25, best first: those in the query's language, then the others. The same sources and query give the same
 * answer; of equal passages the earlier comes first.
 */
export function search(indexes: readonly SourceIndex[], query: Query): FoundPassage[] {
  const order = [query.language, ...languageCodes.filter((code) => code !== query.language)];
  const found: FoundPassage[] = [];
  for (const language of order) {
    const own = indexes.filter(({ source }) => source.language === language);
    if (own.length > 0 && found.length < query.most) found.push(...searchIn(own, language, query));
  }
  return found.slice(0, query.most);
}

interface Candidate {
  readonly index: SourceIndex;
  readonly place: number;
  readonly score: number;
}

/** Sources of one language. */
function searchIn(indexes: readonly SourceIndex[], language: LanguageCode, query: Query): FoundPassage[] {
  const asked = [...new Set(termsOf(query.text, language))];
  const terms = weighed(knownTerms(indexes, asked, query.isUnfinished ?? false), indexes);
  const count = indexes.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const total = indexes.reduce((sum, { length }) => sum + length, 0);
  const least = asked.length > SHORT_QUERY ? LEAST_TERMS : 1;
  const best = new Best(query.most * LOOKED_AT);
  for (const [i, index] of indexes.entries()) score(index, i, terms, least, total / Math.max(1, count), best);
  return grouped(best.inOrder(), query.most);
}

/** A term of a query with its weight and, by source, the passages that have it. */
interface Term {
  readonly weight: number;
  readonly postings: readonly (readonly number[] | undefined)[];
}

/** Terms with their weights; of a long query those that are rarest, which tell most. */
function weighed(terms: readonly string[], indexes: readonly SourceIndex[]): Term[] {
  const count = indexes.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const all = terms.map((term): Term => {
    const postings = indexes.map((index) => index.postings.get(term));
    const having = postings.reduce((sum, posting) => sum + (posting?.length ?? 0) / 2, 0);
    return { postings, weight: Math.log(1 + (count - having + 0.5) / (having + 0.5)) };
  });
  return all.sort((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
}

/** The best of many candidates, without keeping the others. */
class Best {
  private candidates: Candidate[] = [];
  private threshold = 0;

  constructor(private readonly most: number) {}

  add(index: SourceIndex, place: number, score: number): void {
    // Of equals the earlier is kept.
    if (score <= this.threshold) return;
    this.candidates.push({ index, place, score });
    if (this.candidates.length < 2 * this.most) return;
    this.candidates = this.inOrder();
    this.threshold = this.candidates.at(-1)?.score ?? 0;
  }

  /** Sorting keeps the order of the sources among equals. */
  inOrder(): Candidate[] {
    return this.candidates.sort((a, b) => b.score - a.score).slice(0, this.most);
  }
}

/** The terms that some source has; in place of an unfinished last one that none has, those that it may become. */
function knownTerms(indexes: readonly SourceIndex[], asked: readonly string[], isUnfinished: boolean): string[] {
  const isKnown = (term: string) => indexes.some(({ postings }) => postings.has(term));
  const known = asked.filter(isKnown);
  const last = asked.at(-1);
  if (!isUnfinished || last === undefined || isKnown(last)) return known;
  const begun = new Set<string>();
  for (const { postings } of indexes) {
    for (const term of postings.keys()) {
      // A stem may be shorter than what is typed of the word.
      if (term.startsWith(last) || (term.length >= SHORTEST_STEM && last.startsWith(term))) begun.add(term);
      if (begun.size >= MOST_COMPLETIONS) return [...known, ...begun];
    }
  }
  return [...known, ...begun];
}

/** Gives the passages of one source their scores: it is number `number` of all. */
function score(
  index: SourceIndex,
  number: number,
  terms: readonly Term[],
  least: number,
  average: number,
  best: Best,
): void {
  const { lengths } = index;
  const scores = new Float64Array(lengths.length);
  const matched = new Uint16Array(lengths.length);
  for (const { weight, postings } of terms) {
    const posting = postings[number] ?? [];
    for (let at = 0; at < posting.length; at += 2) {
      const place = posting[at] ?? 0;
      const often = posting[at + 1] ?? 0;
      const long = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * (lengths[place] ?? 0)) / average;
      scores[place] = (scores[place] ?? 0) + (weight * often * (SATURATION + 1)) / (often + SATURATION * long);
      matched[place] = (matched[place] ?? 0) + 1;
    }
  }
  for (let place = 0; place < lengths.length; place++)
    if ((matched[place] ?? 0) >= least) best.add(index, place, scores[place] ?? 0);
}

/** Candidates as passages, those that say nearly the same as an earlier one put to it. */
function grouped(candidates: readonly Candidate[], most: number): FoundPassage[] {
  const groups: { readonly print: Uint32Array; readonly members: PassageOfSource[]; readonly score: number }[] = [];
  for (const { index, place, score } of candidates) {
    const { source, prints } = index;
    const [passage, print] = [source.passages[place], prints[place]];
    if (!passage || !print) continue;
    const same = groups.find((group) => score >= NEAR_SCORE * group.score && isNearlySame(group.print, print));
    if (same) same.members.push({ source, passage });
    else if (groups.length < most) groups.push({ print, members: [{ source, passage }], score });
  }
  return groups.flatMap(({ members: [first, ...rest], score }) =>
    first ? [{ ...first, score, others: othersOf(first, rest) }] : [],
  );
}

/** One passage for each other source. */
function othersOf({ source }: PassageOfSource, rest: readonly PassageOfSource[]): PassageOfSource[] {
  const seen = new Set([source]);
  return rest.filter((other) => !seen.has(other.source) && seen.add(other.source));
}

/** Compares two passages by their terms, which are in order. */
function isNearlySame(a: Uint32Array, b: Uint32Array): boolean {
  if (Math.min(a.length, b.length) < NEARLY_SAME * Math.max(a.length, b.length)) return false;
  let shared = 0;
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared >= NEARLY_SAME * (a.length + b.length - shared);
}
