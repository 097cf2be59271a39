// The words by which the parts of a concept note are known: one file per language implements this.

import type { PartsWording } from './parts';

/** Patterns are tried on clean text (lines joined, single spaces). Where one holds a group `name`, `theme` or `list`, that is what is read. */
export interface Wording {
  /** Names printed in the head of a document: the Organization, the Council, distribution, languages. */
  readonly masthead: readonly string[];
  /** The heading of the letter that transmits the note. */
  readonly letter: RegExp;
  /** The heading of the annex to that letter. */
  readonly annex: RegExp;
  /** "Concept note" and the like. */
  readonly conceptNote: RegExp;
  /** "Open debate", "meeting": what a meeting date and a theme stand beside. */
  readonly debate: RegExp;
  /** What stands directly before the quoted theme. */
  readonly beforeTheme: RegExp;
  /** What stands directly before a quoted agenda item, which is not the theme. */
  readonly beforeAgendaItem: RegExp;
  /** A theme without quotation marks, in the group `theme`. */
  readonly unquotedTheme: readonly RegExp[];
  /** Where the presiding State is named, in the group `name`; the surest first. */
  readonly presidency: readonly RegExp[];
  /** Who issues a note, as a line of its title block says, in the group `name`: mission, delegation. */
  readonly issuer: readonly RegExp[];
  /** Words that tell another line of the title block from the title: mission, presidency, place, kinds of meeting besides `debate`. */
  readonly besideTitle: RegExp;
  /** Whole headings of ordinary sections, without number and colon. */
  readonly sectionHeading: RegExp;
  /** Whole headings under which questions stand. */
  readonly questionHeading: RegExp;
  /** The heading of a numbered theme, up to the sign after its number or its end: "Theme B.", "Third cluster:". */
  readonly themeHeading: RegExp;
  /** A sentence that leads to questions: "… the following questions:". */
  readonly questionLeadIn: RegExp;
  /** The word before a question's number: "Question 1 –". */
  readonly questionWord: string;
  /** Ordinals that number headings: "أولاً". */
  readonly ordinals: readonly string[];
  /** Whole headings under which briefers stand. */
  readonly briefersHeading: RegExp;
  /** A clause that names the briefers, in the group `list`. */
  readonly briefingSentence: readonly RegExp[];
  /** Where one briefer ends and the next begins in such a list. */
  readonly betweenBriefers: RegExp;
  /** What is dropped in front of a briefer: articles. */
  readonly article: RegExp;
  /** A form of address before a person's name. */
  readonly address: RegExp;
  /** A word for an office ("Director", "Minister"), which a name never holds. */
  readonly office: RegExp;
  /** The conjunction that may end an entry of an inline list: "; and". */
  readonly trailingAnd: RegExp;
  /** The words that part a question. */
  readonly parts: PartsWording;
}
