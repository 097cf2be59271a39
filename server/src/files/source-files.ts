// Sources as files: found where drafts and settings name them, read and indexed a slice at a time, kept until they change.
import type { Settings } from '../analysis/settings';
import { NO_SOURCES, type SourceFailure, type Sources } from '../analysis/sources';
import type { Draft } from '../draft/draft';
import { parseSource } from '../source/parse-source';
import { indexing, type SourceIndex } from '../source/source-index';
import * as l10n from '../text/l10n';
import { sameItems } from '../text/memo';
import { decodeText } from './decode';
import { MOST_LISTED, type FileFailure, type FolderListing, type Host } from './host';
import { fileKey, liesIn, outOfReach, outOfTrust, resolvePath, type Trust } from './note-files';

/** Files that are read as sources, by the end of their names. */
const READABLE = /\.(?:txt|md|markdown|statement)$/i;
/** A book of resolutions is smaller. */
const MOST_MEGABYTES = 5;
// Characters of all sources of a draft: more would take memory that the editor needs.
const MOST_CHARACTERS = 20_000_000;

/** A file or folder that a draft or the settings name. */
export interface NamedSource {
  readonly path: string;
  readonly uri: string;
  /** Why it may not be looked at; null when it may. */
  readonly failure: FileFailure | null;
}

/** The sources of a draft: those of its front matter, then those of the settings. */
export function sourcesNamed(
  { frontMatter }: Draft,
  draftUri: string,
  { sources, sourcesFrom }: Pick<Settings, 'sources' | 'sourcesFrom'>,
  trust: Trust,
): NamedSource[] {
  const workspace = trust.folders.find((folder) => liesIn(draftUri, folder))?.replace(/\/?$/, '/');
  const from = sourcesFrom ?? workspace ?? draftUri;
  const named = new Map<string, NamedSource>();
  const name = (path: string, base: string) => {
    const uri = resolvePath(path, base);
    const failure = outOfReach(uri, draftUri) ?? outOfTrust(uri, draftUri, trust);
    if (!named.has(fileKey(uri))) named.set(fileKey(uri), { path, uri, failure });
  };
  for (const { value } of frontMatter.sources) name(value, draftUri);
  for (const path of sources) name(path, from);
  return [...named.values()];
}

/** The text of a source, or why it is not read, as a clause that can follow a colon. */
export function sourceText(name: string, bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  if (!READABLE.test(name)) return { reason: unknownKind() };
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    return { reason: l10n.t('it is larger than {0} MB', MOST_MEGABYTES) };
  const decoded = decodeText(bytes);
  if ('failure' in decoded) return { reason: decoded.failure.reason };
  return decoded.text.trim() === '' ? { reason: l10n.t('it is empty; name a file with text in it') } : decoded;
}

/** What a file gives. */
type Read = { readonly index: SourceIndex } | { readonly reason: string };

/** The sources of one draft as they were last read. */
interface Shelf {
  readonly key: string;
  readonly named: readonly NamedSource[];
  sources: Sources;
  /** The state of the files by which it was read; -1 before it was. */
  state: number;
  reading: Promise<void> | null;
}

type FileHost = Pick<Host, 'readFile' | 'listFolder' | 'yieldToEvents'>;

export class SourceFiles {
  private readonly shelves = new Map<string, Shelf>();
  /** What need not be read again, by file key. */
  private readonly files = new Map<string, Promise<Read>>();
  private readonly folders = new Map<string, Promise<FolderListing | null>>();
  /** What was last read of a file: the same text again is the same index, so that nothing is made anew for it. */
  private readonly lastRead = new Map<string, SourceIndex>();
  /** Counts what was forgotten. */
  private state = 0;

  constructor(
    private readonly host: FileHost,
    /** Called when the sources of a draft were read, and are others than before. */
    private readonly changed: (draftUri: string) => void = () => undefined,
  ) {}

  /** The sources of a draft as far as they are read by now. What is new or has changed is read meanwhile. */
  known(draftUri: string, named: readonly NamedSource[]): Sources {
    if (named.length === 0) return NO_SOURCES;
    const shelf = this.shelfOf(draftUri, named);
    void this.upToDate(shelf, draftUri);
    return shelf.sources;
  }

  /** The same once all of them are read. */
  async whole(draftUri: string, named: readonly NamedSource[]): Promise<Sources> {
    if (named.length === 0) return NO_SOURCES;
    const shelf = this.shelfOf(draftUri, named);
    await this.upToDate(shelf, draftUri);
    return shelf.sources;
  }

  /** Forgets the file at a URI, because it changed, came or went; without one all files. */
  forget(uri?: string): void {
    this.state++;
    if (uri === undefined) this.files.clear();
    else this.files.delete(fileKey(uri));
    for (const folder of this.folders.keys())
      if (uri === undefined || liesIn(uri, folder) || fileKey(uri) === folder) this.folders.delete(folder);
  }

