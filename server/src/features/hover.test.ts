import { type Hover, MarkupContent } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { able, openDraft, textIn, unable } from '../testing/open-draft';
import { hover } from './hover';

const NOTE = `S/2018/184

Concept note: Improving peacekeeping

1. The Department of Peacekeeping Operations leads.

2. The Kigali Principles on the Protection of Civilians were endorsed by 44 States.

Questions for discussion

(a) How can political solutions be sought?

(b) How can success be defined?
`;

/** What a hover at █ is about, and what it says. */
function hoverAt(marked: string, note = NOTE, client = able): { about: string; says: string } | null {
  const { open, params } = openDraft(marked, note);
  const answer: Hover | null = hover.answer(open, params, client);
  if (!answer) return null;
  expect(MarkupContent.is(answer.contents)).toBe(true);
  return {
    about: answer.range ? textIn(open.document, answer.range) : '',
    says: (answer.contents as MarkupContent).value.replace(/\\(?=[^\w\s])/g, ''),
  };
}

describe('hover on an entry', () => {
  it.each([
    [
      'en',
      'We support the Kigali Pri█nciples today.',
      'Kigali Principles',
      'Kigali Principles on the Protection of Civilians',
    ],
    [
      'fr',
      'Nous appuyons les Principes de Kiga█li avec force.',
      'Principes de Kigali',
      'Principes de Kigali sur la protection des civils',
    ],
    [
      'es',
      'Apoyamos los Principios de Kig█ali en este debate.',
      'Principios de Kigali',
      'Principios de Kigali sobre la Protección de los Civiles',
    ],
    [
      'ru',
      'Мы поддерживаем Кигалий█ские принципы.',
      'Кигалийские принципы',
      'Кигалийские принципы защиты гражданских лиц',
    ],
    ['ar', 'نؤيد مبادئ كي█غالي تأييدا تاما.', 'مبادئ كيغالي', 'مبادئ كيغالي بشأن حماية المدنيين'],
    ['zh', '我们支持《基加利保█护平民原则》。', '基加利保护平民原则', '《基加利保护平民原则》'],
  ])('%s: titles the card in the language of the text', (_language, marked, about, name) => {
    const found = hoverAt(marked);
    expect(found?.about).toContain(about);
    expect(found?.says.split('\n')[0]).toBe(`**${name}**  `);
  });

  it('says what it is, how sure that is, where the note has it, and all names', () => {
    const { says } = hoverAt('We support the Kigali█ Principles.')!;
    expect(says).toContain('instrument · seen in a source');
    expect(says).toContain('Eighteen non-binding pledges');
    expect(says).toContain('In the concept note: para. 2');
    for (const language of ['العربية', 'English', 'español', 'français', 'русский', '中文'])
      expect(says).toContain(`- ${language}: `);
  });

  it('gives the years, the successor and a link to the document', () => {
    const { says } = hoverAt('We thank the Department of Peacekeeping█ Operations.')!;
    expect(says).toContain('Department of Peacekeeping Operations (DPKO)');
    expect(says).toContain('Since: 1992');
    expect(says).toContain('Until: 2018-12-31');
    expect(says).toContain('Succeeded by: Department of Peace Operations');
    expect(says).toContain('](<https://docs.un.org/en/A/RES/47/71>)');
  });

  it('is plain text for a client that shows no Markdown', () => {
    const { says } = hoverAt('We support the Kigali█ Principles.', NOTE, unable)!;
    expect(says).toMatch(/^Kigali Principles on the Protection of Civilians\n/);
    expect(says).not.toMatch(/\*\*|\]\(/);
  });

  it('is silent on other words, between paragraphs and in an empty draft', () => {
    expect(hoverAt('We sup█port the Kigali Principles.')).toBeNull();
    expect(hoverAt('One.\n\n█\n\nTwo.')).toBeNull();
    expect(hoverAt('█')).toBeNull();
  });
});

