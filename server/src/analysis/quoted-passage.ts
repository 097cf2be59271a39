// Where a concept note or a source has the words of a quotation, or nearly these, and how the two differ.
import { diffArrays } from 'diff';
import type { Note } from '../note/note';
import { search } from '../source/search';
import type { Source } from '../source/source';
import type { SourceIndex } from '../source/source-index';
import { fold } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { westernDigits } from '../text/numerals';
import type { Span } from '../text/span';

/** A passage of the note or of a source that can be quoted. */
export interface QuotablePassage {
  readonly text: string;
  /** The number of its paragraph; null for one without. */
  readonly paragraph: string | null;
  /** The label of the question; null for other passages. */
  readonly question: string | null;
  /** The source it stands in; null for a passage of the note. */
  readonly source: Source | null;
  /** Whether its paragraph is counted in a preamble. */
  readonly isPreambular: boolean;
}

/** One place where quotation and passage differ. */
export interface Difference {
  /** In the quotation's text: what is there instead, or the empty place where words are missing. */
  readonly span: Span;
  /** What the passage has, in its own words; empty where the quotation adds words. */
  readonly right: string;
}

export interface PassageMatch {
  readonly passage: QuotablePassage;
  /** Empty where the words are the same. */
  readonly differences: readonly Difference[];
  /** Words of the quotation, or characters in Chinese, that are not as in the passage, or the number of those left out. */
  readonly changed: number;
  /** Words of the quotation. */
  readonly length: number;
}

interface Word extends Span {
  readonly key: string;
}

interface IndexedPassage {
  readonly passage: QuotablePassage;
  readonly words: readonly Word[];
}

interface Place {
  readonly passage: number;
  readonly at: number;
}

/** Passages in one language with where each run of a few words begins. */
interface PassageIndex {
  readonly language: LanguageCode;
  readonly passages: readonly IndexedPassage[];
  readonly runs: ReadonlyMap<string, readonly Place[]>;
}

// So many words, or characters in Chinese, are looked up at a time: fewer would be found everywhere, more would miss a word changed in the middle.
const RUN = { spaced: 2, unspaced: 3 };
// Words that a passage may have more than the quotation of it, beside a fifth of it.
const SLACK = 3;
// Of the runs of a quotation that must be found on one line with each other.
const LEAST_SHARE = 0.3;
// Runs that stand in more places tell nothing.
const MOST_PLACES = 200;
// So many passages, those with most of its runs, are compared with a quotation word by word.
const MOST_COMPARED = 8;
// A passage that is shorter than this share of the quotation is not what is quoted.
const LEAST_LENGTH = 0.6;
// A quotation is no longer than a page.
const MOST_WORDS = 600;

const indexes = new WeakMap<Note, PassageIndex>();

function indexOf(note: Note, language: LanguageCode): PassageIndex {
  let index = indexes.get(note);
  if (!index) indexes.set(note, (index = indexed(passagesOf(note), language)));
  return index;
}

function indexed(quotable: readonly QuotablePassage[], language: LanguageCode): PassageIndex {
  const passages = quotable.map((passage) => ({ passage, words: wordsOf(passage.text, language) }));
  const runs = new Map<string, Place[]>();
  passages.forEach(({ words }, passage) => {
    for (const [at, run] of runsOf(words, language).entries()) {
      const places = runs.get(run);
      if (places) places.push({ passage, at });
      else runs.set(run, [{ passage, at }]);
    }
  });
  return { language, passages, runs };
}

function passagesOf({ numbered, unnumbered, questions, title }: Note): QuotablePassage[] {
  const ofNote = { source: null, isPreambular: false };
  return [
    ...numbered.map(({ text, number }) => ({ ...ofNote, text, paragraph: number, question: null })),
    ...unnumbered.map(({ text }) => ({ ...ofNote, text, paragraph: null, question: null })),
    ...questions.map(({ text, label, paragraph }) => ({ ...ofNote, text, paragraph, question: label })),
    ...(title === null ? [] : [{ ...ofNote, text: title, paragraph: null, question: null }]),
  ];
}

