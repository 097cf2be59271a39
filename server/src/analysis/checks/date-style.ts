// Finds dates that are not written as United Nations texts in the draft's language write them.
import { monthNames, nationalMonthNames } from '../../knowledge/marks-and-figures';
import { writtenDate } from '../../knowledge/written-date';
import { isoDate } from '../../text/dates';
import { capitalized } from '../../text/capital';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import type { Span } from '../../text/span';
import type { Check } from '../check';
import { type MarkRule, type MarkRules, marks, matching, placeOf } from '../style-marks';
import { inDraft, inParagraphs } from '../style-rule';

const ID = 'date-style';
const YEAR = '(?:19|20)\\d\\d';
const WORD_EDGE = '(?<![\\p{L}\\d])';

function monthOf(language: LanguageCode, month: number): string {
  return monthNames[language]?.[month - 1] ?? '';
}

const rules: MarkRules = {
  ar: () => [figuresOnly('AR-02', 'ar'), ambiguousFigures('AR-02', 'ar')],
  en: ({ spelling }) =>
    spelling === 'american'
      ? [americanFigures(), ambiguousFigures('EN-NU-01', 'en'), dayFirst(), americanComma()]
      : [
          figuresOnly('EN-NU-01', 'en'),
          ambiguousFigures('EN-NU-01', 'en'),
          monthFirst(),
          ordinalDay(),
          commaBeforeYear(),
        ],
  es: () => [figuresOnly('ES-DA-01', 'es'), ambiguousFigures('ES-DA-01', 'es'), spanishMonth(), spanishOrder()],
  fr: () => [figuresOnly('FR-07', 'fr'), ambiguousFigures('FR-07', 'fr'), premier(), frenchMonth(), frenchOrder()],
  ru: () => [
    figuresOnly('RU-06', 'ru'),
    ambiguousFigures('RU-06', 'ru'),
    russianOrdinal(),
    russianMonth(),
    russianYear(),
  ],
  zh: () => [figuresOnly('ZH-05', 'zh'), ambiguousFigures('ZH-05', 'zh'), chineseNumerals(), dayOfSpeech()],
};

// The months of a country run through its drafts.
const habits: MarkRules = { ar: () => [bothMonthNames()] };

