import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { roles, rolesIn } from './roles';
import { allConcepts, conceptsIn, vocabularyOf } from './thesaurus';

const read = (file: string): object => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as object;
const named = (code: LanguageCode, text: string) =>
  conceptsIn(text, code, tokensOf(text, code)).filter((hit) => hit.strength === 'term');

describe('the thesaurus', () => {
  const ajv = new Ajv({ strict: true });
  it('has subjects that follow their schema and relate to subjects that exist', () => {
    const validate = ajv.compile(read('schema/subjects.schema.json'));
    expect(validate(read('data/thesaurus/subjects.json')) ? [] : validate.errors).toEqual([]);
    for (const { id, related } of allConcepts().values()) {
      for (const other of related) {
        expect(allConcepts().has(other), `${id} → ${other}`).toBe(true);
        expect(other).not.toBe(id);
      }
    }
    expect(allConcepts().size).toBeGreaterThanOrEqual(150);
  });
  const validateVocabulary = ajv.compile(read('schema/vocabulary.schema.json'));
  it.each(languageCodes)('has every subject and every role in %s', (code) => {
    for (const folder of ['thesaurus', 'roles']) {
      expect(validateVocabulary(read(`data/${folder}/${code}.json`)) ? [] : validateVocabulary.errors).toEqual([]);
    }
    expect(Object.keys(vocabularyOf(code)).sort()).toEqual([...allConcepts().keys()].sort());
    expect(Object.keys(read(`data/roles/${code}.json`)).sort()).toEqual([...roles].sort());
  });
  it.each([
    ['en', 'We must protect civilians.'],
    ['fr', 'Il faut protéger les civils.'],
    ['es', 'Debemos proteger a los civiles.'],
    ['ru', 'Мы говорим о защите гражданских лиц.'],
    ['ar', 'يجب حماية المدنيين.'],
    ['zh', '必须切实保护平民。'],
  ] as const)('finds the protection of civilians in %s, in whatever form', (code, text) => {
    expect(named(code, text).map((hit) => hit.concept)).toContain('protection-of-civilians');
  });
  it('lets the longest term win: contributors of troops and police are not troops', () => {
    const hits = named('en', 'The troop- and police-contributing countries deserve thanks.');
    expect(hits.map((hit) => hit.concept)).toContain('troop-contributors');
    expect(hits.some((hit) => hit.concept === 'police-component')).toBe(false);
  });
});

describe('roles', () => {
  it.each([
    ['en', 'thanks', 'We thank the presidency for convening this debate.'],
    ['fr', 'alignment', 'Ma délégation s’associe à la déclaration prononcée au nom du Groupe.'],
    ['es', 'tribute', 'Rendimos homenaje a quienes perdieron la vida.'],
    ['ru', 'proposal', 'Мы предлагаем Совету рассмотреть этот вопрос.'],
    ['ar', 'closing', 'وفي الختام، أشكركم على حسن استماعكم.'],
    ['zh', 'commitment', '我们将继续派遣部队。'],
  ] as const)('in %s: %s', (code, role, text) => {
    const strengths = rolesIn(text, code, tokensOf(text, code));
    expect(strengths[role]).toBeGreaterThan(0);
  });
});
