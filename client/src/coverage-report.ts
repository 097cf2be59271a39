// "Coverage Report": the server's page beside the draft, and a file of it where the user wants one.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { coverageReportRequest, type CoverageReportParams, type CoverageReportResult } from '../../server/src/protocol';
import { draftLanguages } from './draft-languages';

interface OpenReport {
  readonly panel: vscode.WebviewPanel;
  readonly draft: vscode.Uri;
}

/** The report that is open; the next one takes its place. */
let shown: OpenReport | undefined;

/** Shows the report on the active draft and the other open drafts on its note. */
export async function showCoverageReport(client: BaseLanguageClient): Promise<void> {
  const { t } = vscode.l10n;
  const document = vscode.window.activeTextEditor?.document;
  const params = document && ({ textDocument: { uri: document.uri.toString() } } satisfies CoverageReportParams);
  const report =
    params && draftLanguages.includes(document.languageId)
      ? await client.sendRequest<CoverageReportResult>(coverageReportRequest, params)
      : null;
  if (!document || !report) {
    void vscode.window.showInformationMessage(
      t('No draft is open: open a .statement file, or a Markdown file that names its concept note, and try again.'),
    );
    return;
  }
  const panel = shown?.panel ?? newPanel();
  shown = { panel, draft: document.uri };
  panel.webview.html = report.html;
  panel.reveal(undefined, true);
}

function newPanel(): vscode.WebviewPanel {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const options = { enableScripts: false, localResourceRoots: [], enableFindWidget: true };
  const panel = vscode.window.createWebviewPanel(
    'rostrum.coverageReport',
    vscode.l10n.t('Coverage Report'),
    column,
    options,
  );
  panel.onDidDispose(() => (shown = undefined));
  return panel;
}

/** Saves the report that is shown: where the user says, or at `target`. */
export async function saveCoverageReport(target?: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  if (!shown) {
    void vscode.window.showInformationMessage(t('No report is open: choose Rostrum: Coverage Report first.'));
    return;
  }
  const { html } = shown.panel.webview;
  const file =
    target instanceof vscode.Uri
      ? target
      : await vscode.window.showSaveDialog({
          title: t('Save Coverage Report'),
          defaultUri: vscode.Uri.joinPath(shown.draft, '..', `${t('coverage-report')}.html`),
          filters: { HTML: ['html'] },
        });
  if (file) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(html));
}
