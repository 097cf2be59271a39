// Which names are written out with their acronym at first, and which never take one.

/** These may stand alone (Correspondence Manual of the United Nations, para. 24 and list of acronyms). */
const STANDS_ALONE: ReadonlySet<string> = new Set(['unesco', 'unicef', 'united-nations']);
/** Names that are never abbreviated: the check acronym-never says so. */
const NEVER_SHORT: ReadonlySet<string> = new Set(['general-assembly', 'secretary-general', 'security-council']);

/** Whether an entry's name is written out at first use with its acronym behind it, which then stands for it. */
export function isIntroducedWithAcronym(id: string): boolean {
  return !STANDS_ALONE.has(id) && !NEVER_SHORT.has(id);
}
