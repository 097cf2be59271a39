import { describe, expect, it } from 'vitest';
import {
  CodeLensRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  InlayHintRequest,
  SelectionRangeRequest,
  type SymbolInformation,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import {
  checkDraftsRequest,
  coverageRequest,
  draftsOfNoteRequest,
  questionEditRequest,
  type CheckDraftsResult,
  type DraftCoverage,
  type DraftOfNote,
  type QuestionEditResult,
} from '../src/protocol';
import { DRAFT, FRONT_MATTER, NOTE, Session, SMALL_NOTE } from './session';

const OTHER = 'file:///c:/drafts/chile.statement';
const TEXT = `${FRONT_MATTER}# Statement by Norway\n\nWe speak. <!-- answers: a; not: b -->\n`;
const files = {
  'file:///c:/drafts/note (1).txt': SMALL_NOTE,
  [OTHER]:
    '---\nnote: note (1).txt\ndelegation: Chile\n---\n# Statement by Chile\n\nWe speak speak. <!-- answers: a, b -->\n',
  'file:///c:/drafts/boats.md': '---\nnote: boats.txt\n---\nBoats.\n',
  'file:///c:/drafts/README.md': '# Minutes of the the meeting\n',
};

async function started(more: Parameters<typeof Session.start>[0] = {}): Promise<Session> {
  const session = await Session.start({ files, ...more });
  await session.open(TEXT);
  return session;
}

const draftsOn = (session: Session, uri = DRAFT) =>
  session.client.sendRequest<DraftOfNote[]>(draftsOfNoteRequest, { textDocument: { uri } });

const changed = (session: Session, uri: string, type: FileChangeType) =>
  session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });

async function noteLenses(session: Session): Promise<string[]> {
  const lenses = await session.client.sendRequest(CodeLensRequest.type, { textDocument: { uri: NOTE } });
  return (lenses ?? []).map(({ command }) => command?.title ?? '');
}

describe('coverage', () => {
  it('is told of a draft, and follows what is typed', async () => {
    const session = await started();
    const ask = () =>
      session.client.sendRequest<DraftCoverage | null>(coverageRequest, { textDocument: { uri: DRAFT } });
    expect((await ask())?.questions.map(({ status }) => status)).toEqual(['addressed', 'open']);
    const at = { line: 5, character: 0 };
    await session.change([{ range: { start: at, end: { line: 6, character: 0 } }, text: 'We are silent.\n' }]);
    expect((await ask())?.questions[0]?.passages.some(({ byAuthor }) => byAuthor)).toBe(false);
    expect(session.log).toEqual([]);
  });

  it('is null for what is no draft', async () => {
    const session = await started();
    expect(await session.client.sendRequest(coverageRequest, { textDocument: { uri: NOTE } })).toBeNull();
  });

  it('gives edits that mark a paragraph', async () => {
    const session = await started();
    const params = { textDocument: { uri: DRAFT }, position: { line: 5, character: 3 }, label: 'b', kind: 'answers' };
    const edits = await session.client.sendRequest<QuestionEditResult>(questionEditRequest, params);
    expect(edits?.map(({ newText }) => newText)).toEqual(['<!-- answers: a, b -->']);
  });
});

describe('the drafts of a note', () => {
  it('stand beside each other, those on disk too', async () => {
    const rows = await draftsOn(await started());
    expect(rows.map(({ delegation, questions }) => [delegation, ...questions.map(({ status }) => status)])).toEqual([
      ['Chile', 'addressed', 'addressed'],
      [null, 'addressed', 'open'],
    ]);
    expect(rows[0]).toMatchObject({ uri: OTHER, status: { coverage: { answered: 2, questions: 2 } } });
  });

  it('count as they stand in the editor, and as on disk again when they close', async () => {
    const session = await started();
    const spelt = 'file:///c%3A/drafts/chile.statement';
    await session.open(files[OTHER].replace('a, b', 'a; not: b'), spelt);
    expect((await draftsOn(session)).map(({ questions }) => questions[1]?.status)).toEqual(['open', 'open']);
    await session.close(spelt);
    expect((await draftsOn(session)).map(({ questions }) => questions[1]?.status)).toEqual(['addressed', 'open']);
  });

  it('are found and lost as files come and go', async () => {
    const session = await started();
    expect(await draftsOn(session)).toHaveLength(2);
    const peru = 'file:///c:/drafts/peru.statement';
    session.files = { ...session.files, [peru]: TEXT };
    await changed(session, peru, FileChangeType.Created);
    expect(await draftsOn(session)).toHaveLength(3);
    const { [OTHER]: gone, ...left } = session.files;
    expect(gone).toBeDefined();
    session.files = left;
    await changed(session, OTHER, FileChangeType.Deleted);
    expect((await draftsOn(session)).map(({ uri }) => uri)).toEqual([DRAFT, peru]);
  });

  it('are none of what names no note', async () => {
    const session = await Session.start({ files });
    await session.open('We speak.');
    expect(await draftsOn(session)).toEqual([]);
  });

  it('are those that are open where the client cannot find files', async () => {
    const session = await started({ files: { 'file:///c:/drafts/note (1).txt': SMALL_NOTE } });
    expect((await draftsOn(session)).map(({ uri }) => uri)).toEqual([DRAFT]);
  });
});

