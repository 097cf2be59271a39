// All state of the language server: open documents, notes read, settings, and the analysis of each draft.
import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../analysis/analysis';
import { newDraft } from '../analysis/new-draft';
import { defaultSettings, type Settings } from '../analysis/settings';
import type { Sources } from '../analysis/sources';
import type { Draft } from '../draft/draft';
import { withoutLeadingOut } from '../files/links';
import { parseDraft } from '../draft/parse-draft';
import { checkDocument } from '../features/check-document';
import { entryDocument, readEntryDocumentUri } from '../features/entry-document';
import type { NoteAtUri, OpenDraft, OpenNote, WorkspaceDrafts } from '../features/feature';
import type { Host } from '../files/host';
import {
  fileKey,
  outOfReach,
  outOfTrust,
  partition,
  readNote,
  resolvePath,
  type NoteFile,
  type Trust,
} from '../files/note-files';
import { SourceFiles, sourcesNamed, type NamedSource } from '../files/source-files';
import { isSettingsFile, readSettingsFile, SETTINGS_FILE, type SettingsFile } from '../files/settings-file';
import { ensureTopicModel } from '../files/topic-model-file';
import { placesOf } from '../files/workspace-files';
import { isKnowledgeFile, KnowledgeFiles, type WorkspaceKnowledge } from '../files/workspace-knowledge';
import { parseNote } from '../note/parse-note';
import { alignVersions } from '../note/versions';
import type { NewDraftParams, NewDraftResult } from '../protocol';
import * as l10n from '../text/l10n';
import { sameItems } from '../text/memo';
import { isLanguageCode, type LanguageCode } from '../text/languages';
import { DRAFT_LANGUAGE, DraftFiles } from './draft-files';

interface KeptDraft {
  readonly version: number;
  readonly draft: Draft;
}

interface KeptNote {
  readonly version: number;
  readonly file: NoteFile;
}

interface KeptAnalysis extends KeptDraft {
  readonly files: readonly NoteFile[];
  readonly settings: Settings;
  readonly knowledge: WorkspaceKnowledge;
  readonly sources: Sources;
  readonly open: OpenDraft;
}

const MOST_LAST_READ = 100;

