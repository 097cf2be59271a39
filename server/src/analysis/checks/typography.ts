// Finds punctuation that is not set as the draft's language sets it: quotation marks, spaces at marks, dashes, full-width signs.
import { wordsWithTaMarbuta } from '../../knowledge/marks-and-figures';
import * as l10n from '../../text/l10n';
import { languages } from '../../text/languages';
import { overlapsAny, sliceOf, type Span } from '../../text/span';
import type { Check } from '../check';
import type { ParagraphReading } from '../reading';
import { type MarkRule, type MarkRules, marks, matching, placeOf } from '../style-marks';
import { inDraft, inParagraphs, type Place } from '../style-rule';

const NO_BREAK = '\u00a0';
// Vowel signs belong to no script of their own.
const ARABIC = '[\\p{Script=Arabic}\\u064b-\\u0652]';

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
        'Que fair⟦e ?⟧ Nous le savons: agir.',
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

/** Quotations between straight marks, where each plainly opens or closes. */
function straightQuotationMarks(id: string, open: string, close: string): MarkRule {
  return {
    id,
    inQuotations: true,
    find: (prose, reading) => straightPairs(prose, reading, open, close),
    message: () =>
      l10n.t(
        'These are typewriter quotation marks; printed texts in this language have {0}: put them here and wherever else they stand in the draft.',
        `${open.trim()}…${close.trim()}`,
      ),
  };
}

function* straightPairs(
  prose: string,
  { language, quotations }: ParagraphReading,
  open: string,
  close: string,
): Iterable<Place> {
  const { unspaced } = languages[language];
  const marks = [...prose.matchAll(/"/g)].map(({ index }) => index);
  if (marks.length % 2 !== 0) return;
  const isWord = (at: number) => !unspaced && /[\p{L}\p{N}]/u.test(prose.charAt(at));
  const isSpace = (at: number) => /^\s?$/.test(prose.charAt(at));
  // Inside other marks straight ones are the inner pair.
  const outer = quotations.filter(({ start }) => prose.charAt(start) !== '"');
  const places: Place[] = [];
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [start = 0, last = 0] = [marks[i], marks[i + 1]];
    // After "=" it is markup.
    if (
      prose.charAt(start - 1) === '=' ||
      isWord(start - 1) ||
      isSpace(start + 1) ||
      isSpace(last - 1) ||
      isWord(last + 1)
    )
      return;
    const place = { start, end: last + 1 };
    if (!overlapsAny(outer, place)) places.push(requoted(place, open, close));
  }
  yield* places;
}

/** A quotation of which the marks at both ends, of one character each, are replaced. */
function requoted({ start, end }: Span, open: string, close: string): Place {
  return {
    start,
    end,
    edits: [
      { span: { start, end: start + 1 }, newText: open },
      { span: { start: end - 1, end }, newText: close },
    ],
  };
}

/** “…” where the language has « … »: inside these it is the inner pair. */
function curlyQuotationMarks(id: string, open: string, close: string): MarkRule {
  return {
    id,
    inQuotations: true,
    *find(prose, { quotations }) {
      const outer = quotations.filter(({ start }) => prose.charAt(start) === '«');
      for (const { index, 0: found } of prose.matchAll(/“[^“”«»„]{1,2000}”/gu)) {
        const place = { start: index, end: index + found.length };
        if (!overlapsAny(outer, place)) yield requoted(place, open, close);
      }
    },
    message: () =>
      l10n.t(
        'Quotation marks of this form stand only inside others in this language: put {0} here and at the other quotations of the draft.',
        `${open}…${close}`,
      ),
  };
}

// An opening mark, and a closing one that is no apostrophe.
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])(?:‘[^‘’“”"\n]{1,300}(?:’(?=\p{L})[^‘’“”"\n]{1,300}){0,5}’|'(?=\p{L})[^'“”"\n]{1,300}(?:'(?=\p{L})[^'“”"\n]{1,300}){0,5}(?<!s)')(?![\p{L}\p{N}])/gu; // prettier-ignore

