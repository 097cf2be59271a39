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
}

/** Meanings with how often a text has them; a word with several meanings is parted among them. */
export type Meant = ReadonlyMap<number, number>;

/** Longest word that a text without spaces is searched for, in characters. */
const LONGEST_RUN = 4;

/**
 * The words of a text that the lexicon knows, by their numbers, in the order of the text. `tokens` are those of the text; a language without
 * spaces does not look at them.
 */
export function wordsIn(text: string, code: LanguageCode, tokens: readonly Token[], lexicon: WordMeanings): number[] {
  if (code !== 'zh') {
    return tokens.flatMap(({ stem, isFunctionWord }) =>
      isFunctionWord ? [] : (lexicon.words.get(featureOfStem(stem, code)) ?? []),
    );
  }
  const words: number[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at < run.length;) {
      const { word, length } = longestAt(run, at, lexicon);
      // A single character is part of too many words.
      if (word !== undefined && length > 1) words.push(word);
      at += length;
    }
  }
  return words;
}

function longestAt(run: string, at: number, { words }: WordMeanings): { word: number | undefined; length: number } {
  for (let length = Math.min(LONGEST_RUN, run.length - at); length > 0; length--) {
    const word = words.get(featureOfRun(run, at, at + length));
    if (word !== undefined) return { word, length };
  }
  return { word: undefined, length: 1 };
}

/** What words mean together. */
export function meantBy(words: readonly number[], lexicon: WordMeanings): Meant {
  const meant = new Map<number, number>();
  for (const word of words) {
    const meanings = meaningsOf(word, lexicon);
    for (const meaning of meanings) meant.set(meaning, (meant.get(meaning) ?? 0) + 1 / meanings.length);
  }
  return meant;
}

/** The meanings of a word: at least one. */
export function meaningsOf(word: number, { starts, links }: WordMeanings): Uint16Array {
  return links.subarray(starts[word] ?? 0, starts[word + 1] ?? 0);
}
