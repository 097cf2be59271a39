// Marks beside the scroll bar: where each question is answered. Off unless the user wants them; the words are in the hover.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShownDraft } from './shown-draft';

// Themes give these, and make them differ. With more questions than colours they begin anew; the hover tells them apart.
const COLOURS = ['charts.blue', 'charts.orange', 'charts.green', 'charts.purple', 'charts.red', 'charts.yellow'];
const SETTING = 'rostrum.overviewRuler';

export class RulerMarks implements vscode.Disposable {
  private readonly types = COLOURS.map((colour) =>
    vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
      isWholeLine: true,
    }),
  );
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly shown: ShownDraft,
  ) {
    const show = () => this.show();
    this.listeners = vscode.Disposable.from(
      ...this.types,
      shown.onDidChange(show),
      vscode.window.onDidChangeVisibleTextEditors(show),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SETTING)) this.show();
      }),
    );
    this.show();
  }

  private show(): void {
    const isWanted = vscode.workspace.getConfiguration().get<boolean>(SETTING, false);
    this.shown.watch(this, isWanted);
    const { coverage, editor } = this.shown;
    if (!editor) return;
    const questions = isWanted ? (coverage?.questions ?? []) : [];
    this.types.forEach((type, colour) => {
      const marks = questions
        .filter((_, place) => place % COLOURS.length === colour)
        .flatMap(({ label, text, passages }) =>
          passages.map(({ range, band }) => ({
            range: this.client.protocol2CodeConverter.asRange(range),
            hoverMessage: plain(
              band === 'addressed'
                ? vscode.l10n.t('answers ({0}): {1}', label, text)
                : vscode.l10n.t('perhaps ({0}): {1}', label, text),
            ),
          })),
        );
      editor.setDecorations(type, marks);
    });
  }

  dispose(): void {
    this.shown.watch(this, false);
    this.listeners.dispose();
  }
}

/** Text out of a note, which may be a stranger's: nothing in it becomes a link or an image. */
function plain(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(text);
}
