// Agreed language: passages of the sources that are nearest to some words or to a paragraph, ready to be quoted.
import { ProtocolRequestType, type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { paragraphAt } from '../draft/parse-draft';
import { placeBySymbol, quoted, type CitedPlace } from '../knowledge/citation-forms';
import {
  findAgreedLanguageRequest,
  type AgreedPassage,
  type FindAgreedLanguageParams,
  type FindAgreedLanguageResult,
} from '../protocol';
import { search, type FoundPassage, type PassageOfSource } from '../source/search';
import { termsOf } from '../source/terms';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { sentencesOf } from '../text/sentences';
import { shortened } from '../text/shorten';
import { sliceOf, type Span } from '../text/span';
import type { Feature, OpenDraft } from './feature';

// As many as one looks through.
const MOST_PASSAGES = 30;
const LONGEST_EXCERPT = 240;
/** The client's command, which the code action names. */
const COMMAND = 'rostrum.findAgreedLanguage';

export const agreedLanguage: Feature<FindAgreedLanguageParams, FindAgreedLanguageResult | null> = {
  request: new ProtocolRequestType<FindAgreedLanguageParams, FindAgreedLanguageResult | null, never, void, void>(
    findAgreedLanguageRequest,
  ),
  capability: {},
  empty: null,
  needsSources: true,
  answer: (open, { position, query }) => {
    const { indexes, failures } = open.analysis.sources;
    const at = open.document.offsetAt(position);
    const text = query ?? paragraphAt(open.analysis.draft, at)?.text ?? '';
    return {
      passages: passagesFor(open, at, text, { most: MOST_PASSAGES, isUnfinished: query !== null }),
      sources: indexes.length,
      unread: failures.length,
    };
  },
};

/** The passages nearest to a text at an offset of a draft, best first, in the forms in which they can be put there. */
export function passagesFor(
  { analysis: { draft, sources } }: OpenDraft,
  offset: number,
  text: string,
  { most, isUnfinished }: { readonly most: number; readonly isUnfinished: boolean },
): AgreedPassage[] {
  const language = paragraphAt(draft, offset)?.language ?? draft.language ?? 'en';
  const found = search(sources.indexes, { text, language, most, isUnfinished });
  return found.map((passage) => shown(passage, text, language));
}

/** Offered on a paragraph whose draft has sources, to a client that has the command. */
export function agreedLanguageAction(
  { document, analysis: { draft, sources } }: OpenDraft,
  { start }: Span,
): CodeAction[] {
  const paragraph = paragraphAt(draft, start);
  if (sources.indexes.length === 0 || paragraph?.kind !== 'text') return [];
  const title = l10n.t('Find agreed language for this paragraph…');
  return [
    {
      title,
      kind: `${CodeActionKind.RefactorRewrite}.agreedLanguage`,
      command: { title, command: COMMAND, arguments: [document.uri, document.positionAt(start)] },
    },
  ];
}

function shown(found: FoundPassage, query: string, language: LanguageCode): AgreedPassage {
  const { source, passage, others } = found;
  const { text } = passage;
  const place = placeOf(found);
  const citation = placeBySymbol(place, language);
  return {
    text,
    excerpt: excerptOf(text, query, source.language),
    citation,
    language: source.language,
    others: others.map((other) => placeBySymbol(placeOf(other), language)),
    quotation: quoted(text, place, language),
    // What would end the comment is no part of a title that is worth keeping.
    remarked: `${text} <!-- source: ${citation.replace(/-{2,}>?/g, '–')} -->`,
  };
}

function placeOf({ source: { symbol, title }, passage: { number, isPreambular } }: PassageOfSource): CitedPlace {
  return { symbol, title, number, isPreambular };
}

/** A passage from the sentence on that has most of the words looked for. */
function excerptOf(text: string, query: string, language: LanguageCode): string {
  if (text.length <= LONGEST_EXCERPT) return text;
  const wanted = new Set(termsOf(query, language));
  let best = { start: 0, count: 0 };
  for (const sentence of sentencesOf(text)) {
    const count = new Set(termsOf(sliceOf(text, sentence), language).filter((term) => wanted.has(term))).size;
    if (count > best.count) best = { start: sentence.start, count };
  }
  return `${best.start > 0 ? '… ' : ''}${shortened(text.slice(best.start), LONGEST_EXCERPT)}`;
}
