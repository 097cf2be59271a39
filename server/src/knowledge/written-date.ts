// Dates of the record as United Nations texts write them.
import type { LanguageCode } from '../text/languages';
import { monthNames } from './marks-and-figures';

/**
 * A date as a text in a language has it: "28 March 2018", "1er mars 2018", "2018年3月28日". Takes YYYY-MM-DD, YYYY-MM or YYYY; anything else is
 * given back as it is. Russian has it in the genitive, as after "с", "до" or a day.
 */
export function writtenDate(iso: string, language: LanguageCode): string {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return iso;
  const [, year = ''] = match;
  const [month, day] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  const name = monthNames[language]?.[month - 1] ?? '';
  const parts = (...words: readonly (string | number)[]) => words.filter((word) => word !== '' && word !== 0).join(' ');
  switch (language) {
    case 'zh':
      return `${year}年${month > 0 ? `${month}月` : ''}${day > 0 ? `${day}日` : ''}`;
    case 'ru':
      return parts(day, name, year, 'года');
    case 'es':
      return parts(day, day > 0 ? 'de' : '', name, month > 0 ? 'de' : '', year);
    case 'fr':
      return parts(day === 1 ? '1er' : day, name, year);
    default:
      return parts(day, name, year);
  }
}
