// Selection ranges: what "Expand Selection" takes step by step: word, sentence, paragraph, sections, the whole draft.
import { type SelectionRange, type SelectionRangeParams, SelectionRangeRequest } from 'vscode-languageserver';
import { paragraphAt } from '../draft/parse-draft';
import { encloses, shift, sliceOf, type Span } from '../text/span';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { sectionsOf } from './headings';

export const selectionRange: Feature<SelectionRangeParams, SelectionRange[] | null> = {
  request: SelectionRangeRequest.type,
  capability: { selectionRangeProvider: true },
  empty: null,
  answer: (open, { positions }) => {
    const { document } = open;
    return positions.map((position) => nested(open, stepsAt(open, document.offsetAt(position))));
  },
};

// Cutting long text into words takes time that grows with its square.
const MOST_CUT = 2_000;

/** From the narrowest on. */
function stepsAt({ analysis: { draft, readings } }: OpenDraft, offset: number): Span[] {
  const whole = { start: 0, end: draft.text.length };
  const paragraph = paragraphAt(draft, offset);
  if (!paragraph) return [whole];
  const { index, span, language } = paragraph;
  const at = (one: Span) => one.start <= offset && offset <= one.end;
  const sentences = (readings[index]?.sentences ?? []).map((sentence) => shift(sentence, span.start));
  const sentence = sentences.findLast(at);
  const word = sentence && wordAt(sliceOf(draft.text, sentence), offset - sentence.start, language ?? 'en');
  const sections = sectionsOf(draft)
    .filter(({ heading, paragraphs }) => heading === paragraph || paragraphs.includes(paragraph))
    .map(({ heading, paragraphs }) => ({ start: heading.span.start, end: (paragraphs.at(-1) ?? heading).span.end }));
  return [
    ...(word ? [shift(word, sentence.start)] : []),
    ...(sentence ? [sentence] : []),
    span,
    ...sections.reverse(),
    whole,
  ];
}

/** The word at an offset of a text, also where none is set apart by spaces; the one that begins there rather than the one that ends. */
function wordAt(text: string, offset: number, language: string): Span | undefined {
  if (text.length > MOST_CUT) return undefined;
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  return words.findLast(({ start, end }) => start <= offset && offset <= end);
}

/** Each step inside the next; one that is not wider than the one before is left out, as the protocol asks. */
function nested({ document }: OpenDraft, steps: readonly Span[]): SelectionRange {
  const wider: Span[] = [];
  for (const step of steps) {
    const last = wider.at(-1);
    if (!last || (encloses(step, last) && (step.start < last.start || step.end > last.end))) wider.push(step);
  }
  const ranges = wider.map((span) => rangeOf(document, span));
  return ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  ) as SelectionRange;
}
