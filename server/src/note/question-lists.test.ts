import { describe, expect, it } from 'vitest';
import { parseNote } from './parse-note';

const questionsOf = (text: string) => parseNote(text).questions.map(({ text }) => text);

/** What a note is made of in each language: its background, the headings of two themes, the heading of a third without a number, questions. */
const MADE_OF = {
  en: {
    background: 'Schools were struck in eleven countries this year. Nobody has been brought before a court.',
    themes: ['Theme A. Reaching every learner', 'Second theme – Money that lasts', 'Guarding the gates'],
    questions: ['Who takes the first step?', 'Who takes the second?', 'Who pays?', 'Who is paid?', 'Who opens?'],
    topics: ['the first step to take', 'the second step', 'funds for teachers', 'what is paid', 'the opening of gates'],
    labels: ['a)', 'b)', 'c)', 'd)', 'e)'],
    sections: ['I. BACKGROUND', 'II. WHERE WE STAND', 'III. WHAT TO SPEAK OF'],
  },
  fr: {
    background: 'Des écoles ont été frappées dans onze pays cette année. Personne n’a été traduit en justice.',
    themes: ['Thème I. Atteindre chaque élève.', 'Thème 2 — Des fonds durables', 'Garder les portes'],
    questions: ['Qui fait le premier pas ?', 'Qui fait le second ?', 'Qui paie ?', 'Qui est payé ?', 'Qui ouvre ?'],
    topics: ['Le premier pas à faire', 'Le second pas', 'Les fonds', 'La paie des maîtres', 'L’ouverture des portes'],
    labels: ['i)', 'ii)', 'iii)', 'iv)', 'v)'],
    sections: ['I. CONTEXTE', 'II. OÙ NOUS EN SOMMES', 'III. CE DONT PARLER'],
  },
  es: {
    background: 'Este año se han atacado escuelas en once países. Nadie ha comparecido ante un tribunal.',
    themes: ['Eje primero.', 'Eje II. Recursos', 'Guardar las puertas'],
    questions: ['¿Quién da el primer paso?', '¿Quién el segundo?', '¿Quién paga?', '¿Quién cobra?', '¿Quién abre?'],
    topics: ['El primer paso', 'El segundo paso', 'Los recursos', 'La paga de los maestros', 'Las puertas abiertas'],
    labels: ['1.', '2.', '3.', '4.', '5.'],
    sections: ['I. ANTECEDENTES', 'II. DÓNDE ESTAMOS', 'III. DE QUÉ HABLAR'],
  },
  ru: {
    background: 'В этом году удары нанесены по школам в одиннадцати странах. Никто не предстал перед судом.',
    themes: ['Тема I. Дойти до каждого ученика.', 'Блок второй: деньги надолго', 'Охрана ворот'],
    questions: ['Кто сделает первый шаг?', 'Кто сделает второй?', 'Кто платит?', 'Кому платят?', 'Кто откроет?'],
    topics: ['первый шаг', 'второй шаг', 'средства на долгий срок', 'оплата труда учителей', 'открытие ворот'],
    labels: ['1)', '2)', '3)', '4)', '5)'],
    sections: ['I. ОБЩИЕ СВЕДЕНИЯ', 'II. ЧТО ПРОИСХОДИТ', 'III. О ЧЕМ ГОВОРИТЬ'],
  },
  zh: {
    background: '今年有十一个国家的学校遭到袭击。却没有一个人被送上法庭受审。',
    themes: ['主题一 惠及每名学生', '主题二：持久的资金', '守护校门'],
    questions: ['谁迈出第一步？', '谁迈出第二步？', '谁来付款？', '谁来领款？', '谁来开门？'],
    topics: ['第一步怎样迈出', '第二步怎样迈出', '持久的资金', '教师的报酬', '打开校门'],
    labels: ['（一）', '（二）', '（三）', '（四）', '（五）'],
    sections: ['一、背景', '二、当前的局势', '三、值得一谈的事'],
  },
  ar: {
    background: 'تعرضت المدارس هذا العام للقصف في أحد عشر بلدا. ولم يمثل أحد أمام المحاكم.',
    themes: ['المحور الأول: الوصول إلى كل تلميذ', 'المحور الثاني.', 'حراسة الأبواب'],
    questions: ['من يخطو الخطوة الأولى؟', 'من يخطو الثانية؟', 'من يدفع؟', 'من يقبض؟', 'من يفتح؟'],
    topics: ['الخطوة الأولى', 'الخطوة الثانية', 'أموال تدوم', 'أجور المعلمين', 'فتح الأبواب'],
    labels: ['(أ)', '(ب)', '(ج)', '(د)', '(هـ)'],
    sections: ['أولا - معلومات أساسية', 'ثانيا - الحالة الراهنة', 'ثالثا - أمور للحديث'],
  },
} as const;

