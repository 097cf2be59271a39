import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { sliceOf } from '../text/span';
import { parseSource } from './parse-source';

// All invented; only the forms are those of the documents.
const RESOLUTIONS: Readonly<Record<LanguageCode, { text: string; symbol: string }>> = {
  ar: {
    text: 'القرار 2378 (2017)\n\nإن مجلس الأمن،\n\nإذ يؤكد أن المدارس القريبة من خط الجبهة تحتاج إلى الحماية،\n\nوإذ يشير إلى قراراته السابقة بشأن حماية الأطفال،\n\n1 - يقرر أن تبقى المدارس مفتوحة في جميع الظروف؛\n\n2 - يطلب إلى الدول الأعضاء ما يلي:\n\n(أ) أن تحمي المدارس والمعلمين من كل هجوم؛\n\n(ب) أن تقدم تقريرا كل سنة عما قامت به.',
    symbol: 'S/RES/2378 (2017)',
  },
  en: {
    text: 'United Nations   S/RES/2378 (2017)\nSecurity Council   Distr.: General\n20 September 2017\n\nResolution 2378 (2017)\n\nAdopted by the Security Council at a meeting of our invention\n\nThe Security Council,\n\n*Stressing* that schools near the front line need protec-\ntion at every hour of the day and of the night,\n\n*Recalling* all that it has said on the protection of children in such places,\n\n1. *Decides* that schools remain open whatever the circumstances;\n\n2. *Calls upon* Member States:\n\n(a) To protect schools and teachers from every kind of attack;\n\n(b) To report each year on what they have done about it.',
    symbol: 'S/RES/2378 (2017)',
  },
  es: {
    text: 'Resolución 2378 (2017)\n\nEl Consejo de Seguridad,\n\nSubrayando que las escuelas cercanas al frente necesitan protección,\n\nRecordando cuanto ha dicho sobre la protección de los niños en esos lugares,\n\n1. Decide que las escuelas permanezcan abiertas en toda circunstancia;\n\n2. Exhorta a los Estados Miembros a que:\n\na) Protejan las escuelas y a los maestros de todo ataque;\n\nb) Informen cada año de lo que hayan hecho al respecto.',
    symbol: 'S/RES/2378 (2017)',
  },
  fr: {
    text: 'Résolution 2378 (2017)\n\nLe Conseil de sécurité,\n\nSoulignant que les écoles proches du front ont besoin de protection,\n\nRappelant tout ce qu’il a dit de la protection des enfants en de tels lieux,\n\n1. Décide que les écoles restent ouvertes en toute circonstance ;\n\n2. Engage les États Membres :\n\na) À protéger les écoles et les maîtres de toute attaque ;\n\nb) À rendre compte chaque année de ce qu’ils ont fait.',
    symbol: 'S/RES/2378 (2017)',
  },
  ru: {
    text: 'Резолюция 2378 (2017)\n\nСовет Безопасности,\n\nподчеркивая, что школы вблизи линии фронта нуждаются в защите,\n\nнапоминая обо всем, что он говорил о защите детей в таких местах,\n\n1. постановляет, что школы остаются открытыми при любых обстоятельствах;\n\n2. призывает государства-члены:\n\na) защищать школы и учителей от любого нападения;\n\nb) ежегодно докладывать о том, что ими сделано.',
    symbol: 'S/RES/2378 (2017)',
  },
  zh: {
    text: '第2378(2017)号决议\n\n安全理事会，\n\n强调前线附近的学校在任何时候都需要得到切实保护，\n\n回顾其此前就保护儿童问题所作的一切表态，\n\n1. 决定学校在任何情况下均应保持开放，不得关闭；\n\n2. 促请会员国采取以下各项必要的措施：\n\n(a) 保护学校和教师，使其免遭任何形式的攻击；\n\n(b) 每年就所采取的措施提交一份详细的报告。',
    symbol: 'S/RES/2378 (2017)',
  },
};

