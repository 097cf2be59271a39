// Looks up entries, and States, by what a person types: a name, an acronym or a part of one, in any language.
import { fold } from '../text/fold';
import { languageCodes, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { NOTHING_ADDED, perAddition, type Added } from './added';
import { allEntries } from './entries';
import type { Entry } from './knowledge';
import { stateEntries } from './state-entries';

interface Key {
  readonly entry: Entry;
  /** Null for symbols, which belong to no language. */
  readonly language: LanguageCode | null;
  /** The words folded, joined by spaces. */
  readonly words: string;
  readonly stems: readonly string[];
}

// Longer than any name, so that length only decides among equals.
const LONGEST_NAME = 10_000;
const keysOf = perAddition(buildKeys);

/**
 * The entries that a term means, best match first: exact name, acronym or symbol, then the same words in another form, then names
 * that begin with it, then names that hold all its words. Case and accents do not matter. Among equals, names of `language`
 * win, then the shorter.
 * Empty when nothing fits, also for a single letter and for words such as "the".
 */
export function lookUp(term: string, language?: LanguageCode, added: Added = NOTHING_ADDED): Entry[] {
  const words = wordsOf(term);
  if (words.length < 2) return [];
  const stems = new Map(languageCodes.map((code) => [code, stemsOf(term, code)]));
  // "the" is a word of French for whoever looks only there.
  const isCommon = [...stems.values()].some((found) => found.length === 0);
  const best = new Map<Entry, number>();
  for (const key of keysOf(added)) {
    const rank = rankOf(key, words, isCommon ? [] : (stems.get(key.language ?? 'en') ?? []));
    if (rank === null) continue;
    const ofOtherLanguage = language !== undefined && key.language !== language;
    const score = 2 * rank + (ofOtherLanguage ? 1 : 0) + key.words.length / LONGEST_NAME;
    if (score < (best.get(key.entry) ?? Infinity)) best.set(key.entry, score);
  }
  return [...best].sort(([, a], [, b]) => a - b).map(([entry]) => entry);
}

/** 0 the same, 1 the same in another form, 2 begins so, 3 holds all words; null for no match. */
function rankOf(key: Key, words: string, stems: readonly string[]): number | null {
  if (key.words === words) return 0;
  if (stems.length === 0) return null;
  if (stems.length === key.stems.length && stems.every((stem, i) => stem === key.stems[i])) return 1;
  if (key.words.startsWith(words)) return 2;
  const holds =
    key.language === 'zh' ? (stem: string) => key.words.includes(stem) : (stem: string) => key.stems.includes(stem);
  return stems.every(holds) ? 3 : null;
}

function buildKeys(added: Added): Key[] {
  return [...allEntries(added), ...stateEntries()].flatMap((entry) => {
    const keyOf = (name: string, language: LanguageCode | null): Key => ({
      entry,
      language,
      words: wordsOf(name),
      stems: stemsOf(name, language ?? 'en'),
    });
    const named = languageCodes.flatMap((language) => {
      const names = entry.names[language];
      if (!names) return [];
      const all = [names.full, names.short, names.acronym, ...names.aliases];
      return all.flatMap((name) => (name === null ? [] : [keyOf(name, language)]));
    });
    return entry.symbol === null ? named : [...named, keyOf(entry.symbol, null)];
  });
}

function wordsOf(term: string): string {
  return (term.match(/[\p{L}\p{M}\p{N}+]+/gu) ?? []).map(fold).join(' ');
}

function stemsOf(term: string, language: LanguageCode): string[] {
  return tokensOf(term, language)
    .filter((token) => !token.isFunctionWord)
    .map((token) => token.stem);
}
