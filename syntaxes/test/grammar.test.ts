// The grammar, by example: in each text the stretches that have a scope stand between ⟦ and ⟧, and nothing else has it.
import { describe, expect, it } from 'vitest';
import { INITIAL } from 'vscode-textmate';
import { grammar } from './grammar';

/** The text with ⟦…⟧ around every stretch of a line that has a scope which begins so. */
function drawn(text: string, scope: string): string {
  let stack = INITIAL;
  const has = (name: string) => name === scope || name.startsWith(`${scope}.`);
  return text
    .split('\n')
    .map((line) => {
      const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, stack, 1_000);
      expect(stoppedEarly, `the line takes too long: ${line.slice(0, 80)}`).toBe(false);
      stack = ruleStack;
      return tokens
        .map(({ startIndex, endIndex, scopes }) => {
          const part = line.slice(startIndex, endIndex);
          return part !== '' && scopes.some(has) ? `⟦${part}⟧` : part;
        })
        .join('')
        .replaceAll('⟧⟦', '');
    })
    .join('\n');
}

function plain(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

function examples(scope: string, texts: readonly string[]): void {
  it.each(texts)('%s', (marked) => {
    expect(drawn(plain(marked), scope)).toBe(marked);
    // Some tools leave the carriage return on the line; whether a scope takes it in does not matter.
    const windows = drawn(plain(marked).replaceAll('\n', '\r\n'), scope);
    expect(windows.replace(/\r⟧/g, '⟧\r').replace(/⟦⟧/g, '').replaceAll('\r\n', '\n')).toBe(marked);
  });
}

describe('salutations', () => {
  examples('entity.name.section.salutation', [
    '⟦Mr. President⟧,\n\nWe thank you.',
    '⟦Madam President, Excellencies, distinguished members of the Security Council⟧,',
    '⟦Your Excellency, ladies and gentlemen⟧:',
    '⟦Thank you, Mr. President⟧.',
    '⟦Monsieur le Président⟧,',
    '⟦Madame la Présidente, Excellences, Mesdames et Messieurs les délégués⟧ :',
    '⟦Señora Presidenta⟧:',
    '⟦Muchas gracias, señor Presidente⟧.',
    '⟦Excelencias, distinguidos delegados⟧:',
    '⟦Г-н Председатель⟧!',
    '⟦Уважаемая госпожа Председатель, уважаемые члены Совета Безопасности⟧,',
    '⟦Ваши Превосходительства, дамы и господа⟧!',
    '⟦السيد الرئيس⟧،',
    '⟦أصحاب السعادة، السادة المندوبون الموقرون⟧،',
    '⟦شكرا لكم، سيدي الرئيس⟧.',
    '⟦وشكرا، السيد الرئيس⟧.',
    '⟦主席先生⟧，',
    '⟦尊敬的主席女士、各位阁下、各位代表⟧：',
    '⟦谢谢主席先生⟧。',
  ]);
  examples('entity.name.section.salutation', [
    'Mr. President, we thank you.',
    'Members of the Council must act.',
    'The President of the Council,',
    'Monsieur le Président du Niger a raison,',
    'Señores, hay que actuar.',
    'Председатель Совета выступил,',
    'السيد الرئيس، نشكركم على عقد هذه المناقشة.',
    '主席先生，我们感谢荷兰。',
    '主席先生说，维和很重要。',
    'Thank you.',
    'Je vous remercie.',
    'Muchas gracias.',
    'Благодарю Вас.',
    'وشكرا.',
  ]);
});

describe('headings', () => {
  examples('markup.heading', [
    '⟦# Statement by Norway⟧\n\nText',
    '⟦## 一、背景⟧',
    '#no heading',
    '####### no heading',
  ]);
  examples('entity.name.section', ['# ⟦Déclaration du Sénégal⟧', '## ⟦كلمة الأردن⟧']);
});

describe('citations', () => {
  examples('constant.other.citation', [
    'the note (⟦S/2018/184⟧), ⟦S/RES/2378 (2017)⟧, ⟦S/PRST/2018/1⟧ and ⟦A/RES/71/256⟧.',
    '⟦A/70/95⟧-⟦S/2015/446⟧; ⟦S/2018/184/Add.1⟧; ⟦A/C.5/72/L.1⟧; ⟦S/PV.8218⟧. ⟦A/RES/377 (V)⟧',
    'and/or, A/B tests, S/he, km/2, https://undocs.org/x',
    '⟦resolution 2378 (2017)⟧ and ⟦resolutions 1325 (2000)⟧ and ⟦2242 (2016)⟧',
    'General Assembly ⟦resolution 71/256⟧ on 28 March (2018)',
    'la ⟦résolution 2378 (2017)⟧, les ⟦résolutions 1325 (2000)⟧ et ⟦2242 (2015)⟧',
    'la ⟦resolución 2378 (2017)⟧ y las ⟦resoluciones 1325 (2000)⟧',
    '⟦резолюция 2378 (2017)⟧, в ⟦резолюции 2378 (2017)⟧ и ⟦резолюциях 1325 (2000)⟧',
    '⟦القرار 2378 (2017)⟧ ⟦وقرار ٢٣٧٨ (٢٠١٧)⟧',
    '⟦第2378（2017）号决议⟧、⟦第 2378 (2017) 号决议⟧和⟦第71/256号决议⟧',
    'see ⟦para. 12⟧, ⟦paragraphs 4-6⟧; ⟦paragraphe 12⟧; ⟦párr. 12⟧; ⟦п. 12⟧, ⟦пункте 3⟧; ⟦الفقرة ١٢⟧; ⟦第12段⟧',
  ]);
});

describe('quotations', () => {
  examples('string.quoted', [
    'He said ⟦“we must act”⟧ and left.',
    'Elle parle de ⟦« l’action collective »⟧ ici.',
    'El ⟦"equipo"⟧ y ⟦«otro “más” aquí»⟧.',
    'Мы ценим ⟦«голубые каски»⟧.',
    'قال ⟦”يجب أن نعمل“⟧ ثم ⟦«نعم»⟧ و⟦”لا“⟧.',
    '我们支持⟦《基加利原则》⟧和⟦“集体行动”⟧，⟦「维和」⟧。',
    'A quotation ⟦“over⟧\n⟦two lines”⟧ of a paragraph.',
    '5 "feet and no more',
    'An ⟦“unclosed mark⟧\n⟦runs on⟧\n\nbut not into the next paragraph.',
    'Une ⟦« marque⟧\n\nouverte, мы ⟦«тоже⟧\n  \nнет, 我们⟦《也⟧\n\n不。',
    'An ⟦“unclosed mark⟧\n# Heading',
  ]);
  examples('constant.other.citation', ['As “⟦resolution 2378 (2017)⟧ says” and "⟦S/2018/184⟧".']);
});

describe('comments', () => {
  examples('comment.block', [
    'We agree. ⟦<!-- answers: a, c; not: e -->⟧\nText',
    '⟦<!-- skip -->⟧\nText\n⟦<!-- /skip -->⟧',
    '⟦<!-- over⟧\n⟦two lines -->⟧ text',
  ]);
  examples('keyword.control', [
    '<!-- ⟦answers⟧: a, c; ⟦not⟧: e -->',
    '<!-- ⟦ignore⟧: repeated-word, over-time -->',
    '<!-- ⟦ignore⟧ -->',
    '<!-- ⟦skip⟧ -->\n<!-- ⟦/skip⟧ -->\n<!--⟦skip⟧-->',
    '<!-- she answers: nothing; skip it, ignore it -->',
  ]);
  examples('constant.other.label', ['<!-- answers: ⟦a⟧, ⟦ج⟧، ⟦б⟧; not: ⟦二⟧ --> e', '<!--answers:⟦a⟧-->']);
  examples('constant.other.check', ['<!-- ignore: ⟦repeated-word⟧, ⟦over-time⟧ -->', '<!--ignore:⟦over-time⟧-->']);
});

describe('emphasis', () => {
  examples('markup.bold', ['We ⟦**must**⟧ act ⟦__now__⟧, 我们⟦**必须**⟧行动', '2 ** 3 ** 4']);
  examples('markup.italic', ['We ⟦*must*⟧ act ⟦_now_⟧ on snake_case_words', '**not this** 2 * 3 * 4']);
});

describe('front matter', () => {
  examples('meta.embedded.block.frontmatter', [
    '---\n⟦note: a.txt⟧\n⟦delegation: Norway⟧\n---\nText',
    '---\n⟦note: a.txt⟧\n...\nText',
    '---\n⟦note: a.txt⟧\n\nnot closed: the text goes on',
    '---\n---\nText\n---\nText',
    'Text\n---\nnote: a.txt\n---',
  ]);
  examples('punctuation.definition', ['⟦---⟧\nnote: a.txt\n⟦---⟧\nText\n---']);
  examples('entity.name.tag.yaml', ['---\n⟦note⟧: a.txt\n⟦limit⟧: 5 min\n---\nnote: text', '---\n⟦note⟧: a.txt\n\nnote: text']);
});