export const dateStyle: Check = {
  id: ID,
  severity: 'information',
  summary: 'A date is not written as United Nations texts write it.',
  reason:
    'Editorial manuals of the United Nations fix the form of a date for each language: 28 March 2018, without ordinal and comma; 1er mars 2018; 28 марта 2018 года; 2018年3月28日; in Arabic with both names of the month. A date in figures alone is read as two different days on the two sides of the Atlantic. Profiles with American spelling, such as `mun-us`, have March 28, 2018.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: [
        'اجتمع المجلس في 28 ⟦مارس⟧ 2018، ثم في نيسان 2018.',
        'وفي 19 ⟦آب⟧ وقع الهجوم، وفي 3 شتنبر أيضا.',
        'اجتمعنا في ⟦28/3/2018⟧ في نيويورك.',
      ],
      passes: [
        'اجتمع المجلس في 28 آذار/مارس 2018 وفي تشرين الأول/أكتوبر 2017.',
        'يمارس المجلس مهامه، وقال آب الأسرة ذلك في شهر مارس.',
        'ورد في الوثيقة S/2018/184 وفي الفقرة 3/4.',
      ],
    },
    en: {
      flags: [
        'We met on ⟦March 28, 2018⟧, on March 29th and on April 3-5, 2018.',
        'We met on ⟦the 28th of March 2018⟧, and again on 29th March.',
        'We met on ⟦28 March, 2018⟧.',
        'We met on ⟦3/28/18⟧ and on 28.03.2018 and on 2018-03-28.',
        'We met on ⟦3/4/18⟧ or ⟦29/04/2018⟧.',
        'On Wednesday, ⟦March 28⟧, we met.',
        '---\nprofile: mun-us\n---\n\nWe met on ⟦28 March 2018⟧, on 3/29/18 and on the 30th of March 2018.',
        '---\nprofile: mun-us\n---\n\nWe met on ⟦March 28 2018⟧.',
      ],
      passes: [
        'We met on 28 March 2018, on Wednesday, 28 March, and in March 2018.',
        'In March 28 soldiers fell. We remember September 11. On 11 September we wept, and the eleventh of March too.',
        'See S/2018/184, A/72/5, resolution 2378 (2017) and 24/7 work; in May 2018 15 soldiers left.',
        '“We met on March 28, 2018”, he said.',
        '---\nprofile: mun-us\n---\n\nWe met on March 28, 2018, on March 29th and in April 2018; on September 11 we wept.',
      ],
    },
    es: {
      flags: [
        'Nos reunimos el 28 de ⟦Marzo⟧ de 2018 y el 3 de Abril de 2018.',
        'Nos reunimos el ⟦28 marzo 2018⟧ y el 3 de abril 2018.',
        'Nos reunimos el ⟦28/03/2018⟧ y el ⟦marzo 29 de 2018⟧.',
      ],
      passes: [
        'Nos reunimos el miércoles 28 de marzo de 2018, el 1 de abril y en marzo de 2018.',
        'El 25 de Mayo es nuestra fiesta. Marzo de 2018 fue difícil.',
        'Véanse S/2018/184 y el 28 de marzo del 2018.',
      ],
    },
    fr: {
      flags: [
        'Réunis le 28 ⟦Mars⟧ 2018 et le 1er Avril 2018, nous agissons.',
        'Réunis le ⟦1⟧ mars et le 1 avril, nous agissons.',
        'Réunis le ⟦28/03/2018⟧ et le ⟦mars 29, 2018⟧, nous agissons.',
      ],
      passes: [
        'Réunis le mercredi 28 mars 2018 et le 1er avril, nous agissons.',
        'La place du 14 Juillet, la rue du 8 Mai 1945 et la fête du 8 Mars. Mars 2018 fut terrible.',
        'Voir S/2018/184 et les 21 mars et 11 avril 2018.',
      ],
    },
    ru: {
      flags: [
        'Мы собрались ⟦28 марта 2018⟧ и 3 апреля 2018.',
        'Мы собрались 28 ⟦Марта⟧ 2018 года и ⟦28-го⟧ апреля.',
        'Мы собрались ⟦28.03.2018⟧ и 29.03.2018 года.',
      ],
      passes: [
        'Мы собрались 28 марта 2018 года, 3 апреля 2018 г. и 28 апреля.',
        'Мы празднуем 8 Марта. В марте 2018 года, с 28 марта 2018–2019 годов.',
        'См. S/2018/184, пункт 2.3 и статью 5.',
      ],
    },
    zh: {
      flags: [
        '⟦二〇一八年三月二十八日⟧，安理会举行公开辩论会。',
        '安理会于⟦2018-03-28⟧开会，又于2018/3/29开会。',
        '3月28⟦号⟧，安理会开会，4月3号又开会。',
      ],
      passes: [
        '2018年3月28日，安理会举行公开辩论会，三月是荷兰担任主席。',
        '见S/2018/184号文件和第2378(2017)号决议。',
        '2018 年 3 月 28 日，二十八年来，3月28号文件已印发。',
      ],
    },
  },
  run: inDraft(marks(habits), ID),
  runParagraph: inParagraphs(marks(rules)),
};

function otherwise(language: LanguageCode): MarkRule['message'] {
  return () =>
    l10n.t('United Nations texts in this language write a date like this: {0}.', writtenDate('2018-03-28', language));
}

// Year first with any separator; day or month first with a year of two figures only between strokes.
const FIGURES = new RegExp(
  `(?<![\\p{Script=Latin}\\d/.:–-])(?:(?<y>${YEAR})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})|(?<a>\\d{1,2})(?:(?<t>[/.-])(?<b>\\d{1,2})\\k<t>(?<c>${YEAR})|/(?<b2>\\d{1,2})/(?<c2>\\d\\d)))(?![\\d/\\p{Script=Latin}]|[.-]\\d)`,
  'gu',
);
// A year of two figures from here on was in the last century.
const LAST_CENTURY = 45;

/** Dates in figures alone that can mean one day only. */
function figuresOnly(id: string, language: LanguageCode): MarkRule {
  return {
    id,
    *find(prose) {
      for (const { place, days } of datesInFigures(prose, language)) {
        const [day] = days;
        if (day !== undefined && days.length === 1) yield placeOf(place, withoutDouble(day, prose, place.end));
      }
    },
    message: otherwise(language),
  };
}

