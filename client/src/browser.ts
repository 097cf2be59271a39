// The extension in the browser: the language server runs in a web worker.
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startClient, stopClient, type RostrumApi } from './client';

export function activate(context: vscode.ExtensionContext): Promise<RostrumApi> {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  // A stopped server's worker cannot serve again, so each start makes a new one and ends the last. The client gets its two ends, not the
  // worker itself: what an extension host gives for a worker is no `Worker`, and the client would not know it.
  let worker: Worker | undefined;
  const startServer = async () => {
    worker?.terminate();
    const started = (worker = new Worker(server));
    await giveFiles(started, vscode.Uri.joinPath(context.extensionUri, 'dist'));
    return { reader: new BrowserMessageReader(started), writer: new BrowserMessageWriter(started) };
  };
  return startClient(context, (id, name, options) => new LanguageClient(id, name, startServer, options));
}

/** A worker reads no files: it names the data that it needs, as places in a folder, and starts to serve when it has their texts. */
async function giveFiles(worker: Worker, folder: vscode.Uri): Promise<void> {
  const places = await new Promise<string[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string[]>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  const read = async (place: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, place)));
  worker.postMessage(await Promise.all(places.map(read)));
}

export const deactivate = stopClient;
