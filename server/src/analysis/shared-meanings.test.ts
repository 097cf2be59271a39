import { describe, expect, it } from 'vitest';
import { topicsOf } from '../knowledge/topic-model';
import { askedMeanings, sharedMeanings } from './shared-meanings';

const meant = (text: string, code: 'en' | 'fr' | 'zh') => topicsOf(text, code)!.meant;
const asked = askedMeanings([
  meant('How can helicopters reach the wounded sooner?', 'en'),
  meant('How can schools be reopened sooner?', 'en'),
])!;
const shared = (text: string, code: 'en' | 'fr' | 'zh') => sharedMeanings(meant(text, code), asked);

describe('what a passage shares with questions', () => {
  it.each([
    ['fr', 'Trois hélicoptères ont ramené les blessés.'],
    ['zh', '三架直升机把伤员运了回来。'],
  ] as const)('is told across languages: %s', (code, text) => {
    const [helicopters, schools] = shared(text, code);
    for (const figure of ['likeness', 'weight'] as const)
      expect(helicopters?.[figure], figure).toBeGreaterThan(schools?.[figure] ?? 0);
  });
  it('is nothing for a passage without words', () =>
    expect(shared('…', 'en')).toEqual([
      { likeness: 0, weight: 0 },
      { likeness: 0, weight: 0 },
    ]));
  it('counts less where all questions ask for it', () => {
    const [sooner = -1] = meant('sooner', 'en').keys();
    const [alone] = askedMeanings([meant('How can helicopters reach the wounded sooner?', 'en')])!;
    expect(asked[0]!.weights.get(sooner)).toBeLessThan(alone!.weights.get(sooner) ?? 0);
    const [helicopter = -1] = meant('helicopters', 'en').keys();
    expect(asked[0]!.weights.get(helicopter)).toBe(alone!.weights.get(helicopter));
  });
});