/** Ways to announce questions in each language; the first is used wherever one will do. */
const LEAD_INS = {
  en: [
    'Delegations may wish to address the following:',
    'Participants are invited to share their views on what follows:',
    'The presidency encourages speakers to touch on these points:',
    'Without wishing to limit the debate, speakers could address the aspects below:',
    'Views would be welcome, in particular, on:',
  ],
  fr: [
    'Les participants sont invités à faire part de leurs vues sur ce qui suit :',
    'La présidence invite les délégations à s’exprimer sur tout ou partie de ce qui suit :',
    'Les intervenants souhaiteront peut-être évoquer :',
    'Les échanges pourront porter sur les aspects suivants :',
  ],
  es: [
    'Sin ánimo exhaustivo, las delegaciones quizá deseen referirse a los aspectos que siguen:',
    'Se invita a las delegaciones a que compartan sus opiniones sobre lo siguiente:',
    'La Presidencia agradecería que los oradores se refirieran a lo siguiente:',
    'Los participantes podrían reflexionar sobre:',
  ],
  ru: [
    'Участникам предлагается поделиться мнениями о следующем:',
    'Делегации, возможно, пожелают затронуть следующее:',
    'Председательство просит выступающих высказаться о нижеследующем:',
    'В выступлениях можно было бы коснуться следующих аспектов:',
  ],
  zh: [
    '请与会者就下列各点发表意见：',
    '请各方谈及下列一个或几个方面：',
    '各代表团不妨侧重以下几个方面：',
    '欢迎各方围绕如下事项交流看法：',
  ],
  ar: [
    'يرجى من المشاركين إبداء آرائهم بشأن ما يلي:',
    'تُدعى الوفود إلى التطرق إلى الجوانب التالية:',
    'لعل الوفود تودّ أن تتناول ما يأتي:',
    'تشجع الرئاسة المتكلمين على تبادل الآراء بشأن ما يلي:',
  ],
} as const;

/** Headings that name no theme by number or letter. */
const PLAIN_HEADINGS = {
  en: ['Those who act', 'Those who pay'],
  fr: ['Ceux qui agissent', 'Ceux qui paient'],
  es: ['Quienes actúan', 'Quienes pagan'],
  ru: ['Те, кто действует', 'Те, кто платит'],
  zh: ['行动的人', '付款的人'],
  ar: ['من يعمل', 'من يدفع'],
} as const;

type Code = keyof typeof MADE_OF;
const CODES = Object.keys(MADE_OF) as Code[];

const listOf = (labels: readonly string[], entries: readonly string[], end = '') =>
  entries.map((entry, i) => `${labels[i] ?? '•'} ${entry}${end}`);

