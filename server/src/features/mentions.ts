// Where a draft and its notes name entries: what hover, highlights and references share.
import { mentionsOf } from '../analysis/reading';
import { NOTHING_ADDED, perAddition, type Added } from '../knowledge/added';
import { mentionsIn } from '../knowledge/entries';
import type { Entry } from '../knowledge/knowledge';
import { statesIn, type StateMention } from '../knowledge/state-names';
import { paragraphAt } from '../draft/parse-draft';
import type { Note, Passage } from '../note/note';
import type { LanguageCode } from '../text/languages';
import { shift, type Span } from '../text/span';
import type { OpenDraft } from './feature';

/** A place in a draft with all entries that its words name: several may share a name. */
export interface NamedPlace extends Span {
  readonly entries: readonly Entry[];
  /** The language of the paragraph. */
  readonly language: LanguageCode;
}

/** What is named at an offset of the draft; between two names that touch, by the one that begins there. Null where nothing is. */
export function namedAt(open: OpenDraft, offset: number): NamedPlace | null {
  const paragraph = paragraphAt(open.analysis.draft, offset);
  const places = paragraph ? placesIn(open, paragraph.index) : [];
  return places.findLast(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** The State that is named at an offset of the draft, with the place; null where none is. */
export function stateNamedAt(open: OpenDraft, offset: number): (StateMention & { language: LanguageCode }) | null {
  const { draft, readings } = open.analysis;
  const paragraph = paragraphAt(draft, offset);
  const reading = paragraph && readings[paragraph.index];
  if (!reading) return null;
  const { text, language, tokens } = reading;
  const from = paragraph.span.start;
  const place = statesIn(text, language, tokens).findLast(
    ({ start, end }) => from + start <= offset && offset <= from + end,
  );
  return place ? { ...place, ...shift(place, from), language } : null;
}

/** All places of a draft where entries are named, in the order of the text. */
export function namedPlaces(open: OpenDraft): NamedPlace[] {
  return open.analysis.draft.paragraphs.flatMap(({ index }) => placesIn(open, index));
}

function placesIn({ analysis: { draft, readings } }: OpenDraft, index: number): NamedPlace[] {
  const reading = readings[index];
  const paragraph = draft.paragraphs[index];
  if (!reading || !paragraph) return [];
  const places: { start: number; end: number; entries: Entry[]; language: LanguageCode }[] = [];
  for (const mention of mentionsOf(reading)) {
    const { start, end } = shift(mention, paragraph.span.start);
    const last = places.at(-1);
    if (last?.start === start && last.end === end) last.entries.push(mention.entry);
    else places.push({ start, end, entries: [mention.entry], language: reading.language });
  }
  return places;
}

const keptBy = perAddition(() => new WeakMap<Note, ReadonlyMap<string, readonly Passage[]>>());

/** By entry, the passages of a note that name it, in the order of the text: numbered paragraphs, others, questions. Read once for each note. */
export function passagesNaming(note: Note, added = NOTHING_ADDED): ReadonlyMap<string, readonly Passage[]> {
  const kept = keptBy(added);
  let passages = kept.get(note);
  if (!passages) kept.set(note, (passages = readNote(note, added)));
  return passages;
}

function readNote(note: Note, added: Added): Map<string, Passage[]> {
  const passages = new Map<string, Passage[]>();
  const all = [...note.numbered, ...note.unnumbered, ...note.questions].sort((a, b) => a.span.start - b.span.start);
  for (const passage of all) {
    const mentions = mentionsIn(passage.text, note.language ?? 'en', undefined, added);
    for (const id of new Set(mentions.map(({ entry }) => entry.id))) {
      const known = passages.get(id);
      if (known) known.push(passage);
      else passages.set(id, [passage]);
    }
  }
  return passages;
}
