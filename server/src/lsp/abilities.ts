// What the client says it can show, as the few yes-or-no questions that features ask.
import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import type { ClientAbilities } from '../features/feature';
import type { ClientOptions } from '../protocol';

/** The abilities that features ask for. What a client does not mention it cannot do. */
export function abilitiesOf({ textDocument }: ClientCapabilities, { cards, commands }: ClientOptions): ClientAbilities {
  const item = textDocument?.completion?.completionItem;
  return {
    markdownInHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    markdownInCompletion: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
    snippets: item?.snippetSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    cards: cards ?? false,
    commands: commands ?? false,
  };
}
