// A draft statement as read: front matter, paragraphs, comments, each with its place in the file.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';

export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Every paragraph in order: titles, salutations and text. Comments that stand alone are none. */
  readonly paragraphs: readonly Paragraph[];
  /** Stretches between <!-- skip --> and <!-- /skip -->, circulated but not read out; an unclosed one runs to the end. */
  readonly skipped: readonly Span[];
  /** The language of the draft: front matter, else that of most of the text, else null. */
  readonly language: LanguageCode | null;
}

/** A value of the front matter with the places of its key and of itself. */
export interface Field<T> {
  readonly value: T;
  readonly key: Span;
  readonly span: Span;
}

/** The front matter's known keys, each null when absent or of the wrong type (which `problems` then says). */
export interface FrontMatter {
  /** From the opening to the closing fence, fences included; null when the draft has none. */
  readonly span: Span | null;
  /** Paths as written; one field per path, language versions of one note. */
  readonly note: readonly Field<string>[];
  readonly delegation: Field<string> | null;
  readonly group: Field<string> | null;
  readonly speaker: Field<string> | null;
  /** YYYY-MM-DD. */
  readonly date: Field<string> | null;
  readonly language: Field<LanguageCode> | null;
  /** In seconds. */
  readonly limit: Field<number> | null;
  /** Whether there is a profile of that name is for the settings to say. */
  readonly profile: Field<string> | null;
  readonly sources: readonly Field<string>[];
  /** Levels by check id, as written under `checks:`. */
  readonly checks: readonly Field<{ readonly check: string; readonly severity: CheckLevelName }>[];
  /** Every key that is there, known or not, in order. */
  readonly keys: readonly Field<string>[];
  readonly problems: readonly FrontMatterProblem[];
}

/** What a drafter may write beside a check's id. */
export type CheckLevelName = 'off' | 'hint' | 'information' | 'warning' | 'error';

export interface FrontMatterProblem {
  readonly kind: 'syntax' | 'unknown-key' | 'wrong-type' | 'bad-value' | 'unclosed' | 'duplicate-key';
  /** One sentence: what is wrong and what to write instead. */
  readonly message: string;
  readonly span: Span;
  /** What was likely meant, where one thing was: it can take the place of the span. */
  readonly meant?: string;
}

/** A title is what is printed and not read out: a heading, a mark ("Check against delivery"), or name, place and date over the salutation. */
export type ParagraphKind = 'title' | 'salutation' | 'text';

export interface Paragraph {
  /** Counting all paragraphs of the draft from 0. */
  readonly index: number;
  readonly kind: ParagraphKind;
  /** From the first to the last character, without comments at its ends. */
  readonly span: Span;
  /** The text that `span` covers, with comments inside it blanked out by spaces: offsets stay valid. */
  readonly text: string;
  /** The language of this paragraph: detected, else that of the draft. */
  readonly language: LanguageCode | null;
  /** True when it lies wholly in a skipped stretch. */
  readonly skipped: boolean;
  /** The author's own word on coverage; null when there is none. */
  readonly answers: Answers | null;
  /** Ids of checks silenced here ("all" silences every one). */
  readonly ignores: readonly string[];
}

/** `<!-- answers: a, c; not: e -->`, with each label as typed and its place in the file. */
export interface Answers {
  readonly span: Span;
  readonly yes: readonly LabelReference[];
  readonly no: readonly LabelReference[];
}

export interface LabelReference {
  readonly label: string;
  readonly span: Span;
}
