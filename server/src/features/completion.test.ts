import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type TextEdit,
} from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { speaking } from '../knowledge/speaking';
import { able, openDraft, unable } from '../testing/open-draft';
import { completion } from './completion';

const NOTE =
  'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n\n(c) Who leads?\n';

interface Offered {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  /** The draft's text once the item with this label is taken. */
  readonly taking: (label: string) => string;
}

function completeAt(marked: string, client = able, note = NOTE): Offered {
  const { open, params } = openDraft(marked, note);
  const { items, isIncomplete } = completion.answer(open, params, client) as CompletionList;
  expect(isIncomplete).toBe(true);
  const { document } = open;
  for (const { textEdit, filterText, label } of items) {
    const { range } = textEdit as TextEdit;
    const typed = document.getText(range);
    expect(range.start.line, 'an edit stays on one line').toBe(range.end.line);
    expect(document.offsetAt(range.end)).toBe(document.offsetAt(params.position));
    expect((filterText ?? label).startsWith(typed), `clients keep "${label}" for "${typed}"`).toBe(true);
  }
  const taking = (label: string) => {
    const { range, newText } = items.find((item) => item.label === label)!.textEdit as TextEdit;
    const text = document.getText();
    return text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  };
  return { items, labels: items.map(({ label }) => label), taking };
}

describe('phrases', () => {
  it.each([
    ['en', 'We thank the Netherlands for this important debate.\n\nMr. Pres█', 'Mr. President,'],
    ['en, nothing else written', 'Mr. Pres█', 'Mr. President,'],
    [
      'fr',
      'Nous remercions les Pays-Bas de leur initiative importante.\n\nmonsieur le pres█',
      'Monsieur le Président,',
    ],
    ['es', 'Agradecemos a los Países Bajos este importante debate abierto.\n\nSeñor Pr█', 'Señor Presidente:'],
    ['ru', 'Мы благодарим Нидерланды за созыв этих прений.\n\nГ-н Пред█', 'Г-н Председатель!'],
    ['ar', 'نشكر هولندا على عقد هذه المناقشة المفتوحة.\n\nالسيد الر█', 'السيد الرئيس،'],
    ['zh', '我们感谢荷兰召开本次公开辩论会。\n\n主席先█', '主席先生，'],
  ])('%s: what was typed from the start of the line is replaced', (_language, marked, phrase) => {
    const { labels, taking } = completeAt(marked);
    expect(labels[0]).toBe(phrase);
    expect(taking(phrase).split('\n').at(-1)).toBe(phrase);
  });

  it('come in the language of the draft for an English category or wording', () => {
    const french = 'Nous remercions les Pays-Bas de leur initiative importante.\n\n';
    expect(completeAt(`${french}thanking the pres█`).labels).toContain(
      "Je remercie les Pays-Bas d'avoir organisé ce débat public.",
    );
    expect(completeAt(`${french}Mr. Pres█`).labels[0]).toBe('Monsieur le Président,');
  });

  it('are snippets where the client takes them', () => {
    const marked = 'We thank the Netherlands for this important debate.\n\nWe recall res█';
    const [snippet] = completeAt(marked).items;
    expect(snippet?.insertTextFormat).toBe(InsertTextFormat.Snippet);
    expect(snippet?.kind).toBe(CompletionItemKind.Value);
    expect((snippet?.textEdit as TextEdit).newText).toContain('${1:');
    const [plain] = completeAt(marked, unable).items;
    expect(plain?.insertTextFormat).toBe(InsertTextFormat.PlainText);
    expect((plain?.textEdit as TextEdit).newText).not.toContain('${1:');
  });

  it('begin on an empty line with a few that fit there', () => {
    const { items } = completeAt('Mr. President,\n\n█');
    expect(items.length).toBeGreaterThan(5);
    expect(items.length).toBeLessThanOrEqual(12);
    expect(items[0]?.detail).toBe('thanking the presidency');
    expect(completeAt('W█').labels.length).toBeLessThanOrEqual(20);
  });

  it('do not say again what the draft has, nor thank the presidency twice', () => {
    expect(completeAt('█\n\nMadam President,\n\nWe agree.').labels).toEqual(['Check against delivery']);
    const note = `S/2031/118\n\n${NOTE}`;
    const welcome = 'We welcome the concept note (S/2031/118), which has guided our preparations.';
    expect(completeAt('Mr. President,\n\n█', able, note).labels).toContain(welcome);
    expect(completeAt('Mr. President,\n\nWe have read S/2031/118.\n\n█', able, note).labels).not.toContain(welcome);
  });

  it('put what leaves the subject to the drafter before what has one of its own', () => {
    const body = 'Mr. President,\n\nWe thank Canada.\n\nWells must be repaired in every village.\n\n';
    expect(completeAt(`${body}█`).labels[0]).toBe('We commend the efforts of ...');
    expect(completeAt(`${body}We welcome th█`).labels[0]).toContain('the signing of');
  });

  it('answer the question whose label was typed, and take its place', () => {
    const { labels, taking } = completeAt('Mr. President,\n\nWe agree.\n\n(b) On que█');
    expect(labels[0]).toBe('On question (b) of the concept note, ...');
    expect(taking(labels[0]!).split('\n').at(-1)).toBe('On question (b) of the concept note, ${2:...}');
  });

  it('keep silent inside a sentence, inside a word and before other text', () => {
    const inside = completeAt('Norway said: Mr. Pres█').items;
    expect(inside.filter(({ kind }) => kind === CompletionItemKind.Value)).toEqual([]);
    expect(completeAt('A first line that goes\nin█').labels).toEqual([]);
    expect(completeAt('Mr. Pres█ident, thank you').labels).toEqual([]);
    expect(completeAt('█We thank you.').labels).toEqual([]);
    expect(completeAt('We thank you. <!-- in█ -->').labels).toEqual([]);
  });

  it('are offered after a line that ends a sentence', () => {
    expect(completeAt('A first line that ends.\nIn concl█').labels).toContain('In conclusion, ...');
    expect(completeAt('\nMr. Pres█').labels).toContain('Mr. President,');
  });
});

