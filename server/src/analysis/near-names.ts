// Finds names that miss an official one by a letter or two in a single word, or by one character in Chinese.
import { NOTHING_ADDED, perAddition, type Added } from '../knowledge/added';
import { allEntries } from '../knowledge/entries';
import { editDistance } from '../text/edit-distance';
import { foldInPlace } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { overlaps, type Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';
import { mentionsOf, type ParagraphReading } from './reading';

export interface NearMiss {
  readonly span: Span;
  /** The name that was meant. */
  readonly official: string;
}

interface OfficialName {
  readonly name: string;
  readonly words: readonly Token[];
}

/** Content words of a name, or Han characters: shorter ones miss each other by too little. */
const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 8;
/** A word of fewer letters is another word when a letter differs. */
const LEAST_LETTERS = 5;
const MOST_SLIPS = 2;
const MANY = 40;

/** The near misses of a paragraph, in no order. Words that name an entry rightly are left alone. */
export function nearMissesIn(reading: ParagraphReading): NearMiss[] {
  const { language } = reading;
  const found = languages[language].unspaced ? byCharacter(reading) : byWord(reading);
  const mentions = mentionsOf(reading);
  return found.filter(({ span }) => !mentions.some((mention) => overlaps(mention, span) && covers(mention, span)));
}

/** Whether most of a span is named by what lies in it: the mention then is what was meant. */
function covers(mention: Span, span: Span): boolean {
  return (mention.end - mention.start) * 2 > span.end - span.start;
}

function byWord({ text, language, tokens, added }: ParagraphReading): NearMiss[] {
  const words = tokens.filter(({ isFunctionWord }) => !isFunctionWord);
  const index = pairIndex(added)(language);
  const found = new Map<string, NearMiss>();
  for (let i = 0; i + 1 < words.length; i++) {
    for (const { official, at } of index.get(`${words[i]?.stem} ${words[i + 1]?.stem}`) ?? []) {
      const start = i - at;
      const span = start < 0 ? null : missAt(words, start, official.words);
      if (span && /\p{Lu}|\p{Script=Arabic}/u.test(text.charAt(span.start)))
        found.set(`${span.start} ${span.end}`, { span, official: official.name });
    }
  }
  return [...found.values()];
}

/** The span of words that are a name's but for one with a slip; null where they are not. */
function missAt(words: readonly Token[], start: number, name: readonly Token[]): Span | null {
  let slips = 0;
  for (let k = 0; k < name.length; k++) {
    const own = words[start + k];
    const right = name[k];
    if (!own || !right) return null;
    if (own.stem === right.stem) continue;
    if (++slips > 1 || !isSlip(own.word, right.word)) return null;
  }
  const [first, last] = [words[start], words[start + name.length - 1]];
  return slips === 1 && first && last ? { start: first.start, end: last.end } : null;
}

function isSlip(written: string, right: string): boolean {
  if (Math.min(written.length, right.length) < LEAST_LETTERS || /\p{N}/u.test(written)) return false;
  return Math.abs(written.length - right.length) <= MOST_SLIPS && editDistance(written, right) <= MOST_SLIPS;
}

type Pairs = ReadonlyMap<string, readonly { readonly official: OfficialName; readonly at: number }[]>;

/** By two words that follow each other, the names that hold them, and where. */
const pairIndex = perAddition((added: Added) => {
  const kept = new Map<LanguageCode, Pairs>();
  return (language: LanguageCode): Pairs => {
    let pairs = kept.get(language);
    if (!pairs) kept.set(language, (pairs = buildPairs(language, added)));
    return pairs;
  };
});

function buildPairs(language: LanguageCode, added: Added): Pairs {
  const pairs = new Map<string, { official: OfficialName; at: number }[]>();
  for (const name of officialNames(language, added)) {
    const words = tokensOf(name, language).filter(({ isFunctionWord }) => !isFunctionWord);
    if (words.length < LEAST_WORDS) continue;
    for (let at = 0; at + 1 < words.length; at++) {
      const key = `${words[at]?.stem} ${words[at + 1]?.stem}`;
      const known = pairs.get(key);
      if (known) known.push({ official: { name, words }, at });
      else pairs.set(key, [{ official: { name, words }, at }]);
    }
  }
  // Hundreds of names begin with "United Nations": the long ones have other pairs to be found by.
  for (const [key, known] of pairs) {
    if (known.length > MANY)
      pairs.set(
        key,
        known.filter(({ official }) => official.words.length === LEAST_WORDS),
      );
  }
  return pairs;
}

function officialNames(language: LanguageCode, added = NOTHING_ADDED): string[] {
  return allEntries(added).flatMap(({ names }) => {
    const own = names[language];
    return own && !own.doubtful && !own.general ? [own.full] : [];
  });
}

/** Characters at the head of a Chinese name by which it is looked for, if the slip is not there; else those at its end. */
const HEAD = 4;

function byCharacter({ text, language, added }: ParagraphReading): NearMiss[] {
  const folded = foldInPlace(text);
  const { heads, tails } = endIndex(added);
  const found = new Map<string, NearMiss>();
  for (let i = 0; i + HEAD <= folded.length; i++) {
    const four = folded.slice(i, i + HEAD);
    for (const name of heads.get(four) ?? []) note(name, i);
    for (const name of tails.get(four) ?? []) note(name, i + HEAD - name.length);
  }
  return language === 'zh' ? [...found.values()] : [];

  function note(name: string, start: number): void {
    const written = folded.slice(Math.max(0, start), start + name.length);
    if (start < 0 || written.length < name.length) return;
    let slips = 0;
    for (let k = 0; k < name.length && slips < 2; k++) if (written.charAt(k) !== name.charAt(k)) slips++;
    if (slips !== 1 || !/^[\p{Script=Han}“”《》]+$/u.test(written)) return;
    found.set(`${start}`, { span: { start, end: start + name.length }, official: name });
  }
}

const endIndex = perAddition((added: Added) => {
  const heads = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, name: string) => {
    const known = map.get(key);
    if (known) known.push(name);
    else map.set(key, [name]);
  };
  for (const full of officialNames('zh', added)) {
    const name = full.replace(/^《|》$/g, '');
    if (name.length < LEAST_CHARACTERS) continue;
    add(heads, name.slice(0, HEAD), name);
    add(tails, name.slice(-HEAD), name);
  }
  return { heads, tails };
});
