// What a check is, and what it finds.
import type { Draft, Paragraph } from '../draft/draft';
import type { HouseStyle } from '../knowledge/house-style';
import type { Note } from '../note/note';
import type { Versions } from '../note/versions';
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Coverage } from './coverage';
import type { NoteModel } from './note-model';
import type { ShownQuestion } from './questions';
import type { Profile } from './profiles';
import type { ParagraphReading } from './reading';
import type { WorkspaceProblem } from './settings';
import type { Sources } from './sources';
import type { Timing } from './timing';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Fix {
  /** What the fix does, in the user's language. */
  readonly title: string;
  /** Replacements that do not overlap; new text is in the draft's language. */
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface Related {
  readonly span: Span;
  /** In the user's language. */
  readonly message: string;
}

export interface Finding {
  readonly span: Span;
  /** What is wrong, why here, what to do; in the user's language. */
  readonly message: string;
  readonly fix?: Fix;
  /** Where it cannot be known which of two things is wrong: what sets the other one right. Never without `fix`, which is the likelier. */
  readonly otherFix?: Fix;
  /** Other places of the draft that it speaks of, each with a few words on what stands there. */
  readonly related?: readonly Related[];
  /** For the rare finding that weighs otherwise than its check. */
  readonly severity?: Severity;
}

/** A finding with its check's id and the severity that settings leave it. */
export interface ReportedFinding extends Finding {
  readonly check: string;
  readonly severity: Severity;
}

/** Why a note named by the draft is not there. */
export interface NoteFailure {
  /** The path as written in the front matter or on the command line. */
  readonly path: string;
  readonly kind: 'missing' | 'unreadable';
  /** What stands in the way, one clause: "it is a folder". */
  readonly reason: string;
}

/** All that the checks may look at. */
export interface CheckContext {
  readonly draft: Draft;
  /** The language versions of the note that could be read; the first leads. */
  readonly notes: readonly Note[];
  /** Where these are, as written in the front matter or on the command line. */
  readonly notePaths: readonly string[];
  readonly noteFailures: readonly NoteFailure[];
  readonly versions: Versions | null;
  readonly noteModel: NoteModel | null;
  /** The questions of the model as the reader is shown them. */
  readonly questions: readonly ShownQuestion[];
  readonly coverage: Coverage | null;
  /** The texts the draft may quote, and those of them that could not be read. */
  readonly sources: Sources;
  readonly timing: Timing;
  readonly readings: readonly ParagraphReading[];
  /** The day of the meeting, YYYY-MM-DD; null where it is not known. */
  readonly day: string | null;
  /** The draft's set of limits and rules, and those that it may choose. */
  readonly profile: Profile;
  readonly profiles: readonly Profile[];
  /** Files of the workspace's own knowledge that could not be used. */
  readonly workspaceProblems: readonly WorkspaceProblem[];
  /** The checks that settings or the draft switch off. */
  readonly silent: ReadonlySet<string>;
  /** The checks there are, so that a misspelt one can be told. */
  readonly checkIds: readonly string[];
}

/** What a check of single paragraphs may look at: findings are kept as long as none of it changes. */
export interface ParagraphContext {
  /** The paragraph's text, comments blanked; spans of findings count from its beginning. */
  readonly reading: ParagraphReading;
  readonly kind: Paragraph['kind'];
  /** True when all of it is circulated and not read out. */
  readonly skipped: boolean;
  readonly notes: readonly Note[];
  readonly noteModel: NoteModel | null;
  readonly sources: Sources;
  readonly day: string | null;
  readonly style: HouseStyle;
}

/**
 * Marked examples: ⟦…⟧ is where a finding must stand. A check against the note gives the note's text too, or those of its versions; one
 * that needs files of the workspace, or sources, gives them by path.
 */
export type Example =
  | string
  | {
      readonly note?: string | readonly string[];
      readonly workspace?: Readonly<Record<string, string>>;
      /** By path: the texts it may quote. */
      readonly sources?: Readonly<Record<string, string>>;
      readonly draft: string;
    };

export interface Examples {
  readonly flags: readonly Example[];
  readonly passes: readonly Example[];
}

/**
 * One check. It looks at the whole draft (`run`) or at paragraphs one by one (`runParagraph`: then its answers are kept while one types
 * elsewhere). A check never throws on bad input; should it throw, the others still run.
 */
export interface Check {
  /** File name, diagnostic code, setting and anchor in the documentation. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the documentation and the settings. */
  readonly summary: string;
  /** Why it matters and where the rule comes from. */
  readonly reason: string;
  /** True where no fix can change what the draft says: *fix all* applies these unseen. */
  readonly hasSafeFixes?: true;
  /** By language covered; run as tests and printed in the documentation. */
  readonly examples: Readonly<Partial<Record<LanguageCode, Examples>>>;
  readonly run?: (context: CheckContext) => Iterable<Finding>;
  readonly runParagraph?: (context: ParagraphContext) => Iterable<Finding>;
}
