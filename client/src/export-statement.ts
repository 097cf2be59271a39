// "Export to Word…" and "Export to Web Page…": the server makes the file, the user says where it goes.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { exportRequest, type ExportFormat, type ExportParams, type ExportResult } from '../../server/src/protocol';
import { draftLanguages } from './draft-languages';

const filters: Readonly<Record<ExportFormat, Record<string, string[]>>> = {
  docx: { Word: ['docx'] },
  html: { HTML: ['html'] },
};

/**
 * Exports the draft at `uri`, or the one in the active editor: where the user says, or to `target`, which gets the full version. Menus give
 * other things than a place for a target; these count for none.
 */
export async function exportStatement(
  client: BaseLanguageClient,
  to: ExportFormat,
  uri?: vscode.Uri,
  target?: unknown,
): Promise<void> {
  const { t } = vscode.l10n;
  const document = uri ? await vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
  const result = document && draftLanguages.includes(document.languageId) && (await asked(client, document, to, false));
  if (!document || !result || ('problem' in result && result.problem === 'no-draft')) {
    void vscode.window.showInformationMessage(
      t('No draft is open: open a .statement file, or a Markdown file that names its concept note, and try again.'),
    );
    return;
  }
  if ('problem' in result) {
    tell(document, result.problem);
    return;
  }
  const chosen = target instanceof vscode.Uri ? result : await versionOf(client, document, to, result);
  if (!chosen) return;
  const file = target instanceof vscode.Uri ? target : await placeFor(document.uri, to);
  if (file) await write(file, chosen.base64);
}

type ExportedFile = Extract<ExportResult, { base64: string }>;

function asked(
  client: BaseLanguageClient,
  { uri }: vscode.TextDocument,
  to: ExportFormat,
  delivered: boolean,
): Promise<ExportResult> {
  return client.sendRequest<ExportResult>(exportRequest, {
    textDocument: { uri: uri.toString() },
    to,
    delivered,
  } satisfies ExportParams);
}

function tell({ uri }: vscode.TextDocument, problem: 'empty' | 'failed' | 'no-draft'): void {
  const { t } = vscode.l10n;
  void vscode.window.showWarningMessage(
    problem === 'empty'
      ? t('"{0}" holds no statement yet: write its text and try again.', nameOf(uri))
      : t('"{0}" could not be exported; the output of Rostrum says why.', nameOf(uri)),
  );
}

/** The version the user wants, where a draft has two; undefined where none is wanted. */
async function versionOf(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  to: ExportFormat,
  full: ExportedFile,
): Promise<ExportedFile | undefined> {
  if (!full.hasSkipped) return full;
  const { t } = vscode.l10n;
  const versions = [
    { label: t('Full version'), detail: t('With what is circulated but not read out'), delivered: false },
    { label: t('As delivered'), detail: t('Without what is circulated but not read out'), delivered: true },
  ];
  const choice = await vscode.window.showQuickPick(versions, { placeHolder: t('Which version goes out?') });
  if (!choice?.delivered) return choice && full;
  const delivered = await asked(client, document, to, true);
  if ('base64' in delivered) return delivered;
  tell(document, delivered.problem);
  return undefined;
}

/** Where the user wants the file; at first beside the draft, by the draft's name. */
function placeFor(draft: vscode.Uri, to: ExportFormat): Thenable<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const stem = nameOf(draft).replace(/(?:\.statement)?\.(?:md|markdown)$|\.[^.]*$/i, '');
  return vscode.window.showSaveDialog({
    title: to === 'docx' ? t('Export to Word') : t('Export to Web Page'),
    defaultUri: vscode.Uri.joinPath(draft, '..', `${stem}.${to}`),
    filters: filters[to],
  });
}

async function write(file: vscode.Uri, base64: string): Promise<void> {
  const { t } = vscode.l10n;
  try {
    await vscode.workspace.fs.writeFile(
      file,
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
    );
  } catch (error) {
    const reason = error instanceof vscode.FileSystemError ? error.code : t('the editor could not write it');
    void vscode.window.showErrorMessage(
      t('"{0}" cannot be written ({1}); name a file in a folder that you may write to.', nameOf(file), reason),
    );
    return;
  }
  void offerToOpen(file);
}

/** Says that the file is there; on the user's own machine its program can be opened at once. */
async function offerToOpen(file: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const isHere = file.scheme === 'file' && vscode.env.remoteName === undefined;
  const open = t('Open');
  const answer = await vscode.window.showInformationMessage(
    t('Exported: {0}', nameOf(file)),
    ...(isHere ? [open] : []),
  );
  if (answer === open) await vscode.env.openExternal(file);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
