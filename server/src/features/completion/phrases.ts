// Standard phrases, offered where a sentence of the statement may begin: those that fit the place first.
import { CompletionItemKind } from 'vscode-languageserver';
import { paragraphAt } from '../../draft/parse-draft';
import type { Chair, Phrase } from '../../knowledge/knowledge';
import { categoriesFor, phrasesIn, type PhrasePlace } from '../../knowledge/phrases';
import { matchLabel } from '../../text/labels';
import type { LanguageCode } from '../../text/languages';
import { isSalutation } from '../../text/salutation';
import { sliceOf, trimSpan, type Span } from '../../text/span';
import type { OpenDraft } from '../feature';
import { labelsOf } from '../question-reference';
import { chairOf } from './chair';
import { formulaOf, knownFor, snippetOf, type Formula } from './fills';
import { comparable, completes, lineBefore, MOST_OFFERS, restOfLine, type Offer } from './offer';
import { placeAt } from './place';

// Longer than any phrase: what is typed is prose of the drafter's own.
const LONGEST_PREFIX = 200;
// Below this many letters a category or an English wording would come up by accident.
const LEAST_LETTERS = 3;
// "(b) …" at the beginning of a line: what is typed behind it answers that question.
const LABEL = /^[(（]?\s?([\p{L}\p{N}]{1,5})\s?[)）]\s*/u;

/** A place where a sentence may begin, with what was typed of it. */
export interface Beginning {
  /** From the first character of the line to the cursor. */
  readonly span: Span;
  /** What was typed there, without a question's label before it. */
  readonly typed: string;
  readonly place: PhrasePlace;
  /** Of the paragraph, then of the draft; empty where nothing tells yet. */
  readonly languages: readonly LanguageCode[];
  readonly chair: Chair | null;
  /** A phrase with what is known here in its places. */
  readonly formula: (phrase: Phrase) => Formula;
}

/** Where the cursor stands at the end of what may begin a sentence; undefined inside one, and before other text. */
export function beginningAt(open: OpenDraft, offset: number): Beginning | undefined {
  const { text } = open.analysis.draft;
  const line = lineBefore(text, offset);
  const span = trimStart(text, line);
  const written = sliceOf(text, span);
  const rest = restOfLine(text, offset);
  if (written.length > LONGEST_PREFIX || /^[\p{L}\p{N}]/u.test(rest)) return undefined;
  const languages = languagesAt(open, offset);
  if (!mayBegin(text, line.start, languages[0] ?? 'en')) return undefined;
  if (written === '' && rest.trim() !== '') return undefined;
  const labelled = LABEL.exec(written);
  const labels = labelsOf(open);
  const label = labelled ? labels.indexOf(matchLabel(labelled[1] ?? '', labels) ?? '') : -1;
  const standing = placeAt(open.analysis, line.start);
  const { place, question } = label < 0 ? standing : { place: 'answering' as const, question: label };
  const chair = chairOf(open, offset);
  const spoken: readonly LanguageCode[] = languages.length > 0 ? languages : ['en'];
  const known = new Map(spoken.map((code) => [code, knownFor(open.analysis, code, { chair, question })]));
  return {
    span,
    typed: label < 0 ? written : written.slice(labelled?.[0].length),
    place,
    languages,
    chair,
    formula: (phrase) => formulaOf(phrase, known.get(phrase.language) ?? {}),
  };
}

/** The phrases that what stands before the cursor on its line begins, those that fit the place first; none inside a sentence. */
export function phraseOffers(open: OpenDraft, offset: number): Offer[] {
  const beginning = beginningAt(open, offset);
  if (!beginning) return [];
  const found = beginning.typed === '' ? menu(open, beginning) : matching(beginning);
  const written = sliceOf(open.analysis.draft.text, beginning.span);
  return found.slice(0, MOST_OFFERS).map(({ phrase, text, parts }) => ({
    label: text,
    detail: inWords(phrase.category),
    // No snippet for the client: those that the extension contributes are hidden by their kind, so that no phrase comes twice.
    kind: CompletionItemKind.Value,
    span: beginning.span,
    newText: text,
    snippet: snippetOf(parts),
    typed: written,
  }));
}

/** The span without white space at its beginning: what was typed last may well be a space that counts. */
function trimStart(text: string, span: Span): Span {
  const { start } = trimSpan(text, span);
  return { start, end: span.end };
}

/** The languages of the paragraph and the draft; empty where nothing tells yet. */
function languagesAt({ analysis: { draft } }: OpenDraft, offset: number): LanguageCode[] {
  const told = [paragraphAt(draft, offset)?.language, draft.language];
  return [...new Set(told.filter((code) => code !== undefined && code !== null))];
}

