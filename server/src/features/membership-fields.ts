// Who sits in the Council and who belongs to which group: fields of cards.
import * as l10n from '../text/l10n';
import { councilOn, electedTermsOf, isPermanentMember, presidencyOn } from '../knowledge/council';
import { entryById } from '../knowledge/entries';
import { groupsOf, membersOf } from '../knowledge/group-members';
import type { Country, Entry } from '../knowledge/knowledge';
import { stateOf, yearsOf } from '../knowledge/state-entries';
import { stateNameOn } from '../knowledge/state-names';
import type { LanguageCode } from '../text/languages';
import type { CardField } from './card';

/**
 * What is recorded of a State's seats and groups, or of a group's members; empty for other entries. With the day of the meeting it is told
 * for that day, without it groups are those of today.
 */
export function membershipFields(entry: Entry, language: LanguageCode, day: string | null): CardField[] {
  const state = stateOf(entry);
  const fields = state
    ? [formalName(state, language), council(state), councilOnDay(state, day), groups(state, language, day)]
    : [members(entry.id, language, day)];
  return fields.filter((field) => field !== null);
}

function formalName({ short, formal }: Country, language: LanguageCode): CardField | null {
  const name = formal[language];
  return name === undefined || name === short[language] ? null : { name: l10n.t('Formal name'), text: name };
}

function council({ iso3 }: Country): CardField | null {
  const name = l10n.t('Security Council');
  if (isPermanentMember(iso3)) return { name, text: l10n.t('permanent member') };
  const terms = electedTermsOf(iso3).map(({ from, to }) => yearsOf(from, to));
  return terms.length > 0 ? { name, text: l10n.t('elected member {0}', terms.join(', ')) } : null;
}

function councilOnDay({ iso3 }: Country, day: string | null): CardField | null {
  const seats = day === null ? null : councilOn(day);
  if (day === null || !seats) return null;
  const sits = [...seats.permanent, ...seats.elected].includes(iso3);
  const presides = presidencyOn(day) === iso3;
  return {
    name: l10n.t('On {0}', day),
    text: presides
      ? l10n.t('presides over the Security Council')
      : sits
        ? l10n.t('member of the Security Council')
        : l10n.t('not a member of the Security Council'),
  };
}

function groups({ iso3 }: Country, language: LanguageCode, day: string | null): CardField | null {
  const names = groupsOf(iso3, day)
    .flatMap((id) => entryById(id) ?? [])
    .flatMap(({ names }) => (names[language] ?? names.en)?.full ?? []);
  return names.length > 0 ? { name: l10n.t('Member of'), text: names.join('; ') } : null;
}

/** Groups of the Council's own members, which are others every year. */
const COUNCIL_GROUPS: Readonly<Record<string, (day: string) => readonly string[] | undefined>> = {
  p5: (day) => councilOn(day)?.permanent,
  e10: (day) => councilOn(day)?.elected,
  a3: (day) => {
    const african = membersOf('african-group', day)?.states ?? [];
    return councilOn(day)?.elected.filter((iso3) => african.includes(iso3));
  },
};

function members(id: string, language: LanguageCode, day: string | null): CardField | null {
  const seats = day === null ? undefined : COUNCIL_GROUPS[id]?.(day);
  const group = seats ? { states: seats, isWhole: true } : membersOf(id, day);
  if (!group) return null;
  const name = !group.isWhole
    ? l10n.t('Among its members')
    : day === null
      ? l10n.t('Members')
      : l10n.t('Members on {0}', day);
  return { name, text: group.states.map((iso3) => stateNameOn(iso3, language, day)).join('; ') };
}
