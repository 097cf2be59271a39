// What the rest of a draft tells of a paragraph: a question is mostly answered in one place, by one paragraph or by some that follow each other,
// and a speaker who has just begun on a question goes on with it. Figures that a person could check by hand.
import { compared, merged, type ParagraphSignals } from './signals';

/** Keeps a logarithm finite. */
const LEAST = 1e-4;

/**
 * The signals of each paragraph of a draft, from how likely each of them, by itself, answers each question (by paragraph, then by question, in
 * the order of the note).
 */
export function signalsAmid(byItself: readonly (readonly number[])[]): ParagraphSignals[] {
  const tops = (byItself[0] ?? []).map((_, question) => topOf(byItself, question));
  return byItself.map((own, at) => {
    const before = byItself[at - 1];
    const after = byItself[at + 1];
    return {
      questions: merged(
        own.map((likely) => ({ itself: Math.log(likely + LEAST) })),
        compared(
          'elsewhere',
          tops.map((top) => (top.at === at ? top.second : top.first)),
        ),
        compared(
          'before',
          own.map((_, question) => before?.[question] ?? 0),
        ),
        compared(
          'after',
          own.map((_, question) => after?.[question] ?? 0),
        ),
      ),
      paragraph: {
        silent: Math.log(1 + LEAST - Math.min(1, sum(own))),
        beforeSpeaks: sum(before),
        afterSpeaks: sum(after),
        alone: byItself.length === 1 ? 1 : 0,
      },
    };
  });
}

/** The likeliest answer to a question, where it stands, and the next. */
function topOf(
  byItself: readonly (readonly number[])[],
  question: number,
): { first: number; at: number; second: number } {
  let [first, second, at] = [0, 0, -1];
  byItself.forEach((own, i) => {
    const likely = own[question] ?? 0;
    if (likely > first) [first, second, at] = [likely, first, i];
    else if (likely > second) second = likely;
  });
  return { first, at, second };
}

function sum(values: readonly number[] = []): number {
  return values.reduce((total, value) => total + value, 0);
}
