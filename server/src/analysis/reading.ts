// What is read out of one paragraph by itself: kept while one types elsewhere.
import { NOTHING_ADDED, perAddition, type Added } from '../knowledge/added';
import type { Citation } from '../knowledge/citations/citation';
import { citationsIn } from '../knowledge/citations/citations';
import { mentionsIn, type Mention } from '../knowledge/entries';
import { rolesIn, type Role } from '../knowledge/roles';
import { speaking } from '../knowledge/speaking';
import { subjectsIn, type ConceptHit } from '../knowledge/thesaurus';
import { lengthOf, type Length } from '../text/count';
import { spokenLengthOf } from '../text/spoken';
import type { LanguageCode } from '../text/languages';
import { Memo } from '../text/memo';
import { quotationsIn } from '../text/quotations';
import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';

/** A paragraph as read by itself; every span counts from the paragraph's beginning. */
export interface ParagraphReading {
  readonly text: string;
  readonly language: LanguageCode;
  /** What the workspace adds to the knowledge it is read with. */
  readonly added: Added;
  /** As a person counts it, and as it is heard: figures and acronyms take longer to say. */
  readonly length: Length;
  readonly spoken: Length;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Span[];
  readonly tokens: readonly Token[];
  /** Subjects named or suggested. */
  readonly concepts: readonly ConceptHit[];
  /** The ids of these subjects, and of the actors named inside longer terms. */
  readonly subjects: ReadonlySet<string>;
  /** What it does, from its set phrases, from 0 to 2. */
  readonly roles: Readonly<Record<Role, number>>;
}

// By language: the paragraphs of some hundred thousand words, three times over. A reading takes about 30 kB, and every keystroke makes one.
const READINGS_KEPT = 1_500;
const keptBy = perAddition(() => new Map<LanguageCode, Memo<string, ParagraphReading>>());

/** Reads one paragraph's text in its language. The same text gives the same object again, so that what depends on it can be kept with it. */
export function readParagraph(text: string, language: LanguageCode, added = NOTHING_ADDED): ParagraphReading {
  const kept = keptBy(added);
  let known = kept.get(language);
  if (!known) kept.set(language, (known = new Memo(READINGS_KEPT)));
  return known.get(text, () => {
    const tokens = tokensOf(text, language);
    const { hits, ids } = subjectsIn(text, language, tokens, added);
    return {
      text,
      language,
      added,
      length: lengthOf(text),
      spoken: spokenLengthOf(text, speaking.spoken[language]),
      sentences: sentencesOf(text),
      quotations: quotationsIn(text, language),
      tokens,
      concepts: hits,
      subjects: ids,
      roles: rolesIn(text, language, tokens),
    };
  });
}

const keptMentions = new WeakMap<ParagraphReading, readonly Mention[]>();

/** Where a paragraph names entries. Read when first asked for: coverage needs none. */
export function mentionsOf(reading: ParagraphReading): readonly Mention[] {
  let mentions = keptMentions.get(reading);
  const { text, language, tokens, added } = reading;
  if (!mentions) keptMentions.set(reading, (mentions = mentionsIn(text, language, tokens, added)));
  return mentions;
}

const keptCitations = new WeakMap<ParagraphReading, readonly Citation[]>();

/** What a paragraph cites: documents, resolutions, the Charter. Read when first asked for. */
export function citationsOf(reading: ParagraphReading): readonly Citation[] {
  let citations = keptCitations.get(reading);
  if (!citations) keptCitations.set(reading, (citations = citationsIn(reading.text, reading.language)));
  return citations;
}
