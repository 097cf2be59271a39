// The drafts of the workspace that are not open in the editor: found by the client, read once, kept until they change.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { decodeText } from '../files/decode';
import type { FoundDrafts, Host } from '../files/host';
import { fileKey } from '../files/note-files';

/** Language id of documents that are drafts whatever stands in them. */
export const DRAFT_LANGUAGE = 'un-statement';

interface ReadDrafts {
  readonly documents: readonly TextDocument[];
  /** Each with the reason as a clause that can follow a colon. */
  readonly unread: readonly { readonly uri: string; readonly reason: string }[];
  /** False when there are more files than were looked at. */
  readonly complete: boolean;
}

export class DraftFiles {
  private found: Promise<FoundDrafts> | undefined;
  /** By file key. A text that is read again and is the same stays the same document, so that nothing is analysed anew for it. */
  private readonly documents = new Map<string, TextDocument>();
  /** Keys of the documents that need not be read again. */
  private readonly fresh = new Set<string>();
  // A text in the editor has the versions that the editor counts, from 1 or 0 up.
  private nextVersion = -1;

  constructor(private readonly host: Pick<Host, 'findDrafts' | 'readFile'>) {}

  /** Forgets the file at a URI, because it changed, came or went; without one all files. */
  forget(uri?: string): void {
    this.found = undefined;
    if (uri === undefined) this.fresh.clear();
    else this.fresh.delete(fileKey(uri));
  }

  /** Whether a file is one of these drafts or looks like one by its name. */
  holds(uri: string): boolean {
    return this.documents.has(fileKey(uri)) || isStatement(uri);
  }

  /** A draft as it was last read; undefined for a file that was not. */
  at(uri: string): TextDocument | undefined {
    return this.documents.get(fileKey(uri));
  }

  /** All files that the client finds. Those that could not be read are named. */
  async read(): Promise<ReadDrafts> {
    const { uris, complete } = await (this.found ??= this.host.findDrafts());
    const known = new Set(uris.map(fileKey));
    for (const key of this.documents.keys()) if (!known.has(key)) this.drop(key);
    const unread: { uri: string; reason: string }[] = [];
    for (const uri of uris) {
      const reason = await this.readOne(uri);
      if (reason !== null) unread.push({ uri, reason });
    }
    return { documents: uris.flatMap((uri) => this.at(uri) ?? []), unread, complete };
  }

  /** Why a file could not be read, or null. */
  private async readOne(uri: string): Promise<string | null> {
    const key = fileKey(uri);
    if (this.fresh.has(key)) return null;
    const file = await this.host.readFile(uri);
    const decoded = 'failure' in file ? file : decodeText(file.bytes);
    if ('failure' in decoded) {
      this.drop(key);
      return decoded.failure.reason;
    }
    this.fresh.add(key);
    if (this.documents.get(key)?.getText() !== decoded.text) {
      const language = isStatement(uri) ? DRAFT_LANGUAGE : 'markdown';
      this.documents.set(key, TextDocument.create(uri, language, this.nextVersion--, decoded.text));
    }
    return null;
  }

  private drop(key: string): void {
    this.documents.delete(key);
    this.fresh.delete(key);
  }
}

function isStatement(uri: string): boolean {
  return /\.statement(?:\.md)?$/i.test(uri);
}
