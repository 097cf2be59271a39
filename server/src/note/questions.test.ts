import { describe, expect, it } from 'vitest';
import { parseNote } from './parse-note';

const labelsOf = (text: string) => parseNote(text).questions.map(({ label }) => label);
const questionsOf = (text: string) => parseNote(text).questions.map(({ text }) => text);

describe('labels of questions', () => {
  const list = (labels: readonly string[]) =>
    `Concept note\n\nBackground\n\nMines kill long after a war.\n\nQuestions for discussion\n\n${labels.map((label, i) => `${label} How should step ${i} be taken?`).join('\n\n')}\n\nFormat\n\nThree minutes each.`;
  it.each([
    [
      ['(a)', '(b)', '(c)'],
      ['a', 'b', 'c'],
    ],
    [
      ['a)', 'b)', 'c)'],
      ['a', 'b', 'c'],
    ],
    [
      ['A.', 'B.', 'C.'],
      ['a', 'b', 'c'],
    ],
    [
      ['1.', '2.', '3.'],
      ['1', '2', '3'],
    ],
    [
      ['1)', '2)', '3)'],
      ['1', '2', '3'],
    ],
    [
      ['(1)', '(2)', '(3)'],
      ['1', '2', '3'],
    ],
    [
      ['(i)', '(ii)', '(iii)'],
      ['i', 'ii', 'iii'],
    ],
    [
      ['I.', 'II.', 'III.'],
      ['i', 'ii', 'iii'],
    ],
    [
      ['①', '②', '③'],
      ['1', '2', '3'],
    ],
    [
      ['Question 1:', 'Question 2:', 'Question 3:'],
      ['1', '2', '3'],
    ],
    [
      ['•', '•', '•'],
      ['1', '2', '3'],
    ],
    ...['◆', '▶', '➔', '★', '☐', '✦', '※'].map((sign) => [
      [sign, sign, sign],
      ['1', '2', '3'],
    ]),
    [
      ['–', '–', '–'],
      ['1', '2', '3'],
    ],
    [
      ['-', '-', '-'],
      ['1', '2', '3'],
    ],
    [
      ['*', '*', '*'],
      ['1', '2', '3'],
    ],
    [
      ['(أ)', '(ب)', '(ج)'],
      ['أ', 'ب', 'ج'],
    ],
    [
      ['أ)', 'ب)', 'ج)'],
      ['أ', 'ب', 'ج'],
    ],
    [
      ['а)', 'б)', 'в)'],
      ['а', 'б', 'в'],
    ],
    [
      ['一、', '二、', '三、'],
      ['一', '二', '三'],
    ],
    [
      ['（一）', '（二）', '（三）'],
      ['一', '二', '三'],
    ],
    [
      ['', '', ''],
      ['1', '2', '3'],
    ],
  ])('%j are %j', (printed, labels) => expect(labelsOf(list(printed))).toEqual(labels));

  it('stay unique where numbering begins anew under a subheading', () =>
    expect(
      labelsOf(
        'Guiding questions\n\nWomen\n1. Who leads?\n2. Who pays?\n\nYouth\n1. Who speaks?\n2. Who listens?\n\nFormat\n\nBe brief.',
      ),
    ).toEqual(['1', '2', '1-2', '2-2']));
  it('of inner entries belong to the question around them', () =>
    expect(
      questionsOf(
        'Guiding questions\n\n(a) What should be done by:\n(i) the Council?\n(ii) its missions?\n(b) Who pays?',
      ),
    ).toEqual(['What should be done by: (i) the Council? (ii) its missions?', 'Who pays?']));
});

describe('places of questions', () => {
  it('inline, without question marks', () => {
    const text =
      'Concept note\n\nPurpose\n\nSpeakers may wish to consider: (i) how mines are found; (ii) who clears them; and (iii) how victims are helped. The chair will sum up.';
    expect(questionsOf(text)).toEqual(['how mines are found', 'who clears them', 'how victims are helped.']);
    expect(parseNote(text).questions.map(({ labelSpan }) => text.slice(labelSpan.start, labelSpan.end))).toEqual([
      '(i)',
      '(ii)',
      '(iii)',
    ]);
  });
  it('under no heading: the list that asks, not the list of aims', () =>
    expect(
      questionsOf(
        'The debate aims:\n\n(a) To listen;\n\n(b) To learn;\n\n(c) To act.\n\nWe ask:\n\n(a) Who acts?\n\n(b) Who pays?',
      ),
    ).toEqual(['Who acts?', 'Who pays?']));
  it('as sentences of a paragraph', () =>
    expect(
      questionsOf(
        'Mines kill. Nobody knows how many.\n\nHow are mines found? Who clears them? The Council must answer.',
      ),
    ).toEqual(['How are mines found?', 'Who clears them?']));
  it('as numbered paragraphs of the note', () => {
    const note = parseNote(
      'Background\n\n1. Mines kill.\n\n2. They stay.\n\nQuestions for discussion\n\n3. Who clears them?\n\n4. Who pays?\n\nFormat\n\n5. Be brief.',
    );
    expect(note.questions.map(({ label, paragraph }) => [label, paragraph])).toEqual([
      ['3', '3'],
      ['4', '4'],
    ]);
    expect(note.numbered.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  });
  it('nowhere', () => {
    const note = parseNote(
      'Concept note\n\nThe Council will meet to hear about mines. Nothing is asked of anybody in this paper.',
    );
    expect(note.questions).toEqual([]);
    expect(note.problems.map(({ kind }) => kind)).toContain('questions-missing');
  });
});

describe('themes under one heading, of which only some ask', () => {
  it.each([
    [
      'en',
      'Questions for discussion',
      'Safe depots, and care for what is in them.',
      'Who pays?',
      'The role of neighbours.',
    ],
    ['fr', 'Questions à examiner', 'La sûreté des dépôts et leur entretien.', 'Qui paie ?', 'Le rôle des voisins.'],
    ['es', 'Preguntas para el debate', 'La seguridad de los depósitos.', '¿Quién paga?', 'El papel de los vecinos.'],
    ['ru', 'Вопросы для обсуждения', 'Сохранность складов и уход за ними.', 'Кто платит?', 'Роль соседей.'],
    ['zh', '讨论问题', '仓库的安全与维护。', '由谁出资？', '邻国的作用。'],
    ['ar', 'أسئلة للمناقشة', 'سلامة المستودعات وصيانتها.', 'من يدفع؟', 'دور الجيران.'],
  ])('in %s', (_, heading, first, second, third) => {
    expect(questionsOf(`${heading}\n\n(a) ${first}\n\n(b) ${second}\n\n(c) ${third}\n`)).toHaveLength(3);
  });
});
