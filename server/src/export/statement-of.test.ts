// What goes out of a draft, and what stays.
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import type { Block, Inline } from './statement';
import { plainText } from './statement';
import { statementOf } from './statement-of';

const of = (text: string, delivered = false) => statementOf(parseDraft(text), { delivered });

/** A block as a line: its kind, and its words with their type marked. */
function shown(block: Block): string {
  switch (block.kind) {
    case 'quotation':
      return `quotation(${block.blocks.map(shown).join(' | ')})`;
    case 'list':
      return `list ${block.start ?? '•'}(${block.items.map((item) => item.map(shown).join(' + ')).join(' | ')})`;
    case 'heading':
      return `heading ${block.level}: ${block.content.map(inWords).join('')}`;
    default:
      return `${block.kind}: ${block.content.map(inWords).join('')}`;
  }
}

function inWords(inline: Inline): string {
  if (inline.kind === 'break') return '/';
  if (inline.kind === 'footnote') return `^${inline.number}`;
  const set = `${inline.strong ? '⟪' : ''}${inline.emphasis ? '‹' : ''}${inline.text}${inline.emphasis ? '›' : ''}${inline.strong ? '⟫' : ''}`;
  return inline.link === null ? set : `${set}→${inline.link}`;
}

const blocksOf = (text: string, delivered = false) => of(text, delivered).blocks.map(shown);
/** What a paragraph of text comes out as. */
const textOf = (text: string) => blocksOf(`Mr. President,\n\n${text}`).slice(1);

describe('the first page', () => {
  it('keeps the mark, the title and the lines under it', () => {
    const draft =
      '# Statement by Norway\n\nCheck against delivery\n\nNew York\n28 March 2018\n\nMr. President,\n\nThanks.';
    expect(blocksOf(draft)).toEqual([
      'title: Statement by Norway',
      'mark: Check against delivery',
      'title-line: New York/28 March 2018',
      'salutation: Mr. President,',
      'paragraph: Thanks.',
    ]);
  });
  const languages = [
    ['en', '# Statement by Norway\n\nMr. President,\n\nThank you.', 'Norway', '28 March 2018'],
    ['fr', '# Déclaration de la Norvège\n\nMonsieur le Président,\n\nMerci.', 'Norvège', '28 mars 2018'],
    ['es', '# Declaración de Noruega\n\nSeñor Presidente:\n\nGracias.', 'Noruega', '28 de marzo de 2018'],
    ['ru', '# Заявление Норвегии\n\nГ-н Председатель!\n\nСпасибо.', 'Норвегия', '28 марта 2018 года'],
    ['ar', '# بيان مملكة النرويج\n\nالسيد الرئيس،\n\nشكرا.', 'مملكة النرويج', '28 آذار/مارس 2018'],
    ['zh', '# 挪威代表的发言\n\n主席先生，\n\n谢谢。', '挪威', '2018年3月28日'],
  ] as const;
  it.each(languages)('adds what only the front matter says, in %s', (code, text, delegation, date) => {
    const front = `---\ndelegation: ${delegation}\ndate: 2018-03-28\nlanguage: ${code}\n---\n`;
    const { blocks, title, language } = of(front + text);
    // The delegation stands in the title, in whatever case.
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'title-line', 'salutation', 'paragraph']);
    expect(shown(blocks[1]!)).toBe(`title-line: ${date}`);
    expect(title).toBe(/^# (.*)/.exec(text)![1]);
    expect(language).toBe(code);
    // And so does the day.
    expect(blocksOf(front + text.replace('\n\n', `\n\n${date}\n\n`))).toHaveLength(4);
  });
  it('calls a draft without a title by its delegation, and else by its first words', () => {
    const draft = '---\ndelegation: Norway\nspeaker: H.E. Ms. Ada Test\n---\nMr. President,\n\nThanks.';
    expect(blocksOf(draft).slice(0, 2)).toEqual(['title: Norway', 'title-line: H.E. Ms. Ada Test']);
    expect(of(draft).title).toBe('Norway');
    expect(of('We agree with *what* was said.').title).toBe('We agree with what was said.');
  });
  it('takes a second heading right over the text for one of the text', () => {
    expect(blocksOf('# Statement\n\n## Protection\n\nWe protect.')).toEqual([
      'title: Statement',
      'heading 2: Protection',
      'paragraph: We protect.',
    ]);
    expect(blocksOf('# Statement\n\n## Theme ##\n\nMr. President,\n\nWe protect.')[1]).toBe('title-line: Theme');
  });
});

