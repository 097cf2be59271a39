// Cities that conferences are named after: "the Vancouver conference". The seats of the United Nations, where many are held, are left out.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import data from './data/cities.json?text';
import { TermIndex } from './term-index';

export interface CityMention extends Span {
  readonly id: string;
}

type City = Readonly<Record<LanguageCode | 'id', string>>;

let cities: readonly City[] | undefined;
const indexes = new Map<LanguageCode, TermIndex<string>>();

/** Where a text in one language names such cities, in any case. `tokens` are those of the text. */
export function citiesIn(text: string, language: LanguageCode, tokens: readonly Token[]): CityMention[] {
  let index = indexes.get(language);
  if (!index) {
    cities ??= JSON.parse(data()) as City[];
    indexes.set(language, (index = new TermIndex<string>(language, { gap: 0, contained: 'longest' })));
    for (const city of cities) index.add(city[language], city.id);
  }
  return index
    .find(text, tokens)
    .filter(({ start }) => isCapital(text.charAt(start)))
    .map(({ start, end, payloads: [id = ''] }) => ({ start, end, id }));
}

/** Whether a letter is a capital, or of a script without them. */
function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}
