// How long it takes to read out what is selected.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { selectionTimeRequest, type SelectionTime, type SelectionTimeParams } from '../../server/src/protocol';
import type { DraftStatuses } from './draft-statuses';

// Milliseconds that a selection must stand before the server is asked: while it is dragged, nobody reads the time.
const STANDING = 150;

/** Asks the server for the time of the selection in the active editor, as long as that shows a draft. */
export class SelectionClock implements vscode.Disposable {
  private shown: SelectionTime | undefined;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;

  /** Fires when the time has changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly statuses: DraftStatuses,
  ) {
    const ask = () => this.askSoon();
    this.listeners = vscode.Disposable.from(
      vscode.window.onDidChangeTextEditorSelection(ask),
      vscode.window.onDidChangeActiveTextEditor(ask),
      statuses.onDidChange(ask),
    );
  }

  /** The time of the selection; undefined when nothing is selected, or not in a draft. */
  get time(): SelectionTime | undefined {
    return this.shown;
  }

  private askSoon(): void {
    clearTimeout(this.timer);
    const asked = ++this.asked;
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.selections.filter(({ isEmpty }) => !isEmpty) ?? [];
    if (!editor || selected.length === 0 || !this.statuses.of(editor.document.uri)) {
      this.show(undefined);
      return;
    }
    const params: SelectionTimeParams = {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(editor.document.uri) },
      ranges: selected.map(({ start, end }) => ({ start: plain(start), end: plain(end) })),
    };
    this.timer = setTimeout(() => void this.ask(params, asked), STANDING);
  }

  private async ask(params: SelectionTimeParams, asked: number): Promise<void> {
    // A server that is gone or busy restarting: then there is no time to show.
    const time = await this.client.sendRequest<SelectionTime | null>(selectionTimeRequest, params).catch(() => null);
    if (asked === this.asked) this.show(time ?? undefined);
  }

  private show(time: SelectionTime | undefined): void {
    if (time === undefined && this.shown === undefined) return;
    this.shown = time;
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
    this.changed.dispose();
  }
}

function plain({ line, character }: vscode.Position): { line: number; character: number } {
  return { line, character };
}
