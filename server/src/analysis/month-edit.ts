// Writes another month in place of the one that a date has, as the language spells and inflects it.
import type { DateMention } from '../text/dates';
import type { LanguageCode } from '../text/languages';
import { figuresLike, westernDigits } from '../text/numerals';
import { sliceOf } from '../text/span';
import type { Edit } from './check';

/** The months as they are printed after a day, January first; in Arabic by both of their names. */
const months: Readonly<Record<Exclude<LanguageCode, 'zh'>, readonly string[]>> = {
  ar: ['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه', 'تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
}; // prettier-ignore

/** Where a date has its month: after the day, else before it. */
const PLACES: Readonly<Record<LanguageCode, readonly RegExp[]>> = {
  ar: [/(?<=\d\s+)\p{L}[\p{L}\p{M}\s]*(?:\/\s*\p{L}[\p{L}\p{M}\s]*)?(?<!\s)(?<!\s(?:عام|سنة))(?=\s+(?:(?:عام|سنة)\s+)?\d|$)/u],
  en: [/(?<=\d(?:st|nd|rd|th)?\s+(?:of\s+)?)\p{L}{3,}/u, /\p{L}+(?=\s+\d)/u],
  es: [/(?<=\d(?:º|°)?\s+(?:de\s+)?)\p{L}{3,}/u],
  fr: [/(?<=\d(?:er)?\s+)\p{L}{3,}/u],
  ru: [/(?<=\d(?:-го|-е)?\s+)\p{L}{3,}/u],
  zh: [/\d{1,2}(?=\s*月)/u],
}; // prettier-ignore

/** The edit that gives a date another month (1 to 12), in the same figures and manner; null where the date's own cannot be made out. */
export function monthEdit(text: string, date: DateMention, month: number, language: LanguageCode): Edit | null {
  const plain = westernDigits(sliceOf(text, date));
  for (const place of PLACES[language]) {
    const found = place.exec(plain);
    if (!found) continue;
    const [written] = found;
    const start = date.start + found.index;
    const span = { start, end: start + written.length };
    if (language === 'zh') return { span, newText: figuresLike(sliceOf(text, span), month) };
    const name = months[language][month - 1] ?? '';
    return { span, newText: language === 'ar' ? name : inCaseOf(written, name) };
  }
  return null;
}

function inCaseOf(sample: string, word: string): string {
  if (sample === sample.toUpperCase()) return word.toUpperCase();
  const isCapital = sample.charAt(0) !== sample.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
