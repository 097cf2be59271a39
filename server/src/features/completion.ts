// Completion: phrases, official names, resolutions, question labels and front matter, each where it belongs.
import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  InsertTextFormat,
} from 'vscode-languageserver';
import { showCards } from './card';
import { agreedLanguageOffers } from './completion/agreed-language';
import { frontMatterOffers } from './completion/front-matter';
import { nameOffers } from './completion/names';
import { completes, isInComment, type Offer } from './completion/offer';
import { phraseOffers } from './completion/phrases';
import { labelOffers } from './completion/question-labels';
import { resolutionOffers } from './completion/resolutions';
import { symbolOffers } from './completion/symbols';
import { rangeOf, type ClientAbilities, type Feature, type OpenDraft } from './feature';

export const completion: Feature<CompletionParams, CompletionItem[] | CompletionList | null> = {
  request: CompletionRequest.type,
  capability: { completionProvider: { triggerCharacters: ['(', '（', ':', ',', '>'] } },
  empty: null,
  answer: (open, { position }, client) => ({
    // What fits after one more letter is for the server to say: a client knows nothing of accents or categories.
    isIncomplete: true,
    items: offersAt(open, open.document.offsetAt(position)).map((offer, rank) => itemOf(open, offer, rank, client)),
  }),
};

/** What may be written at an offset, best first. */
function offersAt(open: OpenDraft, offset: number): Offer[] {
  const special = frontMatterOffers(open, offset) ?? labelOffers(open, offset);
  if (special) return special;
  if (isInComment(open.analysis.draft.text, offset)) return [];
  const agreed = agreedLanguageOffers(open, offset);
  if (agreed) return agreed;
  return [
    ...resolutionOffers(open, offset),
    ...symbolOffers(open, offset),
    ...phraseOffers(open, offset),
    ...nameOffers(open, offset),
  ];
}

function itemOf({ document }: OpenDraft, offer: Offer, rank: number, client: ClientAbilities): CompletionItem {
  const { label, detail, kind, span, newText, snippet, typed, card } = offer;
  const asSnippet = snippet !== undefined && client.snippets;
  return {
    label,
    kind,
    detail,
    // Clients keep an item whose filter text begins with what stands in its range.
    filterText: completes(label, typed) ? `${typed}${label.slice(typed.length)}` : `${typed} ${label}`,
    sortText: String(rank).padStart(4, '0'),
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(document, span), newText: asSnippet ? snippet : newText },
    ...(card ? { documentation: showCards([card], client.markdownInCompletion) } : {}),
  };
}