function singleQuotationMarks(): MarkRule {
  return {
    id: 'EN-PU-02',
    inQuotations: true,
    *find(prose, { quotations }) {
      const outer = quotations.filter(({ start }) => /["“«]/.test(prose.charAt(start)));
      for (const { index, 0: found } of prose.matchAll(SINGLE_QUOTED)) {
        const place = { start: index, end: index + found.length };
        if (!overlapsAny(outer, place)) yield requoted(place, '“', '”');
      }
    },
    message: () =>
      l10n.t(
        'United Nations English sets quotations between double marks, and single ones only inside these: put “…” here and at the other quotations of the draft.',
      ),
  };
}

function stopInsideQuotation(): MarkRule {
  return {
    id: 'EN-PU-03',
    inQuotations: true,
    *find(prose, { quotations }) {
      for (const quotation of quotations) {
        const close = prose.charAt(quotation.end - 1);
        // What begins small is a part of the sentence around it. "…", "etc." and initials keep their stop.
        if (!/^["“]\p{Ll}[^]*(?<!\.|etc|\p{Lu})\.["”]$/u.test(sliceOf(prose, quotation))) continue;
        yield placeOf({ start: quotation.end - 2, end: quotation.end }, `${close}.`);
      }
    },
    message: () =>
      l10n.t(
        'The quotation is a part of this sentence, so the full stop is the sentence’s: put it after the quotation mark, as United Nations English does.',
      ),
  };
}

function titleWithoutStop(): MarkRule {
  return {
    id: 'EN-PU-04',
    find: matching(/(?<!\p{L})(?:Mr|Mrs|Ms|Dr)(?= \p{Lu})/gu, ([title]) => `${title}.`),
    message: (written, right) =>
      l10n.t(
        'United Nations English has a full stop after {0}: write {1} here and elsewhere in the draft.',
        written,
        right,
      ),
  };
}

// A space before these marks, if there is one, inside guillemets, in groups of figures and before the percentage sign.
const FRENCH_SPACES = new RegExp(
  [
    '(?<=[\\p{L}\\p{N}»”")\\]%]) ?(?=[:;!?]{1,3}(?:[\\s»”")\\]*_]|$))',
    '(?<=«) ?(?=\\S)',
    '(?<=\\S) ?(?=»)',
    '(?<=(?<![\\d.,/]|\\d )\\d{1,3}(?: \\d{3}){0,3}) (?=\\d{3}(?!\\d))',
    '(?<=\\d) (?=%)',
  ].join('|'),
  'gu',
);

function frenchSpaces(): MarkRule {
  return {
    id: 'FR-05',
    inQuotations: true,
    *find(prose) {
      for (const { index, 0: space } of prose.matchAll(FRENCH_SPACES)) {
        const span = { start: index, end: index + space.length };
        yield { start: span.start - 1, end: span.end + 1, edits: [{ span, newText: NO_BREAK }] };
      }
    },
    title: () => l10n.t('Put a no-break space'),
    message: () =>
      l10n.t(
        'French puts a no-break space before : ; ! ? and %, inside « » and in figures, so that no line begins with a mark: here and elsewhere in the draft there is an ordinary one or none.',
      ),
  };
}

function russianDash(): MarkRule {
  return {
    id: 'RU-05',
    find: matching(/(?<=[\p{L}»)”"] )--?(?= [\p{L}«„“"])/gu, () => '—'),
    message: () =>
      l10n.t('Between words with spaces around it stands a dash, not a hyphen: put — here and elsewhere in the draft.'),
  };
}

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};
const AFTER_HAN = '(?<=[\\p{Script=Han}）》”’」』)])';
const HALF_WIDTH = new RegExp(
  [
    `${AFTER_HAN}(?<mark>[,;:!?])(?: (?=\\p{Script=Han}))?`,
    `${AFTER_HAN}(?<stop>\\.)(?=[\\s”’」』)]|\\p{Script=Han}|$)`,
    '(?<=[\\p{L}\\p{N}])(?<between>[,;!?])(?: (?=\\p{Script=Han})|(?=\\p{Script=Han}))',
  ].join('|'),
  'gu',
);

function fullWidthMarks(): MarkRule {
  return {
    id: 'ZH-04',
    severity: 'information',
    find: matching(HALF_WIDTH, (_, part) => FULL_WIDTH[part('mark') || part('stop') || part('between')]),
    message: (written, right) =>
      l10n.t(
        'With Chinese characters stand full-width marks: put "{0}" for "{1}" here, and likewise elsewhere in the draft; items of a list are set apart by 、.',
        right,
        written.trim(),
      ),
  };
}

function titleMarks(): MarkRule {
  return {
    id: 'ZH-04',
    inQuotations: true,
    *find(prose) {
      for (const { index, 0: found } of prose.matchAll(
        /“[\p{Script=Han}]{2,30}(?:宪章|公约|条约|议定书|协定书|宣言)”/gu,
      ))
        yield requoted({ start: index, end: index + found.length }, '《', '》');
    },
    message: (_, right) => l10n.t('Names of documents stand between book-title marks: {0}.', right),
  };
}

const ARABIC_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN_MARK = new RegExp(
  `(?<=${ARABIC}[)»”"]? ?)(?<after>[,;?])|(?<before>[,;?])(?=\\s{0,2}[«“"(]?${ARABIC})`,
  'gu',
);

function arabicMarks(): MarkRule {
  return {
    id: 'AR-06',
    severity: 'information',
    find: matching(LATIN_MARK, (_, part) => ARABIC_MARKS[part('after') || part('before')]),
    message: (written, right) =>
      l10n.t(
        'Arabic has its own comma, semicolon and question mark: put "{0}" for "{1}" here, and likewise elsewhere in the draft.',
        right,
        written.trim(),
      ),
  };
}

function taMarbuta(): MarkRule {
  const words = wordsWithTaMarbuta.map((word) => word.slice(0, -1)).join('|');
  return {
    id: 'AR-06',
    severity: 'information',
    find: matching(
      new RegExp(`(?<!\\p{L})[وف]?(?:[بك]?ال|لل)(?:${words})ه(?![\\p{L}\\p{M}])`, 'gu'),
      ([written]) => `${written.slice(0, -1)}ة`,
    ),
    message: (written, right) =>
      l10n.t('This word ends in ة, not in ه: write {1} for {0}, and likewise elsewhere in the draft.', written, right),
  };
}