describe('a check of all drafts', () => {
  it('finds what is wrong in those that are not open', async () => {
    const session = await started();
    const { drafts, unread, complete } = await session.client.sendRequest<CheckDraftsResult>(checkDraftsRequest, {});
    expect(drafts.map(({ status }) => status.uri)).toEqual(['file:///c:/drafts/boats.md', OTHER, DRAFT]);
    const codes = drafts.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(codes[0]).toContain('note-missing');
    expect(codes[1]).toContain('repeated-word');
    expect([unread, complete]).toEqual([[], true]);
  });
});

describe('lenses in a note', () => {
  it('count passages and drafts, and follow the drafts', async () => {
    const session = await started();
    await session.open(SMALL_NOTE, NOTE, 'plaintext');
    expect(await noteLenses(session)).toEqual(['passages: 2 · drafts: 2 of 2', 'passages: 1 · drafts: 1 of 2']);
    await session.pull();
    await session.settled();
    const before = session.lensRefreshes;
    const at = { line: 5, character: 0 };
    await session.change([
      { range: { start: at, end: { line: 6, character: 0 } }, text: 'No. <!-- answers: not: a, b -->\n' },
    ]);
    await session.pull();
    await session.settled();
    expect(session.lensRefreshes).toBeGreaterThan(before);
    expect(await noteLenses(session)).toEqual(['passages: 1 · drafts: 1 of 2', 'passages: 1 · drafts: 1 of 2']);
  });

  it('lead to the passages', async () => {
    const session = await started();
    await session.open(SMALL_NOTE, NOTE, 'plaintext');
    const lenses = await session.client.sendRequest(CodeLensRequest.type, { textDocument: { uri: NOTE } });
    const { command, arguments: given } = lenses![0]!.command!;
    expect(command).toBe('rostrum.showPassages');
    expect(given?.[0]).toBe(NOTE);
    expect((given?.[2] as { uri: string }[]).map(({ uri }) => uri).sort()).toEqual([DRAFT, OTHER].sort());
  });

  it('stand on notes in Markdown too, and nowhere else', async () => {
    const md = 'file:///c:/drafts/note.md';
    const session = await Session.start({ files: { [md]: SMALL_NOTE } });
    await session.open('---\nnote: note.md\n---\nWe. <!-- answers: a -->');
    await session.open(SMALL_NOTE, md, 'markdown');
    await session.open('Minutes', 'file:///c:/drafts/minutes.txt', 'plaintext');
    const of = (uri: string) => session.client.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
    expect((await of(md))?.map(({ command }) => command?.title)).toEqual([
      'passages: 1 · drafts: 1 of 1',
      'no passage · drafts: 1',
    ]);
    expect(await of('file:///c:/drafts/minutes.txt')).toEqual([]);
  });

  it('and those on paragraphs and the minute marks are switched off by settings', async () => {
    const off = { lens: { paragraphs: false, note: false }, minuteMarks: false };
    const session = await started({ settings: off });
    await session.settled();
    await session.open(SMALL_NOTE, NOTE, 'plaintext');
    expect(await noteLenses(session)).toEqual([]);
    expect((await session.lenses()).map(({ command }) => command?.title).join()).not.toContain('answers');
  });
});

