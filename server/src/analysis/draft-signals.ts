// What the rest of a draft tells of a paragraph: a question is mostly answered in one place, by one paragraph or by some that follow each other,
// and a speaker who has just begun on a question goes on with it. Figures that a person could check by hand.
import { compared, merged, type ParagraphSignals } from './signals';

/** Keeps a logarithm finite. */
const LEAST = 1e-4;

/**
 * The signals of the paragraph at `at`, from how likely each of a draft's paragraphs, by itself, answers each question (by paragraph, then by
 * question, in the order of the note).
 */
export function signalsAmid(byItself: readonly (readonly number[])[], at: number): ParagraphSignals {
  const own = byItself[at] ?? [];
  const before = byItself[at - 1];
  const after = byItself[at + 1];
  const elsewhere = own.map((_, question) =>
    byItself.reduce((most, one, i) => (i === at ? most : Math.max(most, one[question] ?? 0)), 0),
  );
  return {
    questions: merged(
      own.map((likely) => ({ itself: Math.log(likely + LEAST) })),
      compared('elsewhere', elsewhere),
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
}

function sum(values: readonly number[] = []): number {
  return values.reduce((total, value) => total + value, 0);
}