/** Those that can mean two. */
function ambiguousFigures(id: string, language: LanguageCode): MarkRule {
  return {
    id,
    severity: 'warning',
    *find(prose) {
      for (const { place, days } of datesInFigures(prose, language)) if (days.length > 1) yield placeOf(place, null);
    },
    message: (written) =>
      l10n.t('{0} is one day to some readers and another to others: write the month as a word.', written),
  };
}

/** Each date in figures with the days it can mean, as the language writes them. Where days come first by custom, the other reading needs a month beyond 12. */
function* datesInFigures(
  prose: string,
  language: LanguageCode,
): Iterable<{ readonly place: Span; readonly days: readonly string[] }> {
  for (const { index, 0: found, groups = {} } of prose.matchAll(FIGURES)) {
    const number = (...names: string[]) => Number(names.map((name) => groups[name]).find((part) => part !== undefined));
    const year = fullYear(number('y', 'c', 'c2'));
    const readings: (readonly [number, number])[] =
      groups['y'] === undefined
        ? [
            [number('a'), number('b', 'b2')],
            [number('b', 'b2'), number('a')],
          ]
        : [[number('d'), number('m')]];
    const days = readings.flatMap(([day, month]) => {
      const iso = day > 0 ? isoDate(year, month, day) : null;
      return iso === null ? [] : [writtenDate(iso, language)];
    });
    const one = language !== 'en' && language !== 'zh' ? days.slice(0, 1) : [...new Set(days)];
    yield { place: { start: index, end: index + found.length }, days: one };
  }
}

function fullYear(year: number): number {
  return year >= 100 ? year : year + (year < LAST_CENTURY ? 2000 : 1900);
}

/** A Russian date without the word for "year" where that follows. */
function withoutDouble(day: string, prose: string, end: number): string {
  return /^\s?(?:г\.|год)/u.test(prose.slice(end, end + 5)) ? day.replace(/ года$/, '') : day;
}

function anyMonth(language: LanguageCode): string {
  return `(?:${(monthNames[language] ?? []).join('|')})`;
}

/** With a capital, as the rules of these languages do not have it. */
function anyCapitalMonth(language: LanguageCode): string {
  const names = (monthNames[language] ?? []).map(capitalized);
  return `(?:${names.join('|')})`;
}

// Days that go by their date in America, with or without an ordinal.
const NAMED_DAY = /^(?:September 11|July 4|October 7)(?!\d)/u;
// What may follow a day without a year; a noun rather says that it is counted ("in March 28 soldiers").
const AFTER_DAY = '(?=\\s*(?:[.;:!?)”"]|, (?!\\d)|$)|\\s(?:and|at|in|to|for|the|we|when|as|by|this|last|of)(?!\\p{L}))';

function monthFirst(): MarkRule {
  const pattern = new RegExp(
    `${WORD_EDGE}(?<month>${anyMonth('en')}) (?<day>\\d{1,2}(?:[-–]\\d{1,2})?)(?:(?:st|nd|rd|th)?,? (?<year>${YEAR})(?!\\d)|(?:st|nd|rd|th)(?!\\p{L})|${AFTER_DAY})(?!\\s?(?:and|or|to|-|–|&) ?\\d)`,
    'gu',
  );
  return {
    id: 'EN-NU-01',
    inFigures: true,
    find: matching(pattern, ([found], part) => {
      const year = part('year');
      if (year === '' && NAMED_DAY.test(found)) return undefined;
      return `${part('day')} ${part('month')}${year === '' ? '' : ` ${year}`}`;
    }),
    message: otherwise('en'),
  };
}

/** "28 March 2018" as an American writes it: "March 28, 2018". */
function american(date: string): string {
  return date.replace(/^(\d+) (\p{L}+) (\d+)$/u, '$2 $1, $3');
}

function americanFigures(): MarkRule {
  return {
    id: 'MUN-02',
    kind: 'MUN-02',
    *find(prose) {
      for (const { place, days } of datesInFigures(prose, 'en'))
        if (days.length === 1) yield placeOf(place, american(days[0] ?? ''));
    },
    message: asAmericans,
  };
}

