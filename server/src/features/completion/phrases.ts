// Standard phrases, offered where a sentence of the statement may begin.
import { CompletionItemKind } from 'vscode-languageserver';
import { paragraphAt } from '../../draft/parse-draft';
import type { Phrase } from '../../knowledge/knowledge';
import { phrasesIn } from '../../knowledge/phrases';
import type { LanguageCode } from '../../text/languages';
import { isSalutation } from '../../text/salutation';
import { sliceOf, trimSpan, type Span } from '../../text/span';
import type { OpenDraft } from '../feature';
import { completes, lineBefore, MOST_OFFERS, restOfLine, type Offer } from './offer';

// Longer than any phrase: what is typed is prose of the drafter's own.
const LONGEST_PREFIX = 200;
// Below this many letters a category or an English wording would come up by accident.
const LEAST_LETTERS = 3;

/** The phrases that what stands before the cursor on its line begins, in the order of a statement; none inside a sentence. */
export function phraseOffers(open: OpenDraft, offset: number): Offer[] {
  const { text } = open.analysis.draft;
  const line = lineBefore(text, offset);
  const span = trimStart(text, line);
  const typed = sliceOf(text, span);
  const rest = restOfLine(text, offset);
  if (typed.length > LONGEST_PREFIX || /^[\p{L}\p{N}]/u.test(rest)) return [];
  const codes = languagesAt(open, offset);
  if (!mayBegin(text, line.start, codes[0] ?? 'en')) return [];
  if (typed === '' && rest.trim() !== '') return [];
  const found = typed === '' ? onePerCategory(codes[0] ?? 'en') : matching(typed, codes);
  return found.slice(0, MOST_OFFERS).map((phrase) => ({
    label: phrase.text,
    detail: inWords(phrase.category),
    // No snippet for the client: those that the extension contributes are hidden by their kind, so that no phrase comes twice.
    kind: CompletionItemKind.Value,
    span,
    newText: phrase.text,
    snippet: phrase.body,
    typed,
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

/** A first menu: one phrase for each thing that can be said. */
function onePerCategory(language: LanguageCode): Phrase[] {
  const seen = new Set<string>();
  return phrasesIn(language).filter(({ category }) => {
    // The verbs of resolutions begin no paragraph of a statement.
    if (seen.has(category) || category.endsWith('-verb')) return false;
    seen.add(category);
    return true;
  });
}

/**
 * By the wording itself first, in any language where none is told; then by the English name of the category, then by the phrase's
 * English wording.
 */
function matching(typed: string, codes: readonly LanguageCode[]): Phrase[] {
  const phrases = codes.flatMap((code) => phrasesIn(code));
  const byText = (codes.length > 0 ? phrases : phrasesIn()).filter(({ text }) => completes(text, typed));
  if ((typed.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return byText;
  const english = new Map(phrasesIn('en').map(({ id, text }) => [id, text]));
  const byCategory = phrases.filter(({ category }) => completes(`${inWords(category)} `, typed));
  const byEnglish = phrases.filter(({ id }) => completes(english.get(id) ?? '', typed));
  return [...new Set([...byText, ...byCategory, ...byEnglish])];
}

function inWords(category: string): string {
  return category.replace(/-/g, ' ');
}
