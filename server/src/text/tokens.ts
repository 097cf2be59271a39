// Words of a text with their places: what terms, repeated words and counts are read from.
import { fold } from './fold';
import { languages, type LanguageCode } from './languages';
import { Memo } from './memo';
import type { Span } from './span';

export interface Token extends Span {
  /** The word folded (see fold.ts). */
  readonly word: string;
  /** Its stem in the language of the text. */
  readonly stem: string;
  readonly isFunctionWord: boolean;
  /** True when a full stop, semicolon, colon or line end stands between the word before and this one. */
  readonly opensClause: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Of its own, because it keeps its place.
const NEXT_WORD = new RegExp(WORD);
const CLAUSE_END = /[.;:!?؟؛。；：！？\n()«»“”"]/;
type Word = Pick<Token, 'word' | 'stem' | 'isFunctionWord'>;
// Enough for the vocabulary of a long session.
const WORDS_KEPT = 30_000;
const knownWords = new Map<LanguageCode, Memo<string, Word>>();

function readWord(written: string, code: LanguageCode): Word {
  const word = fold(written);
  return { word, stem: languages[code].stem(word), isFunctionWord: languages[code].functionWords.has(word) };
}

function wordsRead(code: LanguageCode): Memo<string, Word> {
  let known = knownWords.get(code);
  if (!known) knownWords.set(code, (known = new Memo(WORDS_KEPT)));
  return known;
}

/** The stem of a text's first word that is no function word; null where there is none. */
export function firstStemOf(text: string, code: LanguageCode): string | null {
  const known = wordsRead(code);
  NEXT_WORD.lastIndex = 0;
  for (let match = NEXT_WORD.exec(text); match; match = NEXT_WORD.exec(text)) {
    const { stem, isFunctionWord } = known.get(match[0], (written) => readWord(written, code));
    if (!isFunctionWord) return stem;
  }
  return null;
}

/**
 * The words of a text in order. Hyphens and apostrophes part words ("troop-contributing" is two, "l’Organisation" is two). In a language
 * without spaces each run of characters is one token: search such texts as substrings instead.
 */
export function tokensOf(text: string, code: LanguageCode): Token[] {
  const known = wordsRead(code);
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const { word, stem, isFunctionWord } = known.get(match[0], (written) => readWord(written, code));
    const end = start + match[0].length;
    tokens.push({ word, stem, isFunctionWord, start, end, opensClause: CLAUSE_END.test(text.slice(before, start)) });
    before = end;
  }
  return tokens;
}
