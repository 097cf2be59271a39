// Finds punctuation that is not set as the draft's language sets it: quotation marks, spaces at marks, dashes, full-width signs.
import type { Check } from '../check';
import {
  curlyQuotationMarks,
  singleQuotationMarks,
  stopInsideQuotation,
  straightQuotationMarks,
  titleMarks,
} from '../marks/quotation-marks';
import {
  arabicMarks,
  chineseEllipsis,
  fullWidthMarks,
  openingMarks,
  russianDash,
  taMarbuta,
  tatweel,
  titleWithoutStop,
  twoStops,
} from '../marks/signs';
import { doubleSpace, frenchSpaces, missingSpaces, spaceBeforeMark } from '../marks/spaces';
import { type MarkRules, marks } from '../style-marks';
import { inDraft, inParagraphs } from '../style-rule';

const NO_BREAK = '\u00a0';

// What runs through a whole draft, because the keyboard gives it: told once.
const habits: MarkRules = {
  ar: () => [arabicMarks(), taMarbuta()],
  en: ({ spelling }) => [
    straightQuotationMarks('EN-PU-02', '“', '”'),
    singleQuotationMarks(),
    // Where spelling is American, stops stand inside.
    ...(spelling === 'american' ? [] : [stopInsideQuotation()]),
    titleWithoutStop(),
  ],
  es: () => [straightQuotationMarks('ES-09', '“', '”')],
  fr: () => [
    straightQuotationMarks('FR-05', `«${NO_BREAK}`, `${NO_BREAK}»`),
    curlyQuotationMarks('FR-05', `«${NO_BREAK}`, `${NO_BREAK}»`),
    frenchSpaces(),
    missingSpaces(),
  ],
  ru: () => [straightQuotationMarks('RU-05', '«', '»'), curlyQuotationMarks('RU-05', '«', '»'), russianDash()],
  zh: () => [straightQuotationMarks('ZH-04', '“', '”'), fullWidthMarks(), titleMarks()],
};

// Slips of the hand: told where they stand.
const slips: MarkRules = {
  ar: () => [doubleSpace(), spaceBeforeMark('[,.;:!?،؛؟]'), twoStops(), tatweel()],
  en: () => [doubleSpace(), spaceBeforeMark('[,.;:!?]'), twoStops()],
  es: () => [doubleSpace(), spaceBeforeMark('[,.;:!?]'), twoStops(), openingMarks()],
  fr: () => [doubleSpace(), spaceBeforeMark('[,.]'), twoStops()],
  ru: () => [doubleSpace(), spaceBeforeMark('[,.;:!?]'), twoStops()],
  zh: () => [spaceBeforeMark('[，。；：！？、]'), twoStops(), chineseEllipsis()],
};

const ID = 'typography';