describe('official names', () => {
  it.each([
    ['en', 'Norway supports the Kig█', 'Kigali Principles on the Protection of Civilians'],
    ['en, several words', 'Norway thanks the Department of Peacekeeping Op█', 'Department of Peacekeeping Operations'],
    ['fr', 'Nous soutenons pleinement les Principes de Kig█', 'Principes de Kigali sur la protection des civils'],
    ['es', 'Apoyamos con firmeza los Principios de Kig█', 'Principios de Kigali sobre la Protección de los Civiles'],
    ['ru', 'Мы поддерживаем Кигал█', 'Кигалийские принципы защиты гражданских лиц'],
    ['ar', 'نحن نؤيد مبادئ كيغ█', 'مبادئ كيغالي بشأن حماية المدنيين'],
    ['zh', '我们支持基加█', '《基加利保护平民原则》'],
    ['zh, quoted', '我们支持《基加█', '《基加利保护平民原则》'],
  ])('%s: the typed beginning is replaced', (_language, marked, name) => {
    const { labels, taking, items } = completeAt(marked);
    expect(labels).toContain(name);
    const before = marked.replace(
      /(?:Kig|Department of Peacekeeping Op|Principes de Kig|Principios de Kig|Кигал|مبادئ كيغ|《?基加)█$/,
      '',
    );
    expect(taking(name)).toBe(before + name);
    expect(items.find(({ label }) => label === name)?.documentation).toBeDefined();
  });

  it('offer acronyms', () => {
    const { items } = completeAt('Norway contributes to MONU█');
    expect(items.find(({ label }) => label === 'MONUSCO')?.detail).toContain('Stabilization Mission');
  });

  it.each([
    ['en', 'Department of Peacekeeping Op█', 'Department of Peacekeeping Operations', 'DPKO'],
    ['fr', 'Département des opérations de maint█', 'Département des opérations de maintien de la paix', 'DOMP'],
    ['es', 'Departamento de Operaciones de Mant█', 'Departamento de Operaciones de Mantenimiento de la Paz', 'DOMP'],
    ['ru', 'Департамент операций по подд█', 'Департамент операций по поддержанию мира', 'ДОПМ'],
  ])('%s: come with their acronym at first, and after that as the acronym', (_language, typed, name, acronym) => {
    expect(completeAt(typed).labels.slice(0, 2)).toEqual([`${name} (${acronym})`, name]);
    expect(completeAt(`${name}.\n\n${typed}`).labels.slice(0, 2)).toEqual([acronym, name]);
  });

  it('never come with an acronym that is not to be used', () => {
    expect(completeAt('Norway asks the Security Counc█').labels).not.toContain('Security Council (SC)');
  });

  it('need three letters, and a capital where the name has one', () => {
    expect(completeAt('Norway supports the Ki█').labels).toEqual([]);
    expect(completeAt('Norway supports the kig█').labels).toEqual([]);
    expect(completeAt('我们支持基█').labels).toEqual([]);
  });
});