describe('a resolution', () => {
  it.each(Object.entries(RESOLUTIONS))('is read in %s', (language, { text, symbol }) => {
    const source = parseSource(text);
    expect(source.language).toBe(language);
    expect(source.symbol).toBe(symbol);
    const numbers = source.passages.map(({ number, isPreambular }) => `${isPreambular ? 'preambular ' : ''}${number}`);
    const [first, second] = language === 'ar' ? ['أ', 'ب'] : ['a', 'b'];
    expect(numbers).toEqual(['preambular 1', 'preambular 2', '1', '2', `2 (${first})`, `2 (${second})`]);
  });
  it.each(Object.entries(RESOLUTIONS))(
    'gives the words of the text in %s, white space and marks aside',
    (_, { text }) => {
      const plain = (words: string) => words.replace(/[\s*]|-\n/g, '');
      for (const { text: words, span } of parseSource(text).passages)
        expect(plain(words)).toBe(plain(sliceOf(text, span)));
    },
  );
  it('has its lines joined', () => {
    expect(parseSource(RESOLUTIONS.en.text).passages[0]?.text).toBe(
      'Stressing that schools near the front line need protection at every hour of the day and of the night,',
    );
  });
});

describe('a resolution as copied out of its PDF', () => {
  const text = `United Nations                                      S/RES/2999 (2031)
Security Council                                    Distr.: General
     The Security Council,
     Recalling all that it has said on the protection of schools and of those who
teach in them, in particular, whatever the circumstances, where fighting goes on,
     Noting with concern that schools are closed for longer than there is fighting,
and that few of them are opened again,
2/3                                                                    31-00001
                                                              S/RES/2999 (2031)
     Acting under a Chapter of the Charter of the United Nations,
     1.    Decides that schools near the front line remain open whatever the
circumstances, and that those who close them answer for it;
     2.    Requests the Secretary-General:
     (a)   To report on the training of teachers in such places within six months
of the adoption of this resolution;
     (b)   To name those who attack schools;
     3.    Decides to remain seized of the matter.`;
  it.each([
    ['set in', text, ['p1', 'p2', 'p3']],
    ['flush', text.replace(/^ +(?=The|Rec|Not|Act|\d\.|\()/gm, ''), ['pnull', 'pnull']],
  ])('without empty lines, %s', (_, copied, preamble) => {
    const { symbol, passages } = parseSource(copied);
    expect(symbol).toBe('S/RES/2999 (2031)');
    expect(passages.map(({ number, isPreambular }) => `${isPreambular ? 'p' : ''}${number}`)).toEqual([
      ...preamble,
      '1',
      '2',
      '2 (a)',
      '2 (b)',
      '3',
    ]);
  });
});

describe('other sources', () => {
  it('a presidential statement loses the marks around its paragraphs, and none inside', () => {
    const { symbol, passages } = parseSource(
      'United Nations S/PRST/2018/10\nSecurity Council Distr.: General\n\n“The Security Council recalls the “Schools First” plan of its members.\n\n“The Council will keep the safety of all schools under review.”',
    );
    expect(symbol).toBe('S/PRST/2018/10');
    expect(passages.map(({ text }) => text)).toEqual([
      'The Security Council recalls the “Schools First” plan of its members.',
      'The Council will keep the safety of all schools under review.',
    ]);
  });
  it('an earlier statement has a title and no symbol, and neither front matter nor remarks are quoted', () => {
    const { symbol, title, passages } = parseSource(
      '---\nnote: note.txt\n---\n# Statement by Norway on resolution 2378 (2017)\n\nMr. President,\n\nWe welcome resolution 1325 (2000) as we did then. <!-- answers: a -->\n\n“Never again” is what we said at the time, and we meant it.',
    );
    expect([symbol, title]).toEqual([null, 'Statement by Norway on resolution 2378 (2017)']);
    expect(passages.map(({ text, number }) => [text, number])).toEqual([
      ['We welcome resolution 1325 (2000) as we did then.', null],
      ['“Never again” is what we said at the time, and we meant it.', null],
    ]);
  });
  it('a number that comes again is not told', () => {
    const { passages } = parseSource(
      '1. Decides that the first of its paragraphs stands;\n\n2. Decides that the second of them stands.\n\nAnnex\n\n1. Members of the committee meet twice in a year.',
    );
    expect(passages.map(({ number }) => number)).toEqual(['1', '2', null]);
  });
  it.each(['', '\n\n', '---', '\ud800', '<!--', '“', '1.', 'x'.repeat(10_000)])('%j is read without fail', (text) => {
    for (const { text: words, span } of parseSource(text).passages) expect(sliceOf(text, span)).toBe(words);
  });
});