describe('hover on a citation that has no entry', () => {
  it.each([
    [
      'We recall resolution 240█3 (2018).',
      'resolution 2403 (2018)',
      'Security Council resolution 2403',
      'S/RES/2403(2018)',
    ],
    [
      'We recall resolution 2625█ (XXV).',
      'resolution 2625 (XXV)',
      'General Assembly resolution 2625 (XXV)',
      'A/RES/2625(XXV)',
    ],
    ['See the report (S/2017█/565/Add.1).', 'S/2017/565/Add.1', 'S/2017/565/Add.1', 'S/2017/565/Add.1'],
    ['See A/72/707█-S/2018/15.', 'A/72/707-S/2018/15', 'A/72/707-S/2018/15', 'A/72/707-S/2018/15'],
  ])('%s', (marked, about, title, symbol) => {
    const found = hoverAt(marked, '');
    expect(found?.about).toBe(about);
    expect(found?.says).toContain(`**${title}**`);
    expect(found?.says).toContain(`](<https://docs.un.org/en/${symbol}>)`);
  });

  it('says when a resolution was adopted, and what a document is', () => {
    expect(hoverAt('We recall resolution 240█3.', '')?.says).toContain('*adopted in 2018*');
    expect(hoverAt('See S/PV.85█14.', '')?.says).toContain('record of meeting 8514 of the Security Council');
    expect(hoverAt('See S/2017█/565/Add.1.', '')?.says).toContain('document of the Security Council · addendum 1');
    expect(hoverAt('See SC/13█267.', '')?.says).toContain('press release');
  });

  it.each([
    ['Article 5█2 of the Charter', 'Article 52 of the Charter', 'Chapter VIII: Regional Arrangements', 'en'],
    ['Nous invoquons l’Article 5█2 de la Charte avec force.', 'Article 52', 'Chapter VIII: Accords régionaux', 'fr'],
    ['根据《宪章》第五十█二条，我们支持区域组织。', 'Article 52', 'Chapter VIII: 区域办法', 'zh'],
  ])('names the Chapter of an Article: %s', (marked, title, chapter, language) => {
    const { says } = hoverAt(marked, '')!;
    expect(says).toContain(title);
    expect(says).toContain(chapter);
    expect(says).toContain(`](<https://www.un.org/${language}/about-us/un-charter/chapter-8>)`);
  });

  it('leaves what has an entry to its entry', () => {
    expect(hoverAt('We recall resolution 2378█ (2017).', '')?.says).toContain('Peacekeeping reform');
    expect(hoverAt('Article 51█ of the Charter', '')?.says).toContain('seen in a source');
  });

  it.each(['Resolution 2900█ (2018)', 'Article 124█ of the Charter', 'Resolution 194█ (1948)'])(
    'is silent on what it does not know: %s',
    (marked) => expect(hoverAt(marked, '')).toBeNull(),
  );
});

