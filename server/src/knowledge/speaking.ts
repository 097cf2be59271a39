// How fast statements are read out, how figures and letters are said, and how long a statement may be.
import type { Setting } from './house-style';
import type { LanguageCode } from '../text/languages';
import type { SpokenForms } from '../text/spoken';
import data from './data/speaking.json';

interface Profile {
  /** Whose rules of style hold. */
  readonly base: Setting;
  /** Seconds; null where it sets no limit. */
  readonly limit: number | null;
  /** Who asks for it, in English. */
  readonly source: string | null;
}

interface Speaking {
  /** Words a minute by language, Han characters in Chinese: the upper end of what can be interpreted. */
  readonly rates: Readonly<Record<LanguageCode, number>>;
  /** How figures, signs and letters are said. */
  readonly spoken: Readonly<Record<LanguageCode, SpokenForms>>;
  /** Words, in Chinese characters, of one sentence without a longer pause. */
  readonly sentences: Readonly<Record<LanguageCode, { readonly most: number }>>;
  /** The named limits. */
  readonly profiles: Readonly<Record<string, Profile>>;
}

const { ar, en, es, fr, ru, zh } = data.rates;

/** The default rates, the spoken forms, and the limits of the built-in profiles. */
export const speaking: Speaking = {
  rates: {
    ar: ar.perMinute,
    en: en.perMinute,
    es: es.perMinute,
    fr: fr.perMinute,
    ru: ru.perMinute,
    zh: zh.perMinute,
  },
  spoken: data.spoken,
  sentences: data.sentences,
  profiles: data.profiles as Readonly<Record<string, Profile>>,
};

/** Seconds a profile allows for a statement; null for one that sets no limit or is unknown. */
export function limitOfProfile(profile: string): number | null {
  return Object.hasOwn(speaking.profiles, profile) ? (speaking.profiles[profile]?.limit ?? null) : null;
}
