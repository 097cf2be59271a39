// Tells what each block of a note is: letter, title, heading, numbered paragraph, list entry or plain paragraph.
import type { Block } from './paragraphs';
import { numberingOf } from './numbering';
import type { Wording } from './wording';

export type Role = 'letter' | 'title' | 'heading' | 'numbered' | 'item' | 'prose';

export interface Part {
  readonly block: Block;
  readonly role: Role;
  /** Of a heading: 1 for the note's own, 2 and more under them; else 0. */
  readonly level: number;
}

/** Longest heading, in characters of clean text. */
const LONGEST_HEADING = 160;
const UNFINISHED = /[,;，；،؛、]$/;
// A date line may end with "10 a.m." or "10 ч. 00 мин."
const ABBREVIATED = /\d[^.]{0,20}(?:\.[^.]{0,20})?\p{Ll}{1,4}\.$/u;
const QUOTED = /[“”«»"「」]/;

/** The role of each block, in order. */
export function outlineOf(blocks: readonly Block[], wording: Wording): Part[] {
  const noteStart = startOfNote(blocks, wording);
  const bodyStart = endOfTitle(blocks, noteStart, wording);
  const looks = blocks.map((_, i) => isHeadingLike(blocks, i));
  const numbering = numberingOf(blocks, bodyStart, (i) => looks[i] ?? false);
  const roles = blocks.map((block, i): Role => {
    if (i < noteStart)
      return !block.ended && block.clean.text.length < 400 && wording.letter.test(block.clean.text)
        ? 'title'
        : 'letter';
    if (i < bodyStart) return 'title';
    if (numbering.numbered.has(i)) return 'numbered';
    if (numbering.headings.has(i)) return 'heading';
    if (block.marker && isListEntry(block)) return isStrongHeading(block) ? 'heading' : 'item';
    return looks[i] ? 'heading' : 'prose';
  });
  dropBriefers(blocks, roles);
  const levels = levelsOf(blocks, roles);
  return blocks.map((block, i) => ({
    block,
    role: roles[i] ?? 'prose',
    level: levels[i] ?? 0,
  }));
}

/** Headings numbered "A.", "II." or "二、" are told from list entries by being short and not ended. */
function isListEntry({ marker, clean, hashes, bold, ended }: Block): boolean {
  if (!marker || hashes > 0) return false;
  const numeral = marker.kind === 'ordinal' || marker.kind === 'han' || (marker.capital && marker.kind !== 'question');
  return !((numeral || bold) && clean.text.length <= LONGEST_HEADING && !ended);
}

function isStrongHeading(block: Block): boolean {
  return block.hashes > 0 || (block.known !== null && block.marker?.kind !== 'bullet');
}

/** The first block of the note itself, after the letter that transmits it; 0 when there is no letter. */
function startOfNote(blocks: readonly Block[], wording: Wording): number {
  const letter = blocks.findIndex(({ clean }) => clean.text.length < 400 && wording.letter.test(clean.text));
  const open = ({ clean, ended }: Block) => clean.text.length < 400 && !ended;
  const annex = blocks.findIndex(
    (block, i) => i > 0 && i > letter && open(block) && wording.annex.test(block.clean.text),
  );
  if (annex >= 0) return annex;
  if (letter < 0) return 0;
  const note = blocks.findIndex(
    (block, i) => i > letter + 1 && open(block) && wording.conceptNote.test(block.clean.text),
  );
  return Math.max(note, 0);
}

/** The first block after the title lines of the note. */
function endOfTitle(blocks: readonly Block[], noteStart: number, wording: Wording): number {
  let i = noteStart;
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    const text = block?.clean.text ?? '';
    if (!block || block.known !== null || block.marker || text.length > 400) break;
    const isTitle =
      wording.annex.test(text) ||
      wording.letter.test(text) ||
      wording.conceptNote.test(text) ||
      QUOTED.test(text) ||
      namesMeeting(text, wording);
    if (
      block.ended &&
      !/[:：]$/.test(text) &&
      !(isTitle && (block.hashes > 0 || (text.length <= 100 && ABBREVIATED.test(text))))
    )
      break;
    if (!isTitle && i > noteStart && !namesPresidency(blocks[i + 1], wording)) break;
  }
  return i;
}

/** Whether a line of the head names who presides: then what stands between it and the title is a subtitle. */
function namesPresidency(line: Block | undefined, wording: Wording): boolean {
  if (!line || line.known !== null || line.marker || line.ended || line.clean.text.length > 200) return false;
  return wording.presidency.some((pattern) => pattern.test(line.clean.text));
}

function namesMeeting(text: string, wording: Wording): boolean {
  if (wording.debate.test(text) || /\d{4}/.test(text)) return true;
  const folded = text.toLowerCase();
  return (
    wording.masthead.some((name) => name.length > 5 && folded.includes(name.toLowerCase())) ||
    wording.presidency.some((pattern) => pattern.test(text))
  );
}

function isHeadingLike(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!block) return false;
  if (isStrongHeading(block)) return true;
  const { text } = block.clean;
  if (text.length > LONGEST_HEADING || block.ended || UNFINISHED.test(text)) return false;
  if (block.bold) return true;
  const next = blocks[i + 1];
  // A line before nothing, or before another such line, heads nothing (a signature, a list without labels).
  if (
    !next ||
    (next.marker === null &&
      !next.ended &&
      !isStrongHeading(next) &&
      next.clean.text.length <= LONGEST_HEADING &&
      !next.bold)
  )
    return false;
  const before = blocks[i - 1];
  return (
    before === undefined ||
    before.ended ||
    UNFINISHED.test(before.clean.text) ||
    block.setOff ||
    isStrongHeading(before)
  );
}

/** Under a heading for briefers, lines without full stop are persons, not headings. */
function dropBriefers(blocks: readonly Block[], roles: Role[]): void {
  let inside = false;
  blocks.forEach((block, i) => {
    const strong = isStrongHeading(block);
    if (strong && roles[i] === 'heading') inside = block.known === 'briefers';
    else if (inside && roles[i] === 'heading' && block.marker === null && !block.bold) roles[i] = 'prose';
  });
}

function levelsOf(blocks: readonly Block[], roles: readonly Role[]): number[] {
  const headings = blocks.filter((_, i) => roles[i] === 'heading');
  const hashes = headings.map((block) => block.hashes).filter((count) => count > 0);
  const top = hashes.reduce((a, b) => Math.min(a, b), 6);
  const deepest = hashes.reduce((a, b) => Math.max(a, b), 0);
  const firstNumeral = headings.find((block) => block.marker)?.marker;
  const numerals = new Set(
    headings.filter(
      ({ marker }) =>
        marker && firstNumeral && marker.kind === firstNumeral.kind && marker.shape === firstNumeral.shape,
    ),
  );
  let underQuestions = false;
  return blocks.map((block, i) => {
    if (roles[i] !== 'heading') return 0;
    const level = () => {
      if (block.hashes > 0) return block.hashes - top + 1;
      if (hashes.length > 0) return deepest - top + 2;
      if (numerals.size > 1) return numerals.has(block) || block.known !== null ? 1 : 2;
      // Between questions, a heading of its own making divides them.
      return underQuestions && roles[i + 1] === 'item' && block.known === null ? 2 : 1;
    };
    const found = level();
    if (found === 1) underQuestions = block.known === 'questions';
    return found;
  });
}
