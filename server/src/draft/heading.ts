// What a heading is, for those who need not know how a draft is read.
import type { Paragraph } from './draft';

/** Whether a title is a heading, with the signs of one, and no mark. */
export function isHeading({ kind, text }: Paragraph): boolean {
  return kind === 'title' && text.startsWith('#');
}
