// What the server last said of each open draft.
import * as vscode from 'vscode';
import type { DraftStatus } from '../../server/src/protocol';

/** The statuses by draft; forgets drafts that are closed. */
export class DraftStatuses implements vscode.Disposable {
  private readonly byUri = new Map<string, DraftStatus>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.delete(uri));

  /** Fires when any status has changed. */
  readonly onDidChange = this.changed.event;

  /** The last status of a draft; undefined for what is no draft or is not open. */
  of(uri: vscode.Uri): DraftStatus | undefined {
    return this.byUri.get(uri.toString());
  }

  set(status: DraftStatus): void {
    this.byUri.set(vscode.Uri.parse(status.uri, true).toString(), status);
    this.changed.fire();
  }

  /** Forgets a draft that is none any more. */
  delete(uri: vscode.Uri): void {
    if (this.byUri.delete(uri.toString())) this.changed.fire();
  }

  /** Waits for the status of a draft's present text; gives the last one there is when none comes in time. */
  async upToDate({ uri, version }: vscode.TextDocument, milliseconds: number): Promise<DraftStatus | undefined> {
    const isCurrent = () => (this.of(uri)?.version ?? -1) >= version;
    if (!isCurrent()) {
      await new Promise<void>((resolve) => {
        const listener = this.onDidChange(() => {
          if (isCurrent()) done();
        });
        const timer = setTimeout(done, milliseconds);
        function done(): void {
          listener.dispose();
          clearTimeout(timer);
          resolve();
        }
      });
    }
    return this.of(uri);
  }

  dispose(): void {
    this.closing.dispose();
    this.changed.dispose();
  }
}
