// What client and server say to each other beyond the protocol: the only server file the client imports.
import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';
import type { FileFailure, FoundDrafts } from './files/host';

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

/** Whether the client opens addresses of `cardScheme` and `checkScheme`, and asks for what stands there; likewise in its initialization options. */
export interface CardOptions {
  readonly cards?: boolean;
}

/** The scheme of addresses under which an entry's card is read as a document. */
export const cardScheme = 'rostrum-card';
/** Likewise what a check looks for, and why. */
export const checkScheme = 'rostrum-check';

/** The client asks for such a document: Markdown, or null where nothing is known. */
export const cardRequest = 'rostrum/card';
export interface CardParams {
  readonly uri: string;
}
export type CardResult = string | null;

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
  /** The language of the draft, by its code; null where it cannot be told. */
  readonly language: string | null;
}

/** The client asks how long it takes to read out what is selected; null for what is no draft. */
export const selectionTimeRequest = 'rostrum/selectionTime';
export interface SelectionTimeParams {
  readonly textDocument: { readonly uri: string };
  /** As in the protocol: zero-based lines, UTF-16 characters. */
  readonly ranges: readonly Range[];
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

// — Coverage: the view, the drafts of a note, and what is asked from them. Ranges are those of the protocol. —

/** The client asks how a draft covers its note; null for what is no draft. */
export const coverageRequest = 'rostrum/coverage';
export interface CoverageParams {
  readonly textDocument: { readonly uri: string };
}
export interface DraftCoverage {
  readonly uri: string;
  readonly version: number;
  /** Why there are no questions, or that there are. */
  readonly state: 'no-note' | 'note-unreadable' | 'no-questions' | 'questions';
  /** The version of the note in which the questions are shown; null when none could be read. */
  readonly noteUri: string | null;
  /** In the order of the note. */
  readonly questions: readonly CoveredQuestion[];
  /** The draft under its headings, in order; those whose text is skipped take no time. */
  readonly sections: readonly TimedSection[];
}
export type QuestionStatus = 'addressed' | 'partly' | 'open';
export interface CoveredQuestion {
  readonly label: string;
  /** In the reader's language where there are words in it, on one line. */
  readonly text: string;
  readonly status: QuestionStatus;
  /** Its place in the note at `noteUri`. */
  readonly range: Range;
  readonly facets: readonly CoveredFacet[];
  /** In the order of the draft. */
  readonly passages: readonly CoveringPassage[];
}
export interface CoveredFacet {
  readonly text: string;
  readonly covered: boolean;
  /** Those of the question's passages that speak of it, as places in their list. */
  readonly passages: readonly number[];
}
export interface CoveringPassage {
  /** Its place among the paragraphs of the draft. */
  readonly paragraph: number;
  readonly range: Range;
  /** Its beginning. */
  readonly excerpt: string;
  readonly band: 'addressed' | 'possible';
  readonly byAuthor: boolean;
  /** On what grounds, in a line. */
  readonly evidence: string;
}
export interface TimedSection {
  readonly title: string;
  readonly level: number;
  readonly range: Range;
  readonly words: number;
  /** Not rounded. */
  readonly seconds: number;
}

/** The client asks how all drafts on the notes of a draft stand, itself included; empty for what names no note. */
export const draftsOfNoteRequest = 'rostrum/draftsOfNote';
export interface DraftsOfNoteParams {
  readonly textDocument: { readonly uri: string };
}
export interface DraftOfNote {
  readonly uri: string;
  readonly delegation: string | null;
  readonly status: DraftStatus;
  /** By the note's questions in their order; `at` is the first passage. */
  readonly questions: readonly {
    readonly label: string;
    readonly text: string;
    readonly status: QuestionStatus;
    readonly at: Range | null;
  }[];
}

/** The client asks for the findings of every draft of the workspace. */
export const checkDraftsRequest = 'rostrum/checkDrafts';
export type CheckDraftsParams = Readonly<Record<string, never>>;
export interface CheckDraftsResult {
  readonly drafts: readonly { readonly status: DraftStatus; readonly diagnostics: Diagnostic[] }[];
  /** Files that could not be read, each with the reason as a clause that can follow a colon. */
  readonly unread: readonly { readonly uri: string; readonly reason: string }[];
  /** False when the workspace has more files than were looked at. */
  readonly complete: boolean;
}

/** The server asks which files of the workspace may be drafts. No parameters. */
export const findDraftsRequest = 'rostrum/findDrafts';
export type FindDraftsResult = FoundDrafts;

/**
 * The client asks for the edits by which the paragraph at a position is marked as answering a question (`answers`), or by which a remark
 * with the question comes to stand after it (`remark`); null where that cannot be.
 */
export const questionEditRequest = 'rostrum/questionEdit';
export interface QuestionEditParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  readonly label: string;
  readonly kind: 'answers' | 'remark';
}
export type QuestionEditResult = TextEdit[] | null;

/** The client asks for the Coverage Report on a draft and the other open drafts on its note; null for what is no draft. */
export const coverageReportRequest = 'rostrum/coverageReport';
export interface CoverageReportParams {
  readonly textDocument: { readonly uri: string };
}
/** `html`: a whole page, without scripts. */
export type CoverageReportResult = { readonly html: string } | null;
