// The world outside, as the language server and the command line see it: files by URI, and the event loop.

/** Why a file could not be had. */
export interface FileFailure {
  readonly kind: 'missing' | 'unreadable';
  /** What stands in the way, as a clause that can follow a colon: "it is a folder". */
  readonly reason: string;
}

/** Files that may be drafts; `complete` is false when there are more than were looked at. */
export interface FoundDrafts {
  readonly uris: readonly string[];
  readonly complete: boolean;
}

/** The files in a folder and in the folders below it, in the order of their names; `complete` is false when there are more. */
export interface FolderListing {
  readonly uris: readonly string[];
  readonly complete: boolean;
}

/** So many files of a folder are listed. */
export const MOST_LISTED = 1_000;

export type FileResult = { readonly bytes: Uint8Array } | { readonly failure: FileFailure };

export interface Host {
  /** The content of a file. Never rejects: what is wrong comes as a failure. */
  readonly readFile: (uri: string) => Promise<FileResult>;
  /** The files in a folder, hidden ones and what links lead to left out; null for what is no folder or cannot be looked into. Never rejects. */
  readonly listFolder: (uri: string) => Promise<FolderListing | null>;
  /** Where a file or folder lies in truth, links followed; the same URI where that cannot be told. Left out by hosts without links. */
  readonly realUri?: (uri: string) => Promise<string>;
  /** The topic model that is shipped beside the program; null when it is not there. Never rejects. */
  readonly readTopicModel: () => Promise<Uint8Array | null>;
  /** The files of the workspace that may be drafts, by URI; none where the client cannot tell. Never rejects. */
  readonly findDrafts: () => Promise<FoundDrafts>;
  /** Lets waiting events in (a keystroke, a cancellation) before long work goes on. */
  readonly yieldToEvents: () => Promise<void>;
  /** A line for the maintainers, never for the drafter's text. */
  readonly log: (line: string) => void;
}
