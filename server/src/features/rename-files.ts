// Files that are renamed or moved: drafts go on naming their notes.
import {
  type RenameFilesParams,
  type TextEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { quotedInYaml } from '../analysis/new-draft';
import { fileKey, pathBetween, resolvePath } from '../files/note-files';
import { rangeOf, type OpenDraft, type WorkspaceFeature } from './feature';

export const renameFiles: WorkspaceFeature<RenameFilesParams, WorkspaceEdit | null> = {
  request: WillRenameFilesRequest.type,
  capability: {
    workspace: {
      fileOperations: {
        willRename: {
          filters: [
            { pattern: { glob: '**/*.{txt,md,statement}', matches: 'file' } },
            { pattern: { glob: '**', matches: 'folder' } },
          ],
        },
      },
    },
  },
  empty: null,
  answer: ({ drafts }, { files }) => {
    const changes: Record<string, TextEdit[]> = {};
    for (const open of drafts) {
      const edits = editsOf(open, files);
      if (edits.length > 0) changes[open.document.uri] = edits;
    }
    return Object.keys(changes).length > 0 ? { changes } : null;
  },
};

/** The edits of a draft, as it stands before the files are moved. */
function editsOf(open: OpenDraft, files: RenameFilesParams['files']): TextEdit[] {
  const { document, analysis } = open;
  const draftAfter = movedTo(document.uri, files) ?? document.uri;
  return analysis.draft.frontMatter.note.flatMap(({ value, span }) => {
    const note = resolvePath(value, document.uri);
    const noteAfter = movedTo(note, files) ?? note;
    if (fileKey(resolvePath(value, draftAfter)) === fileKey(noteAfter)) return [];
    return [{ range: rangeOf(document, span), newText: quotedInYaml(pathBetween(draftAfter, noteAfter)) }];
  });
}

/** Where a file is after the move, itself or with a folder above it; undefined for one that stays. */
function movedTo(uri: string, files: RenameFilesParams['files']): string | undefined {
  const key = fileKey(uri);
  for (const { oldUri, newUri } of files) {
    const old = fileKey(oldUri);
    if (key === old) return newUri;
    if (key.startsWith(`${old}/`)) return `${newUri}${encodeURI(key.slice(old.length))}`;
  }
  return undefined;
}
