import { describe, expect, it } from 'vitest';
import { likelihoodsOf, type ChoiceWeights } from '../server/src/analysis/choice';
import { fitChoice, standardOf, type Choice } from './choice';
import { columnsOf, namesOfBoth, signalsAt, TableWriter } from './figures';

/** Two questions: the nearer one is answered, unless the paragraph is one of thanks. A third signal says nothing. */
const names = { questions: ['near', 'constant'], paragraph: ['thanks'] };
const writer = new TableWriter(names);
const choices: Choice[] = Array.from({ length: 3000 }, (_, i) => {
  const answered = i % 3;
  return {
    at: writer.add({
      questions: [0, 1].map((q) => ({ near: answered === q ? 0.8 : 0.2, constant: 7 })),
      paragraph: { thanks: answered === 2 ? 1 : 0 },
    }),
    must: new Set(answered === 2 ? [] : [answered]),
    may: new Set<number>(),
  };
});
const table = writer.table();
const standard = standardOf(table);
/** By question, for a paragraph whose first question is near. */
const first = ({ thanks }: { readonly thanks: number }, weights: ChoiceWeights) =>
  likelihoodsOf(
    {
      questions: [
        { near: 0.8, constant: 7 },
        { near: 0.2, constant: 7 },
      ],
      paragraph: { thanks },
    },
    weights,
  );

describe('a fitted choice', () => {
  const weights = fitChoice(standard, choices);
  it('finds the question that is near, and none in thanks', () => {
    for (const { at, must } of choices.slice(0, 3)) {
      const scores = likelihoodsOf(signalsAt(table, at), weights);
      expect(scores.map((score) => score > 0.5)).toEqual([must.has(0), must.has(1)]);
    }
  });
  it('gives nothing to a signal that is always the same', () => {
    expect(Object.keys(weights.question.signals)).toEqual(['near', 'thanks']);
  });
  it('is the same every time', () => {
    expect(fitChoice(standard, choices)).toEqual(weights);
  });
  it('goes by what counts more', () => {
    const reversed = choices.map((one): Choice => ({
      ...one,
      must: new Set([...one.must].map((question) => 1 - question)),
      weight: 0.1,
    }));
    const [near = 0, far = 0] = first({ thanks: 0 }, fitChoice(standard, [...choices, ...reversed]));
    expect(near).toBeGreaterThan(far);
    const heavier = reversed.map((one) => ({ ...one, weight: 10 }));
    const [nearer = 0, farther = 0] = first({ thanks: 0 }, fitChoice(standard, [...choices, ...heavier]));
    expect(nearer).toBeLessThan(farther);
  });
  it('learns nothing from what readers differ on', () => {
    const open = choices.map((one) => ({ ...one, may: new Set([0, 1].filter((q) => !one.must.has(q))) }));
    const [near = 0, far = 0] = first({ thanks: 0 }, fitChoice(standard, open));
    expect(Math.abs(near - far)).toBeLessThan(Math.abs(first({ thanks: 0 }, weights)[0]! - far));
  });
  it('lets signals count together: here the near question is answered, there the far one', () => {
    const turned = new TableWriter(names);
    const both = Array.from({ length: 6000 }, (_, i): Choice => {
      const thanks = i % 2;
      const near = (i >> 1) % 2;
      const questions = [0, 1].map((q) => ({ near: q === near ? 0.8 : 0.2, constant: 7 }));
      return {
        at: turned.add({ questions, paragraph: { thanks } }),
        must: new Set([thanks ? 1 - near : near]),
        may: new Set(),
      };
    });
    const learned = fitChoice(standardOf(turned.table()), both);
    expect(first({ thanks: 0 }, learned)[0]).toBeGreaterThan(0.8);
    expect(first({ thanks: 1 }, learned)[1]).toBeGreaterThan(0.8);
  });
});

describe('a table of figures', () => {
  it('holds what stands before beside what is added', () => {
    const more = { questions: ['after'], paragraph: ['alone'] };
    const both = namesOfBoth(names, more);
    const joined = new TableWriter(both);
    joined.add({ questions: [{ after: 3 }, { after: 4 }], paragraph: { alone: 1 } }, { table, at: 1 });
    expect([...joined.table().questions]).toEqual([0.2, 7, 3, 0.8, 7, 4].map(Math.fround));
    expect([...joined.table().paragraph]).toEqual([0, 1]);
    expect([...columnsOf(joined.table(), more).questions]).toEqual([3, 4]);
  });
});
