// Finds names that miss an official one by a letter or two in a single word, or by one character in Chinese.
import { NOTHING_ADDED, perAddition, type Added } from '../knowledge/added';
import { allEntries } from '../knowledge/entries';
import { featureOfStem } from '../knowledge/text-features';
import { meanings } from '../knowledge/topic-model';
import { editDistance, isOneSlip } from '../text/edit-distance';
import { foldInPlace } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { sliceOf, type Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';
import type { Edit } from './check';
import { mentionsOf, type ParagraphReading } from './reading';

export interface NearMiss {
  readonly span: Span;
  /** The name that was meant. */
  readonly official: string;
  /** The word or character that is wrong, and what stands there in the name; null where the sentence may want another form of it. */
  readonly slip: Edit | null;
}

interface Candidate extends NearMiss {
  /** Whether the wrong word is none: then nothing else was meant. */
  readonly isNoWord: boolean;
}

interface OfficialName {
  readonly name: string;
  readonly words: readonly Token[];
}

/** Content words of a name, or Han characters: of shorter ones only a word that is none tells that they were meant. */
const LONG_NAME = 4;
const LEAST_WORDS = 2;
const LEAST_CHARACTERS = 8;
/** A word of fewer letters is another word when a letter differs. */
const LEAST_LETTERS = 5;
const MOST_SLIPS = 2;
const MANY = 40;

/** The near misses of a paragraph, in order. Words that name an entry rightly are left alone. */
export function nearMissesIn(reading: ParagraphReading): NearMiss[] {
  const { language } = reading;
  const found = languages[language].unspaced ? byCharacter(reading) : byWord(reading);
  const mentions = mentionsOf(reading);
  let next = 0;
  return found.filter(({ span, isNoWord: isPlain }) => {
    while ((mentions[next]?.end ?? Infinity) <= span.start) next++;
    for (let at = next; (mentions[at]?.start ?? Infinity) < span.end; at++) {
      const mention = mentions[at];
      if (!isPlain && mention && covers(mention, span)) return false;
    }
    return true;
  });
}

/** Whether most of a span is named by what lies in it: the mention then is what was meant. */
function covers(mention: Span, span: Span): boolean {
  return (mention.end - mention.start) * 2 > span.end - span.start;
}

function byWord({ text, language, tokens, added }: ParagraphReading): Candidate[] {
  const words = tokens.filter(({ isFunctionWord }) => !isFunctionWord);
  const { pairs, single } = namesBy(added)(language);
  const found = new Map<string, Candidate>();
  const note = (at: number, name: OfficialName, isLikely: Likely) => {
    const miss = at < 0 ? null : missAt(words, at, name, isLikely, text, language);
    if (miss && /\p{Lu}|\p{Script=Arabic}/u.test(text.charAt(miss.span.start)))
      found.set(`${miss.span.start} ${miss.span.end}`, miss);
  };
  for (const [i, word] of words.entries()) {
    for (const { official, at } of pairs.get(pairKey(word, words[i + 1], language)) ?? [])
      note(i - at, official, isLikelySlip);
    if (word.word.length < LEAST_LETTERS) continue;
    const beside = [i - 1, i + 1].flatMap((k) => {
      const names = single.get(words[k]?.stem ?? '');
      return names ? [{ k, names }] : [];
    });
    if (beside.length === 0 || !isNoWord(word, language)) continue;
    for (const { k, names } of beside) for (const { official, at } of names) note(k - at, official, isPlainSlip);
  }
  return outermost([...found.values()]);
}

/** Those that lie in no other, in order. */
function outermost(found: Candidate[]): Candidate[] {
  let reached = -1;
  const inOrder = found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return inOrder.filter(({ span: { end } }) => {
    const isOutside = end > reached;
    reached = Math.max(reached, end);
    return isOutside;
  });
}

/** Whether a word can be a slip of another one. */
type Likely = (written: Token, right: Token) => boolean;

/** In a long name, of which all other words are there. */
const isLikelySlip: Likely = ({ word }, right) =>
  Math.min(word.length, right.word.length) >= LEAST_LETTERS &&
  !/\p{N}/u.test(word) &&
  Math.abs(word.length - right.word.length) <= MOST_SLIPS &&
  editDistance(word, right.word) <= MOST_SLIPS;

/** In a short name, which other words might come near by chance. */
const isPlainSlip: Likely = ({ word, stem }, right) =>
  Math.min(word.length, right.word.length) >= LEAST_LETTERS &&
  !/\p{N}/u.test(word) &&
  (isOneSlip(word, right.word) || isOneSlip(stem, right.stem));

/** Whether the lexicon has no such word. Without a lexicon every word might be one. */
function isNoWord({ stem, word }: Token, language: LanguageCode): boolean {
  const lexicon = meanings();
  return lexicon !== null && [stem, word].every((one) => lexicon.words.get(featureOfStem(one, language)) === undefined);
}

/** The words that are a name's but for one with a slip; null where they are not. */
function missAt(
  words: readonly Token[],
  start: number,
  { name, words: right }: OfficialName,
  isLikely: Likely,
  text: string,
  language: LanguageCode,
): Candidate | null {
  let slip: { readonly own: Token; readonly right: Token } | null = null;
  for (let k = 0; k < right.length; k++) {
    const [own, meant] = [words[start + k], right[k]];
    if (!own || !meant || (k > 0 && own.opensClause && !meant.opensClause)) return null;
    if (isSameWord(own.stem, meant.stem)) continue;
    if (slip || !isLikely(own, meant)) return null;
    slip = { own, right: meant };
  }
  const [first, last] = [words[start], words[start + right.length - 1]];
  if (!slip || !first || !last) return null;
  const edit = editOf(sliceOf(text, slip.own), slip.own, sliceOf(name, slip.right), language);
  return {
    span: { start: first.start, end: last.end },
    official: name,
    slip: edit,
    isNoWord: isNoWord(slip.own, language),
  };
}

/** Languages in which a name has one form, whatever the sentence does with it. */
const UNINFLECTED: ReadonlySet<LanguageCode> = new Set(['en', 'es', 'fr']);

/** Puts the word of the name, where it ends and begins as the written one does, so that no case or joined letter is lost. */
function editOf(written: string, { start, end }: Span, right: string, language: LanguageCode): Edit | null {
  const sameEnds =
    written.charAt(0) === right.charAt(0) &&
    (written.slice(-2) === right.slice(-2) || (written.length === right.length && written.at(-1) === right.at(-1)));
  if (!sameEnds && !UNINFLECTED.has(language)) return null;
  const isShouted = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
  return { span: { start, end }, newText: isShouted ? right.toUpperCase() : right };
}

// The stemmer cuts some Russian words shorter in one case than in another: "уста", "устав".
const LEAST_STEM = 4;

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= LEAST_STEM && long.length - short.length === 1 && long.startsWith(short) && /\p{sc=Cyrl}/u.test(a)
  );
}

