// Starts Rostrum in the editor: what the desktop and the browser share. It decides nothing about content.
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  draftStatusNotification,
  findDraftsRequest,
  listFolderRequest,
  noDraftNotification,
  readFileRequest,
  readTopicModelRequest,
  workspaceTrustedNotification,
  type ClientOptions,
  type DraftStatus,
  type ListFolderParams,
  type NoDraftParams,
  type ReadFileParams,
  type TrustOptions,
} from '../../server/src/protocol';
import { registerCommands } from './commands';
import { keepContexts } from './contexts';
import { showCoverage, type Coverage } from './coverage';
import { crashHandler } from './crash-handler';
import { draftLanguages } from './draft-languages';
import { DraftStatuses } from './draft-statuses';
import { registerEntryCards } from './entry-cards';
import { readFile, readTopicModel } from './file-access';
import { findDrafts } from './find-drafts';
import { listFolder } from './list-folder';
import { showSampleIfNew } from './open-sample';
import { ReadingView } from './reading-view/panel';
import { SelectionClock } from './selection-clock';
import { showInStatusBar } from './status-bar';

/** Makes the language client of this host; each start of it starts a server of its own. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension offers to other extensions, and to its tests. */
export interface RostrumApi {
  /** How a draft stood when the server last looked at it; undefined for what is no draft or is not open. */
  status(uri: vscode.Uri): DraftStatus | undefined;
  /** The views, and the draft they show. */
  readonly coverage: Coverage;
  /** The reading view, and what it shows. */
  readonly reading: ReadingView;
}

let running: BaseLanguageClient | undefined;

/** Starts the language server, and everything that shows what it says. */
export async function startClient(context: vscode.ExtensionContext, createClient: CreateClient): Promise<RostrumApi> {
  const client = createClient('rostrum', 'Rostrum', {
    documentSelector: draftLanguages.map((language) => ({ language })),
    initializationOptions: () => ({ rostrum: settings(), ...trust(), ...options }),
    diagnosticPullOptions: { onChange: true },
    errorHandler: crashHandler(),
  });
  running = client;
  const statuses = new DraftStatuses();
  const selection = new SelectionClock(client, statuses);
  const coverage = showCoverage(client, statuses);
  const reading = new ReadingView(client, context, statuses);
  context.subscriptions.push(
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(vscode.Uri.parse(uri, true))),
    client.onRequest(listFolderRequest, ({ uri, most }: ListFolderParams) =>
      listFolder(vscode.Uri.parse(uri, true), most),
    ),
    client.onRequest(findDraftsRequest, findDrafts),
    client.onRequest(readTopicModelRequest, () => readTopicModel(context.extensionUri)),
    client.onNotification(draftStatusNotification, (status: DraftStatus) => statuses.set(status)),
    client.onNotification(noDraftNotification, ({ uri }: NoDraftParams) =>
      statuses.delete(vscode.Uri.parse(uri, true)),
    ),
    // A server that is not running learns of it when it starts.
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      client.sendNotification(workspaceTrustedNotification).catch(() => undefined);
    }),
    statuses,
    selection,
    registerEntryCards(client),
    coverage,
    reading,
    keepContexts(statuses),
    showInStatusBar(statuses, selection),
    ...registerCommands(context, client, statuses, coverage.shown, reading),
  );
  await client.start();
  void showSampleIfNew(context, statuses);
  return { status: (uri) => statuses.of(uri), coverage, reading };
}

/** The settings as plain values: the object that the editor gives has functions, which cannot be sent to a worker. */
function settings(): unknown {
  return JSON.parse(JSON.stringify(vscode.workspace.getConfiguration('rostrum')));
}

function trust(): TrustOptions {
  return { trusted: vscode.workspace.isTrusted };
}

const options: ClientOptions = { cards: true, commands: true };

/** Stops the language server, so that none is left behind. */
export async function stopClient(): Promise<void> {
  await running?.dispose();
}
