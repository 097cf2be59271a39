// What the rest of a draft tells of a paragraph: a question is mostly answered in one place, by one paragraph or by some that follow each other,
// a speaker who has just begun on a question goes on with it, and a question that every paragraph comes near to is near to this one by no merit of
// its own. Figures that a person could check by hand.
import { compared, merged, type ParagraphSignals, type Signals } from './signals';

/** Keeps a logarithm finite. */
const LEAST = 1e-4;
/** A question that all paragraphs come as near to as this is told apart by no deviation. */
const LEAST_DEVIATION = 1e-3;

/** How likely a paragraph by itself answers a question, as a logarithm. */
const ITSELF = 'itself';
/** Signals of a question that are held against what the draft's other paragraphs have of them. */
const HELD_AGAINST_OTHERS: readonly string[] = [
  ITSELF,
  'subject',
  'meanings',
  'answering',
  'answeringPart',
  'gist',
  'gistOfSentence',
  'gistOfPart',
  'topic',
];

/** A paragraph as it is read by itself. */
export interface Lone {
  /** How likely it answers each question, in the order of the note. */
  readonly likely: readonly number[];
  /** Its signals for each question. */
  readonly questions: readonly Signals[];
}

/**
 * The signals of each paragraph of a draft that it has amid the others; of those that are held against the others' only what `counts`, by its name: there
 * are many, and they are made anew with every key typed.
 */
export function signalsAmid(
  paragraphs: readonly Lone[],
  counts: (name: string) => boolean = () => true,
): ParagraphSignals[] {
  const byItself = paragraphs.map(({ likely }) => likely);
  const tops = (byItself[0] ?? []).map((_, question) => topOf(byItself, question));
  const itself = byItself.map((own) => own.map((likely) => Math.log(likely + LEAST)));
  const figuresOf = (name: string) =>
    name === ITSELF ? itself : paragraphs.map(({ questions }) => questions.map((signals) => signals[name] ?? 0));
  const signalsHere = HELD_AGAINST_OTHERS.filter((name) => counts(`${name}Here`)).map((name) =>
    heldAgainstOthers(name, figuresOf(name)),
  );
  return byItself.map((own, at) => {
    const before = byItself[at - 1];
    const after = byItself[at + 1];
    return {
      questions: merged(
        (itself[at] ?? []).map((figure) => ({ [ITSELF]: figure })),
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
        ...signalsHere.map((signals) => signals[at] ?? []),
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

/**
 * By paragraph and question: how far a figure is ahead of the mean of the other paragraphs, that compared between the questions, and how far it is from
 * the mean of all in standard deviations. Zeros for a paragraph that stands alone.
 */
function heldAgainstOthers(name: string, figures: readonly (readonly number[])[]): Signals[][] {
  const count = figures.length;
  const columns = (figures[0] ?? []).map((_, question) => {
    const column = figures.map((own) => own[question] ?? 0);
    const mean = sum(column) / count;
    const deviation = Math.sqrt(sum(column.map((figure) => (figure - mean) ** 2)) / count);
    return { mean, deviation: Math.max(LEAST_DEVIATION, deviation) };
  });
  // The mean of the others, out of the mean of all.
  const share = count > 1 ? count / (count - 1) : 0;
  return figures.map((own) => {
    const ahead = columns.map(({ mean }, question) => (own[question] ?? 0) - mean);
    return merged(
      compared(
        `${name}Here`,
        ahead.map((figure) => figure * share),
      ),
      columns.map(({ deviation }, question) => ({ [`${name}HereDeviations`]: (ahead[question] ?? 0) / deviation })),
    );
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
