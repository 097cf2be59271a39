// Workspace symbols: the titles of all drafts, and the questions of their notes.
import {
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { isHeading } from '../draft/heading';
import { fold } from '../text/fold';
import { shortened } from '../text/shorten';
import { rangeOf, type NoteAtUri, type OpenDraft, type WorkspaceFeature } from './feature';
import { titleText } from './headings';

export const workspaceSymbols: WorkspaceFeature<WorkspaceSymbolParams, SymbolInformation[] | WorkspaceSymbol[] | null> =
  {
    request: WorkspaceSymbolRequest.type,
    capability: { workspaceSymbolProvider: true },
    empty: [],
    answer: ({ drafts }, { query }) => {
      // Two drafts of one note share its questions.
      const notes = new Map(drafts.flatMap(({ notes }) => notes).map((note) => [note.uri, note]));
      const all = [...drafts.flatMap(titleOf), ...[...notes.values()].flatMap(questionsOf)];
      const asked = fold(query).replace(/\s/g, '');
      return all.filter(({ name }) => holdsInOrder(fold(name), asked));
    },
  };

// UTF-16 units of a question that are shown for it.
const SHOWN = 120;

function titleOf({ document, analysis: { draft } }: OpenDraft): SymbolInformation[] {
  const title = draft.paragraphs.find(isHeading);
  const name = title ? titleText(title) : (draft.frontMatter.delegation?.value ?? '');
  const range = rangeOf(document, title?.span ?? { start: 0, end: 0 });
  return name === '' ? [] : [{ name, kind: SymbolKind.Module, location: { uri: document.uri, range } }];
}

function questionsOf({ path, uri, note, document }: NoteAtUri): SymbolInformation[] {
  return note.questions.map(({ label, text, span }) => ({
    name: `(${label}) ${shortened(text.replace(/\s+/g, ' ').trim(), SHOWN)}`,
    kind: SymbolKind.Key,
    location: { uri, range: rangeOf(document, span) },
    containerName: note.symbol ?? path,
  }));
}

/** Whether the letters of a query come in a name one after the other, as editors look for symbols. */
function holdsInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const letter of query) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
