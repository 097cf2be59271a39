// What the author does with a question: says that a paragraph answers it, or puts it into the draft as a remark.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { questionEditRequest, type QuestionEditParams, type QuestionEditResult } from '../../../server/src/protocol';
import type { ShownDraft } from './shown-draft';
import { statusInWords } from './words';

/** Marks the paragraph at the cursor as answering a question: the one given, else one that the author chooses. */
export async function markAsAnswering(client: BaseLanguageClient, shown: ShownDraft, label?: string): Promise<void> {
  const { t } = vscode.l10n;
  const editor = shown.editor;
  const chosen = editor && (label ?? (await chooseQuestion(shown, editor)));
  if (!editor) openDraftFirst();
  if (!editor || chosen === undefined) return;
  const isDone = await editQuestion(client, editor, chosen, 'answers', editor.selection.active);
  if (!isDone)
    void vscode.window.showInformationMessage(t('Put the cursor into the paragraph that answers the question.'));
}

/** Puts a question into the draft as a remark, behind the paragraph at the cursor. */
export async function insertQuestion(client: BaseLanguageClient, shown: ShownDraft, label: string): Promise<void> {
  const { editor } = shown;
  if (editor) await editQuestion(client, editor, label, 'remark', editor.selection.active);
  else openDraftFirst();
}

function openDraftFirst(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open the draft first, and put the cursor into a paragraph.'),
  );
}

async function chooseQuestion(shown: ShownDraft, { document }: vscode.TextEditor): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const questions = (await shown.ask(document.uri))?.questions ?? [];
  if (questions.length === 0) {
    void vscode.window.showInformationMessage(t('The draft names no concept note with questions.'));
    return undefined;
  }
  const items = questions.map(({ label, text, status }) => ({
    label: `(${label})`,
    description: statusInWords(status),
    detail: text,
    question: label,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Mark as Answering'),
    placeHolder: t('Which question does the paragraph at the cursor answer?'),
    matchOnDetail: true,
  });
  return chosen?.question;
}

/** False when the server knows no way. */
async function editQuestion(
  client: BaseLanguageClient,
  { document }: vscode.TextEditor,
  label: string,
  kind: QuestionEditParams['kind'],
  { line, character }: vscode.Position,
): Promise<boolean> {
  const params: QuestionEditParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    position: { line, character },
    label,
    kind,
  };
  const edits = await client.sendRequest<QuestionEditResult>(questionEditRequest, params).catch(() => null);
  if (!edits) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await client.protocol2CodeConverter.asTextEdits(edits));
  if (await vscode.workspace.applyEdit(edit)) return true;
  void vscode.window.showErrorMessage(vscode.l10n.t('The draft could not be changed: is it read-only?'));
  return true;
}
