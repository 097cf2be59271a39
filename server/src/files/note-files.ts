// Concept notes as files: found beside the draft, read once, kept until they change.
import type { NoteFailure } from '../analysis/check';
import type { Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import * as l10n from '../text/l10n';
import { decodeText } from './decode';
import type { FileFailure, Host } from './host';

/** A note that could be read, with its place; or why it could not. */
export type NoteFile =
  { readonly uri: string; readonly note: Note } | { readonly uri: string; readonly failure: FileFailure };

/** The URI of a path written in a draft: relative to the draft, with either kind of slash, or absolute. */
export function resolvePath(path: string, draftUri: string): string {
  // Half a surrogate pair has no place in a URI.
  const forward = path.replace(/\\/g, '/').replace(/\p{Surrogate}/gu, '\ufffd');
  if (/^[a-z][\w+.-]+:\/\//i.test(forward)) return forward;
  const drive = /^[a-z]:\//i.test(forward);
  const encoded = (drive ? `/${forward}` : forward).split('/').map(encodeURIComponent).join('/');
  try {
    return new URL(encoded, draftUri).href;
  } catch {
    // A draft that was never saved (untitled:…) has no folder to look beside.
    return `file:///${encoded}`;
  }
}

/** The path by which a draft names a file: relative with forward slashes, or the whole URI where no way leads from one to the other. */
export function pathBetween(draftUri: string, fileUri: string): string {
  const [draft, file] = [draftUri, fileUri].map((uri) =>
    /^([a-z][\w+.-]*:\/\/[^/]*(?:\/[a-z]:(?=\/))?)(\/.*)$/i.exec(fileKey(uri)),
  );
  const [, root, from = ''] = draft ?? [];
  const [, otherRoot, to = ''] = file ?? [];
  if (root === undefined || root !== otherRoot) return fileUri;
  const [above, below] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < above.length && shared < below.length - 1 && above[shared] === below[shared]) shared++;
  return [...Array<string>(above.length - shared).fill('..'), ...below.slice(shared)].join('/');
}

/**
 * Why a draft may not name a file there, or null when it may. Another computer than the draft's is never asked: opening a draft from a
 * stranger must not tell anybody that it was opened.
 */
export function outOfReach(uri: string, draftUri: string): FileFailure | null {
  const place = (of: string) => /^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i.exec(of)?.[0].toLowerCase() ?? '';
  if (place(uri) === 'file://' || place(uri) === place(draftUri)) return null;
  return { kind: 'unreadable', reason: l10n.t('it is on another computer; keep a copy beside the draft') };
}

/** What a workspace lets its drafts reach. */
export interface Trust {
  readonly trusted: boolean;
  /** URIs of the folders of the workspace. */
  readonly folders: readonly string[];
}

/**
 * Why a draft may not name a file while the workspace is not trusted, or null when it may: the file then has to lie in the draft's own
 * folder or in one of the workspace.
 */
export function outOfTrust(uri: string, draftUri: string, { trusted, folders }: Trust): FileFailure | null {
  if (trusted || [resolvePath('.', draftUri), ...folders].some((folder) => liesIn(uri, folder))) return null;
  return outside();
}

/** The failure of a file that an untrusted workspace does not reach. */
export function outside(): FileFailure {
  return {
    kind: 'unreadable',
    reason: l10n.t(
      'this workspace is not trusted, and the file lies outside of it; trust it or copy the file beside the draft',
    ),
  };
}

/** Whether a path leads into a folder, and not out of it again by "..", however that is spelt. */
export function liesIn(uri: string, folder: string): boolean {
  try {
    // What one reader of URIs cannot decode another may, and find a way out in it.
    decodeURIComponent(uri);
    const key = fileKey(new URL(uri).href);
    return key.startsWith(fileKey(folder).replace(/\/?$/, '/')) && !key.split(/[\\/]/).includes('..');
  } catch {
    return false;
  }
}

/** One spelling for the many of a URI: clients differ in what they percent-encode and in the case of drive letters. */
export function fileKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A stray "%": then the URI is its own key.
  }
  return plain.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Reads a note's text out of bytes. */
export async function readNote(uri: string, host: Pick<Host, 'readFile'>): Promise<NoteFile> {
  const file = await host.readFile(uri);
  if ('failure' in file) return { uri, failure: file.failure };
  const decoded = decodeText(file.bytes);
  return 'failure' in decoded ? { uri, failure: decoded.failure } : { uri, note: parseNote(decoded.text) };
}

/** What the analysis needs of notes named by `paths`: those that could be read, and why the others could not. */
export function partition(
  paths: readonly string[],
  files: readonly NoteFile[],
): { notes: Note[]; notePaths: string[]; noteFailures: NoteFailure[] } {
  const notes: Note[] = [];
  const notePaths: string[] = [];
  const noteFailures: NoteFailure[] = [];
  files.forEach((file, i) => {
    const path = paths[i] ?? file.uri;
    if ('note' in file) {
      notes.push(file.note);
      notePaths.push(path);
    } else noteFailures.push({ path, ...file.failure });
  });
  return { notes, notePaths, noteFailures };
}
