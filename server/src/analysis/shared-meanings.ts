// How much of what a question's words mean is said in a passage too, in whatever language.
import { meanings } from '../knowledge/topic-model';
import { nearness, type Meant } from '../knowledge/word-meanings';

/** What the words of a question mean, each meaning with its weight among the questions of the note. */
export interface AskedMeanings {
  readonly weights: ReadonlyMap<number, number>;
  /** Of the weights as a vector. */
  readonly length: number;
  readonly weightOf: (meaning: number) => number;
}

/** What a passage shares with a question. */
export interface SharedMeanings {
  /** Cosine of the two. */
  readonly likeness: number;
  /** Logarithm of the weight that is shared: longer passages share more. */
  readonly weight: number;
  /** The part of the question's weight that the passage has, or nearly has. */
  readonly part: number;
}

/** A word that is said more often counts no more. */
const MOST_TIMES = 2;
/** How much a meaning loses that all questions of the note have. */
const LOST_WHEN_SHARED = 0.6;
/** How much one loses that all of the note's passages have, and as many passages as there must be to say so. */
const LOST_IN_CONTEXT = 1;
const LEAST_CONTEXT = 8;
/** Meanings less near than this say nothing about each other. */
const LEAST_NEARNESS = 0.45;

/**
 * The meanings of a note's questions, in their order; null without a lexicon. What the note's other passages, `context`, say over and over tells
 * little of a question.
 */
export function askedMeanings(questions: readonly Meant[], context: readonly Meant[] = []): AskedMeanings[] | null {
  const lexicon = meanings();
  if (!lexicon) return null;
  const asked = frequencyIn(questions);
  const said = frequencyIn(context);
  const others = Math.max(1, questions.length - 1);
  const weightOf = (meaning: number) =>
    (lexicon.weights[meaning] ?? 0) *
    (1 - (LOST_WHEN_SHARED * ((asked.get(meaning) ?? 1) - 1)) / others) *
    (1 - LOST_IN_CONTEXT * ((said.get(meaning) ?? 0) / Math.max(LEAST_CONTEXT, context.length)));
  return questions.map((meant) => ({ ...weighed(meant, weightOf), weightOf }));
}

function frequencyIn(passages: readonly Meant[]): Map<number, number> {
  const frequency = new Map<number, number>();
  for (const meant of passages)
    for (const meaning of meant.keys()) frequency.set(meaning, (frequency.get(meaning) ?? 0) + 1);
  return frequency;
}

/** What a passage shares with each of a note's questions, in their order. */
export function sharedMeanings(meant: Meant, asked: readonly AskedMeanings[]): SharedMeanings[] {
  const [first] = asked;
  if (!first) return [];
  const own = weighed(meant, first.weightOf);
  // A meaning that several questions have is compared with the passage once.
  const known = new Map<number, number>();
  return asked.map(({ weights, length }) => {
    let dot = 0;
    let near = 0;
    let total = 0;
    for (const [meaning, weight] of weights) {
      dot += weight * (own.weights.get(meaning) ?? 0);
      let has = known.get(meaning);
      if (has === undefined) known.set(meaning, (has = hasNearly(meant, meaning)));
      near += weight * has;
      total += weight;
    }
    return {
      likeness: length * own.length > 0 ? dot / (length * own.length) : 0,
      weight: length > 0 ? Math.log1p(dot / length) : 0,
      part: total > 0 ? near / total : 0,
    };
  });
}

function weighed(
  meant: Meant,
  weightOf: (meaning: number) => number,
): { weights: Map<number, number>; length: number } {
  const weights = new Map<number, number>();
  let squares = 0;
  for (const [meaning, times] of meant) {
    const weight = Math.min(MOST_TIMES, times) * Math.max(0, weightOf(meaning));
    weights.set(meaning, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** 1 where a passage has a meaning, less where it only has one near it, 0 where it has none. */
function hasNearly(meant: Meant, meaning: number): number {
  if (meant.has(meaning)) return 1;
  const lexicon = meanings();
  let most = 0;
  if (lexicon) for (const own of meant.keys()) most = Math.max(most, nearness(lexicon, meaning, own));
  return most > LEAST_NEARNESS ? (most - LEAST_NEARNESS) / (1 - LEAST_NEARNESS) : 0;
}
