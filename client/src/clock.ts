// Speaking time as a stop-watch shows it.

/** Minutes and seconds, "5:06". Seconds are rounded; what is less than nothing counts as nothing. */
export function asClock(seconds: number): string {
  const { minutes, rest } = split(seconds);
  return `${minutes}:${String(rest).padStart(2, '0')}`;
}

/** Whole minutes, and the seconds beyond them. */
export function split(seconds: number): { minutes: number; rest: number } {
  const whole = Math.max(0, Math.round(seconds));
  return { minutes: Math.floor(whole / 60), rest: whole % 60 };
}
