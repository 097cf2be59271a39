import { describe, expect, it } from 'vitest';
import { parseNote } from './parse-note';

const questionsOf = (text: string) => parseNote(text).questions.map(({ text }) => text);

describe('letters in six languages', () => {
  it('English, wrapped', () => {
    const note = parseNote(`United Nations                                              S/2024/77

          Security Council                              Distr.: General
                                                        19 January 2024

                                                        Original: English

     Letter dated 18 January 2024 from the Permanent Representative of
     Türkiye to the United Nations addressed to the Secretary-General

   I have the honour to inform you that the Security Council is scheduled to
hold, under the presidency of Türkiye, a high-level open debate on the theme
“Water under fire: keeping the taps running” on Monday, 5 February 2024.

24-00123 (E)    190124
*2400123*

S/2024/77

     Annex to the letter dated 18 January 2024

     Concept note

1.  Pumping stations have become targets. In three capitals, engineers now
travel with the convoys of the troop-
contributing countries, and the stra-
tegy of the past decade no longer holds. See resolution
2573 (2021).

2/2                                                          24-00123

2.  The troop-contributing countries have asked for clear rules.
Guiding questions
3.  Delegations may wish to address the following questions:
    (a) What should missions do before a plant is hit? Who should be told
first?
    (b) Who pays for repairs?
Briefers
Ms. Ana Lind, Executive Director, Clean Water Watch
Director of the Regional Basin Office
`);
    expect(note).toMatchObject({
      symbol: 'S/2024/77',
      jobNumber: '24-00123 (E)',
      letterDate: '2024-01-18',
      meetingDate: '2024-02-05',
      presidency: { name: 'Türkiye', country: 'TUR' },
      theme: 'Water under fire',
      subtitle: 'keeping the taps running',
    });
    expect(note.unnumbered[0]?.text).toMatch(/^I have the honour/);
    expect(note.numbered.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 Pumping stations have become targets. In three capitals, engineers now travel with the convoys of the troop-contributing countries, and the strategy of the past decade no longer holds. See resolution 2573 (2021).',
      '2 The troop-contributing countries have asked for clear rules.',
      '3 Delegations may wish to address the following questions:',
    ]);
    expect(note.questions.map(({ label, text, paragraph }) => [label, text, paragraph])).toEqual([
      ['a', 'What should missions do before a plant is hit? Who should be told first?', '3'],
      ['b', 'Who pays for repairs?', '3'],
    ]);
    expect(note.briefers.map(({ name, title, body }) => [name, title, body])).toEqual([
      ['Ana Lind', 'Executive Director', 'Clean Water Watch'],
      [null, 'Director of the Regional Basin Office', null],
    ]);
  });
  it('Spanish', () => {
    const note =
      parseNote(`Carta de fecha 2 de mayo de 2023 dirigida al Secretario General por el Representante Permanente del Ecuador ante las Naciones Unidas

Tengo el honor de informarle de que el Consejo de Seguridad celebrará un debate abierto el 16 de mayo de 2023 sobre el tema “Puertos seguros: comercio, cárteles y paz”.

Anexo de la carta de fecha 2 de mayo de 2023

Nota conceptual para el debate abierto

Introducción

1. Los puertos son la puerta del comercio.

2. También son la puerta del crimen.

Preguntas orientativas

3. Se invita a los Estados Miembros a responder a las siguientes preguntas:

1) ¿Cómo proteger los puertos?
2) ¿Qué puede hacer el Consejo?

Ponentes

4. Las exposiciones estarán a cargo del Secretario General, la Directora Ejecutiva de la Oficina contra la Droga y una capitana de puerto.`);
    expect(note).toMatchObject({
      language: 'es',
      letterDate: '2023-05-02',
      meetingDate: '2023-05-16',
      theme: 'Puertos seguros',
      subtitle: 'comercio, cárteles y paz',
      presidency: { country: 'ECU' },
    });
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual([
      ['1', '3'],
      ['2', '3'],
    ]);
    expect(note.numbered.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
    expect(note.briefers.map(({ title }) => title)).toEqual([
      'Secretario General',
      'Directora Ejecutiva de la Oficina contra la Droga',
      'capitana de puerto',
    ]);
  });
  it('Russian', () => {
    const note =
      parseNote(`Письмо Постоянного представителя Казахстана при Организации Объединенных Наций от 3 января 2018 года на имя Генерального секретаря

Имею честь сообщить, что Совет Безопасности проведет 18 января 2018 года открытые прения на тему «Доверие на границе: опыт соседей».

Приложение к письму Постоянного представителя Казахстана

Концептуальная записка

Введение

1. Граница соединяет людей.

2. Доверие строится медленно.

Вопросы для обсуждения

3. Предлагается ответить на следующие вопросы:

а) Как укрепить доверие?

б) Что может сделать Совет?

в) Кто должен начать?

Докладчики

Генеральный секретарь
Директор Регионального центра`);
    expect(note).toMatchObject({
      language: 'ru',
      letterDate: '2018-01-03',
      meetingDate: '2018-01-18',
      theme: 'Доверие на границе',
      subtitle: 'опыт соседей',
      presidency: { name: 'Казахстана', country: 'KAZ' },
    });
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual([
      ['а', '3'],
      ['б', '3'],
      ['в', '3'],
    ]);
    expect(note.briefers.map(({ title }) => title)).toEqual(['Генеральный секретарь', 'Директор Регионального центра']);
  });
  it('Arabic', () => {
    const note =
      parseNote(`رسالة مؤرخة 4 أيلول/سبتمبر 2020 موجهة إلى الأمين العام من الممثل الدائم للنيجر لدى الأمم المتحدة

أتشرف بإبلاغكم أن مجلس الأمن سيعقد مناقشة مفتوحة في 17 أيلول/سبتمبر 2020 بشأن موضوع ”الرمال المتحركة: المناخ والسلام“.

مرفق الرسالة المؤرخة 4 أيلول/سبتمبر 2020

مذكرة مفاهيمية

مقدمة

١ - تتقدم الرمال عاما بعد عام.

٢ - ويدفع الرعاة الثمن أولا.

أسئلة للمناقشة

٣ - قد تود الوفود تناول الأسئلة التالية:

(أ) كيف يمكن وقف التصحر؟

(ب) ما دور المجلس؟

(ج) من يمول العمل؟`);
    expect(note).toMatchObject({
      language: 'ar',
      letterDate: '2020-09-04',
      meetingDate: '2020-09-17',
      theme: 'الرمال المتحركة',
      subtitle: 'المناخ والسلام',
      presidency: { country: 'NER' },
    });
    expect(note.questions.map(({ label, text, paragraph }) => [label, text, paragraph])).toEqual([
      ['أ', 'كيف يمكن وقف التصحر؟', '٣'],
      ['ب', 'ما دور المجلس؟', '٣'],
      ['ج', 'من يمول العمل؟', '٣'],
    ]);
    expect(note.numbered).toHaveLength(3);
  });
  it('French, without an annex heading', () => {
    const note =
      parseNote(`Lettre datée du 3 juin 2019, adressée au Secrétaire général par la Représentante permanente de la Belgique auprès de l’Organisation des Nations Unies

Le débat public se tiendra le 2 juillet.

Note de cadrage pour le débat public sur le thème « L’école sous les bombes »

Contexte

Les écoles ferment. Les enseignants partent.

Questions pour le débat

– Comment protéger les écoles ?
– Qui doit rendre des comptes ?`);
    expect(note).toMatchObject({
      letterDate: '2019-06-03',
      meetingDate: '2019-07-02',
      theme: 'L’école sous les bombes',
      subtitle: null,
      presidency: { name: 'Belgique', country: 'BEL' },
    });
    expect(note.questions.map(({ label }) => label)).toEqual(['1', '2']);
  });
  it('Chinese, with full-width labels', () => {
    const note = parseNote(`2021年5月3日中国常驻联合国代表给秘书长的信

安全理事会将于2021年5月19日举行主题为“疫后复苏：铲除冲突根源”的公开辩论会。

附件

概念说明

背景

1. 疫情加剧贫困。

2. 贫困引发冲突。

讨论问题

3. 请围绕以下问题发言：

（一）如何加大投入？

（二）如何防止冲突？

（三）谁来协调？

通报人

秘书长
联合国开发计划署署长李明`);
    expect(note).toMatchObject({
      language: 'zh',
      letterDate: '2021-05-03',
      meetingDate: '2021-05-19',
      theme: '疫后复苏',
      subtitle: '铲除冲突根源',
      presidency: { name: '中国', country: 'CHN' },
    });
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual([
      ['一', '3'],
      ['二', '3'],
      ['三', '3'],
    ]);
    expect(note.briefers.map(({ name, title, body }) => [name, title, body])).toEqual([
      [null, '秘书长', null],
      ['李明', '署长', '联合国开发计划署'],
    ]);
  });
});

