// How a draft names a file, and how near two files are.

/** As much of a URI as matters here. */
export interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  toString(): string;
}

/** The path of `file` as written in `draft`: relative with forward slashes, else (never saved, another drive or file system) its URI. */
export function pathFrom(draft: Place, file: Place): string {
  const steps = stepsBetween(draft, file);
  if (!steps) return file.toString();
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return [...Array<string>(steps.up).fill('..'), ...steps.down, name].join('/');
}

/** Folders to climb and to enter from the draft's folder to the file's; infinite when no way leads there. */
export function distance(draft: Place, file: Place): number {
  const steps = stepsBetween(draft, file);
  return steps ? steps.up + steps.down.length : Infinity;
}

function stepsBetween(draft: Place, file: Place): { readonly up: number; readonly down: readonly string[] } | null {
  if (draft.scheme !== file.scheme || draft.authority !== file.authority || draft.scheme === 'untitled') return null;
  const from = foldersOf(draft);
  const to = foldersOf(file);
  const drive = /^[a-z]:$/;
  if ([from[0], to[0]].some((folder) => drive.test(folder ?? '')) && from[0] !== to[0]) return null;
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return { up: from.length - shared, down: to.slice(shared) };
}

function foldersOf({ path }: Place): string[] {
  // Drives are written in either case.
  return path
    .replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase())
    .split('/')
    .slice(1, -1);
}
