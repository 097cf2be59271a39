import { expect, it } from 'vitest';
import { clockOf } from './timing';

it.each([
  [0, '0:00'],
  [5, '0:05'],
  [306, '5:06'],
  [3_600, '60:00'],
])('%i seconds are %s', (seconds, shown) => expect(clockOf(seconds)).toBe(shown));
