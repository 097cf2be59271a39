// The entries as the data files hold them, one file per family, and the decisions.
import agencies from './data/entries/agencies.json?text';
import charter from './data/entries/charter.json?text';
import concepts from './data/entries/concepts.json?text';
import departments from './data/entries/departments.json?text';
import documents from './data/entries/documents.json?text';
import groups from './data/entries/groups.json?text';
import initiatives from './data/entries/initiatives.json?text';
import instruments from './data/entries/instruments.json?text';
import meetings from './data/entries/meetings.json?text';
import missions from './data/entries/missions.json?text';
import organizations from './data/entries/organizations.json?text';
import organs from './data/entries/organs.json?text';
import people from './data/entries/people.json?text';
import procedure from './data/entries/procedure.json?text';
import reports from './data/entries/reports.json?text';
import treaties from './data/entries/treaties.json?text';
import { decisionEntries } from './decisions';
import type { Entry } from './knowledge';

const families = [
  organs,
  agencies,
  departments,
  people,
  missions,
  organizations,
  groups,
  instruments,
  treaties,
  initiatives,
  reports,
  documents,
  charter,
  procedure,
  meetings,
  concepts,
];
let entries: readonly Entry[] | undefined;

/** The entries of the data files, family by family; parsed when first asked for. */
export function knownEntries(): readonly Entry[] {
  return (entries ??= [...families.flatMap((family) => JSON.parse(family()) as Entry[]), ...decisionEntries()]);
}
