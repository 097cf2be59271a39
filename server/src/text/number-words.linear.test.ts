import { it } from 'vitest';
import { expectLinear, repeated } from '../testing/linear';
import { numbersIn } from './number-words';

it.each([
  ['en', 'forty four and 44 '],
  ['ru', 'сорок четыре '],
  ['en', '1'],
] as const)('numbers in words are read in linear time: %s %s', (code, part) =>
  expectLinear((text) => numbersIn(text, code), repeated(part)),
);
