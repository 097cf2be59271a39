// Finds hidden characters that turn the order of a text, and places of an Arabic draft that are shown in another order than they are read.
import * as l10n from '../../text/l10n';
import { languages } from '../../text/languages';
import type { Span } from '../../text/span';
import type { Check, Finding } from '../check';
import type { ParagraphReading } from '../reading';
import { type MarkRule, type MarkRules, marks } from '../style-marks';
import { inParagraphs } from '../style-rule';

const NO_BREAK = '\u00a0';
// Of no width; it counts as a letter that runs from right to left.
const RIGHT_TO_LEFT_MARK = '\u200f';

const rules: MarkRules = {
  ar: () => [latinFirst(), rangeFirst(), latinBeforeNumber(), listOfLatin(), figuresInGroups(), turnedBrackets()],
};
const outOfOrder = inParagraphs(marks(rules));

export const bidiMarks: Check = {
  id: 'bidi-marks',
  severity: 'information',
  summary:
    'A hidden character turns the order of the text, or Latin words, figures or brackets in an Arabic draft are shown out of order.',
  reason:
    'Where Arabic meets Latin letters and figures, programs work out the order by the Unicode bidirectional algorithm (Unicode Standard Annex 9) and by hidden characters. These are left behind by copying, can hide what a text says, and where a mark is wanting, the parts of a list or number change places on screen and in print.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: [
        'قتل في بعثة ⟦MINUSMA 15⟧ جنديا، وفي UNMISS، 12 شرطيا.',
        'تعمل ⟦UNDP، UNICEF⟧، WFP معا في الميدان.',
        'ينتشر ⟦12 500⟧ جندي و٣ ٢٠٠ شرطي.',
        'يدعم القرار 2378 ⟦)2017(⟧ و»المبادرة« هذا.',
        '⟦MINUSMA⟧ بعثة مهمة في مالي.',
        '⟦2015-2018⟧ فترة صعبة، وانتهت ولاية ⟦UNMISS 2011-2013⟧ بعدها.',
        'نص ⟦\u202eمقلوب⟧\u202c هنا، وجزء ⟦\u202bناقص⟧ وآخر.',
        'كلمة ⟦\u202bعربية⟧\u202c لا تحتاج إلى علامات.',
      ],
      passes: [
        'قتل في بعثة MINUSMA\u200f 15 جنديا، وفي الوثيقة S/2018/184 المؤرخة 28 آذار/مارس 2018.',
        'تعمل UNDP\u060c\u200f UNICEF و WFP معا، بموجب القرار S/RES/2378 (2017)، في الفترة 2015-2018.',
        'ينتشر 12\u00a0500 جندي (MINUSMA)، وجائحة COVID 19 مستمرة. 1) أولا. 2) ثانيا (مهم).',
        '\u200fMINUSMA بعثة مهمة، والنص \u2067English 15\u2069 محفوظ.',
      ],
    },
    en: {
      flags: [
        'Pay ⟦\u202eevif⟧\u202c to them.',
        'The text ⟦\u2067stays⟧ open.\nThe next line is sound.',
        'We ⟦\u2066thank⟧\u2069 you, and ⟦\u2069again⟧.',
      ],
      passes: [
        'The word \u2067سلام\u2069 means peace, and \u200eso\u200e it is.',
        'The word \u202bسلام\u202c means peace.',
        'A soft\u00adhyphen and a joiner\u200d turn nothing round.',
      ],
    },
    es: {
      flags: [
        'Paguen ⟦\u202ecnic⟧\u202c a todos.',
        'El texto ⟦\u202bqueda⟧ abierto.',
        'Damos ⟦\u2068las⟧ gracias\u2069 a todos.',
      ],
      passes: [
        'La palabra \u2067سلام\u2069 significa paz.',
        'La palabra سلام significa paz.',
        'La paz\u200e es de todos.',
      ],
    },
    fr: {
      flags: [
        'Payez ⟦\u202eqnic⟧\u202c à tous.',
        'Le texte ⟦\u202breste⟧ ouvert.',
        'Nous ⟦\u2068vous⟧ remercions\u2069 tous.',
      ],
      passes: ['Le mot \u2067سلام\u2069 signifie paix.', 'Le mot سلام signifie paix.', 'La paix\u200e est à tous.'],
    },
    ru: {
      flags: [
        'Заплатите ⟦\u202eьтяп⟧\u202c всем.',
        'Текст ⟦\u202bоткрыт⟧ здесь.',
        'Мы ⟦\u2068вас⟧ благодарим\u2069 все.',
      ],
      passes: ['Слово \u2067سلام\u2069 значит мир.', 'Слово سلام значит мир.', 'Мир\u200e нужен всем.'],
    },
    zh: {
      flags: ['请支付⟦\u202e五万⟧\u202c元。', '案文⟦\u202b未完⟧', '我们⟦\u2068感谢⟧\u2069各位。'],
      passes: ['\u2067سلام\u2069一词指和平。', 'سلام一词指和平。', '和平\u200e属于各国。'],
    },
  },
  *runParagraph(context) {
    yield* hiddenCharacters(context.reading);
    yield* outOfOrder(context);
  },
};

