import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { sliceOf } from '../text/span';
import { expectsLabel, questionReferencesIn } from './question-references';

const LABELS = ['a', 'b', 'c'];
const read = (text: string, code: LanguageCode, labels = LABELS) =>
  questionReferencesIn(text, code, labels).map(({ label, whole }) => [label, sliceOf(text, whole)]);

describe('references to questions', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['ar', 'وردا على الأسئلة (أ) و (ب)، وعلى السؤال ج، نؤيد المقترح.', ['(أ)', '(ب)', 'ج']],
    ['en', 'Questions (a), (b) and (c), and question b.', ['(a)', '(b)', '(c)', 'b']],
    ['es', 'Sobre las preguntas a) y (b), y la cuestión c.', ['a)', '(b)', 'c']],
    ['fr', 'S’agissant des questions a), b) et (c).', ['a)', 'b)', '(c)']],
    ['ru', 'По вопросам (а) и (б) мы будем кратки; вопрос в) ясен.', ['(а)', '(б)', 'в)']],
    ['zh', '关于问题（a）、（b）和問題C，我们主张预防。', ['（a）', '（b）', 'C']],
  ])('%s: are read with their brackets', (code, text, wholes) => {
    expect(read(text, code).map(([, whole]) => whole)).toEqual(wholes);
  });

  it('are no words of one letter, and no figures where questions have letters', () => {
    expect(read('La question à examiner, la question y est.', 'fr')).toEqual([]);
    expect(read('Вопрос о средствах.', 'ru')).toEqual([]);
    expect(read('See question 3.', 'en')).toEqual([]);
    expect(read('See question 3.', 'en', ['1', '2', '3'])).toEqual([['3', '3']]);
  });
});

describe('a label', () => {
  it.each([
    'On question ',
    'On questions (a) and ',
    'Las preguntas a), ',
    'وردا على الأسئلة (أ) و ',
    'По вопросам (а) и ',
    '关于问题',
  ])('is expected after "%s"', (before) => expect(expectsLabel(before, LABELS)).toBe(true));

  it.each(['', 'See annex ', 'On question (a) we ', 'The question is '])('is not expected after "%s"', (before) =>
    expect(expectsLabel(before, LABELS)).toBe(false),
  );
});
