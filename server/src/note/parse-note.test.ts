import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf, type Span } from '../text/span';
import type { Note } from './note';
import { parseNote } from './parse-note';

const read = (name: string) =>
  parseNote(readFileSync(path.join(import.meta.dirname, '../../test/evaluation', name), 'utf8'));
const withoutSpaces = (text: string) => text.replace(/\s+/g, '');
const factsOf = ({
  symbol,
  jobNumber,
  language,
  letterDate,
  meetingDate,
  presidency,
  theme,
  subtitle,
  title,
}: Note) => ({
  symbol,
  jobNumber,
  language,
  letterDate,
  meetingDate,
  presidency,
  theme,
  subtitle,
  title,
});

describe('S/2018/184, Chinese, copied from a PDF', () => {
  const note = read('peacekeeping/note.zh.txt');
  it('reads the facts', () =>
    expect(factsOf(note)).toEqual({
      symbol: 'S/2018/184',
      jobNumber: '18-03413 (C)',
      language: 'zh',
      letterDate: '2018-03-02',
      meetingDate: '2018-03-28',
      presidency: { name: '荷兰', country: 'NLD' },
      theme: '采取集体行动改善联合国维和行动',
      subtitle: '在当今复杂和高风险环境下支持扩大影响力和业绩',
      title: '采取集体行动改善联合国维和行动：在当今复杂和高风险环境下支持扩大影响力和业绩',
    }));
  it('finds headings glued to the paragraph above', () =>
    expect(note.sections.map(({ title }) => title)).toEqual([
      '摘要',
      '背景',
      '承担责任',
      '安全理事会',
      '会员国，包括部队和警察派遣国',
      '秘书处',
      '结论',
      '供讨论的问题',
      '情况介绍人',
    ]));
  it('rebuilds the numbered paragraphs without page furniture', () => {
    expect(note.numbered.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, i) => String(i + 1)));
    for (const { text } of note.numbered) {
      expect(text).toMatch(/[。：]$/);
      expect(text).not.toMatch(/S\/2018\/184|18-03413|\s[\u4e00-\u9fff]|[\u4e00-\u9fff]\s\d/);
    }
    expect(note.numbered[3]?.text).toMatch(/因地制宜的办法。$/);
    expect(note.numbered[6]?.text).toContain('处理最紧迫的优先事项，并向东道国');
    expect(note.numbered[12]?.text).toContain('最近于2017年11月在温哥华举行的会议');
    expect(note.numbered[24]?.text).toBe('为帮助引导辩论，会员国可考虑围绕以下问题发言：');
  });
  it('reads the questions whole', () => {
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual(
      'a b c d e f'.split(' ').map((label) => [label, '25']),
    );
    expect(note.questions[2]?.text).toBe(
      '具体而言，东道国、区域组织、安全理事会、包括部队和警察派遣国在内的会员国和秘书处等不同行为体如何能够更加有效地履行改善维和行动的责任？',
    );
    for (const { text, labelSpan, label, span } of note.questions) {
      expect(sliceOf(note.text, labelSpan)).toBe(`(${label})`);
      expect(withoutSpaces(sliceOf(note.text, span))).toBe(withoutSpaces(text));
    }
  });
  it('reads the briefers', () =>
    expect(note.briefers.map(({ name, title, body }) => ({ name, title, body }))).toEqual([
      { name: null, title: '秘书长', body: null },
      { name: '穆萨·法基', title: '主席', body: '非洲联盟委员会' },
      { name: '法蒂马塔·图雷', title: '主任', body: '非政府组织 GREFFA(妇女行动培训研究小组)' },
    ]));
  it('keeps letter and summary apart, and misses nothing', () => {
    expect(note.unnumbered[0]?.text).toMatch(
      /^我谨通知你，在荷兰王国担任主席期间，安全理事会计划于2018年3月28日星期三举行/,
    );
    expect(note.unnumbered.map(({ text }) => text).join('')).not.toMatch(/秘书长$|情况介绍人|概念说明$/);
    expect(note.problems).toEqual([]);
  });
});