/** The words of a text as they are compared, in Chinese its characters. */
function wordsOf(text: string, language: LanguageCode): Word[] {
  const pattern = languages[language].unspaced
    ? /\p{Script=Han}|[^\p{Script=Han}\s\p{P}\p{S}]+/gu
    : /[\p{L}\p{M}\p{N}]+/gu;
  return [...westernDigits(text).matchAll(pattern)].map(({ index, 0: word }) => ({
    key: fold(word),
    start: index,
    end: index + word.length,
  }));
}

function runsOf(words: readonly Word[], language: LanguageCode): string[] {
  const length = languages[language].unspaced ? RUN.unspaced : RUN.spaced;
  return words.slice(length - 1).map((_, i) =>
    words
      .slice(i, i + length)
      .map(({ key }) => key)
      .join(' '),
  );
}

/**
 * Where the note has the words of `quoted`, in the note's own language: every passage that has them exactly, else the one that comes nearest,
 * if one does at all. The index of a note is made once; a search takes time in proportion to the quotation.
 */
export function passagesLike(quoted: string, note: Note, language: LanguageCode): PassageMatch[] {
  return matchesIn(indexOf(note, language), quoted);
}

/** The same for sources: the passages that share most with the quotation are looked at. Those in other languages are left out. */
export function sourcePassagesLike(
  quoted: string,
  sources: readonly SourceIndex[],
  language: LanguageCode,
): PassageMatch[] {
  const own = sources.filter(({ source }) => source.language === language);
  const found = search(own, { text: quoted, language, most: MOST_COMPARED });
  const passages = found.flatMap(({ others, ...first }) => [first, ...others]);
  const quotable = passages.map(({ source, passage: { text, number, isPreambular } }) => ({
    text,
    paragraph: number,
    question: null,
    source,
    isPreambular,
  }));
  return matchesIn(indexed(quotable, language), quoted);
}

function matchesIn(index: PassageIndex, quoted: string): PassageMatch[] {
  const words = wordsOf(quoted, index.language);
  if (words.length > MOST_WORDS) return [];
  const matches = stretchesLike(words, index).map((stretch) => compare(quoted, words, index, stretch));
  const exact = matches.filter(({ differences }) => differences.length === 0);
  if (exact.length > 0) return exact;
  const [nearest] = matches.sort((a, b) => a.changed - b.changed);
  return nearest ? [nearest] : [];
}

/** A stretch of a passage that may be what is quoted. */
interface Stretch {
  readonly passage: number;
  /** Its first word and the word after its last, from where the first and the last run of the quotation were found. */
  readonly from: number;
  readonly to: number;
  /** How many runs point to it. */
  readonly count: number;
}

/** By passage, the stretch that most runs of the quotation point to; none where too few do. */
function stretchesLike(words: readonly Word[], { passages, runs, language }: PassageIndex): Stretch[] {
  const own = runsOf(words, language);
  const hits = passages.map((): { readonly i: number; readonly at: number }[] => []);
  for (const [i, run] of own.entries()) {
    const places = runs.get(run) ?? [];
    if (places.length <= MOST_PLACES) for (const { passage, at } of places) hits[passage]?.push({ i, at });
  }
  // A word left out or added shifts the rest of the quotation against the passage.
  const reach = slackFor(words.length);
  const stretches = hits.flatMap((found, passage): Stretch[] => {
    if (found.length === 0 || (passages[passage]?.words.length ?? 0) < LEAST_LENGTH * words.length) return [];
    const byLine = new Map<number, number>();
    for (const { i, at } of found) byLine.set(at - i, (byLine.get(at - i) ?? 0) + 1);
    const line = densest([...byLine], reach);
    const onLine = found.filter(({ i, at }) => Math.abs(at - i - line.at) <= reach);
    const [first] = onLine;
    const last = onLine.at(-1);
    if (!first || !last || line.count < Math.max(1, LEAST_SHARE * own.length)) return [];
    const { count } = line;
    return [{ passage, from: Math.max(0, first.at - first.i), to: last.at + words.length - last.i, count }];
  });
  return stretches.sort((a, b) => b.count - a.count).slice(0, MOST_COMPARED);
}

