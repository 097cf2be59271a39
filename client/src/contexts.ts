// What menus and keys hang on: whether the active editor shows a draft, and one with a concept note.
import * as vscode from 'vscode';
import type { DraftStatuses } from './draft-statuses';

/** Keeps the contexts `rostrum.isDraft` and `rostrum.hasQuestions` true to the active editor. */
export function keepContexts(statuses: DraftStatuses): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (name: string, value: boolean) => {
    if (known.get(name) === value) return;
    known.set(name, value);
    void vscode.commands.executeCommand('setContext', name, value);
  };
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statuses.of(document.uri);
    set('rostrum.isDraft', status !== undefined);
    set('rostrum.hasQuestions', (status?.coverage ?? null) !== null);
  };
  update();
  return vscode.Disposable.from(statuses.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
