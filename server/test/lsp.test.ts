import { describe, expect, it } from 'vitest';
import {
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  type Location,
  type CompletionList,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  DocumentLinkRequest,
  FileChangeType,
  HoverRequest,
  type Hover,
  type MarkupContent,
} from 'vscode-languageserver/node';
import {
  cardRequest,
  type CardParams,
  type CardResult,
  selectionTimeRequest,
  type SelectionTime,
  type SelectionTimeParams,
  workspaceTrustedNotification,
} from '../src/protocol';
import { DRAFT, FRONT_MATTER, NOTE, NOTE_TEXT, positionIn, Session, SMALL_NOTE } from './session';

describe('the server', () => {
  it('says who it is and what it can do', async () => {
    const { initialized } = await Session.start();
    expect(initialized.serverInfo).toEqual({ name: 'Rostrum', version: '1.2.3' });
    expect(initialized.capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { interFileDependencies: true },
      hoverProvider: true,
      definitionProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: { resolveProvider: false },
    });
    expect((await Session.start({ capabilities: {} })).initialized.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('asks to hear of settings and files only from clients that can tell', async () => {
    const able = await Session.start();
    await able.settled();
    expect(able.registered.map(({ method }) => method).filter((method) => method.startsWith('workspace/'))).toEqual([
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    const plain = await Session.start({ capabilities: {} });
    await plain.settled();
    expect(plain.registered).toEqual([]);
  });
});

describe('the card of a name', () => {
  const text = 'We thank the Department of Field Support.';

  it('is opened by a definition, in the language of the reader', async () => {
    const session = await Session.start({ locale: 'fr', initializationOptions: { cards: true } });
    await session.open(text);
    const params = { textDocument: { uri: DRAFT }, position: positionIn(text, 'Field') };
    const [link] = (await session.client.sendRequest(DefinitionRequest.type, params)) as Location[];
    const uri = link?.uri ?? '';
    expect(uri).toMatch(/^rostrum-card:/);
    const card = await session.client.sendRequest<CardResult>(cardRequest, { uri } satisfies CardParams);
    expect(card).toMatch(/^# Département de l.appui aux missions/);
    expect(await session.client.sendRequest<CardResult>(cardRequest, { uri: 'rostrum-card:/x.md' })).toBeNull();
  });

  it('is kept from clients that open no such address', async () => {
    const session = await Session.start();
    await session.open(text);
    const params = { textDocument: { uri: DRAFT }, position: positionIn(text, 'Field') };
    expect(await session.client.sendRequest(DefinitionRequest.type, params)).toBeNull();
  });
});

describe('notes in plain text', () => {
  it('are followed as they are typed, and served lenses alone', async () => {
    const session = await Session.start();
    await session.settled();
    const followed = session.registered.filter(({ method }) => method.startsWith('textDocument/'));
    expect(followed.map(({ method }) => method)).toEqual([
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/codeLens',
    ]);
    for (const { registerOptions } of followed)
      expect(registerOptions).toMatchObject({ documentSelector: [{ language: 'plaintext', pattern: '**/*.txt' }] });
  });
});

describe('the main road: open, type, ask', () => {
  const BODY =
    'Mr. President,\n\nNorway supports the Kigali Principles.\n\n我们支持《基加利保护平民原则》。\n\nWe shall return to this.\n';
  const TEXT = `${FRONT_MATTER}# Statement\n\n${BODY}`;
  const files = { 'file:///c:/drafts/note (1).txt': NOTE_TEXT };

  it('answers hovers in both languages', async () => {
    const session = await Session.start({ files });
    await session.open(TEXT);
    const hoverOn = async (piece: string) => {
      const hover: Hover | null = await session.client.sendRequest(HoverRequest.type, {
        textDocument: { uri: DRAFT },
        position: positionIn(TEXT, piece),
      });
      return (hover?.contents as MarkupContent | undefined)?.value;
    };
    expect(await hoverOn('the Kigali Pri')).toContain('**Kigali Principles on the Protection of Civilians**');
    expect(await hoverOn('《基加利')).toContain('**《基加利保护平民原则》**');
    expect(await hoverOn('the Kigali Pri')).toContain('In the concept note: para\\. 11');
    expect(session.log).toEqual([]);
  });

  it('completes what was typed meanwhile', async () => {
    const session = await Session.start({ files });
    await session.open(TEXT);
    const end = positionIn(TEXT, 'We shall return to this.\n');
    await session.change([{ range: { start: end, end }, text: '\nMr. Pres' }]);
    const { items } = (await session.client.sendRequest(CompletionRequest.type, {
      textDocument: { uri: DRAFT },
      position: { line: end.line + 1, character: 8 },
    })) as CompletionList;
    expect(items[0]?.label).toBe('Mr. President,');
  });

  it('puts a lens on the title and on every paragraph of text', async () => {
    const session = await Session.start({ files });
    await session.open(TEXT);
    const lenses = await session.lenses();
    expect(lenses[0]?.command?.title).toMatch(/^\d of 6 questions · \d+ words · \d:\d\d of 5:00$/);
    const lines = TEXT.split('\n');
    expect(lenses.slice(1).map(({ range }) => lines[range.start.line])).toEqual(
      BODY.split('\n').filter((line) => line !== '' && line !== 'Mr. President,'),
    );
  });

  it('explains, links and completes what the draft cites', async () => {
    const session = await Session.start({ files });
    const text = `${TEXT}\nWe recall resolution 2401 (2018) and Article 52 of the Charter, and resolution 2399\n`;
    await session.open(text);
    const textDocument = { uri: DRAFT };
    const links = await session.client.sendRequest(DocumentLinkRequest.type, { textDocument });
    expect(links?.map(({ target }) => target)).toContain('https://docs.un.org/en/S/RES/2401(2018)');
    const hover: Hover | null = await session.client.sendRequest(HoverRequest.type, {
      textDocument,
      position: positionIn(text, 'Article 5'),
    });
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain('Regional Arrangements');
    const { items } = (await session.client.sendRequest(CompletionRequest.type, {
      textDocument,
      position: positionIn(text, 'resolution 2399'),
    })) as CompletionList;
    expect(items[0]?.label).toBe('2399 (2018)');
    expect(session.log).toEqual([]);
  });

  it('finds what it cites wrongly', async () => {
    const session = await Session.start({ files });
    await session.open(`${TEXT}\nSee S/PRST/10/2018, resolution 2990 (2018) and Article 124 of the Charter.\n`);
    expect(await session.codes()).toEqual(
      expect.arrayContaining(['document-symbol', 'resolution-unknown', 'charter-article']),
    );
  });

  it('times what is selected, in drafts alone', async () => {
    const session = await Session.start({ files });
    await session.open(TEXT);
    const timeIn = (uri: string): Promise<SelectionTime | null> =>
      session.client.sendRequest(selectionTimeRequest, {
        textDocument: { uri },
        ranges: [{ start: positionIn(TEXT, 'We'), end: positionIn(TEXT, 'We shall return to this') }],
      } satisfies SelectionTimeParams);
    expect(await timeIn(DRAFT)).toEqual({ words: 4, unit: 'words', seconds: 2 });
    expect(await timeIn('file:///none')).toBeNull();
    expect(session.log).toEqual([]);
  });

  it('finds what was typed', async () => {
    const session = await Session.start({ files });
    await session.open(TEXT);
    expect(await session.codes()).not.toContain('repeated-word');
    const at = positionIn(TEXT, 'We shall');
    await session.change([{ range: { start: at, end: at }, text: ' shall' }]);
    const finding = (await session.pull()).find(({ code }) => code === 'repeated-word');
    expect(finding?.range.start.line).toBe(at.line);
    expect(finding?.source).toBe('Rostrum');
  });

  it('tells how the draft stands', async () => {
    const session = await Session.start({ files });
    await session.open(TEXT);
    await session.pull();
    await session.settled();
    expect(session.statuses.at(-1)).toMatchObject({ uri: DRAFT, coverage: { questions: 6 }, limit: 300 });
  });
});

describe('documents that are no drafts', () => {
  it('get empty answers', async () => {
    const session = await Session.start();
    await session.open('# The the readme\n\nThe the text.', 'file:///readme.md', 'markdown');
    for (const uri of ['file:///readme.md', 'file:///never-opened.statement']) {
      const at = { textDocument: { uri }, position: { line: 0, character: 3 } };
      expect(await session.pull(uri)).toEqual([]);
      expect(await session.client.sendRequest(HoverRequest.type, at)).toBeNull();
      expect(await session.client.sendRequest(CompletionRequest.type, at)).toBeNull();
      expect(await session.client.sendRequest(CodeLensRequest.type, at)).toEqual([]);
    }
    expect(session.log).toEqual([]);
  });

  it('become drafts once Markdown names a note', async () => {
    const session = await Session.start();
    const uri = 'file:///c:/drafts/statement.md';
    await session.open('The the text.', uri, 'markdown');
    expect(await session.codes(uri)).toEqual([]);
    await session.change(
      [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          text: '---\nnote: n.txt\n---\n',
        },
      ],
      uri,
    );
    expect(await session.codes(uri)).toEqual(expect.arrayContaining(['note-missing', 'repeated-word']));
  });

  it('are told of once, when Markdown names no note any more', async () => {
    const session = await Session.start();
    const uri = 'file:///c:/drafts/statement.md';
    await session.open('---\nnote: n.txt\n---\nText.', uri, 'markdown');
    await session.pull(uri);
    await session.settled();
    expect(session.statuses.map((status) => status.uri)).toEqual([uri]);
    expect(session.noDrafts).toEqual([]);
    await session.change([{ text: '---\ntitle: n.txt\n---\nText.' }], uri);
    expect(await session.pull(uri)).toEqual([]);
    await session.pull(uri);
    await session.open('No draft ever.', 'file:///readme.md', 'markdown');
    await session.pull('file:///readme.md');
    await session.settled();
    expect(session.noDrafts).toEqual([uri]);
    await session.change([{ text: '---\nnote: n.txt\n---\nText.' }], uri);
    await session.pull(uri);
    await session.settled();
    expect(session.statuses).toHaveLength(2);
  });
});

describe('notes', () => {
  const TEXT = `${FRONT_MATTER}We thank you. <!-- answers: b -->\n`;
  const open = { 'file:///c:/drafts/note (1).txt': SMALL_NOTE };

  it('are read once, however the client spells their place', async () => {
    const session = await Session.start({ files: open });
    await session.open(TEXT);
    await Promise.all([session.pull(), session.lenses(), session.pull()]);
    await session.pull();
    expect(session.read).toHaveLength(1);
  });

  it('count as they stand in the editor, and again as on disk when it closes', async () => {
    const session = await Session.start({ files: open });
    await session.open(TEXT);
    expect(await session.codes()).not.toContain('unknown-question');
    await session.open(SMALL_NOTE, NOTE, 'plaintext');
    expect(await session.codes()).not.toContain('unknown-question');
    const start = positionIn(SMALL_NOTE, 'clear?\n\n');
    await session.change([{ range: { start, end: { line: 100, character: 0 } }, text: '' }], NOTE);
    expect(await session.codes()).toContain('unknown-question');
    await session.settled();
    expect(session.refreshes).toBeGreaterThan(0);
    expect(session.lensRefreshes).toBeGreaterThan(0);
    await session.close(NOTE);
    expect(await session.codes()).not.toContain('unknown-question');
  });

  it('that are missing are found as soon as they are there', async () => {
    const session = await Session.start();
    await session.open(TEXT);
    expect(await session.codes()).toContain('note-missing');
    session.files = open;
    const before = session.refreshes;
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: NOTE, type: FileChangeType.Created }],
    });
    await session.settled();
    expect(session.refreshes).toBeGreaterThan(before);
    expect(await session.codes()).not.toContain('note-missing');
  });

  it('that changed on disk are read again: when told, or when a draft is saved', async () => {
    const changed = { 'file:///c:/drafts/note (1).txt': SMALL_NOTE.replace(/\(b\)[^]*/, '') };
    const watched = await Session.start({ files: open });
    await watched.open(TEXT);
    expect(await watched.codes()).not.toContain('unknown-question');
    watched.files = changed;
    await watched.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: NOTE, type: FileChangeType.Changed }],
    });
    expect(await watched.codes()).toContain('unknown-question');

    const unwatched = await Session.start({ files: open, capabilities: { textDocument: { diagnostic: {} } } });
    await unwatched.open(TEXT);
    expect(await unwatched.codes()).not.toContain('unknown-question');
    unwatched.files = changed;
    await unwatched.client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: DRAFT } });
    expect(await unwatched.codes()).toContain('unknown-question');
  });

  it('on another computer are never asked for', async () => {
    const session = await Session.start();
    for (const path of [
      '//evil.example/share/note.txt',
      'http://evil.example/note.txt',
      '\\\\evil.example\\share\\note.txt',
    ]) {
      await session.open(`---\nnote: '${path}'\n---\nText.\n`);
      expect(await session.codes()).toContain('note-unreadable');
      await session.close();
    }
    expect(session.read).toEqual([]);
  });
});

