// Coverage at a glance: the views, the lenses in a note, minute marks, commands, and files that move.
import * as vscode from 'vscode';
import type { RostrumApi } from '../src/client';
import type { Row } from '../src/coverage/rows';
import { api, assert, finding, findings, folder, nameOf, open, replace, until } from './editor';

const NOTE = `Concept note

Guiding questions

(a) How can civilians be protected, and how can women take part in mediation?

(b) Who pays for training?

(c) How can success be measured?
`;
const BODY = `# Statement by Testland

Mr. President,

We speak of what matters most. <!-- answers: a; not: b, c -->

We have more to say about it. <!-- answers: not: a, b, c -->
`;

/** A draft that answers the first question and leaves the others open, whatever the scores say. */
function draftFor(delegation: string, note = 'note.txt'): string {
  return `---\nnote: ${note}\ndelegation: ${delegation}\nlanguage: en\nlimit: 3 min\n---\n${BODY}`;
}

async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

async function lensTitles(uri: vscode.Uri): Promise<string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return lenses.map(({ command }) => command?.title ?? '');
}

async function hintsIn(document: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

function moveTo(document: vscode.TextDocument, words: string): void {
  const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
  assert(editor, 'the draft is not shown');
  const at = document.positionAt(document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
}

suite('Coverage', () => {
  let rostrum: RostrumApi;
  let draft: vscode.TextDocument;
  const rows = () => rostrum.coverage.questions.tree.rows;
  const draftRows = () => rostrum.coverage.drafts.tree.rows;
  const rowOf = (label: string) => rows().find(({ question }) => question === label);
  const named = (row: Row | undefined) => row?.label;
  const settings = () => vscode.workspace.getConfiguration('rostrum');
  const set = (key: string, value: unknown) => settings().update(key, value, vscode.ConfigurationTarget.Workspace);
  const show = () => vscode.window.showTextDocument(draft, { preview: false, viewColumn: vscode.ViewColumn.One });

  suiteSetup(async function () {
    this.timeout(60_000);
    await write('coverage/note.txt', NOTE);
    await write('coverage/peru.statement', draftFor('Peru').replace('answers: a; not: b, c', 'answers: a, b; not: c'));
    await write('coverage/other.statement', '---\nnote: elsewhere.txt\n---\nWe we are elsewhere.\n');
    draft = await open('coverage/testland.statement', draftFor('Testland'));
    rostrum = await api();
    await until(() => rostrum.status(draft.uri), 'a status');
    await vscode.commands.executeCommand('rostrum.coverage.focus');
    await show();
    await until(() => rowOf('c'), 'the questions in the view');
    await vscode.commands.executeCommand('rostrum.drafts.focus');
    await show();
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('the view shows each question with its status in a word', () => {
    assert(rows().length === 3, JSON.stringify(rows()));
    assert(named(rowOf('a')) === '(a) answered', named(rowOf('a')) ?? '');
    assert(named(rowOf('b')) === '(b) open', named(rowOf('b')) ?? '');
    assert(rowOf('b')?.description === 'Who pays for training?', rowOf('b')?.description ?? '');
  });

  test('each status has a shape of its own, not a colour alone', () => {
    const icons = [rowOf('a'), rowOf('b')].map((row) => row?.icon.id);
    assert(icons[0] !== icons[1], icons.join(' '));
  });

  test('the progress stands beside the title', () => {
    assert(rostrum.coverage.questions.progress === '1 of 3', rostrum.coverage.questions.progress);
  });

  test('under a question are its facets, and the passages that answer it', () => {
    const children = rowOf('a')?.children ?? [];
    const kinds = children.map(({ kind }) => kind);
    assert(kinds.includes('facet') && kinds.includes('passage'), JSON.stringify(children));
    const passage = children.find(({ kind }) => kind === 'passage');
    assert(passage?.label === 'as you say yourself', passage?.label ?? '');
    assert(passage.description === 'We speak of what matters most.', passage.description);
  });

  test('a click on a passage goes to it', async () => {
    moveTo(draft, '# Statement');
    const passage = rowOf('a')?.children.find(({ kind }) => kind === 'passage');
    await vscode.commands.executeCommand('rostrum.goToRow', passage);
    const line = vscode.window.activeTextEditor?.selection.active.line;
    assert(line !== undefined && draft.lineAt(line).text.startsWith('We speak'), `line ${line}`);
  });

  test('a click on a question goes to it in the note, and the draft stays shown in the view', async () => {
    await vscode.commands.executeCommand('rostrum.goToRow', rowOf('b'));
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('note.txt'));
    assert(
      editor?.document.getText(editor.selection).includes('Who pays for training'),
      'the question is not selected',
    );
    assert(rostrum.coverage.shown.uri?.path.endsWith('testland.statement'), 'another draft is shown');
    assert(rows().length === 3, 'the questions are gone');
    await show();
  });

  test('the view follows what is typed, also a line above the passage', async () => {
    await replace(draft, 'Mr. President,\n', 'Mr. President,\n\nExcellencies,\n');
    await until(() => {
      const target = rowOf('a')?.children.find(({ kind }) => kind === 'passage')?.target;
      return target && draft.lineAt(target.range.start.line).text.startsWith('We speak') ? true : undefined;
    }, 'the passage in its new place');
    await replace(draft, 'about it. <!-- answers: not: a, b, c', 'about it. <!-- answers: b; not: a, c');
    await until(() => (named(rowOf('b')) === '(b) answered' ? true : undefined), 'question (b) to be answered');
    assert(rostrum.coverage.questions.progress === '2 of 3', rostrum.coverage.questions.progress);
    await replace(draft, 'answers: b; not: a, c', 'answers: not: a, b, c');
    await until(() => (named(rowOf('b')) === '(b) open' ? true : undefined), 'question (b) to be open again');
  });

  test('the same rows keep their names while one types, so that nothing folds up', async () => {
    const before = rows().map(({ id }) => id);
    await replace(draft, 'more to say', 'much more to say');
    await until(() => (rostrum.status(draft.uri)?.version === draft.version ? true : undefined), 'the status');
    assert(JSON.stringify(rows().map(({ id }) => id)) === JSON.stringify(before), 'the names changed');
  });

  test('the cursor selects the question of its paragraph without taking the focus', async () => {
    await show();
    moveTo(draft, 'We speak');
    await until(
      () => rostrum.coverage.questions.selected.find(({ question }) => question === 'a'),
      'question (a) to be selected',
    );
    assert(vscode.window.activeTextEditor?.document === draft, 'the draft is not active');
  });

  test('only open questions are shown on demand', async () => {
    await vscode.commands.executeCommand('rostrum.coverage.showOpen');
    assert(
      rows()
        .map(({ question }) => question)
        .join() === 'b,c',
      JSON.stringify(rows()),
    );
    await vscode.commands.executeCommand('rostrum.coverage.showAll');
    assert(rows().length === 3, 'not all are shown again');
  });

  test('the coverage is copied as text', async () => {
    await vscode.commands.executeCommand('rostrum.coverage.copy');
    const text = await vscode.env.clipboard.readText();
    assert(text.includes('(b) Who pays for training? – open'), text);
    assert(text.includes('    We speak of what matters most.'), text);
  });

  test('a question is marked as answered by the paragraph at the cursor', async () => {
    await show();
    moveTo(draft, 'We have');
    await vscode.commands.executeCommand('rostrum.coverage.mark', rowOf('c'));
    assert(draft.getText().includes('<!-- answers: c; not: a, b -->'), draft.getText());
    await until(() => (named(rowOf('c')) !== '(c) open' ? true : undefined), 'question (c) to be answered');
    await vscode.commands.executeCommand('undo');
    await until(() => (named(rowOf('c')) === '(c) open' ? true : undefined), 'question (c) to be open again');
  });

  test('a question is put into the draft as a remark', async () => {
    await show();
    moveTo(draft, 'We speak');
    await vscode.commands.executeCommand('rostrum.insertQuestion', rowOf('b'));
    assert(draft.getText().includes('\n\n<!-- (b) Who pays for training? -->\n\nWe have'), draft.getText());
    await vscode.commands.executeCommand('undo');
  });

  test('the drafts of the note stand beside each other, those that are not open too', async () => {
    const standings = (name: string) =>
      draftRows()
        .find(({ label }) => label === name)
        ?.children.map(({ label }) => label)
        .join();
    await until(
      () => (standings('Testland') === '(a) answered,(b) open,(c) open' ? true : undefined),
      'the draft in the view',
    );
    assert(standings('Peru') === '(a) answered,(b) answered,(c) open', standings('Peru') ?? '');
    const [peru] = draftRows();
    assert(peru?.description.includes('2 of 3') && peru.description.includes('open: (c)'), peru?.description ?? '');
  });

  test('the matrix is shown by question too, and copied as a table', async () => {
    await vscode.commands.executeCommand('rostrum.drafts.byQuestion');
    const second = draftRows().find(({ question }) => question === 'b');
    assert(second?.label === '(b) drafts: 1 of 2', second?.label ?? '');
    assert(second.children.map(({ description }) => description).join() === 'answered,open', JSON.stringify(second));
    await vscode.commands.executeCommand('rostrum.drafts.copy');
    const table = await vscode.env.clipboard.readText();
    assert(table.startsWith('Draft\t(a)\t(b)\t(c)\tTime\nPeru\tanswered\tanswered\topen\t'), table);
    await vscode.commands.executeCommand('rostrum.drafts.byDraft');
  });

  test('a draft that comes is in the matrix at once, and one that goes is out of it', async () => {
    const uri = await write('coverage/fiji.statement', draftFor('Fiji'));
    await until(() => draftRows().find(({ label }) => label === 'Fiji'), 'the new draft');
    await vscode.workspace.fs.delete(uri);
    await until(() => (draftRows().some(({ label }) => label === 'Fiji') ? undefined : true), 'the draft to go');
  });

  test('each question of the note carries a lens: passages and drafts', async () => {
    const note = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'coverage/note.txt'));
    const titles = await until(async () => {
      const found = await lensTitles(note.uri);
      return found.length === 3 ? found : undefined;
    }, 'lenses in the note');
    assert(titles[0] === 'passages: 2 · drafts: 2 of 2', titles.join(' | '));
    assert(titles[2] === 'no passage · drafts: 2', titles.join(' | '));
  });

  test('lenses are switched off by settings, at once', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'coverage/note.txt');
    await set('lens.note', false);
    await set('lens.paragraphs', false);
    await until(async () => ((await lensTitles(uri)).length === 0 ? true : undefined), 'the lenses to go');
    const titles = await lensTitles(draft.uri);
    assert(titles.length > 0 && !titles.some((title) => title.includes('answers')), titles.join(' | '));
    await set('lens.note', undefined);
    await set('lens.paragraphs', undefined);
    await until(async () => ((await lensTitles(uri)).length === 3 ? true : undefined), 'the lenses to come back');
  });

  test('minutes are marked in the text, and can be switched off', async () => {
    const long = Array<string>(300).fill('word').join(' ');
    const document = await open('coverage/long.statement', `---\nlimit: 3 min\n---\n${long}\n`);
    const shown = await until(async () => {
      const hints = await hintsIn(document);
      return hints.length > 0 ? hints : undefined;
    }, 'minute marks');
    assert(shown[0] === '1:00' && shown[1] === '2:00', shown.join());
    await set('minuteMarks', false);
    await until(async () => ((await hintsIn(document)).length === 0 ? true : undefined), 'the marks to go');
    await set('minuteMarks', undefined);
  });

  test('without a note the view says so', async () => {
    await open('coverage/none.statement', 'We thank you.\n');
    await until(() => (rostrum.coverage.shown.state === 'no-note' ? true : undefined), 'the state "no-note"');
    assert(rows().length === 0, JSON.stringify(rows()));
    await open('coverage/lost.statement', draftFor('Lost', 'gone.txt'));
    await until(() => (rostrum.coverage.shown.state === 'note-unreadable' ? true : undefined), '"note-unreadable"');
    await write('coverage/letter.txt', 'Dear colleagues,\n\nThe meeting begins at ten.\n');
    await open('coverage/letter.statement', draftFor('Letter', 'letter.txt'));
    await until(() => (rostrum.coverage.shown.state === 'no-questions' ? true : undefined), '"no-questions"');
    await show();
    await until(() => rowOf('a'), 'the questions again');
  });

  test('selection grows from the word to the sentence and the paragraph', async () => {
    const at = draft.positionAt(draft.getText().indexOf('matters'));
    const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      draft.uri,
      [at],
    );
    const steps: string[] = [];
    for (let step = first; step; step = step.parent!) steps.push(draft.getText(step.range));
    assert(steps.includes('matters') && steps.includes('We speak of what matters most.'), steps.join(' | '));
  });

  test('titles of drafts and questions of notes are found in the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Who pays for training',
    );
    assert(
      symbols.some(({ name, location }) => name.startsWith('(b)') && location.uri.path.endsWith('note.txt')),
      symbols.map(({ name }) => name).join(' | '),
    );
  });

  test('all drafts are checked, with findings for those that are not open', async () => {
    const uri = vscode.Uri.joinPath(folder(), 'coverage/other.statement');
    // Its message waits for an answer that nobody gives here.
    void vscode.commands.executeCommand('rostrum.checkAllDrafts');
    await until(() => {
      const codes = vscode.languages.getDiagnostics(uri).map(nameOf);
      return codes.includes('repeated-word') && codes.includes('note-missing') ? true : undefined;
    }, 'the findings of a draft that is not open');
    const document = await open('coverage/other.statement', '---\nnote: elsewhere.txt\n---\nWe we are elsewhere.\n');
    await finding(document, 'repeated-word');
    await until(() => (findings(document, 'repeated-word').length === 1 ? true : undefined), 'one finding, not two');
    await show();
  });

  test('the concept note opens to the side', async () => {
    await show();
    await vscode.commands.executeCommand('rostrum.openConceptNote');
    const editor = vscode.window.activeTextEditor;
    assert(editor, 'no editor is active');
    assert(editor.document.uri.path.endsWith('note.txt'), editor.document.uri.path);
    assert(editor.viewColumn !== vscode.ViewColumn.One, 'it is not to the side');
    await show();
  });

  test('a note that is renamed is followed in the drafts', async () => {
    await write('coverage/moving.txt', NOTE);
    const document = await open('coverage/moving.statement', draftFor('Moving', 'moving.txt'));
    await until(() => (rostrum.status(document.uri)?.coverage ? true : undefined), 'the coverage');
    const edit = new vscode.WorkspaceEdit();
    const uriOf = (name: string) => vscode.Uri.joinPath(folder(), 'coverage', name);
    // Both hosts use one folder.
    edit.renameFile(uriOf('moving.txt'), uriOf('moved note.txt'), { overwrite: true });
    assert(await vscode.workspace.applyEdit(edit), 'the note could not be renamed');
    await until(() => (document.getText().includes('note: moved note.txt') ? true : undefined), 'the new name');
    // The draft is changed before the file has moved.
    await until(
      () =>
        findings(document, 'note-missing').length === 0 && rostrum.status(document.uri)?.coverage ? true : undefined,
      'the note to be found again',
    );
  });

  test('a note that is deleted is missed at once', async () => {
    const note = await write('coverage/going.txt', NOTE);
    const document = await open('coverage/going.statement', draftFor('Going', 'going.txt'));
    await until(() => (rostrum.status(document.uri)?.coverage ? true : undefined), 'the coverage');
    await vscode.workspace.fs.delete(note);
    await finding(document, 'note-missing');
  });

  test('a language server that crashes is started again, and typing goes on', async function () {
    this.timeout(60_000);
    // In the browser a worker cannot be ended from outside.
    if (!globalThis.endServer) this.skip();
    await show();
    assert(globalThis.endServer(), 'no language server is running');
    await replace(draft, 'We speak of what', 'We speak speak of what');
    await finding(draft, 'repeated-word');
    await replace(draft, 'We speak speak of what', 'We speak of what');
    await until(() => (findings(draft, 'repeated-word').length === 0 ? true : undefined), 'the finding to go');
    assert(rows().length === 3, 'the questions are gone from the view');
  });

  test('settings count at once', async () => {
    await show();
    await set('limit', '1 min');
    const document = await open('coverage/limit.statement', 'We thank you.\n');
    await until(() => (rostrum.status(document.uri)?.limit === 60 ? true : undefined), 'the limit of the settings');
    await set('limit', undefined);
    await until(() => (rostrum.status(document.uri)?.limit === 300 ? true : undefined), 'the usual limit');
  });
});
