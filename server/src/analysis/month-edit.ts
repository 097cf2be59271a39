// Writes another month in place of the one that a date has, as the language spells and inflects it.
import { monthNames } from '../knowledge/marks-and-figures';
import { inCaseOf } from '../text/capital';
import type { DateMention } from '../text/dates';
import type { LanguageCode } from '../text/languages';
import { figuresLike, westernDigits } from '../text/numerals';
import { sliceOf } from '../text/span';
import type { Edit } from './check';

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
    // An abbreviation goes with its stop.
    const stop = /^\.(?=\s*\d)/.test(text.slice(start + written.length)) && written.length <= 4 ? 1 : 0;
    const span = { start, end: start + written.length + stop };
    if (language === 'zh') return { span, newText: figuresLike(sliceOf(text, span), month) };
    const name = monthNames[language]?.[month - 1] ?? '';
    return { span, newText: language === 'ar' ? name : inCaseOf(written, name) };
  }
  return null;
}
