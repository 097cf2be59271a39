// Facets: the parts of a question that a statement may leave open.
import type { ConceptKind } from '../knowledge/knowledge';
import { allConcepts, conceptsIn, type ConceptHit } from '../knowledge/thesaurus';
import type { LanguageCode } from '../text/languages';
import { encloses, type Span } from '../text/span';
import { tokensOf } from '../text/tokens';
import type { Question } from './note';

export interface Facet {
  /** As the note words it. */
  readonly text: string;
  /** Whether it names a subject, or somebody whose part in it is asked for. */
  readonly kind: 'theme' | 'actor';
  /** Subjects by which a passage is known to speak of it. */
  readonly concepts: readonly string[];
}

// Enumerations part a question: commas, semicolons, "and", brackets.
const PARTS: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /[،؛;,()（）؟?]|\s+(?:و|أو)(?=\p{L}{4,})/gu,
  en: /[,;()?]|\s+(?:and|or|including|while|as well as)\s+/giu,
  es: /[,;()¿?]|\s+(?:y|e|o|u|incluid[oa]s?|así como)\s+/giu,
  fr: /[,;()?]|\s+(?:et|ou|y compris|notamment|ainsi que|tout en)\s+/giu,
  ru: /[,;()?]|\s+(?:и|или|а также|включая)\s+/giu,
  zh: /[，、；：;,()（）？?]|以及|(?<=\p{Script=Han}{2})[和与及并](?=\p{Script=Han}{2})/gu,
};
const ENUMERATED_ACTORS = 2;

/**
 * The facets of a question, each in the note's own words: for a single subject none, for several one each. Actors are facets only
 * where the question lists them; a part that names no subject of the thesaurus is none, because nothing could show it covered.
 */
export function facetsOf({ text }: Question, language: LanguageCode): Facet[] {
  const kinds = allConcepts();
  const claimed = new Set<string>();
  const themes: Facet[] = [];
  const actors: Facet[] = [];
  const terms = conceptsIn(text, language, tokensOf(text, language)).filter((hit) => hit.strength === 'term');
  for (const part of partsOf(text, PARTS[language], terms)) {
    const hits = terms.filter((hit) => encloses(part, hit));
    const fresh = (kind: ConceptKind) =>
      hits.filter((hit) => kinds.get(hit.concept)?.kind === kind && !claimed.has(hit.concept));
    const own = fresh('theme');
    const named = hits.some((hit) => kinds.get(hit.concept)?.kind === 'theme') ? [] : fresh('actor');
    for (const { concept } of [...own, ...named]) claimed.add(concept);
    if (own.length > 0) themes.push(facet('theme', text, own));
    // Words that name two actors are one facet.
    const places = new Set(named.map((hit) => hit.start));
    for (const start of places)
      actors.push(
        facet(
          'actor',
          text,
          named.filter((hit) => hit.start === start),
        ),
      );
  }
  return [...(themes.length > 1 ? themes : []), ...(actors.length >= ENUMERATED_ACTORS ? actors : [])];
}

/** A facet in the words between its first and its last term. */
function facet(kind: Facet['kind'], text: string, hits: readonly ConceptHit[]): Facet {
  const start = Math.min(...hits.map((hit) => hit.start));
  const end = Math.max(...hits.map((hit) => hit.end));
  return { kind, text: text.slice(start, end), concepts: [...new Set(hits.map((hit) => hit.concept))] };
}

/** The parts of a question between its separators; a separator inside a term parts nothing ("troop- and police-contributing countries"). */
function partsOf(text: string, separator: RegExp, terms: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    const between = { start: match.index, end: match.index + match[0].length };
    if (terms.some((term) => encloses(term, between))) continue;
    parts.push({ start, end: between.start });
    start = between.end;
  }
  return [...parts, { start, end: text.length }];
}
