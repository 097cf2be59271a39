// The words by which the parts of a question are told from one another: what `parts` of each language's wording holds.

/** Patterns are tried on clean text, anywhere in it. */
export interface PartsWording {
  /** Opens something that is asked: "how", "which". It counts at the beginning, and after a comma or "and". */
  readonly asking: RegExp;
  /** Opens what is told, not asked, until the next question word: "given", "rather than". */
  readonly aside: RegExp;
  /** Opens a purpose: no part by itself, though what it lists is. */
  readonly purpose: RegExp;
  /** Opens examples: "including", "such as". */
  readonly example: RegExp;
  /** Ends them, where the language has a word for it: "在内的". */
  readonly close: RegExp;
  /** Joins the items of an enumeration. */
  readonly and: RegExp;
  /** Pairs that name one thing: "peace and security". */
  readonly pairs: RegExp;
  /** Auxiliaries and the usual verbs, before and after which an item ends. */
  readonly verb: RegExp;
  /** Prepositions after which an enumeration begins: "among", "through"; never "of". */
  readonly preposition: RegExp;
  /** A word that no part begins or ends with: articles, prepositions, pronouns. */
  readonly edge: RegExp;
  /** The article or the like at the end of what stands before a noun. */
  readonly article: RegExp;
  /** A whole word that is an adjective or adverb, which names nothing alone; in an unspaced language a whole item. */
  readonly adjective: RegExp;
  /** A whole word that is an infinitive. */
  readonly infinitive: RegExp;
  /** Where adjectives stand. */
  readonly adjectives: 'before' | 'after';
}

/** Whole words of a list parted by "|": no part of a hyphenated one ("Sud-Est", "in-mission training"), whose hyphen may forbid a line's end. */
export function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}][-\\u2011]?)(?:${list})(?![\\p{L}\\p{M}\\p{N}]|[-\\u2011]\\p{L})`, 'iu');
}

/** What any of some patterns matches, in small letters or capitals. */
export function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');
}

/** Matches no text: for what a language does not have. */
export const nothing = /(?!)/u;
