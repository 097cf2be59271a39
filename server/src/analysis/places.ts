// Where a finding stands that speaks of the draft as a whole, or of its note.
import type { Draft, Paragraph } from '../draft/draft';
import { isHeading } from '../draft/heading';
import { isTitleLine } from '../draft/parse-draft';
import { sentencesOf } from '../text/sentences';
import { shift, trimSpan, type Span } from '../text/span';

/** The draft's title if it has one, else its first sentence, else its first line. */
export function headOf({ text, paragraphs }: Draft): Span {
  const firstText = paragraphs.findIndex(({ kind }) => kind === 'text');
  const title = paragraphs.slice(0, firstText < 0 ? paragraphs.length : firstText).find(isHeading);
  if (title) return title.span;
  const [first] = paragraphs;
  const [sentence] = first ? sentencesOf(first.text) : [];
  return first && sentence ? shift(sentence, first.span.start) : firstLineOf(text);
}

/** What stands over a statement: titles, and lines that look like them, up to the salutation or the first sentence. */
export function titleBlockOf({ paragraphs }: Draft): readonly Paragraph[] {
  const end = paragraphs.findIndex((one) => one.kind === 'salutation' || (one.kind === 'text' && !isTitleLine(one)));
  return paragraphs.slice(0, Math.max(0, end));
}

/** The first sentence that is read out; the head of a draft without any. */
export function openingOf(draft: Draft): Span {
  const block = titleBlockOf(draft);
  const first = draft.paragraphs.find((one) => one.kind === 'text' && !one.skipped && !block.includes(one));
  const [sentence] = first ? sentencesOf(first.text) : [];
  return first && sentence ? shift(sentence, first.span.start) : headOf(draft);
}

/** The first line of a text, without the white space around it. */
function firstLineOf(text: string): Span {
  const newline = text.indexOf('\n');
  return trimSpan(text, { start: text.startsWith('\ufeff') ? 1 : 0, end: newline < 0 ? text.length : newline });
}

/** Where the draft names a note by its path; its first line when the note was chosen elsewhere. */
export function placeOfNote({ text, frontMatter }: Draft, path: string | undefined): Span {
  return frontMatter.note.find(({ value }) => value === path)?.span ?? firstLineOf(text);
}

/** Where the draft names a source by its path; its first line when the settings name it. */
export function placeOfSource({ text, frontMatter }: Draft, path: string): Span {
  return frontMatter.sources.find(({ value }) => value === path)?.span ?? firstLineOf(text);
}
