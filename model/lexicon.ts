// What words mean before any lesson: public word vectors of English, brought into the other languages by a lexicon of our own. Words of the same
// meaning begin alike, and words that no lesson holds are known by their neighbours.
import { readdirSync, readFileSync } from 'node:fs';
import { featureOfWord } from '../server/src/knowledge/text-features';
import type { LanguageCode } from '../server/src/text/languages';
import { tokensOf } from '../server/src/text/tokens';

/** Length of the word vectors. */
export const MEANING = 100;

/** The languages of a row's columns. */
export const COLUMNS: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
/** An English word that no lexicon row explains counts little beside those that do. */
const WITHOUT_ROW = 0.2;

/** Meanings by feature, each of length 1. */
export function meanings(): Map<number, Float32Array> {
  const english = englishVectors();
  const sums = new Map<number, Float32Array>();
  const add = (word: string, code: LanguageCode, vector: Float32Array, weight: number) => {
    const feature = featureOfWord(word, code, tokensOf(word, code));
    if (feature === null) return;
    let sum = sums.get(feature);
    if (!sum) sums.set(feature, (sum = new Float32Array(MEANING)));
    for (let d = 0; d < MEANING; d++) sum[d]! += weight * vector[d]!;
  };
  for (const row of lexicon()) {
    const vector = english.get(row[0]?.[0] ?? '');
    if (!vector) continue;
    row.forEach((words, column) => {
      // The most usual equivalent comes first.
      words.forEach((word, place) => add(word, COLUMNS[column] ?? 'en', vector, 1 / (1 + 0.5 * place)));
    });
  }
  for (const [word, vector] of english) add(word, 'en', vector, WITHOUT_ROW);
  for (const sum of sums.values()) {
    const length = Math.hypot(...sum) || 1;
    for (let d = 0; d < MEANING; d++) sum[d]! /= length;
  }
  return sums;
}

/** The rows of the lexicon: by column (see COLUMNS) the words of one meaning, the most usual first. */
export function lexicon(): string[][][] {
  return readdirSync('model/lexicon')
    .sort()
    .flatMap((file) => readFileSync(`model/lexicon/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => line.split('\t').map((cell) => cell.split('/').map((word) => word.trim())));
}

/** Vectors of English words, in one byte a dimension: see model/README.md for where they come from. */
export function englishVectors(): Map<string, Float32Array> {
  return new Map(
    readFileSync('model/english-vectors.tsv', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [word = '', bytes = ''] = line.split('\t');
        const vector = Float32Array.from(new Int8Array(Buffer.from(bytes, 'base64')));
        const length = Math.hypot(...vector) || 1;
        return [word, vector.map((value) => value / length)] as const;
      }),
  );
}
