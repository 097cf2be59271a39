// Signals of tens of thousands of paragraphs as one table of figures: so many are held at once while weights are fitted.
import type { ParagraphSignals, Signals } from '../server/src/analysis/signals';

/** What the figures of a row are, in their order. */
export interface SignalNames {
  readonly questions: readonly string[];
  readonly paragraph: readonly string[];
}

/** Paragraphs by their place; each has a row for itself and one for each question of its note. */
export interface Table {
  readonly names: SignalNames;
  /** One row after the other. */
  readonly questions: Float32Array;
  readonly paragraph: Float32Array;
  /** By paragraph: which row of `questions` is its first; at the end, how many there are. */
  readonly starts: Int32Array;
}

/** The names of all signals of a paragraph whose note has a question. */
export function namesOf({ questions, paragraph }: ParagraphSignals): SignalNames {
  return { questions: Object.keys(questions[0] ?? {}), paragraph: Object.keys(paragraph) };
}

/** Those names that `takes` is true for. */
export function namesThat(takes: (name: string) => boolean, { questions, paragraph }: SignalNames): SignalNames {
  return { questions: questions.filter(takes), paragraph: paragraph.filter(takes) };
}

/** The names of two lists, those of `b` after those of `a`. */
export function namesOfBoth(a: SignalNames, b: SignalNames): SignalNames {
  return { questions: [...a.questions, ...b.questions], paragraph: [...a.paragraph, ...b.paragraph] };
}

/** Writes a table paragraph by paragraph. */
export class TableWriter {
  private readonly questions = new Growing();
  private readonly paragraph = new Growing();
  private readonly starts = [0];

  constructor(private readonly names: SignalNames) {}

  /** Adds a paragraph and returns its place; a signal that is not there is 0. With `before`, what stands there comes first in each row. */
  add({ questions, paragraph }: ParagraphSignals, before?: { readonly table: Table; readonly at: number }): number {
    const own = before?.table.names;
    const ofQuestion = this.names.questions.slice(own?.questions.length);
    const ofParagraph = this.names.paragraph.slice(own?.paragraph.length);
    const at = this.starts.length - 1;
    questions.forEach((signals, i) => {
      if (before) this.questions.push(questionRow(before.table, before.table.starts[before.at]! + i));
      this.questions.push(inOrder(signals, ofQuestion));
    });
    if (before) this.paragraph.push(paragraphRow(before.table, before.at));
    this.paragraph.push(inOrder(paragraph, ofParagraph));
    this.starts.push(this.starts[at]! + questions.length);
    return at;
  }

  table(): Table {
    return {
      names: this.names,
      questions: this.questions.all(),
      paragraph: this.paragraph.all(),
      starts: Int32Array.from(this.starts),
    };
  }
}

function inOrder(signals: Signals, names: readonly string[]): Float32Array {
  return Float32Array.from(names, (name) => signals[name] ?? 0);
}

/** A row of figures that stand one row after the other: no copy. */
export function rowAt(figures: Float32Array, width: number, row: number): Float32Array {
  return figures.subarray(row * width, (row + 1) * width);
}

function questionRow({ questions, names }: Table, row: number): Float32Array {
  return rowAt(questions, names.questions.length, row);
}

function paragraphRow({ paragraph, names }: Table, at: number): Float32Array {
  return rowAt(paragraph, names.paragraph.length, at);
}

/** Figures that more are added to. */
class Growing {
  private figures = new Float32Array(1 << 16);
  private length = 0;

  push(more: Float32Array): void {
    if (this.length + more.length > this.figures.length) {
      const larger = new Float32Array(2 * this.figures.length);
      larger.set(this.figures);
      this.figures = larger;
    }
    this.figures.set(more, this.length);
    this.length += more.length;
  }

  all(): Float32Array {
    return this.figures.slice(0, this.length);
  }
}

/** The same table with those columns alone that `taken` names. */
export function columnsOf(table: Table, taken: SignalNames): Table {
  const { names, questions, paragraph, starts } = table;
  return {
    names: taken,
    questions: picked(questions, names.questions, taken.questions),
    paragraph: picked(paragraph, names.paragraph, taken.paragraph),
    starts,
  };
}

function picked(figures: Float32Array, names: readonly string[], taken: readonly string[]): Float32Array {
  const rows = names.length > 0 ? figures.length / names.length : 0;
  const kept = new Float32Array(rows * taken.length);
  taken.forEach((name, to) => {
    const from = names.indexOf(name);
    for (let row = 0; row < rows; row++) kept[row * taken.length + to] = figures[row * names.length + from]!;
  });
  return kept;
}

/** The signals of the paragraph at a place. */
export function signalsAt(table: Table, at: number): ParagraphSignals {
  const { names, starts } = table;
  const named = (row: Float32Array, of: readonly string[]) =>
    Object.fromEntries(of.map((name, j) => [name, row[j]!])) as Signals;
  return {
    questions: Array.from({ length: starts[at + 1]! - starts[at]! }, (_, i) =>
      named(questionRow(table, starts[at]! + i), names.questions),
    ),
    paragraph: named(paragraphRow(table, at), names.paragraph),
  };
}
