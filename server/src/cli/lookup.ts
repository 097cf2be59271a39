// `rostrum lookup`: what an actor, instrument or document is.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { entryCard } from '../features/entry-card';
import type { Entry } from '../knowledge/knowledge';
import { KnowledgeFiles } from '../files/workspace-knowledge';
import type { Added } from '../knowledge/added';
import { lookUp } from '../knowledge/lookup';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { exit, warn, type Io } from './io';
import { entriesJson } from './json';
import { printed, printedJson, type Line, type Terminal } from './terminal';
import { padded, widthOf, wrapped } from './width';

// Names that merely hold the word can be many.
const MOST_OTHERS = 8;

/** Prints the best match as a card and names the others. Nothing found is one line and the exit code of findings. */
export async function lookup(
  term: string,
  options: { readonly language?: LanguageCode; readonly format: 'text' | 'json' },
  io: Io,
): Promise<number> {
  const place = pathToFileURL(path.join(io.cwd, 'draft')).href;
  const { added, problems } = await new KnowledgeFiles(io.host).for(place, [pathToFileURL(io.cwd).href]);
  for (const { path: file, problem } of problems) warn(io, l10n.t('"{0}" cannot be used: {1}.', file, problem));
  const entries = lookUp(term, options.language, added);
  if (options.format === 'json') io.out(printedJson(entriesJson(entries)));
  else if (entries.length === 0) warn(io, l10n.t('nothing is known of "{0}"; try its full name or its acronym.', term));
  else io.out(printed(cardLines(entries, options.language ?? l10n.spokenLanguage(), added, io.terminal), io.terminal));
  return entries.length > 0 ? exit.clean : exit.findings;
}

function cardLines(
  [best, ...others]: readonly Entry[],
  language: LanguageCode,
  added: Added,
  { width }: Terminal,
): Line[] {
  if (!best) return [];
  const { title, about, paragraphs, fields } = entryCard(best, language, { added });
  const nameWidth = Math.max(0, ...fields.map(({ name }) => widthOf(name))) + 2;
  return [
    { text: title, style: 'strong' },
    { text: about, style: 'quiet' },
    ...paragraphs.flatMap((text) => [{ text: '' }, ...wrapped(text, width).map((line) => ({ text: line }))]),
    { text: '' },
    ...fields.map(({ name, text, link }) => ({
      text: `${padded(name, nameWidth)}${text}${link === undefined ? '' : `  ${link}`}`,
    })),
    ...(others.length === 0 ? [] : [{ text: '' }, { text: l10n.t('Also:') }]),
    ...others.slice(0, MOST_OTHERS).map((entry) => ({ text: `  ${entryCard(entry, language).title}` })),
    ...(others.length > MOST_OTHERS ? [{ text: `  ${l10n.t('and {0} more', others.length - MOST_OTHERS)}` }] : []),
  ];
}
