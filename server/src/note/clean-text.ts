// Clean text that remembers where each of its characters stood in the file.
import type { Span } from '../text/span';

/** A stretch of clean text that stands in the file as it is: `at` in the clean text is `source` in the file, and so on up to the next run. */
interface Run {
  readonly at: number;
  readonly source: number;
}

export interface CleanText {
  readonly text: string;
  readonly runs: readonly Run[];
}

const CJK_PUNCTUATION = /[\u3001-\u303f\uff00-\uff20\uff3b-\uff40\uff5b-\uff65]/;
const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
// White space; marks that are invisible; marks of emphasis and escapes in Markdown.
const NOISE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[*_`]+|\\/gu;

/** Whether a space between two characters is only an artefact: beside Chinese, unless a Latin word is on the other side. */
function isSpaceIdle(before: string, after: string): boolean {
  // The short way for scripts that need their spaces.
  if (before < '\u2e80' && after < '\u2e80') return false;
  if (CJK_PUNCTUATION.test(before) || CJK_PUNCTUATION.test(after)) return true;
  return (HAN.test(before) && !LATIN.test(after)) || (HAN.test(after) && !LATIN.test(before));
}

function isDropped(noise: string, before: string, after: string): boolean {
  if (noise === '\\') return /[!-/:-@[-`{-~]/.test(after);
  if (noise.startsWith('`')) return true;
  const alone = (before === '' || /\s/.test(before)) && (after === '' || /\s/.test(after));
  if (noise.includes('*')) return !alone;
  return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}

/** The stretch of the file without emphasis marks, invisible characters and idle spaces; other white space becomes one space, none at the ends. */
export function cleanTextOf(source: string, { start, end }: Span): CleanText {
  const raw = source.slice(start, end);
  const runs: Run[] = [];
  let text = '';
  let from = 0;
  let space = false;
  // The last character taken: looking it up in the growing text would be slow.
  let last = '';
  const take = (to: number) => {
    if (to <= from) return;
    if (space && last !== '' && !isSpaceIdle(last, raw.charAt(from))) text += ' ';
    space = false;
    runs.push({ at: text.length, source: start + from });
    text += raw.slice(from, to);
    last = raw.charAt(to - 1);
  };
  for (const match of raw.matchAll(NOISE)) {
    const noise = match[0];
    const after = match.index + noise.length;
    if (noise === ' ' && from < match.index) {
      // The commonest case: a plain space between two words stays in its run.
      const next = raw.charAt(after);
      if (next !== '' && !isSpaceIdle(raw.charAt(match.index - 1), next)) continue;
    }
    if (/^[*_`\\]/.test(noise) && !isDropped(noise, raw.charAt(match.index - 1), raw.charAt(after))) continue;
    take(match.index);
    from = after;
    if (/[\s]/.test(noise.replace(/\ufeff/g, ''))) space = true;
  }
  take(raw.length);
  return { text, runs };
}

/** Where the character at `index` of the clean text stands in the file. Beyond the end: where the last run would go on. */
export function placeOf({ runs }: CleanText, index: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run ? run.source + index - run.at : 0;
}

/** The place in the file of a stretch of clean text, from its first to its last character. */
export function placesOf(clean: CleanText, start: number, end: number): Span {
  const first = placeOf(clean, start);
  return { start: first, end: end > start ? placeOf(clean, end - 1) + 1 : first };
}

/** A part of a clean text, without white space at its ends. */
export function partOf(clean: CleanText, start: number, end: number): CleanText {
  while (start < end && clean.text.charAt(start) === ' ') start++;
  while (end > start && clean.text.charAt(end - 1) === ' ') end--;
  const runs = clean.runs
    .filter((run) => run.at > start && run.at < end)
    .map((run) => ({ at: run.at - start, source: run.source }));
  if (end > start) runs.unshift({ at: 0, source: placeOf(clean, start) });
  return { text: clean.text.slice(start, end), runs };
}

/**
 * Pieces of one passage joined: Chinese without a space, words cut by a hyphen at a line's end made whole, unless `hyphenated` knows the
 * word with its hyphen ("troop-contributing").
 */
export function joinClean(pieces: readonly CleanText[], hyphenated: ReadonlySet<string> = new Set()): CleanText {
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const texts: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let last = '';
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const next = piece.text.charAt(0);
    const cut = last.endsWith('-') ? /(\p{L}+)-$/u.exec(last) : null;
    if (cut && /\p{Ll}/u.test(next)) {
      const word = `${cut[1] ?? ''}-${/^\p{L}+/u.exec(piece.text.slice(0, 40))?.[0] ?? ''}`;
      if (!hyphenated.has(word.toLowerCase())) {
        texts.push((texts.pop() ?? '').slice(0, -1));
        length--;
      }
    } else if (last !== '' && !last.endsWith('/') && !isSpaceIdle(last.slice(-1), next)) {
      texts.push(' ');
      length++;
    }
    for (const run of piece.runs) runs.push({ at: run.at + length, source: run.source });
    texts.push(piece.text);
    length += piece.text.length;
    last = piece.text.slice(-40);
  }
  return { text: texts.join(''), runs };
}
