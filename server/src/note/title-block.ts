// Tells the title of a note from the other lines of the block at its head: body, mission, presidency, kind of document, date and place.
import { countryNamed } from '../knowledge/countries';
import { datesIn } from '../text/dates';
import { languages, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { withoutBodies } from './furniture';
import type { Wording } from './wording';

/** Longest line of a title block that may be the title, in characters of clean text. */
const LONGEST_TITLE = 250;
const UNFINISHED = /[.,;，；،؛、。:：]$/;
// "Concept note: …", "Open debate – …".
const PREFIX = /^(?<label>[^:：]{2,120}?)(?:\s?[:：]|\s[–—-](?=\s))\s*(?<rest>.{2,})$/u;

/**
 * The title that a line of the title block gives, without "Open debate:" and the like before it; null for a line that names a body, a
 * mission, a presidency, a document, a meeting, a date or a place, for one cut off in mid-sentence, and for one too short to tell.
 */
export function titleInLine(text: string, language: LanguageCode, wording: Wording): string | null {
  if (text.length > LONGEST_TITLE) return null;
  const called = namesMeeting(text, wording) ? [] : themeCalledSo(text, wording);
  if (called[0] !== undefined) return called[0];
  const { label, rest } = PREFIX.exec(text)?.groups ?? {};
  const announced =
    label !== undefined && rest !== undefined && (namesMeeting(label, wording) || isBody(label, language, wording));
  const title = (announced ? rest : text).replace(/^[“„«"「]([^“”„«»"「」]+)[”“»"」]$/u, '$1');
  return isTitle(title, language, wording) ? title : null;
}

/** What stands after "Theme:" or "debate on" in the opening of a text, without quotation marks. */
export function themeCalledSo(text: string, wording: Wording): string[] {
  const opening = text.slice(0, 600);
  return wording.unquotedTheme.flatMap((pattern) => pattern.exec(opening)?.groups?.['theme']?.trim() ?? []);
}

function isTitle(text: string, language: LanguageCode, wording: Wording): boolean {
  const label = PREFIX.exec(text)?.groups?.['label'] ?? text;
  return (
    !UNFINISHED.test(text) &&
    !namesMeeting(text, wording) &&
    !wording.besideTitle.test(text) &&
    !wording.letter.test(text) &&
    !wording.annex.test(text) &&
    !wording.address.test(text) &&
    ![wording.sectionHeading, wording.questionHeading, wording.briefersHeading].some((heading) =>
      heading.test(label),
    ) &&
    contentOf(text, language) > 1 &&
    !isBody(text, language, wording) &&
    wording.office.exec(label)?.[0] !== label &&
    datesIn(text, language).length === 0 &&
    countryNamed(text, language) === undefined
  );
}

function namesMeeting(text: string, wording: Wording): boolean {
  return wording.conceptNote.test(text) || wording.debate.test(text);
}

/** Whether nothing is said but the name of a body. */
function isBody(text: string, language: LanguageCode, wording: Wording): boolean {
  // Without spaces, two names may stand side by side.
  const rest = languages[language].unspaced
    ? wording.masthead.reduce((left, name) => left.replaceAll(name, ''), text)
    : withoutBodies(text);
  return contentOf(rest, language) === 0;
}

/** How many words of its own a text holds; in a language without spaces, pairs of characters. */
function contentOf(text: string, language: LanguageCode): number {
  const tokens = tokensOf(text, language);
  if (languages[language].unspaced) return Math.floor(tokens.reduce((sum, { word }) => sum + word.length, 0) / 2);
  return tokens.filter(({ isFunctionWord }) => !isFunctionWord).length;
}
