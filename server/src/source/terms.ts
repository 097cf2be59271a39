// What a text is searched by: the stems of its words, in Chinese its pairs of characters.
import { fold } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';

const RUN = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu;

/** The terms of a text in order, function words aside. The same term comes as often as it stands there. */
export function termsOf(text: string, language: LanguageCode): string[] {
  const terms: string[] = [];
  if (languages[language].unspaced) {
    for (const [run] of text.matchAll(RUN)) terms.push(...pairsOf(run));
    return terms;
  }
  for (const { stem, isFunctionWord } of tokensOf(text, language)) if (!isFunctionWord) terms.push(stem);
  return terms;
}

/** The pairs of characters of a run, each with its neighbour; a foreign word or a figure is one term. */
function pairsOf(run: string): string[] {
  if (!/^\p{Script=Han}{2}/u.test(run)) return [fold(run)];
  const pairs: string[] = [];
  // Rare characters are made of two units: the pairs of their halves tell them apart as well.
  for (let at = 1; at < run.length; at++) pairs.push(run.slice(at - 1, at + 1));
  return pairs;
}