describe('questions numbered straight through under themes', () => {
  const underThemes = (code: Code, entries: readonly string[], heading: (text: string) => string, labelled = true) => {
    const { themes, labels, topics } = MADE_OF[code];
    const list = listOf(labelled ? labels : [], entries);
    const [first, second, third] = themes.map(heading);
    return [first, list[0], list[1], second, list[2], list[3], third, topics[0] + '.', list[4]].join('\n\n');
  };
  const plain = (text: string) => text;
  describe.each(CODES)('in %s', (code) => {
    const { background, questions, topics } = MADE_OF[code];
    const leadIn = LEAD_INS[code][0];
    it.each([
      ['lines', plain],
      ['bold lines', (text: string) => `**${text}**`],
      ['Markdown', (text: string) => `## ${text}`],
    ])('%s', (_, heading) => {
      const list = underThemes(code, questions, heading);
      expect(questionsOf(`${background}\n\n${list}\n`)).toEqual(questions);
      expect(questionsOf(`${background}\n\n${leadIn}\n\n${list}\n`)).toEqual(questions);
    });
    it('bullets that ask', () =>
      expect(questionsOf(`${background}\n\n${underThemes(code, questions, plain, false)}\n`)).toEqual(questions));
    it('topics that are announced', () =>
      expect(questionsOf(`${background}\n\n${leadIn}\n\n${underThemes(code, topics, plain)}\n`)).toEqual(topics));
    it('bullets that do not ask, announced by a sentence without a colon', () => {
      const [first, second] = PLAIN_HEADINGS[code];
      const lists = [first, ...listOf([], topics.slice(0, 2)), second, ...listOf([], topics.slice(2))];
      const stopped = leadIn.replace(/\s?[:：]$/, code === 'zh' ? '。' : '.');
      expect(questionsOf([background, stopped, ...lists].join('\n\n'))).toEqual(topics);
    });
    it('topics that nothing announces are none', () =>
      expect(questionsOf(`${background}\n\n${underThemes(code, topics, plain)}\n`)).toEqual([]));
  });
  it('also where inner entries come last, and the next theme is numbered anew', () =>
    expect(
      questionsOf(
        'Theme 1\n\n(a) Who acts?\n\n(b) What is done by:\n\n(i) the Council?\n\n(ii) others?\n\nTheme 2\n\n(a) Who pays?\n\n(b) Who is paid?',
      ),
    ).toEqual(['Who acts?', 'What is done by: (i) the Council? (ii) others?', 'Who pays?', 'Who is paid?']));
  it('also where headings count in letters, sections in numerals, and questions anew', () => {
    const lists = [
      ['A. Applying', '1. What has worked?', '2. Who lags behind?'],
      ['B. Cooperating', '1. Who can help?'],
      ['C. Looking ahead', '1. What comes next?', '2. Who pays?'],
    ];
    const note = ['I. Background', 'Much has been done.', 'II. Questions', ...lists.flat(), 'III. Format', 'Be brief.'];
    expect(questionsOf(note.join('\n\n'))).toEqual(lists.flatMap(([, ...asked]) => asked.map((one) => one.slice(3))));
  });
  it.each([
    ['en', 'Round table 1: Who pays', 'Round table 2: Who acts'],
    ['fr', 'Table ronde 1 : Qui paie', 'Table ronde 2 : Qui agit'],
    ['es', 'Mesa redonda I: Quién paga', 'Mesa redonda II: Quién actúa'],
    ['ru', 'Круглый стол 1: Кто платит', 'Круглый стол 2: Кто действует'],
    ['zh', '圆桌会议一：谁来付费', '圆桌会议二：谁来行动'],
    ['ar', 'المائدة المستديرة الأولى: من يدفع', 'المائدة المستديرة الثانية: من يعمل'],
  ] as const)('also under round tables that count anew, in %s', (code, first, second) => {
    const { background, questions } = MADE_OF[code];
    const asked = questions.slice(0, 4);
    const list = [first, `1. ${asked[0]}`, `2. ${asked[1]}`, second, `1. ${asked[2]}`, `2. ${asked[3]}`];
    expect(questionsOf([background, ...list].join('\n\n'))).toEqual(asked);
  });
  it('but not under the section that comes after as many letters as its numeral is', () => {
    const letters = ['A', 'B', 'C', 'D'].flatMap((letter) => [
      `${letter}. Theme ${letter}`,
      `1. Who pays for ${letter}?`,
    ]);
    const note = parseNote(
      ['III. Background', 'Much is done.', 'IV. Questions', ...letters, 'V. Practical matters', '1. Be brief.'].join(
        '\n\n',
      ),
    );
    expect(note.questions).toHaveLength(4);
    expect(note.sections.map(({ level }) => level)).toEqual([1, 1, 2, 2, 2, 2, 1]);
  });
  it.each([
    ['en', 'Guiding questions', 'Theme 1: How can the Council act sooner?', 'Theme 2: Who should pay for it, and how?'],
    ['fr', 'Questions', 'Thème 1 : Comment agir plus tôt ?', 'Thème 2 : Qui doit payer, et comment ?'],
    ['es', 'Preguntas', 'Tema 1: ¿Cómo actuar antes?', 'Tema 2: ¿Quién debe pagar, y cómo?'],
    ['ru', 'Вопросы', 'Тема 1. Как Совету действовать раньше?', 'Тема 2. Кто должен платить и как?'],
    ['zh', '讨论问题', '议题一：安理会如何更早采取行动？', '议题二：谁应当付款？'],
    ['ar', 'أسئلة توجيهية', 'المحور الأول: كيف يعمل المجلس أسرع؟', 'المحور الثاني: من يدفع؟'],
  ] as const)('also where the theme is itself the question, in %s', (code, ...list) =>
    expect(questionsOf([MADE_OF[code].background, ...list].join('\n\n'))).toEqual(list.slice(1)),
  );
  it('but not what goes on in number without asking, nor in a section of another kind', () => {
    const note = (heading: string) =>
      `Theme 1\n\n1. Who acts?\n\n2. Who pays?\n\nMoney\n\n3. Who is paid?\n\n4. Who counts?\n\n${heading}\n\n5. Statements last three minutes.\n\n6. Texts are sent to the Secretariat.`;
    for (const heading of ['Practical matters', 'Format']) expect(questionsOf(note(heading))).toHaveLength(4);
  });
});

