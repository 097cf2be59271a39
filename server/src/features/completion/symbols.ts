// Symbols of documents that are known, offered once their first letters are typed: "S/PRST/2018/" goes on to "S/PRST/2018/10".
import { CompletionItemKind } from 'vscode-languageserver';
import { paragraphAt } from '../../draft/parse-draft';
import { perAddition } from '../../knowledge/added';
import { allEntries } from '../../knowledge/entries';
import type { Entry } from '../../knowledge/knowledge';
import { sliceOf } from '../../text/span';
import { cardContextOf, entryCard } from '../entry-card';
import { kindName } from '../entry-kinds';
import type { OpenDraft } from '../feature';
import { lineBefore, MOST_OFFERS, restOfLine, type Offer } from './offer';

// A body, a slash and something more.
const BEGUN = /(?<![\p{Script=Latin}\p{N}/])[A-Z]{1,4}\/[A-Z0-9][A-Z0-9/.-]*$/u;
/** Resolutions have offers of their own, with their years. */
const RESOLUTION = /^S\/RES\//;

const keptBy = perAddition((added) =>
  allEntries(added)
    .filter(({ symbol }) => symbol !== null && !RESOLUTION.test(symbol))
    .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? '')),
);

/** The symbols that the one before the cursor begins, the latest first; an entry of a document that set it up stands for that document. */
export function symbolOffers(open: OpenDraft, offset: number): Offer[] {
  const { draft, added } = open.analysis;
  if (/^[\p{L}\p{N}/]/u.test(restOfLine(draft.text, offset))) return [];
  const typed = BEGUN.exec(sliceOf(draft.text, lineBefore(draft.text, offset)))?.[0];
  if (typed === undefined) return [];
  const language = paragraphAt(draft, offset)?.language ?? draft.language ?? 'en';
  const found = new Map<string, Entry>();
  for (const entry of keptBy(added)) {
    const { symbol } = entry;
    if (symbol?.startsWith(typed) && symbol !== typed && !found.has(symbol)) found.set(symbol, entry);
  }
  return [...found].slice(0, MOST_OFFERS).map(([symbol, entry]) => ({
    label: symbol,
    detail: entry.facts[0] ?? kindName(entry.kind),
    kind: CompletionItemKind.Reference,
    span: { start: offset - typed.length, end: offset },
    newText: symbol,
    typed,
    card: entryCard(entry, language, cardContextOf(open)),
  }));
}