describe('a French note, copied from a PDF', () => {
  const note = read('climate-security/note.fr.txt');
  it('reads the facts', () =>
    expect(factsOf(note)).toEqual({
      symbol: 'S/2021/997',
      jobNumber: '21-02345 (F)',
      language: 'fr',
      letterDate: '2021-11-29',
      meetingDate: '2021-12-08',
      presidency: { name: 'Niger', country: 'NER' },
      theme: 'Climat, ressources et stabilité',
      subtitle: 'agir avant la crise',
      title: 'Climat, ressources et stabilité : agir avant la crise',
    }));
  it('joins a question broken by a page', () => {
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual(
      ['1', '2', '3', '4', '5'].map((label) => [label, '8']),
    );
    expect(note.questions[2]?.text).toBe(
      'Quels mécanismes de gestion concertée de l’eau, des pâturages et des terres, aux niveaux local et transfrontière, ont contribué à prévenir ou à régler des conflits, et comment y associer davantage les femmes, les jeunes et les autorités coutumières ?',
    );
  });
  it('keeps objectives in their paragraph', () => {
    expect(note.numbered.map(({ number }) => number)).toEqual(Array.from({ length: 10 }, (_, i) => String(i + 1)));
    expect(note.numbered[6]?.text).toMatch(
      /^Le débat public a pour objet : a\) De dresser un bilan .* autres organes\.$/,
    );
    expect(note.numbered[7]?.text).toBe(
      'Les participants pourront s’inspirer, dans leurs interventions, des questions ci-après :',
    );
  });
  it('reads the briefers from a sentence', () =>
    expect(note.briefers.map(({ name, title }) => [name, title])).toEqual([
      [null, 'Secrétaire général'],
      [null, 'Président de la Commission de l’Union africaine'],
      [null, 'Secrétaire exécutif de la Commission du bassin du lac Tchad'],
      [null, 'représentante d’une association d’éleveurs'],
    ]));
  it('finds every heading', () =>
    expect(note.sections.map(({ title }) => title)).toEqual([
      'Introduction',
      'Contexte',
      'Objectifs',
      'Questions proposées pour orienter le débat',
      'Déroulement de la séance',
    ]));
});

describe('an English note in Markdown', () => {
  const note = read('women-peace-security/note.en.md');
  it('reads the facts', () =>
    expect(factsOf(note)).toEqual({
      symbol: 'S/2021/998',
      jobNumber: null,
      language: 'en',
      letterDate: '2021-10-12',
      meetingDate: '2021-10-21',
      presidency: { name: 'Kenya', country: 'KEN' },
      theme: 'Women and peace and security',
      subtitle: 'from pledge to presence',
      title: 'Women and peace and security: from pledge to presence',
    }));
  it('tells numbered questions from numbered paragraphs', () => {
    expect(note.numbered.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, i) => String(i + 1)));
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual(
      ['1', '2', '3', '4', '5'].map((label) => [label, '10']),
    );
    expect(note.questions.every(({ text }) => text.endsWith('?'))).toBe(true);
  });
  it('drops Markdown marks', () => {
    expect(note.numbered[2]?.text).toMatch(/^Peace processes\. In 2020, women/);
    expect(note.sections.map(({ title, level }) => `${level} ${title}`)).toEqual([
      '1 Introduction',
      '1 Background',
      '1 Objectives',
      '1 Guiding questions',
      '1 Format',
    ]);
  });
  it('reads the briefers from a sentence', () =>
    expect(note.briefers.map(({ title }) => title)).toEqual([
      'Secretary-General',
      'Executive Director of the United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women)',
      'Special Envoy of the African Union on Women, Peace and Security',
      'representative of civil society',
    ]));
});

