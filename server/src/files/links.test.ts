import { describe, expect, it } from 'vitest';
import { withoutLeadingOut } from './links';

const LINKS: Readonly<Record<string, string>> = {
  'file:///work/texts': 'file:///elsewhere',
  'file:///work/texts/a.txt': 'file:///elsewhere/a.txt',
  'file:///work/note.txt': 'file:///secret/note.txt',
};
const host = {
  readFile: (uri: string) => Promise.resolve({ bytes: new TextEncoder().encode(uri) }),
  listFolder: (uri: string) => Promise.resolve({ uris: [`${uri}/a.txt`], complete: true }),
  realUri: (uri: string) => Promise.resolve(LINKS[uri] ?? uri),
};
const guarded = (trusted: boolean, folders = ['file:///work'], documents: string[] = []) =>
  withoutLeadingOut(
    host,
    () => ({ trusted, folders }),
    () => documents,
  );

describe('links that lead out of an untrusted workspace', () => {
  it.each(['file:///work/note.txt', 'file:///work/texts/a.txt'])('%s is not read', async (uri) => {
    expect(await guarded(false).readFile(uri)).toMatchObject({ failure: { kind: 'unreadable' } });
    expect(await guarded(true).readFile(uri)).toHaveProperty('bytes');
  });
  it('are not listed', async () => {
    expect(await guarded(false).listFolder('file:///work/texts')).toBeNull();
    expect(await guarded(false).listFolder('file:///work/own')).not.toBeNull();
    expect(await guarded(false).listFolder('file:///work')).not.toBeNull();
  });
  it('do not stand in the way of a draft beside its note, outside of any folder', async () => {
    expect(await guarded(false, [], ['file:///home/d.statement']).readFile('file:///home/note.txt')).toHaveProperty(
      'bytes',
    );
    expect(await guarded(false, []).readFile('file:///home/note.txt')).toHaveProperty('failure');
  });
});
