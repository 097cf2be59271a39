// The language server in a web worker. Its first message names the data files it needs, the first it gets brings them.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { clientDrafts, clientFiles, clientTopicModel } from './client-files';
import { serve } from './lsp/server';
import { giveFiles, wantedFiles } from './shipped-data';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<string[]>) => {
  giveFiles(data);
  start();
};
self.postMessage(wantedFiles());

/** What listens from here on takes the place of the first message's listener. */
function start(): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
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
}

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
