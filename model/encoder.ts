// One encoder: a vector for each feature, a text the sum of its features' vectors. Two lessons at once: linear classifiers tell subject, angle
// and role of sentences and terms; and a passage must lie nearer to the question it answers than to the note's other questions and to those of
// other notes, or else say that it answers none. All languages share the classes and the questions, and by them the space. What a word means by
// the lexicon is part of its vector from the beginning, through one matrix that is learned too.
import { likelihoods } from '../server/src/analysis/likelihoods';
import { byHead, heads, type Head } from '../server/src/knowledge/topic-model';
import { MEANING } from './lexicon';
import type { Asked, Classed, Features, Material } from './material';
import { seeded, shuffle } from './random';

export interface Encoder {
  /** By feature, DIMENSIONS each. */
  readonly vectors: Float32Array;
  /** By head: a vector for each class, then a bias for each; sharpness folded in. */
  readonly classifiers: Readonly<Record<Head, Float32Array>>;
  /** A vector, then a bias: how likely a passage answers nothing. */
  readonly silence: Float32Array;
  /** Where questions and answers meet: DIMENSIONS vectors of as many dimensions. */
  readonly projection: Float32Array;
}

export const DIMENSIONS = 48;
const EPOCHS = 4;
/** Share of the classed texts that an epoch looks at; of passages it sees all. */
const CLASSED = 0.5;
/** Share of a text's features that is left out each time it is seen, so that none is relied on alone. Texts of a few features keep all. */
const LEFT_OUT = 0.4;
const FEW_FEATURES = 6;
/** At the beginning; it falls to nothing. Higher, and what is learned from one passage undoes what was learned from another, and unseen notes rank far worse. */
const RATE = 0.08;
/** Sharpness: vectors stay small, so that their sum is scaled up before the classes are told apart. */
const SHARPNESS = 4;
/** The same for the likeness of passage and question, which is at most 1. */
const QUESTION_SHARPNESS = 8;
/** Passages of a note that are learned at a time: its questions are then summed and moved once for all of them. */
const AT_A_TIME = 6;
/** Questions of other notes that they are held against each time. */
const FOREIGN_QUESTIONS = 6;
/** What a passage that says nothing yet is taken for. */
const SILENCE_BIAS = 2;
/** Steps smaller than this change nothing. */
const NEGLIGIBLE = 1e-4;
const BIAS_RATE = 0.1;
const SILENCE_BIAS_RATE = 0.3;
const PROJECTION_RATE = 0.3;
const MEANING_RATE = 2;

/** Trains by Adagrad over shuffled lessons. The same material and seed give the same encoder, to the bit. */
export function trainEncoder(material: Material, seed: number): Encoder {
  return new Training(material, seed).run();
}

/** Some passages of a note, learned at a time. */
interface Answers {
  readonly asked: Asked;
  readonly passages: Asked['passages'];
}

/** A text's sum with the features that were kept for it. */
interface Sum {
  readonly text: Features;
  readonly kept: Uint8Array | null;
  readonly sum: Float32Array;
}

/** A sum projected to where questions and answers meet, of length 1, and its length before. */
interface Projected extends Sum {
  readonly place: Float32Array;
  readonly length: number;
}

class Training {
  private readonly random: () => number;
  private readonly vectors: Float32Array;
  private readonly vectorSquares: Float32Array;
  private readonly classifiers: Record<Head, Float32Array>;
  private readonly classSquares: Record<Head, Float32Array>;
  private readonly silence = new Float32Array(DIMENSIONS + 1);
  private silenceSquares = 1e-2;
  private readonly projection: Float32Array;
  private readonly projectionSquares = new Float32Array(DIMENSIONS).fill(1e-2);
  /** From meanings to vectors. */
  private readonly transfer: Float32Array;
  private readonly transferSquares = new Float32Array(DIMENSIONS).fill(1e-2);
  private readonly questions: readonly { readonly asked: Asked; readonly text: Features }[];
  private rate = RATE;

  constructor(
    private readonly material: Material,
    seed: number,
  ) {
    this.random = seeded(seed);
    // Vectors begin small: what is left of the beginning in rare features is noise.
    this.vectors = new Float32Array(material.features.length * DIMENSIONS).map(() => this.about(0.01));
    this.vectorSquares = new Float32Array(material.features.length).fill(1e-3);
    this.classifiers = byHead((head) => {
      const count = material.classes[head].length;
      return new Float32Array(count * (DIMENSIONS + 1)).map((_, i) => (i < count * DIMENSIONS ? this.about(0.1) : 0));
    });
    this.classSquares = byHead((head) => new Float32Array(material.classes[head].length).fill(1e-3));
    this.projection = new Float32Array(DIMENSIONS * DIMENSIONS).map(() => this.about(1 / Math.sqrt(DIMENSIONS)));
    this.transfer = new Float32Array(DIMENSIONS * MEANING).map(() => this.about(0.3 / Math.sqrt(MEANING)));
    this.silence[DIMENSIONS] = SILENCE_BIAS;
    this.questions = material.asked.flatMap((asked) => asked.questions.map((text) => ({ asked, text })));
  }

