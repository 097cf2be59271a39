// Definition: from a label or the front matter's note to the place in the concept note; from a name to where the note names it first, else
// to its card.
import {
  type Definition,
  type DefinitionLink,
  type DefinitionParams,
  DefinitionRequest,
  type Range,
} from 'vscode-languageserver';
import type { Entry } from '../knowledge/knowledge';
import { stateEntry } from '../knowledge/state-entries';
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { entryDocumentUri } from './entry-document';
import { rangeOf, type ClientAbilities, type Feature, type NoteAtUri, type OpenDraft } from './feature';
import { namedAt, passagesNaming, stateNamedAt } from './mentions';
import { questionReferenceAt, versionOf } from './question-reference';

export const definition: Feature<DefinitionParams, Definition | DefinitionLink[] | null> = {
  request: DefinitionRequest.type,
  capability: { definitionProvider: true },
  empty: null,
  answer: (open, { position }, client) => {
    const { document } = open;
    const places = placesAt(open, document.offsetAt(position), client);
    if (places.length === 0) return null;
    if (!client.definitionLinks) return places.map(({ uri, target }) => ({ uri, range: target }));
    return places.map(({ uri, origin, target }) => ({
      targetUri: uri,
      targetRange: target,
      targetSelectionRange: target,
      originSelectionRange: rangeOf(document, origin),
    }));
  },
};

interface Place {
  /** In the draft. */
  readonly origin: Span;
  readonly uri: string;
  readonly target: Range;
}

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function placesAt(open: OpenDraft, offset: number, client: ClientAbilities): Place[] {
  const reference = questionReferenceAt(open, offset);
  const version = reference && versionOf(reference.shown, open);
  if (version) return [inNote(version, reference, reference.shown.question.span)];
  const note = noteAt(open, offset);
  return note ? [note] : entriesAt(open, offset, client);
}

function inNote({ uri, document }: NoteAtUri, origin: Span, target: Span): Place {
  return { origin, uri, target: rangeOf(document, target) };
}

/** The note that the front matter's value at an offset names. */
function noteAt({ analysis: { draft }, notes }: OpenDraft, offset: number): Place | null {
  const field = draft.frontMatter.note.find(({ span }) => span.start <= offset && offset <= span.end);
  const note = field && notes.find(({ path }) => path === field.value);
  return note ? { origin: field.span, uri: note.uri, target: TOP } : null;
}

/** What the name at an offset stands for: several entries may share it. */
function entriesAt(open: OpenDraft, offset: number, client: ClientAbilities): Place[] {
  const named = namedAt(open, offset);
  if (named) return named.entries.flatMap((entry) => entryAt(open, named, entry, named.language, client));
  const state = stateNamedAt(open, offset);
  return state ? cardOf(open, state, stateEntry(state.country), client) : [];
}

function entryAt(
  open: OpenDraft,
  origin: Span,
  entry: Entry,
  language: LanguageCode,
  client: ClientAbilities,
): Place[] {
  // The version in the language of the paragraph goes before the first.
  const notes = [...open.notes].sort(
    (a, b) => Number(b.note.language === language) - Number(a.note.language === language),
  );
  for (const note of notes) {
    const [first] = passagesNaming(note.note, open.analysis.added).get(entry.id) ?? [];
    if (first) return [inNote(note, origin, first.span)];
  }
  return cardOf(open, origin, entry, client);
}

function cardOf(open: OpenDraft, origin: Span, entry: Entry, client: ClientAbilities): Place[] {
  return client.cards ? [{ origin, uri: entryDocumentUri(entry, open), target: TOP }] : [];
}