describe('questions that count anew under plain headings', () => {
  it.each<[Code, string]>([
    ['en', 'Points to be discussed'],
    ['en', 'Questions put to participants'],
    ['fr', '3. Questions soumises aux participants'],
    ['es', 'Preguntas planteadas a las delegaciones'],
    ['ru', 'Вопросы, поставленные перед участниками'],
  ])('in %s, under "%s"', (code, heading) => {
    const { background, questions } = MADE_OF[code];
    const [first, second] = PLAIN_HEADINGS[code];
    const list = (from: number, to: number) => listOf(['1.', '2.', '3.'], questions.slice(from, to));
    const lists = [`I — ${first}`, ...list(0, 2), `II — ${second}`, ...list(2, 5)];
    expect(questionsOf([background, heading, ...lists].join('\n\n'))).toEqual(questions);
  });
});

describe('questions that count anew under plain headings after a lead-in', () => {
  it.each(CODES)('in %s', (code) => {
    const { background, questions } = MADE_OF[code];
    const [first, second] = PLAIN_HEADINGS[code];
    const list = (from: number, to: number) => listOf(['1.', '2.', '3.'], questions.slice(from, to));
    const parts = [background, LEAD_INS[code][0], first, ...list(0, 2), second, ...list(2, 5)];
    expect(questionsOf(parts.join('\n\n'))).toEqual(questions);
  });
});

describe('an announced list', () => {
  describe.each(CODES)('in %s', (code) => {
    const { background, topics, labels, sections } = MADE_OF[code];
    it.each(LEAD_INS[code])('%s', (leadIn) => {
      for (const marks of [labels, ['1.', '2.', '3.', '4.', '5.'], []]) {
        const list = listOf(marks, topics).join('\n\n');
        expect(questionsOf(`${background}\n\n${leadIn}\n\n${list}\n`)).toEqual(topics);
      }
    });
    it.each([';', '；', '.', '。', ''])('with "%s" after each entry, in numbered sections', (end) => {
      const [first, second, third] = sections;
      for (const gap of ['\n', '\n\n']) {
        const list = listOf(labels, topics, end).join(gap);
        const note = `${first}\n\n${background}\n\n${second}\n\n${background}\n\n${third}\n\n${LEAD_INS[code][0]}${gap}${list}\n`;
        expect(questionsOf(note)).toHaveLength(topics.length);
      }
    });
    it('ends where something else is listed', () => {
      const list = listOf(labels, topics, '.').join('\n\n');
      const other = { en: 'We will hear:', fr: 'Interviendront :', es: 'Intervendrán:', ru: 'Выступят:' };
      const others = { ...other, zh: '发言者：', ar: 'المتكلمون:' }[code];
      const note = `${background}\n\n${LEAD_INS[code][0]}\n\n${list}\n\n${others}\n\n${listOf([], topics).join('\n\n')}\n`;
      expect(questionsOf(note).join(' ')).not.toContain('•');
    });
  });
});

