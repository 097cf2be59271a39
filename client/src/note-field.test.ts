import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noteEdit } from './note-field';

function edited(text: string, path: string, eol = '\n'): string {
  const { start, end, newText } = noteEdit(text, path, eol);
  return text.slice(0, start) + newText + text.slice(end);
}

describe('noteEdit', () => {
  it('writes a front matter where there is none', () => {
    expect(edited('Mr. President,\n', 'note.txt')).toBe('---\nnote: note.txt\n---\n\nMr. President,\n');
    expect(edited('', 'note.txt', '\r\n')).toBe('---\r\nnote: note.txt\r\n---\r\n\r\n');
  });

  it('adds the line to a front matter without one', () => {
    expect(edited('---\ndelegation: Норвегия\n---\nТекст', 'a/b.txt')).toBe(
      '---\nnote: a/b.txt\ndelegation: Норвегия\n---\nТекст',
    );
    expect(edited('---\n---\n主席先生，', '概念说明.txt')).toBe('---\nnote: 概念说明.txt\n---\n主席先生，');
  });

  it('replaces a value and keeps its comment and the line ends', () => {
    expect(edited('---\r\nnote: old.txt   # ours\r\nlimit: 5 min\r\n---\r\n', 'new.txt', '\r\n')).toBe(
      '---\r\nnote: new.txt   # ours\r\nlimit: 5 min\r\n---\r\n',
    );
    expect(edited('---\nnote: "a # b.txt" # c\n---\n', 'new.txt')).toBe('---\nnote: new.txt # c\n---\n');
    expect(edited('---\nnote:\nlimit: 5 min\n---\n', 'new.txt')).toBe('---\nnote: new.txt\nlimit: 5 min\n---\n');
  });

  it('replaces a list, in either form', () => {
    expect(edited('---\nnote: [a.txt, b.txt]\nlimit: 1 min\n---\n', 'c.txt')).toBe(
      '---\nnote: c.txt\nlimit: 1 min\n---\n',
    );
    expect(edited('---\nnote:\n  - a.txt\n- b.txt\nlimit: 1 min\n---\n', 'c.txt')).toBe(
      '---\nnote: c.txt\nlimit: 1 min\n---\n',
    );
  });

  it('leaves alone what only looks like the field', () => {
    expect(edited('---\nnotes: x\n---\nnote: in the text\n', 'c.txt')).toBe(
      '---\nnote: c.txt\nnotes: x\n---\nnote: in the text\n',
    );
  });

  it('takes a rule between paragraphs for no front matter', () => {
    expect(edited('---\n\nSome text.\n', 'c.txt')).toBe('---\nnote: c.txt\n---\n\n---\n\nSome text.\n');
  });

  it('changes an unclosed front matter, not the text after it', () => {
    expect(edited('---\nnote: a.txt\ndate: 2018-03-28\n\nnote: text\n', 'c.txt')).toBe(
      '---\nnote: c.txt\ndate: 2018-03-28\n\nnote: text\n',
    );
  });

  it('names any path so that YAML reads it back, beside what was there', () => {
    const eols = fc.constantFrom('\n', '\r\n');
    const heads = fc.constantFrom('', 'note: x.txt', "'note': [a, b] # c", 'note:\n  - a\n  - b');
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), eols, heads, (path, eol, head) => {
        const text = ['---', ...(head ? head.split('\n') : []), 'delegation: Côte d’Ivoire', '---', 'Text'].join(eol);
        const [, yaml, rest] = edited(text, path, eol).split(new RegExp(`(?:^|${eol})---${eol}`));
        expect(parse(yaml!)).toEqual({ note: path, delegation: 'Côte d’Ivoire' });
        expect(rest).toBe('Text');
      }),
    );
  });
});
