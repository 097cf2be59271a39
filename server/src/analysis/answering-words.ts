// How near a passage comes to a question word by word: for each word of the question the passage's word that answers it best. What two texts are
// about as wholes may be far apart where one sentence of the one speaks to one clause of the other.
import type { Saying, WordSpace } from '../knowledge/word-nearness';
import { tellingAmong } from './telling';

/** A question's sayings that tell something, each with its weight. */
export interface Weighed {
  readonly sayings: readonly Saying[];
  readonly weights: readonly number[];
}

/** How near a passage comes to a question, from 0 to 1. */
export interface Answering {
  /** How much of what is asked the passage speaks of. */
  readonly asked: number;
  /** How much of what the passage says speaks to the question. */
  readonly told: number;
}

/** A saying that tells less is part of any text. */
const LEAST_WEIGHT = 0.3;

/** The sayings of a note's questions with what each tells among them (see tellingAmong), in their order. */
export function weighedQuestions(
  questions: readonly (readonly Saying[])[],
  context: readonly (readonly Saying[])[],
  { sayings }: Pick<WordSpace, 'sayings'>,
): Weighed[] {
  const telling = tellingAmong(questions, context);
  return questions.map((question) => weighed(question, (saying) => sayings.weightOf(saying) * telling(saying)));
}

/** The sayings of a passage that tell something. */
export function weighedPassage(said: readonly Saying[], { sayings }: Pick<WordSpace, 'sayings'>): Weighed {
  return weighed(said, (saying) => sayings.weightOf(saying));
}

function weighed(all: readonly Saying[], weightOf: (saying: Saying) => number): Weighed {
  const kept = all
    .map((saying) => ({ saying, weight: weightOf(saying) }))
    .filter(({ weight }) => weight > LEAST_WEIGHT);
  return { sayings: kept.map(({ saying }) => saying), weights: kept.map(({ weight }) => weight) };
}

/** The questions of a note, ready to be compared with passages. */
export class AskedWords {
  /** Each different saying of the questions once, with its place. */
  private readonly places: readonly Float32Array[];
  private readonly questions: readonly { readonly at: readonly number[]; readonly weights: readonly number[] }[];

  constructor(
    questions: readonly Weighed[],
    private readonly space: WordSpace,
  ) {
    const all = [...new Set(questions.flatMap(({ sayings }) => sayings))];
    const numbers = new Map(all.map((saying, i) => [saying, i]));
    this.places = all.map((saying) => space.askedAt(saying));
    this.questions = questions.map(({ sayings, weights }) => ({
      at: sayings.map((saying) => numbers.get(saying) ?? 0),
      weights: weights.map((weight, i) => weight * space.emphasisOf(sayings[i] ?? 0)),
    }));
  }

  /**
   * How near a passage comes to each question, in their order: zeros where either says nothing. `words` are those of the lexicon (see Topics),
   * `subjects` those that it names.
   */
  answeredBy(words: readonly number[], subjects: readonly string[]): Answering[] {
    const passage = weighedPassage(this.space.sayings.of(words, subjects), this.space);
    const told = passage.sayings.map((saying) => this.space.toldAt(saying));
    const near = this.places.map((asked) => Float32Array.from(told, (place) => Math.max(0, dot(asked, place))));
    const best = near.map((row) => row.reduce((most, value) => Math.max(most, value), 0));
    return this.questions.map(({ at, weights }) => ({
      asked: mean(at, weights, (i) => best[i] ?? 0),
      told: mean(passage.sayings.keys(), passage.weights, (word) => {
        let most = 0;
        for (const i of at) most = Math.max(most, near[i]?.[word] ?? 0);
        return most;
      }),
    }));
  }
}

/** The mean of a figure over items with their weights; 0 without items. */
function mean(items: Iterable<number>, weights: readonly number[], figureOf: (item: number) => number): number {
  let sum = 0;
  let total = 0;
  let i = 0;
  for (const item of items) {
    const weight = weights[i++] ?? 0;
    sum += weight * figureOf(item);
    total += weight;
  }
  return total > 0 ? sum / total : 0;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
