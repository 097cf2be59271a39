import { expect, it } from 'vitest';
import { figuresLike, hanNumber, hanNumeral, romanNumber, romanNumeral, westernDigits } from './numerals';

it.each([
  ['2018', '2017'],
  ['٢٠١٨', '٢٠١٧'],
  ['۲۰۱۸', '۲۰۱۷'],
  ['２０１８', '２０１７'],
])('figures are written like %s', (sample, written) => {
  expect(figuresLike(sample, 2017)).toBe(written);
  expect(westernDigits(sample)).toBe('2018');
});

it.each([
  [1, 'I', '一'],
  [4, 'IV', '四'],
  [10, 'X', '十'],
  [14, 'XIV', '十四'],
  [19, 'XIX', '十九'],
  [24, 'XXIV', '二十四'],
  [40, 'XL', '四十'],
  [99, 'XCIX', '九十九'],
  [103, 'CIII', '一百零三'],
  [111, 'CXI', '一百一十一'],
])('%i is %s and %s', (number, roman, han) => {
  expect(romanNumeral(number)).toBe(roman);
  expect(romanNumber(roman)).toBe(number);
  expect(hanNumeral(number)).toBe(han);
  expect(hanNumber(han)).toBe(number);
});

it('Chinese numerals may leave out signs', () => {
  expect(hanNumber('一百十一')).toBe(111);
  expect(hanNumber('五一')).toBe(51);
  expect(hanNumber('一〇三')).toBe(103);
});

it.each(['', 'IIX', 'vi', 'VIIII', 'A', 'MIX'])('%s is no Roman number', (text) =>
  expect(romanNumber(text)).toBeNull(),
);
it.each(['', '百', '第', '十十', '一二三四'])('%s is no Chinese number', (text) => expect(hanNumber(text)).toBeNull());
