// Fits a choice between the questions of a note and none of them (server/src/analysis/choice.ts) by Adam over shuffled paragraphs. Deterministic.
import type { ChoiceWeights, FigureWeights } from '../server/src/analysis/choice';
import { likelihoods } from '../server/src/analysis/likelihoods';
import { rowAt, type SignalNames, type Table } from './figures';
import { seeded, shuffle } from './random';

/** A paragraph of a table with what a reader ticked, by the questions' places. */
export interface Choice {
  readonly at: number;
  readonly must: ReadonlySet<number>;
  readonly may: ReadonlySet<number>;
  /** How much it counts beside others; 1 unless said. */
  readonly weight?: number;
}

/** Units of a figure that bend a sum of their own. */
const UNITS = 16;
const EPOCHS = 6;
/** Paragraphs after which what was learned is put in. */
const BATCH = 64;
/** At the beginning; it falls to nothing. */
const RATE = 0.003;
/** Presses all weights alike, since signals are standardised. */
const DECAY = 0.01;
/** A signal far outside the usual counts no more than this many deviations while weights are fitted. */
const FAR = 5;
/** Errors smaller than this change nothing. */
const NEGLIGIBLE = 1e-7;
/** Weights are written with so many digits. */
const DIGITS = 4;
const SEED = 1;

/** A table made ready to fit weights to, once for all that are fitted to paragraphs of it: each signal with mean 0 and deviation 1. */
export interface Standard {
  readonly names: SignalNames;
  readonly starts: Int32Array;
  readonly questions: Standardised;
  readonly paragraph: Standardised;
}

/** Rows of figures, one after the other. */
interface Standardised {
  readonly width: number;
  readonly figures: Float32Array;
  readonly mean: Float64Array;
  /** 0 for a constant signal, which then weighs nothing. */
  readonly deviation: Float64Array;
}

export function standardOf({ names, questions, paragraph, starts }: Table): Standard {
  return {
    names,
    starts,
    questions: standardised(questions, names.questions.length),
    paragraph: standardised(paragraph, names.paragraph.length),
  };
}

function standardised(rows: Float32Array, width: number): Standardised {
  const count = width > 0 ? rows.length / width : 0;
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  rows.forEach((figure, k) => (mean[k % width]! += figure / count));
  rows.forEach((figure, k) => (deviation[k % width]! += (figure - mean[k % width]!) ** 2 / count));
  deviation.forEach((variance, j) => (deviation[j] = variance > 1e-12 ? Math.sqrt(variance) : 0));
  const figures = rows.map((figure, k) => {
    const spread = deviation[k % width]!;
    return spread > 0 ? Math.max(-FAR, Math.min(FAR, (figure - mean[k % width]!) / spread)) : 0;
  });
  return { width, figures, mean, deviation };
}

/** Fits weights. Questions on which readers could differ are left out; a paragraph with several answers shares its likelihood among them. */
export function fitChoice(standard: Standard, choices: readonly Choice[]): ChoiceWeights {
  return new Fit(standard, choices).run();
}

class Fit {
  private readonly random = seeded(SEED);
  private readonly question: Figure;
  private readonly silence: Figure;
  private readonly meanWeight: number;

  constructor(
    private readonly standard: Standard,
    private readonly choices: readonly Choice[],
  ) {
    const { questions, paragraph } = standard;
    this.question = new Figure(questions.width + paragraph.width, this.random);
    this.silence = new Figure(paragraph.width, this.random);
    this.meanWeight = choices.reduce((sum, { weight = 1 }) => sum + weight, 0) / choices.length;
  }

  run(): ChoiceWeights {
    const order = this.choices.map((_, i) => i);
    const steps = EPOCHS * Math.ceil(order.length / BATCH);
    let step = 0;
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, this.random);
      for (let from = 0; from < order.length; from += BATCH) {
        const batch = order.slice(from, from + BATCH);
        for (const i of batch) this.learn(this.choices[i]!, batch.length);
        const rate = RATE * (1 - step++ / steps);
        this.question.step(rate, step);
        this.silence.step(rate, step);
      }
    }
    const { names, questions, paragraph } = this.standard;
    return {
      question: this.question.weights([
        { names: names.questions, of: questions },
        { names: names.paragraph, of: paragraph },
      ]),
      silence: this.silence.weights([{ names: names.paragraph, of: paragraph }]),
    };
  }

  private learn({ at, must, may, weight = 1 }: Choice, ofBatch: number): void {
    const { starts, questions, paragraph } = this.standard;
    const own = rowAt(paragraph.figures, paragraph.width, at);
    const silence = this.silence.read(own);
    const first = starts[at]!;
    const asked = Array.from({ length: starts[at + 1]! - first }, (_, i) => i)
      .filter((i) => !may.has(i))
      .map((i) => ({ i, read: this.question.read(rowAt(questions.figures, questions.width, first + i), own) }));
    const likely = likelihoods([...asked.map(({ read }) => read.figure), silence.figure]);
    const share = weight / this.meanWeight / ofBatch;
    asked.forEach(({ i, read }, k) =>
      this.question.learn(read, share * (likely[k]! - (must.has(i) ? 1 / must.size : 0))),
    );
    this.silence.learn(silence, share * (likely[asked.length]! - (must.size === 0 ? 1 : 0)));
  }
}

