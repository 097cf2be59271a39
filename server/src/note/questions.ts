// Finds the questions for discussion of a note, however they are listed.
import { placesOf } from './clean-text';
import { inlineItems, type Item, sentenceItems } from './inline-questions';
import { follows, isSameSeries } from './markers';
import type { Question } from './note';
import { asks } from './numbering';
import type { Part } from './outline';
import { asksSomewhere, entriesOf, FARTHEST, paragraphOf, runsOf, textOf } from './question-list';
import type { Wording } from './wording';

/** A stretch of a note between two headings of the first level, in which one list of questions can stand; headings amid the list do not end it. */
interface Stretch {
  readonly parts: readonly Part[];
  /** Whether the heading says that questions follow. */
  readonly headed: boolean;
}

/**
 * The questions of a note in order, with unique labels. A label that is printed twice, as where numbering begins anew under a subheading,
 * is "1" the first time and then "1-2", "1-3"; bullets are counted through. Empty when there are none.
 */
export function questionsOf(parts: readonly Part[], wording: Wording): Question[] {
  const stretches = stretchesOf(parts.filter(({ role }) => role !== 'letter' && role !== 'title'));
  const headed = stretches.filter((stretch) => stretch.headed);
  const found =
    best(headed.map(({ parts }) => readList(parts, wording, true))) ??
    best(stretches.map(({ parts }) => readList(parts, wording, false))) ??
    best(headed.map(({ parts }) => readProse(parts))) ??
    bySentence(stretches);
  return withLabels(found);
}

/** The list with most entries that ask, then the longest; the first of equals. Undefined when all are empty. */
function best(lists: readonly (readonly Item[])[]): readonly Item[] | undefined {
  const weighed = lists
    .filter((list) => list.length > 0)
    .map((list) => ({ list, asking: countAsking(list), length: list.length }));
  return weighed.reduce<(typeof weighed)[number] | undefined>(
    (most, next) =>
      !most || next.asking > most.asking || (next.asking === most.asking && next.length > most.length) ? next : most,
    undefined,
  )?.list;
}

function countAsking(items: readonly Item[]): number {
  return items.filter(({ clean }) => asksSomewhere(clean)).length;
}

function stretchesOf(parts: readonly Part[]): Stretch[] {
  const stretches: { parts: Part[]; headed: boolean }[] = [{ parts: [], headed: false }];
  const firstEntries = firstEntriesOf(parts);
  let headedLevel = 0;
  for (const [i, part] of parts.entries()) {
    const current = stretches.at(-1);
    if (part.role === 'heading' && !(current && isAmidList(current, part, firstEntries[i]))) {
      const { known } = part.block;
      const headed = known === 'questions';
      if (part.level === 1 || known !== null || (headedLevel > 0 && part.level <= headedLevel)) {
        stretches.push({ parts: [], headed });
        headedLevel = headed ? part.level : 0;
        continue;
      }
      if (headedLevel === 0) {
        stretches.push({ parts: [], headed: false });
        continue;
      }
    }
    current?.parts.push(part);
  }
  return stretches.filter((stretch) => stretch.parts.length > 0);
}

/** For each part the first list entry from there on, before the next numbered paragraph or ordinary section. */
function firstEntriesOf(parts: readonly Part[]): (Part | undefined)[] {
  let first: Part | undefined;
  return parts
    .toReversed()
    .map((part) => {
      if (part.role === 'item') first = part;
      else if (part.role === 'numbered' || isOtherSection(part)) first = undefined;
      return first;
    })
    .reverse();
}

function isOtherSection({ role, block: { known } }: Part): boolean {
  return role === 'heading' && known !== null && known !== 'questions';
}

