// Facets: the parts of a question that a statement may leave open.
import { NOTHING_ADDED, type Added } from '../knowledge/added';
import { conceptOf, conceptsIn, vocabularyOf } from '../knowledge/thesaurus';
import type { LanguageCode } from '../text/languages';
import { encloses, shift, sliceOf, type Span } from '../text/span';
import { tokensOf } from '../text/tokens';
import type { Question } from './note';
import { clausesOf, type Clause } from './parts';
import { wordings } from './wording';

export interface Facet {
  /** As the note words it. */
  readonly text: string;
  /** Whether it names a subject, or somebody whose part in it is asked for. */
  readonly kind: 'theme' | 'actor';
  /** Subjects by which a passage is known to speak of it; empty where its words name none of the thesaurus, so that nothing shows it open. */
  readonly concepts: readonly string[];
}

/** A part of the question with what its own words name. */
interface Part {
  readonly span: Span;
  /** Subjects it names or suggests. */
  readonly concepts: readonly string[];
  /** Whether some of them are subjects, rather than actors, whom a passage on the part need not name. */
  readonly hasSubject: boolean;
  readonly names: 'theme' | 'actor' | null;
  /** Whether a term names it, rather than words that suggest it. */
  readonly hasTerm: boolean;
  /** Where its actor is named. */
  readonly actor: Span | null;
}

// A page: what is longer is a note whose questions were not told apart, and would only cost time.
const LONGEST = 3_000;

/** Subjects that are bodies or people as well. */
const ALSO_ACTORS: ReadonlySet<string> = new Set([
  'armed-groups',
  'civil-society',
  'council-expert-groups',
  'international-court',
  'local-government',
  'minorities-indigenous',
  'peace-operations',
  'peacebuilding-commission',
  'resident-coordinators',
  'special-political-missions',
  'technology-companies',
  'traditional-leaders',
]);

/**
 * The facets of a question, each a slice of its text, in the order of the text, themes first: one for each thing asked and for each item
 * listed; none where there is only one, or where the text is far too long for a question. Actors are facets only where it lists them.
 */
export function facetsOf({ text }: Question, language: LanguageCode, added = NOTHING_ADDED): Facet[] {
  if (text.length > LONGEST) return [];
  const read = (span: Span) => partOf(text, span, language, added);
  const names = { terms: termsIn(text, language, added), isName: (span: Span) => read(span).hasTerm };
  const clauses = clausesOf(text, language, names).map((clause) => partsOf(clause, text, language, read));
  const themes = clauses.flatMap((clause) => clause.themes);
  const actors = clauses.flatMap((clause) => clause.actors);
  return [...facets('theme', text, themes), ...facets('actor', text, actors)];
}

