import { describe, expect, it } from 'vitest';
import type { Reading } from '../protocol';
import type { LanguageCode } from '../text/languages';
import { able, openDraft, textIn } from '../testing/open-draft';
import { reading } from './reading';

function read(text: string, rate: number | null = null): Reading {
  const { open, params } = openDraft(text);
  return reading.answer(open, { textDocument: params.textDocument, rate }, able)!;
}

/** The sentences, a list for each paragraph. */
function textsOf(text: string): string[][] {
  return read(text).paragraphs.map(({ sentences }) => sentences.map((sentence) => sentence.text));
}

const words = (count: number, word = 'word') => Array<string>(count).fill(word).join(' ');

const DRAFTS: Readonly<Record<LanguageCode, { draft: string; sentences: string[][] }>> = {
  ar: {
    draft: '# بيان النرويج\n\nالسيد الرئيس،\n\nنشكر الرئاسة على هذه الجلسة. هل نحن مستعدون؟ نعم.',
    sentences: [['السيد الرئيس،'], ['نشكر الرئاسة على هذه الجلسة.', 'هل نحن مستعدون؟', 'نعم.']],
  },
  en: {
    draft: '# Statement by Norway\n\nMr. President,\n\nWe thank Mr. Guterres for coming. Peace needs\npatience.',
    sentences: [['Mr. President,'], ['We thank Mr. Guterres for coming.', 'Peace needs patience.']],
  },
  es: {
    draft: '# Declaración de Noruega\n\nSeñor Presidente:\n\nDamos las gracias al Sr. Guterres. ¿Qué falta? Voluntad.',
    sentences: [['Señor Presidente:'], ['Damos las gracias al Sr. Guterres.', '¿Qué falta?', 'Voluntad.']],
  },
  fr: {
    draft:
      '# Déclaration de la Norvège\n\nMonsieur le Président,\n\nNous remercions M. Guterres. La paix demande du temps.',
    sentences: [['Monsieur le Président,'], ['Nous remercions M. Guterres.', 'La paix demande du temps.']],
  },
  ru: {
    draft: '# Выступление Норвегии\n\nГосподин Председатель,\n\nМы благодарим г. Гутерриша. Мир требует терпения.',
    sentences: [['Господин Председатель,'], ['Мы благодарим г. Гутерриша.', 'Мир требует терпения.']],
  },
  zh: {
    draft: '# 挪威的发言\n\n主席先生，\n\n我们感谢秘书长的通报。和平需要\n耐心。',
    sentences: [['主席先生，'], ['我们感谢秘书长的通报。', '和平需要耐心。']],
  },
};

