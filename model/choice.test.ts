import { describe, expect, it } from 'vitest';
import { likelihoodsOf } from '../server/src/analysis/coverage';
import { fitChoice, type Choice } from './choice';

/** Two questions: the nearer one is answered, unless the paragraph is one of thanks. A third signal says nothing. */
const choices: Choice[] = Array.from({ length: 60 }, (_, i) => {
  const answered = i % 3;
  return {
    signals: {
      questions: [0, 1].map((q) => ({ near: answered === q ? 0.8 : 0.2, constant: 7 })),
      paragraph: { thanks: answered === 2 ? 1 : 0 },
    },
    must: new Set(answered === 2 ? [] : [answered]),
    may: new Set<number>(),
  };
});

describe('a fitted choice', () => {
  const weights = fitChoice(choices);
  it('finds the question that is near, and none in thanks', () => {
    for (const { signals, must } of choices) {
      const scores = likelihoodsOf(signals, weights);
      expect(scores.map((score) => score > 0.5)).toEqual([must.has(0), must.has(1)]);
    }
  });
  it('gives nothing to a signal that is always the same', () => {
    expect(weights.questions['constant']).toBe(0);
  });
  it('is the same every time', () => {
    expect(fitChoice(choices)).toEqual(weights);
  });
  it('goes by what counts more', () => {
    const reversed = choices.map((one): Choice => ({
      ...one,
      must: new Set([...one.must].map((question) => 1 - question)),
      weight: 0.1,
    }));
    expect(fitChoice([...choices, ...reversed]).questions['near']).toBeGreaterThan(0);
    const heavier = reversed.map((one) => ({ ...one, weight: 10 }));
    expect(fitChoice([...choices, ...heavier]).questions['near']).toBeLessThan(0);
  });
  it('learns nothing from what readers differ on', () => {
    const open = choices.map((one) => ({ ...one, may: new Set([0, 1].filter((q) => !one.must.has(q))) }));
    expect(fitChoice(open).questions['near']).not.toBe(weights.questions['near']);
  });
});
