// A choice between the questions of a note and none of them: each question has a figure from its signals, silence one from the paragraph's,
// and the likelihoods of all add up to 1 (a conditional logit). Fitted by gradient steps: deterministic.
import type { ChoiceWeights } from '../server/src/analysis/coverage';
import { likelihoods } from '../server/src/analysis/likelihoods';
import type { ParagraphSignals } from '../server/src/analysis/signals';

/** A paragraph with what a reader ticked, by the questions' places. */
export interface Choice {
  readonly signals: ParagraphSignals;
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
export function fitChoice(choices: readonly Choice[]): ChoiceWeights {
  const first = choices[0]?.signals;
  const names = Object.keys(first?.questions[0] ?? {});
  const ownNames = Object.keys(first?.paragraph ?? {});
  const scale = scaleOf(
    choices.flatMap(({ signals }) => signals.questions),
    names,
  );
  const ownScale = scaleOf(
    choices.map(({ signals }) => signals.paragraph),
    ownNames,
  );
  const rows = choices.map(({ signals, must, may, weight = 1 }) => {
    const open = signals.questions.map((_, i) => i).filter((i) => !may.has(i));
    return {
      questions: open.map((i) => standardised(signals.questions[i] ?? {}, names, scale)),
      targets: open.map((i) => (must.has(i) ? 1 / must.size : 0)),
      paragraph: [...standardised(signals.paragraph, ownNames, ownScale), 1],
      silent: must.size === 0 ? 1 : 0,
      weight,
    };
  });
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length + ownNames.length + 1);
  const own = names.length;
  const momentum = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(weights.length);
    for (const { questions, targets, paragraph, silent, weight } of rows) {
      const figures = questions.map((row) => sumOf(row, weights, 0));
      figures.push(sumOf(paragraph, weights, own));
      const likely = likelihoods(figures);
      questions.forEach((row, i) => add(gradient, 0, row, weight * (likely[i]! - targets[i]!)));
      add(gradient, own, paragraph, weight * (likely[questions.length]! - silent));
    }
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (let j = 0; j < weights.length; j++) {
      const isBias = j === weights.length - 1;
      const pull = gradient[j]! / total + (isBias ? 0 : RIDGE * weights[j]!);
      momentum[j] = 0.9 * momentum[j]! + 0.1 * pull;
      squares[j] = 0.99 * squares[j]! + 0.01 * pull * pull;
      const mean = momentum[j]! / (1 - 0.9 ** step);
      const spread = Math.sqrt(squares[j]! / (1 - 0.99 ** step));
      weights[j]! -= (rate * mean) / (spread + 1e-8);
    }
  }
  const unscaled = (list: readonly string[], { mean, deviation }: Scale, from: number) => {
    const values = list.map((_, j) => (deviation[j] ? weights[from + j]! / deviation[j] : 0));
    const shift = values.reduce((sum, value, j) => sum + value * (mean[j] ?? 0), 0);
    return { values: Object.fromEntries(list.map((name, j) => [name, values[j] ?? 0])), shift };
  };
  const asked = unscaled(names, scale, 0);
  const silence = unscaled(ownNames, ownScale, own);
  // Only differences count: what standardising took off the questions is given back to silence.
  return {
    questions: asked.values,
    silence: silence.values,
    bias: weights[weights.length - 1]! - silence.shift + asked.shift,
  };
}

interface Scale {
  readonly mean: readonly number[];
  /** 0 for a constant signal, which then weighs nothing. */
  readonly deviation: readonly number[];
}

function scaleOf(rows: readonly Readonly<Record<string, number>>[], names: readonly string[]): Scale {
  const mean = names.map((name) => rows.reduce((sum, row) => sum + (row[name] ?? 0), 0) / rows.length);
  const deviation = names.map((name, j) => {
    const variance = rows.reduce((sum, row) => sum + ((row[name] ?? 0) - mean[j]!) ** 2, 0) / rows.length;
    return variance > 1e-12 ? Math.sqrt(variance) : 0;
  });
  return { mean, deviation };
}

/** A signal far outside the usual counts no more than this many deviations while weights are fitted. */
const FAR = 5;

function standardised(
  row: Readonly<Record<string, number>>,
  names: readonly string[],
  { mean, deviation }: Scale,
): number[] {
  return names.map((name, j) => {
    const spread = deviation[j] ?? 0;
    return spread > 0 ? Math.max(-FAR, Math.min(FAR, ((row[name] ?? 0) - (mean[j] ?? 0)) / spread)) : 0;
  });
}

function sumOf(row: readonly number[], weights: Float64Array, from: number): number {
  let sum = 0;
  for (let j = 0; j < row.length; j++) sum += weights[from + j]! * row[j]!;
  return sum;
}

function add(gradient: Float64Array, from: number, row: readonly number[], error: number): void {
  for (let j = 0; j < row.length; j++) gradient[from + j]! += error * row[j]!;
}
