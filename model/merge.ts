// Merges several encoders into one small model. Each encoder, trained from another beginning, errs in its own way; their mean errs less. Beside
// each other their vectors would be large, but what they agree on lies in few dimensions: those that explain most of what the encoders tell
// of the corpus's sentences are kept (principal components), the rest is mostly their noise.
import { byHead, encodeTopicModel, heads, type Head } from '../server/src/knowledge/topic-model';
import type { WordMeanings } from '../server/src/knowledge/word-meanings';
import type { WordNearness } from '../server/src/knowledge/word-nearness';
import { mostStretched, product, times, type Row } from './algebra';
import { DIMENSIONS, type Encoder } from './encoder';
import type { Features, Material } from './material';
import { inStepsByUse, type SteppedRow } from './quantise';

/** Dimensions of the merged model. */
const MERGED = 40;
/** Bytes that the features' vectors may take, as far as their figures can be told in advance: the package is to stay small. */
const ROOM = 1_570_000;
/** How much of the whole each part of what is told counts, when dimensions are chosen. */
const PART: Readonly<Record<Head | 'gist' | 'silence', number>> = {
  subject: 1,
  angle: 0.7,
  role: 0.7,
  gist: 1,
  silence: 0.2,
};
/** Every so many sentences of the corpus are looked at. */
const SAMPLE = 5;
const ROUNDS = 12;

/** The merged model's file (see encodeTopicModel). Deterministic. */
export function mergeEncoders(
  material: Material,
  encoders: readonly Encoder[],
  meanings: WordMeanings,
  nearness: WordNearness,
): Uint8Array {
  const width = encoders.length * DIMENSIONS;
  const { told, parts } = whatIsTold(material, encoders);
  const spread = covariance(material, encoders, width);
  const scale = scales(told, parts, spread);
  const scaled = told.map((row, i) => row.map((value) => value * (scale[i] ?? 1)));
  const axes = principalAxes(scaled, spread, width);
  const inwards = axes.map((axis) => combine(scaled, axis, width));
  const kept = vectorsInSteps(material, encoders, inwards);
  /** Row `i` of what is told, by the merged dimensions. */
  const outwards = (i: number) => axes.map((axis) => (axis[i] ?? 0) / (scale[i] ?? 1));
  const rowsOf = ({ from, to }: Part) => Array.from({ length: to - from }, (_, i) => outwards(from + i)).flat();
  return encodeTopicModel({
    dimensions: MERGED,
    classes: material.classes,
    rows: new Map(kept.map(({ number }, row) => [number, row])),
    vectors: joined(kept),
    units: Float32Array.from(kept, ({ unit }) => unit),
    classifiers: byHead((head) => Float32Array.from([...rowsOf(parts[head]), ...biases(material, encoders, head)])),
    silence: Float32Array.from([
      ...rowsOf(parts.silence),
      mean(encoders.map(({ silence }) => silence[DIMENSIONS] ?? 0)),
    ]),
    spaces: encoders.length,
    projection: Float32Array.from(rowsOf(parts.gist)),
    meanings: byNumber(meanings),
    nearness,
  });
}

/** The same with its words by their numbers, as features are. */
function byNumber({ words, starts, links, weights }: WordMeanings): WordMeanings {
  const sorted = [...words.keys()].sort((a, b) => a - b);
  const linksOf = (word: number) => {
    const at = words.get(word) ?? 0;
    return links.subarray(starts[at], starts[at + 1]);
  };
  const sortedStarts = new Uint32Array(sorted.length + 1);
  sorted.forEach((word, i) => (sortedStarts[i + 1] = sortedStarts[i]! + linksOf(word).length));
  return {
    words: new Map(sorted.map((word, i) => [word, i])),
    starts: sortedStarts,
    links: Uint16Array.from(sorted.flatMap((word) => [...linksOf(word)])),
    weights,
  };
}

interface Part {
  readonly from: number;
  readonly to: number;
}
type Parts = Readonly<Record<Head | 'silence' | 'gist', Part>>;

/** Each figure that the encoders tell of a text, as a row over their dimensions side by side: mean classes, mean silence, each one's gist. */
function whatIsTold(material: Material, encoders: readonly Encoder[]): { told: Row[]; parts: Parts } {
  const width = encoders.length * DIMENSIONS;
  const told: Row[] = [];
  const part = (rows: Row[]): Part => {
    told.push(...rows);
    return { from: told.length - rows.length, to: told.length };
  };
  const acrossEncoders = (weights: (encoder: Encoder) => Float32Array, at: number): Row => {
    const row = new Float64Array(width);
    encoders.forEach((encoder, e) => {
      for (let d = 0; d < DIMENSIONS; d++)
        row[e * DIMENSIONS + d] = (weights(encoder)[at * DIMENSIONS + d] ?? 0) / encoders.length;
    });
    return row;
  };
  const ofHead = (head: Head) => {
    const rows = material.classes[head].map((_, c) => acrossEncoders((encoder) => encoder.classifiers[head], c));
    // What all classes share tells none of them apart.
    const shared = new Float64Array(width).map((_, d) => mean(rows.map((row) => row[d] ?? 0)));
    return part(rows.map((row) => row.map((value, d) => value - (shared[d] ?? 0))));
  };
  const classParts = byHead(ofHead);
  const silence = part([acrossEncoders((encoder) => encoder.silence, 0)]);
  const gist = part(
    encoders.flatMap((encoder, e) =>
      Array.from({ length: DIMENSIONS }, (_, k) => {
        const row = new Float64Array(width);
        row.set(encoder.projection.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS), e * DIMENSIONS);
        return row;
      }),
    ),
  );
  return { told, parts: { ...classParts, silence, gist } };
}

