// The lexicon as the program has it: which meanings a word has and how much each tells; and where English word vectors, and
// what English words call to mind, place them.
import { meantBy, wordsIn, type WordMeanings } from '../server/src/knowledge/word-meanings';
import { featureOfWord } from '../server/src/knowledge/text-features';
import type { LanguageCode } from '../server/src/text/languages';
import { tokensOf } from '../server/src/text/tokens';
import { mostStretched, product, times, type Row } from './algebra';
import { ASSOCIATED, associationVectors, stemOf } from './associations';
import type { LabelledGroup } from './labelled';
import { COLUMNS, englishVectors, lexicon, MEANING } from './lexicon';

/** Dimensions that are kept of where words lie. */
export const KEPT = 64;
const ROUNDS = 30;
/** Of a word's meanings those are kept of which it is the most usual equivalent. */
const MOST_MEANINGS = 6;

export interface Lexicon {
  readonly meanings: WordMeanings;
  /** By meaning: the English word that it goes by. */
  readonly heads: readonly string[];
}

/** What a meaning tells is counted over the passages of `groups`. The same lexicon and passages give the same numbers. */
export function wordLexicon(groups: readonly LabelledGroup[]): Lexicon {
  // Rows that begin with the same English word, in whatever form, are one meaning: "adviser" and "advisers".
  const numbers = new Map<number | string, number>();
  const heads: string[] = [];
  // By word its meanings, each with the word's best place among the equivalents of a row.
  const places = new Map<number, Map<number, number>>();
  for (const row of lexicon()) {
    const head = row[0]?.[0] ?? '';
    const key = featureIn(head, 'en') ?? head;
    const meaning = numbers.get(key) ?? numbers.size;
    numbers.set(key, meaning);
    heads[meaning] ??= head;
    row.forEach((words, column) => {
      words.forEach((word, place) => {
        const feature = featureIn(word, COLUMNS[column] ?? 'en');
        if (feature === null) return;
        let known = places.get(feature);
        if (!known) places.set(feature, (known = new Map<number, number>()));
        known.set(meaning, Math.min(place, known.get(meaning) ?? place));
      });
    });
  }
  const words = [...places].map(([feature, meant]) => {
    const usual = [...meant].sort(([a, first], [b, second]) => first - second || a - b).slice(0, MOST_MEANINGS);
    return [feature, usual.map(([meaning]) => meaning)] as const;
  });
  const starts = new Uint32Array(words.length + 1);
  words.forEach(([, meant], i) => (starts[i + 1] = (starts[i] ?? 0) + meant.length));
  const unweighed = {
    words: new Map(words.map(([feature], i) => [feature, i])),
    starts,
    links: Uint16Array.from(words.flatMap(([, meant]) => meant)),
    weights: new Float32Array(heads.length),
  };
  return { meanings: { ...unweighed, weights: weightsIn(groups, unweighed) }, heads };
}

function featureIn(word: string, code: LanguageCode): number | null {
  return featureOfWord(word, code, tokensOf(word, code));
}

/** By meaning, the logarithm of how few passages have it. */
function weightsIn(groups: readonly LabelledGroup[], lexicon: WordMeanings): Float32Array {
  const frequency = new Float32Array(lexicon.weights.length);
  let passages = 0;
  for (const { text, language } of groups.flatMap((group) => group.paragraphs)) {
    passages++;
    for (const meaning of meantBy(wordsIn(text, language, tokensOf(text, language), lexicon), lexicon).keys())
      frequency[meaning]!++;
  }
  return frequency.map((times) => Math.log(passages / (1 + times)));
}

/**
 * By meaning, KEPT figures of length 1: where its English word lies by public word vectors and by what it calls to mind, in the dimensions that
 * tell most of them apart; zeros where neither knows it.
 */
export function englishPlaces(heads: readonly string[]): Float32Array {
  const byUse = englishVectors();
  const byMind = associationVectors();
  const known = heads.map((head) => {
    const row = new Float64Array(MEANING + ASSOCIATED);
    row.set(byUse.get(head) ?? []);
    row.set(byMind.get(stemOf(head)) ?? [], MEANING);
    return row;
  });
  const spread: Row[] = Array.from({ length: MEANING + ASSOCIATED }, (_, i) =>
    Float64Array.from({ length: MEANING + ASSOCIATED }, (_unused, j) =>
      known.reduce((sum, row) => sum + row[i]! * row[j]!, 0),
    ),
  );
  const axes = mostStretched((axis) => times(spread, axis), spread.length, KEPT, ROUNDS);
  const places = new Float32Array(heads.length * KEPT);
  known.forEach((row, meaning) => {
    const turned = axes.map((axis) => product(axis, row));
    const length = Math.hypot(...turned) || 1;
    turned.forEach((value, d) => (places[meaning * KEPT + d] = value / length));
  });
  return places;
}