// The marks that open and close a stretch: embeddings and overrides are closed by one character, isolates by another.
const OPENS_EMBEDDING = /[\u202a\u202b\u202d\u202e]/;
const OPENS_OVERRIDE = /[\u202d\u202e]/;
const OPENS_ISOLATE = /[\u2066-\u2068]/;
const CLOSES_EMBEDDING = '\u202c';
// Programs take no notice of what lies deeper (Unicode Standard Annex 9, BD2).
const DEEPEST = 125;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]|\n/g;

interface Controls {
  /** Turn every letter round, whether paired or not. */
  readonly overrides: number[];
  /** Without a partner in their line, where their effect ends. */
  readonly unpaired: number[];
  /** Paired around something that needs none. */
  readonly idle: number[];
}

/** What goes against ALL-TY-04. */
function* hiddenCharacters(reading: ParagraphReading): Iterable<Finding> {
  const { text } = reading;
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return;
  const { overrides, unpaired, idle } = controlsIn(reading);
  const finding = (places: readonly number[], message: string) => {
    const inOrder = [...places].sort((a, b) => a - b);
    const edits = inOrder.map((start) => ({ span: { start, end: start + 1 }, newText: '' }));
    return {
      span: shownAt(text, inOrder[0] ?? 0),
      message,
      fix: { title: l10n.t('Take the hidden characters out'), edits },
    };
  };
  if (overrides.length > 0)
    yield {
      ...finding(
        overrides,
        l10n.t(
          'A hidden character here turns letters round, so that readers see another text than is written: take it out.',
        ),
      ),
      severity: 'warning',
    };
  if (unpaired.length > 0)
    yield finding(
      unpaired,
      l10n.t(
        'A hidden direction character here has no partner, so that it upsets the order of the rest of the line: take it out.',
      ),
    );
  if (idle.length > 0)
    yield {
      ...finding(
        idle,
        l10n.t(
          'Hidden direction characters are left here, probably from copying, and nothing needs them: take them out.',
        ),
      ),
      severity: 'hint',
    };
}

/** The hidden character with the word after it, because alone it could not be seen. */
function shownAt(text: string, start: number): Span {
  const [word = ''] = /^.[\p{L}\p{M}\p{N}]*/u.exec(text.slice(start, start + 40)) ?? [];
  return { start, end: start + Math.max(1, word.length) };
}

/** A hidden character that turns the order until another ends it. */
interface Opener {
  readonly start: number;
  /** True of an isolate, false of an embedding or override. */
  readonly isolates: boolean;
}

function controlsIn({ text, language }: ParagraphReading): Controls {
  const { rightToLeft } = languages[language];
  const found: Controls = { overrides: [], unpaired: [], idle: [] };
  let open: Opener[] = [];
  const pair = (start: number, end: number) => {
    if (OPENS_OVERRIDE.test(text.charAt(start))) found.overrides.push(start, end);
    else if (isIdle(text.slice(start + 1, end), rightToLeft)) found.idle.push(start, end);
  };
  const drop = (openers: readonly Opener[]) => {
    for (const { start } of openers)
      (OPENS_OVERRIDE.test(text.charAt(start)) ? found.overrides : found.unpaired).push(start);
  };
  for (const { index, 0: control } of text.matchAll(CONTROLS)) {
    const isolates = OPENS_ISOLATE.test(control);
    if (control === '\n') {
      drop(open);
      open = [];
    } else if (isolates || OPENS_EMBEDDING.test(control)) {
      const opener = { start: index, isolates };
      if (open.length < DEEPEST) open.push(opener);
      else drop([opener]);
    } else {
      const closesIsolate = control !== CLOSES_EMBEDDING;
      // An isolate shuts what is open inside it; an embedding cannot reach out of one.
      const at = closesIsolate ? open.findLastIndex((opener) => opener.isolates) : open.length - 1;
      const opener = open[at];
      if (opener?.isolates !== closesIsolate) found.unpaired.push(index);
      else {
        drop(open.slice(at + 1));
        open.length = at;
        pair(opener.start, index);
      }
    }
  }
  drop(open);
  return found;
}

