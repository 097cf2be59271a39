// The thesaurus: the subjects of United Nations debates, and the words that name or suggest them in six languages.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import { NOTHING_ADDED, perAddition } from './added';
import type { Beginnings } from './beginnings';
import arBeginnings from './data/thesaurus/ar.json?beginnings';
import ar from './data/thesaurus/ar.json?text';
import enBeginnings from './data/thesaurus/en.json?beginnings';
import en from './data/thesaurus/en.json?text';
import esBeginnings from './data/thesaurus/es.json?beginnings';
import es from './data/thesaurus/es.json?text';
import frBeginnings from './data/thesaurus/fr.json?beginnings';
import fr from './data/thesaurus/fr.json?text';
import ruBeginnings from './data/thesaurus/ru.json?beginnings';
import ru from './data/thesaurus/ru.json?text';
import subjects from './data/thesaurus/subjects.json?text';
import zhBeginnings from './data/thesaurus/zh.json?beginnings';
import zh from './data/thesaurus/zh.json?text';
import type { Concept, ConceptKind } from './knowledge';
import { longestOf, TermIndex } from './term-index';

/** Words of a text that name a subject, or suggest it. */
export interface ConceptHit extends Span {
  readonly concept: string;
  readonly strength: 'term' | 'cue';
}

/** One language's file: by subject, its name, the terms that name it, and the words that only suggest it. */
export type Vocabulary = Readonly<
  Record<string, { readonly label: string; readonly terms: readonly string[]; readonly cues: readonly string[] }>
>;

const files: Readonly<Record<LanguageCode, () => string>> = { ar, en, es, fr, ru, zh };
type Hit = Omit<ConceptHit, keyof Span>;
type Index = TermIndex<Hit>;

const beginningFiles: typeof files = {
  ar: arBeginnings,
  en: enBeginnings,
  es: esBeginnings,
  fr: frBeginnings,
  ru: ruBeginnings,
  zh: zhBeginnings,
};
const vocabularies = new Map<LanguageCode, Vocabulary>();
const indices = new Map<LanguageCode, Index>();
let concepts: ReadonlyMap<string, Concept> | undefined;

/** A language's vocabulary, parsed when first asked for. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  let vocabulary = vocabularies.get(code);
  if (!vocabulary) vocabularies.set(code, (vocabulary = JSON.parse(files[code]()) as Vocabulary));
  return vocabulary;
}

/** All subjects by id. */
export function allConcepts(): ReadonlyMap<string, Concept> {
  if (!concepts) {
    const rows = JSON.parse(subjects()) as Record<string, { kind: ConceptKind; related: string[] }>;
    concepts = new Map(Object.entries(rows).map(([id, { kind, related }]) => [id, { id, kind, related }]));
  }
  return concepts;
}

/** The subject with an id, known or added; undefined where there is none. */
export function conceptOf(id: string, added = NOTHING_ADDED): Concept | undefined {
  return added.subjects.get(id) ?? allConcepts().get(id);
}

/** A subject's name in a language; else in another one that it was given, else its id. */
export function conceptLabel(id: string, code: LanguageCode, added = NOTHING_ADDED): string {
  const given = added.subjects.get(id)?.labels;
  return given?.[code] ?? vocabularyOf(code)[id]?.label ?? given?.en ?? Object.values(given ?? {})[0] ?? id;
}

/** What a text is about. */
export interface Subjects {
  /** In the order of the text; of overlapping words the longest count. */
  readonly hits: readonly ConceptHit[];
  /** The ids of these subjects, and of the actors named inside longer terms: "the Council should" names the Council too. */
  readonly ids: ReadonlySet<string>;
}

/**
 * The subjects that a text names or suggests. `added` are those of the workspace, with its words for known ones. `tokens` are those of
 * the same text and language.
 */
export function subjectsIn(
  text: string,
  code: LanguageCode,
  tokens: readonly Token[],
  added = NOTHING_ADDED,
): Subjects {
  const known = indexOf(code).find(text, tokens);
  const more = added.subjects.size > 0 ? addedIndices(added)[code].find(text, tokens) : [];
  const all = more.length > 0 ? [...known, ...more].sort((a, b) => a.start - b.start || b.end - a.end) : known;
  const hits = longestOf(all).flatMap(({ start, end, payloads }) =>
    payloads.map((payload) => ({ start, end, ...payload })),
  );
  const ids = new Set(hits.map(({ concept }) => concept));
  for (const { payloads } of all) {
    for (const { concept, strength } of payloads) {
      if (strength === 'term' && conceptOf(concept, added)?.kind === 'actor') ids.add(concept);
    }
  }
  return { hits, ids };
}

/** The places where a text names or suggests a subject (see subjectsIn). */
export function conceptsIn(...[text, code, tokens, added]: Parameters<typeof subjectsIn>): readonly ConceptHit[] {
  return subjectsIn(text, code, tokens, added).hits;
}

const addedIndices = perAddition(({ subjects }): Readonly<Record<LanguageCode, Index>> => {
  const indexFor = (code: LanguageCode): Index => {
    const index: Index = new TermIndex(code, { gap: 1, contained: 'all' });
    for (const { id, terms, cues } of subjects.values()) {
      for (const words of terms[code] ?? []) index.add(words, { concept: id, strength: 'term' });
      for (const words of cues[code] ?? []) index.add(words, { concept: id, strength: 'cue' });
    }
    return index;
  };
  return {
    ar: indexFor('ar'),
    en: indexFor('en'),
    es: indexFor('es'),
    fr: indexFor('fr'),
    ru: indexFor('ru'),
    zh: indexFor('zh'),
  };
});

function indexOf(code: LanguageCode): Index {
  const known = indices.get(code);
  if (known) return known;
  const rows = Object.entries(vocabularyOf(code)).map(([concept, { terms, cues }]) => ({
    words: [...terms, ...cues],
    terms: terms.length,
    term: { concept, strength: 'term' } as const,
    cue: { concept, strength: 'cue' } as const,
  }));
  const beginnings = new Map(Object.entries(JSON.parse(beginningFiles[code]()) as Beginnings));
  const index: Index = new TermIndex(code, { gap: 1, contained: 'all' }, (first) => {
    const found: [string, Hit][] = [];
    const places = beginnings.get(first) ?? [];
    for (let i = 0; i < places.length; i += 2) {
      const row = rows[places[i] ?? -1];
      const place = places[i + 1] ?? -1;
      const words = row?.words[place];
      if (row && words !== undefined) found.push([words, place < row.terms ? row.term : row.cue]);
    }
    return found;
  });
  indices.set(code, index);
  return index;
}
