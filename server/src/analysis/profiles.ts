// Profiles: the built-in ones, and those that a delegation makes of them for its own house rules.
import type { HouseStyle, Spelling } from '../knowledge/house-style';
import { speaking } from '../knowledge/speaking';
import type { CheckLevel, Settings } from './settings';

/** A profile as settings have it: what it does otherwise than the built-in one that it extends. */
export interface OwnProfile {
  readonly extends: string;
  /** Seconds. */
  readonly limit?: number;
  readonly spelling?: Spelling;
  readonly checks?: Readonly<Record<string, CheckLevel>>;
}

export type OwnProfiles = Readonly<Record<string, OwnProfile>>;

/** A named set of limits and rules. */
export interface Profile extends HouseStyle {
  readonly name: string;
  /** Seconds allowed for a statement; null where it sets no limit. */
  readonly limit: number | null;
  /** Levels of checks that it changes. */
  readonly checks: Readonly<Record<string, CheckLevel>>;
}

/** The profiles there are: the built-in ones, then those of settings. */
export function allProfiles(own: OwnProfiles): Profile[] {
  return [...Object.keys(speaking.profiles), ...Object.keys(own)].flatMap((name) => profileNamed(name, own) ?? []);
}

/** The profile of a name; null where there is none. */
export function profileNamed(name: string, own: OwnProfiles): Profile | null {
  const ours = Object.hasOwn(own, name) ? own[name] : undefined;
  const base = ours?.extends ?? name;
  const builtIn = Object.hasOwn(speaking.profiles, base) ? speaking.profiles[base] : undefined;
  if (!builtIn) return null;
  return {
    name,
    base: builtIn.base,
    spelling: ours?.spelling ?? (builtIn.base === 'mun-us' ? 'american' : 'oxford'),
    limit: ours?.limit ?? builtIn.limit,
    checks: ours?.checks ?? {},
  };
}

/** The profile that settings choose; that of the United Nations where they name none that there is. */
export function chosenProfile({ profile, profiles }: Pick<Settings, 'profile' | 'profiles'>): Profile {
  return profileNamed(profile, profiles) ?? UN;
}

const UN: Profile = {
  name: 'un',
  base: 'un',
  spelling: 'oxford',
  limit: speaking.profiles['un']?.limit ?? null,
  checks: {},
};
