// What the topic model looks at in a text: stems, pairs of stems and pieces of words; in Chinese, short runs of characters.
import type { LanguageCode } from '../text/languages';
import type { Token } from '../text/tokens';

/** Called for each feature with its number (a hash) and how much it counts. */
export type Collect = (feature: number, weight: number) => void;

const PAIR = 0.4;
const PIECE = 0.35;
const SHORTEST_PIECE = 4;
const LONGEST_PIECE = 5;

/**
 * Gives the features of a text to `collect` and returns the number of its units (content words, or Han characters), by which a sum over
 * them is to be scaled. English, French, Spanish and, transliterated, Russian share their pieces of words, so that what is alike
 * across languages is learned once.
 */
export function collectFeatures(text: string, code: LanguageCode, tokens: readonly Token[], collect: Collect): number {
  return code === 'zh' ? collectRuns(text, collect) : collectWords(code, tokens, collect);
}

function collectWords(code: LanguageCode, tokens: readonly Token[], collect: Collect): number {
  const ofCode = CODE_HASH[code];
  let units = 0;
  let before: string | null = null;
  for (const { word, stem, isFunctionWord } of tokens) {
    if (isFunctionWord) continue;
    if (/^\d+$/.test(word)) {
      // Years and numbers of resolutions tell; small figures do not.
      if (word.length > 2) collect(hash(`figure ${word}`), 1);
      before = null;
      continue;
    }
    units++;
    collect(hash(stem, ofCode), 1);
    if (before !== null) collect(hash(stem, hash(' ', hash(before, ofCode))), PAIR);
    before = stem;
    const spelled = `<${code === 'ru' ? transliterated(word) : code === 'ar' ? stem : word}>`;
    for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size++) {
      for (let at = 0; at + size <= spelled.length; at++) collect(hash(spelled, PIECE_HASH, at, at + size), PIECE);
    }
  }
  return units;
}

const RUN_WEIGHTS = [0.25, 1, 0.7, 0.7];

function collectRuns(text: string, collect: Collect): number {
  let units = 0;
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    units += run.length;
    for (let at = 0; at < run.length; at++) {
      RUN_WEIGHTS.forEach((weight, i) => {
        if (at + i < run.length) collect(hash(run, RUN_HASH, at, at + i + 1), weight);
      });
    }
  }
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{2,}|\d{3,}/g))
    collect(hash(/\d/.test(word) ? `figure ${word}` : `latin ${word}`), 1);
  return units;
}

/**
 * The number of the feature that stands for a word by itself (in Chinese, one of up to four characters); null when the text is not one
 * word.
 */
export function featureOfWord(word: string, code: LanguageCode, tokens: readonly Token[]): number | null {
  if (code === 'zh') return /^\p{Script=Han}{1,4}$/u.test(word) ? hash(word, RUN_HASH) : null;
  const [first, ...others] = tokens.filter((token) => !token.isFunctionWord);
  return first && others.length === 0 && !/\d/.test(first.word) ? hash(first.stem, hash(`${code} `)) : null;
}

/** The number of the feature that stands for a stem of a language with spaces. */
export function featureOfStem(stem: string, code: LanguageCode): number {
  return hash(stem, CODE_HASH[code]);
}

/** The number of the feature that stands for a run of Chinese characters. */
export function featureOfRun(text: string, start: number, end: number): number {
  return hash(text, RUN_HASH, start, end);
}

/** FNV-1a, 32 bits, over the UTF-16 units of a stretch; `before` is the hash of what comes before it, so that nothing need be joined. */
function hash(text: string, before = 0x811c9dc5, start = 0, end = text.length): number {
  let value = before;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const PIECE_HASH = hash('piece ');
const RUN_HASH = hash('zh ');
const CODE_HASH: Readonly<Record<LanguageCode, number>> = {
  ar: hash('ar '),
  en: hash('en '),
  es: hash('es '),
  fr: hash('fr '),
  ru: hash('ru '),
  zh: hash('zh '),
};

const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

function transliterated(word: string): string {
  let latin = '';
  for (const letter of word) latin += LATIN[letter] ?? letter;
  return latin;
}
