// "Coverage Report": the server's page beside the draft, and a file of it where the user wants one.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { coverageReportRequest, type CoverageReportParams, type CoverageReportResult } from '../../server/src/protocol';
import type { ShownDraft } from './coverage/shown-draft';

interface OpenReport {
  readonly panel: vscode.WebviewPanel;
  readonly draft: vscode.Uri;
}

/** The report that is open; the next one takes its place. */
let shown: OpenReport | undefined;

/** Shows the report on the draft that is active, or was active last, and the other open drafts on its note. */
export async function showCoverageReport(client: BaseLanguageClient, { uri, editor }: ShownDraft): Promise<void> {
  const { t } = vscode.l10n;
  const params = uri && ({ textDocument: { uri: uri.toString() } } satisfies CoverageReportParams);
  const report = params ? await client.sendRequest<CoverageReportResult>(coverageReportRequest, params) : null;
  if (!uri || !report) {
    void vscode.window.showInformationMessage(
      t('No draft is open: open a .statement file, or a Markdown file that names its concept note, and try again.'),
    );
    return;
  }
  const panel = shown?.panel ?? newPanel(editor);
  shown = { panel, draft: uri };
  panel.webview.html = report.html;
  panel.reveal(undefined, true);
}

/** Beside the draft's editor, whichever is active. */
function newPanel(draft: vscode.TextEditor | undefined): vscode.WebviewPanel {
  const viewColumn = draft?.viewColumn ? draft.viewColumn + 1 : vscode.ViewColumn.Beside;
  const column = { viewColumn, preserveFocus: true };
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
