// The commands of the palette, and those that the server's lenses call.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Location, Position, Range } from 'vscode-languageclient';
import { AllDrafts } from './check-all-drafts';
import { chooseConceptNote } from './choose-concept-note';
import type { ShownDraft } from './coverage/shown-draft';
import { showDraftDetails } from './draft-details';
import { saveCoverageReport, showCoverageReport } from './coverage-report';
import { draftLanguages } from './draft-languages';
import type { DraftStatuses } from './draft-statuses';
import { exportStatement } from './export-statement';
import { findAgreedLanguage } from './find-agreed-language';
import { insertName } from './insert-name';
import { newStatement } from './new-statement';
import { openNote } from './open-note';
import { getStarted, openSample } from './open-sample';
import type { ReadingView } from './reading-view/panel';
import { showPassages } from './show-passages';
import { inWords } from './status-bar';
import { showFirstCard, showPhrases } from './tour';

// A check takes some hundredths of a second; a drafter who waits longer wants to know that something is wrong.
const PATIENCE = 3_000;

/** Registers every command. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  statuses: DraftStatuses,
  shown: ShownDraft,
  reading: ReadingView,
): Pick<vscode.Disposable, 'dispose'>[] {
  const { registerCommand } = vscode.commands;
  const allDrafts = new AllDrafts(client);
  return [
    allDrafts,
    registerCommand('rostrum.checkDraft', (uri?: string) => checkDraft(statuses, uri)),
    registerCommand('rostrum.chooseConceptNote', chooseConceptNote),
    // From the Explorer with the note that was clicked.
    registerCommand('rostrum.newStatement', (note?: vscode.Uri) => newStatement(client, note)),
    registerCommand('rostrum.coverageReport', () => showCoverageReport(client, shown)),
    // The button on the page gives that page's own address, which is no place to save to.
    registerCommand('rostrum.saveCoverageReport', (uri?: vscode.Uri) =>
      saveCoverageReport(uri?.scheme === 'webview-panel' ? undefined : uri),
    ),
    registerCommand('rostrum.openReadingView', () => reading.open()),
    registerCommand('rostrum.exportToWord', (uri?: vscode.Uri, target?: unknown) =>
      exportStatement(client, 'docx', uri, target),
    ),
    registerCommand('rostrum.exportToWebPage', (uri?: vscode.Uri, target?: unknown) =>
      exportStatement(client, 'html', uri, target),
    ),
    registerCommand('rostrum.restartServer', () => restartServer(client)),
    registerCommand('rostrum.checkAllDrafts', () => allDrafts.check()),
    registerCommand('rostrum.showDraftDetails', () => showDraftDetails(client, statuses, shown)),
    registerCommand('rostrum.insertName', insertName),
    registerCommand('rostrum.findAgreedLanguage', (uri?: string, at?: Position) => findAgreedLanguage(client, uri, at)),
    registerCommand('rostrum.openSample', (place?: vscode.Uri) => openSample(context, statuses, place)),
    registerCommand('rostrum.getStarted', () => getStarted()),
    registerCommand('rostrum.tour.showCard', () => showFirstCard(shown)),
    registerCommand('rostrum.tour.showPhrases', () => showPhrases(shown)),
    registerCommand('rostrum.showPassages', (uri: string, at: Position, passages: readonly Location[]) =>
      showPassages(client, uri, at, passages),
    ),
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
