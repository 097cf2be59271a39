// Reads files for the language server, through whatever file system the editor has them in.
import * as vscode from 'vscode';
import type { ReadFileResult, ReadTopicModelResult } from '../../server/src/protocol';

// The server reads no larger file; what is larger is not even loaded.
const MOST_BYTES = 20 * 1024 * 1024;
// Arguments of one call: more would overflow the stack.
const CHUNK = 0x8000;

/** The content of a file, which the server has made sure a draft may name. Never rejects: what stands in the way comes as a failure. */
export async function readFile(uri: vscode.Uri): Promise<ReadFileResult> {
  const { t } = vscode.l10n;
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return unreadable(t('it is a folder; name a file in it'));
    if (size > MOST_BYTES) return unreadable(t('it is larger than {0} MB', MOST_BYTES / 1024 / 1024));
    return { base64: base64Of(await vscode.workspace.fs.readFile(uri)) };
  } catch (error) {
    return failureOf(error);
  }
}

/** The topic model that is shipped with the extension; null when it cannot be had. */
export async function readTopicModel(extension: vscode.Uri): Promise<ReadTopicModelResult> {
  try {
    return { base64: base64Of(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/topics.bin'))) };
  } catch {
    return null;
  }
}

function failureOf(error: unknown): ReadFileResult {
  const { t } = vscode.l10n;
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  switch (code) {
    case 'FileNotFound':
    case 'FileNotADirectory':
      return { failure: { kind: 'missing', reason: t('there is no such file') } };
    case 'FileIsADirectory':
      return unreadable(t('it is a folder; name a file in it'));
    case 'NoPermissions':
      return unreadable(t('you have no permission to read it'));
    default:
      return unreadable(t('the editor could not read it'));
  }
}

function unreadable(reason: string): ReadFileResult {
  return { failure: { kind: 'unreadable', reason } };
}

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}
