import { expect, it } from 'vitest';
import { figuresLike, westernDigits } from './numerals';

it.each([
  ['2018', '2017'],
  ['٢٠١٨', '٢٠١٧'],
  ['۲۰۱۸', '۲۰۱۷'],
  ['２０１８', '２０１７'],
])('figures are written like %s', (sample, written) => {
  expect(figuresLike(sample, 2017)).toBe(written);
  expect(westernDigits(sample)).toBe('2018');
});
