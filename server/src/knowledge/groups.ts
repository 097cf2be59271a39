// Groups on whose behalf statements are made, and where a text names them.
import { languageCodes, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';
import groupData from './data/groups.json?text';
import { entryById, type Mention } from './entries';
import { TermIndex } from './term-index';

export interface GroupMention extends Span {
  readonly id: string;
}

interface Groups {
  /** Ids of those that are entries. */
  readonly entries: readonly string[];
  readonly groups: readonly {
    readonly id: string;
    readonly names: Readonly<Record<LanguageCode, readonly string[]>>;
  }[];
}

let data: Groups | undefined;
const indexes = new Map<LanguageCode, TermIndex<string>>();

/** Where a text in one language names groups, in the order of the text; `mentions` are the entries that it names. */
export function groupsIn(
  text: string,
  language: LanguageCode,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): GroupMention[] {
  const { entries } = groupsKnown();
  const known = mentions.flatMap(({ start, end, entry: { id } }) => (entries.includes(id) ? [{ start, end, id }] : []));
  const others = indexOf(language)
    .find(text, tokens)
    .flatMap(({ start, end, payloads }) => payloads.map((id) => ({ start, end, id })));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** The ids of the groups that a few words name, in whatever language. */
export function groupsNamed(words: string, mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    languageCodes.flatMap((code) => groupsIn(words, code, tokensOf(words, code), mentions).map(({ id }) => id)),
  );
}

/** A group's name in a language, in its plain form; null where it is not known. */
export function groupName(id: string, language: LanguageCode): string | null {
  const group = groupsKnown().groups.find((one) => one.id === id);
  return group?.names[language][0] ?? entryById(id)?.names[language]?.full ?? null;
}

function groupsKnown(): Groups {
  return (data ??= JSON.parse(groupData()) as Groups);
}

function indexOf(language: LanguageCode): TermIndex<string> {
  let index = indexes.get(language);
  if (index) return index;
  indexes.set(language, (index = new TermIndex<string>(language, { gap: 0, contained: 'longest' })));
  for (const { id, names } of groupsKnown().groups) for (const name of names[language]) index.add(name, id);
  return index;
}
