// Dates in running text, in the six languages.
import { fold } from './fold';
import { languages, type LanguageCode } from './languages';
import { westernDigits } from './numerals';
import type { Span } from './span';

export interface DateMention extends Span {
  /** YYYY-MM-DD, or YYYY-MM where no day is given. Null in a date without a year. */
  readonly iso: string | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  /** The day of the week that is named beside it, 0 = Sunday, with its place; null when none is. */
  readonly weekday: (Span & { readonly day: number }) | null;
}

interface Names {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const compiled = new Map<LanguageCode, Names>();

/** Letters of a folded name, each with the accented or variant forms that a text may write. */
const VARIANTS: Readonly<Record<string, string>> = { e: 'eéèê', u: 'uúûù', a: 'aáâà', ا: 'اأإآ', ه: 'هة', ي: 'يى' };

function asPattern(name: string): string {
  return [...name].map((c) => (c === ' ' ? '\\s+' : VARIANTS[c] ? `[${VARIANTS[c]}]` : c)).join('');
}

function alternatives(groups: readonly (readonly string[])[]): string {
  const names = groups.flat().sort((a, b) => b.length - a.length);
  return names.map(asPattern).join('|');
}

function compile(code: LanguageCode): Names {
  const { months, weekdays } = languages[code];
  const index = (groups: readonly (readonly string[])[]) =>
    new Map(groups.flatMap((names, i) => names.map((name) => [name, i] as const)));
  const month = `(?<month>${alternatives(months)})`;
  const weekday = `(?<weekday>${alternatives(weekdays)})`;
  const edge = '(?<![\\p{L}\\p{N}])';
  let source: string;
  switch (code) {
    case 'zh':
      source = `(?:(?<year>\\d{4})\\s*年\\s*)?(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*[日号])?(?:\\s*[（(]?\\s*${weekday})?`;
      break;
    case 'en':
      source = `${edge}(?:${weekday},?\\s+)?(?:the\\s+)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|${month.replace('month', 'month2')}\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)|${month.replace('month', 'month3')})(?![\\p{L}])(?:,?\\s+(?<year>\\d{4}))?`;
      break;
    case 'ar':
      // Both names of a month are often given: "آذار/مارس".
      source = `(?:${weekday}،?\\s+)?(?:(?<day>\\d{1,2})\\s+)?${edge}[ولب]?(?:${month.replace('month', 'month2')}\\s*/\\s*)?${month}(?![\\p{L}])(?:\\s*/\\s*(?:${alternatives(months)}))?(?:\\s+(?:عام\\s+|سنة\\s+)?(?<year>\\d{4}))?`;
      break;
    default:
      source = `${edge}(?:${weekday},?\\s+)?(?:(?<day>\\d{1,2})(?:er|º|°|-го|-е)?\\s+(?:de\\s+)?)?${month}(?![\\p{L}])(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4}))?`;
  }
  return { pattern: new RegExp(source, 'giu'), months: index(months), weekdays: index(weekdays) };
}

/**
 * The dates of a text in one language, in order. A month alone counts only with a year or a day. Figures may be Arabic-Indic or full-width.
 * Dates that no calendar has (31 April) are given with iso null.
 */
export function datesIn(text: string, code: LanguageCode): DateMention[] {
  let names = compiled.get(code);
  if (!names) compiled.set(code, (names = compile(code)));
  const { pattern, months, weekdays } = names;
  const dates: DateMention[] = [];
  const plain = westernDigits(text);
  for (const match of plain.matchAll(pattern)) {
    const part = match.groups ?? {};
    const monthName = part['month'] ?? part['month2'] ?? part['month3'] ?? '';
    const month = /^\d+$/.test(monthName)
      ? Number(monthName)
      : (months.get(fold(monthName).replace(/\s+/g, ' ')) ?? -1) + 1;
    const day = Number(part['day'] ?? part['day2'] ?? '') || null;
    const year = Number(part['year'] ?? '') || null;
    if (month < 1 || month > 12 || (day === null && year === null)) continue;
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const weekdayName = part['weekday'];
    const weekdayAt = weekdayName === undefined ? -1 : match.index + match[0].indexOf(weekdayName);
    dates.push({
      start,
      end: match.index + match[0].length,
      iso: isoDate(year, month, day),
      year,
      month,
      day,
      weekday:
        weekdayName === undefined
          ? null
          : { start: weekdayAt, end: weekdayAt + weekdayName.length, day: weekdays.get(fold(weekdayName)) ?? -1 },
    });
  }
  return dates;
}

/** YYYY-MM-DD or YYYY-MM; null without a year, or for a day that the month does not have. */
export function isoDate(year: number | null, month: number, day: number | null): string | null {
  if (year === null || month < 1 || month > 12) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  if (day === null) return `${year}-${pad(month)}`;
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** The day of the week of an ISO date (YYYY-MM-DD), 0 = Sunday; null for anything else. */
export function weekdayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))).getUTCDay() : null;
}
