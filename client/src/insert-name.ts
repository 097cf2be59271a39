// "Insert Name in …": the name at the cursor in another language, beside it.
import * as vscode from 'vscode';

// As the server calls these code actions.
const INSERT_NAME = vscode.CodeActionKind.RefactorRewrite.append('insertName');

/** Offers the languages in which the name at the cursor is known, and inserts the one chosen. */
export async function insertName(): Promise<void> {
  const { t } = vscode.l10n;
  const editor = vscode.window.activeTextEditor;
  const actions = editor
    ? await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
        INSERT_NAME.value,
      )
    : [];
  const items = actions.flatMap(({ title, edit }) => (edit ? [{ label: title, description: textOf(edit), edit }] : []));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      t(
        'Put the cursor on a name that Rostrum knows, such as that of a mission or a resolution’s principles, and try again.',
      ),
    );
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: t('Insert Name'),
    placeHolder: t('In which language?'),
  });
  if (chosen) await vscode.workspace.applyEdit(chosen.edit);
}

/** What an edit writes. */
function textOf(edit: vscode.WorkspaceEdit): string {
  return edit
    .entries()
    .flatMap(([, edits]) => edits.map(({ newText }) => newText.trim()))
    .join(' ');
}
