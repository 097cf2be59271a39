// Semantic tokens: names of actors, instruments and terms, and references to questions, so that a theme can tell them apart.
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensParams,
  SemanticTokensRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf, type Feature } from './feature';
import { namedPlaces } from './mentions';
import { questionReferences } from './question-reference';

/** What is told apart, in the order of the protocol's numbers; the manifest gives each a colour of the theme. */
export const tokenTypes = ['actor', 'instrument', 'term', 'question'] as const;

const INSTRUMENTS: ReadonlySet<string> = new Set([
  'charter',
  'charter-provision',
  'concept-note',
  'declaration',
  'document-type',
  'initiative',
  'instrument',
  'policy',
  'presidential-statement',
  'report',
  'resolution',
  'treaty',
]);
const TERMS: ReadonlySet<string> = new Set(['concept', 'procedure']);

export const semanticTokens: Feature<SemanticTokensParams, SemanticTokens | null> = {
  request: SemanticTokensRequest.type,
  capability: {
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [] }, full: true },
  },
  empty: null,
  answer: (open) => {
    const { document } = open;
    const tokens = [
      ...namedPlaces(open).map((place) => ({ ...place, type: typeOf(place.entries[0]?.kind ?? '') })),
      ...questionReferences(open).map((place) => ({ ...place, type: 'question' as const })),
    ].sort((a, b) => a.start - b.start);
    const builder = new SemanticTokensBuilder();
    let end = 0;
    for (const token of tokens) {
      if (token.start < end) continue;
      end = token.end;
      for (const { line, character, length } of linesOf(document, token))
        builder.push(line, character, length, tokenTypes.indexOf(token.type), 0);
    }
    return builder.build();
  },
};

function typeOf(kind: string): (typeof tokenTypes)[number] {
  if (INSTRUMENTS.has(kind)) return 'instrument';
  return TERMS.has(kind) ? 'term' : 'actor';
}

/** The parts of a span, line by line: a token of the protocol lies in one line. */
function linesOf(
  document: TextDocument,
  span: { readonly start: number; readonly end: number },
): { line: number; character: number; length: number }[] {
  const { start, end } = rangeOf(document, span);
  return Array.from({ length: end.line - start.line + 1 }, (_, i) => {
    const line = start.line + i;
    const character = i === 0 ? start.character : 0;
    const text = document.getText({
      start: { line, character },
      end: line === end.line ? end : { line: line + 1, character: 0 },
    });
    return { line, character, length: text.replace(/[\r\n]+$/, '').length };
  }).filter(({ length }) => length > 0);
}
