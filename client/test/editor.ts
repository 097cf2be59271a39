// What the suites do in the editor, as a drafter would, and what they see there.
import * as vscode from 'vscode';
import type { RostrumApi } from '../src/client';

declare global {
  /** Ends the language server as a crash would, where a host of tests can; false when none is running. */
  var endServer: (() => boolean) | undefined;
}

/** Waits until something is there; fails with what was waited for. */
export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  what: string,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function folder(): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(root, 'no folder is open');
  return root;
}

/** Writes a file into the workspace and opens it. */
export async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  // Not as a preview, which the next document would close.
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export function positionIn(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert(at >= 0, `"${words}" is not in the draft`);
  return document.positionAt(at + 1);
}

/** The check that found it: each leads to what its check says of itself, so that the code has an address. */
export function nameOf({ code }: vscode.Diagnostic): string | number | undefined {
  return typeof code === 'object' ? code.value : code;
}

export function findings(document: vscode.TextDocument, check: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => nameOf(diagnostic) === check);
}

export async function finding(document: vscode.TextDocument, check: string): Promise<vscode.Diagnostic> {
  return until(() => findings(document, check)[0], `a finding of ${check}`);
}

export async function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionIn(document, words),
  );
  return hovers
    .flatMap((hover) =>
      hover.contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')),
    )
    .join('\n');
}

export async function replace(document: vscode.TextDocument, old: string, fresh: string): Promise<void> {
  const start = document.getText().indexOf(old);
  assert(start >= 0, `"${old}" is not in the draft`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + old.length)),
    fresh,
  );
  assert(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

/** What the extension offers, once it has started. */
export async function api(): Promise<RostrumApi> {
  const extension = vscode.extensions.getExtension<RostrumApi>('rostrum.rostrum');
  assert(extension, 'the extension is not there');
  return extension.activate();
}
