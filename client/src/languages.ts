// The six languages by their own names, as every reader finds them.

/** In the order of their codes. */
export const LANGUAGES = [
  { code: 'ar', label: 'العربية' },
  { code: 'en', label: 'English' },
  { code: 'es', label: 'español' },
  { code: 'fr', label: 'français' },
  { code: 'ru', label: 'русский' },
  { code: 'zh', label: '中文' },
] as const;

/** The name of a language, set apart from the direction of what stands around it; undefined for a code that is none of the six. */
export function languageName(code: string | null): string | undefined {
  const label = LANGUAGES.find((language) => language.code === code)?.label;
  return label && `\u2068${label}\u2069`;
}
