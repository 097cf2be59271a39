// The floor to measure against: a language server with nothing but incremental sync and two regular expressions.
import {
  createConnection,
  DiagnosticSeverity,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument }) => {
  const document = documents.get(textDocument.uri);
  const text = document?.getText() ?? '';
  const items = [/\b(\w+) \1\b/g, /\bresolution \d+ \(\d{3}\)/g].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      range: { start: document.positionAt(match.index), end: document.positionAt(match.index + match[0].length) },
      severity: DiagnosticSeverity.Warning,
      message: match[0],
    })),
  );
  return { kind: 'full', items };
});
documents.listen(connection);
connection.listen();
