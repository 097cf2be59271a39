// The years in which the Security Council adopted its resolutions.
import resolutionYears from './data/resolution-years.json';

const ranges = Object.entries(resolutionYears).map(([year, [first = 0, last = 0]]) => ({
  year: Number(year),
  first,
  last,
}));

/** The last year of which the record knows every resolution. */
export const LAST_YEAR = ranges.at(-1)?.year ?? 0;

/** The year of a Security Council resolution by its number; null for a number that is none, or beyond the record. */
export function yearOfResolution(number: number): number | null {
  if (!Number.isInteger(number)) return null;
  return ranges.find(({ first, last }) => first <= number && number <= last)?.year ?? null;
}

/** How many resolutions the Council had adopted by the end of a year; null for a year before its first, or beyond the record. */
export function resolutionsBy(year: number): number | null {
  return ranges.find((range) => range.year === year)?.last ?? null;
}
