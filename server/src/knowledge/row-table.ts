// Finds the row of a number among some hundred thousand, without an object for each: a Map of them takes too long to build at every start.

/** Rows by number: a Map does, too. */
export interface Rows {
  readonly size: number;
  /** The row of a number; undefined when it is not among them. */
  get(number: number): number | undefined;
  /** The numbers in the order of their rows. */
  keys(): Iterable<number>;
}

/** The rows of numbers that are all different and evenly spread, as hashes are; built in linear time. */
export class RowTable implements Rows {
  /** At the number's own slot, or the first free one after it: its row plus 1; 0 where a slot is free. */
  private readonly slots: Uint32Array;

  constructor(private readonly numbers: Uint32Array) {
    // At least half of the slots stay free, so that a search soon ends.
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * numbers.length + 1)));
    for (let row = 0; row < numbers.length; row++) this.slots[this.slotOf(numbers[row] ?? 0)] = row + 1;
  }

  get size(): number {
    return this.numbers.length;
  }

  get(number: number): number | undefined {
    const found = this.slots[this.slotOf(number)] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  keys(): Iterable<number> {
    return this.numbers;
  }

  private slotOf(number: number): number {
    const last = this.slots.length - 1;
    let slot = number & last;
    for (;;) {
      const found = this.slots[slot] ?? 0;
      if (found === 0 || this.numbers[found - 1] === number) return slot;
      slot = (slot + 1) & last;
    }
  }
}