describe('a workspace that is not trusted', () => {
  const SECRET = 'file:///c:/secret.txt';
  const TEXT = '---\nnote: ../secret.txt\n---\nWe thank you. <!-- answers: c -->\n';
  const untrusted = {
    initializationOptions: { rostrum: {}, trusted: false },
    workspaceFolders: ['file:///c%3A/drafts'],
    files: { [SECRET]: SMALL_NOTE, 'file:///c:/drafts/note (1).txt': SMALL_NOTE },
  };

  it('reads no note outside of it, and says what to do', async () => {
    const session = await Session.start(untrusted);
    await session.open(TEXT);
    const findings = await session.pull();
    expect(session.read).toEqual([]);
    expect(findings.find(({ code }) => code === 'note-unreadable')?.message).toContain(
      'this workspace is not trusted, and the file lies outside of it; trust it or copy the file beside the draft',
    );
    await session.change([{ text: TEXT.replace('../secret.txt', 'note (1).txt') }]);
    expect(await session.codes()).toContain('unknown-question');
  });

  it('reads it at once when trust is granted', async () => {
    const session = await Session.start(untrusted);
    await session.open(TEXT);
    expect(await session.codes()).toContain('note-unreadable');
    const before = session.refreshes;
    await session.client.sendNotification(workspaceTrustedNotification);
    await session.settled();
    expect(session.refreshes).toBeGreaterThan(before);
    expect(await session.codes()).toContain('unknown-question');
  });

  it('reaches as far as its folders do now', async () => {
    const session = await Session.start(untrusted);
    await session.open(TEXT);
    expect(await session.codes()).toContain('note-unreadable');
    const added = { uri: 'file:///c%3A/', name: 'c' };
    session.folders = [...session.folders, added.uri];
    await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [added], removed: [] },
    });
    await session.settled();
    expect(await session.codes()).toContain('unknown-question');
  });

  it('is none where the client does not say so', async () => {
    for (const initializationOptions of [undefined, { rostrum: {}, trusted: true }, { rostrum: {} }]) {
      const session = await Session.start({ ...untrusted, initializationOptions });
      await session.open(TEXT);
      expect(await session.codes()).toContain('unknown-question');
    }
  });
});
