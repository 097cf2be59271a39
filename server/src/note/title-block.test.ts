import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { parseNote } from './parse-note';
import { titleInLine } from './title-block';
import { wordings } from './wording';

interface Block {
  readonly language: LanguageCode;
  readonly mission: string;
  readonly kind: string;
  readonly meeting: string;
  readonly theme: string;
  readonly subtitle: string;
  readonly colon: string;
  readonly date: string;
  readonly presidency: string;
  readonly place: string;
  readonly heading: string;
  readonly text: string;
}

const BLOCKS: readonly Block[] = [
  {
    language: 'en',
    mission: 'Permanent Mission of Ghana to the United Nations',
    kind: 'Concept note',
    meeting: 'Security Council open debate',
    theme: 'Harbours after war',
    subtitle: 'keeping the channel open',
    colon: ': ',
    date: 'Thursday, 13 June 2024, 10 a.m.',
    presidency: 'Presidency of Ghana',
    place: 'Security Council Chamber',
    heading: 'Background',
    text: 'Silt closes harbours on every coast, and the towns behind them lose their bread within a season.',
  },
  {
    language: 'fr',
    mission: 'Mission permanente du Gabon auprès de l’Organisation des Nations Unies',
    kind: 'Note de cadrage',
    meeting: 'Débat public du Conseil de sécurité',
    theme: 'Les ports après la guerre',
    subtitle: 'garder le chenal ouvert',
    colon: ' : ',
    date: 'Jeudi 13 juin 2024, 10 heures',
    presidency: 'Présidence du Gabon',
    place: 'Salle du Conseil de sécurité',
    heading: 'Contexte',
    text: 'Le limon ferme des ports sur toutes les côtes, et les villes qui en vivent perdent leur pain en une saison.',
  },
  {
    language: 'es',
    mission: 'Misión Permanente del Perú ante las Naciones Unidas',
    kind: 'Nota conceptual',
    meeting: 'Debate abierto del Consejo de Seguridad',
    theme: 'Los puertos después de la guerra',
    subtitle: 'mantener abierto el canal',
    colon: ': ',
    date: 'Jueves 13 de junio de 2024, 10.00 horas',
    presidency: 'Presidencia del Perú',
    place: 'Salón del Consejo de Seguridad',
    heading: 'Antecedentes',
    text: 'El limo cierra puertos en todas las costas, y las ciudades que viven de ellos pierden su pan en una estación.',
  },
  {
    language: 'ru',
    mission: 'Постоянное представительство Японии при Организации Объединенных Наций',
    kind: 'Концептуальная записка',
    meeting: 'Открытые прения Совета Безопасности',
    theme: 'Порты после войны',
    subtitle: 'как сохранить судоходство',
    colon: ': ',
    date: 'Четверг, 13 июня 2024 года, 10 ч. 00 мин.',
    presidency: 'Председательство Японии',
    place: 'Зал Совета Безопасности',
    heading: 'Введение',
    text: 'Ил закрывает порты на всех берегах, и города, которые ими живут, теряют свой хлеб за одно лето.',
  },
  {
    language: 'ar',
    mission: 'البعثة الدائمة للمغرب لدى الأمم المتحدة',
    kind: 'مذكرة مفاهيمية',
    meeting: 'مناقشة مفتوحة لمجلس الأمن',
    theme: 'الموانئ بعد الحرب',
    subtitle: 'إبقاء القناة مفتوحة',
    colon: ': ',
    date: 'الخميس 13 حزيران/يونيه 2024، الساعة 10:00',
    presidency: 'رئاسة المغرب',
    place: 'قاعة مجلس الأمن',
    heading: 'معلومات أساسية',
    text: 'يغلق الطمي الموانئ على كل ساحل، وتفقد المدن التي تعيش منها خبزها في موسم واحد.',
  },
  {
    language: 'zh',
    mission: '加纳常驻联合国代表团',
    kind: '概念文件',
    meeting: '安全理事会公开辩论',
    theme: '战后港口',
    subtitle: '保持航道畅通',
    colon: '：',
    date: '2024年6月13日（星期四）上午10时',
    presidency: '主席国：加纳',
    place: '地点：安理会会议厅',
    heading: '一、背景',
    text: '泥沙淤塞各地港口，依靠港口为生的城镇在一个季节之内就会失去生计。疏浚航道的人往往得不到报酬。',
  },
];

