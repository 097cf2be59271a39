import { describe, expect, it } from 'vitest';
import { yearOfResolution } from './resolutions';

describe('yearOfResolution', () => {
  it.each([
    [1, 1946],
    [1325, 2000],
    [2378, 2017],
    [2397, 2017],
    [2398, 2018],
  ])('%i is of %i', (number, year) => expect(yearOfResolution(number)).toBe(year));
  it('leaves no number out', () => {
    for (let number = 1, year = 1946; number <= 2811; number++) {
      const next = yearOfResolution(number);
      expect(next === year || next === year + 1, String(number)).toBe(true);
      year = next!;
    }
  });
  it.each([0, -5, 2378.5, NaN, Infinity, 99999])('is silent about %d', (number) =>
    expect(yearOfResolution(number)).toBeNull(),
  );
});
