// The cards of actors and instruments as read-only documents: what Go to Definition and Peek open for a name.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cardRequest, cardScheme, type CardParams, type CardResult } from '../../server/src/protocol';

/** Shows what the server says of the entry that an address names. */
export function registerEntryCards(client: BaseLanguageClient): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(cardScheme, {
    provideTextDocumentContent: async (uri, token) => {
      const params: CardParams = { uri: uri.toString() };
      const text = await client.sendRequest<CardResult>(cardRequest, params, token);
      return text ?? vscode.l10n.t('Nothing is known of this name any more.');
    },
  });
}