describe('any text', () => {
  const spansOf = (note: Note): Span[] => [
    ...note.questions.flatMap(({ span, labelSpan }) => [span, labelSpan]),
    ...[...note.numbered, ...note.unnumbered, ...note.sections, ...note.briefers, ...note.problems].map(
      ({ span }) => span,
    ),
  ];
  const scraps = fc.constantFrom(
    'S/2018/184\n',
    '\n\n',
    '1. ',
    '2) ',
    '(a) ',
    '(i) ',
    '• ',
    'Questions for discussion\n',
    '供讨论的问题\n',
    'Briefers\n',
    'Will it?',
    '如何？',
    '\f',
    '\r\n',
    '** ',
    '# ',
    '“',
    '”',
    ':',
    '\ufeff',
    'Letter dated 3 May 2018 from the Permanent Representative of Kenya to the United Nations\n',
    'Annex\n',
    'أسئلة للمناقشة\n',
    '😀',
    '\ud83d',
    'stra-\ntegy',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof({ weight: 3, arbitrary: scraps }, { weight: 1, arbitrary: fc.string() }), { maxLength: 40 })
      .map((parts) => parts.join('')),
  );
  it('gives a note whose places lie in the text and whose labels differ', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const note = parseNote(text);
        for (const { start, end } of spansOf(note)) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expect(new Set(note.questions.map(({ label }) => label)).size).toBe(note.questions.length);
        for (const { text: question, span } of note.questions) {
          expect(question).not.toBe('');
          expect(text.charAt(span.start)).toBe(question.charAt(0));
          expect(text.charAt(span.end - 1)).toBe(question.charAt(question.length - 1));
        }
        expect(new Set(note.problems.filter(({ kind }) => kind !== 'numbering-gap').map(({ kind }) => kind)).size).toBe(
          note.problems.filter(({ kind }) => kind !== 'numbering-gap').length,
        );
      }),
      { numRuns: 400 },
    ));
  it.each([
    ['', 'empty'],
    [' \n\ufeff\n', 'empty'],
    ['PK\u0003\u0004\u0000\u0000\u0008ab\u0000\u0001', 'empty'],
    ['12 345', 'empty'],
  ])('%j holds no note', (text, kind) =>
    expect(parseNote(text).problems.map((problem) => problem.kind)).toEqual([kind]),
  );
});

describe('briefers behind words that only lead to them', () => {
  const note = (lead: string) =>
    `Concept note\n\nBriefers\n\n${lead}\n\n- Ms. Rosemary DiCarlo, Under-Secretary-General for Political Affairs\n- Mr. Pedro Arrojo, Special Rapporteur\n\nQuestions for discussion\n\n(a) Who repairs wells?\n`;
  it.each(['4. The following will brief the Council:', 'The following briefers are invited:', ''])('%s', (lead) => {
    expect(parseNote(note(lead)).briefers.map(({ name }) => name)).toEqual(['Rosemary DiCarlo', 'Pedro Arrojo']);
  });
  it.each([
    [
      'en',
      'Briefers',
      'Panel 1: Protection',
      'Ms. Ann Lind, Director of Mine Action',
      'Panel 2: Funds',
      'Theme 1',
      'Who pays?',
    ],
    [
      'fr',
      'Orateurs',
      'Panel 1 : Protection',
      'Mme Ann Lind, Directrice de la lutte antimines',
      'Panel 2 : Fonds',
      'Thème 1',
      'Qui paie ?',
    ],
    [
      'es',
      'Oradores',
      'Panel 1: Protección',
      'Sra. Ann Lind, Directora de Actividades',
      'Panel 2: Fondos',
      'Tema 1',
      '¿Quién paga?',
    ],
    [
      'ru',
      'Докладчики',
      'Блок 1: Защита',
      'Г-жа Анна Линд, директор Службы',
      'Блок 2: Средства',
      'Тема 1',
      'Кто платит?',
    ],
    ['zh', '发言人', '板块一：保护', '地雷行动处处长兼主任安娜·林德', '板块二：资金', '主题一', '谁来付款？'],
    [
      'ar',
      'المتحدثون',
      'المحور الأول: الحماية',
      'السيدة آن ليند، مديرة دائرة الألغام',
      'المحور الثاني: الأموال',
      'الموضوع الأول',
      'من يدفع؟',
    ],
  ])('under panels, in %s', (_, heading, first, briefer, second, theme, question) => {
    const note = parseNote(
      [heading, first, briefer, second, briefer, theme, `(1) ${question}`, `(2) ${question}`].join('\n\n'),
    );
    expect(note.briefers.map(({ title }) => title)).toHaveLength(2);
    expect(note.questions).toHaveLength(2);
  });
  it('takes no word of the sentence for a briefer', () => {
    expect(parseNote('Concept note\n\nThe following will brief the Council in due course.\n').briefers).toEqual([]);
  });
});
