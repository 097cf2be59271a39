import { it } from 'vitest';
import { expectLinear, repeated } from '../testing/linear';
import { parseNote } from './parse-note';
import { wordings } from './wording';

it.each([
  ['spaces', (n: number) => `The a${' '.repeat(n)}b`],
  ['stars', (n: number) => `Word word ${'*'.repeat(n)}`],
  ['labels', (n: number) => '(a) Foo bar\n(b) How?\n(i) x\n'.repeat(n / 27)],
  ['inline labels', (n: number) => `Word ${'(a) x; '.repeat(n / 7)}`],
  ['numbers', (n: number) => `Word\n${'1. a\n2. b\n'.repeat(n / 10)}`],
  ['headings after a lead-in', (n: number) => `Speakers may wish to address:\n${'## a\n'.repeat(n / 5)}\n(a) Who?`],
  ['colons amid a list', (n: number) => '(a) Who?\nWe ask:\n'.repeat(n / 17)],
  ['short lines', (n: number) => 'Word\n\n'.repeat(n / 6)],
  ['open quotations', (n: number) => `The Council ${'«a'.repeat(n / 2)}`],
  ['Han without a stop', (n: number) => '会'.repeat(n)],
  ['briefers', (n: number) => `Briefers will include ${'A, and B and the '.repeat(n / 17)}`],
])('%s in a note take time in proportion', (_, make) => expectLinear(parseNote, make));

it.each([
  ['es', 'invita'],
  ['es', 'referir'],
  ['fr', 'souhaiter'],
  ['ru', 'призыва'],
  ['ru', 'приглаша'],
] as const)('lead-ins in %s are looked for in time in proportion: %s', (code, part) =>
  expectLinear((text) => wordings[code].questionLeadIn.test(text), repeated(part)),
);
