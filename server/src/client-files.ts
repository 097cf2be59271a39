// Files that only the client can reach: in the browser all, on Node those of virtual workspaces.
import type { Connection } from 'vscode-languageserver';
import { MOST_LISTED, type FileResult, type FoundDrafts, type Host } from './files/host';
import {
  findDraftsRequest,
  listFolderRequest,
  readFileRequest,
  readTopicModelRequest,
  type ListFolderParams,
  type ListFolderResult,
  type ReadFileParams,
  type ReadFileResult,
  type ReadTopicModelResult,
} from './protocol';
import * as l10n from './text/l10n';

/** Files and folders in the client's file systems. */
export function clientFiles(connection: Connection): Pick<Host, 'readFile' | 'listFolder'> {
  return { readFile: reading(connection), listFolder: listing(connection) };
}

function listing(connection: Connection): Host['listFolder'] {
  return (uri) => {
    const params: ListFolderParams = { uri, most: MOST_LISTED };
    // A client that does not know the request has files, and no folders.
    return connection.sendRequest<ListFolderResult>(listFolderRequest, params).catch(() => null);
  };
}

function reading(connection: Connection): (uri: string) => Promise<FileResult> {
  return async (uri) => {
    try {
      const answer = await connection.sendRequest<ReadFileResult>(readFileRequest, { uri } satisfies ReadFileParams);
      return 'failure' in answer ? answer : { bytes: bytesOf(answer.base64) };
    } catch {
      // A client that does not know the request.
      return { failure: { kind: 'unreadable', reason: l10n.t('the editor gives no access to it') } };
    }
  };
}

/** Asks the client which files of the workspace may be drafts. */
export function clientDrafts(connection: Connection): () => Promise<FoundDrafts> {
  // A client that does not know the request has only the drafts that are open.
  return () => connection.sendRequest<FoundDrafts>(findDraftsRequest).catch(() => ({ uris: [], complete: true }));
}

/** Reads the topic model out of the extension's own files. */
export function clientTopicModel(connection: Connection): () => Promise<Uint8Array | null> {
  return async () => {
    try {
      const answer = await connection.sendRequest<ReadTopicModelResult>(readTopicModelRequest);
      return answer && bytesOf(answer.base64);
    } catch {
      return null;
    }
  };
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
