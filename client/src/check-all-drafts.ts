// "Check All Drafts": the findings of every draft of the workspace, also of those that are not open.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkDraftsRequest, type CheckDraftsResult } from '../../server/src/protocol';

export class AllDrafts implements vscode.Disposable {
  // Of drafts that are not open: the others the editor asks for itself.
  private readonly findings = vscode.languages.createDiagnosticCollection('rostrum.allDrafts');
  private readonly listeners: vscode.Disposable;

  constructor(private readonly client: BaseLanguageClient) {
    const forget = (uri: vscode.Uri) => this.findings.delete(uri);
    this.listeners = vscode.Disposable.from(
      this.findings,
      vscode.workspace.onDidOpenTextDocument(({ uri }) => forget(uri)),
      vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(forget)),
      vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => forget(oldUri))),
    );
  }

  /** Checks them, lists what was found among the problems, and sums it up. */
  async check(): Promise<void> {
    const { t } = vscode.l10n;
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: t('Checking all drafts …') },
      () => this.client.sendRequest<CheckDraftsResult>(checkDraftsRequest, {}).catch(() => undefined),
    );
    if (!result) {
      void vscode.window.showErrorMessage(
        t('The drafts could not be checked: Rostrum is not running. Restart it and try again.'),
      );
      return;
    }
    await this.show(result);
    const summary = [inWords(result), ...notChecked(result)].join(' ');
    const problems = t('Show Problems');
    const choices = result.drafts.length > 0 ? [problems] : [];
    if ((await vscode.window.showInformationMessage(summary, ...choices)) === problems)
      await vscode.commands.executeCommand('workbench.actions.view.problems');
  }

  private async show({ drafts }: CheckDraftsResult): Promise<void> {
    const { protocol2CodeConverter: convert } = this.client;
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    this.findings.clear();
    for (const { status, diagnostics } of drafts) {
      const uri = convert.asUri(status.uri);
      if (!open.has(uri.toString())) this.findings.set(uri, await convert.asDiagnostics(diagnostics));
    }
  }

  dispose(): void {
    this.listeners.dispose();
  }
}

function inWords({ drafts }: CheckDraftsResult): string {
  const { t } = vscode.l10n;
  if (drafts.length === 0) return t('There is no draft in this workspace.');
  const findings = drafts.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  const withNote = drafts.flatMap(({ status: { coverage } }) => coverage ?? []);
  const full = withNote.filter(({ answered, questions }) => answered === questions).length;
  return t(
    'Drafts checked: {0}. Findings: {1}. Drafts that answer every question at least in part: {2}.',
    drafts.length,
    findings,
    full,
  );
}

/** Nothing is left unchecked in silence. */
function notChecked({ unread, complete }: CheckDraftsResult): string[] {
  const { t } = vscode.l10n;
  const [first] = unread;
  const path = first && vscode.workspace.asRelativePath(vscode.Uri.parse(first.uri));
  return [
    ...(first && path !== undefined
      ? [t('Files that could not be read: {0}, among them "{1}": {2}.', unread.length, path, first.reason)]
      : []),
    ...(complete ? [] : [t('The workspace has more files than were looked at.')]),
  ];
}
