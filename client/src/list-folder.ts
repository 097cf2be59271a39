// Lists folders for the language server, in whatever file system the editor has them.
import * as vscode from 'vscode';
import type { ListFolderResult } from '../../server/src/protocol';

/** The files in a folder and below it, hidden ones and links left out, by name; null for what is no folder or cannot be looked into. */
export async function listFolder(folder: vscode.Uri, most: number): Promise<ListFolderResult> {
  const uris: string[] = [];
  const walk = async (place: vscode.Uri): Promise<void> => {
    const entries = await vscode.workspace.fs.readDirectory(place);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, type] of entries) {
      if (uris.length > most) return;
      if (name.startsWith('.')) continue;
      const uri = vscode.Uri.joinPath(place, name);
      if (type === vscode.FileType.File) uris.push(uri.toString());
      // One that cannot be looked into does not hide the others.
      else if (type === vscode.FileType.Directory) await walk(uri).then(undefined, () => undefined);
    }
  };
  try {
    await walk(folder);
  } catch {
    return null;
  }
  return { uris: uris.slice(0, most), complete: uris.length <= most };
}
