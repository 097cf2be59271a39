// The learned model of what a passage is about: reads what is said without the usual terms. Trained by model/train.ts on sentences of our
// own; a sum of word vectors and linear figures of it, so that the same text always gives the same answer.
import type { LanguageCode } from '../text/languages';
import { Memo } from '../text/memo';
import { tokensOf } from '../text/tokens';
import { RowTable, type Rows } from './row-table';
import { collectFeatures } from './text-features';
import { meantBy, wordsIn, type Meant, type WordMeanings } from './word-meanings';
import { Sayings, WordSpace, type WordNearness } from './word-nearness';

/** The three things of which the model tells a passage's class. */
export const heads = ['subject', 'angle', 'role'] as const;
export type Head = (typeof heads)[number];

/** What the model makes of a text. */
export interface Topics {
  /** By head: a figure for each class, the larger the likelier, with mean 0. Comparable between texts and languages. */
  readonly subject: Float32Array;
  readonly angle: Float32Array;
  readonly role: Float32Array;
  /** Where it lies among questions and answers: near (by dot product, at most 1) to the questions it answers, or to their answers. */
  readonly gist: Float32Array;
  /** The larger, the likelier it answers no question at all. */
  readonly silence: number;
  /** Its words, as far as the lexicon knows them, and what they mean. */
  readonly words: readonly number[];
  readonly meant: Meant;
}

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
  /** A vector, then a bias. */
  readonly silence: Float32Array;
  /** How many spaces the gist has, one for each encoder the model was merged from, and each space's vectors one after the other. */
  readonly spaces: number;
  readonly projection: Float32Array;
  readonly meanings: WordMeanings;
  /** Of the meanings, and of the subjects among the classes. */
  readonly nearness: WordNearness;
}

/** A text as read: the sum of its features' vectors, over so many units, and what that tells. */
interface Passage {
  readonly sum: Float32Array;
  readonly units: number;
  readonly topics: Topics;
}

const MAGIC = 0x4d545352; // "RSTM", little-endian
let installed: TopicModel | null = null;
let space: WordSpace | null = null;
// Sentences and paragraphs of a few long drafts.
let known = new Memo<string, Passage>(6_000);

/**
 * Takes the model out of its file (see encodeTopicModel), once, before texts are read. False, and no model, when the bytes are not one:
 * subjects are then told by the thesaurus alone.
 */
export function installTopicModel(bytes: Uint8Array): boolean {
  installed = decodeTopicModel(bytes);
  space = installed && new WordSpace(new Sayings(installed.meanings, installed.classes.subject), installed.nearness);
  known = new Memo(6_000);
  return installed !== null;
}

/** Whether a model is installed. */
export function hasTopicModel(): boolean {
  return installed !== null;
}

/** The lexicon of the installed model; null without one. */
export function meanings(): WordMeanings | null {
  return installed?.meanings ?? null;
}

/** Where what texts say lies by the installed model; null without one. */
export function wordSpace(): WordSpace | null {
  return space;
}

/** The names of the classes, by head, in the order of their figures; none without a model. */
export function topicClasses(): Readonly<Record<Head, readonly string[]>> {
  return installed?.classes ?? byHead(() => []);
}

/** What a text is about; null without a model. A text without any known feature gives the figures of an empty one. */
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
  const words: number[] = [];
  for (const part of parts) {
    const passage = passageOf(model, part, code);
    words.push(...passage.topics.words);
    units += passage.units;
    for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + (passage.sum[d] ?? 0);
  }
  return topicsIn(model, sum, units, words);
}

function passageOf(model: TopicModel, text: string, code: LanguageCode): Passage {
  return known.get(`${code} ${text}`, () => {
    const sum = new Float32Array(model.dimensions);
    const tokens = code === 'zh' ? [] : tokensOf(text, code);
    const units = collectFeatures(text, code, tokens, (feature, weight) => {
      const row = model.rows.get(feature);
      if (row === undefined) return;
      const scale = weight * (model.units[row] ?? 0);
      const start = row * model.dimensions;
      for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] ?? 0) + scale * (model.vectors[start + d] ?? 0);
    });
    return { sum, units, topics: topicsIn(model, sum, units, wordsIn(text, code, tokens, model.meanings)) };
  });
}

function topicsIn(model: TopicModel, sum: Float32Array, units: number, words: readonly number[]): Topics {
  const passage = sum.map((value) => value / Math.sqrt(Math.max(1, units)));
  return {
    ...byHead((head) => classified(model.classifiers[head], passage)),
    gist: gistOf(model, passage),
    silence: dot(model.silence, 0, passage) + (model.silence[passage.length] ?? 0),
    words,
    meant: meantBy(words, model.meanings),
  };
}

function classified(classifier: Float32Array, passage: Float32Array): Float32Array {
  const size = passage.length;
  const classes = classifier.length / (size + 1);
  const figures = new Float32Array(classes);
  let mean = 0;
  for (let c = 0; c < classes; c++) {
    const figure = dot(classifier, c * size, passage) + (classifier[classes * size + c] ?? 0);
    figures[c] = figure;
    mean += figure / classes;
  }
  return figures.map((figure) => figure - mean);
}

/** The passage in each space, of length 1 there, so that a dot product of two gists is the mean of their cosines. */
function gistOf({ projection, spaces }: TopicModel, passage: Float32Array): Float32Array {
  const gist = new Float32Array(projection.length / passage.length);
  const each = gist.length / spaces;
  for (let start = 0; start < gist.length; start += each) {
    let squares = 0;
    for (let i = start; i < start + each; i++) {
      const value = dot(projection, i * passage.length, passage);
      gist[i] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares * spaces) || 1;
    for (let i = start; i < start + each; i++) gist[i] = (gist[i] ?? 0) / length;
  }
  return gist;
}

