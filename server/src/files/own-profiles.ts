// A delegation's own profiles, as settings have them:
//   profiles: { house: { extends: un, spelling: british, limit: 4 min, checks: { long-sentence: off } } }
import type { OwnProfile, OwnProfiles } from '../analysis/profiles';
import type { CheckLevel } from '../analysis/settings';
import { spellings } from '../knowledge/house-style';
import { speaking } from '../knowledge/speaking';
import * as l10n from '../text/l10n';
import { areLevels, levels, secondsOf, strangeCheckIn } from './setting-values';
import { isMap } from './yaml';

interface Read {
  /** Those that nothing is wrong with. */
  readonly profiles: OwnProfiles;
  /** The first thing that is wrong, as a clause that can follow a colon. */
  readonly problem: string | null;
}

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

/** Profiles as written, and what is wrong with them: one that cannot be used takes none of the others with it. */
export function readProfiles(raw: unknown): Read {
  const shape = l10n.t(
    '"profiles" takes, by a name, what a profile of yours does otherwise, such as "house: {extends: un, spelling: british, limit: 4 min}"',
  );
  if (!isMap(raw)) return { profiles: {}, problem: shape };
  const profiles: Record<string, OwnProfile> = {};
  let problem: string | null = null;
  for (const [name, profile] of Object.entries(raw)) {
    const wrong = isMap(profile) ? problemOf(name, profile) : shape;
    if (wrong === null) profiles[name] = profileOf(profile as Record<string, unknown>);
    problem ??= wrong;
  }
  return { profiles, problem };
}

function problemOf(name: string, profile: Record<string, unknown>): string | null {
  if (Object.hasOwn(speaking.profiles, name))
    return l10n.t('"profiles" has "{0}", which is built in: give yours another name', name);
  for (const [key, value] of Object.entries(profile)) {
    const takes = Object.hasOwn(TAKES, key) ? TAKES[key] : undefined;
    if (!takes)
      return l10n.t(
        'the profile "{0}" has the unknown key "{1}"; the keys are {2}',
        name,
        key,
        l10n.listed(Object.keys(TAKES)),
      );
    const strange = key === 'checks' ? strangeCheckIn(value) : null;
    if (strange !== null) return strange;
    if (!takes.fits(value))
      return l10n.t('"{0}" of the profile "{1}" takes {2}, not {3}', key, name, takes.what(), JSON.stringify(value));
  }
  return null;
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
