// What the buttons of the walkthrough do that no command of the palette does: they lead into the draft and show what a step speaks of.
import * as vscode from 'vscode';
import type { ShownDraft } from './coverage/shown-draft';

/** Shows the card of the first name in the draft. */
export async function showFirstCard(shown: ShownDraft): Promise<void> {
  const editor = await showDraft(shown);
  const at = editor && (await firstName(editor.document));
  if (!editor) return;
  if (!at) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No name that Rostrum knows stands in this draft yet.'));
    return;
  }
  goTo(editor, at);
  await vscode.commands.executeCommand('editor.action.showHover');
}

/** Shows the phrases that are offered at the end of the draft. Nothing is written. */
export async function showPhrases(shown: ShownDraft): Promise<void> {
  const editor = await showDraft(shown);
  if (!editor) return;
  goTo(editor, editor.document.lineAt(editor.document.lineCount - 1).range.end);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

/** The draft that was active last, in an editor that leaves the walkthrough in view; without one, says what to do. */
async function showDraft({ uri, editor }: ShownDraft): Promise<vscode.TextEditor | undefined> {
  if (uri) return vscode.window.showTextDocument(uri, { viewColumn: editor?.viewColumn ?? vscode.ViewColumn.Beside });
  const { t } = vscode.l10n;
  const open = t('Open Sample Workspace…');
  const answer = await vscode.window.showInformationMessage(
    t('Open a draft first: a .statement file, or a Markdown file that names its concept note.'),
    open,
  );
  if (answer === open) await vscode.commands.executeCommand('rostrum.openSample');
  return undefined;
}

function goTo(editor: vscode.TextEditor, at: vscode.Position): void {
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the first body, mission, resolution … is named: the server marks them for colouring. */
async function firstName({ uri }: vscode.TextDocument): Promise<vscode.Position | undefined> {
  const ask = <T>(what: string) => vscode.commands.executeCommand<T | undefined>(`vscode.${what}`, uri);
  const legend = await ask<vscode.SemanticTokensLegend>('provideDocumentSemanticTokensLegend');
  const tokens = await ask<vscode.SemanticTokens>('provideDocumentSemanticTokens');
  if (!legend || !tokens) return undefined;
  let [line, character] = [0, 0];
  // Five numbers each: lines and characters on from the last, length, type, modifiers.
  for (let i = 0; i + 4 < tokens.data.length; i += 5) {
    const [lines = 0, characters = 0, , type = 0] = tokens.data.slice(i, i + 5);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    if (['actor', 'instrument'].includes(legend.tokenTypes[type] ?? ''))
      return new vscode.Position(line, character + 1);
  }
  return undefined;
}
