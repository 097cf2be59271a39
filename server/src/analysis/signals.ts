// The signals by which a paragraph is weighed against each question of a note: figures that a person could check by hand.
import { roles } from '../knowledge/roles';
import { hasTopicModel, topicClasses, topicsOf, topicsOfParts, type Topics } from '../knowledge/topic-model';
import type { Span } from '../text/span';
import {
  countProfile,
  likeness,
  lengthOfProfile,
  profileOf,
  stemsOf,
  type NoteModel,
  type Profile,
  type QuestionModel,
} from './note-model';
import type { ParagraphReading } from './reading';

/** Figures by name; the weights in knowledge/data/coverage-weights.json go by the same names. */
export type Signals = Readonly<Record<string, number>>;

/** Where a paragraph stands among the draft's paragraphs of text, counted from 0. */
export interface Place {
  readonly position: number;
  readonly of: number;
}

/** Added to a paragraph's own weight, so that a single stray word does not make a whole paragraph fit. */
const DAMPING = 4;

/**
 * The signals of a paragraph for each question of the note, in the order of the questions: what the thesaurus says, what the topic model
 * says (where one is installed), what the paragraph does, and where it stands. Pure.
 */
export function signalsOf(reading: ParagraphReading, model: NoteModel, place: Place): Signals[] {
  const vocabulary = vocabularySignals(reading, model);
  const learned = hasTopicModel() ? topicSignals(reading, model) : [];
  const general = { ...doing(reading), ...standing(reading, model, place) };
  return model.questions.map((_, i) => ({ ...vocabulary[i], ...learned[i], ...general }));
}

/** What the thesaurus and the words themselves say. */
function vocabularySignals(reading: ParagraphReading, model: NoteModel): Signals[] {
  const whole = profileOf(reading.concepts, model.weightOf);
  const sentences = reading.sentences.map((sentence) => profileOf(within(reading, sentence), model.weightOf));
  const sameLanguage = reading.language === model.language;
  const words = sameLanguage
    ? countProfile(stemsOf(reading.text, reading.language), model.wordWeightOf)
    : new Map<string, number>();
  const named = new Set(reading.concepts.filter((hit) => hit.strength === 'term').map((hit) => hit.concept));
  const subject = model.questions.map(({ profile }) => fit(whole, profile));
  const shared = model.questions.map((question) => likeness(words, question.words));
  const best = Math.max(0, ...subject);
  return model.questions.map((question, i) => ({
    subject: subject[i] ?? 0,
    subjectLead: lead(subject, i),
    subjectBest: best > 0 && subject[i] === best ? 1 : 0,
    subjectOfSentence: Math.max(0, ...sentences.map((sentence) => fit(sentence, question.profile))),
    // 1 where a subject that the question itself names is named.
    named: [...question.own].some((concept) => named.has(concept) && model.weightOf(concept) > 1) ? 1 : 0,
    // Low in a paragraph that is about something else than the note.
    onTopic: best,
    words: shared[i] ?? 0,
    wordsLead: lead(shared, i),
  }));
}

/** What the topic model says: how alike paragraph and question are as wholes, by the best sentence, and by their angle. */
function topicSignals(reading: ParagraphReading, model: NoteModel): Signals[] {
  const parts = reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
  // Only the sentence that is typed in is read anew.
  const whole = topicsOfParts(parts, reading.language);
  if (!whole) return [];
  const sentences = parts.flatMap((part) => topicsOf(part, reading.language) ?? []);
  const per = (compare: (topics: Topics, ownSubject: Float32Array) => number) =>
    model.questions.map(({ topics, ownSubject }) => (topics && ownSubject ? compare(topics, ownSubject) : 0));
  const best = (compare: (sentence: Topics) => number) => Math.max(0, ...sentences.map(compare));
  const topic = per((question) => cosine(whole.subject, question.subject));
  const ownTopic = per((_, own) => cosine(whole.subject, own));
  const isAbout = likelihoods(whole.subject);
  const sharedTopics = per((question) => sharedLikelihood(isAbout, askedAbout(question.subject)));
  const angle = per((question) => cosine(whole.angle, question.angle));
  const ofSentence = per((_, own) => best((sentence) => cosine(sentence.subject, own)));
  const angleOfSentence = per((question) => best((sentence) => cosine(sentence.angle, question.angle)));
  const leading = Math.max(...ownTopic);
  const does = likelihoods(whole.role);
  return model.questions.map((_, i) => ({
    topic: topic[i] ?? 0,
    topicLead: lead(topic, i),
    ownTopic: ownTopic[i] ?? 0,
    topicBest: ownTopic[i] === leading ? 1 : 0,
    topicOfSentence: ofSentence[i] ?? 0,
    sharedTopics: sharedTopics[i] ?? 0,
    sharedTopicsLead: lead(sharedTopics, i),
    angle: angle[i] ?? 0,
    angleLead: lead(angle, i),
    angleOfSentence: angleOfSentence[i] ?? 0,
    ...Object.fromEntries(
      Array.from(does, (likelihood, role) => [`learned-role-${role}`, Math.log(likelihood + 1e-3)]),
    ),
  }));
}

