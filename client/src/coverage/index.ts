// Coverage at a glance: the two views, their commands, and the marks beside the scroll bar.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DraftStatuses } from '../draft-statuses';
import { openNote } from '../open-note';
import { coverageAsText, CoverageView } from './coverage-view';
import { DraftsView } from './drafts-view';
import { insertQuestion, markAsAnswering } from './question-edits';
import type { Row } from './rows';
import { RulerMarks } from './ruler-marks';
import { ShownDraft } from './shown-draft';

export interface Coverage {
  readonly shown: ShownDraft;
  readonly questions: CoverageView;
  readonly drafts: DraftsView;
  dispose(): void;
}

/** Makes the views and registers what can be done in them. */
export function showCoverage(client: BaseLanguageClient, statuses: DraftStatuses): Coverage {
  const shown = new ShownDraft(client, statuses);
  const questions = new CoverageView(shown);
  const drafts = new DraftsView(client, shown, statuses);
  const { registerCommand } = vscode.commands;
  const everything = vscode.Disposable.from(
    questions,
    drafts,
    new RulerMarks(client, shown),
    shown,
    registerCommand('rostrum.goToRow', (row: Row) => goTo(questions.tree.current(row) ?? drafts.tree.current(row))),
    registerCommand('rostrum.coverage.showOpen', () => questions.filter(true)),
    registerCommand('rostrum.coverage.showAll', () => questions.filter(false)),
    registerCommand('rostrum.drafts.byQuestion', () => drafts.group(true)),
    registerCommand('rostrum.drafts.byDraft', () => drafts.group(false)),
    registerCommand('rostrum.coverage.copy', () => copy(shown.coverage ? coverageAsText(shown.coverage) : '')),
    registerCommand('rostrum.drafts.copy', () => copy(drafts.asText())),
    registerCommand('rostrum.openConceptNote', () => openConceptNote()),
    registerCommand('rostrum.markAsAnswering', () => markAsAnswering(client, shown)),
    registerCommand('rostrum.coverage.mark', (row: Row) => markAsAnswering(client, shown, row.question ?? undefined)),
    registerCommand('rostrum.insertQuestion', (row: Row) =>
      row.question === null ? undefined : insertQuestion(client, shown, row.question),
    ),
  );
  return { shown, questions, drafts, dispose: () => void everything.dispose() };

  async function goTo(row: Row | undefined): Promise<void> {
    if (!row?.target) return;
    const { uri, range } = row.target;
    if (row.kind === 'question') await openNote(client, uri, range, true);
    else await openDraft(uri, range.start);
  }

  async function openDraft(uri: string, at: { line: number; character: number }): Promise<void> {
    const place = client.protocol2CodeConverter.asUri(uri);
    const position = new vscode.Position(at.line, at.character);
    const visible = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === place.toString(),
    );
    await vscode.window.showTextDocument(place, {
      selection: new vscode.Range(position, position),
      ...(visible?.viewColumn ? { viewColumn: visible.viewColumn } : {}),
    });
  }

  async function openConceptNote(): Promise<void> {
    const { t } = vscode.l10n;
    const uri = shown.uri && (await shown.ask(shown.uri))?.noteUri;
    if (uri) return openNote(client, uri);
    const choose = t('Choose Concept Note…');
    const answer = await vscode.window.showInformationMessage(
      t('The draft names no concept note that can be read.'),
      choose,
    );
    if (answer === choose) await vscode.commands.executeCommand('rostrum.chooseConceptNote');
  }
}

async function copy(text: string): Promise<void> {
  if (text === '') return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied.'), 3_000);
}
