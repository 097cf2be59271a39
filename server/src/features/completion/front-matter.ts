// Keys and values of front matter.
import { CompletionItemKind } from 'vscode-languageserver';
import { clockOf } from '../../analysis/timing';
import { frontMatterKeys } from '../../draft/front-matter';
import { speaking } from '../../knowledge/speaking';
import { languageCodes, languages } from '../../text/languages';
import { sliceOf } from '../../text/span';
import type { OpenDraft } from '../feature';
import { meaningOf } from '../front-matter-keys';
import { lineBefore, type Offer } from './offer';

// A front matter that is not closed yet is only looked for this near the head.
const MOST_LINES = 15;

/** What may stand at an offset of the front matter; undefined outside it. */
export function frontMatterOffers(open: OpenDraft, offset: number): Offer[] | undefined {
  if (!isInFrontMatter(open, offset)) return undefined;
  const { text, frontMatter } = open.analysis.draft;
  const line = sliceOf(text, lineBefore(text, offset));
  if (/^[\w-]*$/.test(line)) {
    const there = frontMatter.keys
      .filter(({ key }) => offset < key.start || key.end < offset)
      .map(({ value }) => value);
    return frontMatterKeys
      .filter((key) => key.startsWith(line) && !there.includes(key))
      .map((key) => offer(key, meaningOf(key), line, offset, `${key}: `, CompletionItemKind.Property));
  }
  const value = /^(language|profile|limit)\s*:\s*([\w-]*)$/.exec(line);
  if (!value) return [];
  const typed = value[2] ?? '';
  const values = { language: languageValues, profile: () => profileValues(open), limit: limitValues };
  return values[value[1] as keyof typeof values]()
    .filter(([name]) => name.startsWith(typed))
    .map(([name, detail]) => offer(name, detail, typed, offset, name, CompletionItemKind.Value));
}

function languageValues(): [string, string][] {
  return languageCodes.map((code) => [code, languages[code].name]);
}

/** The profiles that settings know, with the time they allow. */
function profileValues({ analysis: { profiles } }: OpenDraft): [string, string][] {
  return profiles.map(({ name, limit }) => [name, limit === null ? '' : clockOf(limit)]);
}

/** The limits that have a name. */
function limitValues(): [string, string][] {
  return Object.entries(speaking.profiles).flatMap(([name, { limit }]): [string, string][] =>
    limit === null ? [] : [[name, clockOf(limit)]],
  );
}

function offer(
  label: string,
  detail: string,
  typed: string,
  offset: number,
  newText: string,
  kind: CompletionItemKind,
): Offer {
  return { label, detail, kind, span: { start: offset - typed.length, end: offset }, newText, typed };
}

/** Between the fences, or after an opening fence with nothing but keys up to the cursor. */
function isInFrontMatter({ analysis: { draft } }: OpenDraft, offset: number): boolean {
  const { text, frontMatter } = draft;
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined || offset < opening.length) return false;
  if (frontMatter.span) return offset <= frontMatter.span.end;
  const lines = text.slice(opening.length, offset).split('\n', MOST_LINES + 1);
  return lines.length <= MOST_LINES && lines.slice(0, -1).every((line) => /^[\w-]+\s*:/.test(line));
}
