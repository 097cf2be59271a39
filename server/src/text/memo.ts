// A bounded memory for pure functions of a key: what is not asked for again is forgotten.

/**
 * A copy of a text that was cut out of a longer one. A slice keeps the whole text alive that it is a part of: what is kept for long, such
 * as the paragraphs of a draft from one keystroke to the next, is copied first.
 */
export function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

/**
 * Keeps the answers of a pure function. Two generations: when the younger is full it becomes the older, and what was not asked
 * for since is dropped. So at most twice `size` answers are held, and those in use stay.
 */
export class Memo<K, V> {
  private young = new Map<K, V>();
  private old = new Map<K, V>();

  constructor(private readonly size: number) {}

  /** The kept answer for `key`, else that of `compute`, which is then kept. */
  get(key: K, compute: (key: K) => V): V {
    const kept = this.young.get(key);
    if (kept !== undefined) return kept;
    const value = this.old.get(key) ?? compute(key);
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}

/** Whether two lists hold the very same objects: what was made of the one still holds for the other. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