/** What a figure made of a row of signals. */
interface Reading {
  readonly signals: Float64Array;
  readonly bent: Float64Array;
  readonly figure: number;
}

/** A figure that learns: by signal what it adds to the straight sum and to each unit, then a bias of each; then what each unit counts. */
class Figure {
  private readonly parameters: Float64Array;
  private readonly gradient: Float64Array;
  private readonly momentum: Float64Array;
  private readonly squares: Float64Array;
  /** Of the straight sum, and of each unit: as many as signals, and a bias. */
  private readonly stride: number;
  private readonly counts: number;

  constructor(
    private readonly width: number,
    random: () => number,
  ) {
    this.stride = width + 1;
    this.counts = (1 + UNITS) * this.stride;
    const size = this.counts + UNITS;
    this.parameters = new Float64Array(size).map((_, k) => {
      // The straight sum begins at nothing; so do biases.
      if (k < this.stride || (k < this.counts && k % this.stride === width)) return 0;
      return (random() - 0.5) * (k < this.counts ? 3.5 / Math.sqrt(width) : 0.35);
    });
    this.gradient = new Float64Array(size);
    this.momentum = new Float64Array(size);
    this.squares = new Float64Array(size);
  }

  read(...parts: readonly Float32Array[]): Reading {
    const { parameters, stride, width } = this;
    const signals = new Float64Array(width);
    let next = 0;
    for (const part of parts) {
      signals.set(part, next);
      next += part.length;
    }
    const bent = new Float64Array(UNITS);
    let figure = 0;
    for (let k = 0; k <= UNITS; k++) {
      const from = k * stride;
      let sum = parameters[from + width]!;
      for (let j = 0; j < width; j++) sum += parameters[from + j]! * signals[j]!;
      figure += k === 0 ? sum : parameters[this.counts + k - 1]! * (bent[k - 1] = Math.tanh(sum));
    }
    return { signals, bent, figure };
  }

  learn({ signals, bent }: Reading, error: number): void {
    if (Math.abs(error) < NEGLIGIBLE) return;
    const { parameters, gradient, stride, width, counts } = this;
    for (let k = 0; k <= UNITS; k++) {
      const from = k * stride;
      let pull = error;
      if (k > 0) {
        const unit = bent[k - 1]!;
        gradient[counts + k - 1]! += error * unit;
        pull *= parameters[counts + k - 1]! * (1 - unit * unit);
      }
      for (let j = 0; j < width; j++) gradient[from + j]! += pull * signals[j]!;
      gradient[from + width]! += pull;
    }
  }

  /** Moves all weights against what was gathered, and forgets it. */
  step(rate: number, step: number): void {
    const { parameters, gradient, momentum, squares } = this;
    const unbiased = 1 / (1 - 0.9 ** step);
    const unbiasedSquares = 1 / (1 - 0.999 ** step);
    for (let k = 0; k < parameters.length; k++) {
      const pull = gradient[k]!;
      momentum[k] = 0.9 * momentum[k]! + 0.1 * pull;
      squares[k] = 0.999 * squares[k]! + 0.001 * pull * pull;
      const stride = (momentum[k]! * unbiased) / (Math.sqrt(squares[k]! * unbiasedSquares) + 1e-8);
      parameters[k]! -= rate * (stride + DECAY * parameters[k]!);
    }
    gradient.fill(0);
  }

  /** As the program has them: of signals as they are, not standardised. */
  weights(parts: readonly { readonly names: readonly string[]; readonly of: Standardised }[]): FigureWeights {
    const { parameters, stride, width } = this;
    const sums = Array.from({ length: 1 + UNITS }, (_, k) => k * stride);
    const bias = sums.map((from) => parameters[from + width]!);
    const signals: Record<string, number[]> = {};
    let next = 0;
    for (const { names, of } of parts) {
      names.forEach((name, j) => {
        const column = next + j;
        const deviation = of.deviation[j]!;
        if (deviation === 0) return;
        const weights = sums.map((from) => parameters[from + column]! / deviation);
        weights.forEach((weight, k) => (bias[k]! -= weight * of.mean[j]!));
        signals[name] = weights.map(rounded);
      });
      next += names.length;
    }
    return {
      signals,
      bias: bias.map(rounded),
      counts: Array.from(parameters.subarray(this.counts), rounded),
    };
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
