import { expect, it } from 'vitest';
import { asClock } from './clock';

it('shows minutes and seconds', () => {
  expect([0, 9.4, 59.6, 306, 3600, -3].map(asClock)).toEqual(['0:00', '0:09', '1:00', '5:06', '60:00', '0:00']);
});