/** Whether a stretch runs as the text around it does, so that it needs no marks. */
function isIdle(inside: string, rightToLeft: boolean): boolean {
  return rightToLeft ? !/[\p{Script=Latin}\d]/u.test(inside) : !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(inside);
}

function insertion(at: number) {
  return { span: { start: at, end: at }, newText: RIGHT_TO_LEFT_MARK };
}

const FIRST_LATIN =
  /^[^\p{L}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]*(?<word>\p{Script=Latin}\S*)[^]*\p{Script=Arabic}/u;

/** A paragraph that begins with a Latin word: programs that go by the first letter lay it out from left to right. */
function latinFirst(): MarkRule {
  return {
    id: 'AR-03',
    inQuotations: true,
    *find(prose) {
      const word = FIRST_LATIN.exec(prose)?.groups?.['word'];
      if (word === undefined) return;
      const start = prose.indexOf(word);
      yield { start, end: start + word.length, edits: [insertion(start)] };
    },
    title: () => l10n.t('Put a hidden right-to-left mark before it'),
    message: (word) =>
      l10n.t(
        'This paragraph begins with "{0}", so many programs lay all of it out from left to right: put a right-to-left mark before it, or begin with an Arabic word.',
        word,
      ),
  };
}

// An acronym or symbol, then a number or range that counts what follows it; or either after a comma.
const LATIN_RUN =
  /(?<![\p{Script=Latin}\d/])(?<latin>\p{Script=Latin}[\p{Script=Latin}\d/.&-]*(?: ?\(\d{4}\))?)(?:(?<mark>[،؛] ?)(?=(?<next>\p{Script=Latin}[\p{Script=Latin}\d/.&-]*|\d[\d.,]*))| (?=(?<count>\d{1,3}(?:[.,\u00a0]\d{3})*|\d{1,4}[-–]\d{1,4}) \p{Script=Arabic}))/gu;

function latinRun(kind: 'number' | 'list'): MarkRule['find'] {
  return function* (prose, { text }) {
    for (const { index, groups = {} } of prose.matchAll(LATIN_RUN)) {
      const { latin = '', mark, next = '', count } = groups;
      const after = index + latin.length + (mark === undefined ? 0 : 1);
      const number = index + latin.length + (mark ?? ' ').length;
      // Arabic-Indic figures keep their place.
      const isNumber = /[0-9]/.test(text.charAt(number));
      if (count !== undefined && (!isNumber || !isAcronym(latin))) continue;
      if (kind !== (isNumber ? 'number' : 'list') || (!isNumber && /\d/.test(next.charAt(0)))) continue;
      const hyphen = count?.indexOf('-') ?? -1;
      const edits = hyphen < 0 ? [insertion(after)] : [insertion(after), insertion(number + hyphen + 1)];
      yield { start: index, end: number + (count ?? next).length, edits };
    }
  };
}

const RANGE = /(?<![\d-])\d{1,4}-\d{1,4}(?![\d-])/gu;
const NO_LETTER_BEFORE = /(?:^|\n)[^\p{L}\n\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]*$/u;
// More brackets and marks than that hardly begin a line.
const MOST_BEFORE = 20;

