// Where the server's lenses lead: a question in the note.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

/** Opens a note beside the draft, with a question of it in view. */
export async function openNote(client: BaseLanguageClient, uri: string, range?: Range): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await vscode.window.showTextDocument(convert.asUri(uri), {
    viewColumn: vscode.ViewColumn.Beside,
    ...(range ? { selection: convert.asRange(range) } : {}),
  });
}
