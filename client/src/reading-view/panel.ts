// "Open Reading View": what is read out of a draft, in large type beside it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readingRequest, type Reading, type ReadingParams } from '../../../server/src/protocol';
import { draftLanguages } from '../draft-languages';
import type { DraftStatuses } from '../draft-statuses';
import { pageDocument } from './document';
import type { FromPage, ToPage } from './messages';
import { pageTexts } from './texts';

// The key under which the size of the type is kept.
const SIZE = 'reading.size';

/** The one reading view: shows a draft, and follows its edits and the cursor in it. */
export class ReadingView implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private draft: vscode.Uri | undefined;
  private rate: number | null = null;
  private isReady = false;
  private isAsking = false;
  private isOutdated = false;
  private sent: string | undefined;
  private onPage: { readonly version: number; readonly text: string } | undefined;
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly context: vscode.ExtensionContext,
    statuses: DraftStatuses,
  ) {
    this.listeners = vscode.Disposable.from(
      statuses.onDidChange(() => void this.askAgain()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.sendCursor(textEditor)),
    );
  }

  /** What the page says that it begins with; undefined while no view is open. */
  get shown(): { readonly version: number; readonly text: string } | undefined {
    return this.onPage;
  }

  /** Shows the active draft. */
  async open(): Promise<void> {
    const { t } = vscode.l10n;
    const { activeTextEditor: editor } = vscode.window;
    const draft = editor?.document.uri;
    if (!draft || !draftLanguages.includes(editor.document.languageId) || !(await this.ask(draft))) {
      void vscode.window.showInformationMessage(
        t('No draft is open: open a .statement file, or a Markdown file that names its concept note, and try again.'),
      );
      return;
    }
    if (draft.toString() !== this.draft?.toString()) this.rate = null;
    this.draft = draft;
    this.sent = undefined;
    this.panel ??= this.newPanel();
    this.panel.title = t('Reading View: {0}', draft.path.split('/').at(-1) ?? '');
    this.panel.reveal();
    await this.askAgain();
    this.sendCursor(editor);
  }

  private newPanel(): vscode.WebviewPanel {
    const dist = vscode.Uri.joinPath(this.context.extensionUri, 'dist');
    const panel = vscode.window.createWebviewPanel(
      'rostrum.readingView',
      '',
      { viewColumn: vscode.ViewColumn.Beside },
      { enableScripts: true, localResourceRoots: [dist], enableFindWidget: true },
    );
    const { webview } = panel;
    const at = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    webview.onDidReceiveMessage((message: FromPage) => this.obey(message));
    webview.html = pageDocument({
      script: at('reading-view.js'),
      style: at('reading-view.css'),
      styleSource: webview.cspSource,
      nonce: crypto.randomUUID().replaceAll('-', ''),
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.draft = undefined;
      this.onPage = undefined;
      this.isReady = false;
      this.rate = null;
    });
    return panel;
  }

  private obey(message: FromPage): void {
    switch (message.type) {
      // The editor makes the page anew each time it comes to light.
      case 'ready':
        this.isReady = true;
        this.sent = undefined;
        this.sendStart();
        void this.askAgain();
        this.sendCursor(this.editor);
        break;
      case 'rate':
        this.rate = message.rate;
        void this.askAgain();
        break;
      case 'size':
        void this.context.globalState.update(SIZE, message.size);
        break;
      case 'shown':
        this.onPage = { version: message.version, text: message.text };
    }
  }

  private get editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.draft?.toString());
  }

  private sendStart(): void {
    // Without a bundle the texts are in English, whatever the editor speaks.
    const language = vscode.l10n.bundle ? vscode.env.language : 'en';
    this.send({
      type: 'start',
      texts: pageTexts(vscode.l10n.t),
      language,
      rightToLeft: language.startsWith('ar'),
      size: this.context.globalState.get<number>(SIZE),
    });
  }

  private sendCursor(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document.uri.toString() !== this.draft?.toString()) return;
    const { line, character } = editor.selection.active;
    this.send({ type: 'cursor', position: { line, character } });
  }

  private send(message: ToPage): void {
    if (this.isReady) void this.panel?.webview.postMessage(message);
  }

  private async ask(draft: vscode.Uri): Promise<Reading | null> {
    const params: ReadingParams = {
      textDocument: { uri: this.client.code2ProtocolConverter.asUri(draft) },
      rate: this.rate,
    };
    // A server that is gone or busy restarting tells it when it is back.
    return this.client.sendRequest<Reading | null>(readingRequest, params).catch(() => null);
  }

  /** Sends what is read out now, never asking twice at a time; a draft that is closed stays as it was last. */
  private async askAgain(): Promise<void> {
    this.isOutdated = true;
    if (this.isAsking || !this.isReady || !this.panel?.visible) return;
    this.isAsking = true;
    while (this.isOutdated) {
      this.isOutdated = false;
      const { draft } = this;
      const reading = draft && (await this.ask(draft));
      if (!reading || draft !== this.draft) continue;
      const text = JSON.stringify(reading);
      if (text !== this.sent) this.send({ type: 'reading', reading });
      this.sent = text;
    }
    this.isAsking = false;
  }

  dispose(): void {
    this.listeners.dispose();
    this.panel?.dispose();
  }
}
