// What the note, the front matter and the settings say in the place of a phrase's placeholders. What they do not say stays a placeholder.
import type { Analysis } from '../../analysis/analysis';
import { meetingDayOf } from '../../analysis/meeting-day';
import { countryByCode, countryNamed } from '../../knowledge/countries';
import { adjectiveOf } from '../../knowledge/demonyms';
import { mentionsIn } from '../../knowledge/entries';
import { groupName, groupsIn } from '../../knowledge/groups';
import {
  chairAddressed,
  groupOnBehalf,
  monthInSentence,
  stateInSentence,
  withPreposition,
  type SentenceForm,
} from '../../knowledge/in-sentences';
import type { Chair, Country, Fill, Phrase } from '../../knowledge/knowledge';
import { partsOf, type PhrasePart } from '../../knowledge/phrases';
import { stateNameOn } from '../../knowledge/state-names';
import type { Briefer, Note } from '../../note/note';
import { versionIn } from '../../note/versions';
import { languageCodes, type LanguageCode } from '../../text/languages';
import { tokensOf } from '../../text/tokens';

/** The values that are known; that of a question is its bare label. */
export type Known = Readonly<Partial<Record<Fill, string>>>;

/** A phrase as it is offered here. */
export interface Formula {
  readonly phrase: Phrase;
  /** With the values that are known, and examples in the other places. */
  readonly text: string;
  /** The same in parts; what was filled is no placeholder any more. */
  readonly parts: readonly PhrasePart[];
  /**
   * Whether what it says of the matter at hand is known here: all of it, or not even what only the note could tell. Null where it says nothing
   * of it, or something that a drafter knows without a note: who presides, and when.
   */
  readonly isAtHand: boolean | null;
  /** What it says of the matter at hand: the presidency's name, the note's symbol. */
  readonly said: readonly string[];
}

// Longer than any name: what a note seems to say at such length was not read rightly.
const LONGEST_VALUE = 160;
/** What is the same in every debate makes no phrase fit better. */
const OF_SPEAKER: readonly Fill[] = ['delegation', 'delegation-of', 'chair'];

/** What the place itself tells. */
export interface Circumstances {
  readonly chair: Chair | null;
  /** The question under discussion, by its place in the note's list. */
  readonly question: number | null;
}

/** What can be filled in a paragraph of a language. */
export function knownFor(
  { draft, notes, versions }: Pick<Analysis, 'draft' | 'notes' | 'versions'>,
  language: LanguageCode,
  { chair, question }: Circumstances,
): Known {
  const { delegation, group } = draft.frontMatter;
  const version = versions ? versionIn(versions, language) : undefined;
  const aligned = versions?.aligned ?? [];
  const day = meetingDayOf(draft, notes);
  const code = aligned.find(({ presidency }) => presidency?.country)?.presidency?.country;
  const presidency = code ? countryByCode(code) : undefined;
  const state = (country: Country | undefined, form: SentenceForm) =>
    country && isNamedSo(country, language, day) ? stateInSentence(country, language, form) : undefined;
  const own = delegation ? countryNamed(delegation.value, language) : undefined;
  const month = monthInSentence(Number((day ?? aligned[0]?.meetingDate ?? '').slice(5, 7)), language);
  const [briefer, second] = briefersOf(version ?? sameScript(aligned[0], language), language);
  const label = (version ?? aligned[0])?.questions[question ?? -1]?.label;
  return known({
    presidency: state(presidency, 'subject'),
    'presidency-of': state(presidency, 'of'),
    'presidency-to': state(presidency, 'to'),
    'presidency-object': state(presidency, 'object'),
    'presidency-adjective': presidency && adjectiveOf(presidency, language),
    delegation: state(own, 'subject') ?? delegation?.value,
    'delegation-of': state(own, 'of'),
    group: group ? onBehalf(group.value.trim(), language) : undefined,
    month,
    'month-of': month && withPreposition(month, language, 'of'),
    symbol: aligned.find(({ symbol }) => symbol !== null)?.symbol ?? undefined,
    theme: inSmallLetters(version?.theme),
    question: label,
    chair: chair ? chairAddressed(chair, language) : undefined,
    briefer,
    'briefer-to': briefer && withPreposition(briefer, language, 'to'),
    'second-briefer': second,
  });
}

function known(values: Readonly<Record<Fill, string | undefined>>): Known {
  const entries = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== '' && value.length <= LONGEST_VALUE && !/[\r\n]/.test(value),
  );
  return Object.fromEntries(entries);
}

