// Language versions of one note, paired question by question and paragraph by paragraph.
import { positionsOf } from '../text/labels';
import type { LanguageCode } from '../text/languages';
import { westernDigits } from '../text/numerals';
import type { Note } from './note';

/** Language versions of one note. */
export interface Versions {
  /** The first that was named: what its questions are, the questions of the note are. */
  readonly lead: Note;
  /** Those that ask what the lead asks, one for one and in its order; the lead is the first of them. */
  readonly aligned: readonly Note[];
  readonly mismatches: readonly Mismatch[];
}

/** A version that is left aside, because its questions cannot be told to be those of the lead. */
export interface Mismatch {
  /** Its place among the notes that were given. */
  readonly index: number;
  readonly note: Note;
  /** Another document; another number of questions; as many, but labelled otherwise. */
  readonly kind: 'symbol' | 'count' | 'labels';
}

/**
 * Pairs the questions of each version with those of the first: by their order, as long as there are as many and no label contradicts it
 * ("a" = "أ" = "а" = "1"; a label outside of every series contradicts nothing). Null without notes; pure.
 */
export function alignVersions(notes: readonly Note[]): Versions | null {
  const [lead, ...others] = notes;
  if (!lead) return null;
  const aligned = [lead];
  const mismatches: Mismatch[] = [];
  others.forEach((note, i) => {
    const kind = mismatchOf(note, lead);
    if (kind === null) aligned.push(note);
    else mismatches.push({ index: i + 1, note, kind });
  });
  return { lead, aligned, mismatches };
}

function mismatchOf(note: Note, lead: Note): Mismatch['kind'] | null {
  if (note.symbol !== null && lead.symbol !== null && note.symbol !== lead.symbol) return 'symbol';
  if (note.questions.length !== lead.questions.length) return 'count';
  return note.questions.every(({ label }, i) => mayBeSame(label, lead.questions[i]?.label ?? '')) ? null : 'labels';
}

function mayBeSame(label: string, other: string): boolean {
  const [places, others] = [positionsOf(label), positionsOf(other)];
  return (
    label === other || places.length === 0 || others.length === 0 || places.some((place) => others.includes(place))
  );
}

/** The version in a language; undefined where none of those that are aligned is in it. */
export function versionIn({ aligned }: Versions, language: LanguageCode | null): Note | undefined {
  return aligned.find((note) => language !== null && note.language === language);
}

/** By the number of each paragraph of a version: the number that another version prints for it, or the same where it has none such. */
export function paragraphNumbers(from: Note, to: Note): ReadonlyMap<string, string> {
  const printed = new Map(to.numbered.map(({ number }) => [westernDigits(number), number]));
  return new Map(from.numbered.map(({ number }) => [number, printed.get(westernDigits(number)) ?? number]));
}
