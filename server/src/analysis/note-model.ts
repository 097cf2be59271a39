// A concept note made ready for comparing: which subjects each question is about, and how well each tells the questions apart.
import { NOTHING_ADDED, perAddition, type Added } from '../knowledge/added';
import { conceptOf, conceptsIn, type ConceptHit } from '../knowledge/thesaurus';
import type { ConceptKind } from '../knowledge/knowledge';
import { facetsOf, type Facet } from '../note/facets';
import type { Note, Question } from '../note/note';
import type { LanguageCode } from '../text/languages';
import { topicsOf, wordSpace, type Topics } from '../knowledge/topic-model';
import { sentencesOf } from '../text/sentences';
import { tokensOf } from '../text/tokens';
import { AskedWords, weighedQuestions } from './answering-words';
import { likelihoods } from './likelihoods';
import { askedMeanings, type AskedMeanings } from './shared-meanings';

/** Subjects with their weights. */
export type Profile = ReadonlyMap<string, number>;

export interface QuestionModel {
  readonly question: Question;
  readonly facets: readonly Facet[];
  /** What the question is about: its own subjects, those related to them, and those of the note's paragraphs on the same; of length 1. */
  readonly profile: Profile;
  /** Subjects that the question itself names. */
  readonly own: ReadonlySet<string>;
  /** Stems of its words with their weights, for drafts in the note's language; of length 1. */
  readonly words: Profile;
  /** What the topic model makes of it; null without one. */
  readonly topics: QuestionTopics | null;
  /** True when its subject is unclear to thesaurus and topic model alike: then its passages are easily missed. */
  readonly isThin: boolean;
}

/** What the topic model makes of a question among its note's questions. */
export interface QuestionTopics extends Topics {
  /** The figures for its subject less most of what all questions share. */
  readonly ownSubject: Float32Array;
  /** How likely each subject is. */
  readonly likely: readonly number[];
  /** Gists of its sentences and facets, where it has several. */
  readonly gistsOfParts: readonly Float32Array[];
  /** What its words mean. */
  readonly asked: AskedMeanings;
}

export interface NoteModel {
  readonly note: Note;
  readonly language: LanguageCode;
  /** What the workspace adds to the knowledge it was read with. */
  readonly added: Added;
  readonly questions: readonly QuestionModel[];
  /** The questions word by word; null without a topic model. */
  readonly askedWords: AskedWords | null;
  /** Every subject that the note names or suggests. */
  readonly subjects: ReadonlySet<string>;
  /** How much a subject tells: rare in this note and of a telling kind. */
  readonly weightOf: (concept: string) => number;
  /** How much a word tells in this note. */
  readonly wordWeightOf: (stem: string) => number;
  /** Numbers of the note's paragraphs that name a subject. */
  readonly paragraphsOn: ReadonlyMap<string, readonly string[]>;
}

/** Questions list the same actors over and over, so an actor tells little; general words least. Found by trial on labelled statements. */
const KIND_WEIGHT: Readonly<Record<ConceptKind, number>> = { theme: 1, instrument: 0.8, actor: 0.35, generic: 0.3 };
const CUE_WEIGHT = 0.5;
/** A related subject counts this much of the subject it is related to. */
const RELATED = 0.6;
/** Paragraphs of the note that share a question's subjects lend it theirs, at this rate. */
const CONTEXT = 0.3;
const CONTEXT_PARAGRAPHS = 6;
const LEAST_LIKENESS = 0.1;
/** How strongly subjects shared by several questions lose weight. */
const SHARED = 0.5;
/** How much of the mean of all questions is taken off each, in the topic model's figures. */
const SHARED_TOPIC = 0.7;

/** A question is clear to the topic model when one subject is at least this likely. Moved with the topic model, so that about as many are unclear. */
const CLEAR = 0.4;
const SEVERAL = 3;

const keptBy = perAddition(() => new WeakMap<Note, NoteModel>());

/** The model of a note; computed once for each note object and what a workspace adds. */
export function noteModelOf(note: Note, added = NOTHING_ADDED): NoteModel {
  const kept = keptBy(added);
  let model = kept.get(note);
  if (!model) kept.set(note, (model = build(note, added)));
  return model;
}

