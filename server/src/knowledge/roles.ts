// What a passage does, from its set phrases: thanks, aligns itself, mourns, recalls its own record, proposes, pledges, closes …
import type { LanguageCode } from '../text/languages';
import type { Token } from '../text/tokens';
import ar from './data/roles/ar.json?text';
import en from './data/roles/en.json?text';
import es from './data/roles/es.json?text';
import fr from './data/roles/fr.json?text';
import ru from './data/roles/ru.json?text';
import zh from './data/roles/zh.json?text';
import { TermIndex } from './term-index';
import type { Vocabulary } from './thesaurus';

/** What a passage can do. */
export const roles = [
  'thanks', 'alignment', 'tribute', 'own-record', 'narrative', 'principle', 'position', 'proposal', 'commitment', 'closing',
] as const; // prettier-ignore
export type Role = (typeof roles)[number];

const files: Readonly<Record<LanguageCode, () => string>> = { ar, en, es, fr, ru, zh };
const indices = new Map<LanguageCode, TermIndex<{ role: Role; weight: number }>>();
/** A cue counts this much of a set phrase. */
const CUE_WEIGHT = 0.4;
const NO_WORDS: Pick<Vocabulary[string], 'terms' | 'cues'> = { terms: [], cues: [] };
/** Saying it often does not make it more so. */
const MOST = 2;

/** How strongly a text's set phrases speak for each role, from 0 to 2. */
export function rolesIn(text: string, code: LanguageCode, tokens: readonly Token[]): Readonly<Record<Role, number>> {
  const strength = Object.fromEntries(roles.map((role) => [role, 0])) as Record<Role, number>;
  for (const { payloads } of indexOf(code).find(text, tokens)) {
    for (const { role, weight } of payloads) strength[role] = Math.min(MOST, strength[role] + weight);
  }
  return strength;
}

function indexOf(code: LanguageCode): TermIndex<{ role: Role; weight: number }> {
  const known = indices.get(code);
  if (known) return known;
  const index = new TermIndex<{ role: Role; weight: number }>(code, { gap: 1, contained: 'longest' });
  const vocabulary = JSON.parse(files[code]()) as Vocabulary;
  for (const role of roles) {
    const { terms, cues } = vocabulary[role] ?? NO_WORDS;
    const term = { role, weight: 1 };
    const cue = { role, weight: CUE_WEIGHT };
    for (const words of terms) index.add(words, term);
    for (const words of cues) if (!terms.includes(words)) index.add(words, cue);
  }
  indices.set(code, index);
  return index;
}
