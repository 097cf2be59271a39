import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { parseNote } from '../note/parse-note';
import { alignVersions } from '../note/versions';
import { languageCodes, type LanguageCode } from '../text/languages';
import { analyze } from './analysis';
import { newDraft } from './new-draft';
import { defaultSettings } from './settings';

const note = parseNote(readFileSync('samples/S-2018-184/S-2018-184.zh.txt', 'utf8'));
const begun = (language: LanguageCode, delegation: string | null = null, notes = [note]) =>
  newDraft({
    versions: alignVersions(notes)!,
    notePaths: notes.map((_, i) => `note ${i + 1}.txt`),
    delegation,
    language,
  });

describe('a new draft', () => {
  it.each(languageCodes)('in %s reads back as what it is, and nothing is wrong with it', (language) => {
    const draft = parseDraft(begun(language, 'Norway'));
    expect(draft.frontMatter.problems).toEqual([]);
    expect(draft.frontMatter).toMatchObject({
      delegation: { value: 'Norway' },
      date: { value: '2018-03-28' },
      language: { value: language },
    });
    expect(draft.frontMatter.note.map(({ value }) => value)).toEqual(['note 1.txt']);
    expect(draft.paragraphs).toHaveLength(5);
    expect(draft.paragraphs.slice(0, 4).map(({ kind }) => kind)).toEqual(['title', 'title', 'salutation', 'text']);
    const { findings } = analyze({
      draft,
      notes: [note],
      notePaths: ['note 1.txt'],
      noteFailures: [],
      settings: defaultSettings,
    });
    expect(findings.filter(({ severity }) => severity === 'warning' || severity === 'error')).toEqual([]);
  });
  it('has a remark for each question, in its own words or with what it is about', () => {
    expect(begun('zh').match(/<!-- \([a-f]\) /g)).toHaveLength(6);
    expect(begun('zh')).toContain('<!-- (a) 我们如何确保安全理事会');
    expect(begun('en')).toMatch(/<!-- \(a\) [a-z][^–]+ – 我们如何确保/);
  });
  it('shows questions in its own language where a version is in it', () => {
    const questions = '(a) Who?\n\n(b) When?\n\n(c) Where?\n\n(d) How?\n\n(e) Why?\n\n(f) With --> what?';
    const english = parseNote(`S/2018/184\n\nConcept note\n\nGuiding questions\n\n${questions}\n`);
    const text = begun('en', null, [note, english]);
    expect(text).toContain('<!-- (a) Who? -->');
    // What would end the remark is no part of it.
    expect(parseDraft(text).paragraphs).toHaveLength(5);
    expect(text).toContain('note: [note 1.txt, note 2.txt]');
  });
  it('thanks the presidency by its name', () => {
    expect(begun('en')).toContain('We thank the Netherlands for');
    expect(begun('fr')).toContain('Nous remercions les Pays-Bas d’avoir');
    expect(begun('zh')).toContain('我们感谢荷兰召开');
  });
  it.each([
    ['ar', '# بيان هولندا'],
    ['en', '# Statement by the Netherlands'],
    ['es', '# Intervención de los Países Bajos'],
    ['fr', '# Déclaration des Pays-Bas'],
    ['ru', '# Выступление делегации Нидерландов'],
    ['zh', '# 荷兰代表的发言'],
  ] as const)('names a State in the title as a sentence does: %s', (language, title) => {
    expect(begun(language, 'Netherlands')).toContain(`${title}\n`);
    expect(begun(language, '荷兰')).toContain(`${title}\n`);
  });
  it('leaves any other delegation as it was written, and a place where none is named', () => {
    expect(begun('fr', 'Amis du varech')).toContain('# Déclaration de Amis du varech\n');
    expect(begun('en')).toContain('# Statement by [name of the delegation]\n');
  });
  it('addresses a woman where the settings say so', () => {
    const versions = alignVersions([note])!;
    const text = newDraft({ versions, notePaths: ['note.txt'], delegation: null, language: 'es', chair: 'woman' });
    expect(text).toContain('Señora Presidenta:\n');
    expect(text).toContain('Muchas gracias, señora Presidenta.\n');
  });
  it('quotes what YAML would read as something else', () => {
    for (const delegation of ['Côte d’Ivoire', 'A: B', 'null', '"', '- x', '#', '2018'])
      expect(parseDraft(begun('en', delegation)).frontMatter.delegation?.value).toBe(delegation);
  });
});
