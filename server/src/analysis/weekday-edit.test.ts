import { describe, expect, it } from 'vitest';
import { applyEdits } from '../testing/marks';
import type { LanguageCode } from '../text/languages';
import { weekdayEdit } from './weekday-edit';

const changed = (code: LanguageCode, text: string, written: string, day: number) => {
  const start = text.indexOf(written);
  return applyEdits(text, [weekdayEdit(text, { start, end: start + written.length }, day, code)]);
};

describe('weekdayEdit', () => {
  it.each([
    ['ar', 'يوم الثلاثاء', 'الثلاثاء', 3, 'يوم الأربعاء'],
    ['en', 'on Tuesday,', 'Tuesday', 3, 'on Wednesday,'],
    ['en', 'ON TUESDAY,', 'TUESDAY', 3, 'ON WEDNESDAY,'],
    ['es', 'el martes 28', 'martes', 3, 'el miércoles 28'],
    ['fr', 'Mardi 28', 'Mardi', 3, 'Mercredi 28'],
    ['ru', 'во вторник, 28', 'вторник', 3, 'в среду, 28'],
    ['ru', 'В среду, 28', 'среду', 2, 'Во вторник, 28'],
    ['ru', 'день: вторник', 'вторник', 3, 'день: среда'],
    ['zh', '28日星期二', '星期二', 3, '28日星期三'],
    ['zh', '28日（周日）', '周日', 1, '28日（周一）'],
  ] as const)('%s: %s', (code, text, written, day, result) => expect(changed(code, text, written, day)).toBe(result));
});
