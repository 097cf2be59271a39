import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeHost } from './node-host';

const folder = mkdtempSync(path.join(tmpdir(), 'rostrum-'));
afterAll(() => rmSync(folder, { recursive: true }));
const host = nodeHost(() => undefined);
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).href;

describe('files on disk', () => {
  it('are read', async () => {
    writeFileSync(path.join(folder, '概念 说明.txt'), 'text');
    const read = await host.readFile(uriOf('概念 说明.txt'));
    expect('bytes' in read && new TextDecoder().decode(read.bytes)).toBe('text');
  });

  it('say what stands in the way', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    expect(await host.readFile(uriOf('none.txt'))).toMatchObject({ failure: { kind: 'missing' } });
    expect(await host.readFile(uriOf('file/inside'))).toMatchObject({ failure: { kind: 'missing' } });
    expect(await host.readFile(pathToFileURL(folder).href)).toEqual({
      failure: { kind: 'unreadable', reason: 'it is a folder; name a file in it' },
    });
    expect(await host.readFile('file:///bad%00name')).toMatchObject({ failure: { kind: 'unreadable' } });
    expect(await host.readFile('no uri')).toMatchObject({ failure: { kind: 'unreadable' } });
  });

  it.skipIf(process.platform === 'win32')('are never devices, which do not end', async () => {
    expect(await host.readFile('file:///dev/zero')).toMatchObject({ failure: { kind: 'unreadable' } });
  });

  it('are listed by folder, the deep ones too, hidden ones and links left out', async () => {
    for (const name of ['list/b.txt', 'list/a/c.md', 'list/.hidden/d.txt', 'list/.e']) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), '');
    }
    if (process.platform !== 'win32') symlinkSync(folder, path.join(folder, 'list/link'));
    const listed = await host.listFolder(uriOf('list'));
    expect(listed).toEqual({ uris: [uriOf('list/a/c.md'), uriOf('list/b.txt')], complete: true });
    expect(await host.listFolder(uriOf('list/b.txt'))).toBeNull();
    expect(await host.listFolder(uriOf('none'))).toBeNull();
    expect(await host.listFolder('no uri')).toBeNull();
  });

  it('that are elsewhere are asked for there', async () => {
    const asked: string[] = [];
    const virtual = nodeHost(() => undefined, {
      readFile: (uri) => {
        asked.push(uri);
        return Promise.resolve({ bytes: new Uint8Array() });
      },
      listFolder: (uri) => {
        asked.push(uri);
        return Promise.resolve(null);
      },
    });
    await virtual.readFile('vscode-vfs://github/o/r/note.txt');
    await virtual.readFile(uriOf('none.txt'));
    await virtual.listFolder('vscode-vfs://github/o/r');
    expect(asked).toEqual(['vscode-vfs://github/o/r/note.txt', 'vscode-vfs://github/o/r']);
  });
});
