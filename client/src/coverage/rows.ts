// A row of the views: what a tree shows, and where it leads.
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';

/** A place in a file, as the server names it. */
export interface Target {
  readonly uri: string;
  readonly range: Range;
}

export interface Row {
  /** The same for the same thing from one answer of the server to the next, so that what is unfolded stays so. */
  readonly id: string;
  /** For menus. */
  readonly kind: 'question' | 'facet' | 'passage' | 'draft' | 'standing';
  /** The question it is about; null for a draft. */
  readonly question: string | null;
  /** What must be seen in a narrow view: a question's label and status in a word, a draft's name. */
  readonly label: string;
  /** Behind it, cut where the view is too narrow: the words of a question or passage. */
  readonly description: string;
  readonly tooltip: string;
  readonly icon: vscode.ThemeIcon;
  /** Where a click leads. */
  readonly target: Target | null;
  readonly children: readonly Row[];
}

/** Rows as a tree: `all` is asked for them, and `refresh` shows them anew when any looks otherwise than before. */
export class RowTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private shown: readonly Row[] = [];
  private readonly byId = new Map<string, { readonly row: Row; readonly parent: Row | undefined }>();
  private readonly changed = new vscode.EventEmitter<undefined>();

  readonly onDidChangeTreeData = this.changed.event;

  get rows(): readonly Row[] {
    return this.shown;
  }

  /** Takes new rows. Where only the places changed, nothing is drawn anew. */
  show(rows: readonly Row[]): void {
    const looks = looksOf(this.shown) !== looksOf(rows);
    this.shown = rows;
    this.byId.clear();
    this.index(rows, undefined);
    if (looks) this.changed.fire(undefined);
  }

  /** The row as it is now: one that a click brings may be from before. */
  current({ id }: Row): Row | undefined {
    return this.byId.get(id)?.row;
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? (this.current(row)?.children ?? []) : this.shown)];
  }

  getParent({ id }: Row): Row | undefined {
    return this.byId.get(id)?.parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.children.length > 0 ? Collapsed : None);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.iconPath = row.icon;
    item.contextValue = row.kind;
    item.accessibilityInformation = { label: [row.label, row.description].filter(Boolean).join(', ') };
    if (row.target) item.command = { title: vscode.l10n.t('Go to'), command: 'rostrum.goToRow', arguments: [row] };
    return item;
  }

  private index(rows: readonly Row[], parent: Row | undefined): void {
    for (const row of rows) {
      this.byId.set(row.id, { row, parent });
      this.index(row.children, row);
    }
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function looksOf(rows: readonly Row[]): string {
  return JSON.stringify(rows, (key, value: unknown) => (key === 'target' ? value !== null : value));
}
