// All that a text cites: where a citation is asked about, this is where to begin.
import type { LanguageCode } from '../../text/languages';
import type { Citation } from './citation';
import { provisionsIn } from './provisions';
import { resolutionsIn } from './resolutions';
import { symbolsIn } from './symbols';

/**
 * What a text in one language cites, in order and without overlaps: resolutions in words, documents by their symbols, Articles and Chapters
 * of the Charter. What is malformed is no citation. Linear in the text.
 */
export function citationsIn(text: string, language: LanguageCode): Citation[] {
  const all: Citation[] = [...resolutionsIn(text, language), ...symbolsIn(text), ...provisionsIn(text, language)];
  // Of two readings of the same words the longer counts, and a resolution's before a mere symbol's: the sort keeps the order above.
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
