// The language server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { clientDrafts, clientFiles, clientTopicModel } from './client-files';
import { serve } from './lsp/server';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

/** A message to itself comes after those that wait already. */
function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      port2.close();
      resolve();
    };
    port1.postMessage(null);
  });
}

serve(
  connection,
  {
    ...clientFiles(connection),
    readTopicModel: clientTopicModel(connection),
    findDrafts: clientDrafts(connection),
    yieldToEvents,
    log: (line) => {
      connection.console.error(line);
    },
  },
  { name: 'Rostrum', version },
);
