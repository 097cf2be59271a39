// The thesaurus: the subjects of United Nations debates, and the words that name or suggest them in six languages.
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import ar from './data/thesaurus/ar.json?raw';
import en from './data/thesaurus/en.json?raw';
import es from './data/thesaurus/es.json?raw';
import fr from './data/thesaurus/fr.json?raw';
import ru from './data/thesaurus/ru.json?raw';
import subjects from './data/thesaurus/subjects.json?raw';
import zh from './data/thesaurus/zh.json?raw';
import type { Concept, ConceptKind } from './knowledge';
import { TermIndex } from './term-index';

/** Words of a text that name a subject, or suggest it. */
export interface ConceptHit extends Span {
  readonly concept: string;
  readonly strength: 'term' | 'cue';
}

/** One language's file: by subject, its name, the terms that name it, and the words that only suggest it. */
export type Vocabulary = Readonly<
  Record<string, { readonly label: string; readonly terms: readonly string[]; readonly cues: readonly string[] }>
>;

const files: Readonly<Record<LanguageCode, string>> = { ar, en, es, fr, ru, zh };
const vocabularies = new Map<LanguageCode, Vocabulary>();
const indices = new Map<LanguageCode, TermIndex<Omit<ConceptHit, keyof Span>>>();
let concepts: ReadonlyMap<string, Concept> | undefined;

/** A language's vocabulary, parsed when first asked for. */
export function vocabularyOf(code: LanguageCode): Vocabulary {
  let vocabulary = vocabularies.get(code);
  if (!vocabulary) vocabularies.set(code, (vocabulary = JSON.parse(files[code]) as Vocabulary));
  return vocabulary;
}

/** All subjects by id. */
export function allConcepts(): ReadonlyMap<string, Concept> {
  if (!concepts) {
    const rows = JSON.parse(subjects) as Record<string, { kind: ConceptKind; related: string[] }>;
    concepts = new Map(Object.entries(rows).map(([id, { kind, related }]) => [id, { id, kind, related }]));
  }
  return concepts;
}

/** A subject's name in a language; its id where there is none. */
export function conceptLabel(id: string, code: LanguageCode): string {
  return vocabularyOf(code)[id]?.label ?? id;
}

/** The subjects that a text names or suggests, in the order of the text; of overlapping words the longest count. */
export function conceptsIn(text: string, code: LanguageCode, tokens: readonly Token[]): ConceptHit[] {
  return indexOf(code)
    .find(text, tokens)
    .flatMap(({ start, end, payloads }) => payloads.map((payload) => ({ start, end, ...payload })));
}

function indexOf(code: LanguageCode): TermIndex<Omit<ConceptHit, keyof Span>> {
  const known = indices.get(code);
  if (known) return known;
  const index = new TermIndex<Omit<ConceptHit, keyof Span>>(code, { gap: 1, contained: 'longest' });
  for (const [concept, { terms, cues }] of Object.entries(vocabularyOf(code))) {
    const term = { concept, strength: 'term' } as const;
    const cue = { concept, strength: 'cue' } as const;
    for (const words of terms) index.add(words, term);
    for (const words of cues) if (!terms.includes(words)) index.add(words, cue);
  }
  indices.set(code, index);
  return index;
}
