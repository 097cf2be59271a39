// The Security Council by year: who sat in it, and who presided.
import councilData from './data/council.json?text';

/** Years, both included. */
export interface CouncilTerm {
  readonly from: number;
  readonly to: number;
}

export interface CouncilMembers {
  /** ISO 3166 codes, permanent members first in the order of the Charter, elected ones by code of their election. */
  readonly permanent: readonly string[];
  readonly elected: readonly string[];
}

interface Council {
  readonly permanent: readonly string[];
  readonly elected: readonly (CouncilTerm & { readonly members: readonly string[] })[];
  /** By year the presidency of each month, January first. */
  readonly presidencies: readonly { readonly year: number; readonly months: readonly string[] }[];
}

let data: Council | undefined;

function council(): Council {
  return (data ??= JSON.parse(councilData()) as Council);
}

/**
 * Who sits in the Council on a day (YYYY-MM-DD or the beginning of one). Null for a year outside of the record, which begins with 1946 and
 * holds whole years only.
 */
export function councilOn(day: string): CouncilMembers | null {
  const year = Number(day.slice(0, 4));
  const { permanent, elected } = council();
  // A year of which only the second halves of terms are known is not complete.
  const begun = elected.some(({ from }) => from === year);
  if (!begun) return null;
  return {
    permanent,
    elected: elected.filter(({ from, to }) => from <= year && year <= to).flatMap(({ members }) => members),
  };
}

/** Whether a State has a permanent seat. */
export function isPermanentMember(iso3: string): boolean {
  return council().permanent.includes(iso3);
}

/** The terms for which a State was elected, the earliest first; empty for a permanent member and one that never was. */
export function electedTermsOf(iso3: string): CouncilTerm[] {
  return council().elected.flatMap(({ from, to, members }) => (members.includes(iso3) ? [{ from, to }] : []));
}

/** The code of the State that presides in the month of a day (YYYY-MM, a day may follow); null where the record is silent. */
export function presidencyOn(day: string): string | null {
  const [year, month] = day.split('-').map(Number);
  return council().presidencies.find((row) => row.year === year)?.months[(month ?? 0) - 1] ?? null;
}
