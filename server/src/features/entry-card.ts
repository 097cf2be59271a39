// What is known of an entry, as a card.
import { meetingDayOf } from '../analysis/meeting-day';
import { NOTHING_ADDED, type Added } from '../knowledge/added';
import { entryById } from '../knowledge/entries';
import type { Certainty, Entry, Names } from '../knowledge/knowledge';
import type { Note } from '../note/note';
import * as l10n from '../text/l10n';
import { languageCodes, languages, type LanguageCode } from '../text/languages';
import type { Card, CardField } from './card';
import { kindName } from './entry-kinds';
import type { OpenDraft } from './feature';
import { membershipFields } from './membership-fields';
import { passagesNaming } from './mentions';

/** The best name of an entry for a reader of a language: in it, else in English, else in whatever language there is one. */
function namesFor(entry: Entry, language: LanguageCode): Names | undefined {
  return entry.names[language] ?? entry.names.en ?? Object.values(entry.names)[0];
}

/** The full name with its acronym: "Department of Peacekeeping Operations (DPKO)". */
function nameWithAcronym({ full, acronym }: Names): string {
  return acronym === null || acronym === full ? full : `${full} (${acronym})`;
}

/** States go by their short names. */
function titleOf({ kind }: Entry, names: Names): string {
  return kind === 'state' ? (names.short ?? names.full) : nameWithAcronym(names);
}

/** What of a draft a card takes into account. */
export interface CardContext {
  /** Where it mentions the entry is told. */
  readonly note?: Note | undefined;
  /** What the workspace adds. */
  readonly added?: Added;
  /** The day of the meeting, YYYY-MM-DD, for which members are named. */
  readonly day?: string | null;
}

/** The context that an open draft gives. */
export function cardContextOf({ notes, analysis }: OpenDraft): CardContext {
  return { note: notes[0]?.note, added: analysis.added, day: meetingDayOf(analysis.draft, analysis.notes) };
}

/** The card of an entry for a draft in a language. */
export function entryCard(
  entry: Entry,
  language: LanguageCode,
  { note, added = NOTHING_ADDED, day = null }: CardContext = {},
): Card {
  const names = namesFor(entry, language);
  const doubtful = names?.doubtful ? [l10n.t('This name is not yet verified.')] : [];
  return {
    title: names ? titleOf(entry, names) : entry.id,
    about: [kindName(entry.kind), certaintyInWords(entry.certainty)].join(' · '),
    // What is known of a State stands in the fields, in the user's language.
    paragraphs: [...(entry.kind === 'state' ? [] : entry.facts.slice(0, 2)), ...doubtful],
    fields: [
      ...historyOf(entry, language, added),
      ...membershipFields(entry, language, day),
      ...(note ? mentionsField(entry, note, added) : []),
      ...namesOf(entry),
    ],
  };
}

function certaintyInWords(certainty: Certainty): string {
  switch (certainty) {
    case 'source':
      return l10n.t('seen in a source');
    case 'note':
      return l10n.t('from the concept note');
    case 'memory':
      return l10n.t('not yet verified');
    case 'workspace':
      return l10n.t('from this workspace');
  }
}

function historyOf(
  { since, until, predecessors, successors, symbol, links }: Entry,
  language: LanguageCode,
  added: Added,
): CardField[] {
  const others = (ids: readonly string[]) =>
    ids
      .flatMap((id) => entryById(id, added) ?? [])
      .flatMap((other) => namesFor(other, language) ?? [])
      .map(nameWithAcronym)
      .join('; ');
  const link = links.find((address) => address.startsWith('https://docs.un.org/en/'));
  return [
    { name: l10n.t('Since'), text: since ?? '' },
    { name: l10n.t('Until'), text: until ?? '' },
    { name: l10n.t('Before it'), text: others(predecessors) },
    { name: l10n.t('Succeeded by'), text: others(successors) },
    { name: l10n.t('Document'), text: symbol ?? '', link: link?.replace('/en/', `/${language}/`) },
  ].filter(({ text }) => text !== '');
}

function mentionsField(entry: Entry, note: Note, added: Added): CardField[] {
  const naming = new Set(passagesNaming(note, added).get(entry.id));
  const numbers = note.numbered.filter((passage) => naming.has(passage)).map(({ number }) => number);
  return numbers.length > 0
    ? [{ name: l10n.t('In the concept note'), text: l10n.t('para. {0}', l10n.listed(numbers)) }]
    : [];
}

function namesOf(entry: Entry): CardField[] {
  return languageCodes.flatMap((code) => {
    const known = entry.names[code];
    if (!known) return [];
    const name = titleOf(entry, known);
    return [{ name: languages[code].name, text: known.doubtful ? l10n.t('{0} (not yet verified)', name) : name }];
  });
}
