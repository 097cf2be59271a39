// Finds numbers, shares and times that are not written as United Nations texts in the draft's language write them.
import {
  counted,
  inEnglishWords,
  numberedParts,
  numerals,
  ordinals,
  tens,
  units,
} from '../../knowledge/marks-and-figures';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { sliceOf, type Span } from '../../text/span';
import type { Check } from '../check';
import { type MarkRule, type MarkRules, marks, matching, placeOf } from '../style-marks';
import { inParagraphs } from '../style-rule';

const NO_BREAK = '\u00a0';
// Before a figure that is a number by itself, not a part of a symbol, a date, a decimal or a group.
const ALONE = '(?=\\d)(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d.,:/$€£+−–-]|\\d[ \\u00a0\\u202f])';

// What may stand between a number and what it counts.
const ADJECTIVE = '(?:(?!hundred|thousand|million|billion|trillion)[\\p{Ll}-]+ |Member )?';

const rules: MarkRules = {
  ar: () => [groupsByComma('AR-03', ',', 'ar'), decimalPoint('AR-03', 'ar')],
  en: ({ spelling }) => [
    figureAtStart(),
    // With American spelling goes "percent".
    ...(spelling === 'american' ? [] : [perCent()]),
    underTen('en'),
    figuresFromTen(),
    englishGroups(),
    englishDecimals(),
    hyphenInFraction(),
    millions(),
    decades(),
    centuries(),
    clockTimes(),
  ],
  es: () => [underTen('es'), spaceBeforePercent()],
  fr: () => [groupsByComma('FR-07', '[,.]', 'fr'), percentWithoutSpace()],
  ru: () => [groupsByComma('RU-06', '[,.]', 'ru'), decimalPoint('RU-06', 'ru')],
  zh: () => [chineseGroups()],
};

