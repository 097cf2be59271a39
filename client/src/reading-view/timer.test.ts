import { describe, expect, it } from 'vitest';
import { countAt, elapsed, minuteReached, STANDING, toggled } from './timer';

describe('the timer', () => {
  it('goes, stands while it is paused, and goes on', () => {
    const going = toggled(STANDING, 10_000);
    expect(elapsed(going, 12_500)).toBe(2.5);
    const paused = toggled(going, 13_000);
    expect(elapsed(paused, 99_000)).toBe(3);
    expect(elapsed(toggled(paused, 100_000), 101_000)).toBe(4);
  });

  it('never goes back when the day’s clock does', () => {
    expect(elapsed(toggled(STANDING, 10_000), 5_000)).toBe(0);
  });

  it('counts down to the limit, and then up', () => {
    expect(countAt(0, 300)).toEqual({ seconds: 300, kind: 'left' });
    expect(countAt(0.2, 300)).toEqual({ seconds: 300, kind: 'left' });
    expect(countAt(299.5, 300)).toEqual({ seconds: 1, kind: 'left' });
    expect(countAt(300, 300)).toEqual({ seconds: 0, kind: 'left' });
    expect(countAt(300.9, 300)).toEqual({ seconds: 0, kind: 'left' });
    expect(countAt(301, 300)).toEqual({ seconds: 1, kind: 'over' });
  });

  it('counts up where there is no limit', () => {
    expect(countAt(61.9, null)).toEqual({ seconds: 61, kind: 'gone' });
  });
});

describe('what is said', () => {
  /** What is said in the course of so many seconds, by the second at which it is. */
  function said(limit: number | null, seconds: number): [at: number, kind: string, minutes: number][] {
    return Array.from({ length: seconds }, (_, i) => i + 1).flatMap((at) => {
      const reached = minuteReached(countAt(at - 1, limit), countAt(at, limit));
      return reached ? [[at, reached.kind, reached.minutes] as [number, string, number]] : [];
    });
  }

  it('is each full minute that is left, the end, and each minute over', () => {
    expect(said(150, 300)).toEqual([
      [30, 'left', 2],
      [90, 'left', 1],
      [150, 'left', 0],
      [210, 'over', 1],
      [270, 'over', 2],
    ]);
  });

  it('is each minute gone where there is no limit', () => {
    expect(said(null, 125)).toEqual([
      [60, 'gone', 1],
      [120, 'gone', 2],
    ]);
  });
});
