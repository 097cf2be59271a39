// Where a text names a note's briefers, rightly or nearly so.
import { mentionsIn } from '../knowledge/entries';
import type { Briefer, Note } from '../note/note';
import { languages, type LanguageCode } from '../text/languages';
import { overlaps, type Span } from '../text/span';
import {
  compareHanNames,
  compareNames,
  isAddress,
  isParticle,
  nameWord,
  nameWords,
  type Likeness,
  type NameWord,
} from './personal-names';
import type { ParagraphReading } from './reading';

// A surname alone is compared from so many letters on.
const LEAST_ALONE = 5;
// What stands between the parts of a foreign name in Chinese.
const DOT = /[·•・‧]/u;

/** A briefer's name as a text in one language should have it. */
export interface ExpectedName {
  readonly written: string;
  readonly words: readonly NameWord[];
  readonly briefer: Briefer;
  readonly note: Note;
}

const expected = new WeakMap<Note, Map<LanguageCode, readonly ExpectedName[]>>();

/**
 * The names of the notes' briefers for a text in one language: as a note has them if it is in the same script, and as the entries have them.
 */
export function expectedNames(notes: readonly Note[], language: LanguageCode): ExpectedName[] {
  return notes.flatMap((note) => {
    let byLanguage = expected.get(note);
    if (!byLanguage) expected.set(note, (byLanguage = new Map<LanguageCode, readonly ExpectedName[]>()));
    let names = byLanguage.get(language);
    if (!names)
      byLanguage.set(language, (names = note.briefers.flatMap((briefer) => namesOf(briefer, note, language))));
    return names;
  });
}

function namesOf(briefer: Briefer, note: Note, language: LanguageCode): ExpectedName[] {
  const { name } = briefer;
  const own = note.language;
  if (name === null || own === null) return [];
  const written = new Set(scriptOf(own) === scriptOf(language) ? [name] : []);
  for (const { entry } of mentionsIn(name, own)) {
    const known = entry.kind === 'person' ? entry.names[language] : undefined;
    for (const one of known ? [known.full, known.short ?? known.full] : []) written.add(one);
  }
  return [...written].map((one) => ({ written: one, words: nameWords(one, language), briefer, note }));
}

function scriptOf(language: LanguageCode): LanguageCode | 'latin' {
  return language === 'en' || language === 'es' || language === 'fr' ? 'latin' : language;
}

/** A name in a text. */
export interface FoundName {
  readonly span: Span;
  readonly name: ExpectedName;
  readonly words: readonly FoundWord[];
}

export interface FoundWord {
  readonly span: Span;
  readonly likeness: Likeness;
  /** The word it is meant for, as the note has it. */
  readonly right: string;
}

/** A word that can be one of a name, or a form of address. */
interface Candidate extends Span {
  readonly word: NameWord;
  /** The same without a letter that Arabic joins to it. */
  readonly bare: NameWord | null;
  /** Whether it goes on from the candidate before. */
  readonly follows: boolean;
  readonly isAddress: boolean;
}

/** Where a text has one of `names`, or nearly so. */
export function brieferNamesIn(reading: ParagraphReading, names: readonly ExpectedName[]): FoundName[] {
  return languages[reading.language].unspaced ? hanNamesIn(reading.text, names) : spacedNamesIn(reading, names);
}

