// Lists of questions: which entries of a stretch of the note belong together, and what belongs to each.
import type { Span } from '../text/span';
import { type CleanText, joinClean, partOf, placesOf } from './clean-text';
import type { Item } from './inline-questions';
import { leadsOn } from './lead-in';
import { follows, isSameSeries, type Marker } from './markers';
import { asks } from './numbering';
import type { Part } from './outline';

const ASKS_SOMEWHERE = /[?？؟]/;

/** Whether a question mark stands anywhere in a text. */
export function asksSomewhere({ text }: CleanText): boolean {
  return ASKS_SOMEWHERE.test(text);
}

/** The numbered paragraph that a part is, or null. */
export function paragraphOf({ block, role }: Part): string | null {
  return role === 'numbered' ? (block.marker?.label ?? null) : null;
}

/** The text of a part without its label. */
export function textOf({ block: { clean, marker } }: Part): CleanText {
  return partOf(clean, marker?.textStart ?? 0, clean.text.length);
}

/** How many parts may stand between two entries of a list, such as inner entries: none is looked for beyond. */
export const FARTHEST = 20;

export interface ListRun {
  readonly parts: readonly Part[];
  /** Whether the paragraph before the list says that questions follow. */
  readonly announced: boolean;
}

/** Lists of a stretch: entries with the subheadings and plain paragraphs between them. A numbered paragraph or what leads to another list begins a new one. */
export function runsOf(parts: readonly Part[]): ListRun[] {
  const runs: ListRun[] = [];
  let announced = false;
  // After the colon of a lead-in, what introduces a theme does not come between it and its list.
  let waits = false;
  let run: Part[] = [];
  let hasItems = false;
  const open = () => {
    if (hasItems) runs.push({ parts: run, announced });
    run = [];
    hasItems = waits = false;
  };
  for (const [i, part] of parts.entries()) {
    const { text } = part.block.clean;
    const isLeadIn = (part.role === 'prose' || part.role === 'numbered') && part.block.announces;
    const leadsElsewhere = () => isLeadIn || !goesOn(run, parts.slice(i + 1, i + 1 + FARTHEST));
    if (part.role === 'numbered' || (part.role === 'prose' && hasItems && leadsOn(text) && leadsElsewhere())) open();
    // A heading that names no theme may begin something else.
    if (part.role === 'heading' && !part.block.theme) waits = false;
    if (part.role === 'item') hasItems = true;
    else if (part.role !== 'heading' && !hasItems && (isLeadIn || !waits || leadsOn(text))) {
      announced = isLeadIn;
      waits = isLeadIn && leadsOn(text);
    }
    run.push(part);
  }
  open();
  if (runs.length > 0) return runs;
  // Questions may themselves be numbered paragraphs of the note.
  const numbered = parts.filter(({ role, block }) => role === 'numbered' && asks(block.clean.text));
  return numbered.length > 1 ? [{ parts: numbered, announced: false }] : [];
}

/** Whether a list is taken up again later: one of the entries there follows on its last. */
function goesOn(list: readonly Part[], later: readonly Part[]): boolean {
  const last = list.findLast(({ role }) => role === 'item')?.block.marker;
  return later.some(({ role, block: { marker } }) => role === 'item' && marker && last && follows(last, marker));
}

/** An entry of a list while its parts are gathered. */
interface Entry {
  readonly pieces: CleanText[];
  readonly marker: Marker;
  readonly labelSpan: Span;
  readonly paragraph: string | null;
  /** How many subheadings stand before it. */
  readonly group: number;
  asks: boolean;
}

