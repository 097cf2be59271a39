// A date as a title page writes it, in the six languages: the manner of United Nations documents.
import type { LanguageCode } from '../text/languages';

const months: Readonly<Record<Exclude<LanguageCode, 'zh'>, readonly string[]>> = {
  ar: [
    'كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيه',
    'تموز/يوليه', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر', 'كانون الأول/ديسمبر',
  ],
  en: [
    'January', 'February', 'March', 'April', 'May', 'June',
    'July', 'August', 'September', 'October', 'November', 'December',
  ],
  es: [
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio',
    'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
  ],
  fr: [
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin',
    'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
  ],
  ru: [
    'января', 'февраля', 'марта', 'апреля', 'мая', 'июня',
    'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
  ],
}; // prettier-ignore

/** YYYY-MM-DD in words; anything else as it is. */
export function writtenDate(iso: string, language: LanguageCode): string {
  const [, year, monthNumber, dayNumber] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const [month, day] = [Number(monthNumber), Number(dayNumber)];
  if (language === 'zh') return `${year}年${month}月${day}日`;
  const name = months[language][month - 1] ?? '';
  switch (language) {
    case 'es':
      return `${day} de ${name} de ${year}`;
    case 'fr':
      return `${day === 1 ? '1er' : day} ${name} ${year}`;
    case 'ru':
      return `${day} ${name} ${year} года`;
    default:
      return `${day} ${name} ${year}`;
  }
}
