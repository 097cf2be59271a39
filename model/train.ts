// Trains the topic model on the corpus of our own sentences and the thesaurus, and writes model/topics.bin.
//   node scripts/run.mjs model/train.ts        (about a minute; the same corpus gives the same bytes)
// Each feature has a vector; a text is the sum of its features' vectors; three linear classifiers tell subject, angle and role from it. All
// languages share the classes, and by them the space.
import { readFileSync, writeFileSync } from 'node:fs';
import { collectFeatures } from '../server/src/knowledge/text-features';
import { allConcepts, vocabularyOf } from '../server/src/knowledge/thesaurus';
import { byHead, encodeTopicModel, heads, type Head } from '../server/src/knowledge/topic-model';
import { languageCodes, type LanguageCode } from '../server/src/text/languages';
import { tokensOf } from '../server/src/text/tokens';

const DIMENSIONS = 32;
const EPOCHS = 6;
/** Share of a text's features that is left out each time it is seen, so that none is relied on alone. Texts of a few features keep all. */
const LEFT_OUT = 0.4;
const FEW_FEATURES = 6;
const RATE = 0.3;
/** Sharpness: vectors stay small, so that their sum is scaled up before the classes are told apart. */
const SHARPNESS = 4;
/** A feature seen in fewer texts is chance. */
const LEAST_TEXTS = 5;
const TERM_WEIGHT = 1;
const CUE_WEIGHT = 0.6;
const HEAD_WEIGHT: Readonly<Record<Head, number>> = { subject: 1, angle: 0.5, role: 0.5 };

interface Example {
  readonly head: Head;
  readonly label: number;
  readonly weight: number;
  readonly features: Int32Array;
  readonly counts: Float32Array;
}

const classes: Record<Head, string[]> = { subject: [], angle: [], role: [] };

interface Text {
  readonly code: LanguageCode;
  readonly head: Head;
  readonly label: string;
  readonly text: string;
  readonly weight: number;
}

const texts = languageCodes.flatMap((code) => [...sentences(code), ...vocabulary(code)]);
for (const { head, label } of texts) if (!classes[head].includes(label)) classes[head].push(label);
const { examples, ids } = prepare(texts);
console.log(
  `${examples.length} texts, ${ids.length} features, ${heads.map((head) => `${classes[head].length} of ${head}`).join(', ')}`,
);
const { vectors, classifiers } = train(examples);
writeFileSync('model/topics.bin', encode());
console.log('written: model/topics.bin');

