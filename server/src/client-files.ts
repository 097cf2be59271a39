// Files that only the client can reach: in the browser all, on Node those of virtual workspaces.
import type { Connection } from 'vscode-languageserver';
import type { FileResult, FoundDrafts } from './files/host';
import {
  findDraftsRequest,
  readFileRequest,
  readTopicModelRequest,
  type ReadFileParams,
  type ReadFileResult,
  type ReadTopicModelResult,
} from './protocol';
import * as l10n from './text/l10n';

/** Reads files through the client's file systems. */
export function clientFiles(connection: Connection): (uri: string) => Promise<FileResult> {
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
