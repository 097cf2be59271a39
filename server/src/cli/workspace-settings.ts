// Which settings hold for a draft: those of the nearest settings file above it.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import { defaultSettings, type Settings } from '../analysis/settings';
import { readSettingsFile, SETTINGS_FILE, type SettingsFile } from '../files/settings-file';
import type { Io } from './io';

/** Finds settings folder by folder; each file is read once. */
export function settingsFinder(io: Io): (draftUri: string) => Promise<SettingsFile> {
  const read = new Map<string, Promise<SettingsFile | null>>();
  return async (draftUri) => {
    for (const folder of foldersFor(draftUri, io.cwd)) {
      let file = read.get(folder);
      if (!file) read.set(folder, (file = readSettings(path.join(folder, SETTINGS_FILE), io)));
      const found = await file;
      if (found) return found;
    }
    return { settings: defaultSettings };
  };
}

/** The draft's folder and those above it up to the current one; a draft from elsewhere has but its own. */
function foldersFor(draftUri: string, cwd: string): string[] {
  const own = path.dirname(fileURLToPath(draftUri));
  const below = path.relative(cwd, own);
  if (path.isAbsolute(below) || below.split(path.sep)[0] === '..') return [own];
  const names = below.split(path.sep).filter((name) => name !== '');
  return [...names.map((_, i) => path.join(cwd, ...names.slice(0, names.length - i))), cwd];
}

async function readSettings(file: string, io: Io): Promise<SettingsFile | null> {
  const read = await readSettingsFile(pathToFileURL(file).href, io.host);
  return read && 'problem' in read ? { problem: broken(file, io, read.problem) } : read;
}

function broken(file: string, { cwd }: Io, problem: string): string {
  return l10n.t('the settings in "{0}" cannot be used: {1}.', path.relative(cwd, file), problem);
}

/** Settings with the profile of the command line, where it names one. */
export function withProfile(settings: Settings, profile: string | undefined): Settings {
  return profile === undefined ? settings : { ...settings, profile };
}