function sentences(code: LanguageCode): Text[] {
  return readFileSync(`model/corpus/${code}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', label = '', text = ''] = line.split('\t');
      return { code, head: head as Head, label, text, weight: 1 };
    });
}

/** Terms and cues of the themes: the usual words, beside the sentences that do without them. */
function vocabulary(code: LanguageCode): Text[] {
  const concepts = allConcepts();
  return Object.entries(vocabularyOf(code))
    .filter(([id]) => concepts.get(id)?.kind === 'theme')
    .flatMap(([label, { terms, cues }]) => {
      const as = (weight: number) => (text: string) => ({ code, head: 'subject' as const, label, text, weight });
      return [...terms.map(as(TERM_WEIGHT)), ...cues.map(as(CUE_WEIGHT))];
    });
}

function prepare(all: readonly Text[]): { examples: Example[]; ids: number[] } {
  const read = all.map(({ code, text }) => {
    const counts = new Map<number, number>();
    const units = collectFeatures(text, code, tokensOf(text, code), (feature, weight) =>
      counts.set(feature, (counts.get(feature) ?? 0) + weight),
    );
    return { counts, length: Math.sqrt(Math.max(1, units)) };
  });
  const frequency = new Map<number, number>();
  for (const { counts } of read)
    for (const feature of counts.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const kept = [...frequency].filter(([, count]) => count >= LEAST_TEXTS).map(([feature]) => feature);
  const row = new Map(kept.map((feature, i) => [feature, i]));
  const prepared = all.map(({ head, label, weight }, i): Example => {
    const { counts, length } = read[i] ?? { counts: new Map<number, number>(), length: 1 };
    const own = [...counts].flatMap(([feature, count]) => {
      const at = row.get(feature);
      return at === undefined ? [] : [[at, count / length] as const];
    });
    return {
      head,
      label: classes[head].indexOf(label),
      weight: weight * HEAD_WEIGHT[head],
      features: Int32Array.from(own, ([at]) => at),
      counts: Float32Array.from(own, ([, count]) => count),
    };
  });
  return { examples: prepared, ids: kept };
}

/** Adagrad over shuffled examples, the shuffle seeded. */
function train(all: readonly Example[]): { vectors: Float32Array; classifiers: Record<Head, Float32Array> } {
  const random = seeded(1);
  const small = () => (random() - 0.5) * 0.2;
  const vectorOf = new Float32Array(ids.length * DIMENSIONS).map(small);
  const weightsOf = byHead((head) => {
    const count = classes[head].length;
    return new Float32Array(count * (DIMENSIONS + 1)).map((_, i) => (i < count * DIMENSIONS ? small() : 0));
  });
  const vectorSquares = new Float32Array(ids.length).fill(1e-3);
  const classSquares = byHead((head) => new Float32Array(classes[head].length).fill(1e-3));
  const order = all.map((_, i) => i);
  const sum = new Float32Array(DIMENSIONS);
  const back = new Float32Array(DIMENSIONS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
    let right = 0;
    for (const i of order) {
      const example = all[i];
      if (!example || example.features.length === 0) continue;
      const { head, label, weight, features, counts } = example;
      const leftOut = features.length > FEW_FEATURES ? LEFT_OUT : 0;
      const kept = features.map(() => (random() < leftOut ? 0 : 1));
      sum.fill(0);
      features.forEach((row, f) => {
        if (!kept[f]) return;
        for (let d = 0; d < DIMENSIONS; d++) sum[d]! += counts[f]! * vectorOf[row * DIMENSIONS + d]!;
      });
      const weights = weightsOf[head];
      const likely = probabilities(sum, weights, classes[head].length);
      if (likely.indexOf(Math.max(...likely)) === label) right++;
      back.fill(0);
      for (let c = 0; c < likely.length; c++) {
        const error = (likely[c]! - (c === label ? 1 : 0)) * weight;
        if (Math.abs(error) < 1e-4) continue;
        classSquares[head][c]! += error * error;
        const step = (rate / Math.sqrt(classSquares[head][c]!)) * error;
        for (let d = 0; d < DIMENSIONS; d++) {
          back[d]! += error * SHARPNESS * weights[c * DIMENSIONS + d]!;
          weights[c * DIMENSIONS + d]! -= step * SHARPNESS * sum[d]!;
        }
        weights[likely.length * DIMENSIONS + c]! -= step * 0.1;
      }
      const pull = back.reduce((total, value) => total + value * value, 0) / DIMENSIONS;
      features.forEach((row, f) => {
        if (!kept[f]) return;
        const count = counts[f]!;
        vectorSquares[row]! += pull * count * count;
        const step = (rate * count) / Math.sqrt(vectorSquares[row]!);
        for (let d = 0; d < DIMENSIONS; d++) vectorOf[row * DIMENSIONS + d]! -= step * back[d]!;
      });
    }
    console.log(`round ${epoch + 1}: ${((100 * right) / all.length).toFixed(1)} % of the texts told right`);
  }
  return { vectors: vectorOf, classifiers: weightsOf };
}

function probabilities(sum: Float32Array, weights: Float32Array, count: number): Float32Array {
  const figures = new Float32Array(count);
  for (let c = 0; c < count; c++) {
    let figure = weights[count * DIMENSIONS + c]!;
    for (let d = 0; d < DIMENSIONS; d++) figure += SHARPNESS * sum[d]! * weights[c * DIMENSIONS + d]!;
    figures[c] = figure;
  }
  const most = Math.max(...figures);
  let total = 0;
  for (let c = 0; c < count; c++) total += figures[c] = Math.exp(figures[c]! - most);
  return figures.map((figure) => figure / total);
}

/** The trained model as a file: vectors in one byte a dimension, the sharpness folded into the classifiers. */
function encode(): Uint8Array {
  const units = new Float32Array(ids.length);
  const bytes = new Int8Array(vectors.length);
  for (let row = 0; row < ids.length; row++) {
    const own = vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    const unit = Math.max(...own.map(Math.abs)) / 127 || 1;
    units[row] = unit;
    own.forEach((value, d) => (bytes[row * DIMENSIONS + d] = Math.round(value / unit)));
  }
  const sharpened = byHead((head) =>
    classifiers[head].map((value, i) => (i < classes[head].length * DIMENSIONS ? value * SHARPNESS : value)),
  );
  return encodeTopicModel({
    dimensions: DIMENSIONS,
    classes,
    rows: new Map(ids.map((id, row) => [id, row])),
    vectors: bytes,
    units,
    classifiers: sharpened,
  });
}

function shuffle(items: number[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}

/** A linear congruential generator: from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
