// Reads a concept note: the one entry to this folder.
import { detectLanguage } from '../text/detect-language';
import { briefersOf } from './briefers';
import { joinClean } from './clean-text';
import { stripFurniture } from './furniture';
import { type Line, linesOf } from './lines';
import { datesOf } from './meeting';
import type { Note, NumberedParagraph, Passage, Question, Section } from './note';
import { outlineOf, type Part } from './outline';
import { blocksOf, type Block } from './paragraphs';
import { presidencyOf } from './presidency';
import { emptyProblem, problemsOf } from './problems';
import { textOf } from './question-list';
import { questionsOf } from './questions';
import { titleOf } from './title';
import { wordings } from './wording';

const SAMPLE = 1200;

/**
 * Reads a concept note in plain text or Markdown, also as copied out of a PDF. Never fails: what is not found is null or empty and named in
 * `problems`. All spans are UTF-16 offsets into `text`. Linear in the text.
 */
export function parseNote(text: string): Note {
  if (!isText(text)) return { ...EMPTY, text, problems: [emptyProblem()] };
  const { lines, symbol, jobNumber } = stripFurniture(linesOf(text));
  const language = languageOf(lines);
  const reading = language ?? 'en';
  const wording = wordings[reading];
  const parts = outlineOf(blocksOf(text, lines, wording), wording);
  const questions = questionsOf(parts, wording);
  const { briefers, parts: brieferParts } = briefersOf(parts, reading, wording);
  const title = titleOf(parts, reading, wording);
  const dates = datesOf(parts, reading, wording);
  const found = {
    text,
    language,
    symbol,
    jobNumber,
    theme: title?.theme ?? null,
    subtitle: title?.subtitle ?? null,
    title: title?.title ?? null,
    letterDate: dates.letter,
    meetingDate: dates.meeting,
    presidency: presidencyOf(parts, reading, wording),
    sections: sectionsOf(parts),
    ...passagesOf(
      parts.filter((part) => !brieferParts.has(part)),
      questions,
    ),
    questions,
    briefers,
  };
  return { ...found, problems: problemsOf(found) };
}

const EMPTY: Omit<Note, 'text' | 'problems'> = {
  language: null,
  symbol: null,
  jobNumber: null,
  theme: null,
  subtitle: null,
  title: null,
  letterDate: null,
  meetingDate: null,
  presidency: null,
  sections: [],
  numbered: [],
  unnumbered: [],
  questions: [],
  briefers: [],
};

/** Whether a text holds words: not empty, and not a binary file read as text. */
function isText(text: string): boolean {
  const sample = text.slice(0, 8000);
  const strange = sample.match(/[\0-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0;
  return strange * 20 <= sample.length && /\p{L}{2}/u.test(text);
}

/** The language of the running text; short lines, often in several languages at the head of a document, count only if there are no others. */
function languageOf(lines: readonly Line[]) {
  const gather = (leastWidth: number) => {
    let sample = '';
    for (const { width, clean } of lines) {
      if (width >= leastWidth) sample += `${clean.text.slice(0, SAMPLE)} `;
      if (sample.length >= SAMPLE) break;
    }
    return sample;
  };
  return detectLanguage(gather(40)) ?? detectLanguage(gather(0));
}

function sectionsOf(parts: readonly Part[]): Section[] {
  return parts
    .filter(({ role }) => role === 'heading')
    .map(({ block, level }) => ({ title: block.clean.text.replace(/\s*[:：]$/, ''), level, span: spanOf(block) }));
}

/**
 * Numbered paragraphs, each with the list entries under it, and the other paragraphs. Questions stand apart, unless they are numbered
 * paragraphs themselves.
 */
function passagesOf(
  parts: readonly Part[],
  questions: readonly Question[],
): { numbered: NumberedParagraph[]; unnumbered: Passage[] } {
  const groups: { readonly part: Part; readonly blocks: Block[] }[] = [];
  let next = 0;
  let underNumber = false;
  for (const part of parts) {
    const { block, role } = part;
    while ((questions[next]?.span.end ?? Infinity) <= block.start) next++;
    const isQuestion = (questions[next]?.span.start ?? Infinity) < block.end;
    const isEntryOfParagraph = role === 'item' && underNumber && !isQuestion;
    if (isEntryOfParagraph) groups.at(-1)?.blocks.push(block);
    else {
      underNumber = role === 'numbered';
      if (underNumber || (!isQuestion && role !== 'heading' && role !== 'title'))
        groups.push({ part, blocks: [block] });
    }
  }
  const numbered: NumberedParagraph[] = [];
  const unnumbered: Passage[] = [];
  for (const { part, blocks } of groups) {
    const span = { start: part.block.start, end: blocks.at(-1)?.end ?? part.block.end };
    if (part.role === 'numbered') {
      const { text } = joinClean([textOf(part), ...blocks.slice(1).map(({ clean }) => clean)]);
      numbered.push({ number: part.block.marker?.label ?? '', text, span });
    } else unnumbered.push({ text: part.block.clean.text, span });
  }
  return { numbered, unnumbered };
}

function spanOf({ start, end }: Block) {
  return { start, end };
}
