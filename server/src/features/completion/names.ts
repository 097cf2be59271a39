// Official names and acronyms of entries, offered while a name is being typed.
import { CompletionItemKind } from 'vscode-languageserver';
import { mentionsOf } from '../../analysis/reading';
import { paragraphAt } from '../../draft/parse-draft';
import { isIntroducedWithAcronym } from '../../knowledge/acronym-use';
import { perAddition, type Added } from '../../knowledge/added';
import { allEntries } from '../../knowledge/entries';
import type { Entry } from '../../knowledge/knowledge';
import { languages, type LanguageCode } from '../../text/languages';
import { sliceOf } from '../../text/span';
import { cardContextOf, entryCard } from '../entry-card';
import { kindName } from '../entry-kinds';
import type { OpenDraft } from '../feature';
import { comparable, lineBefore, MOST_OFFERS, restOfLine, type Offer } from './offer';

interface Name {
  readonly text: string;
  /** The name as it is compared, without a quotation mark at its head. */
  readonly key: string;
  readonly capital: boolean;
  readonly entry: Entry;
  readonly acronym: boolean;
}

// No more is looked at than the longest beginnings of names that anyone types: UTF-16 units, words, characters of Chinese.
const LOOK_BACK = 80;
const MOST_WORDS = 6;
const MOST_CHARACTERS = 12;
const OPENING = /^[《«“„"]/;

const keptBy = perAddition(() => new Map<LanguageCode, readonly Name[]>());

/** The entries' names in the language of the paragraph that what stands before the cursor begins: three letters at least, two in Chinese. */
export function nameOffers(open: OpenDraft, offset: number): Offer[] {
  const { draft, added } = open.analysis;
  const { text } = draft;
  const language = paragraphAt(draft, offset)?.language ?? draft.language ?? 'en';
  if (!languages[language].unspaced && /^[\p{L}\p{N}]/u.test(restOfLine(text, offset))) return [];
  const line = lineBefore(text, offset);
  const before = sliceOf(text, { start: Math.max(line.start, offset - LOOK_BACK), end: offset });
  for (const typed of languages[language].unspaced ? endings(before) : lastWords(before, language)) {
    const found = namesBeginning(typed, language, added);
    if (found.length === 0) continue;
    const introduced = namedBefore(open, offset);
    const fitting = found.flatMap((name) => asUsed(name, typed, language, introduced));
    return fitting.slice(0, MOST_OFFERS).map((name) => offerOf(name, typed, text, offset, language, open));
  }
  return [];
}

/** The entries that the paragraphs before an offset name. */
function namedBefore({ analysis: { draft, readings } }: OpenDraft, offset: number): ReadonlySet<string> {
  const before = draft.paragraphs.filter(({ span, kind }) => span.end <= offset && kind === 'text');
  return new Set(
    before.flatMap(({ index }) => {
      const reading = readings[index];
      return reading ? mentionsOf(reading).map(({ entry }) => entry.id) : [];
    }),
  );
}

/** A full name is first written with its acronym behind it, and later the acronym does. */
function asUsed(name: Name, typed: string, language: LanguageCode, introduced: ReadonlySet<string>): Name[] {
  const acronym = name.acronym ? null : (name.entry.names[language]?.acronym ?? null);
  if (acronym === null || acronym === name.text || !isIntroducedWithAcronym(name.entry.id)) return [name];
  if (!introduced.has(name.entry.id)) return [{ ...name, text: `${name.text} (${acronym})` }, name];
  return [{ ...name, text: acronym, acronym: true }, name].filter(({ text }) => text !== typed);
}

function offerOf(
  name: Name,
  typed: string,
  text: string,
  offset: number,
  language: LanguageCode,
  open: OpenDraft,
): Offer {
  // A quotation mark that is typed already belongs to the name.
  const mark = OPENING.exec(name.text)?.[0];
  const start = offset - typed.length;
  const marked = mark !== undefined && text.charAt(start - 1) === mark ? 1 : 0;
  const full = name.entry.names[language]?.full ?? '';
  return {
    label: name.text,
    detail: name.acronym ? full : kindName(name.entry.kind),
    kind: name.acronym ? CompletionItemKind.Constant : CompletionItemKind.Reference,
    span: { start: start - marked, end: offset },
    newText: name.text,
    typed: text.slice(start - marked, offset),
    card: entryCard(name.entry, language, cardContextOf(open)),
  };
}

/** What may be the beginning of a name: the last words up to the cursor, most words first. */
function lastWords(before: string, language: LanguageCode): string[] {
  const starts = [...before.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)]
    .map(({ index }) => index)
    .slice(-MOST_WORDS);
  return starts
    .map((start) => before.slice(start))
    .filter((typed) => !/[.;:!?,،؛؟"«»“”()]/.test(typed) && (typed.match(/\p{L}/gu)?.length ?? 0) >= 3)
    .flatMap((typed) => (language === 'ar' && /^[وفبكل]/.test(typed) ? [typed, typed.slice(1)] : [typed]));
}

/** The same for a language without spaces: the last characters, most first. */
function endings(before: string): string[] {
  const run = /[\p{Script=Han}\p{Script=Latin}\p{N}]+$/u.exec(before.slice(-MOST_CHARACTERS))?.[0] ?? '';
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i));
}

function namesBeginning(typed: string, language: LanguageCode, added: Added): Name[] {
  const begun = comparable(typed);
  const small = /^\p{Ll}/u.test(typed);
  return namesOf(language, added).filter(
    ({ key, capital, text }) => key.startsWith(begun) && text !== typed && !(capital && small),
  );
}

function namesOf(language: LanguageCode, added: Added): readonly Name[] {
  const kept = keptBy(added);
  let names = kept.get(language);
  if (!names) kept.set(language, (names = allEntries(added).flatMap((entry) => namesOfEntry(entry, language))));
  return names;
}

/** The full name, unless it is an everyday word, and the acronym. */
function namesOfEntry(entry: Entry, language: LanguageCode): Name[] {
  const names = entry.names[language];
  if (!names) return [];
  const name = (text: string, acronym: boolean): Name => {
    const key = comparable(text.replace(OPENING, ''));
    return { text, key, capital: /^\p{Lu}/u.test(text.replace(OPENING, '')), entry, acronym };
  };
  return [
    ...(names.general ? [] : [name(names.full, false)]),
    ...(names.acronym === null || names.acronym === names.full ? [] : [name(names.acronym, true)]),
  ];
}
