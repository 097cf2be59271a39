import { expect, it } from 'vitest';
import { agreement, averagePrecision } from './measure';

const rows = [
  { score: 0.9, ticked: true },
  { score: 0.8, ticked: false },
  { score: 0.7, ticked: true },
  { score: 0.6, ticked: null },
  { score: 0.1, ticked: true },
];

it('counts what is ticked, rightly and wrongly, and leaves out what readers differ on', () => {
  const { precision, recall, f1 } = agreement(rows, 0.5);
  expect([precision, recall, f1]).toEqual([2 / 3, 2 / 3, 2 / 3]);
  expect(agreement(rows, 0.85).precision).toBe(1);
});

it('ranks: 1 where every tick stands before the rest', () => {
  expect(averagePrecision(rows)).toBeCloseTo((1 / 1 + 2 / 3 + 3 / 4) / 3);
  expect(averagePrecision([])).toBe(0);
});
