// A choice between the questions of a note and none of them: each question has a figure from its signals, silence one from the paragraph's,
// and the likelihoods of all add up to 1 (a conditional logit). Fitted by gradient steps: deterministic.
import type { ChoiceWeights } from '../server/src/analysis/coverage';
import { likelihoods } from '../server/src/analysis/likelihoods';
import type { Figures, SignalNames } from './figures';

/** A paragraph with what a reader ticked, by the questions' places. */
export interface Choice {
  readonly figures: Figures;
  readonly must: ReadonlySet<number>;
  readonly may: ReadonlySet<number>;
  /** How much it counts beside others; 1 unless said. */
  readonly weight?: number;
}

/** Presses all weights alike, since signals are standardised. */
const RIDGE = 0.005;
const STEPS = 150;
const RATE = 0.2;

/** Fits weights. Questions on which readers could differ are left out; a paragraph with several answers shares its likelihood among them. */
export function fitChoice(choices: readonly Choice[], names: SignalNames): ChoiceWeights {
  const asked = standardised(
    choices.flatMap(({ figures }) => figures.questions),
    names.questions.length,
  );
  const silence = standardised(
    choices.map(({ figures }) => figures.paragraph),
    names.paragraph.length,
  );
  const bias = asked.width + silence.width;
  let next = 0;
  const rows = choices.map(({ figures, must, may, weight = 1 }, paragraph) => {
    const first = next;
    next += figures.questions.length;
    const open = figures.questions.map((_, i) => i).filter((i) => !may.has(i));
    return {
      questions: open.map((i) => first + i),
      targets: open.map((i) => (must.has(i) ? 1 / must.size : 0)),
      paragraph,
      silent: must.size === 0 ? 1 : 0,
      weight,
    };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(bias + 1);
  const momentum = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    for (const { questions, targets, paragraph, silent, weight } of rows) {
      const figures = questions.map((row) => sumOf(asked, row, weights, 0));
      figures.push(sumOf(silence, paragraph, weights, asked.width) + weights[bias]!);
      const likely = likelihoods(figures);
      questions.forEach((row, i) => add(gradient, 0, asked, row, weight * (likely[i]! - targets[i]!)));
      const error = weight * (likely[questions.length]! - silent);
      add(gradient, asked.width, silence, paragraph, error);
      gradient[bias]! += error;
    }
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (let j = 0; j < weights.length; j++) {
      const pull = gradient[j]! / total + (j === bias ? 0 : RIDGE * weights[j]!);
      momentum[j] = 0.9 * momentum[j]! + 0.1 * pull;
      squares[j] = 0.99 * squares[j]! + 0.01 * pull * pull;
      const mean = momentum[j]! / (1 - 0.9 ** step);
      const spread = Math.sqrt(squares[j]! / (1 - 0.99 ** step));
      weights[j]! -= (rate * mean) / (spread + 1e-8);
    }
  }
  const unscaled = (list: readonly string[], { mean, deviation }: Standardised, from: number) => {
    const values = list.map((_, j) => (deviation[j] ? weights[from + j]! / deviation[j] : 0));
    const shift = values.reduce((sum, value, j) => sum + value * mean[j]!, 0);
    return { values: Object.fromEntries(list.map((name, j) => [name, values[j]!])), shift };
  };
  const ofQuestions = unscaled(names.questions, asked, 0);
  const ofSilence = unscaled(names.paragraph, silence, asked.width);
  // Only differences count: what standardising took off the questions is given back to silence.
  return {
    questions: ofQuestions.values,
    silence: ofSilence.values,
    bias: weights[bias]! - ofSilence.shift + ofQuestions.shift,
  };
}

/** Rows of figures, each signal with mean 0 and deviation 1, one row after the other. */
interface Standardised {
  readonly width: number;
  readonly figures: Float32Array;
  readonly mean: Float64Array;
  /** 0 for a constant signal, which then weighs nothing. */
  readonly deviation: Float64Array;
}

/** A signal far outside the usual counts no more than this many deviations while weights are fitted. */
const FAR = 5;

function standardised(rows: readonly Float32Array[], width: number): Standardised {
  const mean = new Float64Array(width);
  const deviation = new Float64Array(width);
  for (const row of rows) for (let j = 0; j < width; j++) mean[j]! += row[j]! / rows.length;
  for (const row of rows) for (let j = 0; j < width; j++) deviation[j]! += (row[j]! - mean[j]!) ** 2 / rows.length;
  deviation.forEach((variance, j) => (deviation[j] = variance > 1e-12 ? Math.sqrt(variance) : 0));
  const figures = new Float32Array(rows.length * width);
  rows.forEach((row, r) => {
    for (let j = 0; j < width; j++) {
      const spread = deviation[j]!;
      if (spread > 0) figures[r * width + j] = Math.max(-FAR, Math.min(FAR, (row[j]! - mean[j]!) / spread));
    }
  });
  return { width, figures, mean, deviation };
}

function sumOf({ figures, width }: Standardised, row: number, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let j = 0; j < width; j++) sum += weights[from + j]! * figures[row * width + j]!;
  return sum;
}

function add(gradient: Float64Array, from: number, { figures, width }: Standardised, row: number, error: number): void {
  for (let j = 0; j < width; j++) gradient[from + j]! += error * figures[row * width + j]!;
}
