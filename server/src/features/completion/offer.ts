// An offer: one thing that could be written at the cursor, before the protocol's terms.
import type { CompletionItemKind } from 'vscode-languageserver';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import type { Card } from '../card';

export interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
  /** What the offer replaces: on one line, up to the cursor. */
  readonly span: Span;
  readonly newText: string;
  /** The same as a snippet, for clients that take one. */
  readonly snippet?: string;
  /** What was typed in the place of `span`, so that clients which compare letter by letter keep the offer. */
  readonly typed: string;
  readonly card?: Card;
}

/** More offers of one sort than this are a list to scroll, not a help. */
export const MOST_OFFERS = 20;

/** Whether a text begins with what was typed, and goes on. Case, accents, kind of apostrophe and width of spaces do not matter. */
export function completes(text: string, typed: string): boolean {
  const whole = comparable(text);
  const begun = comparable(typed);
  return whole.length > begun.length && whole.startsWith(begun);
}

/** A text as offers are compared. */
export function comparable(text: string): string {
  return fold(text.replace(/[’ʼ`´]/g, "'").replace(/\s+/g, ' '));
}

/** The part of the line before an offset, with its place. */
export function lineBefore(text: string, offset: number): Span {
  // A search from before the beginning would look at the first character.
  return { start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end: offset };
}

/** The part of the line after an offset. */
export function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? text.length : end);
}

/** Whether an offset lies in a remark, closed or not. */
export function isInComment(text: string, offset: number): boolean {
  if (offset === 0) return false;
  return text.lastIndexOf('<!--', offset - 1) > text.lastIndexOf('-->', offset - 1);
}
