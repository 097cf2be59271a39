// The kinds of entries in words.
import * as l10n from '../text/l10n';

const names: Readonly<Record<string, () => string>> = {
  'african-union-operation': () => l10n.t('African Union operation'),
  charter: () => l10n.t('Charter'),
  'charter-provision': () => l10n.t('provision of the Charter'),
  concept: () => l10n.t('concept'),
  'concept-note': () => l10n.t('concept note'),
  declaration: () => l10n.t('declaration'),
  department: () => l10n.t('department'),
  'document-type': () => l10n.t('kind of document'),
  event: () => l10n.t('event'),
  fund: () => l10n.t('fund'),
  group: () => l10n.t('group'),
  initiative: () => l10n.t('initiative'),
  instrument: () => l10n.t('instrument'),
  meeting: () => l10n.t('meeting'),
  mission: () => l10n.t('mission'),
  'mission-component': () => l10n.t('part of a mission'),
  office: () => l10n.t('office'),
  organ: () => l10n.t('organ'),
  organization: () => l10n.t('organization'),
  person: () => l10n.t('person'),
  policy: () => l10n.t('policy'),
  post: () => l10n.t('post'),
  'presidential-statement': () => l10n.t('presidential statement'),
  procedure: () => l10n.t('procedure'),
  'regional-force': () => l10n.t('regional force'),
  'regional-organization': () => l10n.t('regional organization'),
  report: () => l10n.t('report'),
  resolution: () => l10n.t('resolution'),
  'special-political-mission': () => l10n.t('special political mission'),
  state: () => l10n.t('State'),
  'support-office': () => l10n.t('support office'),
  system: () => l10n.t('system'),
};

/** The kind of an entry in the user's language; a kind that has no words yet as its id spells it. */
export function kindName(kind: string): string {
  return names[kind]?.() ?? kind.replace(/-/g, ' ');
}