function build(note: Note, added: Added): NoteModel {
  const language = note.language ?? 'en';
  const hitsOf = (text: string) => conceptsIn(text, language, tokensOf(text, language), added);
  const passages = [...note.numbered, ...note.unnumbered].map(({ text }) => hitsOf(text));
  const asked = note.questions.map(({ text }) => hitsOf(text));
  const frequency = documentFrequency([...asked, ...passages].map((hits) => hits.map((hit) => hit.concept)));
  const documents = asked.length + passages.length;
  const weightOf = (concept: string) =>
    Math.log(1 + documents / (frequency.get(concept) ?? 1)) * KIND_WEIGHT[conceptOf(concept, added)?.kind ?? 'generic'];

  const context = passages.map((hits) => profileOf(hits, weightOf));
  const own = asked.map((hits) => profileOf(hits, weightOf));
  const widened = own.map((profile) =>
    withContext(withRelated(normalized(profile), weightOf, added), profile, context),
  );
  const telling = tellingApart(widened);

  const stems = [...note.questions, ...note.numbered, ...note.unnumbered].map(({ text }) => stemsOf(text, language));
  const wordFrequency = documentFrequency(stems);
  const wordWeightOf = (stem: string) => Math.log((stems.length + 1) / ((wordFrequency.get(stem) ?? 0.5) + 0.5));
  const facets = note.questions.map((question) => facetsOf(question, language, added));
  const topics = questionTopics(note, facets, language);
  return {
    note,
    language,
    added,
    questions: note.questions.map((question, i) => ({
      question,
      facets: facets[i] ?? [],
      profile: telling[i] ?? new Map<string, number>(),
      own: new Set(own[i]?.keys()),
      words: normalized(countProfile(stems[i] ?? [], wordWeightOf)),
      topics: topics?.[i] ?? null,
      isThin: !saysWhatAbout(asked[i] ?? [], added) && Math.max(...(topics?.[i]?.likely ?? [0])) < CLEAR,
    })),
    askedWords: askedWords(note, asked, passages, language),
    subjects: new Set([...frequency.keys(), ...hitsOf(note.title ?? '').map(({ concept }) => concept)]),
    weightOf,
    wordWeightOf,
    paragraphsOn: paragraphsOn(note, passages),
  };
}

function askedWords(
  { questions, numbered, unnumbered }: Note,
  asked: readonly (readonly ConceptHit[])[],
  passages: readonly (readonly ConceptHit[])[],
  language: LanguageCode,
): AskedWords | null {
  const space = wordSpace();
  if (!space) return null;
  const said = (texts: readonly { readonly text: string }[], hits: readonly (readonly ConceptHit[])[]) =>
    texts.map(({ text }, i) => space.sayings.of(topicsOf(text, language)?.words ?? [], namedIn(hits[i] ?? [])));
  const context = said([...numbered, ...unnumbered], passages);
  return new AskedWords(weighedQuestions(said(questions, asked), context, space), space);
}

/** The subjects that are named, not only suggested. */
export function namedIn(hits: readonly ConceptHit[]): string[] {
  return hits.filter(({ strength }) => strength === 'term').map(({ concept }) => concept);
}

/** Whether a question names its subject, or several bodies and people, as one does that asks who is to do what. */
function saysWhatAbout(hits: readonly ConceptHit[], added: Added): boolean {
  const named = new Set(namedIn(hits));
  return named.size >= SEVERAL || [...named].some((concept) => conceptOf(concept, added)?.kind === 'theme');
}

/** The subjects of a passage, each by its weight; naming a subject again adds little. */
export function profileOf(hits: readonly ConceptHit[], weightOf: (concept: string) => number): Map<string, number> {
  const strength = new Map<string, number>();
  for (const hit of hits)
    strength.set(hit.concept, (strength.get(hit.concept) ?? 0) + (hit.strength === 'term' ? 1 : CUE_WEIGHT));
  for (const [concept, sum] of strength)
    strength.set(concept, (sum <= 1 ? sum : Math.min(2, 1 + 0.4 * (sum - 1))) * weightOf(concept));
  return strength;
}

/** The words of a text as stems, without function words; pairs of characters in an unspaced language. */
export function stemsOf(text: string, language: LanguageCode): string[] {
  if (language !== 'zh') {
    return tokensOf(text, language)
      .filter((token) => !token.isFunctionWord && token.word.length > 1)
      .map((token) => token.stem);
  }
  return [...text.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)),
  );
}

/** Items by the logarithm of their count times their weight. */
export function countProfile(items: readonly string[], weightOf: (item: string) => number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  for (const [item, count] of counts) counts.set(item, (1 + Math.log(count)) * Math.max(0, weightOf(item)));
  return counts;
}

