import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { parseNote } from '../note/parse-note';
import { statementTexts, versionTexts } from '../testing/language-versions';
import { languageCodes, type LanguageCode } from '../text/languages';
import { analyze, type Analysis } from './analysis';
import { noteModelOf } from './note-model';
import { inReadersWords } from './questions';
import { defaultSettings, type QuestionTranslations } from './settings';

const notes = new Map(languageCodes.map((code) => [code, parseNote(versionTexts[code])]));
const of = (code: LanguageCode) => notes.get(code)!;

function analysed(
  text: string,
  versions: readonly LanguageCode[],
  reader: LanguageCode,
  questions: QuestionTranslations = {},
): Analysis {
  return analyze({
    draft: parseDraft(text),
    notes: versions.map(of),
    notePaths: versions.map((code) => `folder/note.${code}.txt`),
    noteFailures: [],
    settings: { ...defaultSettings, reader, questions },
  });
}

const words = ({ questions }: Analysis) => questions.map((shown) => inReadersWords(shown));
const open = ({ findings }: Analysis) =>
  findings.filter(({ check }) => check === 'open-question').map((f) => f.message);

describe.each(languageCodes)('a draft in %s', (code) => {
  const lead: LanguageCode = code === 'zh' ? 'en' : 'zh';

  it('is compared with the version in its language, word by word', () => {
    const both = analysed(statementTexts[code], [lead, code], lead);
    expect(both.noteModel?.language).toBe(code);
    expect(both.noteModel?.questions[0]?.words).toEqual(noteModelOf(of(code)).questions[0]?.words);
    expect(analysed(statementTexts[code], [lead], lead).noteModel?.language).toBe(lead);
    const [a, b, c] = both.coverage!.paragraphs[1]!;
    expect(a!.score).toBeGreaterThan(Math.max(b!.score, c!.score));
  });

  it('is measured by the facets of the first version, and cites its paragraphs by their numbers', () => {
    const { noteModel } = analysed(statementTexts[code], [lead, code], lead);
    const leading = noteModelOf(of(lead));
    expect(noteModel?.questions.map(({ facets }) => facets)).toEqual(leading.questions.map(({ facets }) => facets));
    const cited = new Set([...noteModel!.paragraphsOn.values()].flat());
    expect(cited).toEqual(new Set(of(lead).numbered.map(({ number }) => number)));
  });

  it('keeps its model, on which the scores of its paragraphs hang', () => {
    const model = () => analysed(statementTexts[code], [lead, code], lead).noteModel;
    expect(model()).toBe(model());
  });
});

describe.each(languageCodes)('a reader of %s', (code) => {
  const others = languageCodes.filter((one) => one !== code);
  const draft = statementTexts[others[0]!];

  it('is shown the questions in that version, with its labels', () => {
    const analysis = analysed(draft, [others[1]!, others[2]!, code], code);
    expect(words(analysis)).toEqual(of(code).questions.map(({ text }) => text));
    expect(analysis.questions.every(({ note }) => note === of(code))).toBe(true);
    expect(analysis.coverage?.questions.map(({ label }) => label)).toEqual(
      of(code).questions.map(({ label }) => label),
    );
    expect(open(analysis).some((message) => message.includes(of(code).questions[2]!.text))).toBe(true);
  });

  it('is told in it what a question is about where there is no such version', () => {
    const { questions } = analysed(draft, [others[1]!], code);
    const asIts = analysed(draft, [code], others[1]!).questions;
    questions.forEach(({ gloss, question, note }, i) => {
      expect(note).toBe(of(others[1]!));
      expect(gloss.length).toBeGreaterThan(0);
      expect(gloss).not.toEqual(asIts[i]!.gloss);
      expect(question).toBe(note.questions[i]);
    });
  });

  it('is shown a translation of the user’s own instead, by symbol or file name, for labels in any script', () => {
    for (const name of ['S/2031/77', `note.${others[1]!}.txt`]) {
      const shown = analysed(draft, [others[1]!], code, {
        [name]: { [code]: { '2': 'OWN' }, [others[3]!]: { a: 'NO' } },
      });
      expect(shown.questions.map(({ translation }) => translation)).toEqual([null, 'OWN', null]);
      expect(shown.questions.map(({ gloss }) => gloss.length > 0)).toEqual([true, false, true]);
      expect(words(shown)[1]).toBe('OWN');
    }
    expect(analysed(draft, [others[1]!], code, { 'S/2031/7': { [code]: { a: 'NO' } } }).questions[0]?.translation).toBeNull(); // prettier-ignore
    // The version itself is better than a translation of it.
    expect(words(analysed(draft, [others[1]!, code], code, { 'S/2031/77': { [code]: { a: 'NO' } } }))[0]).toBe(of(code).questions[0]!.text); // prettier-ignore
  });
});

