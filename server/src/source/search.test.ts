import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { parseSource } from './parse-source';
import { search } from './search';
import { indexOfSource } from './source-index';

const index = (...texts: readonly string[]) => texts.map((text) => indexOfSource(parseSource(text)));
const found = (texts: readonly string[], text: string, language: LanguageCode = 'en', isUnfinished = false) =>
  search(index(...texts), { text, language, most: 5, isUnfinished });

const FIRST =
  'Resolution 2378 (2017)\n\nThe Security Council,\n\nRecalling all that it has said on the protection of schools,\n\n1. Decides that schools near the front line remain open whatever the circumstances;\n\n2. Requests the Secretary-General to report on the training of teachers each year;\n\n3. Decides to remain seized of the matter.';
const SECOND = FIRST.replace('2378 (2017)', '2436 (2018)').replace('front line remain', 'front line must remain');

describe('search', () => {
  it.each<[LanguageCode, string, string, string]>([
    ['ar', 'القرار 2378 (2017)\n\nتبقى المدارس مفتوحة في جميع الظروف وفي كل مكان.\n\nتلتزم الدول بتدريب المعلمين في كل سنة.', 'مدرسة مفتوحة', 'تبقى'],
    ['en', FIRST, 'opening a school at the front lines', 'Decides that schools'],
    ['es', 'Las escuelas permanecen abiertas en toda circunstancia y lugar.\n\nLos Estados forman cada año a los maestros de sus escuelas.', 'formación de maestros', 'Los Estados'],
    ['fr', 'Les écoles restent ouvertes en toute circonstance et en tout lieu.\n\nLes États forment chaque année les maîtres de leurs écoles.', 'former un maître', 'Les États'],
    ['ru', 'Школы остаются открытыми при любых обстоятельствах.\n\nГосударства ежегодно проводят подготовку учителей.', 'подготовка учителя', 'Государства'],
    ['zh', '学校在任何情况下均应保持开放，不得以任何理由关闭。\n\n各国每年都应当为本国学校的教师举办必要的培训。', '教师培训', '各国'],
  ])('finds a passage by other forms of its words in %s', (language, text, query, beginning) => {
    expect(found([text], query, language)[0]?.passage.text.slice(0, beginning.length)).toBe(beginning);
  }); // prettier-ignore
  it('shows once what many sources say in nearly the same words', () => {
    const [first, ...others] = found(
      [FIRST, SECOND, FIRST.replace('2378 (2017)', '2447 (2018)')],
      'schools front line',
    );
    expect([first?.source.symbol, first?.passage.number]).toEqual(['S/RES/2378 (2017)', '1']);
    expect(first?.others.map(({ source }) => source.symbol)).toEqual(['S/RES/2436 (2018)', 'S/RES/2447 (2018)']);
    expect(others.filter(({ passage }) => passage.text.startsWith('Decides that schools'))).toEqual([]);
  });
  it('has sources in the language of the draft first', () => {
    const french = 'Les écoles restent ouvertes : schools front line, en toute circonstance.';
    const languages = (language: LanguageCode) =>
      found([FIRST, french], 'schools front line', language).map(({ source }) => source.language);
    expect(languages('fr')[0]).toBe('fr');
    expect(languages('en')[0]).toBe('en');
  });
  it('completes a word that is being typed, when asked to', () => {
    expect(found([FIRST], 'circumsta')).toEqual([]);
    expect(found([FIRST], 'circumsta', 'en', true)[0]?.passage.number).toBe('1');
  });
  it('finds nothing by function words, by words that no source has, and without sources', () => {
    expect(found([FIRST], 'of the and')).toEqual([]);
    expect(found([FIRST], 'volcano')).toEqual([]);
    expect(found([FIRST], '')).toEqual([]);
    expect(found([], 'schools')).toEqual([]);
  });
  it('does not take one common word of a long text for an answer', () => {
    expect(found([FIRST], 'We thank the Secretary for lunch and music')).toEqual([]);
  });
});
