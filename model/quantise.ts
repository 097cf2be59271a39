// Figures in few steps: errors of single figures even out in the sums of a text, and the package compresses what takes few values.

/** A row as whole numbers from minus to plus `steps`, and what one step is worth; the row of zeros for a row of zeros. */
export function inSteps(row: ArrayLike<number>, steps: number): { readonly unit: number; readonly values: number[] } {
  const figures = Array.from(row);
  const unit = coarse(Math.max(...figures.map(Math.abs)) / steps);
  return { unit, values: figures.map((figure) => Math.round(figure / unit)) };
}

/** The next number of few digits that is no smaller: an eighth of a power of two, times a whole number; 1 for 0. */
function coarse(figure: number): number {
  if (figure === 0) return 1;
  const power = 2 ** (Math.floor(Math.log2(figure)) - 3);
  return Math.ceil(figure / power) * power;
}

/** Rows of figures, one after the other, and in how many texts each is used. */
export interface UsedRows {
  readonly vectors: Float32Array;
  readonly uses: readonly number[];
}

/** A row by its place, as whole numbers, and what one of them is worth. */
export interface SteppedRow {
  readonly row: number;
  readonly unit: number;
  readonly values: Int8Array;
}

/** Octaves of use; more are not told apart. */
const OCTAVES = 20;
/** A byte holds no more steps than this. */
const MOST_STEPS = 127;
const [FINEST, COARSEST] = [1e-4, 10];
const ROUNDS = 24;

/**
 * Rows in steps, in at most so many bytes (`room`), as far as can be told from how often each figure comes. What many texts use errs often, so its steps are
 * finer, by the root of how many: the same bytes then tell most. A row that is less than half a step throughout is left out. Rows of about the same use have
 * one step and stand side by side, since such compress well; among them the order is kept.
 */
export function inStepsByUse(all: UsedRows, room: number): SteppedRow[] {
  const octaves = byOctaves(all);
  let [fine, coarse] = [FINEST, COARSEST];
  for (let round = 0; round < ROUNDS; round++) {
    const step = Math.sqrt(fine * coarse);
    const bytes = octaves.reduce((sum, one) => sum + bytesOf(stepped(one, unitOf(one, step))), 0);
    if (bytes > room) fine = step;
    else coarse = step;
  }
  return octaves.flatMap((one) => {
    const unit = unitOf(one, coarse);
    const values = stepped(one, unit);
    const width = values.length / one.rows.length;
    return one.rows
      .map((row, i) => ({ row, unit, values: values.subarray(i * width, (i + 1) * width) }))
      .filter((some) => some.values.some((value) => value !== 0));
  });
}

/** Rows of about the same use, and the largest of their figures. */
interface Octave {
  readonly octave: number;
  readonly rows: readonly number[];
  readonly vectors: Float32Array;
  readonly largest: number;
}

/** The most used first. */
function byOctaves({ vectors, uses }: UsedRows): Octave[] {
  const width = vectors.length / uses.length;
  const rowsOf: number[][] = Array.from({ length: OCTAVES + 1 }, () => []);
  uses.forEach((use, row) => rowsOf[Math.min(OCTAVES, Math.floor(Math.log2(1 + use)))]!.push(row));
  return rowsOf
    .map((rows, octave) => {
      const own = new Float32Array(rows.length * width);
      rows.forEach((row, i) => own.set(vectors.subarray(row * width, (row + 1) * width), i * width));
      const largest = own.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
      return { octave, rows, vectors: own, largest };
    })
    .filter(({ rows }) => rows.length > 0)
    .reverse();
}

/** What a step is worth in an octave, when it is worth `step` for what a single text uses. */
function unitOf({ octave, largest }: Octave, step: number): number {
  return Math.max(step / 2 ** (octave / 2), largest / MOST_STEPS);
}

function stepped({ vectors }: Octave, unit: number): Int8Array {
  return Int8Array.from(vectors, (figure) => Math.round(figure / unit));
}

/** How many bytes figures take when each is written as shortly as it is frequent (their entropy). */
function bytesOf(values: Int8Array): number {
  const counts = new Float64Array(256);
  for (const value of values) counts[value + 128]!++;
  return counts.reduce((bits, count) => (count > 0 ? bits - count * Math.log2(count / values.length) : bits), 0) / 8;
}