/** How the encoders' dimensions, side by side, vary together over a sample of the corpus. */
function covariance(material: Material, encoders: readonly Encoder[], width: number): Row[] {
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  const sample = material.classed.filter(({ isSentence }) => isSentence).filter((_, i) => i % SAMPLE === 0);
  for (const text of sample) {
    const sum = sumOf(text, encoders, width);
    for (let i = 0; i < width; i++) {
      const row = spread[i]!;
      for (let j = 0; j < width; j++) row[j]! += (sum[i]! * sum[j]!) / sample.length;
    }
  }
  return spread;
}

function sumOf({ rows, counts }: Features, encoders: readonly Encoder[], width: number): Row {
  const sum = new Float64Array(width);
  encoders.forEach(({ vectors }, e) => {
    for (let f = 0; f < rows.length; f++) {
      const start = rows[f]! * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) sum[e * DIMENSIONS + d]! += counts[f]! * vectors[start + d]!;
    }
  });
  return sum;
}

/** What each row is multiplied by, so that each part counts as PART says; one space of the gist like any other. */
function scales(told: readonly Row[], parts: Parts, spread: readonly Row[]): number[] {
  const scale = new Array<number>(told.length).fill(1);
  const level = ({ from, to }: Part, share: number) => {
    const rows = told.slice(from, to);
    const variance = rows.reduce((sum, row) => sum + product(row, times(spread, row)), 0);
    scale.fill(Math.sqrt(share / (variance || 1)), from, to);
  };
  for (const head of heads) level(parts[head], PART[head]);
  level(parts.silence, PART.silence);
  const { from, to } = parts.gist;
  for (let at = from; at < to; at += DIMENSIONS)
    level({ from: at, to: at + DIMENSIONS }, (PART.gist * DIMENSIONS) / (to - from));
  return scale;
}

/** The axes, among all that is told, along which it varies most: subspace iteration from a fixed beginning. */
function principalAxes(told: readonly Row[], spread: readonly Row[], width: number): Row[] {
  const mapped = (axis: Row) => {
    const back = times(spread, combine(told, axis, width));
    return Float64Array.from(told, (row) => product(row, back));
  };
  return mostStretched(mapped, told.length, MERGED, ROUNDS);
}

function combine(rows: readonly Row[], weights: Row, width: number): Row {
  const sum = new Float64Array(width);
  rows.forEach((row, i) => {
    const weight = weights[i]!;
    for (let d = 0; d < width; d++) sum[d]! += weight * row[d]!;
  });
  return sum;
}

function alongEncoders(inward: Row, encoders: readonly Encoder[], feature: number): number {
  let sum = 0;
  encoders.forEach(({ vectors }, e) => {
    for (let d = 0; d < DIMENSIONS; d++) sum += inward[e * DIMENSIONS + d]! * vectors[feature * DIMENSIONS + d]!;
  });
  return sum;
}

/** A feature by its number, with its vector in steps. */
interface Stepped extends Pick<SteppedRow, 'unit' | 'values'> {
  readonly number: number;
}

/** The features that are worth their room. */
function vectorsInSteps(
  { features, frequency }: Material,
  encoders: readonly Encoder[],
  inwards: readonly Row[],
): Stepped[] {
  // By their numbers, since small gaps between them take less room.
  const inOrder = features.map((_, feature) => feature).sort((a, b) => features[a]! - features[b]!);
  const vectors = new Float32Array(inOrder.length * MERGED);
  inOrder.forEach((feature, i) =>
    inwards.forEach((inward, d) => (vectors[i * MERGED + d] = alongEncoders(inward, encoders, feature))),
  );
  const uses = inOrder.map((feature) => frequency[feature]!);
  return inStepsByUse({ vectors, uses }, ROOM).map(({ row, unit, values }) => ({
    number: features[inOrder[row]!]!,
    unit,
    values,
  }));
}

function joined(features: readonly Stepped[]): Int8Array {
  const vectors = new Int8Array(features.length * MERGED);
  features.forEach(({ values }, row) => vectors.set(values, row * MERGED));
  return vectors;
}

function biases(material: Material, encoders: readonly Encoder[], head: Head): number[] {
  const classes = material.classes[head].length;
  return material.classes[head].map((_, c) =>
    mean(encoders.map(({ classifiers }) => classifiers[head][classes * DIMENSIONS + c] ?? 0)),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
