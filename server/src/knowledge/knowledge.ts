// The data Rostrum knows, and how it is looked up. Everything here is read once and never changes.
import type { LanguageCode } from '../text/languages';

/** How sure an entry is: seen in a source, read in a concept note, from memory and still to be verified, or given by the workspace. */
export type Certainty = 'source' | 'note' | 'memory' | 'workspace';

export interface Names {
  readonly full: string;
  readonly short: string | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[];
  /** True where the name still needs a second reading. */
  readonly doubtful: boolean;
  /** True where the full name is an everyday word ("mandate"): looked up, but not taken for a mention in a text. */
  readonly general?: boolean;
}

/** An actor, instrument, document, post, mission, meeting …: what a hover shows. */
export interface Entry {
  readonly id: string;
  readonly kind: string;
  /** By language; a language whose name is not known is left out. */
  readonly names: Readonly<Partial<Record<LanguageCode, Names>>>;
  /** One or two sentences of fact, in English. */
  readonly facts: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since: string | null;
  readonly until: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  readonly symbol: string | null;
  readonly links: readonly string[];
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

export type ConceptKind = 'theme' | 'actor' | 'instrument' | 'generic';

/** What a passage can be about. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  /** Ids of subjects such that a passage on them partly answers a question on this one, strongest first. */
  readonly related: readonly string[];
}

export interface Phrase {
  readonly id: string;
  readonly category: string;
  readonly language: LanguageCode;
  /** The formula as it is read, example values filled in. */
  readonly text: string;
  /** The same as a snippet body, with placeholders in VS Code's syntax. */
  readonly body: string;
  /** True where the formula is attested, false where the wording is our own. */
  readonly fixed: boolean;
  /** What each placeholder can be filled with, in their order; null, or nothing, where only the drafter knows. */
  readonly fills: readonly (Fill | null)[];
  /** Where the wording speaks of the chair as a woman or a man; null where it fits either. */
  readonly chair: Chair | null;
}

/** What a note, a front matter or a setting can say in the place of a placeholder, and in which form. */
export type Fill =
  | 'presidency'
  | 'presidency-of'
  | 'presidency-to'
  | 'presidency-object'
  | 'presidency-adjective'
  | 'delegation'
  | 'delegation-of'
  | 'group'
  | 'month'
  | 'month-of'
  | 'symbol'
  | 'theme'
  | 'question'
  | 'chair'
  | 'briefer'
  | 'briefer-to'
  | 'second-briefer';

/** Who presides, as far as a wording tells. */
export type Chair = 'woman' | 'man' | 'several';

export interface Country {
  /** ISO 3166 alpha-3. */
  readonly iso3: string;
  readonly short: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly formal: Readonly<Partial<Record<LanguageCode, string>>>;
  /** Other names by which it is looked up: with its article first where it takes one, then common and former names, and forms that a stem cannot tell apart. */
  readonly aliases: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
}
