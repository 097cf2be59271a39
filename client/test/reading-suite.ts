// The reading view: it opens beside the draft, shows what is read out, follows an edit, and closes.
import * as vscode from 'vscode';
import type { RostrumApi } from '../src/client';
import { api, assert, open, replace, until } from './editor';

const DRAFT = `---
delegation: Testland
language: en
limit: 3 min
---
# Statement by Testland

Mr. President,

Testland speaks *first*. <!-- a remark --> It will be brief. <!-- skip -->This is circulated only.<!-- /skip -->
`;

function views(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && /readingView/.test(input.viewType));
}

suite('Reading view', () => {
  let rostrum: RostrumApi;
  let draft: vscode.TextDocument;
  const shows = (words: string) =>
    until(() => (rostrum.reading.shown?.text.includes(words) ? true : undefined), `"${words}" in the reading view`);

  suiteSetup(async function () {
    this.timeout(60_000);
    rostrum = await api();
    draft = await open('reading.statement', DRAFT);
    await until(() => rostrum.status(draft.uri), 'the status of the draft');
  });

  suiteTeardown(async () => {
    await vscode.window.tabGroups.close(views());
  });

  test('opens beside the draft with what is read out, and nothing else', async () => {
    await vscode.commands.executeCommand('rostrum.openReadingView');
    await shows('Mr. President,');
    assert(
      rostrum.reading.shown?.text === 'Mr. President,Testland speaks first. It will be brief.',
      rostrum.reading.shown?.text ?? '',
    );
    const [view] = views();
    assert(view?.label === 'Reading View: reading.statement', String(view?.label));
    assert(view.group.viewColumn !== vscode.ViewColumn.One, 'the view covers the draft');
  });

  test('follows an edit of the draft', async () => {
    await replace(draft, 'be brief', 'take its time');
    await shows('It will take its time.');
    assert(rostrum.reading.shown?.version === draft.version, 'another version is shown');
  });

  test('turns to another draft, in the same place', async () => {
    const other = await open('reading-ar.statement', '---\nlanguage: ar\n---\nالسيد الرئيس،\n\nنشكر الرئاسة.\n');
    await until(() => rostrum.status(other.uri), 'the status of the other draft');
    await vscode.commands.executeCommand('rostrum.openReadingView');
    await shows('نشكر الرئاسة.');
    assert(views().length === 1, `${views().length} reading views are open`);
  });

  test('says nothing more when it is closed', async () => {
    await vscode.window.tabGroups.close(views());
    await until(() => (rostrum.reading.shown ? undefined : true), 'the view to close');
  });
});
