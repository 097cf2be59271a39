// Values that more than one setting takes: the levels of checks, and speaking times.
import { severities } from '../analysis/analysis';
import { parseLimit } from '../draft/duration';

/** How loud a check can be, and silent. */
export const levels: readonly string[] = [...severities, 'off'];

/** Whether a value gives a level for each check that it names; which checks there are is not looked at. */
export function areLevels(values: Record<string, unknown>): boolean {
  return Object.values(values).every((level) => typeof level === 'string' && levels.includes(level));
}

/** Seconds of a time as it is written; a bare number, which YAML makes of `limit: 5`, is minutes. Null for anything else. */
export function secondsOf(value: unknown): number | null {
  return typeof value === 'string' || typeof value === 'number' ? parseLimit(String(value)) : null;
}