describe('the layout of a file', () => {
  it('Windows line ends, a byte order mark, tabs and no-break spaces change nothing', () => {
    const plain = 'Concept note\n\nGuiding questions\n\n(a) Who clears mines?\n\n(b) Who pays for it?\n';
    const odd = `\ufeff${plain.replace(/\n/g, '\r\n').replace(/\(([ab])\) /g, '\t($1)\u00a0')}`;
    expect(questionsOf(odd)).toEqual(questionsOf(plain));
    expect(questionsOf(plain)).toHaveLength(2);
  });
  it('a form feed and a page number may cut a sentence', () =>
    expect(
      parseNote(
        'Background\n\nMines kill long after the end of a war, and those who clear them are\n\n- 3 -\n\fseldom thanked for what they do. Few are paid on time.',
      ).unnumbered.map(({ text }) => text),
    ).toEqual([
      'Mines kill long after the end of a war, and those who clear them are seldom thanked for what they do. Few are paid on time.',
    ]));
  it('a missing paragraph is told', () => {
    const note = parseNote('Background\n\n1. Mines kill.\n\n2. They stay.\n\nOutcome\n\n5. A summary follows.');
    expect(note.problems.filter(({ kind }) => kind === 'numbering-gap').map(({ message }) => message)).toEqual([
      'Paragraphs 3 to 4 of this note were not found: they may be lost at the end of a page.',
    ]);
  });
  it('numbered headings are no numbered paragraphs', () => {
    const note = parseNote(
      '1. Background\n\nMines kill.\n\n2. Purpose\n\nThe Council will listen.\n\n3. Questions\n\n• Who clears mines?\n\n• Who pays?',
    );
    expect(note.numbered).toEqual([]);
    expect(note.sections.map(({ title }) => title)).toEqual(['1. Background', '2. Purpose', '3. Questions']);
    expect(note.questions).toHaveLength(2);
  });
  it('a theme may stand without quotation marks', () =>
    expect(
      parseNote(
        'Concept note for the open debate on mines in civilian areas, 4 April 2022\n\nMines kill. They stay for years.',
      ),
    ).toMatchObject({
      theme: 'mines in civilian areas',
      meetingDate: '2022-04-04',
    }));
});

