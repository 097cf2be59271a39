// Writes another name of a State in place of one that stands in a text, with the article that the language wants before it.
import { capitalized } from '../text/capital';
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Edit } from './check';

/** What a French text has before a name: a preposition, an article, or both in one. */
const FRENCH =
  /(?<!\p{L})(?:(?<both>du|des|aux?)\s|(?<of>de|à)\s(?:(?<after>la|le|les)\s|l['’])|(?<bare>de|à|en)\s|d['’]|(?:la|le|les)\s|l['’])$/iu;
const LONGEST_LEAD = 10;

/**
 * The edit that puts `name` at a span of a text. `article` is what stands before the name in a sentence ("le", "l’", "the", "la"), undefined
 * where nothing does. Null where more than the article would have to change: with a plural, the verb.
 */
export function stateNameEdit(
  text: string,
  span: Span,
  name: string,
  article: string | undefined,
  language: LanguageCode,
): Edit | null {
  if (article === 'les' || article === 'los') return null;
  const newName = text.includes("'") && !text.includes('’') ? name : name.replace(/'/g, '’');
  const lead = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);
  if (language === 'fr') return frenchEdit(lead, span, newName, article);
  if (article === undefined || new RegExp(`(?<!\\p{L})${article}\\s$`, 'iu').test(lead))
    return { span, newText: newName };
  const opens = /(?:^|[.!?]\s|\n)$/u.test(lead);
  return { span, newText: `${opens ? capitalized(article) : article} ${newName}` };
}

function frenchEdit(lead: string, span: Span, name: string, article = ''): Edit {
  const found = FRENCH.exec(lead);
  // A name without article, as in a list, takes none.
  if (!found) return { span, newText: name };
  const [written] = found;
  const { both = '', of = '', bare = '' } = found.groups ?? {};
  const before = frenchLead(written, both || of || bare, bare !== '' || /^d['’]$/iu.test(written), article, name);
  const start = span.start - written.length;
  const isCapital = /^\p{Lu}/u.test(written);
  const newText = (isCapital ? capitalized(before) : before) + name;
  // What stays as it is needs no edit.
  return newText.startsWith(written)
    ? { span, newText: newText.slice(written.length) }
    : { span: { start, end: span.end }, newText };
}

/** Preposition and article before a name: "du ", "à la ", "l’", "en ". `isBare` is true where the text has a preposition without article. */
function frenchLead(written: string, word: string, isBare: boolean, article: string, name: string): string {
  const preposition = word.toLowerCase();
  const isVowel = /^[aeiouyhéèê]/iu.test(name) && article === 'l’';
  const spaced = article === '' || isVowel ? article : `${article} `;
  if (preposition === 'en') return article === 'le' ? 'au ' : article === '' ? 'à ' : 'en ';
  if (preposition === 'du' || preposition === 'de' || preposition === 'des' || /^d['’]$/iu.test(written)) {
    if (article === 'le') return 'du ';
    if (isBare) return isVowel ? 'd’' : 'de ';
    return `de ${spaced}`;
  }
  if (preposition === 'au' || preposition === 'aux' || preposition === 'à')
    return article === 'le' ? 'au ' : `à ${spaced}`;
  return spaced;
}
