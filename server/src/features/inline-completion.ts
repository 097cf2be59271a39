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
import { rangeOf, type ClientAbilities, type Feature, type OpenDraft } from './feature';

// Fewer letters begin too many sentences.
const LEAST_LETTERS = 3;

export const inlineCompletion: Feature<InlineCompletionParams, InlineCompletionList | InlineCompletionItem[] | null> = {
  request: InlineCompletionRequest.type,
  capability: { inlineCompletionProvider: true },
  isFor: ({ textDocument }) => textDocument?.inlineCompletion !== undefined,
  empty: null,
  answer: (open, { position }, client) => {
    const offset = open.document.offsetAt(position);
    const going = goingOn(open, offset);
    if (!going) return [];
    const insertText = insertion(going, client);
    // What was typed is part of the text: an editor that shows a list as well puts the two together by that.
    const range = rangeOf(open.document, { start: offset - going.typed.length, end: offset });
    return insertText === undefined ? [] : [{ insertText, range }];
  },
};

/** A phrase that is being typed. */
interface Going {
  /** As it stands in the draft. */
  readonly typed: string;
  readonly rest: readonly PhrasePart[];
}

/** The one phrase that is being typed; undefined where there is none, or more than one. */
function goingOn(open: OpenDraft, offset: number): Going | undefined {
  const { text } = open.analysis.draft;
  const rest = restOfLine(text, offset).trim();
  if (rest !== '' || isInComment(text, offset) || frontMatterOffers(open, offset)) return undefined;
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
  if (!only || found.length > 1 || only.most === 0) return undefined;
  const after = partsAfter(only.one, typed.length);
  return after && { typed, rest: after };
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
function insertion({ typed, rest }: Going, client: ClientAbilities): InlineCompletionItem['insertText'] | undefined {
  const parts = [{ text: typed, placeholder: null }, ...rest];
  if (rest.every(({ placeholder }) => placeholder === null)) return textOf(parts);
  return client.snippets ? { kind: 'snippet', value: snippetOf(parts) } : undefined;
}