/** Whether a heading stands between a lead-in and its list, or between entries of which the later goes on where the earlier ended. */
function isAmidList({ parts, headed }: Stretch, heading: Part, next: Part | undefined): boolean {
  const marker = next?.block.marker;
  if (!next || !marker || isOtherSection(heading) || (heading.block.known === 'questions' && !headed)) return false;
  const near = parts.slice(-FARTHEST);
  const last = near.findLast(({ role }) => role !== 'heading');
  if (last && last.role !== 'item' && last.block.announces) return true;
  // What is asked under a theme's heading, or under one of several that follow a lead-in, may be numbered anew. Bullets say nothing of where a list ends, save
  // under such headings.
  const isUnderHeadings = parts.some(({ role }, i) => role === 'heading' && parts[i - 1]?.block.announces);
  return near.some(({ role, block }) => {
    if (role !== 'item' || !block.marker) return false;
    const bothAsk = asksSomewhere(block.clean) && asksSomewhere(next.block.clean);
    if (heading.block.theme || (isUnderHeadings && bothAsk)) return isSameSeries(block.marker, marker);
    return follows(block.marker, marker) && (marker.kind !== 'bullet' || bothAsk || isUnderHeadings);
  });
}

/** The questions listed in one stretch; without a heading, a lead-in or question marks must speak for the list. */
function readList(parts: readonly Part[], wording: Wording, headed: boolean): Item[] {
  let list: Item[] = [];
  for (const run of runsOf(parts)) {
    const items = entriesOf(run.parts);
    const asking = countAsking(items);
    const announced = headed || run.announced;
    // Entries without question marks ("the role of women") are questions only where they are announced, and no others are there; among those that
    // ask, they are where the list is announced or most of it asks.
    if (asking === 0 ? !announced || list.length > 0 : !announced && asking * 2 < items.length) continue;
    if (items.length === 1 && !headed && !(announced && asking === 1)) continue;
    if (asking > 0 && countAsking(list) === 0) list = [];
    list = list.concat(items);
  }
  if (list.length > 1) return list;
  const inline = parts.flatMap((part) => {
    const { block, role } = part;
    if (role === 'heading') return [];
    const items = inlineItems(block.clean, block.marker, wording, role === 'numbered');
    const asking = countAsking(items);
    return headed || block.announces || asking * 2 > items.length
      ? items.map((item) => ({ ...item, paragraph: paragraphOf(part) }))
      : [];
  });
  return inline.length > 1 ? inline : list;
}

/** Questions without labels: each paragraph that asks; or each question of a single paragraph, or of several that stand under a heading each. */
function readProse(parts: readonly Part[]): Item[] {
  const asking = parts.flatMap((part, i) =>
    part.role !== 'heading' && asksSomewhere(part.block.clean)
      ? [{ part, isUnderHeading: parts[i - 1]?.role === 'heading' }]
      : [],
  );
  const areQuestions = asking.every(({ part }) => asks(part.block.clean.text));
  if (asking.length > 1 && areQuestions && !asking.every(({ isUnderHeading }) => isUnderHeading))
    return asking.map(({ part }) => ({
      clean: textOf(part),
      label: null,
      labelSpan: null,
      paragraph: paragraphOf(part),
    }));
  return asking.flatMap(({ part }) => sentencesAsked(part));
}

function sentencesAsked(part: Part): Item[] {
  return sentenceItems(textOf(part)).map((item) => ({ ...item, paragraph: paragraphOf(part) }));
}

/** The last resort: sentences that ask; from paragraphs with several of them where there are such. */
function bySentence(stretches: readonly Stretch[]): Item[] {
  const asked = stretches.flatMap(({ parts }) => parts.filter(({ role }) => role !== 'heading').map(sentencesAsked));
  const several = asked.filter((items) => items.length > 1);
  return (several.length > 0 ? several : asked).flat();
}

function withLabels(items: readonly Item[]): Question[] {
  const used = new Set<string>();
  const times = new Map<string, number>();
  return items.map(({ clean, label: printed, labelSpan, paragraph }, i) => {
    const span = placesOf(clean, 0, clean.text.length);
    const wanted = printed ?? String(i + 1);
    let time = times.get(wanted) ?? 0;
    let label = wanted;
    do label = ++time === 1 ? wanted : `${wanted}-${time}`;
    while (used.has(label));
    times.set(wanted, time);
    used.add(label);
    return { label, text: clean.text, span, labelSpan: labelSpan ?? { start: span.start, end: span.start }, paragraph };
  });
}