/** False where a State was called otherwise on the day of the meeting. */
function isNamedSo(country: Country, language: LanguageCode, day: string | null): boolean {
  return stateNameOn(country.iso3, language, day) === country.short[language];
}

/** A group after "on behalf of"; undefined where its name would need an article or a case that nothing tells. */
function onBehalf(value: string, language: LanguageCode): string | undefined {
  const id = languageCodes
    .flatMap((code) => groupsIn(value, code, tokensOf(value, code), mentionsIn(value, language)))
    // Nothing beside it but an article: "the European Union and its member States" is as it was written.
    .find(({ start, end }) => value.slice(0, start).trim().length <= 3 && value.slice(end).trim() === '')?.id;
  const plain = language === 'ar' || language === 'zh';
  const told = id === undefined ? undefined : plain ? groupName(id, language) : groupOnBehalf(id, language);
  if (told) return told;
  if (plain) return value;
  if (language === 'en')
    return /^the\s|^\p{Lu}+$/iu.test(value) && !/^\p{L}\p{Ll}+$/u.test(value) ? value : `the ${value}`;
  const article = /^(?:le|la|les|l['’]|el|los|las)(?=\s|(?<=['’]))/iu.exec(value)?.[0];
  return language === 'ru' || article === undefined
    ? undefined
    : withPreposition(article.toLowerCase() + value.slice(article.length), language, 'of');
}

/** Titles that are set in capitals stand otherwise in a sentence. */
function inSmallLetters(theme: string | null | undefined): string | undefined {
  return theme && theme === theme.toUpperCase() && theme !== theme.toLowerCase() ? undefined : (theme ?? undefined);
}

/** A note whose names can be taken over as they are written. */
function sameScript(note: Note | undefined, language: LanguageCode): Note | undefined {
  const latin: readonly (LanguageCode | null)[] = ['en', 'es', 'fr'];
  return note && latin.includes(note.language) && latin.includes(language) ? note : undefined;
}

/** Briefers as they can be thanked: by name, in Chinese with the title before it; in English by title where there is no name. */
function briefersOf(note: Note | undefined, language: LanguageCode): string[] {
  return (note?.briefers ?? []).flatMap(({ name, title, body }: Briefer) => {
    if (name !== null && language === 'zh') return [`${body ?? ''}${title}${name}`];
    if (name !== null) return [name.replace(/^و(?=السيد)/u, '')];
    // The Secretary-General has phrases of his own; what begins with a small letter or goes on after a comma is no title alone.
    const isTitle = language === 'en' && note?.language === 'en' && /^\p{Lu}[^,;:]+$/u.test(title);
    return isTitle && title !== 'Secretary-General' ? [`the ${title}`] : [];
  });
}

/** A phrase with what is known in its places. */
export function formulaOf(phrase: Phrase, values: Known): Formula {
  const { body, text, fills } = phrase;
  const ofMatter = fills.filter((fill): fill is Fill => fill !== null && !OF_SPEAKER.includes(fill));
  const unknown = ofMatter.filter((fill) => values[fill] === undefined);
  const said = ofMatter.flatMap((fill) => values[fill] ?? []);
  const isAtHand = unknown.some((fill) => !/^(?:presidency|month)/.test(fill))
    ? false
    : unknown.length === 0 && said.length > 0
      ? true
      : null;
  if (fills.every((fill) => fill === null || values[fill] === undefined))
    return { phrase, text, parts: partsOf(body), isAtHand, said };
  const parts = partsOf(body).map((part, i): PhrasePart => {
    const fill = part.placeholder === null ? null : (fills[part.placeholder - 1] ?? null);
    const value = fill === null ? undefined : values[fill];
    if (value === undefined) return part;
    // A label stands in the brackets of its language.
    const written = fill === 'question' ? part.text.replace(/[\p{L}\p{N}]+/u, () => value) : value;
    return {
      text: i === 0 ? written.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : written,
      placeholder: null,
    };
  });
  return { phrase, text: textOf(parts), parts, isAtHand, said };
}

/** Parts as they are read. */
export function textOf(parts: readonly PhrasePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Parts as a snippet, their placeholders with the numbers they have. */
export function snippetOf(parts: readonly PhrasePart[]): string {
  return parts
    .map(({ text, placeholder }) => {
      const escaped = text.replace(/[\\$}]/g, '\\$&');
      return placeholder === null ? escaped : `\${${placeholder}:${escaped}}`;
    })
    .join('');
}
