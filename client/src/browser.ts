// The extension in the browser: the language server runs in a web worker.
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient, stopClient, type RostrumApi } from './client';

export function activate(context: vscode.ExtensionContext): Promise<RostrumApi> {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  // A stopped server's worker cannot serve again, so each start makes a new one and ends the last. The client gets its two ends, not the
  // worker itself: what an extension host gives for a worker is no `Worker`, and the client would not know it.
  let worker: Worker | undefined;
  const startServer = () => {
    worker?.terminate();
    worker = new Worker(server);
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  return startClient(context, (id, name, options) => new LanguageClient(id, name, startServer, options));
}

export const deactivate = stopClient;
