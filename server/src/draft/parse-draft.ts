// Reads a draft: front matter, then paragraphs with their kind, language and the author's comments.
import { isDeliveryMark } from '../knowledge/delivery-marks';
import { detectLanguage } from '../text/detect-language';
import { spokenLanguage } from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { copyOf, Memo } from '../text/memo';
import { isSalutation } from '../text/salutation';
import { encloses, overlaps, trimSpan, type Span } from '../text/span';
import { answersOf, blankOut, commentsIn, ignoresOf, mergeAnswers, skippedIn, type Comment } from './comments';
import type { Answers, Draft, FrontMatter, Paragraph, ParagraphKind } from './draft';
import { parseFrontMatter } from './front-matter';

// Front matter seldom changes while one types; reading YAML is dear beside the rest. What is wrong with it is told in a language.
const frontMatters = new Memo<string, FrontMatter>(16);
// Below this many characters the neighbours tell a paragraph's language better than its letters do.
const ENOUGH_TO_TELL = 60;
// A mark of the first page stands among so many paragraphs: letterhead, title, name, place and date.
const FIRST_PAGE = 8;

/** Reads a draft. Never fails: any text is a draft, if only one of a single paragraph. */
export function parseDraft(text: string): Draft {
  const head = /^\ufeff?---/.test(text) ? headOf(text) : '';
  const frontMatter = frontMatters.get(`${spokenLanguage()} ${head}`, () => parseFrontMatter(head));
  const bodyStart = frontMatter.span?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
  const comments = commentsIn(text, bodyStart);
  const masked = blankOut(text, comments);
  const skipped = skippedIn(comments, text.length);
  const blocks = blocksOf(masked, bodyStart).map((block) => ({
    ...block,
    text: copyOf(masked.slice(block.start, block.end)),
  }));
  const language = frontMatter.language?.value ?? mainLanguage(blocks);
  const kinded = withTitleBlock(
    blocks.map((block, index) => {
      const code = languageOf(block.text, block.heading, language);
      return { ...block, code, kind: kindOf(block, code, index) };
    }),
  );
  const notes = notesByBlock(kinded, comments, text);
  const paragraphs = kinded.map(({ code, kind, ...block }, index): Paragraph => {
    const { answers, ignores } = notes[index] ?? { answers: [], ignores: [] };
    return {
      index,
      kind,
      span: { start: block.start, end: block.end },
      text: block.text,
      language: code,
      skipped: skipped.some((stretch) => encloses(stretch, block)),
      answers: mergeAnswers(answers),
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

function kindOf(
  { heading, text }: Block & { readonly text: string },
  code: LanguageCode | null,
  index: number,
): ParagraphKind {
  if (heading || (index < FIRST_PAGE && isDeliveryMark(text))) return 'title';
  return isSalutation(text, code ?? 'en') ? 'salutation' : 'text';
}

/** The blocks with the lines over the salutation taken for titles, if there is nothing else over it. */
function withTitleBlock<B extends { readonly kind: ParagraphKind; readonly text: string }>(blocks: readonly B[]): B[] {
  const end = blocks.findIndex(({ kind }) => kind === 'salutation');
  const isBlock =
    end <= FIRST_PAGE && blocks.slice(0, end).every((block) => block.kind === 'title' || isTitleLine(block));
  return blocks.map((block, i) => (isBlock && i < end ? { ...block, kind: 'title' } : block));
}

// Name and post of the speaker, place and date: lines of a title block are short, and no sentences.
const LONGEST_TITLE_LINE = 200;
const SENTENCE_END = /[.!?…。！？؟:：][”"»)）*_]*$/u;

/** Whether a paragraph may be a line of a title block, by its length and its end. */
export function isTitleLine({ text }: { readonly text: string }): boolean {
  return text.length <= LONGEST_TITLE_LINE && !SENTENCE_END.test(text);
}

interface AuthorNotes {
  readonly answers: Answers[];
  readonly ignores: string[];
}

interface KindedBlock extends Span {
  readonly kind: ParagraphKind;
}

/**
 * A comment speaks of the paragraph it stands in, right above or after; before the first paragraph, of that one. One that stands
 * alone after a title or salutation speaks of the next text, and so does every `answers` that would fall to a title or salutation.
 */
function notesByBlock(blocks: readonly KindedBlock[], comments: readonly Comment[], text: string): AuthorNotes[] {
  const notes = blocks.map((): AuthorNotes => ({ answers: [], ignores: [] }));
  const nextText = nextTexts(blocks);
  let at = 0;
  let gap: Gap | null = null;
  for (const comment of comments) {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? Infinity) <= comment.start) {
      at++;
      gap = null;
    }
    const [block, below] = [blocks[at], blocks[at + 1]];
    let owner = at;
    if (block && block.end <= comment.start) {
      gap ??= gapOf(text, block.end, below?.start ?? text.length);
      const rightAbove = comment.start > gap.firstNewline && comment.end > gap.lastBlank;
      if (rightAbove && below && below.kind !== 'title') owner = at + 1;
      else if (block.kind !== 'text' && comment.start > gap.firstBlank) owner = nextText[at] ?? at;
    }
    for (const id of ignoresOf(comment)) notes[owner]?.ignores.push(id);
    const answers = answersOf(comment);
    if (answers) notes[nextText[owner] ?? -1]?.answers.push(answers);
  }
  return notes;
}

/** What parts two blocks, so that it is read once for all comments in it: offsets, infinite where there is none. */
interface Gap {
  readonly firstNewline: number;
  readonly firstBlank: number;
  readonly lastBlank: number;
}

function gapOf(text: string, start: number, end: number): Gap {
  const between = text.slice(start, end);
  const newline = between.indexOf('\n');
  // The line break before a blank line; the lookahead lets the next blank line begin with its own.
  const blanks = [...between.matchAll(/\n(?=[^\S\n]*\n)/g)].map(({ index }) => start + index);
  return {
    firstNewline: newline < 0 ? Infinity : start + newline,
    firstBlank: blanks[0] ?? Infinity,
    lastBlank: blanks.at(-1) ?? -Infinity,
  };
}

/** For each block the index of the first text from it on, itself included; undefined where none follows. */
function nextTexts(blocks: readonly KindedBlock[]): (number | undefined)[] {
  let next: number | undefined;
  return blocks
    .map((_, i) => i)
    .reduceRight<(number | undefined)[]>((found, i) => {
      if (blocks[i]?.kind === 'text') next = i;
      found[i] = next;
      return found;
    }, []);
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
