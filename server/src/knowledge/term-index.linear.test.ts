import { it } from 'vitest';
import { expectLinear } from '../testing/linear';
import { tokensOf } from '../text/tokens';
import { TermIndex } from './term-index';

it('terms are found in linear time', () => {
  const index = new TermIndex<number>('en', { gap: 1, contained: 'longest' });
  for (let i = 0; i < 10_000; i++) index.add(`word${i % 100} word${i % 317} word${i}`, i);
  expectLinear(
    (text) => index.find(text, tokensOf(text, 'en')),
    (length) => Array.from({ length: length / 7 }, (_, i) => `word${(i * 7919) % 400}`).join(' '),
    50_000,
  );
});