function dot(rows: Float32Array, start: number, passage: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < passage.length; d++) sum += (rows[start + d] ?? 0) * (passage[d] ?? 0);
  return sum;
}

export function byHead<T>(make: (head: Head) => T): Record<Head, T> {
  return { subject: make('subject'), angle: make('angle'), role: make('role') };
}

interface Header {
  readonly dimensions: number;
  readonly classes: Readonly<Record<Head, readonly string[]>>;
  readonly features: number;
  readonly spaces: number;
  /** Rows of the projection. */
  readonly projected: number;
  readonly lexicon: {
    readonly words: number;
    readonly links: number;
    readonly meanings: number;
    readonly dimensions: number;
  };
}

/**
 * A model as a file: magic, length of a JSON header, the header; gaps between feature numbers, units, classifiers, silence, projection; of the lexicon words,
 * starts and weights; units and emphasis of the nearness; links; then the vectors of features, and of what is asked and told.
 */
export function encodeTopicModel(model: TopicModel): Uint8Array {
  const { dimensions, classes, rows, vectors, units, classifiers, silence, spaces, projection, meanings, nearness } =
    model;
  const header: Header = {
    dimensions,
    classes,
    features: rows.size,
    spaces,
    projected: projection.length / dimensions,
    lexicon: {
      words: meanings.words.size,
      links: meanings.links.length,
      meanings: meanings.weights.length,
      dimensions: nearness.dimensions,
    },
  };
  const json = JSON.stringify(header);
  const headerBytes = Uint8Array.from([...json.padEnd(Math.ceil(json.length / 4) * 4)], (c) => c.charCodeAt(0));
  const numbers = [
    gapsBetween(rows.keys()),
    units,
    ...heads.map((head) => classifiers[head]),
    silence,
    projection,
    gapsBetween(meanings.words.keys()),
    meanings.starts,
    meanings.weights,
    nearness.askedUnits,
    nearness.toldUnits,
    nearness.emphasis,
    meanings.links,
    vectors,
    nearness.asked,
    nearness.told,
  ];
  const parts = [
    new Uint8Array(new Uint32Array([MAGIC, headerBytes.length]).buffer),
    headerBytes,
    ...numbers.map((one) => new Uint8Array(one.buffer, one.byteOffset, one.byteLength)),
  ];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** How far each number is from the one before, around the end of 32 bits if need be: small, and well compressed, where they are in order. */
function gapsBetween(numbers: Iterable<number>): Uint32Array {
  let before = 0;
  return Uint32Array.from(numbers, (number) => {
    const gap = number - before;
    before = number;
    return gap;
  });
}

/** The numbers again, in the same place. */
function overGaps(gaps: Uint32Array): Uint32Array {
  for (let i = 1; i < gaps.length; i++) gaps[i] = (gaps[i] ?? 0) + (gaps[i - 1] ?? 0);
  return gaps;
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
  const bytes = new Uint8Array(file);
  const start = new Uint32Array(bytes.buffer, 0, Math.min(2, bytes.length >> 2));
  if (start[0] !== MAGIC) return null;
  const headerEnd = 8 + (start[1] ?? 0);
  if (headerEnd > bytes.length) return null;
  const header = headerIn(bytes.subarray(8, headerEnd));
  if (!header) return null;
  const { dimensions, classes, features, spaces, projected, lexicon } = header;
  const counts = byHead((head) => classes[head].length * (dimensions + 1));
  const numbers = 2 * features + counts.subject + counts.angle + counts.role + dimensions + 1 + projected * dimensions;
  const places = lexicon.meanings + classes.subject.length;
  const ofLexicon =
    4 * (2 * lexicon.words + 1 + lexicon.meanings + 3 * places) + 2 * lexicon.links + 2 * places * lexicon.dimensions;
  if (bytes.length !== headerEnd + 4 * numbers + features * dimensions + ofLexicon) return null;
  let at = headerEnd;
  const take = <T>(make: (offset: number) => T, size: number): T => {
    const offset = at;
    at += size;
    return make(offset);
  };
  const wholes = (count: number) => take((offset) => new Uint32Array(bytes.buffer, offset, count), 4 * count);
  const ids = overGaps(wholes(features));
  const floats = (count: number) => take((offset) => new Float32Array(bytes.buffer, offset, count), 4 * count);
  const units = floats(features);
  const classifiers = byHead((head) => floats(counts[head]));
  const silence = floats(dimensions + 1);
  const projection = floats(projected * dimensions);
  const words = new RowTable(overGaps(wholes(lexicon.words)));
  const starts = wholes(lexicon.words + 1);
  const weights = floats(lexicon.meanings);
  const [askedUnits, toldUnits, emphasis] = [floats(places), floats(places), floats(places)];
  const links = take((offset) => new Uint16Array(bytes.buffer, offset, lexicon.links), 2 * lexicon.links);
  const signed = (count: number) => take((offset) => new Int8Array(bytes.buffer, offset, count), count);
  const vectors = signed(features * dimensions);
  const nearness = {
    dimensions: lexicon.dimensions,
    asked: signed(places * lexicon.dimensions),
    askedUnits,
    told: signed(places * lexicon.dimensions),
    toldUnits,
    emphasis,
  };
  const rows = new RowTable(ids);
  const meanings = { words, starts, links, weights };
  return { dimensions, classes, rows, vectors, units, classifiers, silence, spaces, projection, meanings, nearness };
}