export const numberStyle: Check = {
  id: 'number-style',
  severity: 'information',
  summary: 'A number, share or time is not written as United Nations texts write it.',
  reason:
    'Editorial manuals of the United Nations fix for each language when a number is written in words, how thousands and decimals are set apart and how shares are given; "12,500" means twelve and a half in French, Russian and Arabic. A statement is read out, so that numbers from ten in words are left alone unless figures stand beside them.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: [
        'ينتشر ⟦12,500⟧ جندي في البعثة و3,200 شرطي في المدن.',
        'قتل ⟦١,٢٠٠⟧ شخص في عام ٢٠١٧.',
        'ارتفعت درجات الحرارة بمقدار ⟦1.5⟧ درجة.',
      ],
      passes: [
        'ينتشر 12\u00a0500 جندي في البعثة، و١٢٬٥٠٠ في أخرى.',
        'خصصنا 1,5 مليون دولار و2,250 مليار في عام 2018.',
        'ورد ذلك في القرار 2378 (2017) وفي الوثيقة S/2018/184 وفي القانون 43.22.',
      ],
    },
    en: {
      flags: [
        'Kenya has served in ⟦8⟧ missions, and in 3 new operations.',
        'We lost soldiers in ⟦4⟧ Member States.',
        'In Bamako 59 peacekeepers and ⟦twenty-one⟧ police officers died.',
        '⟦59⟧ peacekeepers died. We mourn them.',
        'We mourn them. ⟦2018⟧ marks an anniversary. 20% of them were young.',
        '⟦12,500⟧ troops serve there.',
        'Women make up ⟦4%⟧ of troops and 9.5 percent of observers.',
        'Some twenty ⟦percent⟧ of them return.',
        'It has ⟦12 500⟧ troops, then 12.500 troops, and 12500 troops, not 5000 troops.',
        'Seas rose by ⟦8,5⟧ per cent.',
        'More than ⟦two-thirds⟧ of peacekeepers agree, by a two thirds majority.',
        'Some ⟦1,000,000⟧ people fled, at a cost of $2,500,000,000.',
        'Since the ⟦1990’s⟧ the ⟦21st⟧ century has been prepared.',
        'We meet at ⟦10am⟧, again at 15:00, and until 4.30 PM.',
      ],
      passes: [
        'Kenya has served in eight missions; paragraph 8 missions, Article 5 parties and resolution 2378 (2017) are other things.',
        'Children under 5 years and others of 2 years of age, 3 of 5 countries, and a vote of 9 to 2 members.',
        'We lost 8 peacekeepers, 12 police officers and 5 civilians. Between 5 and 8 missions close, in 5–8 years.',
        'More than fifty-nine peacekeepers died, and twenty-one police officers, in the first ten years.',
        'Some 8 million people fled; thirty-five thousand troops stayed, under resolutions 550 (1984) and 789 (1992), and 45,000 left.',
        'Fifty-nine peacekeepers died. The year 2018 marks an anniversary. 28 March is our day. The 2030 Agenda stands.',
        'Women make up 4 per cent of troops, a small percentage. Some 1.5 million people fled.',
        'It has 12,500 troops; resolution 2378 (2017), 2012 elections, New York, NY 10017 and S/2018/184 are no such numbers.',
        'Two thirds of the members agree, by a two-thirds majority. Since the 1990s, the budget of 2018’s session grew.',
        'We meet at 10 a.m. and at 3.30 p.m. See Isaiah 2:4. “It has 8 missions and 20%”, he said.',
      ],
    },
    es: {
      flags: [
        'El Uruguay participa en ⟦8⟧ misiones y en 10 países.',
        'Perdimos a ⟦3⟧ soldados en Haití.',
        'El ⟦4⟧ efectivos no bastan; las mujeres son el 4⟦ %⟧ del total.',
      ],
      passes: [
        'El Uruguay participa en ocho misiones y en 12 países; véanse el párrafo 8 y el artículo 5 de la Carta.',
        'Perdimos a 8 soldados, 12 policías y 5 civiles. Niños de 5 años lloran.',
        'Las mujeres son el 4% del total, entre 5 y 8 misiones, el 28 de marzo de 2018.',
      ],
    },
    fr: {
      flags: [
        'La mission compte ⟦12,500⟧ soldats et 3.200 policiers.',
        'Quelque ⟦1.200⟧ personnes ont fui.',
        'Les femmes forment 4⟦%⟧ des contingents et 9% des observateurs.',
      ],
      passes: [
        'La mission compte 12\u00a0500 soldats, pour 1,250 milliard de dollars.',
        'Les femmes forment 4\u00a0% des contingents ; le taux est passé de 0,125 à 0,5.',
        'Voir la résolution 2378 (2017), le document S/2018/184 et les articles 2, 4 et 5.',
      ],
    },
    ru: {
      flags: [
        'В миссии служат ⟦12,500⟧ военнослужащих и 3,200 полицейских.',
        'Погибли ⟦1.200⟧ человек.',
        'Температура выросла на ⟦1.5⟧ градуса, на 8.25 %.',
      ],
      passes: [
        'В миссии служат 12 500 военнослужащих; бюджет — 1,250 млрд долларов.',
        'Температура выросла на 1,5 градуса.',
        'См. резолюцию 2378 (2017), документ S/2018/184, пункты 2.5 и 3.4.',
      ],
    },
    zh: {
      flags: ['特派团有⟦12,500⟧人。', '约⟦1,000,000⟧人逃离家园，耗资1,200,000,000美元。', '共有⟦300000⟧名难民。'],
      passes: [
        '特派团有12500人，或1.25万人，或12 500人。',
        '约100万人逃离家园，耗资12亿美元。',
        '见第2378(2017)号决议和S/2018/184号文件，第2,3段。',
      ],
    },
  },
  runParagraph: inParagraphs(marks(rules)),
};

function anyOf(words: readonly string[] | undefined): string {
  return `(?:${(words ?? []).join('|')})`;
}

/** Whether a text ends in a word that numbers something ("article"), so that the figure after it counts nothing. */
function numbersAPart(before: string, language: LanguageCode): boolean {
  const word = /(\p{L}+)\.?\s?$/u.exec(before)?.[1];
  return word !== undefined && (numberedParts[language]?.includes(word.toLowerCase()) ?? false);
}

