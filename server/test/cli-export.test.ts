// `rostrum export`.
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expectRefused, inFolder, placeOf, rostrum, write } from './command-line';

inFolder();

const read = (name: string) => readFileSync(placeOf(name));
const wordText = (name: string) => strFromU8(unzipSync(read(name))['word/document.xml']!).replace(/<[^>]+>/g, '');

describe('rostrum export', () => {
  it('writes a Word file beside the draft and says where', async () => {
    const { out, err, code } = await rostrum(['export', 'sub/one.statement', '--to', 'docx']);
    expect([out, err, code]).toEqual(['Written: sub/one.docx\n', '', 0]);
    expect(wordText('sub/one.docx')).toMatch(/Statement by Valdoria.*Peacekeepers must protect.*We thank you/);
    expect(wordText('sub/one.docx')).not.toMatch(/answers|note\.txt/);
  });
  it('leaves out what is not read out when asked to', async () => {
    expect((await rostrum(['export', 'valdoria.statement', '--to', 'docx', '--delivered', '-o', 'd.docx'])).code).toBe(
      0,
    );
    expect(wordText('d.docx')).toContain('Peacekeepers must protect');
    expect(wordText('d.docx')).not.toContain('We thank you');
  });
  it('writes over nothing but what is named', async () => {
    write('taken/a.statement.md', 'Mr. President,\n\nOne.');
    write('taken/a.html', 'mine');
    const { out } = await rostrum(['export', 'taken/a.statement.md', '--to', 'html']);
    expect(out).toBe('Written: taken/a-2.html\n');
    expect(read('taken/a.html').toString()).toBe('mine');
    await rostrum(['export', 'taken/a.statement.md', '--to', 'html', '-o', 'taken/a.html']);
    expect(read('taken/a.html')).toEqual(read('taken/a-2.html'));
    expectRefused(
      await rostrum(['export', 'taken/a.statement.md', '--to', 'html', '-o', './taken/a.statement.md']),
      'the draft itself',
    );
    symlinkSync(placeOf('taken/a.statement.md'), placeOf('taken/link.html'));
    expectRefused(
      await rostrum(['export', 'taken/a.statement.md', '--to', 'html', '-o', 'taken/link.html']),
      'the draft itself',
    );
    expect(read('taken/a.statement.md').toString()).toContain('One.');
  });
  it('says in the name when it is the text as delivered', async () => {
    write('twice.statement', 'Mr. President,\n\nOne. <!-- skip -->Two.<!-- /skip -->');
    expect((await rostrum(['export', 'twice.statement', '--to', 'html', '--delivered'])).out).toBe(
      'Written: twice-delivered.html\n',
    );
    expect((await rostrum(['export', 'twice.statement', '--to', 'html', '--delivered'])).out).toBe(
      'Written: twice-delivered-2.html\n',
    );
  });
  it('prints a page, but no Word file', async () => {
    const { out, code } = await rostrum(['export', 'valdoria.statement', '--to', 'html', '-o', '-']);
    expect(out).toMatch(/^<!doctype html>[^]*<h1>Statement by Valdoria<\/h1>/);
    expect(code).toBe(0);
    expectRefused(await rostrum(['export', 'valdoria.statement', '--to', 'docx', '-o', '-']), 'cannot be printed');
    expect(existsSync(path.join(placeOf('.'), '-'))).toBe(false);
  });
  it('says on one line what is wrong', async () => {
    write('empty.statement', '---\ndelegation: Norway\n---\n<!-- soon -->\n');
    expectRefused(await rostrum(['export', 'none.statement', '--to', 'docx']), 'none.statement');
    expectRefused(await rostrum(['export', 'empty.statement', '--to', 'docx']), 'no statement yet');
    expectRefused(await rostrum(['export', 'valdoria.statement', '--to', 'pdf']), 'pdf', 'docx, html');
    expectRefused(await rostrum(['export', 'valdoria.statement']), '--to');
    expectRefused(await rostrum(['export', 'valdoria.statement', '--to', 'docx', '-o', 'no/where/x.docx']), 'ENOENT');
    expectRefused(await rostrum(['export', 'valdoria.statement', 'bare.md', '--to', 'docx']), 'too many');
  });
});
