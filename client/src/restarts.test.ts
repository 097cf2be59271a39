import { describe, expect, it } from 'vitest';
import { Restarts } from './restarts';

/** The answers for ends at these seconds. */
function answersAt(seconds: readonly number[]): boolean[] {
  let time = 0;
  const restarts = new Restarts(() => time * 1000);
  return seconds.map((at) => ((time = at), restarts.mayStartAgain()));
}

describe('a server that ends by itself', () => {
  it('is started again, and given up when it ends over and over', () => {
    expect(answersAt([0, 1, 2, 3, 4])).toEqual([true, true, true, true, false]);
  });

  it('is started again however often it ends in a long day', () => {
    expect(answersAt(Array.from({ length: 20 }, (_, hour) => hour * 3600))).not.toContain(false);
  });

  it('is started again once it has been quiet for a while', () => {
    expect(answersAt([0, 1, 2, 3, 4, 600])).toEqual([true, true, true, true, false, true]);
  });
});
