// Opens a draft for tests of features, as the language server would: a text with █ for the cursor, and a note beside it.
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../analysis/analysis';
import { defaultSettings, type Settings } from '../analysis/settings';
import { parseDraft } from '../draft/parse-draft';
import type { ClientAbilities, DraftParams, OpenDraft } from '../features/feature';
import { partition } from '../files/note-files';
import { parseNote } from '../note/parse-note';
import { parseSource } from '../source/parse-source';
import { indexOfSource } from '../source/source-index';

export const DRAFT_URI = 'file:///drafts/norway.statement';
export const NOTE_URI = 'file:///drafts/note.txt';

/** A client that can show everything. */
export const able: ClientAbilities = {
  markdownInHover: true,
  markdownInCompletion: true,
  snippets: true,
  nestedSymbols: true,
  definitionLinks: true,
  cards: true,
  commands: true,
};

/** A client that can show nothing but the plainest. */
export const unable: ClientAbilities = {
  markdownInHover: false,
  markdownInCompletion: false,
  snippets: false,
  nestedSymbols: false,
  definitionLinks: false,
  cards: false,
  commands: false,
};

export interface OpenedDraft {
  readonly open: OpenDraft;
  /** Where █ stood; the text's end where there was none. */
  readonly offset: number;
  readonly position: Position;
  /** What requests at the cursor send. */
  readonly params: DraftParams & { readonly position: Position; readonly range: Range };
}

/**
 * Opens a draft. The note has the text `note` and lies where the front matter says, if it says anything; of several texts, which are its
 * language versions, the second lies at NOTE_URI with "2." before its name, and so on. It may quote the texts `sources`.
 */
export function openDraft(
  marked: string,
  note: string | readonly string[] = [],
  settings: Partial<Settings> = {},
  sources: readonly string[] = [],
): OpenedDraft {
  const cursor = marked.indexOf('█');
  const text = marked.replace('█', '');
  const document = TextDocument.create(DRAFT_URI, 'un-statement', 1, text);
  const draft = parseDraft(text);
  const files = [note].flat().map((one, i) => ({
    uri: i === 0 ? NOTE_URI : NOTE_URI.replace('note.txt', `${i + 1}.note.txt`),
    path: draft.frontMatter.note[i]?.value ?? 'note.txt',
    note: parseNote(one),
  }));
  const paths = files.map(({ path }) => path);
  const analysis = analyze({
    draft,
    ...partition(paths, files),
    sources: { indexes: sources.map((one, i) => indexOfSource(parseSource(one, `source ${i + 1}`))), failures: [] },
    settings: { ...defaultSettings, ...settings },
  });
  const notes = files.map((file) => ({
    ...file,
    document: TextDocument.create(file.uri, 'plaintext', 0, file.note.text),
  }));
  const offset = cursor < 0 ? text.length : cursor;
  const position = document.positionAt(offset);
  const params = { textDocument: { uri: DRAFT_URI }, position, range: { start: position, end: position } };
  const { shown } = { ...defaultSettings, ...settings };
  return { open: { document, analysis, notes, shown }, offset, position, params };
}

/** The text that a range of a document covers. */
export function textIn(document: TextDocument, range: Range): string {
  return document.getText(range);
}
