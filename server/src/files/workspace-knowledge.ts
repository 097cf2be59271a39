// What a workspace adds to the knowledge, read out of its files once and kept until they change.
import type { WorkspaceProblem } from '../analysis/settings';
import { NOTHING_ADDED, type Added } from '../knowledge/added';
import { decodeText } from './decode';
import { ENTRIES_FILE, parseEntries } from './entries-file';
import type { Host } from './host';
import { fileKey } from './note-files';
import { parseVocabulary, VOCABULARY_FILE } from './vocabulary-file';
import { placesOf } from './workspace-files';

export interface WorkspaceKnowledge {
  readonly added: Added;
  readonly problems: readonly WorkspaceProblem[];
}

/** Nothing in the workspace. */
const NOTHING: WorkspaceKnowledge = { added: NOTHING_ADDED, problems: [] };

/** What one file gives; null where there is none. */
type Part = Partial<Added> | { readonly problem: string };
type Parse = (text: string) => Part;

const FILES: readonly (readonly [path: string, parse: Parse])[] = [
  [VOCABULARY_FILE, parseVocabulary],
  [ENTRIES_FILE, parseEntries],
];

/** Whether a file at a URI is one of a workspace's knowledge. */
export function isKnowledgeFile(uri: string): boolean {
  return FILES.some(([path]) => fileKey(uri).endsWith(`/${path}`));
}

/** Reads and keeps: the same files give the same object, and what is made of it is kept with it. */
export class KnowledgeFiles {
  private readonly parts = new Map<string, Promise<Part | null>>();
  private readonly wholes = new Map<string, WorkspaceKnowledge>();

  constructor(private readonly host: Pick<Host, 'readFile'>) {}

  /** Forgets what was read, because a file changed. */
  forget(): void {
    this.parts.clear();
    this.wholes.clear();
  }

  /** What the nearest files above a draft add. A file that cannot be used is told among the problems, and adds nothing. */
  async for(draftUri: string, folders: readonly string[]): Promise<WorkspaceKnowledge> {
    const found = await Promise.all(
      FILES.map(async ([path, parse]) => {
        for (const uri of placesOf(path, draftUri, folders)) {
          const part = await this.part(uri, parse);
          if (part) return { path, uri, part };
        }
        return null;
      }),
    );
    const there = found.filter((one) => one !== null);
    if (there.length === 0) return NOTHING;
    const key = there.map(({ uri }) => fileKey(uri)).join('\n');
    let whole = this.wholes.get(key);
    if (!whole) {
      const problems = there.flatMap(({ path, part }) => ('problem' in part ? [{ path, problem: part.problem }] : []));
      const usable = there.map(({ part }) => ('problem' in part ? {} : part));
      this.wholes.set(key, (whole = { added: Object.assign({}, NOTHING_ADDED, ...usable) as Added, problems }));
    }
    return whole;
  }

  private part(uri: string, parse: Parse): Promise<Part | null> {
    const key = fileKey(uri);
    let part = this.parts.get(key);
    if (!part) this.parts.set(key, (part = this.read(uri, parse)));
    return part;
  }

  private async read(uri: string, parse: Parse): Promise<Part | null> {
    const file = await this.host.readFile(uri);
    const decoded = 'failure' in file ? file : decodeText(file.bytes);
    if ('text' in decoded) return parse(decoded.text);
    return decoded.failure.kind === 'missing' ? null : { problem: decoded.failure.reason };
  }
}
