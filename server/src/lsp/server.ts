// Wires the features to a connection: the only place that knows one.
import {
  BulkRegistration,
  type CancellationToken,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  InlayHintRefreshRequest,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { features as allFeatures, workspaceFeatures } from '../features';
import { diagnosticsOf } from '../features/diagnostics';
import { draftStatusOf } from '../features/draft-status';
import type { AnyFeature, OpenDraft } from '../features/feature';
import type { Host } from '../files/host';
import {
  type CardParams,
  cardRequest,
  type CardResult,
  coverageReportRequest,
  type CoverageReportParams,
  type ClientOptions,
  type CoverageReportResult,
  draftStatusNotification,
  type ExportParams,
  exportRequest,
  type ExportResult,
  type NewDraftParams,
  newDraftRequest,
  type NewDraftResult,
  noDraftNotification,
  type NoDraftParams,
  workspaceTrustedNotification,
} from '../protocol';
import { reportPage } from '../report/page';
import { settingsFrom } from '../files/settings';
import { speak } from '../text/l10n';
import { languageOfLocale } from '../text/languages';
import { abilitiesOf } from './abilities';
import { draftsBeside } from './drafts-beside';
import { exportedFile } from './exported-file';
import { Workspace } from './workspace';

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
}

/** Serves a connection until it closes. Returns at once. */
export function serve(
  connection: Connection,
  host: Host,
  info: ServerInfo,
  features: readonly AnyFeature[] = allFeatures,
): void {
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(
    documents,
    host,
    (message) => connection.window.showWarningMessage(message),
    (draftUri) => {
      // Of a draft that is not open nobody wants to hear.
      if (documents.get(draftUri)) refresh([draftUri]);
    },
  );
  let client: ClientCapabilities = {};
  let options: ClientOptions = {};

  connection.onInitialize((params) => {
    client = params.capabilities;
    options = {
      cards: isOn('cards', params.initializationOptions),
      commands: isOn('commands', params.initializationOptions),
    };
    const reader = languageOfLocale(params.locale);
    speak(reader, { isolating: true });
    workspace.setReader(reader);
    workspace.configure(settingsFrom(sectionOf(params.initializationOptions)));
    workspace.setTrust({
      trusted: isTrusted(params.initializationOptions),
      folders: params.workspaceFolders?.map(({ uri }) => uri) ?? [],
    });
    return { capabilities: capabilitiesFor(client, features), serverInfo: info };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      sent(connection.client.register(DidChangeConfigurationNotification.type, { section: 'rostrum' }));
    }
    if (watches(client)) {
      sent(
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*.{txt,md,markdown,statement}' }, { globPattern: '**/.rostrum/*.yaml' }],
        }),
      );
    }
    if (client.textDocument?.synchronization?.dynamicRegistration) sent(connection.client.register(syncOfNotes()));
    if (client.textDocument?.codeLens?.dynamicRegistration)
      sent(connection.client.register(CodeLensRequest.type, { documentSelector: NOTES }));
    if (client.workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(() => sent(readFolders()));
    sent(configure());
  });

  async function readFolders(): Promise<void> {
    const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
    workspace.setTrust({ folders: folders.map(({ uri }) => uri) });
    refresh(workspace.draftUris());
  }

  connection.onNotification(workspaceTrustedNotification, () => {
    workspace.setTrust({ trusted: true });
    refresh(workspace.draftUris());
  });

  /** Takes settings: from the client where it answers for them, else as it pushed them. */
  async function configure(pushed?: unknown): Promise<void> {
    if (client.workspace?.configuration)
      workspace.configure(settingsFrom(await connection.workspace.getConfiguration('rostrum')));
    else if (pushed !== undefined && pushed !== null) workspace.configure(settingsFrom(sectionOf(pushed)));
    else return;
    refresh(workspace.draftUris());
  }

  connection.onDidChangeConfiguration(({ settings }) => sent(configure(settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) workspace.forgetFile(uri);
    if (changes.some(({ uri }) => workspace.concernsDrafts(uri))) refresh(workspace.draftUris());
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!pulls(client)) pushSoon(uri);
    // A note that is being edited speaks to the drafts that name it.
    refresh(workspace.draftsOn(uri));
  });
  documents.onDidSave(() => {
    // Watching reaches only the workspace's folders, and a note may lie elsewhere.
    workspace.forgetFiles();
    refresh(workspace.draftUris());
  });
  documents.onDidClose(({ document: { uri } }) => {
    workspace.close(uri);
    toldOf.delete(uri);
    passagesOf.delete(uri);
    if (!pulls(client)) sent(connection.sendDiagnostics({ uri, diagnostics: [] }));
    refresh(workspace.draftsOn(uri));
  });

  /** Has drafts looked at again, because something outside their text has changed. */
  function refresh(uris: readonly string[]): void {
    if (uris.length === 0) return;
    if (!pulls(client)) uris.forEach(pushSoon);
    else if (client.workspace?.diagnostics?.refreshSupport)
      soon('diagnostics', () => connection.sendRequest(DiagnosticRefreshRequest.type));
    if (client.workspace?.codeLens?.refreshSupport)
      soon('lenses', () => connection.sendRequest(CodeLensRefreshRequest.type));
    if (client.workspace?.inlayHint?.refreshSupport)
      soon('hints', () => connection.sendRequest(InlayHintRefreshRequest.type));
  }

  /** Where the passages of open drafts stood when the lenses in notes were last made. */
  const passagesOf = new Map<string, string>();

  /** Has the lenses in an open note made anew when a draft answers it otherwise than before. */
  function refreshNotesOf({ document, analysis: { draft, coverage }, notes }: OpenDraft): void {
    const { uri } = document;
    const lineOf = (paragraph: number) => document.positionAt(draft.paragraphs[paragraph]?.span.start ?? 0).line;
    const passages = JSON.stringify(coverage?.questions.map(({ paragraphs }) => paragraphs.map(lineOf)));
    const before = passagesOf.get(uri);
    passagesOf.set(uri, passages);
    const isShown = notes.some((note) => documents.get(note.uri) !== undefined);
    if (before !== passages && isShown && client.workspace?.codeLens?.refreshSupport)
      soon('lenses', () => connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** For clients that cannot pull: diagnostics of the newest text. */
  function pushSoon(uri: string): void {
    soon(uri, async () => {
      const items = await diagnostics('textDocument/publishDiagnostics', uri);
      const version = documents.get(uri)?.version;
      // None for what is no draft any more.
      if (version !== undefined) await connection.sendDiagnostics({ uri, version, diagnostics: items ?? [] });
    });
  }

  const waiting = new Set<string>();

  /** Runs a task once for all who ask for it before waiting events were let in. */
  function soon(name: string, task: () => Promise<unknown>): void {
    if (waiting.has(name)) return;
    waiting.add(name);
    sent(
      host.yieldToEvents().then(() => {
        waiting.delete(name);
        return task();
      }),
    );
  }

  connection.onRequest(
    DocumentDiagnosticRequest.type,
    async ({ textDocument }, token): Promise<DocumentDiagnosticReport> => {
      await letEventsIn(token);
      const items = await diagnostics(DocumentDiagnosticRequest.method, textDocument.uri, token);
      return { kind: DocumentDiagnosticReportKind.Full, items: items ?? [] };
    },
  );

  /** The drafts whose status the client has. */
  const toldOf = new Set<string>();

  /** The diagnostics of a draft, of which the client is told how it stands; undefined for what is no draft, or none any more. */
  async function diagnostics(method: string, uri: string, token?: CancellationToken) {
    const items = await guarded(method, uri, undefined, async () => {
      const open = await workspace.open(uri);
      if (token) throwIfCancelled(token);
      if (!open) return undefined;
      toldOf.add(uri);
      refreshNotesOf(open);
      sent(connection.sendNotification(draftStatusNotification, draftStatusOf(open)));
      return diagnosticsOf(open, abilitiesOf(client, options));
    });
    if (!items && toldOf.delete(uri)) {
      sent(connection.sendNotification(noDraftNotification, { uri } satisfies NoDraftParams));
    }
    return items;
  }

  connection.onRequest(newDraftRequest, (params: NewDraftParams): Promise<NewDraftResult> =>
    workspace.newDraft(params),
  );

  connection.onRequest(cardRequest, ({ uri }: CardParams): Promise<CardResult> => workspace.card(uri));
  connection.onRequest(
    coverageReportRequest,
    ({ textDocument: { uri } }: CoverageReportParams): Promise<CoverageReportResult> =>
      guarded<CoverageReportResult>(coverageReportRequest, uri, null, async () => {
        const drafts = await draftsBeside(uri, workspace);
        return drafts.length > 0 ? { html: reportPage(drafts) } : null;
      }),
  );

  connection.onRequest(exportRequest, (params: ExportParams): Promise<ExportResult> => {
    const { uri } = params.textDocument;
    return guarded<ExportResult>(exportRequest, uri, { problem: 'failed' }, async () => {
      const open = await workspace.open(uri);
      return open ? exportedFile(open.analysis.draft, params) : { problem: 'no-draft' };
    });
  });

  for (const feature of features) {
    connection.onRequest(feature.request, async (params, token) => {
      await letEventsIn(token);
      const { uri } = params.textDocument;
      return guarded(feature.request.method, uri, feature.empty, async () => {
        const open = await (feature.needsSources ? workspace.openWithSources(uri) : workspace.open(uri));
        throwIfCancelled(token);
        if (open) return feature.answer(open, params, abilitiesOf(client, options));
        const note = feature.answerForNote && (await workspace.openNote(uri));
        throwIfCancelled(token);
        return (note && feature.answerForNote?.(note)) ?? feature.empty;
      });
    });
  }

  for (const feature of workspaceFeatures) {
    connection.onRequest(feature.request, async (params, token) => {
      await letEventsIn(token);
      return guarded(feature.request.method, '', feature.empty, async () => {
        const drafts = await workspace.allDrafts();
        throwIfCancelled(token);
        return feature.answer(drafts, params, abilitiesOf(client, options));
      });
    });
  }

  /** What `answer` gives. A bug in it is logged and answered by `empty`, so that it never stops the others. */
  async function guarded<T>(method: string, uri: string, empty: T, answer: () => Promise<T>): Promise<T> {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      host.log(`${method} ${uri}: ${reasonOf(error)}`);
      return empty;
    }
  }

  /** A waiting keystroke or cancellation comes before long work. */
  async function letEventsIn(token: CancellationToken): Promise<void> {
    await host.yieldToEvents();
    throwIfCancelled(token);
  }

  /** For what nobody waits for: a client that refuses it, or is gone, must not stop the server. */
  function sent(message: Promise<unknown>): void {
    message.catch((error: unknown) => host.log(reasonOf(error)));
  }

  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(client: ClientCapabilities, features: readonly AnyFeature[]): ServerCapabilities {
  const diagnosticProvider = { identifier: 'rostrum', interFileDependencies: true, workspaceDiagnostics: false };
  const offered = [...features.filter(({ isFor }) => isFor?.(client) ?? true), ...workspaceFeatures].map(
    ({ capability }) => capability,
  );
  const all = offered.reduce<ServerCapabilities>((some, more) => ({ ...some, ...more }), {});
  return {
    ...all,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { ...all.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls(client) ? { diagnosticProvider } : {}),
  };
}

function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

/** Documents that may be notes and are no drafts; notes in Markdown a client sends us anyway. */
const NOTES = [{ language: 'plaintext', pattern: '**/*.txt' }];

/**
 * Notes in plain text, which a client that serves statements and Markdown alone would show us only as they stand on disk. They are
 * followed, not served: the features stay with the client's own selection, and nothing is read of a text that no draft names.
 */
function syncOfNotes(): BulkRegistration {
  const documentSelector = NOTES;
  const bulk = BulkRegistration.create();
  bulk.add(DidOpenTextDocumentNotification.type, { documentSelector });
  bulk.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
  bulk.add(DidCloseTextDocumentNotification.type, { documentSelector });
  return bulk;
}

/** Only a client that says so has a workspace which is not trusted. */
function isTrusted(options: unknown): boolean {
  return !(typeof options === 'object' && options !== null && 'trusted' in options && options.trusted === false);
}

/** Only a client that says so can do more than the protocol asks of it. */
function isOn(name: keyof ClientOptions, options: unknown): boolean {
  return typeof options === 'object' && options !== null && (options as Record<string, unknown>)[name] === true;
}

function watches(client: ClientCapabilities): boolean {
  return client.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
}

/** Settings as clients send them: whole, or under their section. */
function sectionOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'rostrum' in raw ? raw.rostrum : raw;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
