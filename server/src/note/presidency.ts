// Which State presides, as the note names it.
import { countryNamed } from '../knowledge/countries';
import type { LanguageCode } from '../text/languages';
import type { Presidency } from './note';
import type { Part, Role } from './outline';
import type { Wording } from './wording';

const HEAD: readonly Role[] = ['letter', 'title'];
const TEXT: readonly Role[] = ['prose', 'numbered', 'item'];
const LONGEST = 3000;
const MOST_PARTS = 60;

/**
 * The presidency: the first name in the usual places that is a State's, the head of the note and its letter before the text, else the
 * first at all; null when no place names one.
 */
export function presidencyOf(parts: readonly Part[], language: LanguageCode, wording: Wording): Presidency | null {
  const texts = (role: Role) =>
    parts
      .filter((part) => part.role === role && part.block.clean.text.length <= LONGEST)
      .slice(0, MOST_PARTS)
      .map(({ block }) => block.clean.text);
  const named = (where: readonly string[], patterns: readonly RegExp[]): Presidency[] =>
    patterns.flatMap((pattern) =>
      where.flatMap((text) => {
        const written = (isShouted(text) ? caseless(pattern) : pattern).exec(text)?.groups?.['name']?.trim() ?? '';
        const name = nameIn(written, language);
        return name === '' ? [] : { name, country: countryNamed(name, language)?.iso3 ?? null };
      }),
    );
  const head = named(HEAD.flatMap(texts), wording.presidency);
  // Who issues a note presides; elsewhere a mission or delegation is any State's.
  const others = [...named(texts('title'), wording.issuer), ...named(TEXT.flatMap(texts), wording.presidency)];
  // In running text, a name that is no State's is more likely a person's.
  return [...head, ...others].find(({ country }) => country !== null) ?? head[0] ?? null;
}

/** Whether a text is set in capitals, which then tell no name from other words. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function caseless({ source, flags }: RegExp): RegExp {
  return new RegExp(source, `${flags.replace('i', '')}i`);
}

/**
 * A name as it stands by itself. Arabic "for" swallows the alif of the article, للنيجر being for النيجر, but not the first letter of a name
 * without one, لليبيا being for ليبيا: only then do the two readings mean different States.
 */
function nameIn(written: string, language: LanguageCode): string {
  if (!written.startsWith('لل')) return written;
  const bare = written.slice(1);
  const withArticle = `ال${written.slice(2)}`;
  const state = countryNamed(bare, language);
  return state && state !== countryNamed(withArticle, language) ? bare : withArticle;
}