/** The line within whose reach most hits lie. */
function densest(
  byLine: readonly (readonly [line: number, hits: number])[],
  reach: number,
): { at: number; count: number } {
  const sorted = [...byLine].sort(([a], [b]) => a - b);
  let best = { at: 0, count: 0 };
  let [first, next, count] = [0, 0, 0];
  for (const [at] of sorted) {
    for (; (sorted[next]?.[0] ?? Infinity) <= at + reach; next++) count += sorted[next]?.[1] ?? 0;
    for (; (sorted[first]?.[0] ?? Infinity) < at - reach; first++) count -= sorted[first]?.[1] ?? 0;
    if (count > best.count) best = { at, count };
  }
  return best;
}

function slackFor(length: number): number {
  return SLACK + Math.floor(length / 5);
}

const NOTHING: IndexedPassage = {
  passage: { text: '', paragraph: null, question: null, source: null, isPreambular: false },
  words: [],
};

function compare(
  quoted: string,
  words: readonly Word[],
  { passages }: PassageIndex,
  { passage: place, from, to }: Stretch,
): PassageMatch {
  const { passage, words: all } = passages[place] ?? NOTHING;
  const slack = slackFor(words.length);
  // With room on either side words may be found that lie farther off; without, no word of what goes on is taken for one left out.
  const windows = [all.slice(from, to), all.slice(Math.max(0, from - slack), to + slack)];
  const [tight = [], wide = []] = windows.map((window) => trimmed(hunksOf(window, words)));
  // Of two readings with as many slips, the one that leaves more of what is quoted.
  const isWider = changedIn(wide) - changedIn(tight) || addedIn(wide) - addedIn(tight);
  const hunks = isWider < 0 ? wide : tight;
  const differences = hunks.map(({ removed, added, next }) => ({
    span: spanOf(added, next, words, quoted),
    right: removed.length > 0 ? passage.text.slice(removed[0]?.start, removed.at(-1)?.end) : '',
  }));
  return { passage, differences, changed: changedIn(hunks), length: words.length };
}

function changedIn(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, { removed, added }) => sum + Math.max(removed.length, added.length), 0);
}

function addedIn(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, { added }) => sum + added.length, 0);
}

/** Words of the passage and words of the quotation that stand for each other, the latter before word number `next`. */
interface Hunk {
  removed: Word[];
  added: Word[];
  next: number;
  /** Whether it lies before the first common word or after the last. */
  edge: 'start' | 'end' | null;
}

function hunksOf(window: readonly Word[], words: readonly Word[]): Hunk[] {
  const changes = diffArrays(
    window.map(({ key }) => key),
    words.map(({ key }) => key),
  );
  const hunks: Hunk[] = [];
  let [w, q] = [0, 0];
  let open: Hunk | null = null;
  let hasCommon = false;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      [w, q] = [w + value.length, q + value.length];
      open = null;
      hasCommon = true;
      continue;
    }
    if (!open) hunks.push((open = { removed: [], added: [], next: q, edge: hasCommon ? null : 'start' }));
    if (removed) {
      open.removed.push(...window.slice(w, w + value.length));
      w += value.length;
    } else {
      open.added.push(...words.slice(q, q + value.length));
      q += value.length;
      open.next = q;
    }
  }
  if (open && hasCommon) open.edge = 'end';
  return hunks;
}

/** The hunks without what the passage goes on with on either side of the quotation. */
function trimmed(hunks: readonly Hunk[]): Hunk[] {
  return hunks
    .map((hunk) => {
      const { removed, added, edge } = hunk;
      if (edge === 'start') return { ...hunk, removed: added.length > 0 ? removed.slice(-added.length) : [] };
      return edge === 'end' ? { ...hunk, removed: removed.slice(0, added.length) } : hunk;
    })
    .filter(({ removed, added }) => removed.length > 0 || added.length > 0);
}

/** Where the words of a hunk stand in the quotation; where there are none, the place before the next word. */
function spanOf(added: readonly Word[], next: number, words: readonly Word[], quoted: string): Span {
  const [first] = added;
  const last = added.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  const at = words[next]?.start ?? quoted.trimEnd().length;
  return { start: at, end: at };
}
