// The signals by which a paragraph is weighed against each question of a note: figures that a person could check by hand.
import { roles } from '../knowledge/roles';
import { hasTopicModel, topicClasses, topicsOf, topicsOfParts, type Topics } from '../knowledge/topic-model';
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { likelihoods } from './likelihoods';
import {
  countProfile,
  likeness,
  lengthOfProfile,
  namedIn,
  profileOf,
  stemsOf,
  type NoteModel,
  type Profile,
  type QuestionModel,
  type QuestionTopics,
} from './note-model';
import type { ParagraphReading } from './reading';
import { sharedMeanings } from './shared-meanings';

/** Figures by name; the weights in knowledge/data/coverage-weights.json go by the same names. */
export type Signals = Readonly<Record<string, number>>;

/** Where a paragraph stands among the draft's paragraphs of text, counted from 0. */
export interface Place {
  readonly position: number;
  readonly of: number;
}

/** Added to a paragraph's own weight, so that a single stray word does not make a whole paragraph fit. */
const DAMPING = 4;
/** Words up to which the length of a paragraph tells nothing: of the paragraphs that answer a question in labelled statements, two in a hundred are shorter. */
const SHORT = 40;
/** Where a question has no other beside it. */
const FAR_BEHIND = -9;

/** What is said of a paragraph: for each question of the note, in their order, and of the paragraph by itself. */
export interface ParagraphSignals {
  readonly questions: readonly Signals[];
  readonly paragraph: Signals;
}

/**
 * The signals of a paragraph: what the thesaurus says, what the topic model says (where one is installed), what the paragraph does, and
 * where it stands. Pure.
 */
export function signalsOf(reading: ParagraphReading, model: NoteModel, place: Place): ParagraphSignals {
  const vocabulary = vocabularySignals(reading, model);
  const learned = hasTopicModel() ? topicSignals(reading, model) : null;
  return {
    questions: model.questions.map((_, i) => ({ ...vocabulary.questions[i], ...learned?.questions[i] })),
    paragraph: {
      ...vocabulary.paragraph,
      ...learned?.paragraph,
      ...doing(reading),
      ...standing(reading, model, place),
    },
  };
}

/** What the thesaurus and the words themselves say. */
function vocabularySignals(reading: ParagraphReading, model: NoteModel): ParagraphSignals {
  const whole = profileOf(reading.concepts, model.weightOf);
  const sentences = reading.sentences.map((sentence) => profileOf(within(reading, sentence), model.weightOf));
  const sameLanguage = reading.language === model.language;
  const words = sameLanguage
    ? countProfile(stemsOf(reading.text, reading.language), model.wordWeightOf)
    : new Map<string, number>();
  const named = new Set(reading.concepts.filter((hit) => hit.strength === 'term').map((hit) => hit.concept));
  const subject = model.questions.map(({ profile }) => fit(whole, profile));
  const best = Math.max(0, ...subject);
  return {
    questions: merged(
      compared('subject', subject),
      compared(
        'subjectOfSentence',
        model.questions.map(({ profile }) => Math.max(0, ...sentences.map((sentence) => fit(sentence, profile)))),
      ),
      compared(
        'words',
        model.questions.map((question) => likeness(words, question.words)),
      ),
      model.questions.map((question, i) => ({
        subjectBest: best > 0 && subject[i] === best ? 1 : 0,
        // 1 where a subject that the question itself names is named.
        named: [...question.own].some((concept) => named.has(concept) && model.weightOf(concept) > 1) ? 1 : 0,
      })),
    ),
    // Low in a paragraph that is about something else than the note.
    paragraph: { onTopic: best },
  };
}

