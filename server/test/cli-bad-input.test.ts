// What the command line says to bad input: one line, exit code 2, never a stack; and the settings of a workspace.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../src/files/decode';
import { checked, expectRefused, inFolder, rostrum, write } from './command-line';

inFolder();

describe('settings of a workspace', () => {
  it('hold below the folder of their file, the nearest first; front matter wins', async () => {
    write('team/.rostrum/config.yaml', 'limit: 3 min\nchecks:\n  repeated-word: error\n');
    write('team/a/draft.md', 'The the words.');
    write('team/b/.rostrum/config.yaml', 'limit: 2\n');
    write('team/b/draft.md', 'The the words.');
    write('team/a/own.md', '---\nlimit: 1 min\n---\n\nThe the words.');
    const a = await checked(['team/a/draft.md']);
    expect(a.seconds.limit).toBe(180);
    expect(a.findings.find(({ check }) => check === 'repeated-word')?.severity).toBe('error');
    expect((await checked(['team/b/draft.md'])).seconds.limit).toBe(120);
    expect((await checked(['team/a/own.md'])).seconds.limit).toBe(60);
  });

  it('have profiles of their own, which front matter and the command line choose', async () => {
    write('mission/.rostrum/config.yaml', 'profile: house\nprofiles:\n  house: {spelling: british, limit: 4 min, checks: {repeated-word: off}}\n  brief: {extends: un-3min}\n'); // prettier-ignore
    write('mission/draft.md', 'We honor the the words and organize them.');
    write('mission/brief.md', '---\nprofile: brief\n---\n\nWe honor the the words and organize them.');
    const written = async (args: readonly string[]) => {
      const { findings, seconds } = await checked(args);
      return [seconds.limit, findings.map(({ fix }) => fix?.edits[0]?.newText).filter((text) => text !== undefined)];
    };
    expect(await written(['mission/draft.md'])).toEqual([240, ['honour', 'organise']]);
    expect(await written(['mission/brief.md'])).toEqual([180, ['honour', '']]);
    expect(await written(['mission/draft.md', '--profile', 'mun-us-1min'])).toEqual([60, ['']]);
    write('mission/.rostrum/config.yaml', 'limit: 5 min\n');
    expect(await written(['mission/draft.md', '--profile', 'mun-us-1min'])).toEqual([60, ['']]);
  });

  it.each([
    ['limit: [', 'line 1'],
    ['- a\n- b', 'key: value'],
    ['limit: soon', '5 min'],
    ['checks: {over-time: loud}', 'warning'],
    ['checks: {over-tme: off}', 'over-tme'],
    ['profile: nato', 'mun-us'],
    ['chair: queen', 'woman'],
    ['limt: 5 min', 'limt'],
    ['profiles: [house]', 'house: {extends: un'],
    ['profiles: {house: british}', 'house: {extends: un'],
    ['profiles: {un: {limit: 4 min}}', 'built in'],
    ['profiles: {house: {spell: british}}', 'spell'],
    ['profiles: {house: {extends: nato}}', 'nato'],
    ['profiles: {house: {extends: toString}}', 'mun-us'],
    ['profiles: {house: {spelling: french}}', 'oxford, american, british'],
    ['profiles: {house: {limit: soon}}', '5 min'],
    ['profiles: {house: {checks: {repeated-wrod: off}}}', 'repeated-wrod'],
    ['profiles: {house: {checks: {over-time: loud}}}', 'loud'],
    ['profiles: {house: {}}\nprofile: hose', 'house'],
    ['speakingRates: {en: 100000}', '600'],
    ['limit: *nobody', 'aliases'],
    ['['.repeat(1000), 'nested'],
  ])('that are broken are refused (%#)', async (text, word) => {
    write('broken/.rostrum/config.yaml', text);
    write('broken/draft.md', 'We agree.');
    expectRefused(await rostrum(['check', 'broken/draft.md']), path.join('broken', '.rostrum', 'config.yaml'), word);
  });
});

describe('bad input', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['no draft', ['check'], ['file']],
    ['an unknown command', ['chek', 'bare.md'], ['chek', 'check']],
    ['a command that is not there yet', ['translate', 'bare.md'], ['translate']],
    ['help for an unknown command', ['help', 'translate'], ['translate']],
    ['an unknown option', ['check', 'bare.md', '--fromat', 'json'], ['--fromat', '--format']],
    ['an unknown format', ['check', 'bare.md', '--format', 'rtf'], ['rtf', 'text, json, sarif, html']],
    ['an unknown severity', ['check', 'bare.md', '--fail-on', 'loud'], ['loud', 'never']],
    ['an unknown profile', ['check', 'bare.md', '--profile', 'nato'], ['nato', 'mun-us']],
    ['an option without its value', ['check', 'bare.md', '--note'], ['--note']],
    ['an unknown language', ['phrases', '--language', 'de'], ['de', 'ar, en, es, fr, ru, zh']],
    ['an unknown category', ['phrases', '--category', 'weather'], ['weather', 'salutation']],
    ['too much', ['phrases', 'salutation'], ['phrases']],
    ['a missing file', ['check', 'missing.md'], ['missing.md', 'no such file']],
    ['a missing note', ['check', 'bare.md', '--note', 'missing.txt'], ['missing.txt']],
    ['a folder', ['check', 'sub'], ['sub', 'folder']],
    ['a folder as note', ['note', 'sub'], ['sub', 'folder']],
  ])('%s is refused in a line', async (_, args, words) => {
    expectRefused(await rostrum(args), ...words);
  });

  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'empty'],
    ['white space', new TextEncoder().encode(' \n\n'), 'empty'],
    ['binary', new Uint8Array([1, 0, 2, 0, 255]), 'not a text file'],
    ['not UTF-8', new Uint8Array([0x47, 0x65, 0xe4, 0x20]), 'UTF-8'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'PDF'],
    ['too large', new Uint8Array(MOST_BYTES + 1).fill(97), '20 MB'],
  ])('a file that is %s is refused as draft and as note', async (_, bytes, word) => {
    write('bad.md', bytes);
    expectRefused(await rostrum(['check', 'bad.md']), 'bad.md', word);
    expectRefused(await rostrum(['check', 'bare.md', '--note', 'bad.md']), 'bad.md', word);
    expectRefused(await rostrum(['note', 'bad.md']), 'bad.md', word);
  });

  it('names each file that cannot be read', async () => {
    const { err, code } = await rostrum(['check', 'missing-1.md', 'valdoria.statement', 'missing-2.md']);
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(3);
  });

  it.each([
    ['note: sub', 'note-unreadable'],
    ['note: lost.txt', 'note-missing'],
    ['note: //elsewhere.example/share/note.txt', 'note-unreadable'],
    ['note: [a,\nb: : :', 'front-matter'],
  ])('front matter with %j is a finding', async (front, check) => {
    const { findings } = await checked([write('front.md', `---\n${front}\n---\n\nWe agree.`)]);
    expect(findings.map((finding) => finding.check)).toContain(check);
  });

  it('never shows a stack, also when Rostrum is at fault', async () => {
    expectRefused(await rostrum(['check', 'bare.md'], { broken: true }), 'internal error', 'report');
  });
});
