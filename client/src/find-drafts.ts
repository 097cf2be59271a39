// Which files of the workspace may be drafts: the server reads them and decides.
import * as vscode from 'vscode';
import type { FindDraftsResult } from '../../server/src/protocol';

// Of each kind. Enough for a mission's session; a workspace with more is told so.
const MOST_FILES = 400;
const ELSEWHERE = '**/{node_modules,.git}/**';

/** Statements, and Markdown that may name a concept note. */
export async function findDrafts(): Promise<FindDraftsResult> {
  const kinds = await Promise.all(
    ['**/*.statement', '**/*.md'].map((pattern) => vscode.workspace.findFiles(pattern, ELSEWHERE, MOST_FILES + 1)),
  );
  return {
    uris: kinds.flatMap((files) => files.slice(0, MOST_FILES).map((uri) => uri.toString())),
    complete: kinds.every((files) => files.length <= MOST_FILES),
  };
}
