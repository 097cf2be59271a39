// Questions that stand in running text: "(i) …; (ii) …", or sentences with a question mark.
import { normalizeLabel, positionsOf } from '../text/labels';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { type CleanText, partOf, placesOf } from './clean-text';
import type { Marker } from './markers';
import type { Wording } from './wording';

/** A question before it has its final label. */
export interface Item {
  readonly clean: CleanText;
  /** As printed, normalized; null for a bullet or none. */
  readonly label: string | null;
  /** Null where there is no label at all. */
  readonly labelSpan: Span | null;
  readonly paragraph: string | null;
}

interface Label extends Span {
  readonly label: string;
  readonly positions: readonly number[];
}

const SINGLE = '[0-9٠-٩]{1,2}|[ivxIVX]{1,5}|[a-zа-я]|[ابجدهوزحطيكلمنسعفصقرشتثخذضظغأ]ـ?|[一二三四五六七八九十]{1,2}';
const STYLES = [
  new RegExp(`[(（]\\s?(${SINGLE})\\s?[)）]\\s*`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}(（])(${SINGLE})[)）]\\s+`, 'gu'),
  /(?<=^|[：:；;，。？])([一二三四五六七八九十]{1,2})是/gu,
  // "1. …? 2. …": a figure with a point begins an entry only where a sentence or its introduction has ended.
  /(?<=^|[：:；;。?？؟.؛]\s?)([0-9٠-٩]{1,2})[.．、]\s*(?!\d)/gu,
];
const CUT = /[.。?？؟;；:：؛،,][”»")）]*$/;

/** The entries of an inline list; empty unless there are at least two in sequence. `skipMarker` leaves the block's own label aside. */
export function inlineItems(clean: CleanText, own: Marker | null, wording: Wording, skipMarker: boolean): Item[] {
  const from = skipMarker ? (own?.textStart ?? 0) : 0;
  for (const style of STYLES) {
    const labels = sequenceOf(clean.text, style, from);
    if (labels.length > 1) return labels.map((label, i) => itemOf(clean, label, labels[i + 1], wording));
  }
  return [];
}

function sequenceOf(text: string, style: RegExp, from: number): Label[] {
  const sequence: Label[] = [];
  for (const match of text.matchAll(style)) {
    const label = normalizeLabel(match[1] ?? '');
    const positions = positionsOf(label);
    if (match.index < from) continue;
    const before = sequence.at(-1);
    const fits = before ? positions.some((place) => before.positions.includes(place - 1)) : positions.includes(1);
    if (fits) sequence.push({ label, positions, start: match.index, end: match.index + match[0].length });
  }
  return sequence;
}

function itemOf(clean: CleanText, label: Label, next: Label | undefined, wording: Wording): Item {
  let end = next?.start ?? label.end + lastEntryLength(clean.text.slice(label.end));
  const trailing = wording.trailingAnd.exec(clean.text.slice(Math.max(label.end, end - 20), end).trimEnd());
  if (trailing && CUT.test(trailing[0].charAt(0)))
    end -=
      clean.text.slice(end - 20, end).length - clean.text.slice(end - 20, end).trimEnd().length + trailing[0].length;
  return {
    clean: partOf(clean, label.end, end),
    label: label.label,
    labelSpan: trimmed(clean, label),
    paragraph: null,
  };
}

function trimmed(clean: CleanText, { start, end }: Span): Span {
  return placesOf(clean, start, start + clean.text.slice(start, end).trimEnd().length);
}

/** The last entry of an inline list goes to its last question mark, or else to the end of its first sentence. */
function lastEntryLength(rest: string): number {
  const sentences = sentencesOf(rest);
  const asking = sentences.findLast(({ start, end }) => /[?？؟]/.test(rest.slice(start, end)));
  return (asking ?? sentences[0])?.end ?? rest.length;
}

/** The sentences of a passage that end with a question mark. */
export function sentenceItems(clean: CleanText): Item[] {
  return sentencesOf(clean.text)
    .filter(({ start, end }) => /[?？؟]["”»’)）]*$/.test(clean.text.slice(start, end)))
    .map(({ start, end }) => ({ clean: partOf(clean, start, end), label: null, labelSpan: null, paragraph: null }));
}
