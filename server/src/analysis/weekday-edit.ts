// Writes another day of the week in place of one that stands in a text, as the language spells and inflects it.
import { inCaseOf } from '../text/capital';
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Edit } from './check';

/** The days as they are printed, Sunday first; in Chinese the character that tells them apart. */
const weekdays: Readonly<Record<LanguageCode, readonly string[]>> = {
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  zh: ['日', '一', '二', '三', '四', '五', '六'],
};
/** The days that Russian inflects after "в", and the one before which it writes "во". */
const RUSSIAN_AFTER_V: Readonly<Record<number, string>> = { 3: 'среду', 5: 'пятницу', 6: 'субботу' };
const RUSSIAN_AFTER_VO = 2;

/** The edit that changes the name of a day at `span` to that of `day` (0 = Sunday), in the same case and manner. */
export function weekdayEdit(text: string, { start, end }: Span, day: number, language: LanguageCode): Edit {
  const written = text.slice(start, end);
  const name = weekdays[language][day] ?? written;
  // 星期二, 周二 and 礼拜二 differ in the last character alone.
  if (language === 'zh') return { span: { start, end }, newText: written.slice(0, -1) + name };
  const after = language === 'ru' ? /(?<!\p{L})(в)о?(\s+)$/iu.exec(text.slice(Math.max(0, start - 5), start)) : null;
  if (!after) return { span: { start, end }, newText: inCaseOf(written, name) };
  const [whole, preposition = '', space = ''] = after;
  const inflected = inCaseOf(written, RUSSIAN_AFTER_V[day] ?? name);
  const newText = `${preposition}${day === RUSSIAN_AFTER_VO ? 'о' : ''}${space}${inflected}`;
  return { span: { start: start - whole.length, end }, newText };
}
