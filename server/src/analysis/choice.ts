// A choice between a note's questions and none of them. Each question has a figure from its signals and the paragraph's, silence one from the
// paragraph's, and the likelihoods of all add up to 1. A figure is a straight sum of signals, and units that bend sums of their own, so that signals
// can count together: a lead over the other questions tells more where the paragraph is about the note at all.
import { likelihoods } from './likelihoods';
import type { ParagraphSignals, Signals } from './signals';

/** What a figure is made of: fitted by model/fit.ts. */
export interface FigureWeights {
  /** By signal: what it adds to the straight sum, then to the sum of each unit. */
  readonly signals: Readonly<Record<string, readonly number[]>>;
  /** What is added to the same whatever the signals. */
  readonly bias: readonly number[];
  /** By unit, what its sum counts once it is bent. */
  readonly counts: readonly number[];
}

export interface ChoiceWeights {
  /** Of a question, by its signals and the paragraph's. */
  readonly question: FigureWeights;
  /** Of none of them, by the paragraph's signals: the more, the likelier it answers nothing. */
  readonly silence: FigureWeights;
}

/** Sums of a paragraph's signals, not bent yet, so that those of some signals can be kept and those of others added. */
export interface Sums {
  /** In the order of the note. */
  readonly questions: readonly Float64Array[];
  readonly silence: Float64Array;
}

/** Sums of signals; one that has no weight counts nothing. */
export function sumsOf({ questions, paragraph }: ParagraphSignals, { question, silence }: ChoiceWeights): Sums {
  const shared = added(new Float64Array(question.bias.length), paragraph, question);
  return {
    questions: questions.map((signals) => added(shared.slice(), signals, question)),
    silence: added(new Float64Array(silence.bias.length), paragraph, silence),
  };
}

/** The sums of two lists of signals of one paragraph. */
export function bothSums(a: Sums, b: Sums): Sums {
  const both = (one: Float64Array, other: Float64Array | undefined) => one.map((sum, k) => sum + (other?.[k] ?? 0));
  return { questions: a.questions.map((sums, i) => both(sums, b.questions[i])), silence: both(a.silence, b.silence) };
}

/** How likely a careful reader would tick each question, or else none: from 0 to 1, together at most 1. */
export function likelihoodsBy({ questions, silence }: Sums, weights: ChoiceWeights): number[] {
  const figures = questions.map((sums) => bent(sums, weights.question));
  return likelihoods([...figures, bent(silence, weights.silence)]).slice(0, -1);
}

/** The same from signals. */
export function likelihoodsOf(signals: ParagraphSignals, weights: ChoiceWeights): number[] {
  return likelihoodsBy(sumsOf(signals, weights), weights);
}

function added(sums: Float64Array, signals: Signals, { signals: weightsOf }: FigureWeights): Float64Array {
  for (const name in signals) {
    const weights = weightsOf[name];
    const signal = signals[name] ?? 0;
    if (!weights || signal === 0) continue;
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + signal * (weights[k] ?? 0);
  }
  return sums;
}

/** The straight sum, and what each unit's sum counts once it is bent. */
function bent(sums: Float64Array, { bias, counts }: FigureWeights): number {
  const at = (k: number) => (sums[k] ?? 0) + (bias[k] ?? 0);
  return counts.reduce((figure, count, unit) => figure + count * Math.tanh(at(unit + 1)), at(0));
}