/** Cosine of two profiles, 0 where one is empty. */
export function likeness(a: Profile, b: Profile): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, weight] of small) dot += weight * (large.get(key) ?? 0);
  const lengths = lengthOfProfile(a) * lengthOfProfile(b);
  return lengths > 0 ? dot / lengths : 0;
}

export function lengthOfProfile(profile: Profile): number {
  let sum = 0;
  for (const weight of profile.values()) sum += weight * weight;
  return Math.sqrt(sum);
}

function normalized(profile: Profile): Map<string, number> {
  const length = lengthOfProfile(profile) || 1;
  return new Map([...profile].map(([key, weight]) => [key, weight / length]));
}

function withRelated(profile: Profile, weightOf: (concept: string) => number, added: Added): Map<string, number> {
  const widened = new Map(profile);
  for (const [concept, weight] of profile) {
    const own = weightOf(concept) || 1;
    for (const related of conceptOf(concept, added)?.related ?? []) {
      const lent = RELATED * weight * Math.min(1.5, weightOf(related) / own);
      widened.set(related, Math.max(widened.get(related) ?? 0, lent));
    }
  }
  return widened;
}

function withContext(widened: Map<string, number>, own: Profile, passages: readonly Profile[]): Map<string, number> {
  const near = passages
    .map((passage) => ({ passage, likeness: likeness(own, passage) }))
    .filter((one) => one.likeness > LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, CONTEXT_PARAGRAPHS);
  for (const one of near) {
    for (const [concept, weight] of normalized(one.passage)) {
      widened.set(concept, (widened.get(concept) ?? 0) + CONTEXT * one.likeness * weight);
    }
  }
  return widened;
}

/** Lowers what several questions share, so that what is left tells them apart; each profile of length 1. */
function tellingApart(profiles: readonly Profile[]): Map<string, number>[] {
  const total = new Map<string, number>();
  for (const profile of profiles) for (const [key, weight] of profile) total.set(key, (total.get(key) ?? 0) + weight);
  return profiles.map((profile) =>
    normalized(
      new Map([...profile].map(([key, weight]) => [key, weight * (weight / (total.get(key) ?? weight)) ** SHARED])),
    ),
  );
}

/** What the topic model makes of the questions, one beside the other; null without a model. */
function questionTopics(
  { questions, numbered, unnumbered }: Note,
  facets: readonly (readonly Facet[])[],
  language: LanguageCode,
): QuestionTopics[] | null {
  const wholes = questions.flatMap(({ text }) => topicsOf(text, language) ?? []);
  if (wholes.length < questions.length) return null;
  const ownSubjects = withoutShared(wholes.map(({ subject }) => subject));
  const context = [...numbered, ...unnumbered].flatMap(({ text }) => topicsOf(text, language)?.meant ?? []);
  const asked = askedMeanings(
    wholes.map(({ meant }) => meant),
    context,
  );
  if (!asked) return null;
  return wholes.flatMap((whole, i) => {
    const meanings = asked[i];
    if (!meanings) return [];
    const text = questions[i]?.text ?? '';
    const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    const parts = [...(sentences.length > 1 ? sentences : []), ...(facets[i] ?? []).map((facet) => facet.text)];
    return [
      {
        ...whole,
        ownSubject: ownSubjects[i] ?? whole.subject,
        likely: likelihoods(whole.subject),
        gistsOfParts: parts.flatMap((part) => topicsOf(part, language)?.gist ?? []),
        asked: meanings,
      },
    ];
  });
}

/** What all questions of a note share says nothing about which of them is meant. */
function withoutShared(figures: readonly Float32Array[]): Float32Array[] {
  return figures.map((own) =>
    own.map(
      (figure, k) => figure - (SHARED_TOPIC * figures.reduce((sum, one) => sum + (one[k] ?? 0), 0)) / figures.length,
    ),
  );
}

function documentFrequency(documents: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const items of documents) for (const item of new Set(items)) frequency.set(item, (frequency.get(item) ?? 0) + 1);
  return frequency;
}

function paragraphsOn(note: Note, passages: readonly (readonly ConceptHit[])[]): Map<string, string[]> {
  const numbers = new Map<string, string[]>();
  note.numbered.forEach(({ number }, i) => {
    for (const concept of new Set(passages[i]?.filter((hit) => hit.strength === 'term').map((hit) => hit.concept))) {
      const known = numbers.get(concept);
      if (known) known.push(number);
      else numbers.set(concept, [number]);
    }
  });
  return numbers;
}
