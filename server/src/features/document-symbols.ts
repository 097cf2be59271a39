// Document symbols: the draft's outline, paragraph by paragraph.
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  DocumentSymbolRequest,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { clockOf, timeOfParagraphs } from '../analysis/timing';
import type { Paragraph } from '../draft/draft';
import { shortened } from '../text/shorten';
import type { Span } from '../text/span';
import { coverageInWords } from './coverage-in-words';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { sectionsOf, titleText, type HeadingSection } from './headings';

export const documentSymbols: Feature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[] | null> = {
  request: DocumentSymbolRequest.type,
  capability: { documentSymbolProvider: true },
  empty: [],
  answer: (open, _params, client) => {
    const symbols = outlineOf(open);
    return client.nestedSymbols ? symbols : flattened(symbols, open.document.uri);
  },
};

const kinds = { title: SymbolKind.Module, salutation: SymbolKind.Key, text: SymbolKind.String } as const;
// UTF-16 units of a paragraph shown in the outline.
const SHOWN = 60;

/** The paragraphs as symbols, those under a heading inside it. */
function outlineOf(open: OpenDraft): DocumentSymbol[] {
  const { draft } = open.analysis;
  const sections = new Map(sectionsOf(draft).map((section) => [section.heading, section]));
  const top: DocumentSymbol[] = [];
  const inside: { readonly symbol: DocumentSymbol; readonly last: Paragraph }[] = [];
  for (const paragraph of draft.paragraphs) {
    const section = sections.get(paragraph);
    const last = section?.paragraphs.at(-1) ?? paragraph;
    const symbol = symbolOf(open, paragraph, section, { start: paragraph.span.start, end: last.span.end });
    while ((inside.at(-1)?.last.index ?? Infinity) < paragraph.index) inside.pop();
    (inside.at(-1)?.symbol.children ?? top).push(symbol);
    if (section) inside.push({ symbol, last });
  }
  return top;
}

/** Beside its name a heading has the time of its section, a paragraph the questions it answers. */
function symbolOf(
  { document, analysis }: OpenDraft,
  paragraph: Paragraph,
  section: HeadingSection | undefined,
  span: Span,
): DocumentSymbol {
  const { index, kind } = paragraph;
  const scores = kind === 'text' ? analysis.coverage?.paragraphs[index] : undefined;
  const detail = section
    ? clockOf(timeOfParagraphs(section.paragraphs, analysis.timing).seconds)
    : scores && coverageInWords(scores);
  return {
    name: nameOf(paragraph),
    ...(detail === undefined ? {} : { detail }),
    kind: kinds[kind],
    range: rangeOf(document, span),
    selectionRange: rangeOf(document, paragraph.span),
    children: [],
  };
}

function nameOf(paragraph: Paragraph): string {
  const text = (paragraph.kind === 'title' ? titleText(paragraph) : paragraph.text).replace(/\s+/g, ' ');
  // A client refuses a symbol without a name.
  if (text === '') return '…';
  return shortened(text, SHOWN);
}

function flattened(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range } },
    ...flattened(children ?? [], uri),
  ]);
}
