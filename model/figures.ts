// Signals as rows of figures: tens of thousands of paragraphs are held at once while weights are fitted.
import { likelihoods } from '../server/src/analysis/likelihoods';
import type { ChoiceWeights } from '../server/src/analysis/coverage';
import type { ParagraphSignals, Signals } from '../server/src/analysis/signals';

/** What the figures of a row are, in their order. */
export interface SignalNames {
  readonly questions: readonly string[];
  readonly paragraph: readonly string[];
}

/** A paragraph's signals, as their names say. */
export interface Figures {
  /** One row for each question of the note. */
  readonly questions: readonly Float32Array[];
  readonly paragraph: Float32Array;
}

/** The names of all signals of a paragraph whose note has a question. */
export function namesOf({ questions, paragraph }: ParagraphSignals): SignalNames {
  return { questions: Object.keys(questions[0] ?? {}), paragraph: Object.keys(paragraph) };
}

/** Signals as figures; a signal that is not there is 0. */
export function figuresOf({ questions, paragraph }: ParagraphSignals, names: SignalNames): Figures {
  const row = (signals: Signals, of: readonly string[]) => Float32Array.from(of, (name) => signals[name] ?? 0);
  return {
    questions: questions.map((signals) => row(signals, names.questions)),
    paragraph: row(paragraph, names.paragraph),
  };
}

/** Those names that `takes` is true for. */
export function namesThat(takes: (name: string) => boolean, { questions, paragraph }: SignalNames): SignalNames {
  return { questions: questions.filter(takes), paragraph: paragraph.filter(takes) };
}

/** Rows of figures with those alone that `taken` names, out of those that `names` names. */
export function selection(names: SignalNames, taken: SignalNames): (figures: Figures) => Figures {
  const picked = (of: readonly string[], kept: readonly string[]) => {
    const places = kept.map((name) => of.indexOf(name));
    return (row: Float32Array) => Float32Array.from(places, (place) => row[place] ?? 0);
  };
  const ofQuestion = picked(names.questions, taken.questions);
  const ofParagraph = picked(names.paragraph, taken.paragraph);
  return ({ questions, paragraph }) => ({ questions: questions.map(ofQuestion), paragraph: ofParagraph(paragraph) });
}

/** The figures of two lists of signals of the same paragraph, those of `b` after those of `a`. */
export function joined(a: Figures, b: Figures): Figures {
  const row = (one: Float32Array, other: Float32Array) => Float32Array.of(...one, ...other);
  return {
    questions: a.questions.map((figures, i) => row(figures, b.questions[i]!)),
    paragraph: row(a.paragraph, b.paragraph),
  };
}

/** How likely each question is answered, as likelihoodsOf says it of signals. */
export function likelihoodsByFigures(figures: Figures, names: SignalNames, weights: ChoiceWeights): number[] {
  const sum = (row: Float32Array, of: readonly string[], weightOf: Readonly<Record<string, number>>) =>
    row.reduce((total, figure, j) => total + figure * (weightOf[of[j]!] ?? 0), 0);
  const silence = weights.bias + sum(figures.paragraph, names.paragraph, weights.silence);
  const questions = figures.questions.map((row) => sum(row, names.questions, weights.questions));
  return likelihoods([...questions, silence]).slice(0, -1);
}
