import { describe, expect, it } from 'vitest';
import { speaking } from '../knowledge/speaking';
import type { LanguageCode } from './languages';
import { spokenLengthOf } from './spoken';

const heard = (text: string, code: LanguageCode) => {
  const { words, characters } = spokenLengthOf(text, speaking.spoken[code]);
  return [Math.round(words * 10) / 10, characters];
};

describe('what is written in words', () => {
  it.each<[LanguageCode, string, number[]]>([
    ['en', 'We thank the Secretary-General for his report.', [7, 0]],
    ['fr', 'L’Organisation s’en félicite – pleinement.', [4, 0]],
    ['ru', 'Г-н Председатель, мы благодарим Вас.', [5, 0]],
    ['zh', '我们感谢主席。', [0, 6]],
  ])('is as long as it is written: %s %s', (code, text, length) => expect(heard(text, code)).toEqual(length));
});

describe('numbers', () => {
  it.each<[LanguageCode, string, number]>([
    ['en', '7', 1],
    ['en', '59', 2],
    ['en', '60', 1],
    ['en', '195', 5], // one hundred and ninety-five
    ['en', '300', 2],
    ['en', '1,000', 2],
    ['en', '12,500', 4], // twelve thousand five hundred
    ['en', '125 000', 6], // one hundred and twenty-five thousand
    ['en', '1.3', 3], // one point three
    ['en', '2017', 2], // twenty seventeen
    ['en', '2018', 2],
    ['en', '2005', 3], // twenty oh five
    ['en', '2000', 2], // two thousand
    ['en', '1,325', 7], // one thousand three hundred and twenty-five
    ['fr', '2017', 3], // deux mille dix-sept
    ['fr', '1 000 000', 2], // un million
    ['es', '2017', 3], // dos mil diecisiete
    ['es', '300', 1], // trescientos
    ['ru', '2017', 3], // две тысячи семнадцать
    ['ru', '2378', 5], // две тысячи триста семьдесят восемь
    ['ru', '1,3', 4], // одна целая три десятых
    ['ar', '٢٣٧٨', 5], // ألفان (as two words) وثلاثمائة وثمانية وسبعون
    ['ar', '59', 2],
  ])('%s %s', (code, text, words) => expect(heard(text, code)).toEqual([words, 0]));

  it.each<[string, number]>([
    ['2018', 4], // 二〇一八
    ['59', 3], // 五十九
    ['10', 1],
    ['18', 2],
    ['8000', 2], // 八千
    ['12500', 6], // 一万二千五百
    ['195', 5], // 一百九十五
    ['105', 4], // 一百零五
    ['1 000 000', 3], // 一百万
  ])('zh %s', (text, characters) => expect(heard(text, 'zh')).toEqual([0, characters]));

  it('are part of the words around them', () => {
    expect(heard('the 21st century', 'en')).toEqual([4, 0]);
    expect(heard('в 21-м веке', 'ru')).toEqual([4, 0]);
    expect(heard('the post-2015 agenda', 'en')).toEqual([5, 0]);
  });
  it('are read figure by figure when no one can say them', () => expect(heard('1'.repeat(20), 'en')).toEqual([20, 0]));
});

describe('citations and signs', () => {
  it.each<[LanguageCode, string, number[]]>([
    ['en', 'resolution 2378 (2017)', [7, 0]], // twenty-three seventy-eight, twenty seventeen
    ['en', 'S/2018/184', [9.6, 0]], // S, slash, twenty eighteen, slash, one hundred and eighty-four: a letter is .6
    ['zh', '第2378(2017)号决议', [0, 12]],
    ['zh', '30%', [0, 5]], // 百分之三十
    ['en', '30% in 2018–2020', [9, 0]], // thirty per cent in twenty eighteen to twenty twenty
    ['en', '$5 million', [3, 0]],
    ['ru', '№ 5', [2, 0]],
  ])('%s %s', (code, text, length) => expect(heard(text, code)).toEqual(length));
});

describe('acronyms', () => {
  it.each<[LanguageCode, string, number]>([
    ['en', 'MINUSMA', 1],
    ['en', 'UNDP', 2.4],
    ['en', 'the U.N. and the EU’s', 3 + 1.2 + 1.2],
    ['en', 'SDGs', 1.8],
    ['en', 'UN-led', 2.2],
    ['en', 'ECOWAS and NATO', 3],
    ['fr', 'la CEDEAO et l’ONU', 3 + 1.8],
    ['ru', 'МИНУСМА и ООН', 2 + 1.2],
    ['ar', 'بعثة MINUSMA', 2],
  ])('%s %s', (code, text, words) => expect(heard(text, code)).toEqual([Math.round(words * 10) / 10, 0]));
});