/** What two words that follow each other are looked for by; in Russian by what every case keeps of them. */
function pairKey(first: Token | undefined, second: Token | undefined, language: LanguageCode): string {
  const kept = language === 'ru' ? LEAST_STEM : undefined;
  return `${first?.stem.slice(0, kept) ?? ''} ${second?.stem.slice(0, kept) ?? ''}`;
}

type NamesByKey = ReadonlyMap<string, readonly { readonly official: OfficialName; readonly at: number }[]>;

interface NamesBy {
  /** Long names by two words that follow each other in them. */
  readonly pairs: NamesByKey;
  /** Short names by each of their words. */
  readonly single: NamesByKey;
}

/** The names of a language by their words, and where these stand in them. */
const namesBy = perAddition((added: Added) => {
  const kept = new Map<LanguageCode, NamesBy>();
  return (language: LanguageCode): NamesBy => {
    let names = kept.get(language);
    if (!names) kept.set(language, (names = buildNames(language, added)));
    return names;
  };
});

function buildNames(language: LanguageCode, added: Added): NamesBy {
  const pairs = new Map<string, { official: OfficialName; at: number }[]>();
  const single = new Map<string, { official: OfficialName; at: number }[]>();
  const put = (map: typeof pairs, key: string, name: { official: OfficialName; at: number }) => {
    const known = map.get(key);
    if (known) known.push(name);
    else map.set(key, [name]);
  };
  for (const name of officialNames(language, added)) {
    const words = tokensOf(name, language).filter(({ isFunctionWord }) => !isFunctionWord);
    const official = { name, words };
    if (words.length >= LONG_NAME)
      for (let at = 0; at + 1 < words.length; at++)
        put(pairs, pairKey(words[at], words[at + 1], language), { official, at });
    else if (words.length >= LEAST_WORDS)
      for (const [at, { stem }] of words.entries()) put(single, stem, { official, at });
  }
  // Hundreds of names begin with "United Nations": the long ones have other pairs to be found by.
  for (const [key, known] of pairs) {
    if (known.length > MANY)
      pairs.set(
        key,
        known.filter(({ official }) => official.words.length === LONG_NAME),
      );
  }
  return { pairs, single };
}

function officialNames(language: LanguageCode, added = NOTHING_ADDED): string[] {
  return allEntries(added).flatMap(({ names }) => {
    const own = names[language];
    return own && !own.doubtful && !own.general ? [own.full] : [];
  });
}

/** Characters at the head of a Chinese name by which it is looked for, if the slip is not there; else those at its end. */
const HEAD = 4;

function byCharacter({ text, language, added }: ParagraphReading): Candidate[] {
  const folded = foldInPlace(text);
  const { heads, tails } = endIndex(added);
  const found = new Map<string, Candidate>();
  for (let i = 0; i + HEAD <= folded.length; i++) {
    const four = folded.slice(i, i + HEAD);
    for (const name of heads.get(four) ?? []) note(name, i);
    for (const name of tails.get(four) ?? []) note(name, i + HEAD - name.length);
  }
  return language === 'zh' ? outermost([...found.values()]) : [];

  function note(name: string, start: number): void {
    const written = folded.slice(Math.max(0, start), start + name.length);
    if (start < 0 || written.length < name.length) return;
    let [slips, k] = [0, 0];
    for (let at = 0; at < name.length && slips < 2; at++)
      if (written.charAt(at) !== name.charAt(at)) [slips, k] = [slips + 1, at];
    if (slips !== 1 || !/^[\p{Script=Han}“”《》]+$/u.test(written)) return;
    const slip = { span: { start: start + k, end: start + k + 1 }, newText: name.charAt(k) };
    found.set(`${start}`, { span: { start, end: start + name.length }, official: name, slip, isNoWord: false });
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