/** Whether a sentence may begin on the line: it is the first of its paragraph, or the line before ends one. */
function mayBegin(text: string, lineStart: number, language: LanguageCode): boolean {
  if (lineStart === 0) return true;
  const before = sliceOf(text, { start: text.lastIndexOf('\n', lineStart - 2) + 1, end: lineStart }).trim();
  return before === '' || /^#|^-{3}|-->$|[.!?:؟。！？：]["”»’)]*$/.test(before) || isSalutation(before, language);
}

// In the opening nothing is said twice; a question may well be named again.
const SAID_ONCE: readonly PhrasePlace[] = ['opening', 'opening-for-a-group'];

/** Before anything is typed: a few phrases of each category that fits, without what the draft has already. */
function menu(open: OpenDraft, { place, span, languages: [language = 'en'], chair, formula }: Beginning): Formula[] {
  const { text, frontMatter } = open.analysis.draft;
  const above = SAID_ONCE.includes(place) ? text.slice(frontMatter.span?.end ?? 0, span.start) : '';
  const isNew = (one: Formula) => !text.includes(one.text) && !one.said.some((words) => above.includes(words));
  return categoriesFor(place).flatMap(({ category, most, free = false, once = false }) => {
    if (most === 0) return [];
    const phrases = phrasesIn(language, category);
    if (once && phrases.some((phrase) => text.includes(phrase.text))) return [];
    const ranked = phrases
      .map(formula)
      .map((one) => ({ one, keys: [lastness(one, chair), free && !isFree(one) ? 1 : 0] }))
      .sort((a, b) => compareKeys(a.keys, b.keys));
    // Looked for in the whole draft, so in no more than are shown.
    const chosen: Formula[] = [];
    for (const { one } of ranked) {
      if (chosen.length === most) break;
      if (isNew(one)) chosen.push(one);
    }
    return chosen;
  });
}

/** What the note can fill comes first; then what needs nothing of it, what it cannot fill, and what addresses another chair. */
function lastness({ phrase, isAtHand }: Formula, chair: Chair | null): number {
  if (phrase.chair !== null && chair !== null && phrase.chair !== chair) return 3;
  return isAtHand === null ? 1 : isAtHand ? 0 : 2;
}

/** Whether it leaves something to the drafter. */
function isFree({ parts }: Formula): boolean {
  return parts.some(({ placeholder }) => placeholder !== null);
}

/** How near a phrase comes to what was typed: by its wording, by the English name of its category, by its English wording. */
const NEARNESS = { wording: 0, category: 1, english: 2 } as const;

/**
 * Those that begin with what was typed, in any language where none is told, or are meant by it: by their category or their English wording.
 * First those that fit the place, in the order of the table, then the nearer ones; what the note fills and what fits the chair before the rest.
 */
function matching({ typed, place, languages, chair, formula }: Beginning): Formula[] {
  const begun = comparable(typed);
  const isLong = (typed.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS;
  const english = isLong ? new Map(phrasesIn('en').map((phrase) => [phrase.id, phrase])) : undefined;
  const fitting = categoriesFor(place);
  const phrases = languages.length > 0 ? languages.flatMap((code) => phrasesIn(code)) : phrasesIn();
  const rankOf = (phrase: Phrase) => {
    const rank = fitting.findIndex(({ category }) => category === phrase.category);
    return rank < 0 ? fitting.length : rank;
  };
  const nearnessOf = (phrase: Phrase, { text }: Formula) => {
    if (phrase.text === text ? begins(phrase, begun) : completes(text, typed)) return NEARNESS.wording;
    if (!isLong || languages.length === 0) return undefined;
    if (comparable(`${inWords(phrase.category)} `).startsWith(begun)) return NEARNESS.category;
    const inEnglish = english?.get(phrase.id);
    return inEnglish && begins(inEnglish, begun) ? NEARNESS.english : undefined;
  };
  return phrases
    .flatMap((phrase) => {
      const one = formula(phrase);
      const nearness = nearnessOf(phrase, one);
      if (nearness === undefined) return [];
      const rank = rankOf(phrase);
      const own = fitting[rank]?.free && !isFree(one) ? 1 : 0;
      return [{ one, keys: [rank, nearness, lastness(one, chair), own] }];
    })
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ one }) => one);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((key, at) => key !== b[at]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}

// Phrases do not change: each is made comparable once.
const comparables = new WeakMap<Phrase, string>();

/** As `completes`, for a phrase's own wording. */
function begins(phrase: Phrase, begun: string): boolean {
  let whole = comparables.get(phrase);
  if (whole === undefined) comparables.set(phrase, (whole = comparable(phrase.text)));
  return whole.length > begun.length && whole.startsWith(begun);
}

function inWords(category: string): string {
  return category.replace(/-/g, ' ');
}
