import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileKey, outOfReach, outOfTrust, partition, pathBetween, readNote, resolvePath } from './note-files';

const DRAFT = 'file:///home/me/drafts/norway.statement';

describe('the path from a draft to a note', () => {
  it.each([
    ['file:///home/me/drafts/note.txt', 'note.txt'],
    ['file:///home/me/drafts/2018/%E6%A6%82%E5%BF%B5.txt', '2018/概念.txt'],
    ['file:///home/me/notes/note%20%281%29.txt', '../notes/note (1).txt'],
    ['file:///note.txt', '../../../note.txt'],
    ['vscode-vfs://github/o/r/note.txt', 'vscode-vfs://github/o/r/note.txt'],
  ])('%s', (uri, path) => {
    expect(pathBetween(DRAFT, uri)).toBe(path);
    expect(fileKey(resolvePath(path, DRAFT))).toBe(fileKey(uri));
  });

  it('leads from one drive to another by the whole address alone', () => {
    const draft = 'file:///c%3A/drafts/norway.statement';
    expect(pathBetween(draft, 'file:///C:/notes/note.txt')).toBe('../notes/note.txt');
    expect(pathBetween(draft, 'file:///d%3A/notes/note.txt')).toBe('file:///d%3A/notes/note.txt');
  });
});

describe('the place of a note', () => {
  it.each([
    ['note.txt', 'file:///home/me/drafts/note.txt'],
    ['../notes/S 2018 184.txt', 'file:///home/me/notes/S%202018%20184.txt'],
    ['..\\notes\\note.txt', 'file:///home/me/notes/note.txt'],
    ['/srv/note.txt', 'file:///srv/note.txt'],
    ['C:\\notes\\note.txt', 'file:///C%3A/notes/note.txt'],
    ['概念说明.txt', 'file:///home/me/drafts/%E6%A6%82%E5%BF%B5%E8%AF%B4%E6%98%8E.txt'],
    ['50%#1?.txt', 'file:///home/me/drafts/50%25%231%3F.txt'],
    ['vscode-vfs://github/o/r/note.txt', 'vscode-vfs://github/o/r/note.txt'],
  ])('%s', (path, uri) => expect(resolvePath(path, DRAFT)).toBe(uri));

  it('is beside the draft in a virtual workspace too', () => {
    expect(resolvePath('note.txt', 'vscode-vfs://github/o/r/a.statement')).toBe('vscode-vfs://github/o/r/note.txt');
  });

  it('can be told for any path and any draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(DRAFT, 'untitled:Untitled-1', ''), (path, draft) => {
        expect(resolvePath(path, draft)).toBeTypeOf('string');
      }),
    );
    expect(resolvePath('half \ud800 a pair', DRAFT)).toContain('half');
  });
});

describe('the reach of a draft', () => {
  it.each(['note.txt', '../../x.txt', '/etc/hosts', 'C:/x.txt'])('is this computer: %s', (path) =>
    expect(outOfReach(resolvePath(path, DRAFT), DRAFT)).toBeNull(),
  );

  it.each(['//server/share/x.txt', '\\\\server\\share\\x.txt', 'https://example.org/x.txt', 'FILE://server/x'])(
    'is not another one: %s',
    (path) => expect(outOfReach(resolvePath(path, DRAFT), DRAFT)).toMatchObject({ kind: 'unreadable' }),
  );

  it('is the place where the draft itself lies', () => {
    const shared = 'file://server/share/a.statement';
    expect(outOfReach(resolvePath('note.txt', shared), shared)).toBeNull();
    const virtual = 'vscode-vfs://github/o/r/a.statement';
    expect(outOfReach(resolvePath('note.txt', virtual), virtual)).toBeNull();
    expect(outOfReach('vscode-vfs://gitlab/o/r/x.txt', virtual)).not.toBeNull();
  });
});

describe('the reach of a draft in a workspace that is not trusted', () => {
  const workspace = { trusted: false, folders: ['file:///home/me/drafts', 'file:///c%3A/My%20notes/'] };
  const refused = (path: string, draft = DRAFT) => outOfTrust(resolvePath(path, draft), draft, workspace);

  it.each([
    'note.txt',
    'sub/../note.txt',
    'file:///home/me/drafts/50%25.txt',
    'C:\\My notes\\note.txt',
    '..drafts.txt',
  ])('is the workspace: %s', (path) => expect(refused(path)).toBeNull());

  it.each([
    '../secret.txt',
    '/etc/hosts',
    '/home/me/drafts2/note.txt',
    'file:///home/me/drafts/../secret.txt',
    'file:///home/me/drafts/%2e%2e/secret.txt',
    'file:///home/me/drafts/..%2fsecret.txt',
    'file:///home/me/drafts/%zz/%2e%2e/%2e%2e/secret.txt',
    'vscode-vfs://github/home/me/drafts/%zz/..%2f..%2fsecret.txt',
    'C:\\My notes\\..\\secret.txt',
  ])('is nothing else: %s', (path) => {
    expect(refused(path)).toMatchObject({ kind: 'unreadable' });
    expect(outOfTrust(resolvePath(path, DRAFT), DRAFT, { ...workspace, trusted: true })).toBeNull();
  });

  it('is the folder of the draft too, unless the draft was never saved', () => {
    expect(refused('note.txt', 'file:///tmp/loose.statement')).toBeNull();
    expect(refused('../note.txt', 'file:///tmp/loose.statement')).not.toBeNull();
    expect(refused('note.txt', 'untitled:Untitled-1')).not.toBeNull();
    expect(refused('/etc/hosts', 'untitled:Untitled-1')).not.toBeNull();
  });
});

describe('the key of a file', () => {
  it('is the same for every spelling of a URI', () => {
    expect(fileKey('file:///c%3A/a%20%281%29.txt')).toBe(fileKey('file:///C:/a%20(1).txt'));
    expect(fileKey('file:///a.txt')).not.toBe(fileKey('file:///A.txt'));
    expect(fileKey('file:///50%.txt')).toBe('file:///50%.txt');
  });
});

describe('reading notes', () => {
  const bytes = (text: string) => ({ readFile: () => Promise.resolve({ bytes: new TextEncoder().encode(text) }) });

  it('gives the note, or why there is none', async () => {
    const read = await readNote('file:///a.txt', bytes('S/2018/184\n\nQuestions\n\n(a) Who?\n\n(b) Why?\n'));
    const missing = await readNote('file:///b.txt', {
      readFile: () => Promise.resolve({ failure: { kind: 'missing', reason: 'there is no such file' } }),
    });
    const binary = await readNote('file:///c.txt', bytes('\0\0\0'));
    const { notes, noteFailures } = partition(['a.txt', 'b.txt', 'c.txt'], [read, missing, binary]);
    expect(notes.map(({ symbol }) => symbol)).toEqual(['S/2018/184']);
    expect(noteFailures.map(({ path, kind }) => [path, kind])).toEqual([
      ['b.txt', 'missing'],
      ['c.txt', 'unreadable'],
    ]);
  });
});
