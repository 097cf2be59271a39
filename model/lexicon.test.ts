import { describe, expect, it } from 'vitest';
import { featureOfWord } from '../server/src/knowledge/text-features';
import { tokensOf } from '../server/src/text/tokens';
import { lexicon, MEANING, meanings } from './lexicon';

describe('the lexicon', () => {
  const rows = lexicon();
  it('has six columns in every row, English and two others at least with a word: some languages have none for what others have', () => {
    for (const row of rows) {
      expect(row, row.join(' ')).toHaveLength(6);
      expect(row[0]?.[0]).not.toBe('');
      const filled = row.filter(([first]) => first !== '');
      expect(filled.length, row.join(' ')).toBeGreaterThan(2);
      for (const words of filled) expect(words.every((word) => word !== '')).toBe(true);
    }
  });
  it('gives words of one meaning in six languages like vectors', () => {
    const known = meanings();
    const of = (word: string, code: 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar') =>
      known.get(featureOfWord(word, code, tokensOf(word, code)) ?? -1) ?? new Float32Array(MEANING);
    const likeness = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
    const helicopter = of('helicopter', 'en');
    for (const [word, code] of [
      ['hélicoptère', 'fr'],
      ['helicóptero', 'es'],
      ['вертолет', 'ru'],
      ['直升机', 'zh'],
      ['مروحية', 'ar'],
    ] as const) {
      expect(likeness(helicopter, of(word, code)), word).toBeGreaterThan(0.8);
      expect(likeness(of('judge', 'en'), of(word, code)), word).toBeLessThan(0.5);
    }
  });
});
