// Which States belong to which groups and organizations, and since when.
import memberData from './data/group-members.json?text';

interface GroupRow {
  /** The id of the entry. */
  readonly id: string;
  readonly members: readonly Period[];
  readonly partial?: true;
}

interface Period {
  readonly states: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD; the first and the last day, where they are known. */
  readonly since?: string;
  readonly until?: string;
}

export interface GroupMembers {
  /** ISO 3166 codes, in the order of their accession. */
  readonly states: readonly string[];
  /** False where the group has more members than these. */
  readonly isWhole: boolean;
}

let rows: readonly GroupRow[] | undefined;

function allRows(): readonly GroupRow[] {
  return (rows ??= JSON.parse(memberData()) as GroupRow[]);
}

/**
 * The members of a group on a day (YYYY-MM-DD); without a day those that have not left it. Null for a group whose members are not recorded,
 * and for a day before there were any.
 */
export function membersOf(id: string, day: string | null): GroupMembers | null {
  const row = allRows().find((one) => one.id === id);
  const states = row?.members.filter((period) => holdsOn(period, day)).flatMap((period) => period.states) ?? [];
  return row && states.length > 0 ? { states, isWhole: !row.partial } : null;
}

/** The ids of the groups that a State is recorded as a member of on a day; without a day those that it has not left. */
export function groupsOf(iso3: string, day: string | null): string[] {
  return allRows().flatMap(({ id, members }) =>
    members.some((period) => period.states.includes(iso3) && holdsOn(period, day)) ? [id] : [],
  );
}

/** A bound that is no whole day holds for all of its month or year. */
function holdsOn({ since, until }: Period, day: string | null): boolean {
  if (day === null) return until === undefined;
  return (
    (since === undefined || since <= day.slice(0, since.length)) &&
    (until === undefined || day.slice(0, until.length) <= until)
  );
}

/**
 * Whether a State belongs to a group on a day; without a day whether it ever did. Null for a group whose members are not recorded, or not
 * all of them.
 */
export function isMember(iso3: string, id: string, day: string | null): boolean | null {
  const row = allRows().find((one) => one.id === id);
  if (!row || row.partial) return null;
  return row.members.some((period) => period.states.includes(iso3) && (day === null || holdsOn(period, day)));
}
