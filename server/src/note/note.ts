// What Rostrum reads out of a concept note.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';

/** A concept note as read: every part with its place in the original file. Nothing is missing a key; what was not found is null or empty. */
export interface Note {
  /** The file's text, as given. */
  readonly text: string;
  readonly language: LanguageCode | null;
  /** Document symbol, such as "S/2018/184". */
  readonly symbol: string | null;
  /** Job number of the printed document, such as "18-03413 (C)". */
  readonly jobNumber: string | null;
  readonly theme: string | null;
  readonly subtitle: string | null;
  /** Theme and subtitle together, as printed. */
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly letterDate: string | null;
  /** YYYY-MM-DD, or YYYY-MM where only the month is known. */
  readonly meetingDate: string | null;
  readonly presidency: Presidency | null;
  readonly sections: readonly Section[];
  /** The numbered paragraphs, in order. */
  readonly numbered: readonly NumberedParagraph[];
  /** Paragraphs without a number which are neither heading, furniture nor question: letter, summary, closing. */
  readonly unnumbered: readonly Passage[];
  readonly questions: readonly Question[];
  readonly briefers: readonly Briefer[];
  readonly problems: readonly NoteProblem[];
}

/** A stretch of the note's text: `text` is clean (lines joined, page furniture left out), `span` is where it stands in the file. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

export interface Presidency {
  /** As the note names it: "荷兰王国", "le Niger". */
  readonly name: string;
  /** ISO 3166 alpha-3; null when the name is not in the table of States. */
  readonly country: string | null;
}

export interface Section {
  readonly title: string;
  /** 1 for the note's own headings, 2 for headings under them. */
  readonly level: number;
  readonly span: Span;
}

export interface NumberedParagraph extends Passage {
  /** As printed, without dot: "4". */
  readonly number: string;
}

export interface Question extends Passage {
  /** Without brackets, dots and spaces, lower case, in its own script; bullets are "1", "2" … */
  readonly label: string;
  /** Where the label itself stands; empty at the beginning of the text for a question without one. */
  readonly labelSpan: Span;
  /** The numbered paragraph that holds the question, when there is one. */
  readonly paragraph: string | null;
}

export interface Briefer {
  readonly name: string | null;
  /** The office held, or the line as printed when nothing can be told apart. */
  readonly title: string;
  /** The organisation, when it is named apart from the office. */
  readonly body: string | null;
  readonly span: Span;
}

export interface NoteProblem {
  readonly kind:
    | 'empty'
    | 'language-unknown'
    | 'symbol-missing'
    | 'meeting-date-missing'
    | 'presidency-missing'
    | 'theme-missing'
    | 'questions-missing'
    | 'numbering-gap';
  /** One sentence for the user, in the user's language. */
  readonly message: string;
  readonly span: Span;
}
