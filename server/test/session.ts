// A client and a server over two streams in memory, for tests of the protocol.
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterEach } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CompletionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InlayHintRefreshRequest,
  type InitializeResult,
  InitializedNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node';
import type { AnyFeature } from '../src/features/feature';
import { liesIn } from '../src/files/note-files';
import { isSettingsFile } from '../src/files/settings-file';
import { isKnowledgeFile } from '../src/files/workspace-knowledge';
import { serve } from '../src/lsp/server';
import { nodeHost } from '../src/node-host';
import { draftStatusNotification, noDraftNotification, type DraftStatus, type NoDraftParams } from '../src/protocol';

export const DRAFT = 'file:///c%3A/drafts/norway.statement';
export const NOTE = 'file:///c%3A/drafts/note%20%281%29.txt';
export const NOTE_TEXT = readFileSync(new URL('../../samples/S-2018-184/S-2018-184.zh.txt', import.meta.url), 'utf8');
export const FRONT_MATTER = '---\nnote: note (1).txt\n---\n';
export const SMALL_NOTE =
  'S/2018/184\n\nConcept note\n\nQuestions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n';

/** A client that can do all the server asks for, as VS Code can. */
const full: ClientCapabilities = {
  textDocument: {
    synchronization: { dynamicRegistration: true },
    codeLens: { dynamicRegistration: true },
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
};

interface Setup {
  readonly capabilities?: ClientCapabilities;
  readonly files?: Readonly<Record<string, string>>;
  readonly features?: readonly AnyFeature[];
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly string[];
  readonly settings?: unknown;
  readonly locale?: string;
}

const running: Session[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.end();
});

/** A server with a client over two streams, and what the client was told. */
export class Session {
  readonly client: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: DraftStatus[] = [];
  readonly noDrafts: string[] = [];
  readonly log: string[] = [];
  readonly warnings: string[] = [];
  readonly registered: Registration[] = [];
  /** Files that were asked for, other than settings: those are looked for beside every draft. */
  readonly read: string[] = [];
  refreshes = 0;
  lensRefreshes = 0;
  files: Record<string, string>;
  settings: unknown;
  folders: readonly string[];
  initialized!: InitializeResult;
  private version = 0;

  private constructor(setup: Setup) {
    this.files = { ...setup.files };
    this.settings = setup.settings ?? {};
    this.folders = setup.workspaceFolders ?? [];
    const up = new PassThrough();
    const down = new PassThrough();
    const { yieldToEvents } = nodeHost(() => undefined);
    serve(
      createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)),
      {
        yieldToEvents,
        readTopicModel: () => Promise.resolve(null),
        findDrafts: () => Promise.resolve({ uris: this.draftFiles(), complete: true }),
        listFolder: (uri) => {
          const inside = Object.keys(this.files).filter((file) => liesIn(file, uri));
          return Promise.resolve(inside.length > 0 ? { uris: inside.sort(), complete: true } : null);
        },
        log: (line) => this.log.push(line),
        readFile: (uri) => {
          if (!isSettingsFile(uri) && !isKnowledgeFile(uri)) this.read.push(uri);
          const text = this.files[decodeURIComponent(uri)];
          if (text === undefined)
            return Promise.resolve({ failure: { kind: 'missing', reason: 'there is no such file' } });
          return Promise.resolve({ bytes: new TextEncoder().encode(text) });
        },
      },
      { name: 'Rostrum', version: '1.2.3' },
      setup.features,
    );
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.client.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    this.client.onNotification(draftStatusNotification, (status: DraftStatus) => void this.statuses.push(status));
    this.client.onNotification(noDraftNotification, ({ uri }: NoDraftParams) => void this.noDrafts.push(uri));
    this.client.onRequest(ShowMessageRequest.type, ({ message }) => {
      this.warnings.push(message);
      return null;
    });
    this.client.onNotification(ShowMessageNotification.type, ({ message }) => void this.warnings.push(message));
    this.client.onRequest(WorkspaceFoldersRequest.type, () => this.folders.map((uri) => ({ uri, name: uri })));
    this.client.onRequest(ConfigurationRequest.type, () => [this.settings]);
    this.client.onRequest(RegistrationRequest.type, ({ registrations }) => void this.registered.push(...registrations));
    this.client.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    this.client.onRequest(CodeLensRefreshRequest.type, () => {
      this.lensRefreshes++;
    });
    this.client.onRequest(InlayHintRefreshRequest.type, () => undefined);
    this.client.listen();
  }

  static async start(setup: Setup = {}): Promise<Session> {
    const session = new Session(setup);
    running.push(session);
    session.initialized = await session.client.sendRequest<InitializeResult>('initialize', {
      processId: null,
      ...(setup.locale === undefined ? {} : { locale: setup.locale }),
      rootUri: null,
      capabilities: setup.capabilities ?? full,
      initializationOptions: setup.initializationOptions,
      workspaceFolders: session.folders.map((uri) => ({ uri, name: uri })),
    });
    await session.client.sendNotification(InitializedNotification.type, {});
    return session;
  }

  /** The files that may be drafts, as a client finds them. */
  private draftFiles(): string[] {
    return Object.keys(this.files).filter((uri) => /\.(?:statement|md)$/.test(uri));
  }

  end(): void {
    this.client.dispose();
  }

  async open(text: string, uri = DRAFT, languageId = 'un-statement'): Promise<void> {
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: ++this.version, text },
    });
  }

  async change(contentChanges: TextDocumentContentChangeEvent[], uri = DRAFT): Promise<void> {
    await this.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++this.version },
      contentChanges,
    });
  }

  async close(uri = DRAFT): Promise<void> {
    await this.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async pull(uri = DRAFT): Promise<readonly Diagnostic[]> {
    const report: DocumentDiagnosticReport = await this.client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
  }

  async codes(uri = DRAFT): Promise<string[]> {
    return (await this.pull(uri)).map(({ code }) => String(code));
  }

  async lenses(): Promise<readonly CodeLens[]> {
    return (await this.client.sendRequest(CodeLensRequest.type, { textDocument: { uri: DRAFT } })) ?? [];
  }

  /** Until what was sent before has been worked through. */
  async settled(): Promise<void> {
    for (let i = 0; i < 3; i++) {
      await this.client.sendRequest(CompletionRequest.type, {
        textDocument: { uri: 'file:///none' },
        position: { line: 0, character: 0 },
      });
    }
  }
}

/** The position just after a piece of a text. */
export function positionIn(text: string, piece: string) {
  return TextDocument.create('x:', 'x', 0, text).positionAt(text.indexOf(piece) + piece.length);
}
