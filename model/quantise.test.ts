import { describe, expect, it } from 'vitest';
import { inSteps, inStepsByUse } from './quantise';
import { seeded } from './random';

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

describe('rows in steps by their use', () => {
  const random = seeded(1);
  const width = 8;
  const uses = Array.from({ length: 400 }, (_, row) => (row % 2 === 0 ? 1 : 1000));
  const vectors = Float32Array.from({ length: uses.length * width }, () => random() - 0.5);
  vectors.fill(0, 2 * width, 4 * width);
  const errorOf = ({ row, unit, values }: ReturnType<typeof inStepsByUse>[number]) =>
    Math.max(...Array.from(values, (value, d) => Math.abs(value * unit - vectors[row * width + d]!)));

  it('are finer where there is more room, and within half a step of what they were', () => {
    const worst = [1600, 2400, 3200].map((room) => {
      const rows = inStepsByUse({ vectors, uses }, room);
      for (const row of rows) expect(errorOf(row)).toBeLessThanOrEqual(row.unit / 2 + 1e-6);
      return Math.max(...rows.map(errorOf));
    });
    expect(worst[1]!).toBeLessThan(worst[0]!);
    expect(worst[2]!).toBeLessThan(worst[1]!);
  });
  it('are finer for what is used more, which comes first; rows of nothing are left out', () => {
    const rows = inStepsByUse({ vectors, uses }, 1600);
    const places = rows.map(({ row }) => row);
    expect(places).toEqual([...places].sort((a, b) => uses[b]! - uses[a]! || a - b));
    expect(rows[0]!.unit).toBeLessThan(rows.at(-1)!.unit);
    expect(places).not.toContain(2);
    expect(places).not.toContain(3);
  });
});