function dayFirst(): MarkRule {
  const pattern = new RegExp(
    `${WORD_EDGE}(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${anyMonth('en')}),? (?<year>${YEAR})(?!\\d)`,
    'gu',
  );
  return {
    id: 'MUN-02',
    kind: 'MUN-02',
    inFigures: true,
    find: matching(pattern, (_, part) => `${part('month')} ${part('day')}, ${part('year')}`),
    message: asAmericans,
  };
}

function americanComma(): MarkRule {
  return {
    id: 'MUN-02',
    kind: 'MUN-02',
    inFigures: true,
    find: matching(
      new RegExp(
        `${WORD_EDGE}(?<month>${anyMonth('en')}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${YEAR})(?!\\d)`,
        'gu',
      ),
      (_, part) => `${part('month')} ${part('day')}, ${part('year')}`,
    ),
    message: asAmericans,
  };
}

function asAmericans(): string {
  return l10n.t(
    'Where spelling is American, a date is written like this: {0}.',
    american(writtenDate('2018-03-28', 'en')),
  );
}

function ordinalDay(): MarkRule {
  const pattern = new RegExp(
    `${WORD_EDGE}(?:the (?=\\d{1,2}\\p{L}{2} (?:day )?of )|(?<=(?:on|from|until|since|before|after|by|of) )the )?(?<day>\\d{1,2})(?:st|nd|rd|th) (?:(?:day )?of )?(?<month>${anyMonth('en')})(?!\\p{L})(?:,? (?<year>${YEAR})(?!\\d))?`,
    'giu',
  );
  return {
    id: 'EN-NU-01',
    inFigures: true,
    find: matching(pattern, (_, part) => {
      const [day, month, year] = [part('day'), part('month'), part('year')];
      if (year === '' && NAMED_DAY.test(`${month} ${day}`)) return undefined;
      return `${day} ${month}${year === '' ? '' : ` ${year}`}`;
    }),
    message: otherwise('en'),
  };
}

function commaBeforeYear(): MarkRule {
  return {
    id: 'EN-NU-01',
    inFigures: true,
    find: matching(new RegExp(`${WORD_EDGE}\\d{1,2} ${anyMonth('en')}, ${YEAR}(?!\\d)`, 'gu'), ([found]) =>
      found.replace(',', ''),
    ),
    message: otherwise('en'),
  };
}

/** A month with a capital in a whole date: without its year it may be a feast or the name of a street. */
function smallMonth(id: string, language: LanguageCode, before: string, after: string): MarkRule {
  return {
    id,
    find: matching(
      new RegExp(`(?<=${WORD_EDGE}${before})${anyCapitalMonth(language)}(?=${after}${YEAR}(?!\\d))`, 'gu'),
      ([month]) => month.toLowerCase(),
    ),
    message: (month, right) => l10n.t('Months have no capital in this language: "{1}", not "{0}".', month, right),
  };
}

function frenchMonth(): MarkRule {
  return smallMonth('FR-07', 'fr', '(?<!(?:rue|place|avenue|boulevard|pont) du )(?:\\d{1,2}|1er)\\s', '\\s');
}

function spanishMonth(): MarkRule {
  return smallMonth('ES-DA-01', 'es', '\\d{1,2}º?\\sde\\s', '\\sdel?\\s');
}

function russianMonth(): MarkRule {
  return smallMonth('RU-06', 'ru', '\\d{1,2}\\s', '\\s');
}

function premier(): MarkRule {
  return {
    id: 'FR-07',
    inFigures: true,
    find: matching(new RegExp(`${WORD_EDGE}1(?=\\s${anyMonth('fr')}(?!\\p{L}))`, 'giu'), () => '1er'),
    message: (day, right) => l10n.t('The first of a month is an ordinal in French: "{1}", not "{0}".', day, right),
  };
}

/** "mars 28, 2018". */
function frenchOrder(): MarkRule {
  return {
    id: 'FR-07',
    inFigures: true,
    find: matching(
      new RegExp(`${WORD_EDGE}(?<month>${anyMonth('fr')}) (?<day>\\d{1,2}), (?<year>${YEAR})(?!\\d)`, 'giu'),
      (_, part) => `${part('day')} ${part('month').toLowerCase()} ${part('year')}`,
    ),
    message: otherwise('fr'),
  };
}

