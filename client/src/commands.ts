// The commands of the palette, and those that the server's lenses call.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { chooseConceptNote } from './choose-concept-note';
import { saveCoverageReport, showCoverageReport } from './coverage-report';
import { draftLanguages } from './draft-languages';
import type { DraftStatuses } from './draft-statuses';
import { newStatement } from './new-statement';
import { openNote } from './open-note';
import { inWords } from './status-bar';

// A check takes some hundredths of a second; a drafter who waits longer wants to know that something is wrong.
const PATIENCE = 3_000;

/** Registers every command. */
export function registerCommands(client: BaseLanguageClient, statuses: DraftStatuses): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand('rostrum.checkDraft', (uri?: string) => checkDraft(statuses, uri)),
    registerCommand('rostrum.chooseConceptNote', chooseConceptNote),
    registerCommand('rostrum.newStatement', () => newStatement(client)),
    registerCommand('rostrum.coverageReport', () => showCoverageReport(client)),
    // The button on the page gives that page's own address, which is no place to save to.
    registerCommand('rostrum.saveCoverageReport', (uri?: vscode.Uri) =>
      saveCoverageReport(uri?.scheme === 'webview-panel' ? undefined : uri),
    ),
    registerCommand('rostrum.restartServer', () => restartServer(client)),
    registerCommand('rostrum.openNote', (uri: string, range?: Range) => openNote(client, uri, range)),
  ];
}

/** Tells how the draft at `uri` stands, or the one in the active editor, and shows its findings. */
async function checkDraft(statuses: DraftStatuses, uri?: string): Promise<void> {
  const { t } = vscode.l10n;
  const named = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
  const document = named ?? vscode.window.activeTextEditor?.document;
  const mayBeDraft = document !== undefined && draftLanguages.includes(document.languageId);
  const status = mayBeDraft ? await statuses.upToDate(document, PATIENCE) : undefined;
  if (!document || !status) {
    void vscode.window.showInformationMessage(
      t('No draft is open: open a .statement file, or a Markdown file that names its concept note, and try again.'),
    );
    return;
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const findings = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Rostrum').length;
  void vscode.window.showInformationMessage(t('{0} · findings: {1}', inWords(status), findings));
}

async function restartServer(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
  void vscode.window.showInformationMessage(vscode.l10n.t('Rostrum has been restarted.'));
}
