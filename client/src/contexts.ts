// What menus and keys hang on: whether the active editor shows a draft, and one with a concept note; and what the walkthrough waits for.
import * as vscode from 'vscode';
import type { DraftStatuses } from './draft-statuses';

/**
 * Keeps the contexts `rostrum.isDraft` and `rostrum.hasQuestions` true to the active editor, and sets `rostrum.questionTurned` once a draft
 * has come to answer one question more.
 */
export function keepContexts(statuses: DraftStatuses): vscode.Disposable {
  const known = new Map<string, boolean>();
  const set = (name: string, value: boolean) => {
    if (known.get(name) === value) return;
    known.set(name, value);
    void vscode.commands.executeCommand('setContext', name, value);
  };
  const answered = new Map<string, number>();
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const status = document && statuses.of(document.uri);
    set('rostrum.isDraft', status !== undefined);
    set('rostrum.hasQuestions', (status?.coverage ?? null) !== null);
    if (!status?.coverage) return;
    const before = answered.get(status.uri);
    answered.set(status.uri, status.coverage.answered);
    if (before !== undefined && status.coverage.answered > before) set('rostrum.questionTurned', true);
  };
  update();
  return vscode.Disposable.from(statuses.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
