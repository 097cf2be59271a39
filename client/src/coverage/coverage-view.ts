// The view "Coverage": which questions of the note the draft answers.
import * as vscode from 'vscode';
import type { DraftCoverage } from '../../../server/src/protocol';
import { questionRows } from './question-rows';
import { RowTree, type Row } from './rows';
import type { ShownDraft } from './shown-draft';
import { statusInWords } from './words';

// Milliseconds that the cursor must rest in a paragraph before the view goes along.
const RESTING = 150;

export class CoverageView implements vscode.Disposable {
  readonly tree = new RowTree();
  private readonly view: vscode.TreeView<Row>;
  private openOnly = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners: vscode.Disposable;

  constructor(private readonly shown: ShownDraft) {
    this.view = vscode.window.createTreeView('rostrum.coverage', {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    this.listeners = vscode.Disposable.from(
      this.view,
      this.tree,
      shown.onDidChange(() => this.update()),
      this.view.onDidChangeVisibility(({ visible }) => shown.watch(this, visible)),
      vscode.window.onDidChangeTextEditorSelection(() => this.followSoon()),
    );
    shown.watch(this, this.view.visible);
    this.update();
  }

  /** "4 of 6", beside the view's title. */
  get progress(): string {
    return this.view.description ?? '';
  }

  get selected(): readonly Row[] {
    return this.view.selection;
  }

  /** Shows only what is not fully answered, or all again. */
  filter(openOnly: boolean): void {
    this.openOnly = openOnly;
    void vscode.commands.executeCommand('setContext', 'rostrum.openOnly', openOnly);
    this.update();
  }

  private update(): void {
    const { coverage, state } = this.shown;
    void vscode.commands.executeCommand('setContext', 'rostrum.coverageState', state);
    this.tree.show(coverage ? questionRows(coverage, this.openOnly) : []);
    this.view.description = coverage ? progressOf(coverage) : '';
    this.view.message = coverage ? this.messageOf(coverage) : '';
    this.followSoon();
  }

  private messageOf({ questions }: DraftCoverage): string {
    if (!this.openOnly || questions.length === 0) return '';
    return this.tree.rows.length > 0
      ? vscode.l10n.t('Only questions that are open or partly answered are shown.')
      : vscode.l10n.t('Every question is answered.');
  }

  private followSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.follow(), RESTING);
  }

  /** Selects the question that the paragraph at the cursor answers; leaves a row of that question as it is. */
  private async follow(): Promise<void> {
    const { coverage, editor } = this.shown;
    const isWanted = vscode.workspace.getConfiguration('rostrum').get<boolean>('coverage.followCursor', true);
    if (!coverage || !editor || !isWanted || !this.view.visible) return;
    const { line } = editor.selection.active;
    const answers = (band: 'addressed' | 'possible') => (row: Row) =>
      coverage.questions
        .find(({ label }) => label === row.question)
        ?.passages.some((one) => one.band === band && one.range.start.line <= line && line <= one.range.end.line);
    const { rows } = this.tree;
    const row = rows.find(answers('addressed')) ?? rows.find(answers('possible'));
    if (!row || this.view.selection.some(({ question }) => question === row.question)) return;
    // A row that went in the meantime cannot be shown, and need not be.
    await Promise.resolve(this.view.reveal(row, { select: true, focus: false })).catch(() => undefined);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.shown.watch(this, false);
    this.listeners.dispose();
  }
}

/** Empty without questions. */
function progressOf({ questions }: DraftCoverage): string {
  if (questions.length === 0) return '';
  const answered = questions.filter(({ status }) => status !== 'open').length;
  return vscode.l10n.t('{0} of {1}', answered, questions.length);
}

/** The coverage as lines of plain text, for a message or a file. */
export function coverageAsText(coverage: DraftCoverage): string {
  return coverage.questions
    .flatMap(({ label, text, status, facets, passages }) => [
      vscode.l10n.t('({0}) {1} – {2}', label, text, statusInWords(status)),
      ...facets
        .filter(({ covered }) => !covered)
        .map((facet) => `    ${vscode.l10n.t('not spoken of: {0}', facet.text)}`),
      ...passages.map(({ excerpt }) => `    ${excerpt}`),
    ])
    .join('\n');
}
