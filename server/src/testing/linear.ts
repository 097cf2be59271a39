// Whether something takes time in proportion to its text.
import { expect } from 'vitest';

// A reader that is quadratic takes 64 times as long for eight times the text; small times are noise.
const TIMES = 8;
const MOST = 28;
const NOISE = 700;
/** Of a text that is made of parts. */
const LONGEST_PART = 120;

/** Expects that a text of `length`, and one eight times as long, take `read` times in proportion: of the processor, whatever else it does. */
export function expectLinear(read: (text: string) => void, make: (length: number) => string, length = 25_000): void {
  const time = (size: number) => {
    const text = make(size);
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  time(length);
  // What is read is kept: each text is another.
  const short = Math.min(time(length + LONGEST_PART), time(length + 2 * LONGEST_PART));
  const most = Math.max(MOST * short, NOISE);
  const long = time(TIMES * length);
  // Memory may have been tidied up at that moment: once more, then.
  expect(long < most ? long : time(TIMES * length + LONGEST_PART)).toBeLessThan(most);
}

/** A text of a length, made of one part. */
export function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length));
}
