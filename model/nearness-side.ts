// One side of what is learned of words: where they lie as they are asked for, or as they are spoken of (see word-nearness.ts).
import type { Saying, Sayings } from '../server/src/knowledge/word-nearness';
import { KEPT as DIMENSIONS } from './meanings';

const MATRIX_RATE = 0.3;
/** Rare meanings are taken this much more seriously than the mean of a batch would take them. */
export const RARE = 16;

/** What is asked, or what is told: the rows, which both sides share, turned by a matrix of its own. */
export class Side {
  private readonly matrix = new Float32Array(DIMENSIONS * DIMENSIONS);
  private readonly squares = new Float32Array(DIMENSIONS * DIMENSIONS).fill(1e-3);
  /** Kept for one batch. */
  private turned = new Map<number, Float32Array>();
  private places = new Map<Saying, { readonly place: Float32Array; readonly length: number }>();
  private pulls = new Map<Saying, Float32Array>();

  constructor(
    private readonly sayings: Sayings,
    private readonly own: Float32Array,
    private readonly ownSquares: Float32Array,
  ) {
    for (let d = 0; d < DIMENSIONS; d++) this.matrix[d * DIMENSIONS + d] = 1;
  }

  begin(): void {
    this.turned = new Map();
    this.places = new Map();
    this.pulls = new Map();
  }

  at(saying: Saying): Float32Array {
    return this.placed(saying).place;
  }

  pullOf(saying: Saying): Float32Array {
    let pull = this.pulls.get(saying);
    if (!pull) this.pulls.set(saying, (pull = new Float32Array(DIMENSIONS)));
    return pull;
  }

  learn(passages: number, rate: number): void {
    const byRow = new Map<number, Float32Array>();
    for (const [saying, pull] of this.pulls) {
      const rows = this.sayings.rowsOf(saying);
      const share = 1 / rows.length / this.placed(saying).length / passages;
      for (let k = 0; k < rows.length; k++) {
        let sum = byRow.get(rows[k]!);
        if (!sum) byRow.set(rows[k]!, (sum = new Float32Array(DIMENSIONS)));
        for (let d = 0; d < DIMENSIONS; d++) sum[d]! += share * pull[d]!;
      }
    }
    const change = new Float32Array(this.matrix.length);
    const moved = new Float32Array(DIMENSIONS);
    for (const [row, pull] of byRow) {
      const at = row * DIMENSIONS;
      let squares = 0;
      for (let i = 0; i < DIMENSIONS; i++) {
        const value = this.own[at + i]!;
        let sum = 0;
        for (let j = 0; j < DIMENSIONS; j++) {
          change[i * DIMENSIONS + j]! += value * pull[j]!;
          sum += pull[j]! * this.matrix[i * DIMENSIONS + j]!;
        }
        moved[i] = sum;
        squares += sum * sum;
      }
      this.ownSquares[row]! += (squares / DIMENSIONS) * RARE;
      const stride = rate / Math.sqrt(this.ownSquares[row]!);
      for (let i = 0; i < DIMENSIONS; i++) this.own[at + i]! -= stride * moved[i]!;
    }
    for (let k = 0; k < change.length; k++) {
      this.squares[k]! += change[k]! ** 2;
      this.matrix[k]! -= (rate * MATRIX_RATE * change[k]!) / Math.sqrt(this.squares[k]!);
    }
  }

  /** All rows as the program has them. */
  inBytes(): { bytes: Int8Array; units: Float32Array } {
    this.begin();
    const rows = this.own.length / DIMENSIONS;
    const bytes = new Int8Array(this.own.length);
    const units = new Float32Array(rows);
    for (let row = 0; row < rows; row++) {
      const turned = this.turn(row);
      const unit = Math.max(...turned.map(Math.abs)) / 127 || 1;
      units[row] = unit;
      turned.forEach((value, d) => (bytes[row * DIMENSIONS + d] = Math.round(value / unit)));
    }
    return { bytes, units };
  }

  private placed(saying: Saying): { readonly place: Float32Array; readonly length: number } {
    let placed = this.places.get(saying);
    if (placed) return placed;
    const place = new Float32Array(DIMENSIONS);
    const rows = this.sayings.rowsOf(saying);
    for (let k = 0; k < rows.length; k++) {
      const turned = this.turn(rows[k]!);
      for (let d = 0; d < DIMENSIONS; d++) place[d]! += turned[d]! / rows.length;
    }
    const length = Math.sqrt(dot(place, place)) || 1e-6;
    for (let d = 0; d < DIMENSIONS; d++) place[d]! /= length;
    this.places.set(saying, (placed = { place, length }));
    return placed;
  }

  private turn(row: number): Float32Array {
    let turned = this.turned.get(row);
    if (turned) return turned;
    turned = new Float32Array(DIMENSIONS);
    const at = row * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i++) {
      const value = this.own[at + i]!;
      if (value === 0) continue;
      for (let j = 0; j < DIMENSIONS; j++) turned[j]! += value * this.matrix[i * DIMENSIONS + j]!;
    }
    this.turned.set(row, turned);
    return turned;
  }
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += a[d]! * b[d]!;
  return sum;
}
