// The view "Drafts of This Note": all drafts of the workspace on the same note beside each other.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { draftsOfNoteRequest, type DraftOfNote, type DraftsOfNoteParams } from '../../../server/src/protocol';
import type { DraftStatuses } from '../draft-statuses';
import { matrixAsText, rowsByDraft, rowsByQuestion } from './matrix-rows';
import { RowTree, type Row } from './rows';
import type { ShownDraft } from './shown-draft';

// Milliseconds without news from the server before all drafts are asked for: while one types, only one of them changes.
const QUIET = 400;

export class DraftsView implements vscode.Disposable {
  readonly tree = new RowTree();
  private readonly view: vscode.TreeView<Row>;
  private drafts: readonly DraftOfNote[] = [];
  private byQuestion = false;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly shown: ShownDraft,
    statuses: DraftStatuses,
  ) {
    this.view = vscode.window.createTreeView('rostrum.drafts', { treeDataProvider: this.tree, showCollapseAll: true });
    const ask = () => this.askSoon();
    this.listeners = vscode.Disposable.from(
      this.view,
      this.tree,
      statuses.onDidChange(ask),
      shown.onDidChange(ask),
      this.view.onDidChangeVisibility(ask),
    );
  }

  /** Groups by question instead of by draft, or by draft again. */
  group(byQuestion: boolean): void {
    this.byQuestion = byQuestion;
    void vscode.commands.executeCommand('setContext', 'rostrum.byQuestion', byQuestion);
    this.update();
  }

  /** The matrix as a table in plain text. */
  asText(): string {
    return matrixAsText(this.drafts);
  }

  private askSoon(): void {
    clearTimeout(this.timer);
    if (this.view.visible) this.timer = setTimeout(() => void this.ask(), QUIET);
  }

  private async ask(): Promise<void> {
    const asked = ++this.asked;
    const { uri } = this.shown;
    const params: DraftsOfNoteParams | undefined = uri && {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(uri) },
    };
    const drafts = params
      ? await this.client.sendRequest<DraftOfNote[]>(draftsOfNoteRequest, params).catch(() => undefined)
      : [];
    // A server that is restarting tells it when it is back.
    if (!drafts || asked !== this.asked) return;
    this.drafts = drafts;
    this.update();
  }

  private update(): void {
    this.tree.show(this.byQuestion ? rowsByQuestion(this.drafts) : rowsByDraft(this.drafts));
    this.view.description = this.drafts.length > 0 ? String(this.drafts.length) : '';
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
  }
}
