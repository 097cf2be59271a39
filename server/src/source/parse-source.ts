// Reads a reference text: a resolution, a presidential statement, an earlier statement of the drafter's own.
import { blankOut, commentsIn } from '../draft/comments';
import { parseFrontMatter } from '../draft/front-matter';
import { symbolOf } from '../knowledge/citations/addresses';
import { citationsIn } from '../knowledge/citations/citations';
import { symbolsIn } from '../knowledge/citations/symbols';
import { partOf, placesOf, type CleanText } from '../note/clean-text';
import { stripFurniture, withoutBodies } from '../note/furniture';
import { linesOf, widthOf, type Line } from '../note/lines';
import { blocksOf, type Block } from '../note/paragraphs';
import { wordings } from '../note/wording';
import { detectLanguage } from '../text/detect-language';
import type { LanguageCode } from '../text/languages';
import { copyOf } from '../text/memo';
import { shortened } from '../text/shorten';
import { sliceOf } from '../text/span';
import { numbersOf } from './numbers';
import type { Passage, Source } from './source';

/** UTF-16 units by which the language is told. */
const SAMPLE = 4_000;
// Columns. What is shorter says nothing that could be quoted.
const LEAST_WIDTH = 24;
const LONGEST_HEADING = 100;
const LONGEST_TITLE = 200;
// A document bears its symbol within so many blocks.
const HEAD = 12;
// Letters beside a symbol on a line that is nothing but the document's name: "of the".
const MOST_BESIDE = 6;
const GOES_ON = /[,;，；،؛]$/;

/**
 * Reads a source in plain text or Markdown, also as copied out of a PDF. Never fails: a text without passages has none. All spans are UTF-16
 * offsets into `text`. `name` is what it goes by where it has neither symbol nor title. Linear in the text.
 */
export function parseSource(text: string, name = ''): Source {
  const { lines, symbol } = stripFurniture(linesOf(withoutRemarks(text)));
  const language = languageOf(lines);
  const blocks = blocksOf(text, lines, wordings[language], true);
  const numbers = numbersOf(blocks);
  const born = (symbol === null ? undefined : symbolsIn(symbol)[0]?.symbol) ?? namedIn(blocks.slice(0, HEAD), language);
  return {
    text,
    language,
    symbol: born === null ? null : born.replace(/(?<=\d)\(/, ' ('),
    title: copyOf(shortened(titleOf(blocks) ?? name, LONGEST_TITLE)),
    passages: blocks.flatMap((block, i): Passage[] => {
      const place = numbers[i];
      if (!place || isHeading(block)) return [];
      const { clean } = block;
      const words = withoutQuotationMarks(partOf(clean, block.marker?.textStart ?? 0, clean.text.length));
      if (widthOf(words.text) < LEAST_WIDTH) return [];
      return [{ ...place, text: copyOf(words.text), span: placesOf(words, 0, words.text.length) }];
    }),
  };
}

/** A statement's front matter and remarks are not what was said. */
function withoutRemarks(text: string): string {
  const { span } = parseFrontMatter(text);
  return blankOut(text, [...(span ? [span] : []), ...commentsIn(text, span?.end ?? 0)]);
}

function languageOf(lines: readonly Line[]): LanguageCode {
  let sample = '';
  for (const { width, clean } of lines) {
    if (width >= 40) sample += `${clean.text.slice(0, SAMPLE)} `;
    if (sample.length >= SAMPLE) break;
  }
  return detectLanguage(sample || lines.map(({ clean }) => clean.text).join(' ')) ?? 'en';
}

/** The symbol on a line of the head that is nothing but the document's name: "Resolution 2378 (2017)". */
function namedIn(head: readonly Block[], language: LanguageCode): string | null {
  for (const { clean } of head) {
    if (clean.text.length > LONGEST_HEADING) return null;
    for (const citation of citationsIn(clean.text, language)) {
      const symbol = symbolOf(citation);
      const beside = withoutBodies(clean.text.replace(sliceOf(clean.text, citation), ' '));
      if (symbol !== undefined && (beside.match(/\p{L}/gu)?.length ?? 0) <= MOST_BESIDE) return symbol;
    }
  }
  return null;
}

/** The first heading before anything that could be quoted. */
function titleOf(blocks: readonly Block[]): string | undefined {
  const first = blocks.find((block) => isHeading(block) || widthOf(block.clean.text) >= LEAST_WIDTH);
  return first && isHeading(first) ? first.clean.text : undefined;
}

function isHeading({ hashes, clean: { text }, ended, marker }: Block): boolean {
  return hashes > 0 || (!ended && !marker && text.length <= LONGEST_HEADING && !GOES_ON.test(text));
}

/**
 * A paragraph without the quotation marks that stand around it, as in presidential statements, where each paragraph opens with one and the
 * last alone closes it.
 */
function withoutQuotationMarks(clean: CleanText): CleanText {
  const { text } = clean;
  let depth = 0;
  // Where the mark that was opened first is closed.
  let closed = -1;
  for (const { index, 0: mark } of text.matchAll(/[“«”»]/gu)) {
    depth += mark === '“' || mark === '«' ? 1 : -1;
    if (depth === 0 && closed < 0) closed = index;
  }
  const end = text.length;
  if (/^[“«]/u.test(text) && (closed < 0 || closed === end - 1)) return partOf(clean, 1, closed < 0 ? end : closed);
  return depth < 0 && /[”»]$/u.test(text) ? partOf(clean, 0, end - 1) : clean;
}
