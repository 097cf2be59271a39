import { describe, expect, it } from 'vitest';
import { RowTable } from './row-table';

describe('a table of rows', () => {
  // All want the same few slots, and the last of them runs over the end of the table.
  const numbers = [7, 0, 8, 0xffffffff, 16, 0x80000007, 15];
  const table = new RowTable(Uint32Array.from(numbers));

  it('knows the row of each number', () => {
    expect(numbers.map((number) => table.get(number))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([...table.keys()]).toEqual(numbers);
    expect(table.size).toBe(7);
  });

  it('has none for other numbers, nor for any when it is empty', () => {
    expect([1, 24, 31, 0x7fffffff].map((number) => table.get(number))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(new RowTable(new Uint32Array()).get(0)).toBeUndefined();
  });
});