const PROSE =
  'Silt closes harbours on every coast, and the towns behind them lose bread and work within a season. The Council has dealt with ports in wartime three times since 2019, without ever asking who keeps the channel open once the guns are silent.';

const LAYOUTS: Readonly<Record<string, (block: Block, title: string) => string>> = {
  'lines under a letterhead': (b, title) =>
    [b.mission, '', b.kind.toUpperCase(), '', b.meeting, title, b.date, '', b.heading, '', b.text].join('\n'),
  'theme between empty lines': (b, title) =>
    [b.meeting, b.kind, '', title, '', b.presidency, b.date, b.place, '', b.heading, '', b.text].join('\n'),
  'theme last': (b, title) => [b.presidency, b.date, b.place, b.kind, '', title, '', b.heading, '', b.text].join('\n'),
  'theme after the kind of meeting': (b, title) =>
    [b.kind, '', `${b.meeting}${b.colon}${title}`, b.date, b.presidency, '', b.heading, '', b.text].join('\n'),
  'Markdown headings': (b, title) =>
    [
      `# ${b.kind}`,
      `## ${b.meeting}`,
      `### ${title}`,
      `**${b.presidency} – ${b.date}**`,
      '---',
      `## ${b.heading}`,
      b.text,
    ].join('\n\n'),
  'title first, in Markdown': (b, title) =>
    [`# ${title}`, `**${b.meeting}**`, `**${b.date}**`, `*${b.mission}*`, `## ${b.heading}`, b.text].join('\n\n'),
  'bold lines with hard breaks': (b, title) =>
    [
      `**${b.mission}**\\`,
      `**${b.kind}**\\`,
      `**${title}**\\`,
      `**${b.date}**`,
      '',
      `## ${b.heading}`,
      '',
      b.text,
    ].join('\n'),
  'a subtitle on its own line': (b, title) =>
    [
      b.mission,
      '',
      b.kind,
      '',
      title.replace(b.colon, `${b.colon.trimEnd()}\n`),
      '',
      b.date,
      '',
      b.heading,
      '',
      b.text,
    ].join('\n'),
};