/** A range of figures with no letter before it in its line. */
function rangeFirst(): MarkRule {
  return {
    id: 'AR-03',
    *find(prose, { text }) {
      for (const { index, 0: range } of prose.matchAll(RANGE)) {
        const before = prose.slice(Math.max(0, index - MOST_BEFORE), index);
        if (!/[0-9]/.test(text.charAt(index)) || (index > MOST_BEFORE && !before.includes('\n'))) continue;
        if (!NO_LETTER_BEFORE.test(before)) continue;
        yield { start: index, end: index + range.length, edits: [insertion(index + range.indexOf('-') + 1)] };
      }
    },
    title: () => l10n.t('Put a hidden right-to-left mark after the hyphen'),
    message: (range) =>
      l10n.t(
        'No Arabic letter comes before "{0}" in its line, so the greater number is read first: put a right-to-left mark after the hyphen.',
        range,
      ),
  };
}

/** Whether Latin letters are a body's or a document's, which has no number after a space: "MINUSMA", "S/2018/184", but not "COVID". */
function isAcronym(latin: string): boolean {
  return /^(?!COVID)[A-Z][A-Z-]{3,}$|\//.test(latin);
}

function latinBeforeNumber(): MarkRule {
  return {
    id: 'AR-03',
    find: latinRun('number'),
    title: () => l10n.t('Put a hidden right-to-left mark between them'),
    message: (written) =>
      l10n.t(
        'In "{0}" the figure is shown before the Latin letters, as if it belonged to them: put a right-to-left mark between them.',
        written,
      ),
  };
}

function listOfLatin(): MarkRule {
  return {
    id: 'AR-03',
    find: latinRun('list'),
    title: () => l10n.t('Put a hidden right-to-left mark between them'),
    message: (written) =>
      l10n.t(
        'These Latin words are shown in reverse, the last of the list first, because only a comma is between them ("{0}"): put a right-to-left mark after the comma.',
        written,
      ),
  };
}

function figuresInGroups(): MarkRule {
  return {
    id: 'AR-03',
    *find(prose) {
      for (const { index, 0: found } of prose.matchAll(
        /(?<![\p{Script=Latin}\d.,/]|\d )[1-9]\d{0,2}(?: \d{3})+(?![\d.,/]| \d)/gu,
      )) {
        const edits = [...found.matchAll(/ /g)].map((space) => {
          const start = index + space.index;
          return { span: { start, end: start + 1 }, newText: NO_BREAK };
        });
        yield { start: index, end: index + found.length, edits };
      }
    },
    title: () => l10n.t('Put a no-break space'),
    message: (written) =>
      l10n.t(
        'The groups of {0} change places when they are shown, because an ordinary space parts them into two numbers: put a no-break space.',
        written,
      ),
  };
}

// What brackets the wrong way round hold is short: a year, an acronym, a few words.
const MOST_IN_BRACKETS = 60;

function turnedBrackets(): MarkRule {
  return {
    id: 'AR-03',
    inQuotations: true,
    *find(prose) {
      yield* turned(prose, '(', ')');
      yield* turned(prose, '«', '»');
    },
    title: () => l10n.t('Turn them round'),
    message: (written, right) =>
      l10n.t(
        'These brackets or quotation marks are the wrong way round ("{0}"), as copying from a PDF leaves them: {1}.',
        written,
        right,
      ),
  };
}

/** A closing bracket that nothing opened, followed by an opening one that nothing closes. */
function* turned(prose: string, open: string, close: string) {
  const opened: number[] = [];
  const stray: { readonly at: number; readonly closes: boolean }[] = [];
  for (let at = 0; at < prose.length; at++) {
    const sign = prose.charAt(at);
    if (sign === open) opened.push(at);
    else if (sign === close && opened.pop() === undefined) stray.push({ at, closes: true });
  }
  stray.push(...opened.map((at) => ({ at, closes: false })));
  stray.sort((a, b) => a.at - b.at);
  for (const [i, { at: start, closes }] of stray.entries()) {
    const next = stray[i + 1];
    if (!closes || !next || next.closes || next.at - start > MOST_IN_BRACKETS) continue;
    // "1)" is a label, and a space after a closing mark shows that it does close something.
    if (close === ')' && /[\p{L}\p{N}]/u.test(prose.charAt(start - 1))) continue;
    if (/\s/.test(prose.charAt(start + 1))) continue;
    yield {
      start,
      end: next.at + 1,
      edits: [
        { span: { start, end: start + 1 }, newText: open },
        { span: { start: next.at, end: next.at + 1 }, newText: close },
      ],
    };
  }
}
