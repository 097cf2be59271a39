// The entries as the data files hold them, one file per family.
import charter from './data/entries/charter.json?raw';
import concepts from './data/entries/concepts.json?raw';
import departments from './data/entries/departments.json?raw';
import documents from './data/entries/documents.json?raw';
import initiatives from './data/entries/initiatives.json?raw';
import instruments from './data/entries/instruments.json?raw';
import meetings from './data/entries/meetings.json?raw';
import missions from './data/entries/missions.json?raw';
import organizations from './data/entries/organizations.json?raw';
import organs from './data/entries/organs.json?raw';
import people from './data/entries/people.json?raw';
import procedure from './data/entries/procedure.json?raw';
import reports from './data/entries/reports.json?raw';
import resolutions from './data/entries/resolutions.json?raw';
import type { Entry } from './knowledge';

const families = [
  organs,
  departments,
  people,
  missions,
  organizations,
  instruments,
  initiatives,
  reports,
  documents,
  resolutions,
  charter,
  procedure,
  meetings,
  concepts,
];
let entries: readonly Entry[] | undefined;

/** All entries, family by family; parsed when first asked for. */
export function allEntries(): readonly Entry[] {
  return (entries ??= families.flatMap((family) => JSON.parse(family) as Entry[]));
}
