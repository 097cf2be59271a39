// Where the server's lenses and the views lead: a question in the note.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';

/** Opens a note beside the draft, or where it is open already, with a question of it in view. */
export async function openNote(
  client: BaseLanguageClient,
  uri: string,
  range?: Range,
  preserveFocus = false,
): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  const note = convert.asUri(uri);
  const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === note.toString());
  await vscode.window.showTextDocument(note, {
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.Beside,
    preserveFocus,
    ...(range ? { selection: convert.asRange(range) } : {}),
  });
}