describe('hover on a State', () => {
  const on = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}`;

  it.each([
    ['en', 'We thank the Nether█lands.', '**Netherlands**'],
    ['fr', 'Nous remercions les Pays-B█as de leur initiative.', '**Pays-Bas**'],
    ['es', 'Agradecemos a los Países Ba█jos su iniciativa.', '**Países Bajos**'],
    ['ru', 'Мы благодарим Нидерлан█ды за инициативу.', '**Нидерланды**'],
    ['ar', 'ونشكر هولن█دا على مبادرتها.', '**هولندا**'],
    ['zh', '我们感谢荷█兰的倡议。', '**荷兰**'],
  ])('says when it sat in the Council and whether it did on the day: %s', (_, text, title) => {
    const { says } = hoverAt(on('2018-03-28', text))!;
    expect(says).toContain(title);
    expect(says).toContain('1999–2000, 2018');
    expect(says).toContain('On 2018-03-28: presides over the Security Council');
  });
  it('says so of members and others too, and nothing of an unknown day', () => {
    expect(hoverAt(on('2018-03-28', 'We thank Swe█den.'))?.says).toContain('On 2018-03-28: member of the Security');
    expect(hoverAt(on('2018-03-28', 'We thank Nor█way.'))?.says).toContain('not a member of the Security Council');
    expect(hoverAt('We thank Nor█way.')?.says).not.toContain('not a member');
    expect(hoverAt('We thank Fra█nce.')?.says).toContain('Security Council: permanent member');
  });
  it('names its groups of the day', () => {
    const britain = 'We thank the United King█dom of Great Britain and Northern Ireland.';
    expect(hoverAt(on('2018-03-28', britain))?.says).toContain('European Union');
    expect(hoverAt(on('2021-03-28', britain))?.says).not.toContain('European Union');
  });
});

describe('hover on a group', () => {
  it('names who belonged to it on the day', () => {
    const { says } = hoverAt('---\ndate: 2010-03-28\n---\n\nWe thank the elected mem█bers of the Security Council.')!;
    expect(says).toContain('Members on 2010-03-28: ');
    expect(says).toContain('Turkey; ');
    expect(hoverAt('We thank Ben█elux.')?.says).toContain('Members: Belgium; Luxembourg; Netherlands');
  });
  it('says when it does not know all', () =>
    expect(hoverAt('We thank the AC█T group.')?.says).toContain('Among its members: '));
});

describe('hover on a question', () => {
  it.each([
    'On question (█b), we are brief.',
    'On questions (a) and (b█) we are brief.',
    'Sur la question b█), nous serons brefs.',
    'Sobre la pregunta (b█), seremos breves.',
    'По вопросу (б█) мы будем кратки.',
    'وفيما يتعلق بالسؤال (ب█) سنوجز.',
    '关于问题（b█），我们要简短。',
    'We favour prevention. <!-- answers: a, b█ -->',
    'We favour prevention. <!-- answers: a; not: (b█) -->',
  ])('shows its text: %s', (marked) => {
    const found = hoverAt(marked);
    expect(found?.says).toContain('**Question (b)**');
    expect(found?.says).toContain('How can success be defined?');
  });

  it('shows how it stands and where the draft answers it', () => {
    const draft = '# Statement\n\nMadam President,\n\nFirst.\n\nSecond. <!-- answers: a█ -->';
    const { says } = hoverAt(draft)!;
    expect(says).toContain('*answered*');
    expect(says).toContain('Passages: paragraph 2 of this draft');
    expect(hoverAt('On question (b█).')?.says).toContain('*open*');
  });

  it('is silent on a label that the note has not, and on brackets after another word', () => {
    expect(hoverAt('On question (g█), we are brief.')).toBeNull();
    expect(hoverAt('See annex (b█) for more.')).toBeNull();
  });
});

describe('hover on front matter', () => {
  it('explains a key and what was read', () => {
    const limit = hoverAt('---\nlim█it: 5 min\n---\nText');
    expect(limit?.about).toBe('limit: 5 min');
    expect(limit?.says).toContain('Limit: 5:00');
    const note = hoverAt('---\nnote: note█.txt\n---\nText');
    expect(note?.says).toContain('Symbol: [S/2018/184](<https://docs.un.org/en/S/2018/184>)');
    expect(note?.says).toContain('Questions: (a) (b)');
  });

  it('is silent on a key that nobody knows', () => {
    expect(hoverAt('---\nnote: note.txt\nmo█od: good\n---\nText')).toBeNull();
  });
});

describe('a hostile note', () => {
  const hostile = NOTE.replace(
    'How can success be defined?',
    'See [here](command:evil) ![x](https://evil.example/x.png) <img src=x onerror=y> https://evil.example www.evil.example `code` **bold** \u202etxet?',
  );
  const raw = (client: typeof able) => {
    const { open, params } = openDraft('On question (b█).', hostile);
    return (hover.answer(open, params, client)!.contents as MarkupContent).value;
  };

  it('cannot bring links, images, HTML or commands into a card', () => {
    const text = raw(able);
    expect(text).toContain('here');
    // Every sign that means something in Markdown stands behind a backslash.
    expect(text.split('\n').slice(2).join('\n')).not.toMatch(/(?<!\\)[[\]()<>!`*_:/@]/);
    expect(text).not.toContain('\u202e');
  });

  it('is shown as it stands in plain text, but never turns its direction', () => {
    expect(raw(unable)).toContain('[here](command:evil)');
    expect(raw(unable)).not.toContain('\u202e');
  });
});
