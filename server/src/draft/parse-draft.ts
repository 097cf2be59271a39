// Reads a draft: front matter, then paragraphs with their kind, language and the author's comments.
import { detectLanguage } from '../text/detect-language';
import type { LanguageCode } from '../text/languages';
import { copyOf, Memo } from '../text/memo';
import { isSalutation } from '../text/salutation';
import { encloses, overlaps, trimSpan, type Span } from '../text/span';
import { answersOf, blankOut, commentsIn, ignoresOf, skippedIn, type Comment } from './comments';
import type { Answers, Draft, FrontMatter, Paragraph, ParagraphKind } from './draft';
import { parseFrontMatter } from './front-matter';

// Front matter seldom changes while one types; reading YAML is dear beside the rest.
const frontMatters = new Memo<string, FrontMatter>(16);
// Below this many characters the neighbours tell a paragraph's language better than its letters do.
const ENOUGH_TO_TELL = 60;

/** Reads a draft. Never fails: any text is a draft, if only one of a single paragraph. */
export function parseDraft(text: string): Draft {
  const frontMatter = /^\ufeff?---/.test(text)
    ? frontMatters.get(headOf(text), parseFrontMatter)
    : parseFrontMatter('');
  const bodyStart = frontMatter.span?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  const comments = commentsIn(text, bodyStart);
  const masked = blankOut(text, comments);
  const skipped = skippedIn(comments, text.length);
  const blocks = blocksOf(masked, bodyStart).map((block) => ({
    ...block,
    text: copyOf(masked.slice(block.start, block.end)),
  }));
  const notes = notesByBlock(blocks, comments);
  const language = frontMatter.language?.value ?? mainLanguage(blocks);
  const paragraphs = blocks.map((block, index): Paragraph => {
    const code = languageOf(block.text, block.heading, language);
    const kind: ParagraphKind = block.heading
      ? 'title'
      : isSalutation(block.text, code ?? 'en')
        ? 'salutation'
        : 'text';
    const { answers, ignores } = notes[index] ?? { answers: null, ignores: [] };
    return {
      index,
      kind,
      span: { start: block.start, end: block.end },
      text: block.text,
      language: code,
      skipped: skipped.some((stretch) => encloses(stretch, block)),
      answers,
      ignores,
    };
  });
  return { text, frontMatter, paragraphs, skipped, language };
}

/** The text up to the end of its front matter at most: what front matter is read from. */
function headOf(text: string): string {
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  return close ? text.slice(0, close.index + close[0].length) : text;
}

interface Block extends Span {
  readonly heading: boolean;
}

/** Stretches between blank lines; a heading line stands alone. */
function blocksOf(masked: string, from: number): Block[] {
  const blocks: Block[] = [];
  let open: number | null = null;
  const close = (end: number) => {
    if (open === null) return;
    const span = trimSpan(masked, { start: open, end });
    if (span.end > span.start) blocks.push({ ...span, heading: false });
    open = null;
  };
  for (let start = from; start < masked.length;) {
    const newline = masked.indexOf('\n', start);
    const end = newline < 0 ? masked.length : newline;
    const line = masked.slice(start, end);
    if (line.trim() === '') close(start);
    else if (/^#{1,6}\s/.test(line)) {
      close(start);
      blocks.push({ ...trimSpan(masked, { start, end }), heading: true });
    } else if (!/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) open ??= start;
    else close(start);
    start = end + 1;
  }
  close(masked.length);
  return blocks;
}

interface AuthorNotes {
  answers: Answers | null;
  ignores: string[];
}

/** A comment speaks of the paragraph it stands in or after; before the first paragraph, of that one. */
function notesByBlock(blocks: readonly Block[], comments: readonly Comment[]): AuthorNotes[] {
  const notes = blocks.map((): AuthorNotes => ({ answers: null, ignores: [] }));
  let at = 0;
  for (const comment of comments) {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? Infinity) <= comment.start) at++;
    const note = notes[at];
    if (!note) continue;
    note.answers = answersOf(comment) ?? note.answers;
    note.ignores.push(...ignoresOf(comment));
  }
  return notes;
}

/** The language most of the letters are written in. */
function mainLanguage(blocks: readonly (Span & { readonly text: string })[]): LanguageCode | null {
  const letters = new Map<LanguageCode, number>();
  for (const { text } of blocks) {
    const code = detectLanguage(text);
    if (code) letters.set(code, (letters.get(code) ?? 0) + text.length);
  }
  return (
    [...letters].reduce<[LanguageCode, number] | null>(
      (most, one) => (most && most[1] >= one[1] ? most : one),
      null,
    )?.[0] ?? null
  );
}

function languageOf(text: string, heading: boolean, main: LanguageCode | null): LanguageCode | null {
  const found = detectLanguage(text);
  if (!found || !main || found === main) return found ?? main;
  const latin = new Set<LanguageCode>(['en', 'es', 'fr']);
  // Scripts cannot be mistaken; among Latin languages a heading or a short line is read as its neighbours are.
  if (latin.has(found) && latin.has(main) && (heading || text.length < ENOUGH_TO_TELL)) return main;
  return found;
}

/** The paragraph at an offset, or the one that touches it; undefined between paragraphs. */
export function paragraphAt(draft: Draft, offset: number): Paragraph | undefined {
  return draft.paragraphs.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** Whether a stretch of the draft is read out. */
export function isDelivered(draft: Draft, span: Span): boolean {
  return !draft.skipped.some((stretch) => encloses(stretch, span) || overlaps(stretch, span));
}
