// Page furniture: what is printed around the text of a note and belongs to no passage of it.
import type { Line } from './lines';
import { wordings } from './wording';

export interface Stripped {
  /** The lines of the text itself; `pageBefore` also where furniture stood. */
  readonly lines: readonly Line[];
  readonly symbol: string | null;
  readonly jobNumber: string | null;
}

const SYMBOL = /(?<![\p{L}\p{N}/])(?:A|E|S|ST)\/[A-Z0-9][A-Z0-9./–-]{0,40}(?:\s?\(\d{4}\))?/gu;
const JOB_NUMBER = /(?<!\d)\d{2}-\d{5}(?!\d)\*?(?:\s*[（(][A-Z][)）])?/g;
const PAGE = [
  /(?<!\d)\d{1,3}\s*\/\s*\d{1,3}(?!\d)/g,
  /(?<!\p{L})(?:page|página|pág\.?|стр\.?|страница|الصفحة|صفحة)\s*\d{1,3}(?:\s*(?:of|de|sur|из|من|\/)\s*\d{1,3})?/giu,
  /第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?/g,
];
// Dates of translation and printing ("011221"), and the number under the bar code.
const STAMP = /(?<!\d)(?:\d{6,7})(?!\d)/g;
const DISTRIBUTION = /(?<!\p{L})(?:distr\.?|original|язык оригинала|原件|الأصل)(?!\p{L})/iu;
const LONE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/;
const NOTHING = /^[\s\-–—|:：.*,،]*$/;
// A masthead is over within so many lines.
const MASTHEAD_LINES = 14;
const LONGEST = 160;

const mastheadWords = new RegExp(
  `(?<!\\p{L})(?:${Object.values(wordings)
    .flatMap(({ masthead }) => masthead)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'giu',
);
const MASTHEAD_DATE = /^\d{1,2}\s+[\p{L}/ ]{3,30}\s+\d{4}(?:\s*(?:г\.|года))?$|^\d{4}年\d{1,2}月\d{1,2}日$/u;

/** Sets apart page furniture: running heads and feet, the masthead with its distribution marks, lone page numbers. */
export function stripFurniture(lines: readonly Line[]): Stripped {
  const mastheadEnd = mastheadEndOf(lines);
  const kept: Line[] = [];
  let symbol: string | null = null;
  let jobNumber: string | null = null;
  let dropped = false;
  lines.forEach((line, i) => {
    const { text } = line.clean;
    if (i < mastheadEnd ? isMasthead(text) : isFurniture(text)) {
      symbol ??= text.match(SYMBOL)?.[0] ?? null;
      jobNumber = longer(jobNumber, text.match(JOB_NUMBER)?.[0] ?? null);
      dropped = true;
      return;
    }
    kept.push(dropped && !line.pageBefore ? { ...line, pageBefore: kept.length > 0 } : line);
    dropped = false;
  });
  return { lines: kept, symbol, jobNumber };
}

/** The fuller form of a job number: feet of pages often leave out the language. */
function longer(known: string | null, found: string | null): string | null {
  if (found === null) return known;
  const plain = found.replace(/\*/g, '').replace(/\s*[（(]([A-Z])[)）]/, ' ($1)');
  return known !== null && known.length >= plain.length ? known : plain;
}

/** Nothing is left of a line of furniture when symbols, job numbers, page numbers and names of bodies are taken out. */
function isFurniture(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (LONE_NUMBER.test(text)) return true;
  let rest = text.replace(SYMBOL, '').replace(JOB_NUMBER, '');
  for (const page of PAGE) rest = rest.replace(page, '');
  rest = rest.replace(STAMP, '');
  if (rest === text) return false;
  return NOTHING.test(rest.replace(mastheadWords, ''));
}

/** A text without document symbols and without the names of bodies, languages and kinds of distribution that are printed in a masthead. */
export function withoutBodies(text: string): string {
  return text.replace(SYMBOL, '').replace(mastheadWords, '').trim();
}

function isMasthead(text: string): boolean {
  if (text.length > LONGEST) return false;
  const rest = withoutBodies(text);
  return NOTHING.test(rest) || MASTHEAD_DATE.test(rest) || isFurniture(text);
}

/** The number of lines up to the last mark of distribution at the head of the document; 0 when it has none. */
function mastheadEndOf(lines: readonly Line[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(lines.length, MASTHEAD_LINES); i++) {
    const text = lines[i]?.clean.text ?? '';
    if (!isMasthead(text)) break;
    if (DISTRIBUTION.test(text) || text.search(SYMBOL) >= 0) end = i + 1;
  }
  return end;
}
