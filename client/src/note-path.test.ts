import { describe, expect, it } from 'vitest';
import { distance, pathFrom, type Place } from './note-path';

function place(uri: string): Place {
  const [, scheme = '', authority = '', path = ''] = /^([\w-]+):(?:\/\/([^/]*))?(.*)$/.exec(uri) ?? [];
  return { scheme, authority, path, toString: () => uri };
}

const draft = place('file:///home/ana/drafts/march/norway-en.statement');

describe('pathFrom', () => {
  it.each([
    ['file:///home/ana/drafts/march/S-2018-184.zh.txt', 'S-2018-184.zh.txt', 0],
    ['file:///home/ana/drafts/march/notes/概念说明.txt', 'notes/概念说明.txt', 1],
    ['file:///home/ana/drafts/note.txt', '../note.txt', 1],
    ['file:///home/ana/notes/مذكرة.md', '../../notes/مذكرة.md', 3],
  ])('names %s as %s', (note, path, steps) => {
    expect(pathFrom(draft, place(note))).toBe(path);
    expect(distance(draft, place(note))).toBe(steps);
  });

  it.each([
    ['untitled:Untitled-1', 'file:///home/ana/note.txt'],
    ['file:///c:/drafts/a.statement', 'file:///d:/notes/note.txt'],
    ['file:///home/a.statement', 'vscode-vfs://github/un/notes/note.txt'],
    ['vscode-vfs://github/un/a.statement', 'vscode-vfs://other/un/note.txt'],
  ])('gives the whole address where no path leads from %s to %s', (from, note) => {
    expect(pathFrom(place(from), place(note))).toBe(note);
    expect(distance(place(from), place(note))).toBe(Infinity);
  });

  it('works on drives and in virtual folders', () => {
    expect(pathFrom(place('file:///c:/drafts/a.statement'), place('file:///c:/notes/n.txt'))).toBe('../notes/n.txt');
    expect(pathFrom(place('file:///C:/drafts/a.statement'), place('file:///c:/drafts/n.txt'))).toBe('n.txt');
    expect(pathFrom(place('vscode-vfs://github/un/x/a.statement'), place('vscode-vfs://github/un/n.txt'))).toBe(
      '../n.txt',
    );
  });
});