/** Where a text names briefers by two words or more, or by the surname after a form of address; misspelt names too. */
function spacedNamesIn({ text, language, tokens }: ParagraphReading, names: readonly ExpectedName[]): FoundName[] {
  const candidates: Candidate[] = [];
  let broken = true;
  let reached = 0;
  for (const { start, end, word } of tokens) {
    const written = text.slice(start, end);
    // A full stop may belong to an initial or to "Mr."
    const gap = text.slice(reached, start);
    if (!/^[\s.’'‑-]{0,3}$/u.test(gap) || (gap.includes('.') && !isShort(candidates.at(-1)))) broken = true;
    reached = end;
    if (isParticle(word) && !broken) continue;
    const address = isAddress(written, language);
    if (language !== 'ar' && !/^\p{Lu}/u.test(written) && !address) {
      broken = true;
      continue;
    }
    const bare = language === 'ar' && /^[وفبلك]/u.test(written) ? nameWord(written.slice(1), language) : null;
    candidates.push({ start, end, word: nameWord(written, language), bare, follows: !broken, isAddress: address });
    broken = false;
  }
  const found: FoundName[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const match = longestMatch(candidates, i, names, language);
    if (!match) continue;
    found.push(match.found);
    i += match.length - 1;
  }
  return found;
}

function isShort(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && (candidate.isAddress || candidate.end - candidate.start <= 2);
}

/** The longest run of words from candidate `at` on that is a name or nearly one; null where there is none. */
function longestMatch(
  candidates: readonly Candidate[],
  at: number,
  names: readonly ExpectedName[],
  language: LanguageCode,
): { readonly found: FoundName; readonly length: number } | null {
  let best: { found: FoundName; length: number; same: number } | null = null;
  for (const name of names) {
    for (let from = 0; from < name.words.length; from++) {
      const words: FoundWord[] = [];
      for (let i = at; from + i - at < name.words.length; i++) {
        const candidate = candidates[i];
        const right = name.words[from + i - at];
        if (!candidate || !right || (i > at && !candidate.follows)) break;
        const likeness = likenessOf(candidate, right);
        if (likeness === 'other') break;
        words.push({ span: { start: candidate.start, end: candidate.end }, likeness, right: right.written });
      }
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last || !isEnough(words, candidates, at, from, name, language)) continue;
      const same = words.filter(({ likeness }) => likeness === 'same').length;
      if (best && (best.length > words.length || (best.length === words.length && best.same >= same))) continue;
      best = {
        found: { span: { start: first.span.start, end: last.span.end }, name, words },
        length: words.length,
        same,
      };
    }
  }
  return best;
}

function likenessOf({ word, bare }: Candidate, right: NameWord): Likeness {
  const each = [word, ...(bare ? [bare] : [])].map((one) => compareNames(one, right));
  return each.includes('same') ? 'same' : each.includes('near') ? 'near' : 'other';
}

/** Whether so much of a name was found that it is meant; `from` counts in the name's words. */
function isEnough(
  words: readonly FoundWord[],
  candidates: readonly Candidate[],
  at: number,
  from: number,
  name: ExpectedName,
  language: LanguageCode,
): boolean {
  const same = words.filter(({ likeness, right }) => likeness === 'same' && right.length > 2).length;
  const before = candidates[at - 1];
  const addressed = (candidates[at]?.follows ?? false) && (before?.isAddress ?? false);
  const goesOn = candidates[at + words.length]?.follows ?? false;
  // In Arabic nothing but the form of address tells a name from other words.
  if (language === 'ar' && !addressed && same < words.length) return false;
  if (words.length > 1) return same > 0 || words.every(({ right }) => right.length >= LEAST_ALONE);
  const isSurname = from === name.words.length - 1 && name.words.length > 1;
  return addressed && isSurname && !goesOn && (words[0]?.right.length ?? 0) >= LEAST_ALONE;
}

/** Where a Chinese text has a foreign name that is or nearly is one of `names`. */
function hanNamesIn(text: string, names: readonly ExpectedName[]): FoundName[] {
  const found: FoundName[] = [];
  const dots = [...text.matchAll(new RegExp(DOT, 'gu'))].map(({ index }) => index);
  for (const name of names) {
    const parts = name.written.split(DOT);
    const [first = ''] = parts;
    for (const dot of parts.length > 1 ? dots : []) {
      const start = dot - first.length;
      const end = start + name.written.length;
      const written = text.slice(Math.max(0, start), end).split(DOT);
      if (start < 0 || written.length !== parts.length) continue;
      const each = parts.map((part, i) => compareHanNames(written[i] ?? '', part));
      const slips = each.filter((likeness) => likeness === 'near').length;
      if (each.includes('other') || slips > 1) continue;
      const span = { start, end };
      const likeness = slips === 1 ? 'near' : 'same';
      found.push({ span, name, words: [{ span, likeness, right: name.written }] });
    }
  }
  const longestFirst = found.sort((a, b) => lengthOf(b) - lengthOf(a));
  return longestFirst.filter(({ span }, i) => !longestFirst.slice(0, i).some((other) => overlaps(other.span, span)));
}

function lengthOf({ span }: FoundName): number {
  return span.end - span.start;
}
