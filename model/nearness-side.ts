// One side of what is learned of words: where they lie as they are asked for, or as they are spoken of (see word-nearness.ts).
import { KEPT as DIMENSIONS } from './meanings';

const MATRIX_RATE = 0.3;
/** Rare meanings are taken this much more seriously than the mean of a batch would take them. */
export const RARE = 16;

/** The rows of all sayings, one saying after the other: those of saying `s` stand from `starts[s]` to `starts[s + 1]`. */
export interface SayingRows {
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
}

/** Figures by number, kept for one batch: clearing is starting a new batch. */
class Batched {
  private batch = 1;
  private readonly writtenIn: Int32Array;
  readonly written: number[] = [];

  constructor(count: number) {
    this.writtenIn = new Int32Array(count);
  }

  begin(): void {
    this.batch++;
    this.written.length = 0;
  }

  /** Whether a number comes for the first time in this batch. */
  isNew(number: number): boolean {
    if (this.writtenIn[number] === this.batch) return false;
    this.writtenIn[number] = this.batch;
    this.written.push(number);
    return true;
  }
}

/** What is asked, or what is told: the rows, which both sides share, turned by a matrix of its own. Places stand in `places`, DIMENSIONS each. */
export class Side {
  private readonly matrix = new Float64Array(DIMENSIONS * DIMENSIONS);
  private readonly squares = new Float64Array(DIMENSIONS * DIMENSIONS).fill(1e-3);
  /** By saying: of length 1 where `at` was called in this batch. */
  readonly places: Float64Array;
  private readonly lengths: Float64Array;
  private readonly placed: Batched;
  /** By saying: where it is pulled from, summed over the batch. */
  readonly pulls: Float64Array;
  private readonly pulled: Batched;
  private readonly turned: Float64Array;
  private readonly turnedRows: Batched;
  private readonly rowPulls: Float64Array;
  private readonly pulledRows: Batched;

  constructor(
    private readonly of: SayingRows,
    private readonly own: Float64Array,
    private readonly ownSquares: Float64Array,
  ) {
    for (let d = 0; d < DIMENSIONS; d++) this.matrix[d * DIMENSIONS + d] = 1;
    const sayings = of.starts.length - 1;
    const rows = own.length / DIMENSIONS;
    this.places = new Float64Array(sayings * DIMENSIONS);
    this.lengths = new Float64Array(sayings);
    this.placed = new Batched(sayings);
    this.pulls = new Float64Array(sayings * DIMENSIONS);
    this.pulled = new Batched(sayings);
    this.turned = new Float64Array(own.length);
    this.turnedRows = new Batched(rows);
    this.rowPulls = new Float64Array(own.length);
    this.pulledRows = new Batched(rows);
  }

  begin(): void {
    for (const kept of [this.placed, this.pulled, this.turnedRows, this.pulledRows]) kept.begin();
  }

  /** Where a saying's place stands in `places`. */
  at(saying: number): number {
    const at = saying * DIMENSIONS;
    if (this.placed.isNew(saying)) this.place(saying, at);
    return at;
  }

  /** Where a saying's pull stands in `pulls`. */
  pullOf(saying: number): number {
    const at = saying * DIMENSIONS;
    if (this.pulled.isNew(saying)) this.pulls.fill(0, at, at + DIMENSIONS);
    return at;
  }

  learn(passages: number, rate: number): void {
    const { pulls, rowPulls, of } = this;
    for (const saying of this.pulled.written) {
      const from = of.starts[saying]!;
      const to = of.starts[saying + 1]!;
      const at = this.at(saying);
      const share = 1 / (to - from) / this.lengths[saying]! / passages;
      for (let k = from; k < to; k++) {
        const row = of.rows[k]! * DIMENSIONS;
        if (this.pulledRows.isNew(of.rows[k]!)) rowPulls.fill(0, row, row + DIMENSIONS);
        for (let d = 0; d < DIMENSIONS; d++) rowPulls[row + d]! += share * pulls[at + d]!;
      }
    }
    const change = new Float64Array(this.matrix.length);
    const moved = new Float64Array(DIMENSIONS);
    for (const row of this.pulledRows.written) this.moveRow(row, rate, change, moved);
    for (let k = 0; k < change.length; k++) {
      this.squares[k]! += change[k]! ** 2;
      this.matrix[k]! -= (rate * MATRIX_RATE * change[k]!) / Math.sqrt(this.squares[k]!);
    }
  }

  private moveRow(row: number, rate: number, change: Float64Array, moved: Float64Array): void {
    const { own, matrix, rowPulls } = this;
    const at = row * DIMENSIONS;
    let squares = 0;
    for (let i = 0; i < DIMENSIONS; i++) {
      const value = own[at + i]!;
      const from = i * DIMENSIONS;
      let sum = 0;
      for (let j = 0; j < DIMENSIONS; j++) {
        const pull = rowPulls[at + j]!;
        change[from + j]! += value * pull;
        sum += pull * matrix[from + j]!;
      }
      moved[i] = sum;
      squares += sum * sum;
    }
    this.ownSquares[row]! += (squares / DIMENSIONS) * RARE;
    const stride = rate / Math.sqrt(this.ownSquares[row]!);
    for (let i = 0; i < DIMENSIONS; i++) own[at + i]! -= stride * moved[i]!;
  }

  /** All rows as the program has them. */
  inBytes(): { bytes: Int8Array; units: Float32Array } {
    this.begin();
    const rows = this.own.length / DIMENSIONS;
    const bytes = new Int8Array(this.own.length);
    const units = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const at = this.turn(row);
      const turned = this.turned.subarray(at, at + DIMENSIONS);
      const unit = Math.max(...turned.map(Math.abs)) / 127 || 1;
      units[row] = unit;
      turned.forEach((value, d) => (bytes[at + d] = Math.round(value / unit)));
    }
    return { bytes, units };
  }

  private place(saying: number, at: number): void {
    const { places, turned, of } = this;
    const from = of.starts[saying]!;
    const to = of.starts[saying + 1]!;
    places.fill(0, at, at + DIMENSIONS);
    for (let k = from; k < to; k++) {
      const row = this.turn(of.rows[k]!);
      for (let d = 0; d < DIMENSIONS; d++) places[at + d]! += turned[row + d]! / (to - from);
    }
    let squares = 0;
    for (let d = 0; d < DIMENSIONS; d++) squares += places[at + d]! ** 2;
    const length = Math.sqrt(squares) || 1e-6;
    for (let d = 0; d < DIMENSIONS; d++) places[at + d]! /= length;
    this.lengths[saying] = length;
  }

  /** Where a row, turned, stands in `turned`. */
  private turn(row: number): number {
    const at = row * DIMENSIONS;
    if (!this.turnedRows.isNew(row)) return at;
    const { turned, own, matrix } = this;
    turned.fill(0, at, at + DIMENSIONS);
    for (let i = 0; i < DIMENSIONS; i++) {
      const value = own[at + i]!;
      if (value === 0) continue;
      const from = i * DIMENSIONS;
      for (let j = 0; j < DIMENSIONS; j++) turned[at + j]! += value * matrix[from + j]!;
    }
    return at;
  }
}