describe('files that move', () => {
  const renamed = async (session: Session, ...moves: [string, string][]) => {
    const edit = await session.client.sendRequest(WillRenameFilesRequest.type, {
      files: moves.map(([oldUri, newUri]) => ({ oldUri, newUri })),
    });
    return Object.fromEntries(
      Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [uri, edits.map(({ newText }) => newText)]),
    );
  };

  it('take the names in all drafts with them', async () => {
    const session = await started();
    expect(await renamed(session, [NOTE, 'file:///c%3A/drafts/S-2018-184.txt'])).toEqual({
      [DRAFT]: ['S-2018-184.txt'],
      [OTHER]: ['S-2018-184.txt'],
    });
    expect(await renamed(session, [NOTE, 'file:///c%3A/notes/%E6%A6%82%E5%BF%B5%20%231.txt'])).toEqual({
      [DRAFT]: ['"../notes/概念 #1.txt"'],
      [OTHER]: ['"../notes/概念 #1.txt"'],
    });
  });

  it('are followed when it is the draft or a folder that moves', async () => {
    const session = await started();
    expect(await renamed(session, [DRAFT, 'file:///c%3A/drafts/old/norway.statement'])).toEqual({
      [DRAFT]: ['../note (1).txt'],
    });
    expect(await renamed(session, ['file:///c%3A/drafts', 'file:///c%3A/texts'])).toEqual({});
    expect(await renamed(session, ['file:///c%3A/drafts/boats.txt', 'file:///c%3A/drafts/b.txt'])).toEqual({
      'file:///c:/drafts/boats.md': ['b.txt'],
    });
  });

  it('leave drafts alone that do not name them', async () => {
    const session = await started();
    expect(await renamed(session, ['file:///c%3A/drafts/x.txt', 'file:///c%3A/drafts/y.txt'])).toEqual({});
    expect(session.initialized.capabilities.workspace?.fileOperations?.willRename?.filters).toHaveLength(2);
  });

  it('leave a finding at once when a note is deleted', async () => {
    const session = await started();
    expect(await session.codes()).not.toContain('note-missing');
    session.files = {};
    await changed(session, NOTE, FileChangeType.Deleted);
    expect(await session.codes()).toContain('note-missing');
  });
});

describe('a workspace of several folders', () => {
  const NOTE_ELSEWHERE = 'file:///c:/notes/S-2018-184.txt';
  const text = (path: string) => `---\nnote: ${path}\n---\n# Statement by Norway\n\nWe speak. <!-- answers: c -->\n`;
  const several = {
    workspaceFolders: ['file:///c%3A/drafts', 'file:///c%3A/notes'],
    files: { [NOTE_ELSEWHERE]: SMALL_NOTE, [OTHER]: text('../notes/S-2018-184.txt') },
  };

  it.each([
    '..\\notes\\S-2018-184.txt',
    '"..\\notes\\S-2018-184.txt"',
    '"c:\\notes\\S-2018-184.txt"',
    '../notes/S-2018-184.txt',
  ])('has a note in one and drafts in another, trusted or not: %s', async (path) => {
    for (const trusted of [true, false]) {
      const session = await Session.start({ ...several, initializationOptions: { rostrum: {}, trusted } });
      await session.open(text(path));
      // The note was read: it has no question (c).
      expect(await session.codes()).toContain('unknown-question');
      expect((await draftsOn(session)).map(({ uri }) => uri)).toContain(OTHER);
    }
  });

  it('takes a moved note into account however its path is written', async () => {
    const session = await Session.start(several);
    await session.open(text('..\\notes\\S-2018-184.txt'));
    const edit = await session.client.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: NOTE_ELSEWHERE, newUri: 'file:///c%3A/notes/old/note.txt' }],
    });
    for (const uri of [DRAFT, OTHER])
      expect(edit?.changes?.[uri]?.map(({ newText }) => newText)).toEqual(['../notes/old/note.txt']);
  });
});

describe('symbols of the workspace', () => {
  const named = async (session: Session, query: string) =>
    ((await session.client.sendRequest(WorkspaceSymbolRequest.type, { query })) as SymbolInformation[]).map(
      ({ name }) => name,
    );

  it('are titles of drafts and questions of notes, each once', async () => {
    const session = await started();
    expect(await named(session, '')).toEqual([
      'Statement by Chile',
      'Statement by Norway',
      '(a) How can mandates be clear?',
      '(b) How can success be defined?',
    ]);
    expect(await named(session, 'chile')).toEqual(['Statement by Chile']);
    expect(await named(session, 'SUCdef')).toEqual(['(b) How can success be defined?']);
  });
});

describe('the other requests of an editor', () => {
  it('are answered: minute marks and selection ranges', async () => {
    const session = await Session.start();
    await session.open(Array<string>(300).fill('word').join(' '));
    const textDocument = { uri: DRAFT };
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const hints = await session.client.sendRequest(InlayHintRequest.type, { textDocument, range });
    expect(hints?.map(({ label }) => label)).toContain('2:00');
    const positions = [{ line: 0, character: 7 }];
    const selected = await session.client.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    expect(selected?.[0]?.range).toEqual({ start: { line: 0, character: 5 }, end: { line: 0, character: 9 } });
  });
});