describe('what a reader is shown', () => {
  it('is the version of the draft where there is none in the reader’s language', () => {
    expect(analysed(statementTexts.fr, ['zh', 'fr'], 'en').questions[0]?.note).toBe(of('fr'));
    expect(analysed(statementTexts.es, ['zh', 'fr'], 'en').questions[0]?.note).toBe(of('zh'));
  });

  it('changes no score, no facet and no passage', () => {
    const [english, arabic] = (['en', 'ar'] as const).map((reader) => analysed(statementTexts.fr, ['zh', 'fr', 'en', 'ar'], reader)); // prettier-ignore
    const plain = ({ coverage }: Analysis) =>
      JSON.stringify(coverage, (key, value: unknown) => (key === 'label' ? undefined : value));
    expect(plain(english!)).toBe(plain(arabic!));
  });

  it('is the name of a facet’s subjects where the first version is in another language', () => {
    const both = (reader: LanguageCode) => analysed(statementTexts.fr, ['zh', 'en'], reader).questions[0]!.facets;
    expect(both('zh')).toEqual(noteModelOf(of('zh')).questions[0]!.facets.map(({ text }) => text));
    expect(both('en').length).toBe(both('zh').length);
    const facets = noteModelOf(of('zh')).questions[0]!.facets;
    expect(facets.some(({ concepts }) => concepts.length > 0)).toBe(true);
    // What names no subject keeps the note's own words.
    both('en').forEach((facet, i) => {
      if (facets[i]!.concepts.length > 0) expect(facet).toMatch(/^[a-z ,-]+$/i);
      else expect(facet).toBe(facets[i]!.text);
    });
  });

  it('is nothing where a version is left aside', () => {
    const shorter = parseNote(versionTexts.en.replace(/\(c\).*/, ''));
    const analysis = analyze({
      draft: parseDraft(statementTexts.en),
      notes: [of('zh'), shorter],
      notePaths: ['a', 'b'],
      noteFailures: [],
      settings: defaultSettings,
    });
    expect(analysis.noteModel).toBe(noteModelOf(of('zh')));
    expect(analysis.questions.every(({ note }) => note === of('zh'))).toBe(true);
  });
});

describe('labels typed in a draft', () => {
  it.each([
    ['answers: c', 'ar'],
    ['answers: ج', 'zh'],
    ['answers: 三', 'ru'],
    ['answers: в', 'en'],
    ['answers: 3', 'fr'],
  ] as const)('%s means the third question, whatever label is shown (%s)', (comment, reader) => {
    const { coverage, findings } = analysed(`${statementTexts.en} <!-- ${comment} -->`, ['zh', 'en', reader], reader);
    expect(coverage?.questions[2]).toMatchObject({ label: of(reader).questions[2]!.label, status: 'addressed' });
    expect(findings.filter(({ check }) => check === 'unknown-question')).toEqual([]);
  });

  it('that no question has are told with the labels shown', () => {
    const { findings } = analysed(`${statementTexts.en} <!-- answers: g -->`, ['en', 'ar'], 'ar');
    expect(findings.find(({ check }) => check === 'unknown-question')?.message).toContain('(أ), (ب), (ج)');
    const text = `${statementTexts.en} On question (g) we shall be brief.`;
    for (const [reader, labels] of [
      ['en', '(a), (b), (c)'],
      ['ar', '(أ), (ب), (ج)'],
    ] as const) {
      // prettier-ignore
      const found = analysed(text, ['en', 'ar'], reader).findings.find(({ check }) => check === 'unknown-question');
      expect(found?.message).toContain(labels);
    }
  });
});
