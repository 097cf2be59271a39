// `rostrum check`: its report, its JSON contract and its exit codes.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../src/text/languages';
import { checked, expectRefused, inFolder, NOTE, QUESTION_LINE, rostrum, SPOKEN, write } from './command-line';

inFolder();

describe('check --format json', () => {
  it('gives every key of the contract', async () => {
    const draft = await checked(['valdoria.statement']);
    expect(draft.path).toBe('valdoria.statement');
    expect(draft.language).toBe('en');
    expect(draft.note).toMatchObject({ paths: ['note.txt'], symbol: 'S/2019/500', presidency: null, paragraphs: 2 });
    expect(draft.note?.questions.map(({ label, line }) => ({ label, line }))).toEqual([
      { label: 'a', line: QUESTION_LINE },
      { label: 'b', line: QUESTION_LINE + 2 },
    ]);
    expect(draft.paragraphs.map(({ index, kind }) => [index, kind])).toEqual([
      [0, 'title'],
      [1, 'salutation'],
      [2, 'text'],
      [3, 'text'],
    ]);
    expect(draft.questions.map(({ label, status }) => [label, status])).toEqual([
      ['a', 'addressed'],
      ['b', 'open'],
    ]);
  });

  it('lists every question with its score for every paragraph of text, and for no other', async () => {
    const { paragraphs } = await checked(['valdoria.statement']);
    expect(paragraphs.map(({ questions }) => questions.map(({ label }) => label))).toEqual([
      [],
      [],
      ['a', 'b'],
      ['a', 'b'],
    ]);
    const [a, b] = paragraphs[2]!.questions;
    expect(a!.score).toBeGreaterThan(b!.score);
    expect(a!.band).toBe('addressed');
    expect(b!.band).toBeNull();
  });

  it('gives ranges that hold what they speak of, after characters outside the basic plane too', async () => {
    const text =
      '😀😀 Mr. President,\r\n\r\n😀 Peacekeepers must see to the protection of civilians in every mission.\r\n';
    const { paragraphs } = await checked([write('emoji.md', text), '--note', 'note.txt']);
    const lines = text.split('\r\n');
    const sliceOf = ({ start, end }: { start: { line: number; character: number }; end: { character: number } }) =>
      lines[start.line]!.slice(start.character, end.character);
    expect(sliceOf(paragraphs[1]!.range)).toBe(lines[2]);
    const evidence = paragraphs[1]!.questions.flatMap((question) => question.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const one of evidence) expect(sliceOf(one.range)).toBe(one.text);
  });

  it('times the whole text and what is read out', async () => {
    const { seconds, words } = await checked(['valdoria.statement']);
    expect(seconds.full).toBeGreaterThan(seconds.delivered);
    expect(seconds.limit).toBe(2);
    expect(words).toBe(38);
    const { seconds: without } = await checked([
      write('no-limit.md', 'We agree with what was said.'),
      '--profile',
      'mun-us',
    ]);
    expect(without.limit).toBeNull();
  });

  it('gives findings with the edits of their fixes', async () => {
    const { findings } = await checked(['valdoria.statement']);
    const repeated = findings.find(({ check }) => check === 'repeated-word');
    expect(repeated?.severity).toBe('warning');
    expect(repeated?.fix?.edits).toHaveLength(1);
    expect(findings.find(({ check }) => check === 'over-time')?.fix).toBeNull();
  });

  it('gives a draft without a note null and empty lists', async () => {
    const draft = await checked(['bare.md']);
    expect(draft.note).toBeNull();
    expect(draft.questions).toEqual([]);
    expect(draft.paragraphs[0]!.questions).toEqual([]);
  });

  it.each(languageCodes)('tells the language of a draft and finds the passage in it (%s)', async (language) => {
    const draft = await checked([write(`spoken-${language}.md`, SPOKEN[language]!), '--note', 'note.txt']);
    expect(draft.language).toBe(language);
    expect(draft.paragraphs.map(({ kind }) => kind)).toEqual(['salutation', 'text']);
    const [a, b] = draft.paragraphs[1]!.questions;
    expect(a!.score).toBeGreaterThan(b!.score);
  });

  it('escapes what a terminal would obey', async () => {
    const { out } = await rostrum([
      'check',
      write('steer.md', 'red \u009b31m \u202e and \u001b[31m on'),
      '--format',
      'json',
    ]);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('check', () => {
  it('reports time, questions with their passages, and findings', async () => {
    const { out, err, code } = await rostrum(['check', 'valdoria.statement']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Statement by Valdoria');
    expect(out).toContain('S/2019/500');
    expect(out).toMatch(/38 words · 0:\d\d of 0:02 \(limit exceeded by 0:\d\d\)/);
    expect(out).toMatch(/✓ \(a\) How can the protection.*\n +answered\n +paragraph 1, line 10.*:\n.*‹/);
    expect(out).toMatch(/✗ \(b\).*\n +open: no passage found/);
    expect(out).toMatch(/line 10 · warning · repeated-word\n.*\n +Fix: /);
  });

  it('says whose word it is when the author gave it', async () => {
    const draft = write(
      'author.md',
      '---\nnote: note.txt\n---\n\nWe agree with all that was said.\n<!-- answers: b -->\n',
    );
    expect((await rostrum(['check', draft])).out).toMatch(/✓ \(b\)[^]*as you say yourself/);
  });

  it('ends with a table, its columns under one another in every script', async () => {
    const files = [
      ['Valdoria', 'en'],
      ['塔维兰', 'zh'],
      ['جمهورية مارينديا', 'ar'],
    ].map(([name, language]) =>
      write(
        `of-${language!}.md`,
        `---\nnote: note.txt\ndelegation: ${name!}\n---\n\n${SPOKEN[language!]!}\n<!-- answers: a; not: b -->`,
      ),
    );
    const { out } = await rostrum(['check', ...files]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.replaceAll('\u200e', ''));
    expect(lines.at(-1)).toMatch(/· open$/);
    const table = lines.slice(-5, -1);
    // A Chinese character takes two columns.
    const columns = table.map((line) => line.replace(/\p{Script=Han}/gu, 'xx'));
    const at = columns[0]!.indexOf('(b)');
    expect(columns.slice(1).map((line) => line[at])).toEqual(['·', '·', '·']);
    for (const line of columns.slice(1)) expect(line[columns[0]!.indexOf('(a)')]).toMatch(/[✓~]/);
    expect((await rostrum(['check', files[0]!])).out).not.toContain('· open\n');
  });

  it('names the file in the table where two drafts are by one delegation', async () => {
    const { out } = await rostrum([
      'check',
      'valdoria.statement',
      write('second.md', '---\nnote: note.txt\ndelegation: Valdoria\n---\n\nWe agree.'),
    ]);
    expect(out).toMatch(/^ {2}Valdoria \(valdoria\.statement\) .*\n {2}Valdoria \(second\.md\) /m);
  });

  it('takes --note before the front matter, and several as versions of one note', async () => {
    const other = write(
      'other.txt',
      NOTE.replace('S/2019/500', 'S/2020/1').replaceAll('(a)', '(1)').replaceAll('(b)', '(2)'),
    );
    const draft = await checked(['valdoria.statement', '--note', other, '--note', 'note.txt']);
    expect(draft.note?.paths).toEqual(['other.txt', 'note.txt']);
    expect(draft.note?.symbol).toBe('S/2020/1');
    expect(draft.questions.map(({ label }) => label)).toEqual(['1', '2']);
  });

  it('finds the note beside the draft, wherever the draft is', async () => {
    expect((await checked(['sub/one.statement'])).note?.paths).toEqual([path.join('sub', 'note.txt')]);
  });

  it('ends with 1 when a finding is as grave as --fail-on says', async () => {
    const codes = async (file: string) =>
      Promise.all(
        ['error', 'warning', 'information', 'never'].map(
          async (level) => (await rostrum(['check', file, '--fail-on', level])).code,
        ),
      );
    expect(await codes('valdoria.statement')).toEqual([0, 1, 1, 0]);
    expect(await codes(write('lost.md', '---\nnote: lost.txt\n---\n\nWe agree.'))).toEqual([1, 1, 1, 0]);
    expect((await rostrum(['check', 'lost.md'])).code).toBe(1);
  });

  it('keeps control characters of texts, names and arguments out of the terminal', async () => {
    const draft = write(
      'evil.md',
      '---\nnote: "\\e[31mx.txt"\ndelegation: "a\\e]0;owned\\a"\n---\n# \u001b[2J\u202etitle\n\nThe the \u009b31m words.',
    );
    for (const colour of [false, true]) {
      const { out, err } = await rostrum(['check', draft, draft], { colour });
      const own = colour ? (out + err).replace(/\u001b\[\d+m/g, '') : out + err;
      expect(own).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(own).toContain('␛[31mx.txt');
    }
    expectRefused(await rostrum(['check', '\u001b[31m\n.md']), '␛[31m');
  });

  it('colours for a person and not for a pipe', async () => {
    expect((await rostrum(['check', 'valdoria.statement'], { colour: true })).out).toContain('\u001b[');
    expect((await rostrum(['check', 'valdoria.statement'])).out).not.toContain('\u001b[');
  });

  it('is content with a file that is named twice', async () => {
    const { out, err } = await rostrum(['check', 'bare.md', './bare.md']);
    expect(err).toBe('rostrum: "./bare.md" is named twice; it is read once.\n');
    expect(out.match(/^bare\.md$/gm)).toHaveLength(1);
  });
});

describe('sources', () => {
  const QUOTING =
    '---\nsources: [texts/]\n---\n\nIt was said that “every school must stay open at all times, whatever may happen”.\n';
  it('are compared with quotations, and those that cannot be read are told', async () => {
    write(
      'texts/prst.txt',
      'The Council decides that every school should stay open at all times, whatever may happen.',
    );
    write('texts/old.pdf', '%PDF-1.4');
    const { findings } = await checked([write('quoting.statement', QUOTING)]);
    const found = findings.filter(({ check }) => /misquotation|source/.test(check)).map(({ check }) => check);
    expect(found).toEqual(['source-unreadable', 'misquotation']);
  });
  it('come from the settings file too, seen from its folder', async () => {
    write('session/.rostrum/config.yaml', 'sources: [texts]');
    write(
      'session/texts/prst.txt',
      'The Council decides that every school should stay open at all times, whatever may happen.',
    );
    const draft = write('session/drafts/one.statement', QUOTING.replace('sources: [texts/]', 'language: en'));
    expect((await checked([draft])).findings.map(({ check }) => check)).toContain('misquotation');
  });
});
