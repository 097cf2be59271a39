// The learned model of what a passage is about: reads what is said without the usual terms. Trained by model/train.ts on sentences of our
// own; a sum of word vectors and three linear classifiers, so that the same text always gives the same answer.
import type { LanguageCode } from '../text/languages';
import { Memo } from '../text/memo';
import { tokensOf } from '../text/tokens';
import { RowTable, type Rows } from './row-table';
import { collectFeatures } from './text-features';

/** The three things the model tells of a passage. */
export const heads = ['subject', 'angle', 'role'] as const;
export type Head = (typeof heads)[number];

/** By head: a figure for each class, the larger the likelier, with mean 0. Comparable between texts and languages. */
export type Topics = Readonly<Record<Head, Float32Array>>;

export interface TopicModel {
  readonly dimensions: number;
  readonly classes: Readonly<Record<Head, readonly string[]>>;
  /** Row of a feature's vector by the feature's number, in the order of the rows. */
  readonly rows: Rows;
  /** Vectors of the features, one byte a dimension, and what a byte's unit is worth in each row. */
  readonly vectors: Int8Array;
  readonly units: Float32Array;
  /** By head: a vector for each class, then a bias for each. */
  readonly classifiers: Readonly<Record<Head, Float32Array>>;
}

/** A text as read: the sum of its features' vectors, over so many units, and what that tells. */
interface Passage {
  readonly sum: Float32Array;
  readonly units: number;
  readonly topics: Topics;
}

const MAGIC = 0x4d545352; // "RSTM", little-endian
let installed: TopicModel | null = null;
// Sentences and paragraphs of a few long drafts.
let known = new Memo<string, Passage>(6_000);

/**
 * Takes the model out of its file (see encodeTopicModel), once, before texts are read. False, and no model, when the bytes are not one:
 * subjects are then told by the thesaurus alone.
 */
export function installTopicModel(bytes: Uint8Array): boolean {
  installed = decodeTopicModel(bytes);
  known = new Memo(6_000);
  return installed !== null;
}

/** Whether a model is installed. */
export function hasTopicModel(): boolean {
  return installed !== null;
}

/** The names of the classes, by head, in the order of their figures; none without a model. */
export function topicClasses(): Readonly<Record<Head, readonly string[]>> {
  return installed?.classes ?? byHead(() => []);
}

/** What a text is about; null without a model. A text without any known feature gives zeros. */
export function topicsOf(text: string, code: LanguageCode): Topics | null {
  const model = installed;
  return model && passageOf(model, text, code).topics;
}

/** What the parts of a text are about together; null without a model. Parts that were read before are not read again. */
export function topicsOfParts(parts: readonly string[], code: LanguageCode): Topics | null {
  const model = installed;
  if (!model) return null;
  const sum = new Float32Array(model.dimensions);
  let units = 0;
  for (const part of parts) {
    const passage = passageOf(model, part, code);
    units += passage.units;
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (passage.sum[d] ?? 0);
  }
  return classified(model, sum, units);
}

function passageOf(model: TopicModel, text: string, code: LanguageCode): Passage {
  return known.get(`${code} ${text}`, () => {
    const sum = new Float32Array(model.dimensions);
    const units = collectFeatures(text, code, code === 'zh' ? [] : tokensOf(text, code), (feature, weight) => {
      const row = model.rows.get(feature);
      if (row === undefined) return;
      const scale = weight * (model.units[row] ?? 0);
      const start = row * model.dimensions;
      for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + scale * (model.vectors[start + d] ?? 0);
    });
    return { sum, units, topics: classified(model, sum, units) };
  });
}

/** Three linear classifiers over the scaled sum of vectors. */
function classified(model: TopicModel, sum: Float32Array, units: number): Topics {
  const length = Math.sqrt(Math.max(1, units));
  return byHead((head) => {
    const classes = model.classes[head].length;
    const classifier = model.classifiers[head];
    const figures = new Float32Array(classes);
    let mean = 0;
    for (let c = 0; c < classes; c++) {
      let figure = classifier[classes * sum.length + c] ?? 0;
      for (let d = 0; d < sum.length; d++) figure += ((sum[d] ?? 0) / length) * (classifier[c * sum.length + d] ?? 0);
      figures[c] = figure;
      mean += figure / classes;
    }
    return figures.map((figure) => figure - mean);
  });
}

export function byHead<T>(make: (head: Head) => T): Record<Head, T> {
  return { subject: make('subject'), angle: make('angle'), role: make('role') };
}

/** A model as a file: magic, length of a JSON header, the header, then feature numbers, units, classifiers and vectors. */
export function encodeTopicModel({ dimensions, classes, rows, vectors, units, classifiers }: TopicModel): Uint8Array {
  const json = JSON.stringify({ dimensions, classes, features: rows.size });
  const header = Uint8Array.from([...json.padEnd(Math.ceil(json.length / 4) * 4)], (c) => c.charCodeAt(0));
  const parts = [
    new Uint8Array(new Uint32Array([MAGIC, header.length]).buffer),
    header,
    ...[new Uint32Array(rows.keys()), units, ...heads.map((head) => classifiers[head])].map(
      (one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength),
    ),
    new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
  ];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

interface Header {
  readonly dimensions: number;
  readonly classes: Readonly<Record<Head, readonly string[]>>;
  readonly features: number;
}

function headerIn(bytes: Uint8Array): Header | null {
  try {
    return JSON.parse(String.fromCharCode(...bytes)) as Header;
  } catch {
    return null;
  }
}

/** The model in a file's bytes; null when they are not one, or are cut short. */
export function decodeTopicModel(file: Uint8Array): TopicModel | null {
  // A copy begins at an address that numbers of four bytes can be read from.
  const bytes = file.slice();
  const start = new Uint32Array(bytes.buffer, 0, Math.min(2, bytes.length >> 2));
  if (start[0] !== MAGIC) return null;
  const headerEnd = 8 + (start[1] ?? 0);
  if (headerEnd > bytes.length) return null;
  const header = headerIn(bytes.subarray(8, headerEnd));
  if (!header) return null;
  const { dimensions, classes, features } = header;
  const classNumbers = byHead((head) => classes[head].length * (dimensions + 1));
  const numbers = 2 * features + classNumbers.subject + classNumbers.angle + classNumbers.role;
  if (bytes.length !== headerEnd + 4 * numbers + features * dimensions) return null;
  let at = headerEnd;
  const take = <T>(make: (offset: number) => T, size: number): T => {
    const offset = at;
    at += size;
    return make(offset);
  };
  const ids = take((offset) => new Uint32Array(bytes.buffer, offset, features), 4 * features);
  const floats = (count: number) => take((offset) => new Float32Array(bytes.buffer, offset, count), 4 * count);
  const units = floats(features);
  const classifiers = byHead((head) => floats(classNumbers[head]));
  const vectors = take((offset) => new Int8Array(bytes.buffer, offset, features * dimensions), 0);
  return { dimensions, classes, rows: new RowTable(ids), vectors, units, classifiers };
}
