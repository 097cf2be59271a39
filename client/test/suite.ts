// What a drafter meets in the editor: one suite for the desktop host and for the web host.
import * as vscode from 'vscode';
import type { RostrumApi } from '../src/client';
import './coverage-suite';
import './reading-suite';
import './sources-suite';
import { assert, finding, findings, folder, hoverText, open, positionIn, replace, until } from './editor';

declare const FORCE_FAIL: boolean;

const NOTE = 'S-2018-184.zh.txt';
const DRAFT = `---
note: ${NOTE}
delegation: Testland
date: 2018-03-28
language: en
limit: 20 s
---
# Statement by Testland

Mr. President,

Testland aligns itself with the Kigali Principles and thanks the the Netherlands for convening this debate. 《基加利保护平民原则》 was a milestone.

Peacekeeping must serve a political solution: the Council, the African Union and other regional organizations should pursue one common political strategy and back mediation together. <!-- answers: a -->

As resolution 2378 (2018) says, reform must bring results.

Mr. Pres
`;

suite('Rostrum', () => {
  let draft: vscode.TextDocument;

  suiteSetup(async function () {
    this.timeout(60_000);
    draft = await open('draft.statement', DRAFT);
    await finding(draft, 'repeated-word');
  });

  test('a .statement file is a statement', () => assert(draft.languageId === 'un-statement', draft.languageId));

  test('a definition opens the card of a name, read-only', async () => {
    const document = await open('card.statement', `${DRAFT}\n\nNorway supports the International Criminal Court.\n`);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionIn(document, 'Criminal Court'),
    );
    const uri = links.map((link) => ('targetUri' in link ? link.targetUri : link.uri))[0];
    assert(uri?.scheme === 'rostrum-card', `the definition is ${String(uri)}`);
    const card = await vscode.workspace.openTextDocument(uri);
    assert(card.getText().startsWith('# International Criminal Court (ICC)'), card.getText());
    assert(card.getText().includes('Sources'), card.getText());
  });

  test('a word typed twice is flagged at its place', async () => {
    const { range } = await finding(draft, 'repeated-word');
    assert(draft.getText(range).includes('the'), draft.getText(range));
  });

  test('a problem leads to what its check says of itself', async () => {
    const { code } = await finding(draft, 'repeated-word');
    assert(typeof code === 'object', 'the code leads nowhere');
    assert(code.target.scheme === 'rostrum-check', code.target.toString());
    const explained = await vscode.workspace.openTextDocument(code.target);
    assert(explained.getText().startsWith('# repeated-word'), explained.getText());
    assert(explained.getText().includes('⟦the the⟧'), explained.getText());
  });

  test('a wrong year of a resolution is flagged, and its fix puts it right', async () => {
    const document = await open('fix.statement', DRAFT);
    const { range } = await finding(document, 'resolution-year');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    const fix = actions.find((action) => action.edit);
    assert(fix?.edit, 'no fix is offered');
    assert(await vscode.workspace.applyEdit(fix.edit), 'the fix was refused');
    assert(document.getText().includes('resolution 2378 (2017)'), 'the year is not right');
    await until(() => (findings(document, 'resolution-year').length === 0 ? true : undefined), 'the finding to go');
  });

  test('an unanswered question of the Chinese note is told as news', async () => {
    // The author's own word leaves the others open, whatever the scores say.
    const document = await open(
      'open.statement',
      `---\nnote: ${NOTE}\n---\nWe thank you. <!-- answers: a; not: b, c, d, e, f -->\n`,
    );
    const { severity } = await finding(document, 'open-question');
    assert(severity === vscode.DiagnosticSeverity.Information, `severity ${severity}`);
  });

  test('too long a statement is told', async () => {
    const { severity } = await finding(draft, 'over-time');
    assert(severity !== vscode.DiagnosticSeverity.Error, 'over-time is never an error');
  });

  test('hover explains the Kigali Principles', async () => {
    const text = await until(async () => (await hoverText(draft, 'Kigali Principles')) || undefined, 'a hover');
    assert(text.includes('2015'), text);
  });

  test('hover explains 《基加利保护平民原则》 in an English draft', async () => {
    const text = await until(async () => (await hoverText(draft, '基加利保护平民原则')) || undefined, 'a hover');
    assert(text.includes('Kigali Principles'), text);
  });

  test('hover on a question label shows the question', async () => {
    const text = await until(async () => (await hoverText(draft, ' a -->')) || undefined, 'a hover');
    assert(text.includes('战略一致性'), text);
  });

  test('"Mr. Pres" is completed to the salutation', async () => {
    const at = draft.getText().lastIndexOf('Mr. Pres') + 'Mr. Pres'.length;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      draft.uri,
      draft.positionAt(at),
    );
    const labels = list.items.map((item) => (typeof item.label === 'string' ? item.label : item.label.label));
    assert(labels.includes('Mr. President,'), labels.slice(0, 20).join(' | '));
  });

  test('every paragraph of text carries a lens, and the title the sum', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      draft.uri,
      100,
    );
    const titles = lenses.map((lens) => lens.command?.title ?? '');
    assert(
      titles.some((title) => /of 6 questions/.test(title)),
      titles.join(' | '),
    );
    assert(lenses.length >= 5, titles.join(' | '));
    assert(
      titles.some((title) => title.includes('(a)')),
      titles.join(' | '),
    );
  });

  test('a question label leads to the note', async () => {
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      draft.uri,
      positionIn(draft, ' a -->'),
    );
    const [place] = places;
    assert(place, 'no definition');
    const target = 'targetUri' in place ? place.targetUri : place.uri;
    assert(target.path.endsWith(NOTE), target.toString());
  });

  test('the outline lists title and paragraphs', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      draft.uri,
    );
    assert(JSON.stringify(symbols).includes('Statement by Testland'), JSON.stringify(symbols).slice(0, 300));
  });

  test('front matter folds', async () => {
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      draft.uri,
    );
    assert(
      ranges.some((range) => range.start === 0),
      JSON.stringify(ranges),
    );
  });

  test('what is typed is checked at once', async () => {
    const document = await open('typing.statement', DRAFT);
    await finding(document, 'resolution-year');
    await replace(document, '2378 (2018)', '2378 (2017)');
    await until(() => (findings(document, 'resolution-year').length === 0 ? true : undefined), 'the finding to go');
    await replace(document, '2378 (2017)', '1325 (2001)');
    await finding(document, 'resolution-year');
  });

  test('a Markdown file that names a note is a draft too, another one is left alone', async () => {
    const served = await open('statement.md', DRAFT);
    await finding(served, 'resolution-year');
    const other = await open('readme.md', '# Minutes\n\nSee the the resolution 2378 (2018).\n');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const told = vscode.languages.getDiagnostics(other.uri).filter((diagnostic) => diagnostic.source === 'Rostrum');
    assert(told.length === 0, JSON.stringify(told));
  });

  test('a Markdown file that names a note no more has no status', async () => {
    const extension = vscode.extensions.getExtension<RostrumApi>('rostrum.rostrum');
    assert(extension, 'the extension is not there');
    const document = await open('former.md', DRAFT);
    await until(() => extension.exports.status(document.uri), 'a status');
    await replace(document, `note: ${NOTE}\n`, '');
    await until(() => (extension.exports.status(document.uri) ? undefined : true), 'the status to go');
  });

  test('a note that is being edited counts before it is saved', async () => {
    const note = await open(
      'note.txt',
      'Concept note\n\nGuiding questions\n\n(a) Who pays for boats?\n\n(b) Who mends them?\n',
    );
    const document = await open(
      'boats.statement',
      '---\nnote: note.txt\n---\nWe thank thank you. <!-- answers: b -->\n',
    );
    await finding(document, 'repeated-word');
    assert(findings(document, 'unknown-question').length === 0, 'question (b) is not known');
    await replace(note, '(b) Who mends them?\n', '');
    assert(note.isDirty, 'the note was saved');
    await finding(document, 'unknown-question');
  });

  test('a missing note is told at the front matter', async () => {
    const document = await open('missing.statement', DRAFT.replace(NOTE, 'nowhere.txt'));
    const { range } = await finding(document, 'note-missing');
    assert(range.start.line === 1, `line ${range.start.line}`);
  });

  test('a check can be switched off in the settings', async () => {
    const settings = vscode.workspace.getConfiguration('rostrum');
    await settings.update('checks', { 'repeated-word': 'off' }, vscode.ConfigurationTarget.Workspace);
    await until(() => (findings(draft, 'repeated-word').length === 0 ? true : undefined), 'the finding to go');
    await settings.update('checks', undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.window.showTextDocument(draft);
    await finding(draft, 'repeated-word');
  });

  test('the report opens beside the draft and is saved as one page', async () => {
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('rostrum.coverageReport');
    const report = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && /coverageReport/.test(input.viewType));
    await until(report, 'the report');
    const target = vscode.Uri.joinPath(folder(), 'report.html');
    await vscode.commands.executeCommand('rostrum.saveCoverageReport', target);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert(page.startsWith('<!doctype html>'), page.slice(0, 200));
    assert(
      page.includes('Testland') && page.includes('other regional organizations should pursue'),
      'the draft is not in the report',
    );
    assert(!page.includes('<script'), 'the report has a script');
  });

  test('the report has every open draft on the note, and takes the place of the one before', async () => {
    await open('second.statement', DRAFT.replaceAll('Testland', 'Otherland'));
    await vscode.commands.executeCommand('rostrum.coverageReport');
    const target = vscode.Uri.joinPath(folder(), 'report.html');
    await vscode.commands.executeCommand('rostrum.saveCoverageReport', target);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    // Other drafts by Testland are open too.
    for (const name of ['Testland (draft.statement)', 'Otherland'])
      assert(page.includes(`${name}</bdi></a>`), `${name} is not in the table`);
    const reports = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert(reports.length === 1, `${reports.length} reports are open`);
    await vscode.window.tabGroups.close(reports);
  });

  test('a statement is exported to Word and to a web page, without what is the author’s own', async () => {
    const [word, page] = ['testland.docx', 'testland.html'].map((name) => vscode.Uri.joinPath(folder(), name));
    assert(word && page, 'no targets');
    await vscode.commands.executeCommand('rostrum.exportToWord', draft.uri, word);
    const bytes = await vscode.workspace.fs.readFile(word);
    assert(bytes.length > 5000 && bytes[0] === 0x50 && bytes[1] === 0x4b, `${bytes.length} bytes of Word`);
    await vscode.commands.executeCommand('rostrum.exportToWebPage', draft.uri, page);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
    assert(text.includes('<h1>Statement by Testland</h1>'), text.slice(0, 200));
    assert(!text.includes('answers:') && !text.includes(NOTE), 'the author’s remarks went out');
  });

  test('the sample is copied, opened with the first steps beside it, and never written over', async () => {
    await vscode.commands.executeCommand('rostrum.openSample', folder());
    const sample = (name: string) => vscode.Uri.joinPath(folder(), 'rostrum-sample', name);
    const names = (await vscode.workspace.fs.readDirectory(sample(''))).map(([name]) => name).sort();
    assert(names.join() === `${NOTE},reference,sambara-fr.statement,valdoria-en.statement`, names.join());
    const opened = vscode.workspace.textDocuments.find(({ uri }) => uri.path === sample('valdoria-en.statement').path);
    assert(opened, 'the draft is not open');
    await finding(opened, 'repeated-word');
    // The first steps take the focus when they are there.
    await until(() => (vscode.window.activeTextEditor ? undefined : true), 'the first steps');
    await vscode.commands.executeCommand('rostrum.tour.showCard');
    const at = () => {
      const { selection, document } = vscode.window.activeTextEditor ?? {};
      return `${document?.uri.path ?? 'nowhere'}:${selection?.start.line ?? ''}`;
    };
    await until(
      () => (new RegExp(`^${opened.uri.path}:1\\d$`).test(at()) ? true : undefined),
      'a name to be gone to',
      5_000,
    ).catch(() => assert(false, `no name was gone to, but ${at()}`));
    const own = 'We thank you.';
    await vscode.workspace.fs.writeFile(sample('sambara-fr.statement'), new TextEncoder().encode(own));
    await vscode.commands.executeCommand('rostrum.openSample', folder());
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample('sambara-fr.statement')));
    assert(kept === own, kept);
    await vscode.workspace.fs.delete(sample(''), { recursive: true });
  });

  test('the commands are there, and restarting the server brings the findings back', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const command of [
      'rostrum.checkDraft',
      'rostrum.chooseConceptNote',
      'rostrum.newStatement',
      'rostrum.openSample',
      'rostrum.getStarted',
      'rostrum.coverageReport',
      'rostrum.saveCoverageReport',
      'rostrum.exportToWord',
      'rostrum.exportToWebPage',
      'rostrum.restartServer',
    ]) {
      assert(commands.includes(command), `${command} is missing`);
    }
    await vscode.commands.executeCommand('rostrum.restartServer');
    await vscode.window.showTextDocument(draft);
    await finding(draft, 'repeated-word');
  });

  if (FORCE_FAIL) test('a deliberate failure', () => assert(false, 'deliberate failure'));
});
