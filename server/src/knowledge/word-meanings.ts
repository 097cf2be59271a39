// What words mean, by a lexicon of six languages: the same meaning for "cable", "câble", "кабель" and "电缆". So a question and a passage in
// different languages are compared word by word, also on subjects that no lesson of the topic model was about.
import type { LanguageCode } from '../text/languages';
import type { Token } from '../text/tokens';
import type { Rows } from './row-table';
import { featureOfRun, featureOfStem } from './text-features';

export interface WordMeanings {
  /** Number of a word by its feature's number (see text-features.ts). */
  readonly words: Rows;
  /** By word: where its meanings begin in `links`, and at the end where the last one's end. */
  readonly starts: Uint32Array;
  /** Meanings, word by word. */
  readonly links: Uint16Array;
  /** By meaning: how much it tells, the more the fewer texts hold it. */
  readonly weights: Float32Array;
  readonly dimensions: number;
  /** By meaning: where it lies among the others, one byte a dimension, of length LENGTH or nearly; zeros where that is not known. */
  readonly vectors: Int8Array;
}

/** Meanings with how often a text has them; a word with several meanings is parted among them. */
export type Meant = ReadonlyMap<number, number>;

/** Of the vectors of meanings. */
export const LENGTH = 127;
/** Longest word that a text without spaces is searched for, in characters. */
const LONGEST_RUN = 4;

/** What the words of a text mean. `tokens` are those of the text; a language without spaces does not look at them. */
export function meantBy(text: string, code: LanguageCode, tokens: readonly Token[], lexicon: WordMeanings): Meant {
  const meant = new Map<number, number>();
  if (code === 'zh') {
    for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
      for (let at = 0; at < run.length;) {
        const { word, length } = longestAt(run, at, lexicon);
        // A single character is part of too many words.
        if (word !== undefined && length > 1) add(word);
        at += length;
      }
    }
    return meant;
  }
  for (const { stem, isFunctionWord } of tokens) {
    const word = isFunctionWord ? undefined : lexicon.words.get(featureOfStem(stem, code));
    if (word !== undefined) add(word);
  }
  return meant;

  function add(word: number): void {
    const start = lexicon.starts[word] ?? 0;
    const end = lexicon.starts[word + 1] ?? start;
    for (let i = start; i < end; i++) {
      const meaning = lexicon.links[i] ?? 0;
      meant.set(meaning, (meant.get(meaning) ?? 0) + 1 / (end - start));
    }
  }
}

function longestAt(run: string, at: number, { words }: WordMeanings): { word: number | undefined; length: number } {
  for (let length = Math.min(LONGEST_RUN, run.length - at); length > 0; length--) {
    const word = words.get(featureOfRun(run, at, at + length));
    if (word !== undefined) return { word, length };
  }
  return { word: undefined, length: 1 };
}

/** The meanings of several texts together. */
export function meantTogether(all: readonly Meant[]): Meant {
  const [first, ...others] = all;
  if (!first || others.length === 0) return first ?? new Map<number, number>();
  const sum = new Map(first);
  for (const meant of others) for (const [meaning, times] of meant) sum.set(meaning, (sum.get(meaning) ?? 0) + times);
  return sum;
}

/** How near two meanings lie, at most about 1 (cosine): their vectors are all of one length. */
export function nearness({ vectors, dimensions }: WordMeanings, a: number, b: number): number {
  const first = a * dimensions;
  const second = b * dimensions;
  let dot = 0;
  for (let d = 0; d < dimensions; d++) dot += (vectors[first + d] ?? 0) * (vectors[second + d] ?? 0);
  return dot / LENGTH ** 2;
}
