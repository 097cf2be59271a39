// "New Statement from Concept Note…": asks for note, delegation and language, and lays the beginning of a draft beside the note.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { newDraftRequest, type NewDraftParams, type NewDraftResult } from '../../server/src/protocol';
import { pickConceptNote } from './choose-concept-note';
import { LANGUAGES } from './languages';
import { pathFrom } from './note-path';

/** Makes the file on `chosen`, or on the note that the user chooses, where the user says, and opens it. Whoever leaves a question unanswered has made nothing. */
export async function newStatement(client: BaseLanguageClient, chosen?: vscode.Uri): Promise<void> {
  const { t } = vscode.l10n;
  const near = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const note =
    chosen ??
    (await pickConceptNote(near ?? vscode.Uri.file('/'), t('Which concept note is the statement to answer?')));
  if (!note) return;
  const delegation = await vscode.window.showInputBox({
    title: t('New Statement'),
    prompt: t('Which delegation speaks? As its name is to stand in the title; may be left empty.'),
  });
  if (delegation === undefined) return;
  const language = await vscode.window.showQuickPick(
    LANGUAGES.map((one) => ({ ...one })),
    { title: t('New Statement'), placeHolder: t('In which language is it read out?') },
  );
  if (!language) return;
  const name = delegation.trim().replace(/[\\/:*?"<>|]+/g, '-') || t('statement');
  const target = await vscode.window.showSaveDialog({
    title: t('New Statement'),
    defaultUri: vscode.Uri.joinPath(note, '..', `${name}.statement`),
  });
  if (!target) return;
  const params: NewDraftParams = {
    noteUri: note.toString(),
    draftUri: target.toString(),
    notePath: pathFrom(target, note),
    delegation: delegation.trim() || null,
    language: language.code,
  };
  const result = await client.sendRequest<NewDraftResult>(newDraftRequest, params);
  if ('problem' in result) {
    void vscode.window.showErrorMessage(t('The concept note cannot be read: {0}.', result.problem));
    return;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(result.text));
  await vscode.window.showTextDocument(target);
}
