// Which State presides, as the note names it.
import { countryNamed } from '../knowledge/countries';
import type { LanguageCode } from '../text/languages';
import type { Presidency } from './note';
import type { Part, Role } from './outline';
import type { Wording } from './wording';

const ORDER: readonly Role[] = ['letter', 'title', 'prose', 'numbered', 'item'];
const LONGEST = 3000;
const MOST_PARTS = 60;

/** The presidency: the first name in the usual places that is a State's, else the first at all; null when no place names one. */
export function presidencyOf(parts: readonly Part[], language: LanguageCode, wording: Wording): Presidency | null {
  const texts = ORDER.flatMap((role) =>
    parts
      .filter((part) => part.role === role && part.block.clean.text.length <= LONGEST)
      .slice(0, MOST_PARTS)
      .map(({ block }) => ({ text: block.clean.text, inHead: role === 'letter' || role === 'title' })),
  );
  let unknown: Presidency | null = null;
  for (const pattern of wording.presidency) {
    for (const { text, inHead } of texts) {
      const name = nameIn(pattern.exec(text)?.groups?.['name']?.trim() ?? '', language);
      if (name === '') continue;
      const country = countryNamed(name, language)?.iso3 ?? null;
      if (country !== null) return { name, country };
      // In running text, a name that is no State's is more likely a person's.
      if (inHead) unknown ??= { name, country };
    }
  }
  return unknown;
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
