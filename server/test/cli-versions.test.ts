// `rostrum check` with several language versions of one note, and with the user's own translations.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { statementTexts, versionTexts } from '../src/testing/language-versions';
import { languageCodes } from '../src/text/languages';
import { checked, expectRefused, inFolder, json, rostrum, write } from './command-line';

inFolder();
beforeAll(() => {
  for (const code of languageCodes) {
    write(`note.${code}.txt`, versionTexts[code]);
    write(`draft.${code}.md`, `---\nnote: [note.zh.txt, note.${code}.txt]\n---\n\n${statementTexts[code]}\n`);
  }
  write('short.txt', versionTexts.en.replace(/\(c\).*/, ''));
});

const notes = (...codes: readonly string[]) => codes.flatMap((code) => ['--note', `note.${code}.txt`]);

describe('language versions', () => {
  it.each(languageCodes)('are read from the front matter, and shown as the locale says (%s)', async (code) => {
    const question = /\((?:a|一|أ)\) (.+)|^[aа]\) (.+)/mu.exec(versionTexts[code])!;
    const { out } = await rostrum(['check', `draft.${code}.md`, '--locale', `${code}-XX`], { width: 200 });
    expect(out).toContain(question[1] ?? question[2]);
    if (code !== 'zh') expect(out).not.toContain('如何');
    const draft = await checked([`draft.${code}.md`]);
    expect(draft.note?.paths).toEqual(code === 'zh' ? ['note.zh.txt', 'note.zh.txt'] : ['note.zh.txt', `note.${code}.txt`]); // prettier-ignore
    expect(draft.note?.language).toBe('zh');
  });

  it('follow the locale of the system where none is given', async () => {
    const { out } = await rostrum(['check', 'draft.fr.md'], { locale: 'fr_FR.UTF-8' });
    expect(out).toContain('Comment protéger les enfants');
  });

  it('leave labels, texts and scores in JSON to the first version, whoever reads', async () => {
    const answers = await Promise.all(
      ['ar', 'en'].map((locale) => checked(['draft.en.md', ...notes('zh', 'en', 'ar'), '--locale', locale])),
    );
    for (const draft of answers) {
      expect(draft.note?.paths).toEqual(['note.zh.txt', 'note.en.txt', 'note.ar.txt']);
      const labels = draft.note!.questions.map(({ label }) => label);
      expect(labels).toEqual(['一', '二', '三']);
      expect(draft.questions.map(({ label }) => label)).toEqual(labels);
      expect(draft.paragraphs[1]!.questions.map(({ label }) => label)).toEqual(labels);
      expect(draft.questions.map(({ facets }) => facets.map(({ text }) => text))).toEqual(
        draft.note!.questions.map(({ facets }) => facets.map(({ text }) => text)),
      );
    }
    const [arabic, english] = answers.map((draft) => ({ ...draft, findings: [] }));
    expect(arabic).toEqual(english);
  });

  it('give drafts in several languages one table, with the labels that the reader is shown', async () => {
    const files = languageCodes.map((code) => `draft.${code}.md`);
    const { out } = await rostrum(['check', ...files, ...notes('zh', 'ar'), '--locale', 'ar']);
    const table = out.slice(out.lastIndexOf('S/2031/77'));
    expect(table).toMatch(/\(أ\) +\(ب\) +\(ج\)/);
    for (const file of files) expect(table).toContain(file);
  });

  it('with other questions than the first are told once, and left aside', async () => {
    const front = write('mixed.md', `---\nnote: [note.zh.txt, short.txt]\n---\n\n${statementTexts.en}\n`);
    const draft = await checked([front]);
    const told = draft.findings.filter(({ check }) => check === 'note-without-questions');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ severity: 'warning', range: { start: { line: 1, character: 20 } } });
    for (const word of ['"short.txt"', '(2)', '"note.zh.txt"', '(3)']) expect(told[0]!.message).toContain(word);
    expect(draft.questions.map(({ label }) => label)).toEqual(['一', '二', '三']);
    const chosen = await checked(['bare.md', '--note', 'note.zh.txt', '--note', 'short.txt']);
    expect(chosen.findings.find(({ check }) => check === 'note-without-questions')?.range.start.line).toBe(0);
  });

  it('are each printed by themselves as notes', async () => {
    const { notes: read } = await json<{ notes: { paths: string[]; language: string }[] }>('notes', [
      'note',
      ...languageCodes.map((code) => `note.${code}.txt`),
    ]);
    expect(read.map(({ paths, language }) => [paths, language])).toEqual(
      languageCodes.map((code) => [[`note.${code}.txt`], code]),
    );
  });
});

describe('a question in no language of the reader', () => {
  it('is shown by what it is about, and as the note has it', async () => {
    const { out } = await rostrum(['check', 'draft.fr.md', ...notes('zh'), '--locale', 'es'], { width: 200 });
    expect(out).toMatch(/ \(一\) [\p{Script=Latin} ,;()·-]+\n {6}如何保护儿童和学校免遭袭击？\n/u);
  });

  it('is shown in English words for a locale that is none of the six', async () => {
    const [german, english] = await Promise.all(
      ['de', 'en'].map((locale) => rostrum(['check', 'draft.fr.md', ...notes('zh'), '--locale', locale])),
    );
    expect(german!.out).toBe(english!.out);
  });

  it('is shown in the user’s translation', async () => {
    write('own/.rostrum/config.yaml', 'questions:\n  note.zh.txt:\n    es:\n      a: ¿Quién protege\n        las escuelas?\n      2: ¿Quién paga?\n'); // prettier-ignore
    write('own/draft.md', `---\nnote: ../note.zh.txt\n---\n\n${statementTexts.es}\n`);
    const { out } = await rostrum(['check', 'own/draft.md', '--locale', 'es'], { width: 200 });
    expect(out).toMatch(/ \(一\) ¿Quién protege las escuelas\?\n/);
    expect(out).toMatch(/ \(二\) ¿Quién paga\?\n/);
    expect(out).not.toContain('如何保护儿童');
    expect(out).toContain('如何扩大妇女');
    expect((await rostrum(['check', 'own/draft.md', '--locale', 'en'])).out).not.toContain('Quién');
  });

  it.each([
    ['questions: [a]', 'S/2018/184'],
    ['questions: {S/2031/77: text}', 'S/2018/184'],
    ['questions: {S/2031/77: {a: Who?}}', '"a" under "S/2031/77"'],
    ['questions: {S/2031/77: {de: {a: Wer?}}}', '"de" under "S/2031/77"'],
    ['questions: {S/2031/77: {en: Who?}}', '"Who?" under "S/2031/77", "en"'],
    ['questions: {S/2031/77: {en: {a: 7}}}', 'a: 7 under'],
    ['questions: {S/2031/77: {en: {a: ""}}}', 'a: "" under'],
    ['questions: {S/2031/77: {en: {a: }}}', 'a: null under'],
    ['questions: {S/2031/77: {en: {first: Who?}}}', '"first" under'],
  ])('is refused a translation that is none: %s', async (text, words) => {
    write('bad/.rostrum/config.yaml', text);
    write('bad/draft.md', 'We agree.');
    expectRefused(await rostrum(['check', 'bad/draft.md']), path.join('bad', '.rostrum', 'config.yaml'), words);
  });
});
