// The drafts that a report speaks of: the one asked for, and what else is open on the same note.
import type { CheckedDraft } from '../report/checked-draft';
import type { OpenDraft } from '../features/feature';
import type { Workspace } from './workspace';

/** The draft at a URI, then the other open drafts whose first note is its own; none when there is no draft. */
export async function draftsBeside(uri: string, workspace: Workspace): Promise<CheckedDraft[]> {
  const first = await workspace.open(uri);
  if (!first) return [];
  const [note] = first.analysis.notes;
  const uris = workspace.draftUris().filter((other) => other !== uri);
  const others = await Promise.all(uris.map((other) => workspace.open(other)));
  const beside = others.flatMap((other) => (other && note && other.analysis.notes[0] === note ? other : []));
  return [first, ...beside].map(checked);
}

function checked({ document, analysis, notes }: OpenDraft): CheckedDraft {
  return { path: fileName(document.uri), document, analysis, notePaths: notes.map(({ path }) => path) };
}

function fileName(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return decodeURIComponent(name);
  } catch {
    // Not every scheme escapes its signs.
    return name;
  }
}
