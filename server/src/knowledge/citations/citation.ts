// What a statement cites: documents by their symbols, resolutions in words, and the Charter.
import type { Span } from '../../text/span';

/** A document by its symbol: "S/2018/184", "A/72/707-S/2018/15". */
export interface SymbolCitation extends Span {
  readonly kind: 'symbol';
  /** As it is printed on the document, without spaces: "S/RES/2378(2017)", "A/RES/72/262C". */
  readonly symbol: string;
}

/** Bodies whose resolutions are told apart; `other` is one whose documents are not the United Nations'. */
export type Body = 'council' | 'assembly' | 'human-rights-council' | 'economic-and-social-council' | 'other';

/** A resolution by its running number: one of the Security Council's, unless `body` says otherwise. */
export interface ResolutionCitation extends Span {
  readonly kind: 'resolution';
  readonly number: number;
  /** Where the number stands. */
  readonly numeral: Span;
  /** The year written with it, and where; null where none is. */
  readonly year: (Span & { readonly value: number }) | null;
  /** Whose it is, where the text itself says so. */
  readonly body: Body | null;
}

/** A resolution by session and number: "72/262 C", "16/21", "2625 (XXV)". */
export interface SessionResolutionCitation extends Span {
  readonly kind: 'session-resolution';
  /** As in its symbol: "72/262C", "2625(XXV)". */
  readonly number: string;
  readonly body: Body | null;
}

/** An Article or Chapter of the Charter of the United Nations. */
export interface CharterCitation extends Span {
  readonly kind: 'article' | 'chapter';
  /** As written, whether or not the Charter has it. */
  readonly number: number;
  /** Where the number stands. */
  readonly numeral: Span;
  /** The Chapter of which the text says that it holds this Article; null where it names none, and for a Chapter. */
  readonly within: CharterCitation | null;
}

export type Citation = SymbolCitation | ResolutionCitation | SessionResolutionCitation | CharterCitation;

/** Whether a citation is one of the Charter. */
export function isOfCharter(citation: Citation): citation is CharterCitation {
  return citation.kind === 'article' || citation.kind === 'chapter';
}
