import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { facetsOf } from './facets';
import type { Question } from './note';
import { parseNote } from './parse-note';

const question = (text: string): Question => ({
  label: 'a',
  text,
  span: { start: 0, end: text.length },
  labelSpan: { start: 0, end: 0 },
  paragraph: null,
});
const texts = (text: string, code: LanguageCode, kind: 'theme' | 'actor') =>
  facetsOf(question(text), code).filter((facet) => facet.kind === kind).map((facet) => facet.text); // prettier-ignore

describe('facetsOf', () => {
  it.each([
    ['en', 'How can mediation be strengthened, and how can ceasefires be monitored?', 2],
    ['fr', 'Comment renforcer la médiation et comment protéger les civils ?', 2],
    ['es', '¿Cómo reforzar la mediación y cómo proteger a los civiles?', 2],
    ['ru', 'Как укрепить посредничество и как обеспечить защиту гражданских лиц?', 2],
    ['ar', 'كيف يمكن تعزيز الوساطة، وكيف يمكن حماية المدنيين؟', 2],
    ['zh', '如何加强调解，如何保护平民？', 2],
  ] as const)('parts a question on two subjects in %s', (code, text, count) =>
    expect(texts(text, code, 'theme')).toHaveLength(count),
  );
  it('gives none to a question on one subject', () =>
    expect(texts('How can civilians be protected?', 'en', 'theme')).toEqual([]));
  it('takes actors only from a list, and does not part a term at its own "and"', () => {
    const text =
      'What should the Security Council, the Secretariat and the troop- and police-contributing countries do?';
    expect(texts(text, 'en', 'actor')).toEqual([
      'Security Council',
      'Secretariat',
      'troop- and police-contributing countries',
    ]);
    expect(texts('What should the Secretariat do?', 'en', 'actor')).toEqual([]);
  });
  it('reads the actors that question (c) of S/2018/184 lists', () => {
    const note = parseNote(readFileSync('samples/S-2018-184/S-2018-184.zh.txt', 'utf8'));
    const asked = note.questions.find(({ label }) => label === 'c');
    expect(asked && facetsOf(asked, 'zh').map((facet) => facet.text)).toEqual([
      '东道国',
      '区域组织',
      '安全理事会',
      '部队和警察派遣国',
      '会员国',
      '秘书处',
    ]);
  });
});