  run(): Encoder {
    const { classed, asked } = this.material;
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const answers = asked.flatMap((one) => this.parted(one));
      const lessons = Array.from({ length: classed.length + answers.length }, (_, i) => i);
      shuffle(lessons, this.random);
      lessons.forEach((i, at) => {
        this.rate = RATE * (1 - (epoch + at / lessons.length) / EPOCHS);
        const text = classed[i];
        if (!text) this.learnAnswers(answers[i - classed.length]!);
        else if (this.random() < CLASSED) this.learnClass(text);
      });
    }
    for (const head of heads) {
      const weights = this.classifiers[head];
      const vectors = this.material.classes[head].length * DIMENSIONS;
      for (let i = 0; i < vectors; i++) weights[i]! *= SHARPNESS;
    }
    this.material.meanings.forEach((meaning, row) => {
      if (!meaning) return;
      for (let d = 0; d < DIMENSIONS; d++) this.vectors[row * DIMENSIONS + d]! += this.transferred(d, meaning);
    });
    return {
      vectors: this.vectors,
      classifiers: this.classifiers,
      silence: this.silence,
      projection: this.projection,
    };
  }

  /** A note's passages in a new order, some at a time. */
  private parted(asked: Asked): Answers[] {
    const order = asked.passages.map((_, i) => i);
    shuffle(order, this.random);
    return Array.from({ length: Math.ceil(order.length / AT_A_TIME) }, (_, part) => ({
      asked,
      passages: order.slice(part * AT_A_TIME, (part + 1) * AT_A_TIME).map((i) => asked.passages[i]!),
    }));
  }

  private learnClass(text: Classed): void {
    if (text.rows.length === 0) return;
    const { head, label, weight } = text;
    const read = this.sumOf(text);
    const weights = this.classifiers[head];
    const squares = this.classSquares[head];
    const likely = this.likelyClasses(read.sum, weights, squares.length);
    const back = new Float32Array(DIMENSIONS);
    for (let c = 0; c < likely.length; c++) {
      const error = (likely[c]! - (c === label ? 1 : 0)) * weight;
      if (Math.abs(error) < NEGLIGIBLE) continue;
      squares[c]! += error * error;
      const step = (this.rate / Math.sqrt(squares[c]!)) * error;
      for (let d = 0; d < DIMENSIONS; d++) {
        back[d]! += error * SHARPNESS * weights[c * DIMENSIONS + d]!;
        weights[c * DIMENSIONS + d]! -= step * SHARPNESS * read.sum[d]!;
      }
      weights[likely.length * DIMENSIONS + c]! -= step * BIAS_RATE;
    }
    this.push(read, back);
  }

  /** Passages of one note against its questions, some of other notes, and silence. */
  private learnAnswers({ asked, passages }: Answers): void {
    const foreign = Array.from(
      { length: FOREIGN_QUESTIONS },
      () => this.questions[Math.floor(this.random() * this.questions.length)]!,
    ).filter((other) => other.asked !== asked);
    const questions = [...asked.questions, ...foreign.map(({ text }) => text)].map((text) => {
      return { read: this.projected(this.sumOf(text)), pull: new Float32Array(DIMENSIONS) };
    });
    const onProjection = new Float32Array(DIMENSIONS * DIMENSIONS);
    const onSilence = new Float32Array(DIMENSIONS + 1);
    const pulled = passages.map((passage) => {
      const own = this.projected(this.sumOf(passage));
      const open = questions.map((question, i) => ({ ...question, i })).filter(({ i }) => !passage.may.has(i));
      const likely = likelihoods([
        ...open.map(({ read }) => QUESTION_SHARPNESS * dot(read.place, own.place)),
        this.silenceOf(own.sum),
      ]);
      const onOwn = new Float32Array(DIMENSIONS);
      open.forEach(({ read, pull, i }, at) => {
        const error = (likely[at]! - (passage.must.has(i) ? 1 / passage.must.size : 0)) * QUESTION_SHARPNESS;
        if (Math.abs(error) < NEGLIGIBLE) return;
        for (let k = 0; k < DIMENSIONS; k++) {
          pull[k]! += error * own.place[k]!;
          onOwn[k]! += error * read.place[k]!;
        }
      });
      const back = this.backThrough(onOwn, own, onProjection);
      const error = likely[open.length]! - (passage.must.size === 0 ? 1 : 0);
      for (let d = 0; d < DIMENSIONS; d++) {
        back[d]! += error * this.silence[d]!;
        onSilence[d]! += error * own.sum[d]!;
      }
      onSilence[DIMENSIONS]! += error;
      this.silenceSquares += error * error;
      return { own, back };
    });
    for (const { read, pull } of questions) this.push(read, this.backThrough(pull, read, onProjection));
    for (const { own, back } of pulled) this.push(own, back);
    const step = this.rate / Math.sqrt(this.silenceSquares);
    for (let d = 0; d < DIMENSIONS; d++) this.silence[d]! -= step * onSilence[d]!;
    this.silence[DIMENSIONS]! -= step * SILENCE_BIAS_RATE * onSilence[DIMENSIONS]!;
    this.pushProjection(onProjection);
  }

  private sumOf(text: Features): Sum {
    const { rows, counts } = text;
    const kept = rows.length > FEW_FEATURES ? new Uint8Array(rows.length) : null;
    if (kept) for (let f = 0; f < kept.length; f++) kept[f] = this.random() < LEFT_OUT ? 0 : 1;
    const { vectors } = this;
    const sum = new Float32Array(DIMENSIONS);
    for (let f = 0; f < rows.length; f++) {
      if (kept && kept[f] === 0) continue;
      const start = rows[f]! * DIMENSIONS;
      const count = counts[f]!;
      for (let d = 0; d < DIMENSIONS; d++) sum[d]! += count * vectors[start + d]!;
    }
    const { meaning } = text;
    if (meaning) for (let d = 0; d < DIMENSIONS; d++) sum[d]! += this.transferred(d, meaning);
    return { text, kept, sum };
  }

  private transferred(d: number, meaning: Float32Array): number {
    let sum = 0;
    for (let m = 0; m < MEANING; m++) sum += this.transfer[d * MEANING + m]! * meaning[m]!;
    return sum;
  }

  private projected(read: Sum): Projected {
    const place = new Float32Array(DIMENSIONS);
    let squares = 0;
    for (let k = 0; k < DIMENSIONS; k++) {
      let value = 0;
      for (let d = 0; d < DIMENSIONS; d++) value += this.projection[k * DIMENSIONS + d]! * read.sum[d]!;
      place[k] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1e-6;
    return { ...read, place: place.map((value) => value / length), length };
  }

  private silenceOf(sum: Float32Array): number {
    return dot(this.silence, sum) + this.silence[DIMENSIONS]!;
  }

  private likelyClasses(sum: Float32Array, weights: Float32Array, count: number): Float32Array {
    const figures = new Float32Array(count);
    let most = -Infinity;
    for (let c = 0; c < count; c++) {
      let figure = 0;
      const start = c * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) figure += sum[d]! * weights[start + d]!;
      figure = SHARPNESS * figure + weights[count * DIMENSIONS + c]!;
      figures[c] = figure;
      if (figure > most) most = figure;
    }
    let total = 0;
    for (let c = 0; c < count; c++) total += figures[c] = Math.exp(figures[c]! - most);
    for (let c = 0; c < count; c++) figures[c]! /= total;
    return figures;
  }

  /** What a pull on a place of length 1 means for the sum behind it; what it means for the projection is added to `onProjection`. */
  private backThrough(pull: Float32Array, read: Projected, onProjection: Float32Array): Float32Array {
    const along = dot(pull, read.place);
    const back = new Float32Array(DIMENSIONS);
    for (let k = 0; k < DIMENSIONS; k++) {
      const across = (pull[k]! - along * read.place[k]!) / read.length;
      for (let d = 0; d < DIMENSIONS; d++) {
        back[d]! += across * this.projection[k * DIMENSIONS + d]!;
        onProjection[k * DIMENSIONS + d]! += across * read.sum[d]!;
      }
    }
    return back;
  }

  /** Moves the vectors of a text's kept features, and what their meanings give, against a pull. */
  private push({ text: { rows, counts, meaning }, kept }: Sum, back: Float32Array): void {
    const pull = dot(back, back) / DIMENSIONS;
    if (pull < 1e-12) return;
    if (meaning) this.pushTransfer(meaning, back);
    const { vectors, vectorSquares, rate } = this;
    for (let f = 0; f < rows.length; f++) {
      if (kept && kept[f] === 0) continue;
      const row = rows[f]!;
      const count = counts[f]!;
      vectorSquares[row]! += pull * count * count;
      const step = (rate * count) / Math.sqrt(vectorSquares[row]!);
      const start = row * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) vectors[start + d]! -= step * back[d]!;
    }
  }

  private pushTransfer(meaning: Float32Array, back: Float32Array): void {
    const size = dot(meaning, meaning) / MEANING;
    if (size < 1e-11) return;
    for (let d = 0; d < DIMENSIONS; d++) {
      const pull = back[d]!;
      this.transferSquares[d]! += pull * pull * size;
      const step = (MEANING_RATE * this.rate * pull) / Math.sqrt(this.transferSquares[d]!);
      for (let m = 0; m < MEANING; m++) this.transfer[d * MEANING + m]! -= step * meaning[m]!;
    }
  }

  private pushProjection(pulls: Float32Array): void {
    for (let k = 0; k < DIMENSIONS; k++) {
      const row = pulls.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS);
      const pull = dot(row, row) / DIMENSIONS;
      if (pull < 1e-12) continue;
      this.projectionSquares[k]! += pull;
      const step = (PROJECTION_RATE * this.rate) / Math.sqrt(this.projectionSquares[k]!);
      for (let d = 0; d < DIMENSIONS; d++) this.projection[k * DIMENSIONS + d]! -= step * row[d]!;
    }
  }

  /** A figure by chance between minus and plus `size`. */
  private about(size: number): number {
    return (this.random() - 0.5) * 2 * size;
  }
}

/** Over the length of `b`. */
function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < b.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
