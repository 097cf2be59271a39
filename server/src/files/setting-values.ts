// Values that more than one setting takes: the levels of checks, and speaking times.
import { severities } from '../analysis/analysis';
import { checks } from '../analysis/checks';
import { parseLimit } from '../draft/duration';
import * as l10n from '../text/l10n';
import { isMap } from './yaml';

/** How loud a check can be, and silent. */
export const levels: readonly string[] = [...severities, 'off'];

/** Whether a value gives a level for each check that it names; which checks there are is not looked at. */
export function areLevels(values: Record<string, unknown>): boolean {
  return Object.values(values).every((level) => typeof level === 'string' && levels.includes(level));
}

/** Where levels name a check that there is not, the clause that says so; null for all else, also for what is no levels. */
export function strangeCheckIn(values: unknown): string | null {
  const stranger = isMap(values)
    ? Object.keys(values).find((id) => !checks.some((check) => check.id === id))
    : undefined;
  return stranger === undefined
    ? null
    : l10n.t('"checks" names "{0}", which is no check; docs/checks.md lists them all', stranger);
}

/** Seconds of a time as it is written; a bare number, which YAML makes of `limit: 5`, is minutes. Null for anything else. */
export function secondsOf(value: unknown): number | null {
  return typeof value === 'string' || typeof value === 'number' ? parseLimit(String(value)) : null;
}