export const typography: Check = {
  id: ID,
  severity: 'hint',
  summary: 'Quotation marks, spaces at marks, dashes or other signs are not those of the draft’s language.',
  reason:
    'Documents of the United Nations set marks as each language does: “…” in English and Spanish, « … » with no-break spaces in French, «…» in Russian, full-width signs in Chinese, ، ؛ ؟ in Arabic. Much of it is what keyboards give and does no harm when a text is read out, so a habit that runs through a draft is told once, with a fix for all its places.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: [
        'إن الأمم المتحدة⟦,⟧ ومجلس الأمن, يعملان معا. فماذا ننتظر?',
        'ندعم ⟦السـلام⟧ في العالم.',
        'تعمل ⟦الجمعيه⟧ العامه من أجل ذلك.',
        'ندعم البعثة⟦ ،⟧ ونشكرها على⟦  ⟧عملها.',
      ],
      passes: [
        'إن الأمم المتحدة، ومجلس الأمن، يعملان معا؛ فماذا ننتظر؟',
        'ندعم الـ44 دولة، ونشير إلى لـ«البيان» وإلى عام 1440هـ وإلى هـ.',
        'نشكر UNDP, UNICEF على 12,500 وجبة، وندعم التوجيه والتنبيه.',
      ],
    },
    en: {
      flags: [
        'We called it ⟦"robust"⟧, and they called it "clear".',
        "We called it ⟦‘robust’⟧, and the parties’ word was 'clear'.",
        'We need a “quantum leap⟦.”⟧ We said so.',
        '⟦Mr⟧ President, we thank Ms Touré.',
        'We agree⟦ ,⟧ and we thank⟦  ⟧you⟦..⟧',
      ],
      passes: [
        'We called it “robust”, and they said: “It is a ‘clear’ text.”',
        'The parties’ and States’ words, the dogs of the \'90s and 5" guns are no quotations.',
        'We call it <span class="x">clear</span>.',
        'We agree.  We do … and we thank you... <!-- and how --> We said: <!-- so --> yes.',
        'We need a “quantum leap”. See https://example.org/a..b ; the ratio is 2 : 1. “We need it.”',
      ],
    },
    es: {
      flags: [
        '⟦Cómo podemos proteger a los civiles?⟧ Y qué haremos mañana?',
        'Es hora de actuar⟦!⟧',
        'La llamamos ⟦"robusta"⟧, y ellos "clara".',
        'Estamos de acuerdo⟦ ,⟧ y damos las gracias.',
      ],
      passes: [
        '¿Cómo podemos proteger a los civiles? Sr. Presidente, ¿qué haremos mañana? ¡Gracias!',
        '¿Qué podemos hacer, Sr. Presidente, para proteger a los civiles?',
        'La llamamos “robusta” y «clara» (?). «Who knows?», dijo.',
      ],
    },
    fr: {
      flags: [
        'Que fair⟦e ?⟧ Nous le savon⟦s:⟧ agir. Vite !',
        'Nous disons ⟦«a⟧ssez», et voilà.',
        'Nous la disons ⟦"robuste"⟧ et "claire".',
        'Nous la disons ⟦“robuste”⟧.',
        'La mission compte 1⟦2 5⟧00 soldats, soit 9 % du total, et le mot est « assez ».',
        'Nous agissons⟦ ,⟧ et nous remercions⟦  ⟧chacun.',
      ],
      passes: [
        'Que faire\u00a0? Nous le savons\u202f: agir\u00a0; vite\u00a0!',
        'Nous la disons «\u00a0robuste\u00a0», et «\u00a0“claire” aussi\u00a0».',
        'La mission compte 12\u00a0500 soldats, à 10:30. Voir https://example.org/a?b=c et S/2018/184.',
      ],
    },
    ru: {
      flags: [
        'Мы называем его ⟦"миротворцем"⟧ и "другом".',
        'Мы называем его ⟦“миротворцем”⟧.',
        'Мир ⟦-⟧ это труд, а война - горе.',
        'Мы согласны⟦ ,⟧ и благодарим⟦  ⟧вас.',
      ],
      passes: [
        'Мы называем его «миротворцем», а «слово “друг” и слово "брат"» — иначе.',
        'Мир — это труд – и большой. В 2017 - 2018 годах.\n- пункт\n- другой',
        'Страны-участницы согласны, т. е. за.',
      ],
    },
    zh: {
      flags: [
        '军事⟦,⟧警察和文职人员缺一不可.谁来负责?',
        '我们称之为⟦"强有力"⟧的行动。',
        '我们遵守⟦“联合国宪章”⟧。',
        '我们支持⟦...⟧并感谢⟦。。⟧',
      ],
      passes: [
        '军事、警察和文职人员缺一不可，谁来负责？',
        '见S/2018/184, A/72/5和第2378(2017)号决议；时间：10:30，比例1:2。',
        '我们遵守《联合国宪章》，称之为“强有力”的行动……并感谢各位。',
      ],
    },
  },
  run: inDraft(marks(habits), ID),
  runParagraph: inParagraphs(marks(slips)),
};
