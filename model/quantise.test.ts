import { describe, expect, it } from 'vitest';
import { inSteps } from './quantise';

describe('figures in steps', () => {
  it('come back within half a step, the largest in at most as many steps as asked for', () => {
    for (const steps of [7, 15, 127])
      for (const size of [1e-5, 0.3, 1, 7.7, 4096]) {
        const row = [1, -0.62, 0.02, 0].map((figure) => figure * size);
        const { unit, values } = inSteps(row, steps);
        expect(Math.max(...values.map(Math.abs))).toBeLessThanOrEqual(steps);
        expect(Math.max(...values.map(Math.abs))).toBeGreaterThan(steps * 0.85);
        values.forEach((value, i) => expect(Math.abs(value * unit - row[i]!)).toBeLessThanOrEqual(unit / 2 + 1e-12));
        expect(Math.fround(unit)).toBe(unit);
      }
  });
  it('are zeros for zeros', () => expect(inSteps([0, 0], 7)).toEqual({ unit: 1, values: [0, 0] }));
});
