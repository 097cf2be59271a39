// Tells what each block of a note is: letter, title, heading, numbered paragraph, list entry or plain paragraph.
import { leadsOn } from './lead-in';
import { follows, type Marker } from './markers';
import { numberingOf } from './numbering';
import { ABBREVIATED, type Block } from './paragraphs';
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
/** Longest line of a title block. */
const LONGEST_LINE = 400;
/** How many lines of a title block on end may name nothing of the usual. */
const MOST_FREE_LINES = 3;
const SUBTITLE = /^(?<label>[^:：]{3,200}?)\s?[:：]\s*\p{L}/u;
const UNFINISHED = /[,;，；،؛、]$/;
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
    if (isListEntry(blocks, i) || (block.marker && !looks[i])) return isStrongHeading(block) ? 'heading' : 'item';
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

/** Headings numbered "A.", "II." or "二、" are told from list entries by being short, not ended, and having text of their own before the next. */
function isListEntry(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!block?.marker || block.hashes > 0) return false;
  const { marker, clean, bold, ended } = block;
  const numeral = marker.kind === 'ordinal' || marker.kind === 'han' || (marker.capital && marker.kind !== 'question');
  if (!(numeral || bold) || clean.text.length > LONGEST_HEADING || ended || UNFINISHED.test(clean.text)) return true;
  const before = blocks[i - 1]?.marker;
  const next = blocks[i + 1]?.marker;
  return (before && follows(before, marker)) || (next && follows(marker, next)) || false;
}

function isStrongHeading(block: Block): boolean {
  return block.hashes > 0 || block.theme || (block.known !== null && block.marker?.kind !== 'bullet');
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

/**
 * The first block after the title block: the short lines at the head of the note. Lines that name nothing of the usual belong to it where
 * such a line or a heading of the note follows; one alone before a paragraph heads that paragraph, unless no other can be the title and it
 * has a subtitle.
 */
function endOfTitle(blocks: readonly Block[], noteStart: number, wording: Wording): number {
  let end = noteStart;
  let i = noteStart;
  for (; i - end <= MOST_FREE_LINES; i++) {
    const block = blocks[i];
    if (!block || !mayStandInTitle(block, wording)) break;
    if (i === noteStart || isTitleLine(block.clean.text, wording)) end = i + 1;
  }
  const next = blocks[i];
  const free = blocks[end];
  if (!next || !free || i === end || i - end > MOST_FREE_LINES) return end;
  if (next.known !== null || (next.marker && !isListEntry(blocks, i))) return i;
  const isOnly = i === end + 1 && blocks.slice(noteStart, end).every(({ clean }) => isTitleLine(clean.text, wording));
  const isSection = free.hashes > 0 && blocks.slice(i).some(({ hashes }) => hashes === free.hashes);
  const label = SUBTITLE.exec(free.clean.text)?.groups?.['label'];
  return isOnly && !isSection && label !== undefined && !wording.sectionHeading.test(label) ? i : end;
}

function mayStandInTitle(block: Block, wording: Wording): boolean {
  const { text } = block.clean;
  if (block.known !== null || block.marker || text.length > LONGEST_LINE) return false;
  if (!block.ended || leadsOn(text)) return true;
  // A title may be a question.
  if (/[?？؟!！]$/.test(text)) return text.length <= LONGEST_HEADING;
  return isTitleLine(text, wording) && (block.hashes > 0 || (text.length <= 100 && ABBREVIATED.test(text)));
}

function isTitleLine(text: string, wording: Wording): boolean {
  return (
    wording.annex.test(text) ||
    wording.letter.test(text) ||
    wording.conceptNote.test(text) ||
    QUOTED.test(text) ||
    wording.besideTitle.test(text) ||
    namesMeeting(text, wording)
  );
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

/** Under a heading for briefers, and under those of its panels, lines without full stop are persons, not headings. */
function dropBriefers(blocks: readonly Block[], roles: Role[]): void {
  let inside = false;
  blocks.forEach((block, i) => {
    const strong = isStrongHeading(block);
    if (strong && roles[i] === 'heading') inside = block.known === 'briefers' || (inside && block.theme);
    else if (inside && roles[i] === 'heading' && block.marker === null && !block.bold) roles[i] = 'prose';
  });
}

/** The numbered headings that go on from the first; a series that begins anew under one of them ("A." under "II.") is an inner one. */
function outermostOf(headings: readonly Block[]): Set<Block> {
  let outer: Marker | null = null;
  let inner: Marker | null = null;
  return new Set(
    headings.filter(({ marker }) => {
      if (!marker || (outer && (marker.shape !== outer.shape || marker.capital !== outer.capital))) return false;
      const goesOn = !outer || follows(outer, marker);
      // "2." goes on both an inner "1." and an outer one; it belongs to the inner.
      const goesOnInside = inner !== null && follows(inner, marker);
      if (goesOnInside || (!goesOn && marker.positions.includes(1))) {
        inner = marker;
        return false;
      }
      outer = marker;
      inner = null;
      return true;
    }),
  );
}

function levelsOf(blocks: readonly Block[], roles: readonly Role[]): number[] {
  const headings = blocks.filter((_, i) => roles[i] === 'heading');
  const hashes = headings.map((block) => block.hashes).filter((count) => count > 0);
  const top = hashes.reduce((a, b) => Math.min(a, b), 6);
  const deepest = hashes.reduce((a, b) => Math.max(a, b), 0);
  const numerals = outermostOf(headings);
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
