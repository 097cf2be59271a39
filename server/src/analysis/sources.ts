// The reference texts that a draft may quote, as far as they could be read.
import type { SourceIndex } from '../source/source-index';

export interface Sources {
  /** In the order in which they are named, those of one folder by name. */
  readonly indexes: readonly SourceIndex[];
  readonly failures: readonly SourceFailure[];
}

/** Why a source is not read. */
export interface SourceFailure {
  /** As written in the front matter or the settings. */
  readonly path: string;
  /** The name of the file where `path` is a folder that holds it; null where `path` itself is meant. */
  readonly file: string | null;
  /** What stands in the way, one clause: "it is empty". */
  readonly reason: string;
}

/** For a draft that names none. */
export const NO_SOURCES: Sources = { indexes: [], failures: [] };
