// A reference text as read: the passages that can be quoted from it, each with its place.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';

export interface Source {
  readonly text: string;
  /** The language of most of it; English where it cannot be told. */
  readonly language: LanguageCode;
  /** As it is written in a text: "S/RES/2378 (2017)"; null where the source does not bear one. */
  readonly symbol: string | null;
  /** The first heading over its passages, else the name of its file. */
  readonly title: string;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  /** The words of the source: white space of line wraps, page furniture and marks of emphasis aside. */
  readonly text: string;
  /** Where they stand in the source, without the number. */
  readonly span: Span;
  /** As in "3" or "3 (a)", counted through the preamble for a paragraph of it; null for one without. */
  readonly number: string | null;
  readonly isPreambular: boolean;
}
