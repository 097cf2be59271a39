// Agreed language, phrases by their place, and house rules: what a draft takes from texts beside it.
import * as vscode from 'vscode';
import { api, assert, finding, findings, folder, nameOf, open, replace, until } from './editor';

const SOURCE = `S/RES/9001 (2031)

The Security Council,

1. Decides that wells and water mains enjoy the protection of this resolution;

2. Requests every mission to map the wells in its area and to share the map with the parties;
`;
const HEAD = '---\nsources: [texts/]\nlanguage: en\n---\n# Statement by Testland\n\nMr. President,\n\n';

async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
}

/** What is offered behind the last of these words, the first first. */
async function offeredBehind(document: vscode.TextDocument, words: string): Promise<vscode.CompletionItem[]> {
  const at = document.getText().lastIndexOf(words) + words.length;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(at),
  );
  return [...list.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

suite('Sources, phrases and house rules', () => {
  suiteSetup(async function () {
    this.timeout(60_000);
    await write('quoting/texts/resolution.txt', SOURCE);
    await api();
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'quoting'), { recursive: true });
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), 'house'), { recursive: true });
  });

  test('a passage of a source is offered behind >>, with its citation', async () => {
    const draft = await open('quoting/a.statement', `${HEAD}>>map the wells\n`);
    const passage = await until(
      async () =>
        (await offeredBehind(draft, '>>map the wells')).find((item) => labelOf(item).includes('map the wells')),
      'a passage',
    );
    const text = typeof passage.insertText === 'string' ? passage.insertText : (passage.insertText?.value ?? '');
    assert(text.includes('map the wells in its area'), text);
    assert(text.includes('9001 (2031)') && text.includes('2'), text);
  });

  test('a quotation that strays from a source is flagged, and restored', async () => {
    const words = 'wells and water mains enjoy the protection of this resolution';
    const draft = await open(
      'quoting/b.statement',
      `${HEAD}The Council decided that “${words.replace('enjoy', 'deserve')}”.\n`,
    );
    const found = await finding(draft, 'misquotation');
    assert(found.message.includes('enjoy') && found.message.includes('deserve'), found.message);
    await replace(draft, 'deserve', 'enjoy');
    await until(() => (findings(draft, 'misquotation').length === 0 ? true : undefined), 'no misquotation');
  });

  test('a source that is not there is told, and found when it comes', async () => {
    const draft = await open('quoting/c.statement', `${HEAD.replace('texts/', 'late.txt')}We speak.\n`);
    await finding(draft, 'source-unreadable');
    await write('quoting/late.txt', SOURCE);
    await until(() => (findings(draft, 'source-unreadable').length === 0 ? true : undefined), 'the source');
  });

  test('a paragraph offers to look for agreed language', async () => {
    const draft = await open('quoting/d.statement', `${HEAD}Wells must be mapped and protected.\n`);
    const at = draft.positionAt(draft.getText().indexOf('Wells') + 1);
    await until(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        draft.uri,
        new vscode.Range(at, at),
      );
      return actions.map((action) => action.title).find((one) => one.startsWith('Find agreed language'));
    }, 'the action');
  });

  test('phrases begin with the salutation at the head, and with the group after it', async () => {
    const head = await open('quoting/e.statement', '---\nlanguage: en\n---\n# Statement by Testland\n\nM');
    const first = labelOf((await offeredBehind(head, '\n\nM'))[0] ?? new vscode.CompletionItem(''));
    assert(/^M(?:r|adam)\.? ?President/.test(first), first);
    const opening = await open(
      'quoting/f.statement',
      '---\nlanguage: en\ngroup: Nordic countries\n---\n# Statement by Testland\n\nMr. President,\n\nI have the honour',
    );
    const group = labelOf((await offeredBehind(opening, 'I have the honour'))[0] ?? new vscode.CompletionItem(''));
    assert(group.includes('Nordic countries'), group);
  });

  test('house rules hold for the drafts of a folder', async () => {
    await write(
      'house/.rostrum/config.yaml',
      'profile: house\nprofiles:\n  house: { extends: un, spelling: british, checks: { repeated-word: off } }\n',
    );
    const draft = await open('house/a.statement', '---\nlanguage: en\n---\nWe must organize the the relief.\n');
    const found = await finding(draft, 'spelling');
    assert(nameOf(found) === 'spelling' && found.message.includes('organise'), found.message);
    assert(findings(draft, 'repeated-word').length === 0, 'a check that the house has switched off speaks');
  });
});
