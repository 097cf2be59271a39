// What a text is searched by: the stems of its words, in Chinese its pairs of characters.
import { fold } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';

const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu;

/** The terms of a text in order, function words aside. The same term comes as often as it stands there. */
export function termsOf(text: string, language: LanguageCode): string[] {
  if (languages[language].unspaced) return [...text.matchAll(RUN)].flatMap(([run]) => pairsOf(run));
  const terms: string[] = [];
  for (const { stem, isFunctionWord } of tokensOf(text, language)) if (!isFunctionWord) terms.push(stem);
  return terms;
}

/** The pairs of characters of a run, each with its neighbour; a foreign word or a figure is one term. */
function pairsOf(run: string): string[] {
  if (!/^\p{Script=Han}{2}/u.test(run)) return [fold(run)];
  const characters = Array.from(run);
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
}
