// The world as Node sees it: files on disk, and others through the client.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { MOST_BYTES } from './files/decode';
import { MOST_LISTED, type FileFailure, type FileResult, type FolderListing, type Host } from './files/host';
import * as l10n from './text/l10n';

/** Reads files from disk; for URIs that are not on disk asks `elsewhere`. Knows of no drafts that nobody names. */
export function nodeHost(log: Host['log'], elsewhere?: Pick<Host, 'readFile' | 'listFolder'>): Host {
  const disk = { readFile: readFromDisk, listFolder: listOnDisk };
  const filesOf = (uri: string) => (uri.startsWith('file:') ? disk : (elsewhere ?? disk));
  return {
    readFile: (uri) => filesOf(uri).readFile(uri),
    listFolder: (uri) => filesOf(uri).listFolder(uri),
    realUri,
    readTopicModel,
    findDrafts: () => Promise.resolve({ uris: [], complete: true }),
    yieldToEvents,
    log,
  };
}

async function realUri(uri: string): Promise<string> {
  if (!uri.startsWith('file:')) return uri;
  try {
    const place = fileURLToPath(uri);
    const real = pathToFileURL(await realpath(place)).href;
    return uri.endsWith('/') ? `${real}/` : real;
  } catch {
    return uri;
  }
}

/** The connection takes in one message a turn, and asks for its next turn after we ask for ours: two turns let one message in. */
function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}

/** The build puts it beside the bundles. */
function readTopicModel(): Promise<Uint8Array | null> {
  return readFile(path.join(__dirname, 'topics.bin')).catch(() => null);
}

async function readFromDisk(uri: string): Promise<FileResult> {
  try {
    const place = fileURLToPath(uri);
    const file = await stat(place);
    if (file.isDirectory())
      return { failure: { kind: 'unreadable', reason: l10n.t('it is a folder; name a file in it') } };
    // A device or a pipe may never come to an end.
    if (!file.isFile())
      return { failure: { kind: 'unreadable', reason: l10n.t('it is not a text file; name a .txt or .md file') } };
    // Never load what will not be read.
    if (file.size > MOST_BYTES)
      return { failure: { kind: 'unreadable', reason: l10n.t('it is larger than {0} MB', MOST_BYTES / 1024 / 1024) } };
    return { bytes: await readFile(place) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

async function listOnDisk(uri: string): Promise<FolderListing | null> {
  const uris: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (uris.length > MOST_LISTED) return;
      if (entry.name.startsWith('.')) continue;
      const place = path.join(folder, entry.name);
      if (entry.isFile()) uris.push(pathToFileURL(place).href);
      // One that cannot be looked into does not hide the others.
      else if (entry.isDirectory()) await walk(place).catch(() => undefined);
    }
  };
  try {
    await walk(fileURLToPath(uri));
  } catch {
    return null;
  }
  return { uris: uris.slice(0, MOST_LISTED), complete: uris.length <= MOST_LISTED };
}

function failureOf(error: unknown): FileFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', reason: l10n.t('there is no such file') };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'unreadable', reason: l10n.t('you have no permission to read it') };
    default:
      return { kind: 'unreadable', reason: l10n.t('the system could not read it') };
  }
}
