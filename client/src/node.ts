// The extension on the desktop and on remote machines: the language server runs as a process of its own.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient, stopClient, type RostrumApi } from './client';

export function activate(context: vscode.ExtensionContext): Promise<RostrumApi> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return startClient(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}

export const deactivate = stopClient;
