// What client and server say to each other beyond the protocol: the only server file the client imports.
import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver';
import type { FileFailure, FolderListing, FoundDrafts } from './files/host';

/** The server asks for a file that only the client can reach: a virtual workspace, or the browser. */
export const readFileRequest = 'rostrum/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly base64: string } | { readonly failure: FileFailure };

/** The server asks for the files in such a folder and below it, at most so many; null for what is no folder. */
export const listFolderRequest = 'rostrum/listFolder';
export interface ListFolderParams {
  readonly uri: string;
  readonly most: number;
}
export type ListFolderResult = FolderListing | null;

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

/** What the client can do beyond the protocol; likewise in its initialization options. */
export interface ClientOptions {
  /** It opens addresses of `cardScheme` and `checkScheme`, and asks for what stands there. */
  readonly cards?: boolean;
  /** It has the commands of the extension, which actions may name. */
  readonly commands?: boolean;
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

/** The client asks for what is read out of a draft, for the reading view; null for what is no draft. */
export const readingRequest = 'rostrum/reading';
export interface ReadingParams {
  readonly textDocument: { readonly uri: string };
  /**
   * Words, in Chinese characters, a minute in the language of the draft; its other languages go slower or faster by as much. Null, or what
   * nobody can speak at: the usual rate, that of the settings.
   */
  readonly rate: number | null;
}
/** What is read out of a draft: no titles, no comments, nothing that is skipped. Seconds are not rounded. */
export interface Reading {
  readonly uri: string;
  readonly version: number;
  readonly unit: 'words' | 'characters';
  /** Seconds at `rate`; `limit` null where none is set. */
  readonly seconds: number;
  readonly limit: number | null;
  /** A minute, at which it is timed. */
  readonly rate: number;
  readonly usual: { readonly rate: number; readonly seconds: number };
  /** What comes after the limit; null as long as nothing does. */
  readonly over: { readonly words: number; readonly seconds: number } | null;
  readonly paragraphs: readonly ReadParagraph[];
}
export interface ReadParagraph {
  /** By its code. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** In order; never empty. */
  readonly sentences: readonly ReadSentence[];
}
export interface ReadSentence {
  /** On one line, without marks of Markdown. */
  readonly text: string;
  /** From the beginning of the delivery to its own. */
  readonly seconds: number;
  /** Its place in the draft. */
  readonly range: Range;
  /** Where in the text, in UTF-16 characters, a minute or the limit is reached, in order. */
  readonly marks: readonly { readonly at: number; readonly seconds: number; readonly isLimit: boolean }[];
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

/** The client asks for the statement of a draft as a file for its readers. */
export const exportRequest = 'rostrum/export';
export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  readonly to: ExportFormat;
  /** True leaves out what is not read out. */
  readonly delivered: boolean;
}
export type ExportFormat = 'docx' | 'html';
/** `hasSkipped`: whether the draft has something that is not read out; `empty`: it holds no statement yet. */
export type ExportResult =
  { readonly base64: string; readonly hasSkipped: boolean } | { readonly problem: 'no-draft' | 'empty' | 'failed' };

/** The client asks for passages of the draft's sources; null for what is no draft. Answered when all sources are read. */
export const findAgreedLanguageRequest = 'rostrum/findAgreedLanguage';
export interface FindAgreedLanguageParams {
  readonly textDocument: { readonly uri: string };
  /** Where a passage is to be put. */
  readonly position: Position;
  /** Words, the last of which may be unfinished; null for the paragraph at the position. */
  readonly query: string | null;
}
export interface FindAgreedLanguageResult {
  /** The nearest first, those in the draft's language before others. */
  readonly passages: readonly AgreedPassage[];
  /** How many sources were read, and how many files or folders were not. */
  readonly sources: number;
  readonly unread: number;
}
export interface AgreedPassage {
  /** The words of the source. */
  readonly text: string;
  /** As much of them as shows why they were found. */
  readonly excerpt: string;
  /** "S/RES/2378 (2017), para. 3", in the draft's language. */
  readonly citation: string;
  /** The language of the words, by its code. */
  readonly language: string;
  /** Where else nearly the same is said. */
  readonly others: readonly string[];
  /** The words in quotation marks with their citation, and the words with a comment that names the source. */
  readonly quotation: string;
  readonly remarked: string;
}
