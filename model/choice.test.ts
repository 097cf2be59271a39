import { describe, expect, it } from 'vitest';
import { likelihoodsOf } from '../server/src/analysis/coverage';
import { fitChoice, type Choice } from './choice';
import { figuresOf, likelihoodsByFigures } from './figures';

/** Two questions: the nearer one is answered, unless the paragraph is one of thanks. A third signal says nothing. */
const names = { questions: ['near', 'constant'], paragraph: ['thanks'] };
const choices: Choice[] = Array.from({ length: 60 }, (_, i) => {
  const answered = i % 3;
  return {
    figures: figuresOf(
      {
        questions: [0, 1].map((q) => ({ near: answered === q ? 0.8 : 0.2, constant: 7 })),
        paragraph: { thanks: answered === 2 ? 1 : 0 },
      },
      names,
    ),
    must: new Set(answered === 2 ? [] : [answered]),
    may: new Set<number>(),
  };
});

describe('a fitted choice', () => {
  const weights = fitChoice(choices, names);
  it('finds the question that is near, and none in thanks', () => {
    for (const { figures, must } of choices) {
      const scores = likelihoodsByFigures(figures, names, weights);
      expect(scores.map((score) => score > 0.5)).toEqual([must.has(0), must.has(1)]);
    }
  });
  it('weighs figures as the program weighs signals', () => {
    const signals = { questions: [{ near: 0.4, constant: 7 }, { near: 0.7 }], paragraph: { thanks: 0.5 } };
    const byFigures = likelihoodsByFigures(figuresOf(signals, names), names, weights);
    likelihoodsOf(signals, weights).forEach((likely, i) => expect(byFigures[i]).toBeCloseTo(likely, 5));
  });
  it('gives nothing to a signal that is always the same', () => {
    expect(weights.questions['constant']).toBe(0);
  });
  it('is the same every time', () => {
    expect(fitChoice(choices, names)).toEqual(weights);
  });
  it('goes by what counts more', () => {
    const reversed = choices.map((one): Choice => ({
      ...one,
      must: new Set([...one.must].map((question) => 1 - question)),
      weight: 0.1,
    }));
    expect(fitChoice([...choices, ...reversed], names).questions['near']).toBeGreaterThan(0);
    const heavier = reversed.map((one) => ({ ...one, weight: 10 }));
    expect(fitChoice([...choices, ...heavier], names).questions['near']).toBeLessThan(0);
  });
  it('learns nothing from what readers differ on', () => {
    const open = choices.map((one) => ({ ...one, may: new Set([0, 1].filter((q) => !one.must.has(q))) }));
    expect(fitChoice(open, names).questions['near']).not.toBe(weights.questions['near']);
  });
});
