import { describe, expect, it } from 'vitest';
import { coverageOf } from '../analysis/coverage';
import { noteModelOf } from '../analysis/note-model';
import { readParagraph } from '../analysis/reading';
import { parseDraft } from '../draft/parse-draft';
import { NOTHING_ADDED } from '../knowledge/added';
import { conceptLabel, conceptsIn } from '../knowledge/thesaurus';
import { parseNote } from '../note/parse-note';
import { languageCodes } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { parseVocabulary } from './vocabulary-file';

const subjectsIn = (yaml: string) => {
  const read = parseVocabulary(yaml);
  if ('problem' in read) throw new Error(read.problem);
  return { ...NOTHING_ADDED, subjects: read.subjects };
};
const problem = (yaml: string) => {
  const read = parseVocabulary(yaml);
  return 'problem' in read ? read.problem : null;
};

const KELP = `
kelp-forests:
  label: { en: kelp forests, fr: forêts de varech }
  related: [oceans]
  terms:
    en: [kelp forest]
    fr: [forêt de varech]
    es: [bosque de algas]
    ru: [лес водорослей]
    ar: [غابات الأعشاب البحرية]
    zh: [海带林]
  cues: { en: [kelp] }
oceans:
  terms: { en: [briny deep] }
`;

describe('a vocabulary', () => {
  const added = subjectsIn(KELP);
  const sentences = {
    ar: 'ندعو إلى حماية غابات الأعشاب البحرية.',
    en: 'We must protect kelp forests.',
    es: 'Debemos proteger los bosques de algas.',
    fr: 'Protégeons les forêts de varech.',
    ru: 'Необходимо защищать леса водорослей.',
    zh: '我们必须保护海带林。',
  };
  it.each(languageCodes)('names its subjects in %s', (code) => {
    const text = sentences[code];
    const found = conceptsIn(text, code, tokensOf(text, code), added).map(({ concept }) => concept);
    expect(found).toContain('kelp-forests');
    expect(conceptsIn(text, code, tokensOf(text, code)).map(({ concept }) => concept)).not.toContain('kelp-forests');
  });
  it('adds words to known subjects, which keep their own', () => {
    const text = 'The briny deep is warming, and the oceans rise.';
    const hits = conceptsIn(text, 'en', tokensOf(text, 'en'), added).filter(({ concept }) => concept === 'oceans');
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['briny deep', 'oceans']);
  });
  it('names a subject in the language asked for, else in one it has', () => {
    expect(conceptLabel('kelp-forests', 'fr', added)).toBe('forêts de varech');
    expect(conceptLabel('kelp-forests', 'zh', added)).toBe('kelp forests');
    expect(conceptLabel('oceans', 'en', added)).toBe(conceptLabel('oceans', 'en'));
  });
  it('lets a paragraph answer a question that was not understood before', () => {
    const withCompact = subjectsIn('brightwater: { terms: { en: [Brightwater Compact], fr: [Pacte d’Eauclaire] } }');
    const note = parseNote(
      'Concept note\n\nQuestions\n\n(a) How can wolf glades be kept?\n\n(b) What has come of the Brightwater Compact?\n\n(c) Who pays for the bridge?',
    );
    const draft = parseDraft(
      '---\nlanguage: fr\n---\n\nLe Pacte d’Eauclaire nourrit chaque année trois mille familles.',
    );
    const score = (knowledge: typeof added) => {
      const [paragraph] = draft.paragraphs;
      const reading = readParagraph(paragraph!.text, 'fr', knowledge);
      return coverageOf(draft, [reading], noteModelOf(note, knowledge)).paragraphs[0]![1]!.score;
    };
    expect(score(withCompact)).toBeGreaterThan(score(NOTHING_ADDED));
  });
});

describe('a vocabulary that cannot be used says why', () => {
  it.each([
    ['a: [', 'line 1 is not YAML'],
    ['- a', 'it is not a list of subjects'],
    ['Blue Economy: { terms: { en: [x] } }', 'small letters'],
    ['blue-economy: kelp', 'needs words'],
    ['blue-economy: { label: { en: x } }', 'needs words'],
    ['blue-economy: { words: [x] }', 'the unknown key "words"'],
    ['blue-economy: { kind: fish, terms: { en: [x] } }', '"kind" takes one of'],
    ['blue-economy: { terms: { de: [x] } }', '"terms" takes lists of words by language'],
    ['blue-economy: { terms: { en: x } }', '"terms" takes lists of words by language'],
    ['blue-economy: { cues: { en: [1] } }', '"cues" takes lists of words by language'],
    ['blue-economy: { label: x, terms: { en: [x] } }', '"label" takes a name'],
    ['blue-economy: { related: [nowhere] }', 'related to "nowhere", which is no subject'],
    [`a: ${'['.repeat(40)}${']'.repeat(40)}`, 'too deeply nested'],
  ])('%s', (yaml, said) => expect(problem(yaml)).toContain(said));
  it('an empty one adds nothing', () => expect(problem('')).toBeNull());
});
