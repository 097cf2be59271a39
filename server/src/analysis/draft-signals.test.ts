import { describe, expect, it } from 'vitest';
import { signalsAmid, type Lone } from './draft-signals';

describe('what the rest of a draft tells', () => {
  const lone = (...likely: number[]): Lone => ({ likely, questions: likely.map(() => ({})) });
  const draft = [lone(0.1, 0), lone(0.6, 0.2), lone(0.3, 0.4)];
  it('where else a question is likelier answered, and how the neighbours answer it', () => {
    const { questions, paragraph } = signalsAmid(draft)[1]!;
    expect(questions[0]).toMatchObject({ elsewhere: 0.3, before: 0.1, after: 0.3 });
    expect(questions[1]).toMatchObject({ elsewhere: 0.4, before: 0, after: 0.4 });
    expect(questions[0]?.['itself']).toBeGreaterThan(questions[1]?.['itself'] ?? 0);
    expect(paragraph).toMatchObject({ beforeSpeaks: 0.1, alone: 0 });
    expect(paragraph['afterSpeaks']).toBeCloseTo(0.7);
  });
  it('of the paragraph that answers a question best, how well the next best one does', () => {
    const elsewhere = signalsAmid(draft).map(({ questions }) => questions[0]?.['elsewhere']);
    expect(elsewhere).toEqual([0.6, 0.3, 0.6]);
    expect(signalsAmid([lone(0.5), lone(0.5)]).map(({ questions }) => questions[0]?.['elsewhere'])).toEqual([0.5, 0.5]);
  });
  it('how much nearer it comes to a question than the others do, of a question that all come near to', () => {
    const near = (gist: number): Lone => ({ likely: [0.5, 0.5], questions: [{ gist: 0.75 }, { gist }] });
    const [first, second] = signalsAmid([near(0.1), near(0.4), near(0.1)]).map(({ questions }) => questions);
    expect(first?.[0]).toMatchObject({ gistHere: 0, gistHereDeviations: 0, itselfHere: 0 });
    expect(second?.[1]?.['gistHere']).toBeCloseTo(0.3);
    expect(second?.[1]?.['gistHereLead']).toBeCloseTo(0.15);
    expect(second?.[1]?.['gistHereDeviations']).toBeCloseTo(Math.SQRT2);
    expect(first?.[1]?.['gistHere']).toBeCloseTo(-0.15);
  });
  it('nothing, of a paragraph that stands alone', () => {
    const { questions, paragraph } = signalsAmid([lone(0.5, 0.1)])[0]!;
    expect(questions[0]).toMatchObject({ elsewhere: 0, before: 0, after: 0, itselfHere: 0, gistHereDeviations: 0 });
    expect(paragraph).toMatchObject({ beforeSpeaks: 0, afterSpeaks: 0, alone: 1 });
  });
  it('figures, also at the ends, for likelihoods of 0 and 1, and for a single question', () => {
    for (const likely of [
      [[0], [1], [0]],
      [[1, 0]],
      [
        [0, 0],
        [1, 0],
      ],
    ])
      for (const { questions, paragraph } of signalsAmid(likely.map((own) => lone(...own))))
        for (const figures of [...questions, paragraph])
          expect(Object.values(figures).every(Number.isFinite), JSON.stringify(figures)).toBe(true);
  });
});
