// How fast statements are read out, and how long they may be.
import type { LanguageCode } from '../text/languages';
import data from './data/speaking.json';

interface Speaking {
  /** Words a minute by language, Han characters in Chinese: the upper end of what can be interpreted. */
  readonly rates: Readonly<Record<LanguageCode, number>>;
  /** By profile, the seconds it allows for a statement; null where it sets no limit. */
  readonly profiles: Readonly<Record<string, { readonly limit: number | null }>>;
}

const { ar, en, es, fr, ru, zh } = data.rates;

/** The default rates and the limits of the built-in profiles. */
export const speaking: Speaking = {
  rates: {
    ar: ar.perMinute,
    en: en.perMinute,
    es: es.perMinute,
    fr: fr.perMinute,
    ru: ru.perMinute,
    zh: zh.perMinute,
  },
  profiles: data.profiles,
};
