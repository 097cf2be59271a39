// The vocabulary of a workspace: subjects of its own, and more words for known ones.
//   blue-economy: { label: { en: blue economy }, related: [oceans], terms: { en: [blue economy, ocean economy] } }
import type { AddedSubject } from '../knowledge/added';
import type { ConceptKind } from '../knowledge/knowledge';
import { conceptOf } from '../knowledge/thesaurus';
import * as l10n from '../text/l10n';
import { isLanguageCode, languageCodes, type LanguageCode } from '../text/languages';
import { isMap, readYaml } from './yaml';

/** Where a workspace keeps its vocabulary, as seen from its folder. */
export const VOCABULARY_FILE = '.rostrum/vocabulary.yaml';

const MOST_CHARACTERS = 500_000;
const KINDS: readonly ConceptKind[] = ['theme', 'actor', 'instrument', 'generic'];
const KEYS = ['kind', 'label', 'terms', 'cues', 'related'];

export type VocabularyFile = { readonly subjects: ReadonlyMap<string, AddedSubject> } | { readonly problem: string };

/** Reads a vocabulary. The first thing that is wrong with it comes as a clause that can follow a colon, and nothing is taken from it. */
export function parseVocabulary(text: string): VocabularyFile {
  const read = readYaml(text, MOST_CHARACTERS);
  if ('problem' in read) return read;
  if (read.value === null) return { subjects: new Map() };
  if (!isMap(read.value)) return { problem: l10n.t('it is not a list of subjects, each "name-of-subject: …"') };
  const rows = Object.entries(read.value);
  const known = (id: string) => conceptOf(id) !== undefined || rows.some(([own]) => own === id);
  const subjects = new Map<string, AddedSubject>();
  for (const [id, row] of rows) {
    const problem = wrongWith(id, row, known);
    if (problem !== null) return { problem };
    subjects.set(id, subjectOf(id, row as Row));
  }
  return { subjects };
}

/** A row that nothing is wrong with. */
interface Row {
  readonly kind?: ConceptKind;
  readonly label?: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly terms?: Words;
  readonly cues?: Words;
  readonly related?: readonly string[];
}

type Words = Readonly<Partial<Record<LanguageCode, readonly string[]>>>;

function subjectOf(id: string, { kind, label, terms = {}, cues = {}, related = [] }: Row): AddedSubject {
  const own = conceptOf(id);
  return {
    id,
    kind: kind ?? own?.kind ?? 'theme',
    related: [...new Set([...(own?.related ?? []), ...related])],
    labels: label ?? null,
    terms,
    cues,
  };
}

function wrongWith(id: string, row: unknown, isKnown: (id: string) => boolean): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    return l10n.t('the subject "{0}" needs a name of small letters, figures and hyphens, such as "blue-economy"', id);
  if (!isMap(row)) return l10n.t('the subject "{0}" needs words, such as "terms: {en: [blue economy]}"', id);
  const key = Object.keys(row).find((one) => !KEYS.includes(one));
  if (key !== undefined)
    return l10n.t('the subject "{0}" has the unknown key "{1}"; the keys are {2}', id, key, l10n.listed(KEYS));
  const { kind, label, terms, cues, related } = row;
  if (kind !== undefined && !(KINDS as readonly unknown[]).includes(kind))
    return l10n.t('the subject "{0}": "kind" takes one of {1}', id, l10n.listed(KINDS));
  if (label !== undefined && !isByLanguage(label, isName))
    return l10n.t(
      'the subject "{0}": "label" takes a name for each language, one of {1}',
      id,
      l10n.listed(languageCodes),
    );
  for (const [name, words] of [
    ['terms', terms],
    ['cues', cues],
  ] as const) {
    if (words !== undefined && !isByLanguage(words, (list) => isList(list, isName)))
      return l10n.t(
        'the subject "{0}": "{1}" takes lists of words by language, such as "{1}: {en: [blue economy]}"',
        id,
        name,
      );
  }
  if (terms === undefined && cues === undefined && related === undefined)
    return l10n.t('the subject "{0}" needs words, such as "terms: {en: [blue economy]}"', id);
  if (related !== undefined && !isList(related, isName))
    return l10n.t('the subject "{0}": "related" takes a list of subjects', id);
  const stranger = ((related ?? []) as readonly string[]).find((one) => !isKnown(one));
  return stranger === undefined
    ? null
    : l10n.t('the subject "{0}" is related to "{1}", which is no subject', id, stranger);
}

function isByLanguage(value: unknown, fits: (one: unknown) => boolean): boolean {
  return isMap(value) && Object.entries(value).every(([code, one]) => isLanguageCode(code) && fits(one));
}

function isList(value: unknown, fits: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(fits);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
