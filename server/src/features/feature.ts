// What a feature of the language server is: one request, its capability, and a pure answer.
import type {
  ClientCapabilities,
  ProtocolRequestType,
  Range,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis';
import type { Shown } from '../analysis/settings';
import type { Note } from '../note/note';
import type { Span } from '../text/span';

/** A draft that is open in the editor, with all that was read out of it. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  /** The notes that could be read, in the order of `analysis.notes`, with their places. */
  readonly notes: readonly NoteAtUri[];
  readonly shown: Shown;
}

/** A concept note that is open in the editor, with the drafts of the workspace that name it. */
export interface OpenNote {
  readonly document: TextDocument;
  /** In the order of their places; never empty. */
  readonly drafts: readonly OpenDraft[];
}

/** All drafts of the workspace, those that are open as they stand in the editor. */
export interface WorkspaceDrafts {
  /** In the order of their places. */
  readonly drafts: readonly OpenDraft[];
  /** Files that could not be read. */
  readonly unread: readonly { readonly uri: string; readonly reason: string }[];
  /** False when the workspace has more files than were looked at. */
  readonly complete: boolean;
}

export interface NoteAtUri {
  /** As the front matter names it. */
  readonly path: string;
  readonly uri: string;
  readonly note: Note;
  /** For ranges in the note's file. */
  readonly document: TextDocument;
}

/** What the client can show; a client that says nothing can show little. */
export interface ClientAbilities {
  readonly markdownInHover: boolean;
  readonly markdownInCompletion: boolean;
  readonly snippets: boolean;
  /** Symbols inside symbols. */
  readonly nestedSymbols: boolean;
  /** Definitions that say what was clicked. */
  readonly definitionLinks: boolean;
  /** Entries as documents of their own. */
  readonly cards: boolean;
  /** Runs the commands of our own client. */
  readonly commands: boolean;
}

export interface DraftParams {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * One feature. `answer` is synchronous and pure: the same draft gives the same answer, so nothing goes stale. Should it throw, the
 * client gets `empty` and the log the reason.
 */
export interface Feature<P extends DraftParams, R> {
  // The types of partial results and registration differ from request to request and mean nothing here.
  readonly request: ProtocolRequestType<P, R, unknown, void, unknown>;
  readonly capability: ServerCapabilities;
  /** Which clients are told of it; all where it does not say. */
  readonly isFor?: (client: ClientCapabilities) => boolean;
  /** True where an answer without all sources of the draft would mislead: then it waits until they are read. */
  readonly needsSources?: true;
  /** The answer for a document that is no draft. */
  readonly empty: R;
  readonly answer: (draft: OpenDraft, params: P, client: ClientAbilities) => R;
  /** The answer for a document that is no draft but the note of some, where there is another than `empty`. */
  readonly answerForNote?: (note: OpenNote) => R;
}

/** A feature that speaks of all drafts of the workspace. As pure as the others. */
export interface WorkspaceFeature<P, R> {
  readonly request: ProtocolRequestType<P, R, unknown, void, unknown>;
  readonly capability: ServerCapabilities;
  readonly empty: R;
  readonly answer: (workspace: WorkspaceDrafts, params: P, client: ClientAbilities) => R;
}

/** Any such feature, with the same proviso as AnyFeature. */
export interface AnyWorkspaceFeature {
  readonly request: ProtocolRequestType<unknown, unknown, unknown, void, unknown>;
  readonly capability: ServerCapabilities;
  readonly empty: unknown;
  answer(workspace: WorkspaceDrafts, params: unknown, client: ClientAbilities): unknown;
}

/** Any feature, whatever its parameters and result: what a list of features holds. */
export interface AnyFeature {
  readonly request: ProtocolRequestType<DraftParams, unknown, unknown, void, unknown>;
  readonly capability: ServerCapabilities;
  readonly isFor?: (client: ClientCapabilities) => boolean;
  readonly needsSources?: true;
  readonly empty: unknown;
  // Written as a method because only then a feature with narrower parameters fits. Safe as long as a feature is only given the
  // parameters of its own request.
  answer(draft: OpenDraft, params: DraftParams, client: ClientAbilities): unknown;
  answerForNote?(note: OpenNote): unknown;
}

/** A span of a document as the protocol's lines and columns. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}