describe('lists that announce no questions', () => {
  it.each<[Code, readonly string[]]>([
    [
      'en',
      [
        'The meeting will aim to:',
        'The open debate will provide an opportunity to:',
        'Delegations may wish to address the Council. The meeting is intended to:',
        'The Council will hear from:',
        'The programme of the day is as follows:',
        'Delegations may wish to refer to the following documents:',
        'Speakers are requested to observe the following rules:',
        'All Member States are invited to participate in the discussion:',
        'Delegations are requested to inscribe on the speakers’ list:',
        'The Council could consider the following measures:',
      ],
    ],
    [
      'fr',
      [
        'La réunion visera à :',
        'Les délégations sont invitées à s’exprimer. La séance permettra :',
        'Interviendront :',
        'Le programme est le suivant :',
        'Les participants sont priés de respecter les règles suivantes :',
        'Les délégations sont invitées à faire partie des groupes :',
      ],
    ],
    [
      'es',
      [
        'La reunión tendrá por objeto:',
        'Se invita a las delegaciones a expresar su parecer. La sesión permitirá:',
        'Harán uso de la palabra:',
        'El programa es el siguiente:',
        'Se ruega a los participantes que respeten las normas siguientes:',
        'Se invita a las delegaciones a participar en el debate:',
        'Se invita a todos a observar una concentración silenciosa:',
        'Se ruega contratar intérpretes y tomar en consideración:',
        'Las delegaciones quizá deseen referirse a los siguientes informes:',
        'Los animales pueden centrar la atención:',
      ],
    ],
    [
      'ru',
      [
        'Цель заседания состоит в том, чтобы:',
        'Делегациям предлагается высказаться. Прения призваны:',
        'С сообщениями выступят:',
        'Программа дня следующая:',
        'Участников просят соблюдать следующие правила:',
      ],
    ],
    [
      'zh',
      [
        '会议旨在：',
        '请各方发表意见。会议的目的在于：',
        '下列人士将通报情况：',
        '日程如下：',
        '请与会者遵守以下规定：',
      ],
    ],
    [
      'ar',
      [
        'تهدف الجلسة إلى:',
        'تُدعى الوفود إلى إبداء آرائها. ويُتوخى من الاجتماع ما يلي:',
        'ويدلي ببيانات كل من:',
        'البرنامج كما يلي:',
        'يرجى من المشاركين احترام القواعد التالية:',
        'تُدعى الدول إلى المشاركة في المناقشة:',
        'يرجى من الوفود زيارة معرض الصور:',
        'ندعو إلى حماية كل من تعرض للخطر:',
      ],
    ],
  ])('in %s', (code, leadIns) => {
    const { background, topics, labels, themes } = MADE_OF[code];
    for (const leadIn of leadIns)
      for (const marks of [labels, ['1.', '2.', '3.', '4.', '5.'], []]) {
        const list = listOf(marks, topics, ';');
        expect(questionsOf(`${background}\n\n${leadIn}\n\n${list.join('\n\n')}\n`), leadIn).toEqual([]);
        const divided = [themes[0], ...list.slice(0, 2), themes[1], ...list.slice(2)].join('\n\n');
        expect(questionsOf(`${background}\n\n${leadIn}\n\n${divided}\n`), leadIn).toEqual([]);
      }
  });
  it('numbered paragraphs, though one of them invites to speak', () =>
    expect(
      questionsOf(
        'Background\n\n1. Mines kill.\n\n2. They stay.\n\nThe state of the work\n\n3. Delegations are invited to share their views on it.\n\n4. Few fields are cleared.\n\nParticipation\n\n5. All States may speak.',
      ),
    ).toEqual([]));
  it.each(CODES)('numbered paragraphs under the headings that follow, in %s', (code) => {
    const { background, themes } = MADE_OF[code];
    const paragraph = (number: number) => `${number}. ${background}`;
    const body = [themes[2], paragraph(1), paragraph(2), themes[2], paragraph(3), paragraph(4), paragraph(5)];
    const note = parseNote([background, LEAD_INS[code][0], ...body].join('\n\n'));
    expect(note.questions).toEqual([]);
    expect(note.numbered).toHaveLength(5);
  });
  it.each(CODES)('a list under a heading and its introduction, in %s', (code) => {
    const { background, themes, topics, labels } = MADE_OF[code];
    const list = listOf(labels, topics, '.');
    expect(questionsOf([background, LEAD_INS[code][0], themes[2], background, ...list].join('\n\n'))).toEqual([]);
  });
  it('items under an invitation to a discussion', () =>
    expect(
      questionsOf(
        'Format\n\nAll States are invited to participate in the discussion.\n\n- Date: 5 May\n- Place: Chamber',
      ),
    ).toEqual([]));
  it('a signature', () =>
    expect(
      questionsOf(
        'Delegations are invited to share their views.\n\nWe look forward to them.\n\nA. Lind\nB. Berg\nPermanent Representatives',
      ),
    ).toEqual([]));
});
