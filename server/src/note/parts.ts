// How a question is built: the things asked one after the other, and what each of them lists.
import type { LanguageCode } from '../text/languages';
import { sliceOf, type Span } from '../text/span';
import { lastWordOf, QuestionText, WORD, type Chunk, type Kind, type Names } from './question-text';
import { attached } from './shared-words';
import { nothing } from './wording/parts';

/** One thing asked: "how can ceasefires be monitored". */
export interface Clause {
  /** Its enumerations, each of two items or more. */
  readonly lists: readonly (readonly Span[])[];
  /** What stands as an example: "including through contact with armed groups"; several make a list. */
  readonly examples: readonly (readonly Span[])[];
  /** What it asks besides, without question words and circumstances; null when there are no such words. */
  readonly rest: Span | null;
}

/** 'told' lasts until something is asked, 'aside' until a pause. */
type Mode = 'asked' | 'told' | 'aside' | 'purpose' | 'example';

interface Segment {
  readonly mode: Mode;
  readonly chunks: readonly Chunk[];
}

const MODES: Partial<Record<Kind, Mode>> = { aside: 'aside', purpose: 'purpose', example: 'example', asking: 'asked' };

/** The clauses of a question, in order. Text that asks nothing gives no clause, or clauses without parts. */
export function clausesOf(text: string, language: LanguageCode, names: Names): Clause[] {
  const question = new QuestionText(text, language, names);
  const clauses: Segment[][] = [];
  for (const segment of segmentsOf(question, attached(question, question.chunks()))) {
    const last = clauses.at(-1);
    // Examples belong to what stands before them, after a Chinese comma too.
    const asks = segment.mode !== 'example' && segment.chunks[0]?.marks.includes('asking');
    if (last && !asks) last.push(segment);
    else clauses.push([segment]);
  }
  return clauses.map((segments) => clauseOf(question, segments));
}

/** The chunks by what they are for: asked, told, a purpose, an example. */
function segmentsOf(question: QuestionText, chunks: readonly Chunk[]): Segment[] {
  const segments: { mode: Mode; chunks: Chunk[] }[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const last = segments.at(-1);
    const mode = modeAt(question, chunks, i, last);
    const asks = chunk.marks.includes('asking');
    const goesOn =
      last?.mode === mode && !asks && (MODES[chunk.joint] === undefined || mode === 'aside' || mode === 'told');
    if (last && goesOn) last.chunks.push(chunk);
    else segments.push({ mode, chunks: [chunk] });
  }
  return segments;
}

function modeAt(question: QuestionText, chunks: readonly Chunk[], i: number, last: Segment | undefined): Mode {
  const chunk = chunks[i];
  if (!chunk) return 'asked';
  // "…, so that civilians are safe": told with the question, not asked in it.
  const opened = chunk.joint === 'purpose' && isPaused(chunk) ? 'told' : MODES[chunk.joint];
  if (!last || chunk.marks.includes('asking')) return opened ?? 'asked';
  // "compte tenu des attributions de l'Assemblée, du Conseil …": what is told ends at a pause, unless it goes on as it was built.
  if (last.mode === 'told' && opened !== 'example') return 'told';
  const before = last.chunks.at(-1);
  const alike = chunk.lead !== '' && before && initialOf(question, chunk) === initialOf(question, before);
  if (last.mode === 'aside' && (!isPaused(chunk) || alike || question.unspaced)) return 'aside';
  if (opened) return opened;
  if (last.mode !== 'example') return last.mode === 'aside' ? 'asked' : last.mode;
  const ends =
    chunk.joint === 'close' ||
    (chunk.joint === 'verb' && isPaused(chunk)) ||
    (chunk.joint === 'comma' && !joins(question, chunks, i, last.chunks));
  return ends ? 'asked' : 'example';
}

/** The first letter of the words before a chunk: "des" and "du" are built alike. */
function initialOf(question: QuestionText, { lead, start }: Chunk): string {
  return (lead || lastWordOf(question.before(start))).charAt(0);
}

function clauseOf(question: QuestionText, segments: readonly Segment[]): Clause {
  const lists: Span[][] = [];
  const examples: Span[][] = [];
  const rest: Span[] = [];
  const purposes: Span[] = [];
  let before: Chunk | undefined;
  for (const { mode, chunks } of segments) {
    if (mode === 'aside' || mode === 'told') continue;
    // Two examples or more stand for what they are examples of.
    if (mode === 'example' && stepsInFor(question, lists.at(-1), before, chunks)) lists.at(-1)?.pop();
    const singles: Span[] = [];
    for (const run of runsOf(question, chunks)) {
      const [only] = run;
      const items = itemsOf(question, run);
      const goesOn = only !== chunks[0] && singles.length > 0;
      if (items.length > 1) (mode === 'example' ? examples : lists).push([...items]);
      const single = items.length > 1 ? question.trimmed(headOf(run, items)) : only;
      extend(singles, single, goesOn && !(question.unspaced && only?.joint === 'verb'));
    }
    if (mode === 'asked') rest.push(...singles);
    if (mode === 'purpose') purposes.push(...singles);
    if (mode === 'example' && runsOf(question, chunks).every((run) => run.length === 1)) examples.push(singles);
    before = chunks.at(-1);
  }
  const enumerations = lists.filter((list) => list.length > 1);
  const named = restOf(question, rest) ?? (enumerations.length === 0 ? restOf(question, purposes) : null);
  return { lists: enumerations, examples, rest: named };
}

