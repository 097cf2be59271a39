// The entries, and where a text names them.
import { fold } from '../text/fold';
import { languageCodes, languages, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';
import { AcronymIndex } from './acronym-index';
import { NOTHING_ADDED, perAddition, type Added } from './added';
import otherNames from './data/other-names.json';
import { knownEntries } from './entry-data';
import type { Entry, Names } from './knowledge';
import { TermIndex } from './term-index';

export interface Mention extends Span {
  readonly entry: Entry;
}

/** What a name in a text leads to; without an entry it only keeps a longer name of something else from being read as an entry's. */
interface Reading {
  readonly entry: Entry | null;
  readonly name: string;
  /** True where the first letter tells the name from an everyday word: "Secretariat". */
  readonly capital: boolean;
  /** True for an organ's name of one word, which may be part of another body's: "Refugee Council", or مجلس without its article. */
  readonly shared: boolean;
}

/** What names are found by, language by language. */
interface Indexes {
  readonly names: Map<LanguageCode, TermIndex<Reading>>;
  readonly acronyms: Map<LanguageCode, AcronymIndex<Reading>>;
}

const idsOf = perAddition((added) => new Map(allEntries(added).map((entry) => [entry.id, entry])));
const indexesOf = perAddition((): Indexes => ({ names: new Map(), acronyms: new Map() }));

/** All entries, those of the workspace first: they stand in for known ones of the same id. */
export function allEntries(added: Added = NOTHING_ADDED): readonly Entry[] {
  if (added.entries.length === 0) return knownEntries();
  const own = new Set(added.entries.map(({ id }) => id));
  return [...added.entries, ...knownEntries().filter(({ id }) => !own.has(id))];
}

/** The entry with an id; undefined when there is none. */
export function entryById(id: string, added: Added = NOTHING_ADDED): Entry | undefined {
  return idsOf(added).get(id);
}

/**
 * Where a text names entries, in order and without overlaps: by the names of its own language in any inflection, by acronyms and document
 * symbols of all languages, and by names in another script ("Kigali Principles" in a Chinese text). `tokens` are those of the text, for
 * callers who have them. Everyday words that happen to be an entry's name ("mandate") are no mentions. Linear in the text.
 */
export function mentionsIn(
  text: string,
  language: LanguageCode,
  tokens?: readonly Token[],
  added: Added = NOTHING_ADDED,
): Mention[] {
  const hits = namesOf(language, added).find(text, tokens ?? tokensOf(text, language));
  const readings = [
    ...hits.flatMap((hit) => readingsAt(text, hit)),
    ...foreignNamesIn(text, language, added),
    ...acronymsFor(language, added)
      .find(withoutCapitalLines(text))
      .flatMap((hit) => readingsAt(text, hit)),
  ];
  return longestOf(readings).flatMap(({ start, end, entry }) => (entry ? [{ start, end, entry }] : []));
}

type ReadingAt = Span & Reading;

function readingsAt(text: string, hit: Span & { readonly payloads: readonly Reading[] }): ReadingAt[] {
  // The second part of a compound is another thing: "Under-Secretary-General".
  if (/\p{L}[-‐‑]$/u.test(text.slice(Math.max(0, hit.start - 3), hit.start))) return [];
  const initial = text.charAt(hit.start);
  const isCapital = initial !== initial.toLowerCase();
  const possible = hit.payloads.filter(
    (reading) => (isCapital || !reading.capital) && !(reading.shared && isOfOthers(text, hit, reading.name)),
  );
  // The closing bracket of "resolution 2378 (2017)" is no part of a word.
  const slice = text.slice(hit.start, hit.end);
  const end = hit.end + (/[(（][^)）]*$/u.test(slice) && /^[)）]/u.test(text.charAt(hit.end)) ? 1 : 0);
  return closestTo(slice, possible).map((reading) => ({ ...reading, start: hit.start, end }));
}

// A word with a capital before a name, and before it another one, since at the beginning of a sentence the capital says nothing.
const CAPITAL_BEFORE = /[\p{L}\p{M},][ \u00a0](\p{Lu}[\p{L}\p{M}]*)[ \u00a0]$/u;
const LONGEST_WORD = 30;
/** Languages in which a capital before it or a missing article shows that a word is another body's. */
const SHARING: ReadonlySet<LanguageCode> = new Set(['en', 'ar']);
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;

/** Whether an organ's name of one word is part of another body's, or in Arabic has lost the article that makes it the organ's. */
function isOfOthers(text: string, { start, end }: Span, name: string): boolean {
  if (ARTICLE.test(name)) return !ARTICLE.test(text.slice(start, end));
  // Several of them are not the one: "the two Councils".
  if (/s$/.test(text.slice(start, end)) && !name.endsWith('s')) return true;
  const before = CAPITAL_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
  return before !== undefined && !languages.en.functionWords.has(fold(before));
}

/** Of names that share their stems, those that share most words with the text: "presidency" is not "President". */
function closestTo(slice: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const words = new Set(wordsOf(slice));
  const shared = readings.map(({ name }) => wordsOf(name).filter((word) => words.has(word)).length);
  return readings.filter((_, i) => shared[i] === Math.max(...shared));
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}

