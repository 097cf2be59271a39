// The lexicon as the program has it: which meanings a word has, how much each tells, and which lie near each other.
import { LENGTH, meantBy, type WordMeanings } from '../server/src/knowledge/word-meanings';
import { featureOfWord } from '../server/src/knowledge/text-features';
import { tokensOf } from '../server/src/text/tokens';
import { mostStretched, type Row } from './algebra';
import type { LabelledGroup } from './labelled';
import { COLUMNS, englishVectors, lexicon, MEANING } from './lexicon';

/** Dimensions that are kept of the word vectors. */
const KEPT = 48;
const ROUNDS = 30;
/** A word of more meanings tells none of them. */
const MOST_MEANINGS = 6;

/** What a meaning tells is counted over the passages of `groups`. The same lexicon and passages give the same numbers. */
export function wordMeanings(groups: readonly LabelledGroup[]): WordMeanings {
  // Rows that begin with the same English word are one meaning.
  const heads = new Map<string, number>();
  const links = new Map<number, Set<number>>();
  for (const row of lexicon()) {
    const head = row[0]?.[0] ?? '';
    const meaning = heads.get(head) ?? heads.size;
    heads.set(head, meaning);
    row.forEach((words, column) => {
      const code = COLUMNS[column] ?? 'en';
      for (const word of words) {
        const feature = featureOfWord(word, code, tokensOf(word, code));
        if (feature === null) continue;
        const known = links.get(feature);
        if (known) known.add(meaning);
        else links.set(feature, new Set([meaning]));
      }
    });
  }
  const words = [...links].filter(([, meant]) => meant.size <= MOST_MEANINGS);
  const starts = new Uint32Array(words.length + 1);
  words.forEach(([, meant], i) => (starts[i + 1] = (starts[i] ?? 0) + meant.size));
  const unweighed = {
    words: new Map(words.map(([feature], i) => [feature, i])),
    starts,
    links: Uint16Array.from(words.flatMap(([, meant]) => [...meant])),
    weights: new Float32Array(heads.size),
    dimensions: KEPT,
    vectors: vectorsOf([...heads.keys()]),
  };
  return { ...unweighed, weights: weightsIn(groups, unweighed) };
}

/** By meaning, the logarithm of how few passages have it. */
function weightsIn(groups: readonly LabelledGroup[], lexicon: WordMeanings): Float32Array {
  const frequency = new Float32Array(lexicon.weights.length);
  let passages = 0;
  for (const { text, language } of groups.flatMap((group) => group.paragraphs)) {
    passages++;
    for (const meaning of meantBy(text, language, tokensOf(text, language), lexicon).keys()) frequency[meaning]!++;
  }
  return frequency.map((times) => Math.log(passages / (1 + times)));
}

/** The vectors of English words in the dimensions that tell most of them apart, each of length LENGTH; zeros for one without. */
function vectorsOf(heads: readonly string[]): Int8Array {
  const english = englishVectors();
  const known = heads.flatMap((head) => english.get(head) ?? []);
  const spread: Row[] = Array.from({ length: MEANING }, (_, i) =>
    Float64Array.from({ length: MEANING }, (_unused, j) =>
      known.reduce((sum, vector) => sum + vector[i]! * vector[j]!, 0),
    ),
  );
  const axes = mostStretched(spread, KEPT, ROUNDS);
  const vectors = new Int8Array(heads.length * KEPT);
  heads.forEach((head, meaning) => {
    const vector = english.get(head);
    if (!vector) return;
    const turned = axes.map((axis) => axis.reduce((sum, value, d) => sum + value * vector[d]!, 0));
    const length = Math.hypot(...turned) || 1;
    turned.forEach((value, d) => (vectors[meaning * KEPT + d] = Math.round((LENGTH * value) / length)));
  });
  return vectors;
}
