// Where the server's lenses lead: passages of a draft, and questions in the note.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position, Range } from 'vscode-languageclient';

/** Shows the places of an answer beside `position`; goes there at once when there is only one. */
export async function showPassages(
  client: BaseLanguageClient,
  uri: string,
  position: Position,
  locations: readonly Location[],
): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await vscode.commands.executeCommand(
    'editor.action.goToLocations',
    convert.asUri(uri),
    convert.asPosition(position),
    locations.map((location) => convert.asLocation(location)),
    locations.length > 1 ? 'peek' : 'goto',
    vscode.l10n.t('No passage was found.'),
  );
}

/** Opens a note beside the draft, with a question of it in view. */
export async function openNote(client: BaseLanguageClient, uri: string, range?: Range): Promise<void> {
  const { protocol2CodeConverter: convert } = client;
  await vscode.window.showTextDocument(convert.asUri(uri), {
    viewColumn: vscode.ViewColumn.Beside,
    ...(range ? { selection: convert.asRange(range) } : {}),
  });
}