// After a full stop some typists leave two. Longer runs of spaces are where a comment was.
const DOUBLE_SPACE = / (?<=[^\s.!?:;…؟*#>|-] ) {1,3}(?=[^\s|])/gu;

function doubleSpace(): MarkRule {
  return {
    id: 'ALL-TY-01',
    inQuotations: true,
    find: matching(DOUBLE_SPACE, () => ' '),
    title: () => l10n.t('Leave one space'),
    message: () => l10n.t('There is more than one space between these words: leave one.'),
  };
}

function spaceBeforeMark(marks: string): MarkRule {
  const pattern = new RegExp(`(?=[ \\u00a0\\u202f]{1,2}${marks})(?<=[\\p{L}\\p{N}»”")\\]}])[ \\u00a0\\u202f]{1,2}(?!:\\s?\\d|\\.\\s\\.)(?=(${marks})(?!\\1)(?:[\\s»”")\\]]|$))`, 'gu'); // prettier-ignore
  return {
    id: 'ALL-TY-02',
    *find(prose) {
      for (const { index, 0: space } of prose.matchAll(pattern)) {
        const span = { start: index, end: index + space.length };
        yield { start: span.start, end: span.end + 1, edits: [{ span, newText: '' }] };
      }
    },
    title: () => l10n.t('Take the space out'),
    message: (written) => l10n.t('In this language no space stands before {0}: take it out.', written.trim()),
  };
}

function twoStops(): MarkRule {
  return {
    id: 'ALL-TY-03',
    find: matching(/(?=\.\.|。。)(?<=[\p{L}\p{N}»”")\]])(?:\.\.(?=\s|$)|。。(?!。))/gu, ([stops]) => stops.charAt(0)),
    message: () =>
      l10n.t('There are two full stops: one ends a sentence, three show that something is left out. Take one out.'),
  };
}

function chineseEllipsis(): MarkRule {
  return {
    id: 'ALL-TY-03',
    find: matching(/(?<=[\p{Script=Han}”’）])(?:\.{3,6}|。{3,6}|…)(?![.。…])/gu, () => '……'),
    message: (written, right) => l10n.t('The Chinese omission mark is {1}, not {0}.', written, right),
  };
}

// Within a word; a single letter joined to what follows ("لـ") may be drawn out.
const STROKE = new RegExp(`(?<=${ARABIC})(?<!(?<!\\p{L})[وف]?[بلك])\\u0640+(?=\\p{Script=Arabic})`, 'gu');

function tatweel(): MarkRule {
  return {
    id: 'AR-06',
    *find(prose) {
      if (!prose.includes('\u0640')) return;
      for (const { index, 0: word } of prose.matchAll(/[\p{L}\p{M}]+/gu)) {
        const edits = [...word.matchAll(STROKE)].map((stroke) => {
          const start = index + stroke.index;
          return { span: { start, end: start + stroke[0].length }, newText: '' };
        });
        if (edits.length > 0) yield { start: index, end: index + word.length, edits };
      }
    },
    title: () => l10n.t('Take the stroke out'),
    message: (_, right) =>
      l10n.t('A word is drawn out with a stroke (tatweel), which hides it from every search: write {0}.', right),
  };
}

const INTERROGATIVE =
  /^(?:(?:y|e|o|pero|entonces|a|al|de|del|con|en|por|para|hasta|desde|sobre)\s){0,2}(?:qué|cómo|cuándo|cuánt[oa]s?|quién(?:es)?|dónde|cuál(?:es)?|acaso)(?!\p{L})/iu;

/** ¿ and ¡ where none stands since the last question or exclamation. */
function openingMarks(): MarkRule {
  return {
    id: 'ES-09',
    severity: 'information',
    *find(prose, { sentences }) {
      let open = false;
      let at = 0;
      for (const { index, 0: mark } of prose.matchAll(/[¿¡]|(?<=[\p{L}\p{N}»”")\]*])[?!]+/gu)) {
        if (/[¿¡]/.test(mark)) open = true;
        else if (open) open = false;
        else {
          while ((sentences[at]?.end ?? Infinity) <= index) at++;
          const start = sentences[at]?.start ?? index;
          yield unopened(prose, { start, end: index + mark.length });
        }
      }
    },
    message: (written) =>
      l10n.t('In Spanish a question or exclamation opens with ¿ or ¡: put it where the question begins.', written),
  };
}

/** The opening mark goes before a sentence that begins as questions do; of another it cannot be told where its question begins. */
function unopened(prose: string, sentence: Span): Place {
  const asks = prose.endsWith('?', sentence.end);
  if (!asks || !INTERROGATIVE.test(sliceOf(prose, sentence)))
    return { start: sentence.end - 1, end: sentence.end, edits: null };
  const span = { start: sentence.start, end: sentence.start };
  return { ...sentence, edits: [{ span, newText: '¿' }] };
}