describe('what is read out', () => {
  it.each(Object.entries(DRAFTS))('comes by paragraph and sentence in %s', (language, { draft, sentences }) => {
    const given = read(`---\nlanguage: ${language}\n---\n${draft}`);
    expect(given.paragraphs.map((paragraph) => paragraph.sentences.map(({ text }) => text))).toEqual(sentences);
    expect(new Set(given.paragraphs.map((paragraph) => paragraph.language))).toEqual(new Set([language]));
    expect(given.paragraphs.every(({ rightToLeft }) => rightToLeft === (language === 'ar'))).toBe(true);
    expect(given.unit).toBe(language === 'zh' ? 'characters' : 'words');
    const times = given.paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ seconds }) => seconds));
    expect(times[0]).toBe(0);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(given.seconds).toBeGreaterThan(times.at(-1)!);
  });

  it('gives each paragraph its own language and direction', () => {
    const [first, second] = read(
      'We thank the presidency for this meeting.\n\nونشكر الرئاسة على عقد هذه الجلسة.',
    ).paragraphs;
    expect([first?.language, first?.rightToLeft]).toEqual(['en', false]);
    expect([second?.language, second?.rightToLeft]).toEqual(['ar', true]);
  });

  it('leaves out front matter, the title block, comments and what is skipped', () => {
    const draft = `---
delegation: Norway
---
Check against delivery

# Statement by Norway

H.E. Ms. Example

New York, 28 March 2018

Mr. President,

One two. <!-- answers: a --> Three <!-- a remark --> four. <!-- skip -->Not this. Nor this.<!-- /skip --> Five six.

<!-- skip -->

Circulated only.

<!-- /skip -->
`;
    expect(textsOf(draft)).toEqual([['Mr. President,'], ['One two.', 'Three four.', 'Five six.']]);
    const { seconds, paragraphs } = read(draft);
    expect(seconds).toBe(4);
    expect(paragraphs[1]?.sentences.map((sentence) => sentence.seconds)).toEqual([1, 2, 3]);
  });

  it('shows no marks of Markdown', () => {
    expect(textsOf('- **Peace** comes _first_.\n- *Trust* next, 2 * 2, snake_case.\n\n> Quoted\n> by us')).toEqual([
      ['Peace comes first.', 'Trust next, 2 * 2, snake_case.'],
      ['Quoted by us'],
    ]);
  });

  it('keeps the spaces of a language that writes them', () => {
    expect(textsOf('“One” “two”\nthree.')).toEqual([['“One” “two” three.']]);
    expect(textsOf('---\nlanguage: zh\n---\n我们<!-- 注 -->支持“和平”\n<!-- 注 -->与 2030 年议程。')).toEqual([
      ['我们支持“和平”与 2030 年议程。'],
    ]);
  });

  it('tells where each sentence stands in the draft', () => {
    const draft = 'Mr. President,\n\nOne  *two*. <!-- x --> Three\nfour.';
    const { open } = openDraft(draft);
    const ranges = read(draft).paragraphs.flatMap(({ sentences }) => sentences.map(({ range }) => range));
    expect(ranges.map((range) => textIn(open.document, range))).toEqual([
      'Mr. President,',
      'One  *two*.',
      'Three\nfour.',
    ]);
  });

  it('is nothing where there is nothing to read out', () => {
    for (const empty of ['', '# Title', '---\nlanguage: fr\n---\n', '<!-- skip -->All of it.'])
      expect(read(empty)).toMatchObject({ paragraphs: [], seconds: 0, over: null });
  });
});

describe('the time of what is read out', () => {
  const long = `---\nlimit: 90 s\n---\nWe begin here.\n\n${words(116)} **here** ${words(30)}. The end ${words(98)}.`;

  it('marks the minutes and the limit, in the text as it is shown', () => {
    const { paragraphs } = read(long);
    const marks = paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ text, marks: own }) =>
        own.map(({ at, seconds, isLimit }) => [seconds, isLimit, /^\S+/.exec(text.slice(at))?.[0]]),
      ),
    );
    expect(marks).toEqual([
      [60, false, 'here'],
      [90, true, 'word'],
      [120, false, 'word'],
    ]);
  });

  it('says by how much the limit is passed', () => {
    const { seconds, limit, over } = read(long);
    expect(seconds).toBeCloseTo(125);
    expect(limit).toBe(90);
    // The word in which the limit falls is not over yet when it is begun.
    expect(over?.words).toBe(71);
    expect(over?.seconds).toBeCloseTo(35);
    expect(read(`---\nlimit: 3 min\n---\n${words(360)}`).over).toBeNull();
    expect(read(`---\nprofile: mun-us\n---\n${words(900)}`)).toMatchObject({ limit: null, over: null });
  });

  it('goes by the rate that is asked for, and keeps the usual one in sight', () => {
    const { seconds, rate, usual, over } = read(long, 240);
    expect([rate, usual.rate, over]).toEqual([240, 120, null]);
    expect(seconds).toBeCloseTo(62.5);
    expect(usual.seconds).toBeCloseTo(125);
    expect(read('---\nlanguage: zh\n---\n我们支持和平。', 90)).toMatchObject({
      seconds: 4,
      rate: 90,
      usual: { rate: 180, seconds: 2 },
    });
  });

  it('takes other languages slower by as much', () => {
    const mixed = `---\nlanguage: en\n---\nWe thank the presidency for this meeting today.\n\n我们支持和平与安全。`;
    expect(read(mixed, 60).seconds).toBeCloseTo(read(mixed).seconds * 2);
  });

  it.each([0, -5, 1e9, Number.NaN, Infinity])('stays usual for a rate of %s', (rate) => {
    expect(read(long, rate)).toEqual(read(long));
  });
});
