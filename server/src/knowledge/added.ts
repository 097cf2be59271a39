// What a workspace adds to the knowledge: subjects of its own, more words for those that are known, and entries.
import type { LanguageCode } from '../text/languages';
import type { Concept, Entry } from './knowledge';

/** A subject with the words that a workspace gives for it; one that is known already keeps what is known of it. */
export interface AddedSubject extends Concept {
  /** Its name by language; null where the subject is known and has its name. */
  readonly labels: Readonly<Partial<Record<LanguageCode, string>>> | null;
  /** Words that name it, by language. */
  readonly terms: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** Words that only suggest it. */
  readonly cues: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
}

/** A value: what is made of it is kept with it, so that the same additions should be the same object. */
export interface Added {
  readonly subjects: ReadonlyMap<string, AddedSubject>;
  /** An entry with the id of a known one stands in for it. */
  readonly entries: readonly Entry[];
}

export const NOTHING_ADDED: Added = { subjects: new Map(), entries: [] };

/** Keeps what is made of additions, for as long as they are in use. */
export function perAddition<V>(make: (added: Added) => V): (added: Added) => V {
  const kept = new WeakMap<Added, { readonly value: V }>();
  return (added) => {
    let known = kept.get(added);
    if (!known) kept.set(added, (known = { value: make(added) }));
    return known.value;
  };
}
