// A stop-watch that knows the limit: what it shows, and what it says at each minute. Times of day in milliseconds, all else in seconds.

export interface Timer {
  /** When it was last set going; null while it stands. */
  readonly startedAt: number | null;
  /** What it had counted before. */
  readonly counted: number;
}

export const STANDING: Timer = { startedAt: null, counted: 0 };

export function elapsed({ startedAt, counted }: Timer, now: number): number {
  return startedAt === null ? counted : counted + Math.max(0, now - startedAt) / 1000;
}

/** The timer going, or paused when it was going. */
export function toggled(timer: Timer, now: number): Timer {
  const { startedAt, counted } = timer;
  return startedAt === null ? { startedAt: now, counted } : { startedAt: null, counted: elapsed(timer, now) };
}

export interface Count {
  /** Whole, never less than nothing. */
  readonly seconds: number;
  /** `gone` where there is no limit. */
  readonly kind: 'left' | 'over' | 'gone';
}

/** What the timer shows after so many seconds: 0:00 is left as soon as the limit is reached, and only then. */
export function countAt(seconds: number, limit: number | null): Count {
  if (limit === null) return { seconds: Math.floor(seconds), kind: 'gone' };
  const left = limit - seconds;
  return left > -1
    ? { seconds: Math.max(0, Math.ceil(left)), kind: 'left' }
    : { seconds: Math.floor(-left), kind: 'over' };
}

/** What there is to say when the count has come from one to another: the minute it has reached; null within a minute. */
export function minuteReached(before: Count, after: Count): { minutes: number; kind: Count['kind'] } | null {
  const { seconds, kind } = after;
  if (kind === before.kind && seconds === before.seconds) return null;
  const minute = ({ seconds: at, kind: is }: Count) => (is === 'left' ? -Math.ceil(at / 60) : Math.floor(at / 60));
  const isNew = kind === before.kind ? minute(after) !== minute(before) : kind === 'left';
  return isNew ? { minutes: Math.abs(minute(after)), kind } : null;
}
