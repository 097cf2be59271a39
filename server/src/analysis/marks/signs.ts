// Rules on stops, dashes and the signs that a language has for its own.
import { wordsWithTaMarbuta } from '../../knowledge/marks-and-figures';
import * as l10n from '../../text/l10n';
import { sliceOf, type Span } from '../../text/span';
import { matching, type MarkRule } from '../style-marks';
import { type Place } from '../style-rule';

// Vowel signs belong to no script of their own.
const ARABIC = '[\\p{Script=Arabic}\\u064b-\\u0652]';

export function titleWithoutStop(): MarkRule {
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

export function russianDash(): MarkRule {
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

export function fullWidthMarks(): MarkRule {
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

const ARABIC_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const LATIN_MARK = new RegExp(
  `(?<=${ARABIC}[)»”"]? ?)(?<after>[,;?])|(?<before>[,;?])(?=\\s{0,2}[«“"(]?${ARABIC})`,
  'gu',
);

export function arabicMarks(): MarkRule {
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

export function taMarbuta(): MarkRule {
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

export function twoStops(): MarkRule {
  return {
    id: 'ALL-TY-03',
    find: matching(/(?=\.\.|。。)(?<=[\p{L}\p{N}»”")\]])(?:\.\.(?=\s|$)|。。(?!。))/gu, ([stops]) => stops.charAt(0)),
    message: () =>
      l10n.t('There are two full stops: one ends a sentence, three show that something is left out. Take one out.'),
  };
}

export function chineseEllipsis(): MarkRule {
  return {
    id: 'ALL-TY-03',
    find: matching(/(?<=[\p{Script=Han}”’）])(?:\.{3,6}|。{3,6}|…)(?![.。…])/gu, () => '……'),
    message: (written, right) => l10n.t('The Chinese omission mark is {1}, not {0}.', written, right),
  };
}

// Within a word; a single letter joined to what follows ("لـ") may be drawn out.
const STROKE = new RegExp(`(?<=${ARABIC})(?<!(?<!\\p{L})[وف]?[بلك])\\u0640+(?=\\p{Script=Arabic})`, 'gu');

export function tatweel(): MarkRule {
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
export function openingMarks(): MarkRule {
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
