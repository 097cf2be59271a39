// The languages Rostrum reads: one line per language.
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Language, LanguageCode } from './language';
import { ru } from './ru';
import { zh } from './zh';

export const languages: Readonly<Record<LanguageCode, Language>> = { ar, en, es, fr, ru, zh };

/** The six codes in alphabetical order. */
export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

/** Whether a string is one of the six codes. */
export function isLanguageCode(code: unknown): code is LanguageCode {
  return typeof code === 'string' && Object.hasOwn(languages, code);
}

/** The language of a locale, as systems write it: "zh-Hant-TW", "fr_CA.UTF-8"; English where it is none of the six, or nothing is known. */
export function languageOfLocale(locale: string | undefined): LanguageCode {
  const code = locale?.split(/[-_.@]/)[0]?.toLowerCase();
  return isLanguageCode(code) ? code : 'en';
}

/** The direction in which a language is read, as HTML has it. */
export function directionOf(language: LanguageCode): 'rtl' | 'ltr' {
  return languages[language].rightToLeft ? 'rtl' : 'ltr';
}

export type { Language, LanguageCode } from './language';
