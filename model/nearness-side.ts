// One side of what is learned of words: where they lie as they are asked for, or as they are spoken of (see word-nearness.ts).
import { KEPT as DIMENSIONS } from './meanings';
import { inSteps } from './quantise';

/** Steps from nothing to a place's largest figure. */
const STEPS = 15;
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
  /** By saying: of length 1, for those that were placed in this batch. */
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
  /** By row: what its pull means for it before it is turned. */
  private readonly moved: Float64Array;

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
    this.moved = new Float64Array(own.length);
  }

  /** Begins a batch. What is said in it is first needed, then placed. */
  begin(): void {
    for (const kept of [this.placed, this.pulled, this.turnedRows, this.pulledRows]) kept.begin();
  }

  need(sayings: readonly number[]): void {
    const { starts, rows } = this.of;
    for (const saying of sayings)
      if (this.placed.isNew(saying))
        for (let k = starts[saying]!; k < starts[saying + 1]!; k++) this.turnedRows.isNew(rows[k]!);
  }

  placeAll(): void {
    rowsTimes(this.turnedRows.written, this.own, transposed(this.matrix), this.turned);
    for (const saying of this.placed.written) this.place(saying, saying * DIMENSIONS);
  }

  /** Where the pull of a saying that was placed stands in `pulls`. */
  pullOf(saying: number): number {
    const at = saying * DIMENSIONS;
    if (this.pulled.isNew(saying)) this.pulls.fill(0, at, at + DIMENSIONS);
    return at;
  }

  learn(passages: number, rate: number): void {
    const { pulls, rowPulls, pulledRows, of } = this;
    for (const saying of this.pulled.written) {
      const from = of.starts[saying]!;
      const to = of.starts[saying + 1]!;
      const at = saying * DIMENSIONS;
      const share = 1 / (to - from) / this.lengths[saying]! / passages;
      for (let k = from; k < to; k++) {
        const row = of.rows[k]! * DIMENSIONS;
        if (pulledRows.isNew(of.rows[k]!)) rowPulls.fill(0, row, row + DIMENSIONS);
        for (let d = 0; d < DIMENSIONS; d++) rowPulls[row + d]! += share * pulls[at + d]!;
      }
    }
    const change = outerProducts(pulledRows.written, this.own, rowPulls);
    // By its rows: times the matrix turned over.
    rowsTimes(pulledRows.written, rowPulls, this.matrix, this.moved);
    for (const row of pulledRows.written) this.moveRow(row, rate);
    for (let k = 0; k < change.length; k++) {
      this.squares[k]! += change[k]! ** 2;
      this.matrix[k]! -= (rate * MATRIX_RATE * change[k]!) / Math.sqrt(this.squares[k]!);
    }
  }

  private moveRow(row: number, rate: number): void {
    const { own, moved } = this;
    const at = row * DIMENSIONS;
    let squares = 0;
    for (let d = 0; d < DIMENSIONS; d++) squares += moved[at + d]! ** 2;
    this.ownSquares[row]! += (squares / DIMENSIONS) * RARE;
    const stride = rate / Math.sqrt(this.ownSquares[row]!);
    for (let d = 0; d < DIMENSIONS; d++) own[at + d]! -= stride * moved[at + d]!;
  }

  /** All rows as the program has them. */
  inBytes(): { bytes: Int8Array; units: Float32Array } {
    const { own, turned } = this;
    const rows = own.length / DIMENSIONS;
    rowsTimes(
      Int32Array.from({ length: rows }, (_, row) => row),
      own,
      transposed(this.matrix),
      turned,
    );
    const bytes = new Int8Array(own.length);
    const units = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const at = row * DIMENSIONS;
      const { unit, values } = inSteps(turned.subarray(at, at + DIMENSIONS), STEPS);
      units[row] = unit;
      bytes.set(values, at);
    }
    return { bytes, units };
  }

  private place(saying: number, at: number): void {
    const { places, turned, of } = this;
    const from = of.starts[saying]!;
    const to = of.starts[saying + 1]!;
    places.fill(0, at, at + DIMENSIONS);
    for (let k = from; k < to; k++) {
      const row = of.rows[k]! * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++) places[at + d]! += turned[row + d]! / (to - from);
    }
    let squares = 0;
    for (let d = 0; d < DIMENSIONS; d++) squares += places[at + d]! ** 2;
    const length = Math.sqrt(squares) || 1e-6;
    for (let d = 0; d < DIMENSIONS; d++) places[at + d]! /= length;
    this.lengths[saying] = length;
  }
}

function transposed(matrix: Float64Array): Float64Array {
  return matrix.map((_, k) => matrix[(k % DIMENSIONS) * DIMENSIONS + Math.floor(k / DIMENSIONS)]!);
}

/** The listed rows of `from` times a matrix, given by its columns, to the same rows of `to`: four rows by two columns at a time, since this is most of the work. */
function rowsTimes(list: ArrayLike<number>, from: Float64Array, columns: Float64Array, to: Float64Array): void {
  for (let r = 0; r < list.length; r += 4) {
    const at = (k: number) => list[Math.min(r + k, list.length - 1)]! * DIMENSIONS;
    const [a, b, c, e] = [at(0), at(1), at(2), at(3)];
    for (let j = 0; j < DIMENSIONS; j += 2) {
      const one = j * DIMENSIONS;
      const two = one + DIMENSIONS;
      let [a1, a2, b1, b2, c1, c2, e1, e2] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let i = 0; i < DIMENSIONS; i++) {
        const x = columns[one + i]!;
        const y = columns[two + i]!;
        const [p, q, u, v] = [from[a + i]!, from[b + i]!, from[c + i]!, from[e + i]!];
        a1 += p * x;
        a2 += p * y;
        b1 += q * x;
        b2 += q * y;
        c1 += u * x;
        c2 += u * y;
        e1 += v * x;
        e2 += v * y;
      }
      to[a + j] = a1;
      to[a + j + 1] = a2;
      to[b + j] = b1;
      to[b + j + 1] = b2;
      to[c + j] = c1;
      to[c + j + 1] = c2;
      to[e + j] = e1;
      to[e + j + 1] = e2;
    }
  }
}

/** The sum, over the listed rows, of what each row of `a` gives with the same row of `b`, as a matrix: four rows at a time. */
function outerProducts(list: readonly number[], a: Float64Array, b: Float64Array): Float64Array {
  const sum = new Float64Array(DIMENSIONS * DIMENSIONS);
  for (let r = 0; r < list.length; r += 4) {
    const at = (k: number) => (list[r + k] ?? 0) * DIMENSIONS;
    const [w, x, y, z] = [at(0), at(1), at(2), at(3)];
    const left = Math.min(4, list.length - r);
    for (let i = 0; i < DIMENSIONS; i++) {
      const row = i * DIMENSIONS;
      const aw = a[w + i]!;
      const ax = left > 1 ? a[x + i]! : 0;
      const ay = left > 2 ? a[y + i]! : 0;
      const az = left > 3 ? a[z + i]! : 0;
      for (let j = 0; j < DIMENSIONS; j++)
        sum[row + j]! += aw * b[w + j]! + ax * b[x + j]! + ay * b[y + j]! + az * b[z + j]!;
    }
  }
  return sum;
}
