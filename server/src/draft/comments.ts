// The author's comments in a draft: `answers`, `ignore` and `skip`.
import type { Span } from '../text/span';
import type { Answers, LabelReference } from './draft';

export interface Comment extends Span {
  /** What stands between the marks, as written. */
  readonly content: string;
  /** Where it begins. */
  readonly contentStart: number;
}

/**
 * The comments of a text from `from` on, in order. One that is not closed, as while it is being typed, ends at the next blank
 * line or with the text, so that the paragraphs after it stay.
 */
export function commentsIn(text: string, from: number): Comment[] {
  const comments: Comment[] = [];
  let start = text.indexOf('<!--', from);
  // The next closing mark is looked for only once passed: many unclosed comments must not each search the whole text.
  let close = 0;
  while (start >= 0) {
    const contentStart = start + 4;
    if (close >= 0 && close < contentStart) close = text.indexOf('-->', contentStart);
    const next = text.indexOf('<!--', contentStart);
    const broken = unclosedEnd(text, contentStart, close, next);
    const end = broken ?? close + 3;
    comments.push({ start, end, contentStart, content: text.slice(contentStart, broken ?? close) });
    // What was found may lie inside this comment.
    start = next >= end ? next : text.indexOf('<!--', end);
  }
  return comments;
}

/** Where an unclosed comment ends; null when it is closed. A mark behind a blank line and another comment's opening closes that one. */
function unclosedEnd(text: string, contentStart: number, close: number, next: number): number | null {
  if (close < 0) return blankLineIn(text, contentStart, text.length) ?? text.length;
  return next >= 0 && next < close ? blankLineIn(text, contentStart, next) : null;
}

/** Where the line before the first blank line of a stretch ends; null without one. */
function blankLineIn(text: string, start: number, end: number): number | null {
  const index = text.slice(start, end).search(/\r?\n[^\S\n]*\n/);
  return index < 0 ? null : start + index;
}

/** The text with comments blanked out: offsets and lines stay as they are. */
export function blankOut(text: string, comments: readonly Span[]): string {
  if (comments.length === 0) return text;
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end } of comments) {
    parts.push(text.slice(reached, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    reached = end;
  }
  parts.push(text.slice(reached));
  return parts.join('');
}

/** The `answers` of one paragraph, in order, as one: all their labels, from the start of the first to the end of the last. */
export function mergeAnswers(all: readonly Answers[]): Answers | null {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  return {
    span: { start: first.span.start, end: last.span.end },
    yes: all.flatMap(({ yes }) => yes),
    no: all.flatMap(({ no }) => no),
  };
}

/** Reads `answers: a, c; not: e`; null for any other comment. */
export function answersOf(comment: Comment): Answers | null {
  const head = /^\s*answers\s*:/i.exec(comment.content);
  if (!head) return null;
  const yes: LabelReference[] = [];
  const no: LabelReference[] = [];
  let at = comment.contentStart + head[0].length;
  for (const part of comment.content.slice(head[0].length).split(/([;；؛])/)) {
    const not = /^\s*not\s*:/i.exec(part);
    const skip = not ? not[0].length : 0;
    for (const label of part.slice(skip).matchAll(/[^\s,，،、;；؛]+/g)) {
      const start = at + skip + label.index;
      (not ? no : yes).push({ label: label[0], span: { start, end: start + label[0].length } });
    }
    at += part.length;
  }
  return { span: { start: comment.start, end: comment.end }, yes: yes.filter(isLabel), no: no.filter(isLabel) };
}

function isLabel({ label }: LabelReference): boolean {
  return /[\p{L}\p{N}]/u.test(label);
}

/** The check ids of `ignore: repeated-word, over-time`; empty for any other comment, `all` for a bare `ignore`. */
export function ignoresOf(comment: Comment): string[] {
  const match = /^\s*ignore\b\s*:?([^]*)$/i.exec(comment.content);
  if (!match) return [];
  const ids = (match[1] ?? '').split(/[\s,;]+/).filter((id) => id !== '');
  return ids.length > 0 ? ids : ['all'];
}

/** The stretches between `<!-- skip -->` and `<!-- /skip -->`; one that is never closed runs to `end`. */
export function skippedIn(comments: readonly Comment[], end: number): Span[] {
  const skipped: Span[] = [];
  let open: number | null = null;
  for (const comment of comments) {
    const word = comment.content.trim().toLowerCase();
    if (word === 'skip') open ??= comment.end;
    if (word === '/skip' && open !== null) {
      skipped.push({ start: open, end: comment.start });
      open = null;
    }
  }
  if (open !== null) skipped.push({ start: open, end });
  return skipped;
}