/** Each match with the sentence that it begins in; sentences are in order, and so are the matches. */
function* withSentences(
  matches: Iterable<RegExpExecArray>,
  sentences: readonly Span[],
): Iterable<[RegExpExecArray, Span]> {
  let at = 0;
  for (const match of matches) {
    while ((sentences[at]?.end ?? Infinity) <= match.index) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= match.index) yield [match, sentence];
  }
}

// As far back as the word before a figure may begin.
const WORD_BEFORE = 24;
// A range or list of figures, of which the word for one would look odd.
const IN_RANGE = /\d\s?(?:-|–|\/|,|and|or|to|of|in|y|o|e|a|de)\s?$/u;
const GOES_ON = /^\s?(?:-|–|,|and|or|to|y|o|a)\s?\d/u;
// Numbers greater than ten; not what dates, years, symbols and citations have.
const GREATER = /(?<![\p{L}\d/(.,]|esolutions? )(?!(?:19|20)\d\d(?!\d)|10(?![\d,.]))\d[\d,.]*\d(?![\d/)]| \(\d| (?:January|February|March|April|May|June|July|August|September|October|November|December|de \p{L}+ de))/u; // prettier-ignore

/** Tells of sentences whether they have greater numbers in figures. */
function seriesIn(prose: string): (sentence: Span) => boolean {
  const known = new Map<Span, boolean>();
  return (sentence) => {
    let found = known.get(sentence);
    if (found === undefined) known.set(sentence, (found = GREATER.test(sliceOf(prose, sentence))));
    return found;
  };
}

// Ages are given in figures.
const AGE_BEFORE = /(?<!\p{L})(?:aged?|ages|under|over|below|above)(?: of)? $/u;
const AGE_AFTER = /^ \p{L}+ (?:old|of age)(?!\p{L})/u;

/** Figures under ten, in Spanish to ten, before what is counted; a series with greater numbers has figures throughout. */
function underTen(language: 'en' | 'es'): MarkRule {
  const words = numerals[language] ?? [];
  const figures = language === 'en' ? '[1-9]' : '(?:[2-9]|10)';
  // One adjective may stand between; in Spanish it follows.
  const adjective = language === 'en' ? ADJECTIVE : '';
  const pattern = new RegExp(`${ALONE}${figures}(?= ${adjective}${anyOf(counted[language])}(?!\\p{L}))`, 'giu');
  return {
    id: language === 'en' ? 'EN-NU-02' : 'ES-04',
    inFigures: true,
    *find(prose, { sentences }) {
      const inSeries = seriesIn(prose);
      for (const [{ index, 0: figure }, sentence] of withSentences(prose.matchAll(pattern), sentences)) {
        const end = index + figure.length;
        const before = prose.slice(Math.max(0, index - WORD_BEFORE), index);
        if (sentence.start === index || numbersAPart(before, language)) continue;
        if (AGE_BEFORE.test(before) || AGE_AFTER.test(prose.slice(end, end + 24))) continue;
        if (IN_RANGE.test(before) || GOES_ON.test(prose.slice(end, end + 6)) || inSeries(sentence)) continue;
        yield placeOf({ start: index, end }, words[Number(figure) - 1] ?? null);
      }
    },
    message: (written, right) =>
      language === 'en'
        ? l10n.t('Numbers under 10 are written in words: "{1}", not "{0}".', written, right)
        : l10n.t('Numbers from one to ten are written in words: "{1}", not "{0}".', written, right),
  };
}

/** Numbers from ten in words, where the sentence has others in figures. */
function figuresFromTen(): MarkRule {
  const [units = [], teens = []] = [numerals.en?.slice(0, 9), numerals.en?.slice(10)];
  // Stretches of time are told of in words.
  const things = counted.en?.filter((word) => !/^(?:decades|weeks|months|years)$/.test(word));
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-]|(?:hundred|thousand|million) (?:and )?)(?:(?<ten>${tens.join('|')})-(?<one>${units.join('|')})|(?<teen>${teens.join('|')}))(?= ${ADJECTIVE}${anyOf(things)}(?!\\p{L}))`,
    'giu',
  );
  return {
    id: 'EN-NU-03',
    inFigures: true,
    severity: 'hint',
    *find(prose, { sentences }) {
      const inSeries = seriesIn(prose);
      for (const [{ index, 0: written, groups = {} }, sentence] of withSentences(prose.matchAll(pattern), sentences)) {
        if (sentence.start === index || !inSeries(sentence)) continue;
        const { ten, one, teen } = groups;
        const value =
          teen === undefined
            ? 10 * (tens.indexOf(ten?.toLowerCase() ?? '') + 2) + units.indexOf(one?.toLowerCase() ?? '') + 1
            : teens.indexOf(teen.toLowerCase()) + 11;
        yield placeOf({ start: index, end: index + written.length }, String(value));
      }
    },
    message: (written, right) =>
      l10n.t('Numbers from 10 beside others in figures are written in figures too: "{1}", not "{0}".', written, right),
  };
}

const FIGURE_FIRST = /^(?<number>\d{1,3}(?:,\d{3})*|\d+)(?<share>\s?%|\sper\s?cent)?\s(?<next>\p{L}+)/u;
const MONTH_OR_TIME = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|am|pm|a|p|Agenda)$/u; // prettier-ignore
// After these a full stop ends no sentence.
const SHORT = /(?:\b(?:res|approx|ca|sec|ch|fig|op|cit|arts|nos|vols?|pp|docs?)\.|:|;)\s*$/iu;

function figureAtStart(): MarkRule {
  return {
    id: 'EN-NU-04',
    inFigures: true,
    severity: 'warning',
    *find(prose, { sentences }) {
      for (const { start, end } of sentences) {
        const match = FIGURE_FIRST.exec(prose.slice(start, Math.min(end, start + 60)));
        if (!match || SHORT.test(prose.slice(Math.max(0, start - 12), start))) continue;
        const { number = '', share = '', next = '' } = match.groups ?? {};
        if (MONTH_OR_TIME.test(next)) continue;
        const isYear = /^(?:19|20)\d\d$/.test(number) && share === '' && !counted.en?.includes(next.toLowerCase());
        const words = inEnglishWords(Number(number.replaceAll(',', '')));
        const inWords = words && `${words.charAt(0).toUpperCase()}${words.slice(1)}${share === '' ? '' : ' per cent'}`;
        yield placeOf({ start, end: start + number.length + share.length }, isYear ? `The year ${number}` : inWords);
      }
    },
    message: (written, right) =>
      right === ''
        ? l10n.t('No sentence begins with a figure: begin this one with another word than {0}.', written)
        : l10n.t(
            'No sentence begins with a figure: write "{1}" for "{0}", or begin with another word.',
            written,
            right,
          ),
  };
}

function perCent(): MarkRule {
  const pattern = /(?<![\d.,])(?<figure>\d(?:[\d,.]{0,20}\d)?)\s?%(?!\p{L})|(?<![\p{L}-])(?:percent)(?!\p{L})/giu;
  return {
    id: 'EN-NU-05',
    *find(prose, { sentences }) {
      for (const [{ index, 0: written, groups = {} }, sentence] of withSentences(prose.matchAll(pattern), sentences)) {
        // A sentence that begins with a share is told of for that.
        if (
          /^\d[\d,.]*\s?$/.test(prose.slice(sentence.start, Math.min(index, sentence.start + 12))) ||
          index === sentence.start
        )
          continue;
        const { figure } = groups;
        yield placeOf(
          { start: index, end: index + written.length },
          figure === undefined ? (written.startsWith('P') ? 'Per cent' : 'per cent') : `${figure} per cent`,
        );
      }
    },
    message: (written, right) =>
      l10n.t('In United Nations English a share is given with "per cent": "{1}", not "{0}".', written, right),
  };
}

/** Thousands set apart by a space or full stop, or not at all. */
function englishGroups(): MarkRule {
  const unit = anyOf(units.en);
  const next = `(?= (?!${unit}(?!\\p{L}))\\p{Ll})`;
  const pattern = new RegExp(
    [
      `${ALONE}[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+(?= \\p{Ll})`,
      `${ALONE}[1-9]\\d{0,2}(?:\\.\\d{3})+${next}`,
      `(?<![A-Z]{2} )${ALONE}\\d{5,9}${next}`,
      `${ALONE}(?!19|20)[1-9]\\d{3}(?= (?:\\p{Ll}+ )?${anyOf(counted.en)}(?!\\p{L}))`,
    ].join('|'),
    'gu',
  );
  return {
    id: 'EN-NU-06',
    inFigures: true,
    find: matching(pattern, ({ index = 0, input = '', 0: written }) =>
      numbersAPart(input.slice(Math.max(0, index - WORD_BEFORE), index), 'en')
        ? undefined
        : grouped(written.replace(/\D/gu, ''), ','),
    ),
    message: (written, right) =>
      l10n.t('In English thousands are set apart by a comma: "{1}", not "{0}".', written, right),
  };
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}

function englishDecimals(): MarkRule {
  return {
    id: 'EN-NU-06',
    inFigures: true,
    find: matching(new RegExp(`${ALONE}\\d{1,3},\\d{1,2}(?=\\s?%| ${anyOf(units.en)}(?!\\p{L}))`, 'gu'), ([written]) =>
      written.replace(',', '.'),
    ),
    message: (written, right) => l10n.t('In English decimals follow a full stop: "{1}", not "{0}".', written, right),
  };
}

function hyphenInFraction(): MarkRule {
  const ones = '(?:one|two|three|four|five|six|seven|eight|nine)';
  const parts = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?';
  return {
    id: 'EN-NU-07',
    find: matching(
      new RegExp(`(?<![\\p{L}-])${ones}(?:-${parts}(?= of(?!\\p{L}))| ${parts}(?= majorit))`, 'giu'),
      ([written]) => (written.includes('-') ? written.replace('-', ' ') : written.replace(' ', '-')),
    ),
    message: (written, right) =>
      l10n.t(
        'A fraction has a hyphen only before a noun ("a two-thirds majority", "two thirds of the votes"): write "{1}", not "{0}".',
        written,
        right,
      ),
  };
}

function millions(): MarkRule {
  return {
    id: 'EN-NU-08',
    inFigures: true,
    find: matching(/(?<![\p{L}\d.,/])[1-9]\d{0,2}(?:,\d{3}){2,3}(?![\d,]|\.\d)/gu, ([written]) => {
      const value = Number(written.replaceAll(',', ''));
      const [word, size] = value >= 1e9 ? ['billion', 1e9] : ['million', 1e6];
      return value % (size / 10) === 0 ? `${value / size} ${word}` : undefined;
    }),
    message: (written, right) =>
      l10n.t('Round millions are easier to read in part as a word: "{1}", not "{0}".', written, right),
  };
}

function decades(): MarkRule {
  return {
    id: 'EN-NU-09',
    inFigures: true,
    find: matching(
      /(?<=(?<!\p{L})(?:the|early|late|mid)[ -](?:\p{L}+ )?)(?:1[89]|20)\d0['’]s(?!\p{L})/giu,
      ([written]) => written.replace(/['’]/, ''),
    ),
    message: (written, right) => l10n.t('A decade has no apostrophe: "{1}", not "{0}".', written, right),
  };
}

function centuries(): MarkRule {
  return {
    id: 'EN-NU-09',
    inFigures: true,
    find: matching(
      /(?<![\p{L}\d])(?<figure>\d{1,2})(?:st|nd|rd|th)(?=[ -]centur)/gu,
      (_, part) => ordinals[Number(part('figure')) - 1],
    ),
    message: (written, right) => l10n.t('Centuries are written in words: "{1}", not "{0}".', written, right),
  };
}

const TIMES = /(?<![\p{L}\d.:])(?:(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\.?(?![\p{L}])|(?<=(?<!\p{L})(?:at|from|until|by|before|after|to) )(?<hour24>[01]?\d|2[0-3])(?::|h)(?<minute24>[0-5]\d)(?![\d:])(?:\s?(?:hrs|hours))?)/giu; // prettier-ignore

function clockTimes(): MarkRule {
  return {
    id: 'EN-NU-10',
    inFigures: true,
    find: matching(TIMES, ([written], part) => {
      const hour = Number(part('hour') || part('hour24'));
      const minute = part('minute') || part('minute24');
      // Noon and midnight have names, and a stop that ends the sentence as well as the time stays one.
      if (part('hour24') !== '' && hour % 12 === 0) return undefined;
      const half = part('half').toLowerCase() || (hour < 12 ? 'a' : 'p');
      const right = `${part('hour24') === '' ? hour : hour % 12}${minute === '' || minute === '00' ? '' : `.${minute}`} ${half}.m.`;
      return isTime(written) ? undefined : right;
    }),
    message: (written, right) => l10n.t('United Nations texts give the time as "{1}", not as "{0}".', written, right),
  };
}

function isTime(written: string): boolean {
  return /^\d{1,2}(?:[.:]\d\d)?\s[ap]\.m\.?$/u.test(written);
}

/** Thousands set apart by a sign that sets decimals apart in the language. */
function groupsByComma(id: string, separator: string, language: LanguageCode): MarkRule {
  const pattern = new RegExp(
    `${ALONE}[1-9]\\d{0,2}(?:${separator}\\d{3})+(?![\\d%]|[.,/]\\d|\\s?(?:%|${anyOf(units[language])}(?!\\p{L})))`,
    'gu',
  );
  return {
    id,
    *find(prose) {
      for (const { index, 0: written } of prose.matchAll(pattern)) {
        const edits = [...written.matchAll(/\D/gu)].map((sign) => {
          const start = index + sign.index;
          return { span: { start, end: start + 1 }, newText: NO_BREAK };
        });
        yield { start: index, end: index + written.length, edits };
      }
    },
    message: (written, right) =>
      l10n.t(
        'In this language {0} can be read as a number with decimals: thousands are set apart by a space, "{1}".',
        written,
        right,
      ),
  };
}

function decimalPoint(id: string, language: LanguageCode): MarkRule {
  return {
    id,
    severity: 'hint',
    find: matching(
      new RegExp(`${ALONE}\\d{1,3}\\.\\d{1,2}(?=\\s?%|\\s${anyOf(units[language])}(?!\\p{L}))`, 'gu'),
      ([written]) => written.replace('.', ','),
    ),
    message: (written, right) => l10n.t('In this language decimals follow a comma: "{1}", not "{0}".', written, right),
  };
}

function percentWithoutSpace(): MarkRule {
  return {
    id: 'FR-07',
    inFigures: true,
    severity: 'hint',
    find: matching(/(?<=\d)%(?!\p{L})/gu, () => `${NO_BREAK}%`),
    title: () => l10n.t('Put a no-break space'),
    message: () => l10n.t('In French a no-break space stands between the figure and the percentage sign.'),
  };
}

function spaceBeforePercent(): MarkRule {
  return {
    id: 'ES-05',
    inFigures: true,
    severity: 'hint',
    find: matching(/(?<=\d)[ \u00a0\u202f]%/gu, () => '%'),
    title: () => l10n.t('Take the space out'),
    message: () =>
      l10n.t('United Nations Spanish joins the percentage sign to the figure, although the Academy sets it apart.'),
  };
}

/** Thousands set apart by a comma, or a long row of noughts: in Chinese great numbers have 万 and 亿. */
function chineseGroups(): MarkRule {
  return {
    id: 'ZH-05',
    inFigures: true,
    find: matching(/(?<![A-Za-z\d.,/:-])[1-9]\d{0,2}(?:(?:,\d{3})+|\d{0,3}0{5,9})(?![\d,]|\.\d)/gu, ([written]) => {
      const value = Number(written.replaceAll(',', ''));
      if (value >= 1e8 && value % 1e6 === 0) return `${value / 1e8}亿`;
      return value >= 1e4 && value % 1e3 === 0 ? `${value / 1e4}万` : String(value);
    }),
    message: (written, right) =>
      l10n.t('Chinese has no comma in figures and writes great numbers with 万 and 亿: {1}, not {0}.', written, right),
  };
}
