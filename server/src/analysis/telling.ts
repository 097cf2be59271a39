// How well a word or meaning tells the questions of one note apart.

/** How much one loses that all questions of the note have. */
const LOST_WHEN_SHARED = 0.6;
/** How much one loses that all of the note's passages have, and as many passages as there must be to say so. */
const LOST_IN_CONTEXT = 1;
const LEAST_CONTEXT = 8;

/**
 * How much of its weight each word (or meaning) keeps among these questions, from 0 to 1. What the note's other passages, `context`, say over and
 * over tells little of a question, and so does what all questions ask. Each text gives its different words.
 */
export function tellingAmong(
  questions: readonly Iterable<number>[],
  context: readonly Iterable<number>[],
): (word: number) => number {
  const asked = frequencyIn(questions);
  const said = frequencyIn(context);
  const others = Math.max(1, questions.length - 1);
  return (word) =>
    (1 - (LOST_WHEN_SHARED * ((asked.get(word) ?? 1) - 1)) / others) *
    (1 - LOST_IN_CONTEXT * ((said.get(word) ?? 0) / Math.max(LEAST_CONTEXT, context.length)));
}

function frequencyIn(texts: readonly Iterable<number>[]): Map<number, number> {
  const frequency = new Map<number, number>();
  for (const text of texts) for (const word of text) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return frequency;
}
