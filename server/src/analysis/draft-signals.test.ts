import { describe, expect, it } from 'vitest';
import { signalsAmid } from './draft-signals';

describe('what the rest of a draft tells', () => {
  const draft = [
    [0.1, 0],
    [0.6, 0.2],
    [0.3, 0.4],
  ];
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
    expect(signalsAmid([[0.5], [0.5]]).map(({ questions }) => questions[0]?.['elsewhere'])).toEqual([0.5, 0.5]);
  });
  it('nothing, of a paragraph that stands alone', () => {
    const { questions, paragraph } = signalsAmid([[0.5, 0.1]])[0]!;
    expect(questions[0]).toMatchObject({ elsewhere: 0, before: 0, after: 0 });
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
      for (const { questions, paragraph } of signalsAmid(likely))
        for (const figures of [...questions, paragraph])
          expect(Object.values(figures).every(Number.isFinite), JSON.stringify(figures)).toBe(true);
  });
});