/** "marzo 28 de 2018", "28 marzo 2018". */
function spanishOrder(): MarkRule {
  const month = anyMonth('es');
  const pattern = new RegExp(
    `${WORD_EDGE}(?:(?<first>${month}) (?<day>\\d{1,2})(?: de|,) (?<year>${YEAR})|(?<day2>\\d{1,2}) (?:(?<month>${month})(?: de)?|de (?<month2>${month})) (?<year2>${YEAR}))(?!\\d)`,
    'giu',
  );
  return {
    id: 'ES-DA-01',
    inFigures: true,
    find: matching(pattern, (_, part) => {
      const name = part('first') || part('month') || part('month2');
      return `${part('day') || part('day2')} de ${name.toLowerCase()} de ${part('year') || part('year2')}`;
    }),
    message: otherwise('es'),
  };
}

function russianOrdinal(): MarkRule {
  return {
    id: 'RU-06',
    inFigures: true,
    find: matching(
      new RegExp(`${WORD_EDGE}(?<day>\\d{1,2})-(?:го|ое|е)(?=\\s${anyMonth('ru')}(?!\\p{L}))`, 'gu'),
      (_, part) => part('day'),
    ),
    message: otherwise('ru'),
  };
}

/** A whole date to which the word for "year" is wanting. */
function russianYear(): MarkRule {
  const pattern = new RegExp(
    `${WORD_EDGE}\\d{1,2} ${anyMonth('ru')} ${YEAR}(?![\\d/]|\\s?(?:г\\.|гг|год)|\\s?[–—-]\\s?\\d)`,
    'gu',
  );
  return {
    id: 'RU-06',
    inFigures: true,
    find: matching(pattern, ([date]) => `${date} года`),
    message: otherwise('ru'),
  };
}

const HAN_FIGURES = '〇一二三四五六七八九';
const HAN_DATE =
  /(?<year>[一二][〇零○一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?:(?<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])?/gu;

function chineseNumerals(): MarkRule {
  return {
    id: 'ZH-05',
    find: matching(HAN_DATE, (_, part) => {
      const year = [...part('year')].map((sign) => Math.max(0, HAN_FIGURES.indexOf(sign))).join('');
      const day = part('day') === '' ? '' : `${hanNumber(part('day'))}日`;
      return `${year}年${hanNumber(part('month'))}月${day}`;
    }),
    message: otherwise('zh'),
  };
}

/** A Chinese numeral below 40: "二十八". */
function hanNumber(numeral: string): number {
  const [tens = '', ones] = numeral.split('十');
  if (ones === undefined) return HAN_FIGURES.indexOf(tens);
  return 10 * (tens === '' ? 1 : HAN_FIGURES.indexOf(tens)) + (ones === '' ? 0 : HAN_FIGURES.indexOf(ones));
}

/** 28号, as one says it, for 28日. */
function dayOfSpeech(): MarkRule {
  return {
    id: 'ZH-05',
    inFigures: true,
    severity: 'hint',
    find: matching(/(?<=\d{1,2}月\d{1,2})号(?!决议|文件|法令|令|公告)/gu, () => '日'),
    message: (sign, right) => l10n.t('A written Chinese date has {1}, not {0}.', sign, right),
  };
}

/** A month by one of its two Arabic names alone, in a date. */
function bothMonthNames(): MarkRule {
  const monthByName = new Map((nationalMonthNames.ar ?? []).flatMap((names, i) => names.map((name) => [name, i + 1])));
  const names = [...monthByName.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(
    `(?:(?<=\\d{1,2} )(?:${names})|(?<=(?<![\\p{L}/])[وفبلك]?)(?:${names})(?= (?:عام |سنة )?${YEAR}(?!\\d)))(?![\\p{L}\\p{M}]|\\s?/)`,
    'gu',
  );
  return {
    id: 'AR-02',
    inFigures: true,
    severity: 'hint',
    find: matching(pattern, ([name]) => monthOf('ar', monthByName.get(name) ?? 0)),
    message: (name, right) =>
      l10n.t(
        'United Nations Arabic gives a month both of its names, so that it is understood everywhere: {1} for {0}, and likewise elsewhere in the draft.',
        name,
        right,
      ),
  };
}
