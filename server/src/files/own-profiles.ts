// A delegation's own profiles, as settings have them:
//   profiles: { house: { extends: un, spelling: british, limit: 4 min, checks: { long-sentence: off } } }
import type { OwnProfile, OwnProfiles } from '../analysis/profiles';
import type { CheckLevel } from '../analysis/settings';
import { spellings } from '../knowledge/house-style';
import { speaking } from '../knowledge/speaking';
import * as l10n from '../text/l10n';
import { areLevels, levels, secondsOf } from './setting-values';
import { isMap } from './yaml';

type Read = { readonly profiles: OwnProfiles } | { readonly problem: string };

/** What a key of a profile may hold; the clause that says so. */
const TAKES: Readonly<Record<string, { readonly fits: (value: unknown) => boolean; readonly what: () => string }>> = {
  extends: {
    fits: (value) => typeof value === 'string' && Object.hasOwn(speaking.profiles, value),
    what: () => l10n.t('one of {0}', l10n.listed(Object.keys(speaking.profiles))),
  },
  limit: {
    fits: (value) => secondsOf(value) !== null,
    what: () => l10n.t('a speaking time such as "5 min" or "3:30"'),
  },
  spelling: {
    fits: (value) => (spellings as readonly unknown[]).includes(value),
    what: () => l10n.t('one of {0}', l10n.listed(spellings)),
  },
  checks: {
    fits: (value) => isMap(value) && areLevels(value),
    what: () => l10n.t('a level for each check, one of {0}', l10n.listed(levels)),
  },
};

/** Profiles as written, or the first thing that is wrong with them, as a clause that can follow a colon. */
export function readProfiles(raw: unknown): Read {
  const shape = l10n.t(
    '"profiles" takes, by a name, what a profile of yours does otherwise, such as "house: {extends: un, spelling: british, limit: 4 min}"',
  );
  if (!isMap(raw)) return { problem: shape };
  const profiles: Record<string, OwnProfile> = {};
  for (const [name, profile] of Object.entries(raw)) {
    if (!isMap(profile)) return { problem: shape };
    if (Object.hasOwn(speaking.profiles, name))
      return { problem: l10n.t('"profiles" has "{0}", which is built in: give yours another name', name) };
    for (const [key, value] of Object.entries(profile)) {
      const takes = Object.hasOwn(TAKES, key) ? TAKES[key] : undefined;
      if (!takes)
        return {
          problem: l10n.t(
            'the profile "{0}" has the unknown key "{1}"; the keys are {2}',
            name,
            key,
            l10n.listed(Object.keys(TAKES)),
          ),
        };
      if (!takes.fits(value))
        return {
          problem: l10n.t(
            '"{0}" of the profile "{1}" takes {2}, not {3}',
            key,
            name,
            takes.what(),
            JSON.stringify(value),
          ),
        };
    }
    profiles[name] = profileOf(profile);
  }
  return { profiles };
}

/** A profile of which every part was looked at. */
function profileOf({ extends: base = 'un', limit, spelling, checks }: Record<string, unknown>): OwnProfile {
  const seconds = secondsOf(limit);
  return {
    extends: String(base),
    ...(seconds === null ? {} : { limit: seconds }),
    ...(spelling === undefined ? {} : { spelling: spelling as (typeof spellings)[number] }),
    ...(checks === undefined ? {} : { checks: checks as Record<string, CheckLevel> }),
  };
}
