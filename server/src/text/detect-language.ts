// The language of a text: by script where that settles it, by n-grams among the official languages in Latin script.
import { eld } from 'eld/extrasmall';
import type { LanguageCode } from './languages';
import { Memo } from './memo';

// UTF-16 units; the n-gram detector reads no more than 1,000.
const SAMPLE = 1_000;
// Portuguese and Italian are let compete, so that a quotation in them is not taken for Spanish or French.
const LATIN = ['en', 'fr', 'es', 'pt', 'it'];
let prepared = false;
// A long draft's paragraphs, twice over: detection is the dearest part of reading one.
const known = new Memo<string, LanguageCode | 'none'>(4_000);

/**
 * The official language a text is most likely written in, or null when nothing tells (too short, no letters, another language).
 * Script decides first, by the greater number of letters; a Latin text shorter than 8 letters is left open.
 */
export function detectLanguage(text: string): LanguageCode | null {
  const found = known.get(text.slice(0, SAMPLE), detect);
  return found === 'none' ? null : found;
}

function detect(sample: string): LanguageCode | 'none' {
  const count = (script: RegExp) => sample.match(script)?.length ?? 0;
  const latin = count(/[\p{Script=Latin}]/gu);
  // A Han character carries about as much as two letters.
  const others: [LanguageCode, number][] = [
    ['ar', count(/\p{Script=Arabic}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
    ['zh', 2 * count(/\p{Script=Han}/gu)],
  ];
  const [code, most] = others.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most > latin) return code;
  if (latin < 8) return 'none';
  if (!prepared) {
    eld.setLanguageSubset(LATIN);
    prepared = true;
  }
  const found = eld.detect(sample).language;
  return found === 'en' || found === 'fr' || found === 'es' ? found : 'none';
}