describe('what stays in the house', () => {
  const draft =
    '---\nnote: secret.txt\n---\n# Statement <!-- A -->\n\nMr. President, <!-- answers: a -->\n\nOne <!-- B --> two.\n<!-- C -->\n\n<!-- skip -->\nNot read.\n<!-- /skip -->\n\nThree<!-- skip -->, four,<!-- /skip --> five.\n';
  it('is the front matter and every comment', () => {
    expect(blocksOf(draft)).toEqual([
      'title: Statement',
      'salutation: Mr. President,',
      'paragraph: One two.',
      'paragraph: Not read.',
      'paragraph: Three , four, five.',
    ]);
  });
  it('is also what is not read out, in the version as delivered', () => {
    expect(blocksOf(draft, true).slice(2)).toEqual(['paragraph: One two.', 'paragraph: Three five.']);
  });
  it('leaves nothing of a draft of front matter and remarks', () => {
    expect(of('---\ndelegation: Norway\n---\n<!-- to come -->').blocks).toEqual([]);
    expect(of('').blocks).toEqual([]);
  });
});

describe('the marks of a drafter', () => {
  it.each([
    ['*one* and _two_, **three**, __four__, ***five***', '‹one› and ‹two›, ⟪three⟫, ⟪four⟫, ⟪‹five›⟫'],
    ['**one *two***', '⟪one ⟫⟪‹two›⟫'],
    ['*one **two***', '‹one ›⟪‹two›⟫'],
    ['Kosovo* and 5 * 3 and snake_case_name', 'Kosovo* and 5 * 3 and snake_case_name'],
    ['**never closed', '**never closed'],
    ['one **** two', 'one **** two'],
    [String.raw`\*as it is\*`, '*as it is*'],
    ['[resolution](https://undocs.org/S/RES/2378(2018) "title")', 'resolution→https://undocs.org/S/RES/2378(2018)'],
    ['[*so*](mailto:a@b.int) <https://un.org>', '‹so›→mailto:a@b.int https://un.org→https://un.org'],
    ['[there](javascript:alert(1)) and [here](x.md)', 'there and here'],
    ['line one\nline two  \nline three', 'line one line two/line three'],
    ['联合国\n维持和平 **行动**很重要', '联合国维持和平 ⟪行动⟫很重要'],
  ])('are read: %s', (written, read) => {
    expect(textOf(written).map((line) => line.replace(/^paragraph: /, ''))).toEqual([read]);
  });
  it('make lists, one within the other, and on over blank lines', () => {
    expect(
      textOf('We ask:\n- one,\n  more\n- two\n  1. a\n  2. b\n\n- three\n\n3. c\n\n4. d\n\n2019 was hard.'),
    ).toEqual([
      'paragraph: We ask:',
      'list •(paragraph: one, more | paragraph: two + list 1(paragraph: a | paragraph: b) | paragraph: three)',
      'list 3(paragraph: c | paragraph: d)',
      'paragraph: 2019 was hard.',
    ]);
  });
  it('make quotations', () => {
    expect(textOf('> The Council\n> *reaffirms*\n>\n> its will')).toEqual([
      'quotation(paragraph: The Council ‹reaffirms› | paragraph: its will)',
    ]);
  });
  it('make footnotes, in the order in which they are referred to', () => {
    const { blocks, footnotes } = of(
      'Mr. President,\n\nOne[^b] and two[^a] and none[^c].\n\n[^a]: First *note*.\n[^b]: Second note,\ngoing on.\n\n[^d]: Never named.',
    );
    expect(blocks.map(shown).slice(1)).toEqual([
      'paragraph: One^1 and two^2 and none[^c].',
      'paragraph: [^d]: Never named.',
    ]);
    expect(footnotes.map(({ content }) => plainText(content))).toEqual(['Second note, going on.', 'First note.']);
  });
  it('are read in good time, however many there are', () => {
    const many = 8_000;
    for (const mark of [
      '*a ',
      'a* ',
      '**a*',
      '_a* ',
      '[a](b ',
      '[',
      '![',
      '<https://a',
      ' ',
      '- a\n',
      '> ',
      '>> a\n',
      '\\',
      '[^a]',
    ])
      expect(of(`Mr. President,\n\nx${mark.repeat(many)}`).blocks.length).toBeGreaterThan(0);
  });
});

it('says of each passage which language it is in', () => {
  const { blocks, language } = of(
    'Mr. President,\n\nWe thank the presidency for convening this meeting and for its note, and all briefers for their words.\n\nNous remercions la présidence d’avoir convoqué cette séance, et nous saluons les orateurs qui ont pris la parole.',
  );
  expect(language).toBe('en');
  expect(blocks.map((block) => 'language' in block && block.language)).toEqual(['en', 'en', 'fr']);
});