describe('questions numbered with a point in one paragraph', () => {
  it.each([
    [
      'en',
      'Participants may wish to consider the following questions: 1. How can satellites be protected? 2. Which rules does resolution 1373 (2001) set, and for whom? 3. What can be verified from 1.5 kilometres?',
      3,
    ],
    ['zh', '请与会者考虑以下问题:1. 外空有哪些规则?2. 如何核查承诺?3. 谁来负责?', 3],
    ['ar', 'يرجى النظر في الأسئلة التالية: 1. كيف نحمي السواتل؟ 2. من يتحقق من الالتزامات؟', 2],
  ])('in %s', (_, text, count) => {
    expect(questionsOf(`Questions for discussion\n\n${text}\n`)).toHaveLength(count);
  });
});

it('reads list entries of which only the first line is set in', () => {
  const text = `三. 讨论问题

6.    请与会者在发言中考虑以下问题，并尽可能结合本国经验提出具体建议：

      (一) 各机构近年来引进的新平台和新设备有哪些成功与失败之处，
又有哪些经验值得今后的各项行动加以借鉴？

      (二) 应当如何更好地利用数据和新技术来加强人员的安全，并且
提高对平民所受威胁的预警和快速反应能力？

7.    会议将以公开辩论形式举行，并由本月安全理事会主席亲自主持。`;
  expect(questionsOf(text)).toEqual([
    expect.stringMatching(/^各机构.*借鉴？$/u),
    expect.stringMatching(/^应当如何.*能力？$/u),
  ]);
});
