// Entries of a workspace: actors, instruments and documents that its drafts name, in the form of the known ones.
//   - { id: our-group, kind: group, names: { en: { full: Group of Friends of … } }, facts: [What it is.] }
import { entryById } from '../knowledge/entries';
import type { Entry, Names } from '../knowledge/knowledge';
import * as l10n from '../text/l10n';
import { isLanguageCode, languageCodes } from '../text/languages';
import { isMap, readYaml } from './yaml';

/** Where a workspace keeps its entries, as seen from its folder. */
export const ENTRIES_FILE = '.rostrum/entries.yaml';

const MOST_CHARACTERS = 1_000_000;
const KEYS = [
  'id',
  'kind',
  'names',
  'facts',
  'since',
  'until',
  'predecessors',
  'successors',
  'symbol',
  'links',
  'sources',
];
const NAME_KEYS = ['full', 'short', 'acronym', 'aliases'];
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

export type EntriesFile = { readonly entries: readonly Entry[] } | { readonly problem: string };

/** Reads entries. The first thing that is wrong with them comes as a clause that can follow a colon, and none is taken. */
export function parseEntries(text: string): EntriesFile {
  const read = readYaml(text, MOST_CHARACTERS);
  if ('problem' in read) return read;
  if (read.value === null) return { entries: [] };
  if (!Array.isArray(read.value))
    return { problem: l10n.t('it is not a list of entries, each beginning with "- id:"') };
  const rows = read.value as readonly unknown[];
  const ids = rows.map((row) => (isMap(row) ? row['id'] : undefined));
  const isKnown = (id: unknown) => typeof id === 'string' && (ids.includes(id) || entryById(id) !== undefined);
  for (const [i, row] of rows.entries()) {
    const problem = wrongWith(row, i, ids, isKnown);
    if (problem !== null) return { problem };
  }
  return { entries: rows.map((row) => entryOf(row as Row)) };
}

/** A row that nothing is wrong with. */
interface Row extends Pick<Entry, 'id'> {
  readonly kind?: string;
  readonly names: Readonly<Record<string, Partial<Names>>>;
  readonly facts?: readonly string[];
  readonly since?: string | number;
  readonly until?: string | number;
  readonly predecessors?: readonly string[];
  readonly successors?: readonly string[];
  readonly symbol?: string;
  readonly links?: readonly string[];
  readonly sources?: readonly string[];
}

function entryOf(row: Row): Entry {
  const names = Object.entries(row.names).map(([code, { full = '', short, acronym, aliases }]) => [
    code,
    { full, short: short ?? null, acronym: acronym ?? null, aliases: aliases ?? [], doubtful: false },
  ]);
  return {
    id: row.id,
    kind: row.kind ?? 'concept',
    names: Object.fromEntries(names) as Entry['names'],
    facts: row.facts ?? [],
    since: row.since === undefined ? null : String(row.since),
    until: row.until === undefined ? null : String(row.until),
    predecessors: row.predecessors ?? [],
    successors: row.successors ?? [],
    symbol: row.symbol ?? null,
    links: row.links ?? [],
    sources: row.sources ?? [ENTRIES_FILE],
    certainty: 'workspace',
  };
}

function wrongWith(row: unknown, i: number, ids: readonly unknown[], isKnown: (id: unknown) => boolean): string | null {
  if (!isMap(row) || typeof row['id'] !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(row['id']))
    return l10n.t('entry {0} needs an "id" of small letters, figures and hyphens, such as "our-group"', i + 1);
  const { id, kind, names, symbol } = row;
  if (ids.indexOf(id) !== i) return l10n.t('the entry "{0}" is there twice', id);
  const key = Object.keys(row).find((one) => !KEYS.includes(one));
  if (key !== undefined)
    return l10n.t('the entry "{0}" has the unknown key "{1}"; the keys are {2}', id, key, l10n.listed(KEYS));
  const named = isMap(names) ? Object.entries(names) : [];
  if (named.length === 0 || !named.every(([code, one]) => isLanguageCode(code) && isNames(one)))
    return l10n.t(
      'the entry "{0}" needs names by language ({1}), such as "names: {en: {full: Group of Friends, acronym: GOF}}"',
      id,
      l10n.listed(languageCodes),
    );
  for (const [name, value] of Object.entries({ kind, symbol })) {
    if (value !== undefined && !isText(value)) return l10n.t('the entry "{0}": "{1}" takes a text', id, name);
  }
  for (const name of ['since', 'until']) {
    if (row[name] !== undefined && !isDay(row[name]))
      return l10n.t('the entry "{0}": "{1}" takes a day as YYYY-MM-DD, or YYYY-MM, or YYYY', id, name);
  }
  for (const name of ['facts', 'predecessors', 'successors', 'links', 'sources']) {
    if (row[name] !== undefined && !isTexts(row[name]))
      return l10n.t('the entry "{0}": "{1}" takes a list of texts', id, name);
  }
  const link = ((row['links'] ?? []) as readonly string[]).find((one) => !one.startsWith('https://'));
  if (link !== undefined) return l10n.t('the entry "{0}": the link "{1}" does not begin with "https://"', id, link);
  const others = ['predecessors', 'successors'].flatMap((name) => (row[name] ?? []) as string[]);
  const stranger = others.find((one) => !isKnown(one));
  return stranger === undefined ? null : l10n.t('the entry "{0}" names "{1}", which is no entry', id, stranger);
}

function isNames(value: unknown): boolean {
  if (!isMap(value) || !isText(value['full']) || Object.keys(value).some((key) => !NAME_KEYS.includes(key)))
    return false;
  const { short, acronym, aliases } = value;
  return (
    [short, acronym].every((one) => one === undefined || isText(one)) && (aliases === undefined || isTexts(aliases))
  );
}

/** YAML makes a number of a year that stands without quotation marks. */
function isDay(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && DAY.test(String(value));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
