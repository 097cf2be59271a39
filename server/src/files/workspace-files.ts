// Files that a workspace keeps for its drafts, in the folder .rostrum.
import { liesIn, resolvePath } from './note-files';

/**
 * Where a file that holds for a draft may lie, the nearest first: beside the draft, and in the folders above it up to that of the workspace
 * that holds it. `file` is its path as seen from such a folder. None for a draft that was never saved.
 */
export function placesOf(file: string, draftUri: string, folders: readonly string[]): string[] {
  if (!/^[a-z][\w+.-]*:\/\//i.test(draftUri)) return [];
  const workspace = folders.filter((folder) => liesIn(draftUri, folder));
  const places: string[] = [];
  let folder = resolvePath('.', draftUri);
  do {
    places.push(resolvePath(file, folder));
    const above = resolvePath('..', folder);
    if (above === folder) break;
    folder = above;
  } while (workspace.some((root) => liesIn(folder, root)));
  return places;
}
