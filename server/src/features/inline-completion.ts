// The rest of a standard phrase, shown behind the cursor: only where what was typed begins a single phrase of those that fit the place.
import {
  type InlineCompletionItem,
  type InlineCompletionList,
  type InlineCompletionParams,
  InlineCompletionRequest,
} from 'vscode-languageserver';
import { categoriesFor, phrasesIn, type PhrasePart } from '../knowledge/phrases';
import { snippetOf, textOf, type Formula } from './completion/fills';
import { frontMatterOffers } from './completion/front-matter';
import { isInComment, restOfLine } from './completion/offer';
import { beginningAt } from './completion/phrases';
import type { ClientAbilities, Feature, OpenDraft } from './feature';

// Fewer letters begin too many sentences.
const LEAST_LETTERS = 3;

export const inlineCompletion: Feature<InlineCompletionParams, InlineCompletionList | InlineCompletionItem[] | null> = {
  request: InlineCompletionRequest.type,
  capability: { inlineCompletionProvider: true },
  isFor: ({ textDocument }) => textDocument?.inlineCompletion !== undefined,
  empty: null,
  answer: (open, { position }, client) => {
    const rest = restAt(open, open.document.offsetAt(position));
    return rest ? itemsFor(rest, client) : [];
  },
};

/** What is left of the one phrase that is being typed; undefined where there is none, or more than one. */
function restAt(open: OpenDraft, offset: number): PhrasePart[] | undefined {
  const { text } = open.analysis.draft;
  if (restOfLine(text, offset).trim() !== '' || isInComment(text, offset) || frontMatterOffers(open, offset))
    return undefined;
  const beginning = beginningAt(open, offset);
  const [language] = beginning?.languages ?? [];
  if (!beginning || !language) return undefined;
  const { typed, place, formula } = beginning;
  if ((typed.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const found = categoriesFor(place).flatMap(({ category, most }) =>
    phrasesIn(language, category)
      .map(formula)
      .filter((one) => one.text.length > typed.length && plain(one.text).startsWith(plain(typed)))
      .map((one) => ({ one, most })),
  );
  const [only] = found;
  // What is not offered unasked is not shown unasked either.
  return only && found.length === 1 && only.most > 0 ? partsAfter(only.one, typed.length) : undefined;
}

/** Kinds of apostrophe do not matter. */
function plain(text: string): string {
  return text.replace(/’/g, "'");
}

/** The parts behind so many characters; undefined where these end within an example, which only the drafter can go on with. */
function partsAfter({ parts }: Formula, length: number): PhrasePart[] | undefined {
  let left = length;
  const after: PhrasePart[] = [];
  for (const part of parts) {
    const cut = Math.min(left, part.text.length);
    if (cut > 0 && cut < part.text.length && part.placeholder !== null) return undefined;
    if (cut < part.text.length) after.push({ ...part, text: part.text.slice(cut) });
    left -= cut;
  }
  return after;
}

/** Examples are not to be taken for words of the draft: a client without snippets is shown nothing that has some. */
function itemsFor(parts: readonly PhrasePart[], client: ClientAbilities): InlineCompletionItem[] {
  if (parts.every(({ placeholder }) => placeholder === null)) return [{ insertText: textOf(parts) }];
  return client.snippets ? [{ insertText: { kind: 'snippet', value: snippetOf(parts) } }] : [];
}
