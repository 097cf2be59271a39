// `rostrum new`.
import { describe, expect, it } from 'vitest';
import { expectRefused, inFolder, NOTE, rostrum, write } from './command-line';

inFolder();

describe('rostrum new', () => {
  it('prints a draft in the language of the note', async () => {
    write('new/note.txt', NOTE);
    const { out, code } = await rostrum(['new', '--note', 'new/note.txt', '--delegation', 'Norway']);
    expect(code).toBe(0);
    expect(out).toMatch(/^---\nnote: new\/note\.txt\ndelegation: Norway\nlanguage: en\n---\n\n# Statement by Norway\n/);
    expect(out).toContain('<!-- (b) How can illegal mining');
  });
  it('writes a file, with the note as seen from it, and never over one', async () => {
    write('new/note.txt', NOTE);
    const made = ['new', '--note', 'new/note.txt', '--language', 'fr', '-o', 'new/norway.statement'];
    expect((await rostrum(made)).code).toBe(0);
    expectRefused(await rostrum(made), 'norway.statement', 'already');
    // The note is found from where the draft is.
    expect((await rostrum(['check', 'new/norway.statement'])).out).toContain('Note: S/2019/500');
  });
  it('says what is wrong with a note that is missing, and with one that is not named', async () => {
    expectRefused(await rostrum(['new', '--note', 'new/none.txt']), 'new/none.txt');
    expect((await rostrum(['new'])).code).toBe(2);
  });
  it('says why a file cannot be written', async () => {
    write('new/note.txt', NOTE);
    expectRefused(await rostrum(['new', '--note', 'new/note.txt', '-o', 'nowhere/at/all.statement']), 'all.statement');
  });
});
