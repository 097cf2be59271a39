// The card of an entry as a document of its own: what a definition opens for a name that the note does not mention.
import * as l10n from '../text/l10n';
import { NOTHING_ADDED } from '../knowledge/added';
import { entryById } from '../knowledge/entries';
import type { Entry } from '../knowledge/knowledge';
import { stateEntries } from '../knowledge/state-entries';
import { cardScheme } from '../protocol';
import type { LanguageCode } from '../text/languages';
import { cardAsDocument } from './card';
import { cardContextOf, entryCard } from './entry-card';
import type { OpenDraft } from './feature';

/** The address of an entry's document as seen from a draft: its title, for the editor to show, with what it takes to find it again. */
export function entryDocumentUri(entry: Entry, open: OpenDraft): string {
  const { title } = entryCard(entry, open.analysis.reader);
  // A slash would be a folder, and a client may decode what is escaped.
  const name = encodeURIComponent(title.replace(/[\\/?#%]/g, '-'));
  return `${cardScheme}:/${name}.md?${encodeURIComponent(`${entry.id} ${open.document.uri}`)}`;
}

/** The id of the entry and the URI of the draft that such an address holds; null for another address. */
export function readEntryDocumentUri(uri: string): { readonly id: string; readonly draft: string } | null {
  const [, escaped = ''] = new RegExp(`^${cardScheme}:[^?]*\\?([^#]*)`).exec(uri) ?? [];
  try {
    const [, id, draft] = /^(\S+) (\S+)$/.exec(decodeURIComponent(escaped)) ?? [];
    return id === undefined || draft === undefined ? null : { id, draft };
  } catch {
    return null;
  }
}

/**
 * The document of an entry in Markdown, its names first in the reader's language, with all facts and sources; null for an unknown id. `open`
 * is the draft it was asked for from, as long as that is open.
 */
export function entryDocument(id: string, reader: LanguageCode, open: OpenDraft | undefined): string | null {
  const context = open ? cardContextOf(open) : {};
  const entry = entryById(id, context.added ?? NOTHING_ADDED) ?? stateEntries().find((state) => state.id === id);
  if (!entry) return null;
  const card = entryCard(entry, reader, context);
  const more = entry.kind === 'state' ? [] : entry.facts.slice(2);
  return cardAsDocument({
    ...card,
    paragraphs: [...card.paragraphs, ...more],
    fields: [...card.fields, { name: l10n.t('Sources'), text: entry.sources.join('; ') }].filter(
      ({ text }) => text !== '',
    ),
  });
}