function stepsInFor(
  question: QuestionText,
  list: readonly Span[] | undefined,
  before: Chunk | undefined,
  examples: readonly Chunk[],
): boolean {
  const [first, second] = examples;
  if (!first || !second || !list || list.at(-1)?.end !== before?.end) return false;
  const inBrackets = /[(（]/.test(question.text.slice(before?.end, first.start));
  if (list.length === 2 && !inBrackets) return false;
  if (before && question.opensWithVerb(before)) return false;
  return (
    !first.marks.includes('verb') && !precedesHead(question, first) && !question.wording.preposition.test(first.lead)
  );
}

/** Whether examples stand before what they are examples of: "、包括部队派遣国在内的会员国". */
function precedesHead(question: QuestionText, chunk: Chunk | undefined): boolean {
  return question.unspaced && /[、，]\S{0,4}$/u.test(question.before(chunk?.start ?? 0));
}

/** The words around what is listed: the longest stretch; in Chinese the last, which follows the question word. */
function restOf(question: QuestionText, rest: readonly Span[]): Span | null {
  const last = rest.at(-1);
  const longest = rest.reduce<Span | null>((a, b) => (a && a.end - a.start >= b.end - b.start ? a : b), null);
  const takesLast = question.unspaced && last && longest && (last.end - last.start) * 2 > longest.end - longest.start;
  return takesLast ? last : longest;
}

/** Chunks that commas and "and" join. */
function runsOf(question: QuestionText, chunks: readonly Chunk[]): Chunk[][] {
  const runs: Chunk[][] = [];
  for (const [i, chunk] of chunks.entries()) {
    const run = runs.at(-1);
    const joined = run && (chunk.joint === 'and' || (chunk.joint === 'comma' && joins(question, chunks, i, run)));
    const last = run?.at(-1);
    const second = run?.slice(1).find(({ joint }) => joint === 'and');
    // "la place, la protection et la réparation dues aux victimes et aux témoins"
    const belongs =
      second &&
      chunk.joint === 'and' &&
      !isPaused(chunk) &&
      question.wording.preposition.test(chunk.lead) &&
      chunk.lead.charAt(0) !== second.lead.charAt(0);
    if (run && last && belongs && !question.opensWithVerb(chunk)) run.splice(-1, 1, { ...last, end: chunk.end });
    else if (run && joined) run.push(chunk);
    else runs.push([chunk]);
  }
  return runs;
}

/** Whether a comma goes on with an enumeration: "and" follows, or only commas do; not after "and". */
function joins(question: QuestionText, chunks: readonly Chunk[], i: number, run: readonly Chunk[]): boolean {
  if (question.unspaced) return true;
  // "…, des terres et de l'eau, du climat": built as before, it goes on.
  const lead = chunks[i]?.lead ?? '';
  const alike = lead !== '' && run.at(-1)?.lead.charAt(0) === lead.charAt(0);
  if (!alike && run.slice(1).some(({ joint }) => joint === 'and')) return false;
  let next = i + 1;
  while (chunks[next]?.joint === 'comma') next++;
  const after = chunks[next]?.joint;
  return after === 'and' || run.length + next - i > 3 || (after === 'close' && run.length > 1);
}

/** The items of an enumeration, the first from where it begins. */
function itemsOf(question: QuestionText, run: readonly Chunk[]): Span[] {
  const [first, second] = run;
  if (!first || !second) return [...run];
  const spans = [{ start: beginning(question, first, second), end: first.end }, ...run.slice(1)];
  return spans.map(({ start, end }) => ({ start, end }));
}

/** Where the first item begins: after a verb or preposition that all share, where what follows is built as the second item is. */
function beginning(question: QuestionText, first: Chunk, second: Chunk): number {
  if (first.joint === 'example') return first.start;
  const { article, infinitive } = question.wording;
  const verb = [...sliceOf(question.text, first).matchAll(WORD)].find(([word]) => infinitive.test(word));
  if (question.opensWithVerb(second))
    return question.trimmed({ start: first.start + (verb?.index ?? 0), end: first.end }).start;
  const starts = [first.start, ...question.cuts(first)];
  const alike = starts.filter((start) => question.articleBefore(start) === question.articleBefore(second.start));
  const start = alike.at(-1) ?? starts.at(-1) ?? first.start;
  if (
    start !== first.start ||
    verb?.index !== 0 ||
    (article !== nothing && question.articleBefore(second.start) === '')
  )
    return start;
  const after = question.trimmed({ start: start + verb[0].length, end: first.end }).start;
  return after < first.end ? after : start;
}

function isPaused({ marks }: Chunk): boolean {
  return marks.slice(marks.lastIndexOf('asking') + 1).some((kind) => kind === 'comma' || kind === 'close');
}

function headOf(run: readonly Span[], items: readonly Span[]): Span {
  const start = run[0]?.start ?? 0;
  return { start, end: items[0]?.start ?? start };
}

/** Adds a stretch, or lets the last one run to its end. */
function extend(spans: Span[], span: Span | undefined, goesOn: boolean): void {
  if (!span || span.start >= span.end) return;
  const last = spans.at(-1);
  if (goesOn && last) spans.splice(-1, 1, { start: last.start, end: span.end });
  else spans.push({ start: span.start, end: span.end });
}
