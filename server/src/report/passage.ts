// Pieces of texts on a page: each says its language and direction, so that it is set and read aloud as what it is.
import { glossInWords, wordsOf, type ShownQuestion } from '../analysis/questions';
import { directionOf, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { html, type Html, type Part } from './html';

/** Where an excerpt begins before the words that matter, and how much it shows, in UTF-16 units. */
const LEAD = 120;
const MOST = 480;

/** Text of a known language, kept apart from the text around it; of an unknown one, in the direction of its first letter. */
export function inLanguage(content: Part, language: LanguageCode | null): Html {
  return language
    ? html`<bdi lang="${language}" dir="${directionOf(language)}">${content}</bdi>`
    : html`<bdi>${content}</bdi>`;
}

/** The words of a question, under what it is about where these are in a foreign language. */
export function questionText(shown: ShownQuestion): Part {
  const gloss = glossInWords(shown);
  const words = inLanguage(wordsOf(shown), shown.translation === null ? shown.note.language : null);
  return gloss === '' ? words : [html`<strong>${gloss}</strong><br />`, words];
}

/** A piece of a text around the marked words, these in <mark>. Spans count in the text; words are not cut where there are spaces. */
export function excerpt(text: string, marks: readonly Span[]): Part {
  const spans = marks.toSorted((a, b) => a.start - b.start);
  const first = spans[0]?.start ?? 0;
  const start = text.length <= MOST || first <= LEAD ? 0 : wordStart(text, first - LEAD);
  const end = text.length - start <= MOST ? text.length : wordEnd(text, start + MOST);
  const parts: Part[] = [start > 0 ? '…' : ''];
  let at = start;
  for (const span of spans) {
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    if (from >= to) continue;
    parts.push(text.slice(at, from), html`<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return [...parts, text.slice(at, end), end < text.length ? '…' : ''];
}

function wordStart(text: string, offset: number): number {
  const next = /^\S{0,30}\s/.exec(text.slice(offset, offset + 40));
  return whole(text, offset + (next?.[0].length ?? 0));
}

function wordEnd(text: string, offset: number): number {
  const last = /\s\S{0,30}$/.exec(text.slice(offset - 40, offset));
  return whole(text, offset - (last?.[0].length ?? 0));
}

/** The offset, or the one after it where it would part a character that takes two units. */
function whole(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
