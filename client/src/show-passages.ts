// Where a lens in a note leads: the passages that answer its question, to be looked through without leaving the note.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** Opens a peek at passages, from a place in a note. */
export async function showPassages(
  { protocol2CodeConverter: convert }: BaseLanguageClient,
  uri: string,
  at: Position,
  passages: readonly Location[],
): Promise<void> {
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    convert.asUri(uri),
    convert.asPosition(at),
    passages.map((passage) => convert.asLocation(passage)),
  );
}
