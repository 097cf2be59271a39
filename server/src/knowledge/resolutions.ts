// The years in which the Security Council adopted its resolutions.
import resolutionYears from './data/resolution-years.json';

const ranges = Object.entries(resolutionYears).map(([year, [first = 0, last = 0]]) => ({
  year: Number(year),
  first,
  last,
}));

/** The year of a Security Council resolution by its number; null for a number that is none, or beyond the record. */
export function yearOfResolution(number: number): number | null {
  if (!Number.isInteger(number)) return null;
  return ranges.find(({ first, last }) => first <= number && number <= last)?.year ?? null;
}
