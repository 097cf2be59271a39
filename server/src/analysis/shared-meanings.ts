// How much of what a question's words mean is said in a passage too, in whatever language.
import { meanings } from '../knowledge/topic-model';
import type { Meant } from '../knowledge/word-meanings';
import { tellingAmong } from './telling';

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
}

/** A word that is said more often counts no more. */
const MOST_TIMES = 2;

/** The meanings of a note's questions, in their order (see tellingAmong); null without a lexicon. */
export function askedMeanings(questions: readonly Meant[], context: readonly Meant[] = []): AskedMeanings[] | null {
  const lexicon = meanings();
  if (!lexicon) return null;
  const telling = tellingAmong(
    questions.map((meant) => meant.keys()),
    context.map((meant) => meant.keys()),
  );
  const weightOf = (meaning: number) => (lexicon.weights[meaning] ?? 0) * telling(meaning);
  return questions.map((meant) => ({ ...weighed(meant, weightOf), weightOf }));
}

/** What a passage shares with each of a note's questions, in their order. */
export function sharedMeanings(meant: Meant, asked: readonly AskedMeanings[]): SharedMeanings[] {
  const [first] = asked;
  if (!first) return [];
  const own = weighed(meant, first.weightOf);
  return asked.map(({ weights, length }) => {
    let dot = 0;
    for (const [meaning, weight] of weights) dot += weight * (own.weights.get(meaning) ?? 0);
    return {
      likeness: length * own.length > 0 ? dot / (length * own.length) : 0,
      weight: length > 0 ? Math.log1p(dot / length) : 0,
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