/** The entries of one list, each with the plain paragraphs and inner entries that belong to it. */
export function entriesOf(parts: readonly Part[]): Item[] {
  const areNumbered = parts.every(({ role }) => role === 'numbered');
  const entries: Entry[] = [];
  let series = topMarkerOf(parts);
  let paragraph: string | null = null;
  let last = 0;
  let group = 0;
  let underNewHeading = false;
  // Plain paragraphs belong to an entry only if the list goes on after them.
  let waiting: CleanText[] = [];
  const add = (entry: Entry | undefined, clean: CleanText) => {
    if (!entry) return;
    entry.pieces.push(clean);
    entry.asks ||= asksSomewhere(clean);
  };
  for (const part of parts) {
    const { clean, marker } = part.block;
    const current = entries.at(-1);
    if (part.role === 'numbered') paragraph = marker?.label ?? null;
    if (part.role === 'heading') {
      waiting = [];
      underNewHeading = true;
      if (!part.block.theme) group++;
    } else if (marker && (part.role === 'item' || areNumbered)) {
      // Under a heading the list goes on, or another begins.
      if (underNewHeading && !(current && follows(current.marker, marker))) {
        series = null;
        last = 0;
      }
      underNewHeading = false;
      series ??= marker;
      const begins = isSameSeries(series, marker) && isNext(series, marker, last);
      // What leads on to the next entry is no part of the one before.
      for (const piece of waiting) if (!begins || !leadsOn(piece.text)) add(current, piece);
      waiting = [];
      if (begins) {
        const entry = {
          pieces: [],
          marker,
          labelSpan: placesOf(clean, 0, marker.labelEnd),
          paragraph,
          group,
          asks: false,
        };
        add(entry, textOf(part));
        entries.push(entry);
        last = placeInSeries(series, marker);
      } else add(current, clean);
    } else if (part.role === 'prose' && current && !underNewHeading) {
      if (waiting.length === 0 && !current.asks && asks(clean.text)) add(current, clean);
      else waiting.push(clean);
    }
  }
  // Where the entries under some subheadings ask, those under others that do not are something else.
  const asking = new Set(entries.filter((entry) => entry.asks).map((entry) => entry.group));
  const kept = entries.filter((entry) => asking.size === 0 || asking.has(entry.group));
  return kept.map(({ pieces, marker, labelSpan, paragraph }) => ({
    clean: joinClean(pieces),
    label: marker.kind === 'bullet' ? null : marker.label,
    labelSpan,
    paragraph,
  }));
}

/** Whether an entry goes on at the level of its series: the next place, a later one, or a fresh start that is not an inner list's. */
function isNext(series: Marker, marker: Marker, last: number): boolean {
  if (marker.kind === 'bullet') return marker.label === series.label;
  if (last === 0) return true;
  // "(ii)" after "(a)", or the other way round.
  if (isNumeral(series) ? !/^[ivx]+$/.test(marker.label) && marker.kind === 'letter' : marker.kind === 'roman')
    return false;
  const place = placeInSeries(series, marker);
  if (place === last + 1) return true;
  if (marker.positions.includes(1)) return marker.kind === 'digit' || marker.kind === 'question';
  return place > last;
}

function isNumeral({ kind, label }: Marker): boolean {
  return kind === 'roman' || (kind === 'letter' && label === 'i');
}

/** The place of an entry in its series: "v" is the fifth numeral, but the twenty-second letter. */
function placeInSeries(series: Marker, marker: Marker): number {
  return (isNumeral(series) ? marker.positions.at(-1) : marker.positions[0]) ?? 0;
}

/** The kind of entry that asks: the outermost, unless only the entries inside it do. */
function topMarkerOf(parts: readonly Part[]): Marker | null {
  const entries = parts.filter(({ role }) => role === 'item');
  const first = entries[0]?.block.marker ?? null;
  if (!first) return null;
  const outer = entries.filter(({ block }) => block.marker && isSameSeries(first, block.marker));
  const inner = entries.filter(({ block }) => block.marker && !isSameSeries(first, block.marker));
  const asking = (some: readonly Part[]) => some.filter(({ block }) => asks(block.clean.text)).length;
  return asking(outer) === 0 && asking(inner) > 1 ? (inner[0]?.block.marker ?? first) : first;
}
