// The draft that the views speak of, with its coverage as the server last told it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { coverageRequest, type CoverageParams, type DraftCoverage } from '../../../server/src/protocol';
import type { DraftStatuses } from '../draft-statuses';

/** Why there is nothing to show, or that there are questions; the views' words of welcome hang on it. */
export type ShownState = 'no-draft' | 'reading' | DraftCoverage['state'];

/**
 * Follows the active editor: a draft that was active last stays shown while its note or a panel is, until it closes. The server is asked
 * only as long as somebody watches, and never twice at a time.
 */
export class ShownDraft implements vscode.Disposable {
  private draft: vscode.Uri | undefined;
  private told: DraftCoverage | undefined;
  private readonly watchers = new Set<object>();
  private isAsking = false;
  private isOutdated = false;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;

  /** Fires when another draft is shown, or the same has another coverage. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly statuses: DraftStatuses,
  ) {
    const update = () => this.update();
    this.listeners = vscode.Disposable.from(
      statuses.onDidChange(update),
      vscode.window.onDidChangeActiveTextEditor(update),
    );
  }

  get uri(): vscode.Uri | undefined {
    return this.draft;
  }

  /** Undefined without a draft, and until the server has told it. */
  get coverage(): DraftCoverage | undefined {
    return this.told;
  }

  get state(): ShownState {
    if (!this.draft) return 'no-draft';
    return this.told?.state ?? 'reading';
  }

  /** An editor that shows the draft, the active one before others. */
  get editor(): vscode.TextEditor | undefined {
    const shows = (editor: vscode.TextEditor | undefined) =>
      editor !== undefined && editor.document.uri.toString() === this.draft?.toString();
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    return shows(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(shows);
  }

  /** From now on `watcher` wants the coverage, or no more. */
  watch(watcher: object, wanted: boolean): void {
    if (wanted === this.watchers.has(watcher)) return;
    if (wanted) this.watchers.add(watcher);
    else this.watchers.delete(watcher);
    if (wanted) this.update();
  }

  /** The coverage of a draft's present text, whether it is watched or not; undefined for what is no draft. */
  async ask(uri: vscode.Uri): Promise<DraftCoverage | undefined> {
    const params: CoverageParams = { textDocument: { uri: this.client.code2ProtocolConverter.asUri(uri) } };
    // A server that is gone or busy restarting tells it when it is back.
    return (
      (await this.client.sendRequest<DraftCoverage | null>(coverageRequest, params).catch(() => null)) ?? undefined
    );
  }

  private update(): void {
    const before = this.draft?.toString();
    this.draft = this.choose();
    if (before !== this.draft?.toString()) {
      this.told = undefined;
      this.changed.fire();
    }
    if (this.watchers.size > 0 && this.draft) void this.askAgain();
  }

  private choose(): vscode.Uri | undefined {
    const isDraft = (uri: vscode.Uri | undefined) => uri !== undefined && this.statuses.of(uri) !== undefined;
    const active = vscode.window.activeTextEditor?.document.uri;
    if (isDraft(active)) return active;
    if (isDraft(this.draft)) return this.draft;
    return vscode.window.visibleTextEditors.map(({ document }) => document.uri).find(isDraft);
  }

  private async askAgain(): Promise<void> {
    this.isOutdated = true;
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.isOutdated && this.draft) {
      this.isOutdated = false;
      const asked = this.draft;
      const answer = await this.ask(asked);
      if (answer && asked.toString() === this.draft.toString()) this.take(answer);
    }
    this.isAsking = false;
  }

  private take(answer: DraftCoverage): void {
    const isNews = JSON.stringify({ ...answer, version: 0 }) !== JSON.stringify({ ...this.told, version: 0 });
    this.told = answer;
    if (isNews) this.changed.fire();
  }

  dispose(): void {
    this.listeners.dispose();
    this.changed.dispose();
  }
}