/**
 * The sentence of a paragraph that the topic model finds nearest to a question, with the subject they share most and how near it is
 * (cosine); null without a model.
 */
export function nearestSentence(
  { text, language, sentences }: ParagraphReading,
  { ownSubject }: QuestionModel,
): { span: Span; concept: string; likeness: number } | null {
  if (!ownSubject) return null;
  const near = sentences.flatMap((span) => {
    const subject = topicsOf(text.slice(span.start, span.end), language)?.subject;
    return subject ? [{ span, subject, likeness: cosine(subject, ownSubject) }] : [];
  });
  const [nearest] = near.sort((a, b) => b.likeness - a.likeness);
  if (!nearest) return null;
  const shared = nearest.subject.map((figure, i) => figure * (ownSubject[i] ?? 0) * (figure > 0 ? 1 : 0));
  const concept = topicClasses().subject[shared.indexOf(Math.max(...shared))];
  return concept === undefined ? null : { span: nearest.span, concept, likeness: nearest.likeness };
}

/** What the paragraph does, from its set phrases. */
function doing({ roles: strength }: ParagraphReading): Signals {
  return Object.fromEntries(roles.map((role) => [`role-${role}`, strength[role]]));
}

/** Where the paragraph stands and how long it is: statements open with thanks and close with thanks. */
function standing({ length }: ParagraphReading, model: NoteModel, place: Place): Signals {
  return {
    first: place.position === 0 ? 1 : 0,
    second: place.position === 1 ? 1 : 0,
    last: place.position === place.of - 1 ? 1 : 0,
    // A Chinese text has about 1.7 characters for a word of English.
    length: Math.log(1 + length.words + length.characters / 1.7),
    share: 1 / model.questions.length,
  };
}

function within({ concepts }: ParagraphReading, { start, end }: Span): ParagraphReading['concepts'] {
  return concepts.filter((hit) => start <= hit.start && hit.end <= end);
}

function fit(passage: Profile, question: Profile): number {
  let dot = 0;
  for (const [concept, weight] of passage) dot += weight * (question.get(concept) ?? 0);
  return dot / Math.sqrt(lengthOfProfile(passage) ** 2 + DAMPING);
}

/** How far one question is ahead of the mean of all. */
function lead(values: readonly number[], i: number): number {
  return (values[i] ?? 0) - values.reduce((sum, value) => sum + value, 0) / values.length;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA > 0 && lengthB > 0 ? dot / Math.sqrt(lengthA * lengthB) : 0;
}

const asked = new WeakMap<Float32Array, Float32Array>();

/** The likelihoods of a question's figures, kept because every paragraph is compared with them. */
function askedAbout(figures: Float32Array): Float32Array {
  let kept = asked.get(figures);
  if (!kept) asked.set(figures, (kept = likelihoods(figures)));
  return kept;
}

/** Bhattacharyya's coefficient of two likelihoods: 1 for the same, 0 for nothing shared. */
function sharedLikelihood(p: Float32Array, q: Float32Array): number {
  return p.reduce((sum, value, i) => sum + Math.sqrt(value * (q[i] ?? 0)), 0);
}

function likelihoods(figures: Float32Array): Float32Array {
  const most = Math.max(...figures);
  const raised = figures.map((figure) => Math.exp(figure - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
