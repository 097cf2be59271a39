import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../analysis/settings';
import { parseDraft } from '../draft/parse-draft';
import { liesIn } from './note-files';
import { SourceFiles, sourcesNamed } from './source-files';

const DRAFT = 'file:///drafts/norway.statement';
const WORDS = 'The Council decides that schools near the front line remain open.';
const named = (frontMatter: string, settings = {}, trust = { trusted: true, folders: ['file:///drafts'] }) =>
  sourcesNamed(parseDraft(`---\n${frontMatter}\n---\n\nWe agree.`), DRAFT, { ...defaultSettings, ...settings }, trust);

/** A disk of texts by URI, which can be changed, and what is made of it. */
function shelf(files: Record<string, string | Uint8Array>) {
  const read: string[] = [];
  const changed: string[] = [];
  const sources = new SourceFiles(
    {
      readFile: (uri) => {
        read.push(uri.replace('file:///drafts/', ''));
        const text = files[uri];
        if (text === undefined)
          return Promise.resolve({ failure: { kind: 'missing', reason: 'there is no such file' } });
        return Promise.resolve({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
      },
      listFolder: (uri) => {
        const uris = Object.keys(files)
          .filter((file) => liesIn(file, uri))
          .sort();
        return Promise.resolve(uris.length > 0 ? { uris, complete: uris.length < 5 } : null);
      },
      yieldToEvents: () => Promise.resolve(),
    },
    (uri) => changed.push(uri),
  );
  return { sources, read, changed, files };
}

describe('sources', () => {
  it('are those of the front matter, then those of the settings, each once', () => {
    const uris = (list: ReturnType<typeof named>) => list.map(({ uri }) => uri);
    expect(uris(named('sources: [a.txt, ../b]', { sources: ['a.txt', 'c'] }))).toEqual([
      'file:///drafts/a.txt', 'file:///b', 'file:///drafts/c',
    ]); // prettier-ignore
    expect(uris(named('note: x', { sources: ['c'], sourcesFrom: 'file:///drafts/session/' }))).toEqual([
      'file:///drafts/session/c',
    ]);
  });
  it('are read from folders and files, and what cannot be read is told', async () => {
    const { sources } = shelf({
      'file:///drafts/reference/a.txt': WORDS,
      'file:///drafts/reference/b.pdf': '%PDF',
      'file:///drafts/reference/deep/c.md': ' ',
      'file:///drafts/large.txt': new Uint8Array(6 * 1024 * 1024).fill(32),
    });
    const { indexes, failures } = await sources.whole(DRAFT, named('sources: [reference, large.txt, none.txt, none]'));
    expect(indexes.map(({ source }) => source.passages[0]?.text)).toEqual([WORDS]);
    expect(failures.map(({ path, file, reason }) => [path, file, reason])).toEqual([
      ['reference', 'b.pdf', 'files of this kind cannot be read yet; save the text as a .txt file'],
      ['reference', 'c.md', 'it is empty; name a file with text in it'],
      ['large.txt', null, 'it is larger than 5 MB'],
      ['none.txt', null, 'there is no such file'],
      ['none', null, 'there is no such file'],
    ]);
  });
  it('tells that a folder has more files than are read', async () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5].map((i) => [`file:///drafts/r/${i}.txt`, WORDS]));
    const { failures } = await shelf(many).sources.whole(DRAFT, named('sources: r'));
    expect(failures).toMatchObject([{ path: 'r', file: null }]);
  });
  it('never hold the draft itself', async () => {
    const { sources } = shelf({ [DRAFT]: WORDS, 'file:///drafts/a.txt': `${WORDS} So it is.` });
    const { indexes } = await sources.whole(DRAFT, named('sources: .'));
    expect(indexes.map(({ source }) => source.title)).toEqual(['a.txt']);
  });
  it('are known when they are read, and whoever asked is told once', async () => {
    const { sources, changed } = shelf({ 'file:///drafts/a.txt': WORDS });
    const names = named('sources: a.txt');
    expect(sources.known(DRAFT, names).indexes).toEqual([]);
    const whole = await sources.whole(DRAFT, names);
    expect(sources.known(DRAFT, names)).toBe(whole);
    expect(changed).toEqual([DRAFT]);
  });
  it('are read anew only where they changed, came or went', async () => {
    const { sources, read, changed, files } = shelf({
      'file:///drafts/r/a.txt': WORDS,
      'file:///drafts/r/b.txt': `${WORDS} So it is.`,
    });
    const names = named('sources: r/');
    const before = await sources.whole(DRAFT, names);
    files['file:///drafts/r/a.txt'] = `${WORDS} It was so.`;
    files['file:///drafts/r/c.txt'] = `${WORDS} It will be.`;
    expect(sources.holds('file:///drafts/r/c.txt')).toBe(true);
    for (const uri of ['file:///drafts/r/a.txt', 'file:///drafts/r/c.txt']) sources.forget(uri);
    const after = await sources.whole(DRAFT, names);
    expect(read).toEqual(['r/a.txt', 'r/b.txt', 'r/a.txt', 'r/c.txt']);
    expect(after.indexes).toHaveLength(3);
    expect(after.indexes[1]).toBe(before.indexes[1]);
    expect(changed).toHaveLength(2);
    sources.forget();
    expect(await sources.whole(DRAFT, names)).toBe(after);
    expect(changed).toHaveLength(2);
  });
  it('are let go when no draft names them any more', async () => {
    const { sources, read } = shelf({
      'file:///drafts/r/a.txt': WORDS,
      'file:///drafts/s/b.txt': `${WORDS} So it is.`,
    });
    await sources.whole(DRAFT, named('sources: r/'));
    await sources.whole(DRAFT, named('sources: s/'));
    await sources.whole(DRAFT, named('sources: [r/, s/]'));
    expect(read).toEqual(['r/a.txt', 's/b.txt', 'r/a.txt']);
    sources.close(DRAFT);
    await sources.whole(DRAFT, named('sources: s/'));
    expect(read).toHaveLength(4);
  });
  it('are not looked for on other computers, nor outside of a workspace that is not trusted', async () => {
    const { sources, read } = shelf({ 'file:///secret/a.txt': WORDS });
    const names = named('sources: [../secret, //host/share, here.txt]', {}, { trusted: false, folders: [] });
    const { indexes, failures } = await sources.whole(DRAFT, names);
    expect(indexes).toEqual([]);
    expect(failures).toHaveLength(3);
    expect(read).toEqual(['here.txt']);
  });
});
