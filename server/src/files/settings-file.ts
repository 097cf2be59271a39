// The settings file of a workspace: the keys of the editor's settings, in YAML.
import { defaultSettings, type Settings } from '../analysis/settings';
import { speaking } from '../knowledge/speaking';
import * as l10n from '../text/l10n';
import { isLanguageCode, languageCodes } from '../text/languages';
import { decodeText } from './decode';
import type { Host } from './host';
import { fileKey, resolvePath } from './note-files';
import { readProfiles } from './own-profiles';
import { readTranslations } from './question-translations';
import { areLevels, levels, secondsOf, strangeCheckIn } from './setting-values';
import { chairs, settingsFrom } from './settings';
import { isMap, readYaml } from './yaml';

/** Where a workspace keeps its settings, as seen from its folder. */
export const SETTINGS_FILE = '.rostrum/config.yaml';

// Settings are a few dozen lines: what is longer is not worth the time it would take to read.
const MOST_CHARACTERS = 100_000;

/** What a key may hold; the clause that says so, or null when the value fits. `profile` may name one of `profiles`. */
const KEYS: Readonly<Record<string, (value: unknown, all: Record<string, unknown>) => string | null>> = {
  profiles: (value) => readProfiles(value).problem,
  profile: (value, { profiles }) => {
    const names = [...Object.keys(speaking.profiles), ...(isMap(profiles) ? Object.keys(profiles) : [])];
    return isString(value) && names.includes(value) ? null : l10n.t('"profile" takes one of {0}', l10n.listed(names));
  },
  limit: (value) =>
    secondsOf(value) !== null
      ? null
      : l10n.t('"limit" takes a speaking time such as "5 min" or "3:30", or the name of one such as "un-group"'),
  checks: (value) => {
    const strange = strangeCheckIn(value);
    if (strange !== null) return strange;
    return isMap(value) && areLevels(value)
      ? null
      : l10n.t('"checks" takes a level for each check, one of {0}', l10n.listed(levels));
  },
  speakingRates: (value) =>
    isMap(value) && Object.entries(value).every(([code, rate]) => isLanguageCode(code) && isRate(rate))
      ? null
      : l10n.t('"speakingRates" takes words a minute, from 20 to 600, for each of {0}', l10n.listed(languageCodes)),
  chair: (value) =>
    chairs.some((one) => one === value) ? null : l10n.t('"chair" takes one of {0}', l10n.listed(chairs)),
  sources: (value) =>
    [value].flat().every(isString)
      ? null
      : l10n.t('"sources" takes files and folders, seen from the folder that holds ".rostrum", in square brackets'),
  questions: (value) => {
    const read = readTranslations(value);
    return 'problem' in read ? read.problem : null;
  },
};

/** A file's settings, laid over whatever others there are. */
export type SettingsFile = { readonly over: (under?: Settings) => Settings } | { readonly problem: string };

/**
 * Reads a settings file. The first thing that is wrong with it comes as a clause that can follow a colon: settings which are half
 * understood would check something else than was asked for. Its paths are seen from `folder`, which holds the folder of the file.
 */
export function parseSettingsFile(text: string, folder: string | null = null): SettingsFile {
  const read = readYaml(text, MOST_CHARACTERS);
  if ('problem' in read) return read;
  const raw = read.value;
  if (raw === null) return laidOver({}, folder);
  if (!isMap(raw)) return { problem: l10n.t('it is not made of "key: value" lines') };
  for (const [key, value] of Object.entries(raw)) {
    if (!Object.hasOwn(KEYS, key))
      return { problem: l10n.t('it has the unknown key "{0}"; the keys are {1}', key, l10n.listed(Object.keys(KEYS))) };
    const problem = value === null ? null : KEYS[key]?.(value, raw);
    if (problem) return { problem };
  }
  return laidOver(raw, folder);
}

/** The same settings under it give the same object, so that what is kept with it stays. */
function laidOver(raw: Record<string, unknown>, folder: string | null): SettingsFile {
  const sourcesFrom = raw['sources'] ? { sourcesFrom: folder } : {};
  const made = new WeakMap<Settings, Settings>();
  return {
    over: (under = defaultSettings) => {
      let settings = made.get(under);
      if (!settings) made.set(under, (settings = { ...settingsFrom(raw, under), ...sourcesFrom }));
      return settings;
    },
  };
}

/** Whether a file at a URI is one of settings. */
export function isSettingsFile(uri: string): boolean {
  return fileKey(uri).endsWith(`/${SETTINGS_FILE}`);
}

/** Reads the settings file at a URI; null where there is none. */
export async function readSettingsFile(uri: string, host: Pick<Host, 'readFile'>): Promise<SettingsFile | null> {
  const file = await host.readFile(uri);
  const decoded = 'failure' in file ? file : decodeText(file.bytes);
  if ('text' in decoded) return parseSettingsFile(decoded.text, resolvePath('..', uri));
  return decoded.failure.kind === 'missing' ? null : { problem: decoded.failure.reason };
}

function isRate(value: unknown): boolean {
  return typeof value === 'number' && value >= 20 && value <= 600;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