describe('a title block', () => {
  it.each(BLOCKS.flatMap((block) => Object.keys(LAYOUTS).map((layout) => [block.language, layout, block] as const)))(
    '%s, %s',
    (language, layout, block) => {
      const title = `${block.theme}${block.colon}${block.subtitle}`;
      const note = parseNote(LAYOUTS[layout]!(block, title));
      expect(note).toMatchObject({
        language,
        theme: block.theme,
        subtitle: block.subtitle,
        meetingDate: '2024-06-13',
        letterDate: null,
      });
      expect(note.presidency?.country).toMatch(/^(?:GHA|GAB|PER|JPN|MAR)$/);
      expect(note.sections.map(({ title: heading }) => heading)).toEqual([block.heading]);
      expect(note.unnumbered.map(({ text }) => text)).toEqual([block.text]);
    },
  );

  it.each(BLOCKS.map((block) => [block.language, block] as const))('%s, without a theme, gives none', (_, block) => {
    const note = parseNote(
      [
        block.mission,
        block.kind,
        block.meeting,
        block.presidency,
        block.date,
        block.place,
        '',
        block.heading,
        '',
        block.text,
      ].join('\n'),
    );
    expect(note).toMatchObject({ theme: null, subtitle: null, title: null, meetingDate: '2024-06-13' });
  });

  it('may be set in capitals', () =>
    expect(
      parseNote(`PRESIDENCY OF GHANA
SECURITY COUNCIL OPEN DEBATE
HARBOURS AFTER WAR: KEEPING THE CHANNEL OPEN
13 JUNE 2024

BACKGROUND

${PROSE}`),
    ).toMatchObject({
      theme: 'HARBOURS AFTER WAR',
      subtitle: 'KEEPING THE CHANNEL OPEN',
      meetingDate: '2024-06-13',
      presidency: { name: 'GHANA', country: 'GHA' },
    }));

  it('may stand over wrapped paragraphs, its lines as long as theirs', () =>
    expect(
      parseNote(`Concept note prepared by the delegation of Ghana
Harbours after war: keeping the channel open for all who need their bread and
their work
Security Council open debate, Thursday, 13 June 2024
Security Council Chamber, 10 a.m.

I. Background

Silt closes harbours on every coast, and the towns behind them lose bread and
work within a season. The Council has dealt with ports in wartime three times
since 2019, without ever asking who keeps the channel open once the guns are
silent and the pilots have gone home.`),
    ).toMatchObject({
      theme: 'Harbours after war',
      subtitle: 'keeping the channel open for all who need their bread and their work',
      meetingDate: '2024-06-13',
      presidency: { name: 'Ghana', country: 'GHA' },
    }));

  it('may label its lines', () =>
    expect(
      parseNote(`Concept note
Theme: Harbours after war: keeping the channel open
Date: 13 June 2024
Venue: Security Council Chamber
Presidency: Ghana

Background

${PROSE}`),
    ).toMatchObject({
      theme: 'Harbours after war',
      subtitle: 'keeping the channel open',
      meetingDate: '2024-06-13',
      presidency: { country: 'GHA' },
    }));

  it('names the theme on the line that has a subtitle, where another names the agenda item', () =>
    expect(
      parseNote(`Concept note

Maintenance of international peace and security

Harbours after war: keeping the channel open

Open debate, 13 June 2024

Background

${PROSE}`).title,
    ).toBe('Harbours after war: keeping the channel open'));

  it('may have no heading under it', () =>
    expect(
      parseNote(`Concept note

Harbours after war: who keeps the channel open?

Silt closes harbours on every coast, and the towns behind them lose their bread.`).theme,
    ).toBe('Harbours after war'));

  it('ends before a heading that a colon follows', () =>
    expect(
      parseNote(`Concept note

Objective: bread for the harbours

${PROSE}`).sections.map(({ title }) => title),
    ).toEqual(['Objective: bread for the harbours']));

  it('ends before a heading of its own making', () => {
    const note = parseNote(`# Harbours after war

**Open debate, 13 June 2024**

## Why now: the silt and the bread

Silt closes harbours on every coast.

## What next: the dredgers

Few dredgers are paid.`);
    expect(note.theme).toBe('Harbours after war');
    expect(note.sections.map(({ title }) => title)).toEqual([
      'Why now: the silt and the bread',
      'What next: the dredgers',
    ]);
  });

  it('is believed before the presidencies of which the text speaks', () =>
    expect(
      parseNote(`MISIÓN PERMANENTE DEL PERÚ
ANTE LAS NACIONES UNIDAS

Nota conceptual

Antecedentes

En agosto, bajo la presidencia de Bélgica, el Consejo escuchó a las ciudades cuyos puertos se cierran.`).presidency,
    ).toEqual({ name: 'PERÚ', country: 'PER' }));
});

describe('a theme in running text', () => {
  it('is no whole sentence', () =>
    expect(
      parseNote(`Concept note

Background

Ghana intends to convene an open debate on harbours in time of war, forty years after the first of them was closed by a mine in its estuary and eleven years after the Council last spoke of them.`)
        .theme,
    ).toBeNull());
  it('is a few words', () =>
    expect(
      parseNote(`Concept note

Background

Ghana intends to convene a debate on harbours in time of war, to be held on 13 June 2024. It will be open.`).theme,
    ).toBe('harbours in time of war'));
});

describe('titleInLine', () => {
  it.each([
    ['en', 'Meeting the needs of harbours', 'Meeting the needs of harbours'],
    ['en', '“Harbours after war”', 'Harbours after war'],
    ['en', 'United Nations pilots: trusted at sea', 'United Nations pilots: trusted at sea'],
    ['en', 'Open debate – Harbours after war', 'Harbours after war'],
    ['en', 'Security Council: Harbours after war', 'Harbours after war'],
    ['en', 'United Nations Security Council', null],
    ['en', 'Security Council briefing', null],
    ['en', 'The Republic of Korea', null],
    ['en', 'New York, 22 June', null],
    ['en', 'H.E. Ms. Ana Lind', null],
    ['en', 'Objective: what harbours need', null],
    ['en', 'Draft', null],
    ['en', 'Harbours, silt,', null],
    ['fr', 'Date et lieu : New York, mercredi', null],
    ['es', 'ANTE LAS NACIONES UNIDAS', null],
    ['ru', 'Место проведения: зал Совета Безопасности', null],
    ['ar', 'المكان: قاعة مجلس الأمن', null],
    ['zh', '地点：安理会会议厅', null],
    ['zh', '联合国安全理事会', null],
  ] as const)('%s: %s', (language, line, title) => expect(titleInLine(line, language, wordings[language])).toBe(title));
});