describe('symbols of documents', () => {
  it.each([
    ['en', 'Norway recalls S/PRST/2018/1█', 'S/PRST/2018/10'],
    ['zh', '我们回顾S/PRST/2018/1█', 'S/PRST/2018/10'],
    ['ar', 'نشير إلى الوثيقة S/PRST/2018/1█', 'S/PRST/2018/10'],
  ])('%s: those that are known are offered', (_language, marked, symbol) => {
    const { labels, taking, items } = completeAt(marked);
    expect(labels).toContain(symbol);
    expect(taking(symbol)).toBe(marked.replace('S/PRST/2018/1█', symbol));
    expect(items.find(({ label }) => label === symbol)?.documentation).toBeDefined();
  });
  it('are not offered inside a longer symbol', () => {
    expect(completeAt('Norway recalls S/PRST/█2018/10').labels).toEqual([]);
    expect(completeAt('Norway recalls X/S/PRST/2018/1█').labels).toEqual([]);
  });
});

describe('resolutions', () => {
  const en = 'We thank the Netherlands for this important debate.\n\n';
  it.each([
    ['en', `${en}We recall resolution 2401█`, 'resolution 2401 (2018)'],
    ['en, in a sentence', `${en}We recall resolution 2401█, adopted by all`, 'resolution 2401 (2018)'],
    ['en, in a list', `${en}We recall resolutions 1325 (2000) and 2401█`, 'and 2401 (2018)'],
    ['en, by symbol', `${en}See S/RES/2401█`, 'S/RES/2401 (2018)'],
    ['en, with the bracket open', `${en}We recall resolution 2401 (█`, 'resolution 2401 (2018)'],
    ['en, with the year begun', `${en}We recall resolution 2401 (20█`, 'resolution 2401 (2018)'],
    [
      'fr',
      'Nous remercions les Pays-Bas de leur initiative.\n\nNous rappelons la résolution 2401█',
      'résolution 2401 (2018)',
    ],
    ['es', 'Agradecemos a los Países Bajos este debate.\n\nRecordamos la resolución 2401█', 'resolución 2401 (2018)'],
    ['ru', 'Мы благодарим Нидерланды.\n\nМы напоминаем о резолюции 2401█', 'резолюции 2401 (2018)'],
    ['ar', 'نشكر هولندا على عقد هذه المناقشة.\n\nنشير إلى القرار ٢٤٠١█', 'القرار ٢٤٠١ (٢٠١٨)'],
    ['zh', '我们感谢荷兰召开本次公开辩论会。\n\n我们回顾安理会第2401█', '第2401(2018)号决议'],
    ['zh, before its word', '我们感谢荷兰召开本次公开辩论会。\n\n我们回顾第2401█号决议', '第2401(2018)号决议'],
    ['zh, full-width bracket', '我们感谢荷兰召开本次公开辩论会。\n\n我们回顾第2401（█', '第2401（2018）号决议'],
  ])('%s: the year is added in the language of the draft', (_language, marked, end) => {
    const { labels, taking } = completeAt(marked);
    expect(taking(labels[0]!)).toContain(end);
  });

  it('do not close a bracket that the editor has closed', () => {
    expect(completeAt(`${en}We recall resolution 2401 (█)`).taking('2401 (2018)')).toContain('2401 (2018)');
    expect(completeAt(`${en}We recall resolution 2401 (█)`).taking('2401 (2018)')).not.toContain('))');
  });

  it('rank the number itself first, then the known ones that it begins', () => {
    expect(completeAt(`${en}We recall resolution 242█`).labels.slice(0, 2)).toEqual(['242 (1967)', '2428 (2018)']);
    expect(completeAt(`${en}We recall resolution 13█`).labels.slice(0, 2)).toEqual(['1397 (2002)', '1386 (2001)']);
    expect(completeAt(`${en}We recall resolution 2378█`).items[0]?.documentation).toBeDefined();
  });

  it.each([
    'We recall resolution 2401█ (2018)',
    'We recall resolution 9999█',
    'We recall resolution 240█1',
    'We recall General Assembly resolution 377█',
    'We recall resolution 72/26█',
    'We lost 2401█',
    'We recall resolution 2401 (199█',
    'Text. <!-- resolution 2401█ -->',
  ])('are quiet otherwise: %s', (marked) =>
    expect(completeAt(`${en}${marked}`).labels.filter((label) => /\(\d/.test(label))).toEqual([]),
  );
});

describe('question labels', () => {
  it('are offered after "question (" with their text, and close the bracket', () => {
    const { items, taking } = completeAt('On question (█');
    expect(items.map(({ label }) => label)).toEqual(['a', 'b', 'c']);
    expect(items[1]?.detail).toBe('How can success be defined?');
    expect(taking('b')).toBe('On question (b)');
    expect(completeAt('On question (█)').taking('b')).toBe('On question (b)');
    expect(completeAt('关于问题（█').taking('b')).toBe('关于问题（b）');
  });

  it.each([
    'Sur la question (█',
    'Sobre la pregunta (█',
    'По вопросу (█',
    'وردا على السؤال (█',
    '关于问题(█',
    'On questions (a) and (█',
  ])('are offered in %s', (marked) => expect(completeAt(marked).labels).toContain('b'));

  it('are offered in answers comments, without those that stand there', () => {
    expect(completeAt('Text. <!-- answers: a, █ -->').labels).toEqual(['b', 'c']);
    expect(completeAt('Text. <!-- answers: a; not: █ -->').labels).toEqual(['b', 'c']);
    expect(completeAt('Text. <!-- answers: █').labels).toEqual(['a', 'b', 'c']);
  });

  it('are not offered after other words', () => {
    expect(completeAt('See annex (█').labels).toEqual([]);
    expect(completeAt('Text. <!-- ignore: █ -->').labels).toEqual([]);
  });
});

describe('front matter', () => {
  it('offers the keys that are missing, with what they mean', () => {
    const { items, labels, taking } = completeAt('---\nnote: a.txt\n█\n---\nText');
    expect(labels).toContain('limit');
    expect(labels).not.toContain('note');
    expect(items.find(({ label }) => label === 'limit')?.detail).toMatch(/time allowed/i);
    expect(taking('limit')).toBe('---\nnote: a.txt\nlimit: \n---\nText');
    expect(completeAt('---\nno█\n---\nText').labels).toEqual(['note']);
  });

  it('offers keys before the closing fence is written', () => {
    expect(completeAt('---\nno█').labels).toEqual(['note']);
    expect(completeAt('---\nnote: a.txt\ndel█').labels).toEqual(['delegation']);
  });

  it('offers languages and profiles', () => {
    expect(completeAt('---\nlanguage: █\n---\n').labels).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    expect(completeAt('---\nprofile: █\n---\n').labels).toEqual(Object.keys(speaking.profiles));
    expect(completeAt('---\nlimit: un-g█\n---\n').labels).toEqual(['un-group']);
    expect(completeAt('---\nlimit: m█\n---\n').labels).toEqual(['mun-us-2min', 'mun-us-1min']);
  });

  it('offers nothing of it in the text', () => {
    expect(completeAt('---\nnote: a.txt\n---\nText\n\nno█').labels).not.toContain('note');
  });
});