  /** Whether a draft names the file at a URI, or a folder that it lies in. */
  holds(uri: string): boolean {
    const named = [...this.shelves.values()].flatMap((shelf) => shelf.named);
    return named.some((one) => fileKey(one.uri) === fileKey(uri) || liesIn(uri, one.uri));
  }

  /** Forgets a draft that was closed, and the texts that only it named. */
  close(draftUri: string): void {
    if (this.shelves.delete(draftUri)) this.letGo();
  }

  /** Lets go of what no draft names any more: texts are large. */
  private letGo(): void {
    for (const kept of [this.files, this.folders, this.lastRead])
      for (const key of kept.keys()) if (!this.holds(key)) kept.delete(key);
  }

  private shelfOf(draftUri: string, named: readonly NamedSource[]): Shelf {
    const key = JSON.stringify(named);
    let shelf = this.shelves.get(draftUri);
    if (shelf?.key !== key) {
      this.shelves.set(draftUri, (shelf = { key, named, sources: NO_SOURCES, state: -1, reading: null }));
      this.letGo();
    }
    return shelf;
  }

  private upToDate(shelf: Shelf, draftUri: string): Promise<void> {
    if (shelf.state === this.state) return Promise.resolve();
    shelf.reading ??= this.fill(shelf, draftUri).finally(() => (shelf.reading = null));
    return shelf.reading;
  }

  private async fill(shelf: Shelf, draftUri: string): Promise<void> {
    const before = shelf.sources;
    let state: number;
    do {
      state = this.state;
      const sources = await this.read(draftUri, shelf.named);
      if (!isSame(shelf.sources, sources)) shelf.sources = sources;
    } while (state !== this.state && this.shelves.get(draftUri) === shelf);
    shelf.state = state;
    if (shelf.sources !== before && this.shelves.get(draftUri) === shelf) this.changed(draftUri);
  }

  private async read(draftUri: string, named: readonly NamedSource[]): Promise<Sources> {
    const indexes = new Set<SourceIndex>();
    const failures: SourceFailure[] = [];
    let characters = 0;
    const take = async (uri: string, path: string, file: string | null) => {
      // A draft in the folder of its sources is none of them.
      if (fileKey(uri) === fileKey(draftUri)) return;
      const read = await this.file(uri, file !== null);
      if ('reason' in read) failures.push({ path, file, reason: read.reason });
      else if (!indexes.has(read.index)) {
        characters += read.index.source.text.length;
        if (characters <= MOST_CHARACTERS) indexes.add(read.index);
        else failures.push({ path, file, reason: tooMuch() });
      }
    };
    for (const { path, uri, failure } of named) {
      const folder = failure ? null : await this.folder(uri);
      if (failure) failures.push({ path, file: null, reason: failure.reason });
      else if (!folder) await take(uri, path, null);
      else {
        for (const one of folder.uris) await take(one, path, nameOf(one));
        if (folder.uris.length === 0) failures.push({ path, file: null, reason: l10n.t('there is no file in it') });
        if (!folder.complete) failures.push({ path, file: null, reason: tooMany() });
      }
    }
    return { indexes: [...indexes], failures };
  }

  private folder(uri: string): Promise<FolderListing | null> {
    const key = fileKey(uri);
    let folder = this.folders.get(key);
    if (!folder) this.folders.set(key, (folder = this.host.listFolder(uri)));
    return folder;
  }

  private file(uri: string, isListed: boolean): Promise<Read> {
    const key = fileKey(uri);
    let file = this.files.get(key);
    if (!file) this.files.set(key, (file = this.readFile(uri, key, isListed)));
    return file;
  }

  private async readFile(uri: string, key: string, isListed: boolean): Promise<Read> {
    const before = this.lastRead.get(key);
    this.lastRead.delete(key);
    // Of a file that is listed it is known that it is there.
    if (isListed && !READABLE.test(key)) return { reason: unknownKind() };
    const file = await this.host.readFile(uri);
    if ('failure' in file) return { reason: file.failure.reason };
    const decoded = sourceText(key, file.bytes);
    if ('reason' in decoded) return decoded;
    const { text } = decoded;
    const index = before?.source.text === text ? before : await this.indexed(text, nameOf(uri));
    this.lastRead.set(key, index);
    return { index };
  }

  /** Reads and indexes a text, and lets events in between slices. */
  private async indexed(text: string, name: string): Promise<SourceIndex> {
    await this.host.yieldToEvents();
    const steps = indexing(parseSource(text, name));
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      await this.host.yieldToEvents();
    }
  }
}

function unknownKind(): string {
  return l10n.t('files of this kind cannot be read yet; save the text as a .txt file');
}

function tooMany(): string {
  return l10n.t('it holds more than {0} files, and the others are left out', MOST_LISTED);
}

function tooMuch(): string {
  return l10n.t('all sources together are longer than {0} million characters', MOST_CHARACTERS / 1_000_000);
}

function nameOf(uri: string): string {
  return fileKey(uri).split('/').at(-1) ?? uri;
}

function isSame(a: Sources, b: Sources): boolean {
  return sameItems(a.indexes, b.indexes) && JSON.stringify(a.failures) === JSON.stringify(b.failures);
}
