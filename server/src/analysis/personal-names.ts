// Names of persons as two texts spell them: the same, a likely misspelling, or another name.
import { editDistance, isOneSlip } from '../text/edit-distance';
import { fold } from '../text/fold';
import type { LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';

/** A word of a person's name. */
export interface NameWord {
  /** As it is written, without what Arabic joins to it. */
  readonly written: string;
  /** What is compared: folded, and in Russian without its ending. */
  readonly key: string;
  /** The same for all ways of writing a foreign name in the script: "Cheikh" and "Sheikh". */
  readonly sound: string;
}

export type Likeness = 'same' | 'near' | 'other';

// Too short to tell a slip from another name.
const LEAST_LETTERS = 4;
// From here on two letters may be wrong.
const LONG = 8;

/** Particles that are written or left out, folded: "Carlos Alberto (dos) Santos Cruz". */
const PARTICLES = new Set('de del della di da do dos das du des la le las los van von der den ten ter bin ben ibn bint al el ul abu bou y e بن ابن بنت ابو فون فان ди де да ван фон дер аль эль бен бин ибн дос'.split(' ')); // prettier-ignore

/** Forms of address and ranks that stand before a name, folded. */
const ADDRESS = new Set('mr mrs ms miss dr prof professor sir dame h hon general lieutenant major ambassador m mme mlle mm sr sra srta dona general s e excmo excma г н жа ну жу же ном жой госпожа господин دكتور دكتوره سيد سيده سفير سفيره جنرال معالي سعاده'.split(' ')); // prettier-ignore

/** The words of a name that are compared: without particles and forms of address. */
export function nameWords(name: string, language: LanguageCode): NameWord[] {
  return tokensOf(name, language)
    .map(({ start, end }) => nameWord(name.slice(start, end), language))
    .filter(({ key, written }) => !isParticle(key) && !isAddress(written, language));
}

/** Whether a folded word is a particle of names. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whether a word is a form of address that stands before a name, in Arabic with its article and what is joined to it. */
export function isAddress(word: string, language: LanguageCode): boolean {
  const folded = fold(word);
  return ADDRESS.has(language === 'ar' ? folded.replace(/^[وف]?[بلك]?(?:ال|ل(?=س|د|ج|م))/u, '') : folded);
}

// Endings of Russian names; the stemmer takes more off some cases of a name than off others.
const RUSSIAN_CASE = /(?<=\p{L}{3})(?:ого|ому|ыми|ими|ой|ою|ом|ем|ым|им|[ауюяеыийь])$/u;

/** One word of a name, in the language of its text. */
export function nameWord(written: string, language: LanguageCode): NameWord {
  const folded = fold(written);
  const key = language === 'ru' ? folded.replace(RUSSIAN_CASE, '') : folded;
  return { written, key, sound: soundOf(key, language) };
}

/**
 * How a word of a text compares with a word of a name in the same script: another transliteration and another case are the same; a slip of
 * one letter or two neighbours that changed places, or of two letters in a long word, is near.
 */
export function compareNames(word: NameWord, name: NameWord): Likeness {
  const [a, b] = [word.key, name.key];
  if (a === b || word.sound === name.sound) return 'same';
  const shorter = Math.min(a.length, b.length);
  if (Math.min(word.written.length, name.written.length) < LEAST_LETTERS || a.charAt(0) !== b.charAt(0)) return 'other';
  // What hangs on at the end may be a case, or another form of the name.
  if ((a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) > 1) return 'other';
  return isOneSlip(a, b) || (shorter >= LONG && editDistance(a, b) <= 2) ? 'near' : 'other';
}

// Given names of Arabic origin that every country writes otherwise, by their consonants.
const VARIED = new Set('mhmd hmd mmd hsn sf brhm bdl bdlh bdlrhmn slm slmn khld mstf'.split(' '));

/** Rules of how the same foreign sound is written, in the order in which they are applied. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/t?s?ch|sh/g, 'x'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj|zh|j/g, 'j'],
  [/ou|oo|w/g, 'u'],
  [/v/g, 'u'],
  [/ee|y|ij/g, 'i'],
  [/ck|q|c/g, 'k'],
  [/ks/g, 'x'],
  [/([aou])e/g, '$1'],
  [/aa/g, 'a'],
  [/(?<=.{3})e$/g, ''],
];

function soundOf(key: string, language: LanguageCode): string {
  switch (language) {
    case 'ar':
      // Vowels of foreign names are written in many ways.
      return key.replace(/^ال(?=.{3})/u, '').replace(/[اويءئؤه]/gu, '') || key;
    case 'ru':
      return key.replace(/й/g, 'и').replace(/э/g, 'е').replace(/ы/g, 'и').replace(/[ьъ]/g, '');
    case 'zh':
      return key;
    default: {
      const consonants = key.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
      if (VARIED.has(consonants)) return consonants;
      return LATIN.reduce((sound, [pattern, letters]) => sound.replace(pattern, letters), key);
    }
  }
}

// Characters of transliterated names that sound alike, or differ only for men and women.
const ALIKE =
  '马玛玛麦|娜纳那|丽利里莉黎|莎沙萨|亚娅雅|西茜希|琳林|妮尼|蒂迪第|黛代戴|贝蓓|罗萝洛|露卢鲁|柯科可|艾埃爱|弗夫芙|吉基|特忒|德得|法发|图土|雷蕾|穆木|卡咔|斯丝|默莫|维薇韦|珍真|奥澳|伊依易|巴芭|比碧|博波伯|费菲|加伽|杰洁捷|塞赛|克|尔|阿|瓦|哈|杜都|汉罕|路'
    .split('|')
    .map((group) => new Set(group));

/** Whether a name in Chinese characters differs from another by one character that sounds otherwise; what sounds alike is the same. */
export function compareHanNames(name: string, other: string): Likeness {
  if (name === other) return 'same';
  if (name.length !== other.length) return 'other';
  const differing = [...name].flatMap((character, i) =>
    character === other.charAt(i) ? [] : [[character, other.charAt(i)] as const],
  );
  const heard = differing.filter(([a, b]) => !ALIKE.some((group) => group.has(a) && group.has(b)));
  if (heard.length === 0) return 'same';
  return differing.length === 1 ? 'near' : 'other';
}