export class Workspace {
  private settings: Settings = defaultSettings;
  private reader: LanguageCode = defaultSettings.reader;
  private trust: Trust = { trusted: true, folders: [] };
  /** Notes on disk, by file key. */
  private readonly noteFiles = new Map<string, Promise<NoteFile>>();
  /** Settings files on disk, or null where there is none, by file key. */
  private readonly settingsFiles = new Map<string, Promise<SettingsFile | null>>();
  /** What the folders of drafts add to the knowledge. */
  private readonly knowledgeFiles: KnowledgeFiles;
  /** What was last told to be wrong with one of them, by file key. */
  private readonly told = new Map<string, string>();
  /** What was read last, by file key: the same again is the same object, so that nothing is analysed anew for it. */
  private readonly lastRead = new Map<string, NoteFile>();
  /** Notes in the editor, by the URI of their document; likewise drafts and analyses. */
  private readonly liveNotes = new Map<string, KeptNote>();
  private readonly drafts = new Map<string, KeptDraft>();
  private readonly analyses = new Map<string, KeptAnalysis>();
  /** Drafts on disk, looked at only where all drafts of the workspace are asked for. */
  private readonly draftFiles: DraftFiles;
  /** Texts that drafts quote. */
  private readonly sourceFiles: SourceFiles;
  private readonly noteDocuments = new WeakMap<NoteFile, TextDocument>();
  private readonly host: Host;

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    host: Host,
    /** Shows a line to the user. */
    private readonly warn: (message: string) => void,
    /** Told of a draft when something that it hangs on was read meanwhile, and is not as before. */
    changed: (draftUri: string) => void,
  ) {
    this.host = withoutLeadingOut(
      host,
      () => this.trust,
      () => this.documents.keys(),
    );
    this.knowledgeFiles = new KnowledgeFiles(this.host);
    this.draftFiles = new DraftFiles(this.host);
    this.sourceFiles = new SourceFiles(this.host, changed);
  }

  /** Takes new settings; every draft is analysed anew when next asked for. */
  configure(settings: Settings): void {
    this.settings = settings;
  }

  /** Takes the language that the user reads. */
  setReader(reader: LanguageCode): void {
    this.reader = reader;
  }

  /** Takes what is now known of the workspace's trust and folders; drafts that are asked for next reach accordingly. */
  setTrust(trust: Partial<Trust>): void {
    this.trust = { ...this.trust, ...trust };
    this.draftFiles.forget();
  }

  /** Forgets what was read of a file, because it changed on disk. */
  forgetFile(uri: string): void {
    this.noteFiles.delete(fileKey(uri));
    this.settingsFiles.delete(fileKey(uri));
    this.draftFiles.forget(uri);
    this.sourceFiles.forget(uri);
    if (isKnowledgeFile(uri)) this.knowledgeFiles.forget();
  }

  /** Forgets all files that were read. */
  forgetFiles(): void {
    this.noteFiles.clear();
    this.settingsFiles.clear();
    this.draftFiles.forget();
    this.sourceFiles.forget();
    this.knowledgeFiles.forget();
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.drafts.delete(uri);
    this.analyses.delete(uri);
    this.liveNotes.delete(uri);
    this.sourceFiles.close(uri);
    this.forgetFile(uri);
  }

  /** Whether what is said of open drafts may hang on the file at a URI: a note of one, a source, another draft, settings, knowledge. */
  concernsDrafts(uri: string): boolean {
    const isShared = isSettingsFile(uri) || isKnowledgeFile(uri);
    return isShared || this.draftFiles.holds(uri) || this.sourceFiles.holds(uri) || this.draftsOn(uri).length > 0;
  }

  /** The URIs of all open drafts. */
  draftUris(): string[] {
    return this.documents.keys().filter((uri) => this.draftOf(uri) !== undefined);
  }

  /** The URIs of the other open drafts that name the file at a URI as their note. */
  draftsOn(noteUri: string): string[] {
    const key = fileKey(noteUri);
    // What changed is not read for this: with every key typed it would be read twice.
    const others = this.documents.keys().filter((uri) => uri !== noteUri);
    return others.filter((uri) => this.isNamedBy(uri, key));
  }

  /** Whether the draft at a URI names the note with a key. */
  private isNamedBy(draftUri: string, noteKey: string): boolean {
    return this.notePaths(draftUri).some((path) => fileKey(resolvePath(path, draftUri)) === noteKey);
  }

  /**
   * The draft open at a URI with its analysis; undefined for a document that is none. The notes it names are read first. The answer is
   * for the text as it stands when the promise resolves: use it at once, before other events can come in. Of the draft's sources it knows what
   * is read by now: when there is more, `changed` is called.
   */
  open(uri: string): Promise<OpenDraft | undefined> {
    return this.openWith(uri, (named) => this.sourceFiles.known(uri, named));
  }

  /** The same once all its sources are read, which may take seconds. */
  openWithSources(uri: string): Promise<OpenDraft | undefined> {
    return this.openWith(uri, (named) => this.sourceFiles.whole(uri, named));
  }

  private async openWith(
    uri: string,
    sourcesOf: (named: readonly NamedSource[]) => Sources | Promise<Sources>,
  ): Promise<OpenDraft | undefined> {
    const known = this.draftOf(uri);
    if (!known) return undefined;
    const paths = this.notePaths(uri);
    await ensureTopicModel(this.host);
    const [settings, knowledge, ...files] = await Promise.all([
      this.settingsFor(uri),
      this.knowledgeFiles.for(uri, this.trust.folders),
      ...paths.map((path) => this.noteFile(resolvePath(path, uri), uri)),
    ]);
    const named = sourcesNamed(known.draft, uri, settings, this.trust);
    const sources = await sourcesOf(named);
    // The draft may have changed while files were read: always answer for the newest text.
    const current = this.draftOf(uri);
    const document = this.documentAt(uri);
    if (!current || !document) return undefined;
    if (current.draft !== known.draft) return this.openWith(uri, sourcesOf);
    const kept = this.analyses.get(uri);
    const same = kept?.draft === current.draft && kept.settings === settings;
    if (same && kept.knowledge === knowledge && kept.sources === sources && sameItems(kept.files, files))
      return kept.open;
    const analysis = analyze({
      draft: current.draft,
      ...partition(paths, files),
      sources,
      settings: { ...settings, ...knowledge, reader: this.reader },
    });
    for (const { check, error } of analysis.failures) this.host.log(`check ${check} failed on ${uri}: ${error}`);
    const { shown } = settings;
    const open = {
      document,
      analysis,
      shown,
      notes: files.flatMap((file, i) => this.noteAt(file, paths[i] ?? file.uri)),
    };
    this.analyses.set(uri, { ...current, files, settings, knowledge, sources, open });
    return open;
  }

  /**
   * All drafts of the workspace with their analyses, as they stand in the editor or else on disk; with `noteUri` those that name the file
   * there. Events are let in between two drafts.
   */
  async allDrafts(noteUri?: string): Promise<WorkspaceDrafts> {
    const { documents, unread, complete } = await this.draftFiles.read();
    // Clients differ in how they spell a URI; one that is open goes by the spelling it was opened with.
    const spelt = [...documents.map(({ uri }) => uri), ...this.documents.keys()];
    const uris = new Map(spelt.map((uri) => [fileKey(uri), uri]));
    const drafts: OpenDraft[] = [];
    for (const key of [...uris.keys()].sort()) {
      const uri = uris.get(key) ?? key;
      if (noteUri !== undefined && !this.isNamedBy(uri, fileKey(noteUri))) continue;
      await this.host.yieldToEvents();
      // A lens need not wait for texts that only quotations are compared with.
      const open = await (noteUri === undefined ? this.openWithSources(uri) : this.open(uri));
      if (open) drafts.push(open);
    }
    return { drafts, unread, complete };
  }

  /** The document at a URI as the note of drafts; undefined for one that is not open or that no draft names. */
  async openNote(uri: string): Promise<OpenNote | undefined> {
    const document = this.documents.get(uri);
    const drafts = document ? (await this.allDrafts(uri)).drafts : [];
    return document && drafts.length > 0 ? { document, drafts } : undefined;
  }

  /** The text of a new draft, or why its note cannot be read. */
  async newDraft({ noteUri, draftUri, notePath, delegation, language }: NewDraftParams): Promise<NewDraftResult> {
    await ensureTopicModel(this.host);
    const file = await this.noteFile(noteUri, draftUri);
    if ('failure' in file) return { problem: file.failure.reason };
    const versions = alignVersions([file.note]);
    if (!versions) return { problem: l10n.t('it is not a concept note') };
    const code = isLanguageCode(language) ? language : (file.note.language ?? 'en');
    const { chair } = (await this.settingsFor(draftUri)).shown;
    return { text: newDraft({ versions, notePaths: [notePath], delegation, language: code, chair }) };
  }

  /** The document of a check, or of an entry as seen from the draft that the address names, at an address of ours; null where nothing is known. */
  async card(uri: string): Promise<string | null> {
    const check = checkDocument(uri);
    if (check !== null) return check;
    const asked = readEntryDocumentUri(uri);
    return asked && entryDocument(asked.id, this.reader, await this.open(asked.draft));
  }

  private notePaths(uri: string): string[] {
    return this.draftOf(uri)?.draft.frontMatter.note.map(({ value }) => value) ?? [];
  }

  /** The document at a URI: in the editor, else a draft on disk. */
  private documentAt(uri: string): TextDocument | undefined {
    return this.documents.get(uri) ?? this.draftFiles.at(uri);
  }

  private draftOf(uri: string): KeptDraft | undefined {
    const document = this.documentAt(uri);
    if (!document || !mayBeDraft(document)) return undefined;
    let known = this.drafts.get(uri);
    if (known?.version !== document.version) {
      known = { version: document.version, draft: parseDraft(document.getText()) };
      this.drafts.set(uri, known);
    }
    return isDraft(document, known.draft) ? known : undefined;
  }

  /** The note at a URI: as it stands in the editor, else as on disk. */
  private async noteFile(uri: string, draftUri: string): Promise<NoteFile> {
    const key = fileKey(uri);
    const open = this.documents.get(uri) ?? this.documents.all().find((document) => fileKey(document.uri) === key);
    if (open) return this.liveNote(open);
    const failure = outOfReach(uri, draftUri) ?? outOfTrust(uri, draftUri, this.trust);
    if (failure) return this.unlessSame(key, { uri, failure });
    let file = this.noteFiles.get(key);
    if (!file) {
      file = readNote(uri, this.host).then((read) => {
        // What could not be had may be there the next time it is asked for.
        if ('failure' in read && this.noteFiles.get(key) === file) this.noteFiles.delete(key);
        return this.unlessSame(key, read);
      });
      this.noteFiles.set(key, file);
    }
    return file;
  }

  /** The settings that hold for a draft: those of the nearest settings file, over the user's. */
  private async settingsFor(draftUri: string): Promise<Settings> {
    for (const uri of placesOf(SETTINGS_FILE, draftUri, this.trust.folders)) {
      const key = fileKey(uri);
      let file = this.settingsFiles.get(key);
      if (!file) this.settingsFiles.set(key, (file = readSettingsFile(uri, this.host)));
      const found = await file;
      if (!found) continue;
      if ('over' in found) return found.over(this.settings);
      this.tell(key, l10n.t('The settings in "{0}" cannot be used: {1}.', key, found.problem));
      break;
    }
    return this.settings;
  }

  /** Shows what is wrong with a file, once until something else is. */
  private tell(key: string, problem: string): void {
    if (this.told.get(key) === problem) return;
    this.told.set(key, problem);
    this.warn(problem);
  }

  private liveNote(document: TextDocument): NoteFile {
    const live = this.liveNotes.get(document.uri);
    if (live?.version === document.version) return live.file;
    const file = { uri: document.uri, note: parseNote(document.getText()) };
    this.liveNotes.set(document.uri, { version: document.version, file });
    return file;
  }

  private unlessSame(key: string, file: NoteFile): NoteFile {
    const before = this.lastRead.get(key);
    if (before && said(before) === said(file)) return before;
    // While a name is typed, each beginning of it is a file that is not there.
    if (this.lastRead.size >= MOST_LAST_READ) this.lastRead.clear();
    this.lastRead.set(key, file);
    return file;
  }

  private noteAt(file: NoteFile, path: string): NoteAtUri[] {
    if (!('note' in file)) return [];
    let document = this.noteDocuments.get(file);
    if (!document) {
      document = TextDocument.create(file.uri, 'plaintext', 0, file.note.text);
      this.noteDocuments.set(file, document);
    }
    return [{ path, uri: file.uri, note: file.note, document }];
  }
}

/** What a file says, or why it says nothing. */
function said(file: NoteFile): string {
  return 'failure' in file ? file.failure.reason : file.note.text;
}

/** Spares reading the many Markdown files that have no front matter. */
function mayBeDraft(document: TextDocument): boolean {
  const head = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  return document.languageId === DRAFT_LANGUAGE || /^\ufeff?---/.test(document.getText(head));
}

/** Markdown is a draft when its front matter names a note. */
function isDraft(document: TextDocument, draft: Draft): boolean {
  return document.languageId === DRAFT_LANGUAGE || draft.frontMatter.keys.some((key) => key.value === 'note');
}