const SCRIPTS: readonly {
  readonly letters: RegExp;
  readonly others: RegExp;
  readonly codes: readonly LanguageCode[];
}[] = [
  { letters: /\p{Script=Latin}{3}/u, others: /(?!\p{Script=Latin})\p{L}/gu, codes: ['en', 'es', 'fr'] },
  { letters: /\p{Script=Cyrillic}{3}/u, others: /(?!\p{Script=Cyrillic})\p{L}/gu, codes: ['ru'] },
  { letters: /\p{Script=Arabic}{3}/u, others: /(?!\p{Script=Arabic})\p{L}/gu, codes: ['ar'] },
  { letters: /\p{Script=Han}{2}/u, others: /(?!\p{Script=Han})\p{L}/gu, codes: ['zh'] },
];

/** Names in the other scripts that a text holds. */
function foreignNamesIn(text: string, language: LanguageCode, added: Added): ReadingAt[] {
  return SCRIPTS.filter(({ codes, letters }) => !codes.includes(language) && letters.test(text)).flatMap(
    ({ others, codes }) => {
      // A semicolon for each letter of another script: it parts words, ends a clause and keeps offsets.
      const own = text.replace(others, (letter) => ';'.repeat(letter.length));
      return codes.flatMap((code) =>
        namesOf(code, added)
          .find(own, tokensOf(own, code))
          .flatMap((hit) => readingsAt(own, hit)),
      );
    },
  );
}

/** A text in which headings in capitals are blanked, because there any word ("ACT", "AGE") looks like an acronym. */
function withoutCapitalLines(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const isHeading = !/[\p{Ll}\p{Lo}]/u.test(line) && (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 4;
    return isHeading ? ' '.repeat(line.length) : line;
  });
}

/** The readings that no earlier or longer one overlaps; entries that share a name share a span. */
function longestOf(readings: readonly ReadingAt[]): ReadingAt[] {
  const kept: ReadingAt[] = [];
  const seen = new Set<string>();
  for (const reading of [...readings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    const isApart = !last || last.end <= reading.start;
    const isSameSpan = last?.start === reading.start && last.end === reading.end;
    const key = `${reading.start} ${reading.entry?.id ?? ''}`;
    if (seen.has(key) || !(isApart || isSameSpan)) continue;
    seen.add(key);
    kept.push(reading);
  }
  return kept;
}

/** A name as it stands in a text; in Arabic also with a joined ب or ل, which no stem takes off a word without the article. */
function formsOf(name: string, language: LanguageCode): string[] {
  const isJoined = language === 'ar' && /^(?!ال)\p{L}+\s/u.test(name);
  return isJoined ? [name, `ب${name}`, `ل${name}`] : [name];
}

/** The names by which a text in one language mentions entries. Built when first asked for. */
function namesOf(language: LanguageCode, added: Added): TermIndex<Reading> {
  const { names: indexes } = indexesOf(added);
  let index = indexes.get(language);
  if (index) return index;
  indexes.set(language, (index = new TermIndex<Reading>(language, { gap: 0, contained: 'longest' })));
  for (const entry of allEntries(added)) {
    const names = entry.names[language];
    if (!names) continue;
    for (const name of wordedNames(names)) {
      const shared = entry.kind === 'organ' && /^\p{L}+$/u.test(name) && SHARING.has(language);
      const reading = { entry, name, capital: isCapitalWord(name, language), shared };
      for (const form of formsOf(name, language)) index.add(form, reading);
    }
  }
  for (const name of otherNames[language]) {
    for (const form of formsOf(name, language)) index.add(form, { entry: null, name, capital: false, shared: false });
  }
  return index;
}

function wordedNames({ full, short, aliases, general }: Names): string[] {
  return [
    ...(general ? [] : [full]),
    ...(short === null ? [] : [short]),
    ...aliases.filter((alias) => !isAcronym(alias)),
  ];
}

function isCapitalWord(name: string, language: LanguageCode): boolean {
  const initial = name.charAt(0);
  return (
    initial !== initial.toLowerCase() && tokensOf(name, language).filter((token) => !token.isFunctionWord).length === 1
  );
}

/** One word with at least two capitals, or a capital and a figure: "TPCCs", "C34". */
function isAcronym(alias: string): boolean {
  return /^\S+$/.test(alias) && /\p{Lu}.*[\p{Lu}\p{Nd}]/u.test(alias);
}

/** Acronyms and document symbols that a text in one language may use. */
function acronymsFor(language: LanguageCode, added: Added): AcronymIndex<Reading> {
  const { acronyms: indexes } = indexesOf(added);
  let index = indexes.get(language);
  if (index) return index;
  indexes.set(language, (index = new AcronymIndex<Reading>()));
  for (const entry of allEntries(added)) {
    const reading = { entry, name: entry.id, capital: false, shared: false };
    if (entry.symbol !== null && entry.links.length > 0 && isOwnSymbol(entry)) index.add(entry.symbol, reading);
    for (const code of languageCodes) {
      const names = entry.names[code];
      for (const acronym of [names?.acronym ?? null, ...(names?.aliases.filter(isAcronym) ?? [])]) {
        // "LAS" and "AU" are words of another language in capitals.
        const isWord =
          code !== language && acronym !== null && languages[language].functionWords.has(acronym.toLowerCase());
        if (acronym !== null && !isWord) index.add(acronym, reading);
      }
    }
  }
  return index;
}

/** Whether the symbol is that of the entry itself and not of the document that set it up. */
function isOwnSymbol({ kind }: Entry): boolean {
  return ['resolution', 'presidential-statement', 'report', 'concept-note', 'meeting', 'policy'].includes(kind);
}
