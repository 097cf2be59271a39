// Which settings hold for a draft: those of the nearest settings file above it.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { allProfiles, profileNamed } from '../analysis/profiles';
import { defaultSettings, type Settings } from '../analysis/settings';
import { readSettingsFile, SETTINGS_FILE, type SettingsFile } from '../files/settings-file';
import { placesOf } from '../files/workspace-files';
import * as l10n from '../text/l10n';
import type { Io } from './io';

export type Found = { readonly settings: Settings } | { readonly problem: string };

/** Finds settings, the nearest file first from the draft's folder up to the current one; each file is read once. */
export function settingsFinder(io: Io): (draftUri: string) => Promise<Found> {
  const read = new Map<string, Promise<SettingsFile | null>>();
  return async (draftUri) => {
    for (const uri of placesOf(SETTINGS_FILE, draftUri, [pathToFileURL(io.cwd).href])) {
      let file = read.get(uri);
      if (!file) read.set(uri, (file = readSettings(uri, io)));
      const found = await file;
      if (found) return 'problem' in found ? found : { settings: found.over() };
    }
    return { settings: defaultSettings };
  };
}

async function readSettings(uri: string, io: Io): Promise<SettingsFile | null> {
  const read = await readSettingsFile(uri, io.host);
  return read && 'problem' in read ? { problem: broken(fileURLToPath(uri), io, read.problem) } : read;
}

function broken(file: string, { cwd }: Io, problem: string): string {
  return l10n.t('the settings in "{0}" cannot be used: {1}.', path.relative(cwd, file), problem);
}

/** Settings with the profile of the command line and its time, where it names one; a clause of a whole line where there is none of that name. */
export function withProfile(settings: Settings, profile: string | undefined): Found {
  if (profile === undefined) return { settings };
  if (profileNamed(profile, settings.profiles) !== null) return { settings: { ...settings, profile, limit: null } };
  const names = allProfiles(settings.profiles).map(({ name }) => name);
  return { problem: l10n.t('"{0}" is not a profile: write one of {1}.', profile, l10n.listed(names)) };
}
