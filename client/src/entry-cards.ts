// The cards of actors and instruments as read-only documents, which Go to Definition and Peek open for a name; and what each check says of
// itself, to which the problems lead.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cardRequest, cardScheme, checkScheme, type CardParams, type CardResult } from '../../server/src/protocol';

/** Shows what the server says of the entry or check that an address names. */
export function registerEntryCards(client: BaseLanguageClient): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri, token) => {
      const params: CardParams = { uri: uri.toString() };
      const text = await client.sendRequest<CardResult>(cardRequest, params, token);
      return text ?? vscode.l10n.t('Nothing is known of this name any more.');
    },
  };
  const { registerTextDocumentContentProvider: register } = vscode.workspace;
  return vscode.Disposable.from(register(cardScheme, provider), register(checkScheme, provider));
}
