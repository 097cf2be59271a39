// Which terms of a vocabulary begin alike. Worked out when the program is built: to stem thousands of terms at every start takes too long.
import type { LanguageCode } from '../text/languages';
import { firstStepOf } from './term-index';
import type { Vocabulary } from './thesaurus';

/**
 * By the first step of terms (see firstStepOf), their places: the number of the subject and the number of the term among its terms and,
 * counted on, its cues, one after the other in one list.
 */
export type Beginnings = Readonly<Record<string, readonly number[]>>;

/** The beginnings of a language's vocabulary. A cue that is a term of its subject too is left out. */
export function beginningsOf(vocabulary: Vocabulary, code: LanguageCode): Beginnings {
  const beginnings = new Map<string, number[]>();
  Object.values(vocabulary).forEach(({ terms, cues }, subject) => {
    [...terms, ...cues].forEach((words, place) => {
      const first = place >= terms.length && terms.includes(words) ? null : firstStepOf(words, code);
      if (first === null) return;
      const places = beginnings.get(first);
      if (places) places.push(subject, place);
      else beginnings.set(first, [subject, place]);
    });
  });
  return Object.fromEntries(beginnings);
}