/** What a clause asks about, and whom it lists. */
function partsOf(
  clause: Clause,
  text: string,
  language: LanguageCode,
  read: (span: Span) => Part,
): { themes: Part[]; actors: Part[] } {
  const listed = clause.lists.map((list) => list.map(read));
  const examples = clause.examples.map((list) => list.map(read));
  const acting = [...listed, ...examples].filter(areActors);
  const single = examples.filter((list) => list.length === 1).flat();
  const singleActors = single.filter(({ names }) => names === 'actor');
  // A list that names nothing is told of the one before it ("be alerted sooner and judge whether civilians are safe").
  const themes = [...listed, ...examples]
    .filter((list) => !acting.includes(list))
    .filter((list, i) => i === 0 || examples.includes(list) || list.some(({ names }) => names !== null))
    .flat()
    // A number in brackets belongs to what stands before it: "resolution 377 A (V)".
    .filter((part) => !singleActors.includes(part) && !/^[(（]/.test(sliceOf(text, part.span)));
  const rest = clause.rest && read(clause.rest);
  return {
    themes: rest && isAsked(rest) ? [rest, ...themes] : themes,
    actors: [...acting.flatMap((list) => actorsOnly(list, text, language)), ...(acting.length > 0 ? singleActors : [])],
  };

  /** Whether the words around what is listed are a part of their own. */
  function isAsked(part: Part): boolean {
    if (themes.length === 0) return acting.length === 0 || SEVERAL_WORDS.test(sliceOf(text, part.span));
    const hasExamplesOnly = listed.every((list) => acting.includes(list));
    return hasExamplesOnly && (themes.length === 1 || (part.names === 'theme' && part.hasTerm));
  }
}

const SEVERAL_WORDS = /\S\s+\S|\p{Script=Han}{4}/u;

/** Actors without what the sentence goes on with after the last and, where adjectives follow their noun, what leads to the first. */
function actorsOnly(list: readonly Part[], text: string, language: LanguageCode): Part[] {
  return list.map((part, i) => {
    const { actor, span } = part;
    if (!actor) return part;
    const leads = i === 0 && wordings[language].parts.adjectives === 'after';
    const trails = i === list.length - 1 && SEVERAL_WORDS.test(text.slice(actor.end, span.end));
    return { ...part, span: { start: leads ? actor.start : span.start, end: trails ? actor.end : span.end } };
  });
}

/** Parts as facets, each once, in the order of the text; a single one is none, because it is the question itself. */
function facets(kind: Facet['kind'], text: string, parts: readonly Part[]): Facet[] {
  const byText = new Map<string, Facet>();
  for (const { span, concepts, hasSubject } of [...parts].sort((a, b) => a.span.start - b.span.start)) {
    const own = sliceOf(text, span);
    if (!byText.has(own))
      byText.set(own, { text: own, kind, concepts: kind === 'actor' || hasSubject ? concepts : [] });
  }
  return byText.size > 1 ? [...byText.values()] : [];
}

function partOf(text: string, span: Span, language: LanguageCode, added: Added): Part {
  const own = sliceOf(text, span);
  const kindOf = (concept: string) => conceptOf(concept, added)?.kind;
  const isActor = (concept: string) => ALSO_ACTORS.has(concept) || kindOf(concept) === 'actor';
  const isTelling = (concept: string) => ALSO_ACTORS.has(concept) || kindOf(concept) !== 'generic';
  const hits = conceptsIn(own, language, tokensOf(own, language), added).filter(({ concept }) => isTelling(concept));
  const terms = hits.filter(({ strength }) => strength === 'term');
  // What only suggests a subject counts where nothing names one.
  const telling = terms.length > 0 ? terms : hits;
  const actor = telling.find((hit) => isActor(hit.concept) && isNameOf(hit, own));
  const beside = telling.filter((hit) => !isActor(hit.concept) && !(actor && encloses(actor, hit)));
  return {
    span,
    concepts: [...new Set(hits.map(({ concept }) => concept))],
    hasSubject: hits.some(({ concept }) => !isActor(concept)),
    names: actor && beside.every(({ start }) => start >= actor.end) ? 'actor' : beside.length > 0 ? 'theme' : null,
    hasTerm: terms.length > 0,
    actor: actor ? shift({ start: actor.start, end: actor.end }, span.start) : null,
  };
}

/** Whether words are an actor's name, rather than have it somewhere: "other Member States", but not "the trust of the population". */
function isNameOf({ start, end }: Span, text: string): boolean {
  return (start === 0 || (end - start) * 2 >= text.length) && !DEPENDENT.test(text.slice(0, start));
}

const DEPENDENT = /(?<!\p{L})(?:of|by|de|d|des|du|del|par|por)(?!\p{L})|的/iu;

/** Whether more of an enumeration's items name actors than subjects. */
function areActors(list: readonly Part[]): boolean {
  const count = (kind: Part['names']) => list.filter(({ names }) => names === kind).length;
  const actors = count('actor');
  const leads = actors > count('theme') || (actors === count('theme') && list[0]?.names === 'actor');
  // "the Council follow threats and respond": of two, one is a name, not the beginning of a sentence.
  const isNames =
    actors > 1 || list.some(({ actor, span }) => actor && (actor.end - actor.start) * 2 >= span.end - span.start);
  return list.length > 1 && isNames && leads && actors * 2 >= list.length;
}

// A comma, save the one before a Russian participle.
const LISTING = /[,،](?!\s\p{L}+щ\p{L}{1,3}\s)/u;

/** Where terms that could be parted stand word for word: one that was found around a foreign word may be two things. */
function termsIn(text: string, language: LanguageCode, added: Added): Span[] {
  const { and, preposition } = wordings[language].parts;
  return conceptsIn(text, language, tokensOf(text, language), added).filter(({ start, end, concept, strength }) => {
    const own = text.slice(start, end);
    const lists = LISTING.test(own);
    if (strength === 'cue' || !(lists || and.test(own) || preposition.test(own))) return false;
    const stems = stemsOf(own, language);
    const terms = [
      ...(vocabularyOf(language)[concept]?.terms ?? []),
      ...(added.subjects.get(concept)?.terms[language] ?? []),
    ];
    return terms.some((term) => (!lists || LISTING.test(term)) && stemsOf(term, language) === stems);
  });
}

function stemsOf(text: string, language: LanguageCode): string {
  const tokens = tokensOf(text, language).filter(({ isFunctionWord }) => !isFunctionWord);
  return tokens.map(({ stem }) => stem).join(' ');
}
