// When the letter was written and when the meeting is held.
import { datesIn, isoDate, type DateMention } from '../text/dates';
import type { LanguageCode } from '../text/languages';
import type { Part } from './outline';
import type { Wording } from './wording';

export interface Dates {
  /** YYYY-MM-DD, or null. */
  readonly letter: string | null;
  /** YYYY-MM-DD; YYYY-MM where no day is named; or null. */
  readonly meeting: string | null;
}

// Nothing about the meeting itself stands in longer paragraphs, or after so many of them.
const LONGEST = 3000;
const MOST_PARTS = 400;
// Words about the debate count for a date within so many characters.
const NEAR = 160;
/** A line of a heading, or of a list of practical matters. */
const SHORT = 200;
const SYMBOL = /\b[AS]\/[A-Z\d]/;

/** The dates of the letter and the meeting; the note's own heading is believed before the letter, and both before the text. */
export function datesOf(parts: readonly Part[], language: LanguageCode, wording: Wording): Dates {
  const heads = parts.filter(
    ({ block }) =>
      block.clean.text.length <= 400 && (wording.letter.test(block.clean.text) || wording.annex.test(block.clean.text)),
  );
  const letter =
    heads
      .flatMap((part) => datesIn(part.block.clean.text, language))
      .find(({ iso, day }) => iso !== null && day !== null)?.iso ?? null;
  const mentions = (roles: readonly string[], speaksOf: (text: string, date: DateMention) => boolean) =>
    parts
      .filter(({ role, block }) => roles.includes(role) && block.clean.text.length <= LONGEST)
      .slice(0, MOST_PARTS)
      .flatMap(({ block: { clean } }) => datesIn(clean.text, language).filter((date) => speaksOf(clean.text, date)))
      .map((date) => dated(date, letter))
      .filter((iso): iso is string => iso !== null && iso !== letter);
  const ofDebate = (text: string, date: DateMention) => standsNear(text, date, wording);
  // A day of the week is named where people are to come, not where a document is dated.
  const ofAppointment = (text: string, date: DateMention) =>
    (date.weekday !== null && text.length <= SHORT) || ofDebate(text, date);
  const candidates = [
    ...mentions(['title'], ofAppointment),
    ...mentions(['letter'], ofDebate),
    ...mentions(['numbered', 'prose', 'item'], ofAppointment),
    // The day of a document stands beside its symbol; of other days in the heading that of the meeting is the last.
    ...mentions(['title'], (text) => !SYMBOL.test(text))
      .sort()
      .reverse(),
    ...mentions(['title'], () => true),
  ];
  const later = candidates.filter((iso) => letter === null || iso >= letter.slice(0, iso.length));
  const isFull = (iso: string) => iso.length === 10;
  return { letter, meeting: later.find(isFull) ?? later[0] ?? null };
}

/** A date without a year is the first of its kind after the letter. */
function dated({ iso, year, month, day }: DateMention, letter: string | null): string | null {
  if (year !== null || letter === null) return iso;
  const sameYear = isoDate(Number(letter.slice(0, 4)), month, day);
  return sameYear !== null && sameYear < letter.slice(0, sameYear.length)
    ? isoDate(Number(letter.slice(0, 4)) + 1, month, day)
    : sameYear;
}

function standsNear(text: string, { start, end }: DateMention, wording: Wording): boolean {
  return wording.debate.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}
