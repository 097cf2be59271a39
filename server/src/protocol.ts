// What client and server say to each other beyond the protocol: the only server file the client imports.
import type { FileFailure } from './files/host';

/** The server asks for a file that only the client can reach: a virtual workspace, or the browser. */
export const readFileRequest = 'rostrum/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly base64: string } | { readonly failure: FileFailure };

/** The server asks for the topic model that is shipped with the extension; null when it is not there. */
export const readTopicModelRequest = 'rostrum/readTopicModel';
export type ReadTopicModelResult = { readonly base64: string } | null;

/**
 * What the client may add to its initialization options. A client that says nothing of trust trusts all; folders are those of the
 * protocol's own parameters.
 */
export interface TrustOptions {
  /** False: a draft may name no file that lies outside of its own folder and those of the workspace. */
  readonly trusted?: boolean;
}

/** The client tells that the workspace is trusted from now on. No parameters. */
export const workspaceTrustedNotification = 'rostrum/workspaceTrusted';

/** The server tells how a draft stands, after each analysis: what the status bar shows. */
export const draftStatusNotification = 'rostrum/draftStatus';
export interface DraftStatus {
  readonly uri: string;
  readonly version: number;
  /** Questions at least partly answered, of all; null without a note. */
  readonly coverage: { readonly answered: number; readonly questions: number } | null;
  readonly words: number;
  readonly unit: 'words' | 'characters';
  /** Seconds; `limit` null where none is set. */
  readonly delivered: number;
  readonly limit: number | null;
}

/** The client asks how long it takes to read out what is selected; null for what is no draft. */
export const selectionTimeRequest = 'rostrum/selectionTime';
export interface SelectionTimeParams {
  readonly textDocument: { readonly uri: string };
  /** As in the protocol: zero-based lines, UTF-16 characters. */
  readonly ranges: readonly { readonly start: Position; readonly end: Position }[];
}
interface Position {
  readonly line: number;
  readonly character: number;
}
export interface SelectionTime {
  readonly words: number;
  readonly unit: 'words' | 'characters';
  /** Not rounded. Headings and comments take none; what is skipped counts when it is selected. */
  readonly seconds: number;
}

/** The client asks for the text of a new draft on a concept note. */
export const newDraftRequest = 'rostrum/newDraft';
export interface NewDraftParams {
  readonly noteUri: string;
  /** Where the draft is going to be: the note is named as seen from there. */
  readonly draftUri: string;
  /** The note's path as the draft is to name it. */
  readonly notePath: string;
  readonly delegation: string | null;
  /** One of the six languages, by its code. */
  readonly language: string;
}
/** `problem`: why the note cannot be read, as a clause that can follow a colon. */
export type NewDraftResult = { readonly text: string } | { readonly problem: string };

/** The server tells that a document of which it gave a status is a draft no more: its Markdown names no note now. */
export const noDraftNotification = 'rostrum/noDraft';
export interface NoDraftParams {
  readonly uri: string;
}

/** The client asks for the Coverage Report on a draft and the other open drafts on its note; null for what is no draft. */
export const coverageReportRequest = 'rostrum/coverageReport';
export interface CoverageReportParams {
  readonly textDocument: { readonly uri: string };
}
/** `html`: a whole page, without scripts. */
export type CoverageReportResult = { readonly html: string } | null;
