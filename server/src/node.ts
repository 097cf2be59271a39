// The language server on Node: over IPC, a socket or standard input and output, as the client chooses.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { clientDrafts, clientFiles } from './client-files';
import { serve } from './lsp/server';
import { nodeHost } from './node-host';

const connection = createConnection(ProposedFeatures.all);
serve(
  connection,
  {
    ...nodeHost((line) => connection.console.error(line), clientFiles(connection)),
    findDrafts: clientDrafts(connection),
  },
  { name: 'Rostrum', version },
);
