import { describe, expect, it } from 'vitest';
import type { Chair, Phrase } from '../../knowledge/knowledge';
import { phrasesIn } from '../../knowledge/phrases';
import { openDraft } from '../../testing/open-draft';
import type { LanguageCode } from '../../text/languages';
import { formulaOf, knownFor, snippetOf } from './fills';

const NOTE = (presidency: string) =>
  `S/2031/118\n\nLetter dated 3 March 2031 from the Permanent Representative of ${presidency} to the United Nations addressed to the Secretary-General\n\n` +
  'Concept note\n\nQuestions for discussion\n\n(a) How can wells be repaired?\n\n(b) How can repairs be financed?\n\n' +
  'Briefers\n\n- Ms. Ada Okonjo, Executive Director of the United Nations Children’s Fund\n';

function known(
  frontMatter: string,
  language: LanguageCode,
  { note = NOTE('Canada'), chair = null as Chair | null } = {},
) {
  const { open } = openDraft(`---\nlanguage: ${language}\n${frontMatter}\n---\n`, note);
  return knownFor(open.analysis, language, { chair, question: 1 });
}

describe('knownFor', () => {
  it.each([
    ['en', 'the Netherlands', 'the Netherlands', 'the Netherlands'],
    ['fr', 'les Pays-Bas', 'des Pays-Bas', 'aux Pays-Bas'],
    ['es', 'los Países Bajos', 'de los Países Bajos', 'a los Países Bajos'],
    ['ru', 'Нидерланды', 'Нидерландов', 'Нидерландам'],
    ['ar', 'هولندا', 'هولندا', 'هولندا'],
    ['zh', '荷兰', '荷兰', '荷兰'],
  ] as const)('%s: the presidency with article and case', (language, subject, of, to) => {
    const values = known('', language, { note: NOTE('the Kingdom of the Netherlands') });
    expect(values).toMatchObject({ presidency: subject, 'presidency-of': of, 'presidency-to': to });
  });

  it('joins preposition and article as the language does', () => {
    expect(known('', 'es')).toMatchObject({ 'presidency-of': 'del Canadá', 'presidency-to': 'al Canadá' });
    expect(known('', 'fr')).toMatchObject({ 'presidency-of': 'du Canada', 'presidency-to': 'au Canada' });
    expect(known('', 'fr', { note: NOTE('Israel') })['presidency-of']).toBe("d'Israël");
    expect(known('', 'ru', { note: NOTE('France') })['presidency-object']).toBe('Францию');
    expect(known('', 'fr')['presidency-adjective']).toBe('canadienne');
  });

  it('leaves open what nothing tells', () => {
    const values = known('', 'en', { note: '' });
    for (const fill of [
      'presidency',
      'symbol',
      'theme',
      'briefer',
      'question',
      'chair',
      'delegation',
      'group',
      'month',
    ])
      expect(values).not.toHaveProperty(fill);
  });

  it.each([
    ['en', 'Nordic countries', 'the Nordic countries'],
    ['en', 'the European Union', 'the European Union'],
    ['en', 'European Union and its member States', 'the European Union and its member States'],
    ['en', 'CANZ', 'CANZ'],
    ['en', 'Friends of Kelp', 'the Friends of Kelp'],
    ['fr', 'Union européenne', "de l'Union européenne"],
    ['fr', 'les Amis du varech', 'des Amis du varech'],
    ['fr', 'Amis du varech', undefined],
    ['es', 'Unión Europea', 'de la Unión Europea'],
    ['ru', 'Европейский союз', 'Европейского союза'],
    ['ru', 'Европейского союза', 'Европейского союза'],
    ['ru', 'Друзья ламинарии', undefined],
    ['ar', 'الاتحاد الأوروبي', 'الاتحاد الأوروبي'],
    ['zh', '北欧国家', '北欧国家'],
  ] as const)('%s: the group "%s" after "on behalf of"', (language, group, words) => {
    expect(known(`group: ${group}`, language).group).toBe(words);
  });

  it('takes briefers from a version in the language, or of the same script', () => {
    expect(known('', 'en').briefer).toBe('Ada Okonjo');
    expect(known('', 'es')['briefer-to']).toBe('a Ada Okonjo');
    expect(known('', 'ru').briefer).toBeUndefined();
  });

  it('takes the delegation, the month and the chair', () => {
    expect(known('delegation: Netherlands\ndate: 2031-03-20', 'en')).toMatchObject({
      delegation: 'the Netherlands',
      month: 'March',
    });
    expect(known('date: 2031-04-20', 'fr')['month-of']).toBe("d'avril");
    expect(known('date: 2031-04-20', 'ru').month).toBeUndefined();
    expect(known('', 'fr', { chair: 'woman' }).chair).toBe('Madame la Présidente');
  });
});

describe('formulaOf', () => {
  const phrase = (body: string, fills: Phrase['fills']): Phrase => ({
    id: 'x', category: 'x', language: 'en', fixed: false, chair: null, text: body.replace(/\$\{\d+:([^}]+)\}/g, '$1'), body, fills,
  }); // prettier-ignore

  it('fills what is known and leaves the rest a placeholder with its number', () => {
    const made = formulaOf(phrase('${1:Malta} thanks ${2:Ms. Touré}.', ['delegation', null]), {
      delegation: 'the Niger',
    });
    expect(made.text).toBe('The Niger thanks Ms. Touré.');
    expect(snippetOf(made.parts)).toBe('The Niger thanks ${2:Ms. Touré}.');
  });
  it('puts a label into the brackets of the language', () => {
    expect(formulaOf(phrase('On ${1:a)}', ['question']), { question: 'b' }).text).toBe('On b)');
  });
  it('takes nothing in a note for the syntax of snippets', () => {
    const made = formulaOf(phrase('On “${1:x}”', ['theme']), { theme: 'a ${1|b|} } \\ $0' });
    expect(snippetOf(made.parts)).toBe('On “a \\${1|b|\\} \\} \\\\ \\$0”');
  });
  it('gives back the body of every phrase where nothing is known', () => {
    for (const one of phrasesIn()) expect(snippetOf(formulaOf(one, {}).parts)).toBe(one.body);
  });
});
