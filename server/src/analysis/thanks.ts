// Words of thanks, in every inflection.
import type { LanguageCode } from '../text/languages';

const THANKS: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /شكر|والسلام/u,
  en: /\bthank/iu,
  es: /gracias|agrade[czs]/iu,
  fr: /merci/iu,
  ru: /благодар|спасибо/iu,
  zh: /谢/u,
};

/** Whether a text says thank you, as a statement does at its end: "I thank you." */
export function thanks(text: string, language: LanguageCode): boolean {
  return THANKS[language].test(text);
}