/** What the topic model says: how near paragraph and question are, as wholes and by the best sentence and part, and what the paragraph does. */
function topicSignals(reading: ParagraphReading, model: NoteModel): ParagraphSignals {
  const parts = reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
  // Only the sentence that is typed in is read anew.
  const whole = topicsOfParts(parts, reading.language);
  if (!whole) return { questions: model.questions.map(() => ({})), paragraph: {} };
  const sentences = parts.flatMap((part) => topicsOf(part, reading.language) ?? []);
  const per = (compare: (topics: QuestionTopics) => number) =>
    model.questions.map(({ topics }) => (topics ? compare(topics) : 0));
  const best = (compare: (sentence: Topics) => number) => Math.max(-1, ...sentences.map(compare));
  const isAbout = likelihoods(whole.subject);
  const asked = model.questions.flatMap(({ topics }) => topics?.asked ?? []);
  const shared = sharedMeanings(whole.meant, asked);
  const near = model.askedWords?.answeredBy(whole.words, namedIn(reading.concepts)) ?? [];
  return {
    questions: merged(
      compared(
        'meanings',
        shared.map(({ likeness }) => likeness),
      ),
      compared(
        'meaningsWeight',
        shared.map(({ weight }) => weight),
      ),
      compared(
        'answering',
        near.map(({ asked }) => asked),
      ),
      compared(
        'answeringPart',
        near.map(({ told }) => told),
      ),
      compared(
        'gist',
        per(({ gist }) => dot(whole.gist, gist)),
      ),
      compared(
        'gistOfSentence',
        per(({ gist }) => best((sentence) => dot(sentence.gist, gist))),
      ),
      compared(
        'gistOfPart',
        per(({ gist, gistsOfParts }) =>
          Math.max(
            dot(whole.gist, gist),
            ...gistsOfParts.map((part) =>
              Math.max(
                dot(whole.gist, part),
                best((sentence) => dot(sentence.gist, part)),
              ),
            ),
          ),
        ),
      ),
      compared(
        'topic',
        per((question) => cosine(whole.subject, question.subject)),
      ),
      compared(
        'ownTopic',
        per(({ ownSubject }) => cosine(whole.subject, ownSubject)),
      ),
      compared(
        'topicOfSentence',
        per(({ ownSubject }) => best((sentence) => cosine(sentence.subject, ownSubject))),
      ),
      compared(
        'sharedTopics',
        per(({ likely }) => sharedLikelihood(isAbout, likely)),
      ),
      compared(
        'angle',
        per((question) => cosine(whole.angle, question.angle)),
      ),
      compared(
        'angleOfSentence',
        per((question) => best((sentence) => cosine(sentence.angle, question.angle))),
      ),
    ),
    paragraph: {
      silence: whole.silence,
      ...Object.fromEntries(
        likelihoods(whole.role).map((likely, role) => [`learned-role-${role}`, Math.log(likely + 1e-3)]),
      ),
    },
  };
}

/** A figure for each question, with how far it is ahead of the mean of all and of the best other one. */
export function compared(name: string, figures: readonly number[]): Signals[] {
  const [lead, margin] = [`${name}Lead`, `${name}Margin`];
  let [total, best, second, at] = [0, FAR_BEHIND, FAR_BEHIND, -1];
  figures.forEach((figure, i) => {
    total += figure;
    if (figure > best) [best, second, at] = [figure, best, i];
    else if (figure > second) second = figure;
  });
  const mean = total / figures.length;
  return figures.map((figure, i) => ({
    [name]: figure,
    [lead]: figure - mean,
    [margin]: Math.max(-1, figure - (i === at ? second : best)),
  }));
}

/** The signals of several lists together, question by question. */
export function merged(...lists: readonly (readonly Signals[])[]): Signals[] {
  return (lists[0] ?? []).map((_, i) => Object.assign({}, ...lists.map((list) => list[i])) as Signals);
}

/**
 * The sentence of a paragraph that the topic model finds nearest to a question, with the subject they share most and how near it is
 * (cosine); null without a model.
 */
export function nearestSentence(
  { text, language, sentences }: ParagraphReading,
  { topics }: QuestionModel,
): { span: Span; concept: string; likeness: number } | null {
  if (!topics) return null;
  const { ownSubject } = topics;
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

/** How near the nearest sentence of a paragraph comes to a text in any language, by their gists: at most 1; -1 without a model. */
export function nearnessTo(
  passage: string,
  code: LanguageCode,
  { text, language, sentences }: ParagraphReading,
): number {
  const gist = topicsOf(passage, code)?.gist;
  if (!gist) return -1;
  return Math.max(
    -1,
    ...sentences.map(({ start, end }) => {
      const own = topicsOf(text.slice(start, end), language)?.gist;
      return own ? dot(gist, own) : -1;
    }),
  );
}

/** What the paragraph does, from its set phrases. */
function doing({ roles: strength }: ParagraphReading): Signals {
  return Object.fromEntries(roles.map((role) => [`role-${role}`, strength[role]]));
}

/** Where the paragraph stands and how long it is: statements open with thanks and close with thanks. */
function standing({ length }: ParagraphReading, model: NoteModel, place: Place): Signals {
  // The only paragraph of a draft neither opens nor closes it.
  const isOnly = place.of === 1;
  return {
    first: place.position === 0 && !isOnly ? 1 : 0,
    second: place.position === 1 ? 1 : 0,
    last: place.position === place.of - 1 && !isOnly ? 1 : 0,
    // A Chinese text has about 1.7 characters for a word of English.
    length: Math.log(1 + Math.max(SHORT, length.words + length.characters / 1.7)),
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

/** Bhattacharyya's coefficient of two likelihoods: 1 for the same, 0 for nothing shared. */
function sharedLikelihood(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, value, i) => sum + Math.sqrt(value * (q[i] ?? 0)), 0);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
