import { describe, expect, it } from 'vitest';
import { lengthOf } from './count';
import { datesIn, weekdayOf } from './dates';
import { detectLanguage } from './detect-language';
import { matchLabel, normalizeLabel } from './labels';
import { languageOfLocale } from './languages';
import { isSalutation } from './salutation';
import { sentencesOf } from './sentences';
import { sliceOf } from './span';
import { tokensOf } from './tokens';

describe('detectLanguage', () => {
  it.each([
    ['en', 'We thank the presidency for convening this meeting.'],
    ['fr', 'Nous remercions la présidence d’avoir convoqué cette séance.'],
    ['es', 'Agradecemos a la Presidencia la convocación de esta sesión.'],
    ['ru', 'Мы благодарим Председателя за созыв этого заседания.'],
    ['ar', 'نشكر الرئاسة على عقد هذه الجلسة.'],
    ['zh', '我们感谢主席召开本次会议。'],
  ])('reads %s', (code, text) => expect(detectLanguage(text)).toBe(code));
  it('leaves figures and other languages open', () => {
    expect(detectLanguage('12 345')).toBeNull();
    expect(detectLanguage('Agradecemos à presidência a convocação desta reunião e saudamos os oradores.')).toBeNull();
  });
});

describe('datesIn', () => {
  it.each([
    ['en', 'on Wednesday, 28 March 2018, at 10', '2018-03-28', 3],
    ['en', 'on March 28, 2018', '2018-03-28', null],
    ['fr', 'le mercredi 28 mars 2018', '2018-03-28', 3],
    ['fr', 'le 1er août 2021', '2021-08-01', null],
    ['es', 'el miércoles 28 de marzo de 2018', '2018-03-28', 3],
    ['ru', 'в среду, 28 марта 2018 года', '2018-03-28', 3],
    ['ar', 'يوم الأربعاء 28 آذار/مارس 2018', '2018-03-28', 3],
    ['ar', 'في ٢٨ مارس ٢٠١٨', '2018-03-28', null],
    ['zh', '2018 年 3 月 28 日星期三', '2018-03-28', 3],
  ] as const)('%s: %s', (code, text, iso, weekday) => {
    const [date] = datesIn(text, code);
    expect(date?.iso).toBe(iso);
    expect(date?.weekday?.day ?? null).toBe(weekday);
  });
  it('gives no date that no calendar has', () => expect(datesIn('31 April 2018', 'en')[0]?.iso).toBeNull());
  it('knows the day of the week', () => expect(weekdayOf('2018-03-28')).toBe(3));
});

describe('labels', () => {
  it('drops brackets and width', () => {
    expect(normalizeLabel('(a)')).toBe('a');
    expect(normalizeLabel('（Ａ）')).toBe('a');
    expect(normalizeLabel('二、')).toBe('二');
  });
  it('match by place across scripts', () => {
    const labels = ['a', 'b', 'c'];
    for (const typed of ['(b)', 'B', 'ب', 'б', '2', '二', 'ii']) expect(matchLabel(typed, labels)).toBe('b');
    expect(matchLabel('(g)', labels)).toBeUndefined();
    expect(matchLabel('c', ['أ', 'ب', 'ج'])).toBe('ج');
  });
});

describe('lengthOf', () => {
  it('counts Han by character and the rest by word', () =>
    expect(lengthOf('第 2378 (2017) 号决议')).toEqual({ words: 2, characters: 4 }));
  it('does not count a dash', () => expect(lengthOf('peace – and security')).toEqual({ words: 3, characters: 0 }));
});

describe('sentencesOf', () => {
  it.each([
    ['Mr. President, I thank you. We support para. 12 of the note. Do we?', 3],
    ['Г-н Председатель, см. п. 4. Мы поддерживаем.', 2],
    ['Dijo qué recogió y qué no. Solo así volverá, según el no. 5.', 2],
    ['我们支持。我们欢迎！', 2],
    ['نرحب بالتقرير. هل يكفي؟ نعم.', 3],
  ])('%s', (text, count) => expect(sentencesOf(text).map((s) => sliceOf(text, s))).toHaveLength(count));
});

describe('tokensOf', () => {
  it('parts words at hyphens and elisions and keeps their places', () => {
    const text = "l'Organisation, pays fournisseurs";
    expect(tokensOf(text, 'fr').map((t) => sliceOf(text, t))).toEqual(['l', 'Organisation', 'pays', 'fournisseurs']);
  });
  it('gives one stem to singular and plural in Spanish', () => {
    expect(new Set(tokensOf('operación operaciones misión misiones', 'es').map((t) => t.stem)).size).toBe(2);
  });
  it('gives one stem to the cases of a Russian word and to an Arabic word with and without its article', () => {
    expect(new Set(tokensOf('защита защиты защитой защите', 'ru').map((t) => t.stem)).size).toBe(1);
    expect(new Set(tokensOf('المدنيين مدنيين والمدنيين', 'ar').map((t) => t.stem)).size).toBe(1);
    expect(new Set(tokensOf('الوساطة وساطة والوساطة بالوساطة', 'ar').map((t) => t.stem)).size).toBe(1);
  });
});

describe('salutations', () => {
  it.each([
    ['en', 'Mr. President,'],
    ['en', 'Madam President,'],
    ['en', 'Thank you, Madam President.'],
    ['en', 'Excellencies, distinguished delegates,'],
    ['en', 'Mr. President, Excellencies, ladies and gentlemen,'],
    ['fr', 'Monsieur le Président,'],
    ['fr', 'Madame la Présidente,'],
    ['fr', 'Excellences, Mesdames et Messieurs les délégués,'],
    ['es', 'Señor Presidente:'],
    ['es', 'Señora Presidenta:'],
    ['es', 'Excelencias, distinguidos delegados:'],
    ['ru', 'Г-н Председатель!'],
    ['ru', 'Г-жа Председатель.'],
    ['ru', 'Ваши Превосходительства, уважаемые делегаты!'],
    ['ru', 'Господин Председатель,'],
    ['ar', 'السيد الرئيس،'],
    ['ar', 'السيدة الرئيسة،'],
    ['ar', 'أصحاب السعادة، السادة المندوبون الموقرون،'],
    ['zh', '主席先生，'],
    ['zh', '主席女士，'],
    ['zh', '各位阁下、各位代表，'],
  ] as const)('%s: %s', (code, text) => expect(isSalutation(text, code)).toBe(true));
  it.each([
    ['en', 'Mr. President, Norway thanks the Netherlands for convening this debate.'],
    ['en', 'The Secretary-General briefed us.'],
    ['en', 'We thank you all.'],
    ['zh', '谢谢。'],
    ['fr', 'Monsieur le Président, la France remercie les intervenants.'],
    ['es', 'Señor Presidente, agradecemos su convocatoria.'],
    ['ru', 'Г-н Председатель, мы благодарим вас за созыв заседания.'],
    ['ar', 'السيد الرئيس، نشكركم على عقد هذه الجلسة.'],
    ['zh', '主席先生，我们感谢荷兰召开本次会议。'],
  ] as const)('%s, text: %s', (code, text) => expect(isSalutation(text, code)).toBe(false));
});

describe('the language of a locale', () => {
  it.each([
    ['zh-Hant-TW', 'zh'],
    ['fr_CA.UTF-8', 'fr'],
    ['ES', 'es'],
    ['ar', 'ar'],
    ['ru@euro', 'ru'],
    ['pt-br', 'en'],
    ['C.UTF-8', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const)('%s is read by %s', (locale, code) => expect(languageOfLocale(locale)).toBe(code));
});
