// "Find Agreed Language…": looks through the draft's sources while one types, and puts the passage chosen at the cursor.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Position } from 'vscode-languageclient';
import {
  findAgreedLanguageRequest,
  type AgreedPassage,
  type FindAgreedLanguageParams,
  type FindAgreedLanguageResult,
} from '../../server/src/protocol';

// A longer selection is a passage to be compared, not words to be edited in a box of one line.
const LONGEST_WORDS = 80;
// Milliseconds of rest before what was typed is looked for.
const REST = 80;

interface PassageItem extends vscode.QuickPickItem {
  readonly passage: AgreedPassage;
}

/** Asks for words, shows the passages nearest to them, and inserts the one chosen. Without words those nearest to the paragraph are shown. */
export async function findAgreedLanguage(client: BaseLanguageClient, uri?: string, at?: Position): Promise<void> {
  const { t } = vscode.l10n;
  const editor = vscode.window.activeTextEditor;
  if (!editor || (uri !== undefined && uri !== client.code2ProtocolConverter.asUri(editor.document.uri))) return;
  const { document, selection } = editor;
  const selected = document.getText(selection).replace(/\s+/g, ' ').trim();
  const place = at ? client.protocol2CodeConverter.asPosition(at) : selection.active;
  const ask = async (words: string) => {
    const params: FindAgreedLanguageParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
      position: { line: place.line, character: place.character },
      query: words.trim() || (selected.length > LONGEST_WORDS ? selected : null),
    };
    return client.sendRequest<FindAgreedLanguageResult | null>(findAgreedLanguageRequest, params).catch(() => null);
  };
  const first = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window }, () => ask(''));
  if (!first)
    return void vscode.window.showInformationMessage(t('Open the draft first, and put the cursor into a paragraph.'));
  if (first.sources === 0) {
    await nameSources();
    return;
  }
  const passage = await choosePassage(ask, first, selected.length <= LONGEST_WORDS ? selected : '');
  const text = passage && (await chooseForm(passage));
  if (text === undefined) return;
  const isDone = await editor.edit((edit) => {
    if (selection.isEmpty) edit.insert(selection.active, text);
    else edit.insert(selection.end, ` ${text}`);
  });
  if (!isDone) void vscode.window.showErrorMessage(t('The draft could not be changed: is it read-only?'));
}

/** Says where sources are named, and leads there. */
async function nameSources(): Promise<void> {
  const { t } = vscode.l10n;
  const settings = t('Open Settings');
  const chosen = await vscode.window.showInformationMessage(
    t(
      'This draft names no texts to quote from, or none that can be read: name files or folders in its front matter, such as "sources: [reference/]", or in the setting "rostrum.sources".',
    ),
    settings,
  );
  if (chosen === settings) await vscode.commands.executeCommand('workbench.action.openSettings', 'rostrum.sources');
}

/** The passage chosen; undefined when none was. */
function choosePassage(
  ask: (words: string) => Promise<FindAgreedLanguageResult | null>,
  first: FindAgreedLanguageResult,
  words: string,
): Promise<AgreedPassage | undefined> {
  const { t } = vscode.l10n;
  const pick = vscode.window.createQuickPick<PassageItem>();
  pick.title = t('Find Agreed Language');
  pick.placeholder = t('Words to look for; without any, the passages nearest to the paragraph at the cursor are shown');
  pick.items = first.passages.map(itemOf);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    pick.busy = true;
    const result = await ask(pick.value);
    // Of answers that overtake each other the last one counts.
    if (turn !== latest) return;
    pick.busy = false;
    pick.items = result?.passages.map(itemOf) ?? [];
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(), REST);
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.passage);
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(waiting);
      latest++;
      resolve(undefined);
      pick.dispose();
    });
    pick.value = words;
    pick.show();
    if (words !== '') void look();
  });
}

function itemOf(passage: AgreedPassage): PassageItem {
  const { excerpt, citation, others } = passage;
  const shown = others.slice(0, 3).join(' · ');
  const more = others.length > 3 ? ' …' : '';
  return {
    label: citation,
    description: others.length > 0 ? vscode.l10n.t('and in {0} others: {1}', others.length, `${shown}${more}`) : '',
    detail: excerpt,
    // What was found is for the server to say: the editor would leave out all that does not hold the letters typed.
    alwaysShow: true,
    passage,
  };
}

/** The passage in the form chosen; undefined when none was. */
async function chooseForm({ excerpt, quotation, remarked }: AgreedPassage): Promise<string | undefined> {
  const { t } = vscode.l10n;
  const forms = [
    { label: t('As a quotation, with its citation'), detail: quotation, text: quotation },
    { label: t('As text, with the source in a comment'), detail: remarked, text: remarked },
  ];
  const chosen = await vscode.window.showQuickPick(forms, { title: t('Insert Agreed Language'), placeHolder: excerpt });
  return chosen?.text;
}
