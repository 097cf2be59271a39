// The smaller commands: note, lookup, phrases, lsp and help.
import { describe, expect, it } from 'vitest';
import type { entriesJson, notesJson, phrasesJson } from '../src/cli/json';
import { languageCodes } from '../src/text/languages';
import { expectRefused, inFolder, json, rostrum } from './command-line';

inFolder();

describe('note', () => {
  it('gives every key of the contract', async () => {
    const { notes } = await json<ReturnType<typeof notesJson>>('notes', ['note', 'note.txt']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ paths: ['note.txt'], symbol: 'S/2019/500', language: 'en', paragraphs: 2 });
    expect(notes[0]!.numbered.map(({ number, line }) => [number, line])).toEqual([
      ['1', 4],
      ['2', 6],
    ]);
    expect(notes[0]!.problems.map(({ kind }) => kind)).toContain('presidency-missing');
  });

  it('prints facts, whole questions and what was not found', async () => {
    const { out, code } = await rostrum(['note', 'note.txt']);
    expect(code).toBe(0);
    expect(out).toMatch(/Symbol +S\/2019\/500/);
    expect(out).toContain('Numbered paragraphs: 2');
    expect(out).toContain('(b) How can illegal mining and the trade in natural resources be curbed?');
    expect(out).toMatch(/line 1: .*presides/);
  });
});

describe('lookup', () => {
  it('gives every key of the contract, the best match first', async () => {
    const { entries } = await json<ReturnType<typeof entriesJson>>('entries', ['lookup', 'MINUSMA']);
    expect(entries[0]).toMatchObject({ kind: 'mission', since: '2013-04-25' });
  });

  it.each(['Kigali Principles', '《基加利保护平民原则》', 'Principes de Kigali', 'Кигалийские принципы'])(
    'finds %s',
    async (term) => {
      const { out, code } = await rostrum(['lookup', ...term.split(' ')]);
      expect(code).toBe(0);
      expect(out).toMatch(/^Kigali Principles/);
      expect(out).toContain('《基加利保护平民原则》');
    },
  );

  it('says in a line that it found nothing, with exit code 1', async () => {
    const { out, err, code } = await rostrum(['lookup', 'xyzzy']);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toMatch(/^rostrum: [^\n]*xyzzy[^\n]*\n$/);
    const { entries } = await json<ReturnType<typeof entriesJson>>('entries', ['lookup', 'xyzzy']);
    expect(entries).toEqual([]);
  });
});

describe('phrases', () => {
  it('gives every key of the contract', async () => {
    const { phrases } = await json<ReturnType<typeof phrasesJson>>('phrases', ['phrases', '--category', 'salutation']);
    expect(new Set(phrases.map(({ category }) => category))).toEqual(new Set(['salutation']));
    expect(new Set(phrases.map(({ language }) => language))).toEqual(new Set(languageCodes));
  });

  it.each(languageCodes)('lists by category (%s)', async (language) => {
    const { out, code } = await rostrum(['phrases', '--language', language]);
    expect(code).toBe(0);
    expect(out.match(/^\S.*$/gm)?.slice(0, 2)).toEqual(['salutation', 'thanking-the-presidency']);
  });
});

describe('lsp', () => {
  it('starts the server', async () => {
    expect(await rostrum(['lsp', '--stdio', '--clientProcessId=1'])).toEqual({
      code: 0,
      out: '',
      err: '',
      served: true,
    });
  });

  it('says how it wants to be started', async () => {
    const result = await rostrum(['lsp']);
    expectRefused(result, '--stdio');
    expect(result.served).toBe(false);
  });
});

describe('help', () => {
  it('offers what there is, with examples', async () => {
    const { out, code } = await rostrum(['--help']);
    expect(code).toBe(0);
    for (const command of ['check', 'note', 'export', 'phrases', 'lookup', 'lsp', 'Examples:'])
      expect(out).toContain(command);
    expect(out).not.toMatch(/sarif|html/);
    const check = await rostrum(['check', '--help']);
    for (const option of ['--note', '--format', '--fail-on', '--profile', '--locale', 'Examples:'])
      expect(check.out).toContain(option);
  });

  it('is what one gets without a command, as wrong use', async () => {
    const { out, err, code } = await rostrum([]);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain('Usage: rostrum');
    expect((await rostrum(['help', 'lookup'])).out).toContain('Usage: rostrum lookup');
  });

  it('tells the version', async () => {
    expect((await rostrum(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('takes a language of messages', async () => {
    expect((await rostrum(['check', 'valdoria.statement', '--locale', 'fr'])).code).toBe(0);
  });
});
