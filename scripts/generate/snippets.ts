// The editor's snippets, from the standard phrases.
import { phrasesIn } from '../../server/src/knowledge/phrases';
import type { Phrase } from '../../server/src/knowledge/knowledge';
import type { LanguageCode } from '../../server/src/text/languages';

// What a drafter types before she looks at the list: a few words, where words are written apart; else a few characters.
const MOST_WORDS = 3;
const MOST_CHARACTERS = 6;

/**
 * snippets/<language>.json: by the phrase's text and category; found by the phrase's first words, and by its category in English with a
 * number, which is the same in every language for phrases that all share. Two phrases with one wording make one snippet.
 */
export function snippetsOf(language: LanguageCode): string {
  const snippets: Record<string, { readonly prefix: readonly string[]; readonly body: readonly string[] }> = {};
  for (const phrase of phrasesIn(language)) {
    const { category, text, body } = phrase;
    snippets[`${text} (${category})`] ??= {
      prefix: [firstWords(phrase), `un-${category}-${numberOf(phrase)}`],
      body: body.split('\n'),
    };
  }
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** The number of a phrase in its category: those that all languages share come first. */
function numberOf({ id, language, category }: Phrase): number {
  const isOwn = (one: Phrase) => one.id.startsWith(`${one.language}-`);
  const all = phrasesIn(undefined, category);
  const shared = [...new Set(all.filter((one) => !isOwn(one)).map((one) => one.id))];
  const own = all.filter((one) => one.language === language && isOwn(one)).map((one) => one.id);
  return [...shared, ...own].indexOf(id) + 1;
}

/** The beginning of a phrase up to its first placeholder, in lower case and without punctuation; never empty. */
function firstWords({ text, body, language }: Phrase): string {
  const placeholder = body.indexOf('${');
  const fixed = wordsOf(placeholder < 0 ? body : body.slice(0, placeholder));
  const words = fixed.length > 0 ? fixed : wordsOf(text);
  return language === 'zh' ? words.join('').slice(0, MOST_CHARACTERS) : words.slice(0, MOST_WORDS).join(' ');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
