// Which of the note's questions each paragraph answers, and on what evidence.
import type { Draft, Paragraph } from '../draft/draft';
import fitted from '../knowledge/data/coverage-weights.json';
import { hasTopicModel } from '../knowledge/topic-model';
import { matchLabel } from '../text/labels';
import { overlaps, shift, type Span } from '../text/span';
import { bothSums, likelihoodsBy, likelihoodsOf, sumsOf, type ChoiceWeights, type Sums } from './choice';
import { signalsAmid, type Lone } from './draft-signals';
import type { NoteModel, QuestionModel } from './note-model';
import type { ParagraphReading } from './reading';
import { nearestSentence, signalsOf, type ParagraphSignals, type Place } from './signals';

export type Band = 'addressed' | 'possible';
export type Status = 'addressed' | 'partly' | 'open';

/** Words of the draft that speak to a question, and the note's paragraphs that speak of the same. */
export interface Evidence {
  readonly span: Span;
  readonly concept: string;
  /** Numbers as the note prints them. */
  readonly noteParagraphs: readonly string[];
}

export interface PairScore {
  readonly label: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly band: Band | null;
  /** Strongest first; spans count in the draft's text. Empty where the score is too low for any band. */
  readonly evidence: readonly Evidence[];
  /** True when the author's own `answers:` decided. */
  readonly byAuthor: boolean;
  /** The band that the text by itself has: another than `band` where the author decided otherwise. */
  readonly textBand: Band | null;
}

export interface FacetCoverage {
  readonly text: string;
  readonly kind: 'theme' | 'actor';
  readonly covered: boolean;
}

export interface QuestionCoverage {
  readonly label: string;
  readonly status: Status;
  readonly facets: readonly FacetCoverage[];
  /** Indices of the paragraphs in a band, in the order of the draft. */
  readonly paragraphs: readonly number[];
}

export interface Coverage {
  /** By index of the draft's paragraphs; empty for titles and salutations. */
  readonly paragraphs: readonly (readonly PairScore[])[];
  /** In the order of the note. */
  readonly questions: readonly QuestionCoverage[];
}

/** More evidence than this is no help to a reader. */
const MOST_EVIDENCE = 4;
/** Cosine from which a sentence is near enough to a question to be shown for it. */
const NEAR = 0.15;
/** A word that only suggests a subject is shown when the subject is at the heart of the question. */
const LEAST_WEIGHT = { term: 0.1, cue: 0.5 } as const;

/** Weighs every paragraph of text against every question. The author's word wins over the score. */
export function coverageOf(draft: Draft, readings: readonly ParagraphReading[], model: NoteModel): Coverage {
  const texts = draft.paragraphs.flatMap((paragraph) => {
    const reading = readings[paragraph.index];
    return paragraph.kind === 'text' && reading ? [{ paragraph, reading }] : [];
  });
  const scores = scoreParagraphs(
    texts.map(({ reading }, position) => ({ reading, place: { position, of: texts.length } })),
    model,
  );
  const paragraphs: (readonly PairScore[])[] = draft.paragraphs.map(() => []);
  texts.forEach(({ paragraph }, i) => {
    paragraphs[paragraph.index] = (scores[i] ?? []).map((score) => placed(score, paragraph, model));
  });
  return { paragraphs, questions: model.questions.map((question, i) => summary(question, i, paragraphs, readings)) };
}

/** What the signals of a paragraph by itself weigh, and from which likelihood on a question is ticked: fitted by model/fit.ts. */
export interface CoverageWeights {
  readonly byItself: ChoiceWeights;
  /** What a paragraph's signals weigh once more amid its draft, together with those that it has there. */
  readonly amid: ChoiceWeights;
  /** Thresholds of the bands. */
  readonly addressed: number;
  readonly possible: number;
}

/** How likely the paragraphs of a draft, each amid the others, answer each question, from their signals by themselves. */
export function likelihoodsInDraft(signals: readonly ParagraphSignals[], weights: CoverageWeights): number[][] {
  return likelihoodsAmid(
    signals.map((one) => byItselfOf(one, weights)),
    weights.amid,
  );
}

/** What a paragraph tells whatever else the draft says. */
interface ByItself extends Lone {
  /** What its signals count when it is weighed amid the others: they are weighed again there, since the others tell some of the same. */
  readonly again: Sums;
}

function byItselfOf(signals: ParagraphSignals, { byItself, amid }: CoverageWeights): ByItself {
  return { likely: likelihoodsOf(signals, byItself), questions: signals.questions, again: sumsOf(signals, amid) };
}

function likelihoodsAmid(paragraphs: readonly ByItself[], weights: ChoiceWeights): number[][] {
  const amid = signalsAmid(paragraphs, (name) => name in weights.question.signals);
  return paragraphs.map(({ likely, again }, at) => {
    const signals = amid[at] ?? { questions: [], paragraph: {} };
    const amidOthers = likelihoodsBy(bothSums(again, sumsOf(signals, weights)), weights);
    return likelihoodsOfBoth(likely, amidOthers, paragraphs.length);
  });
}

/** What a paragraph by itself counts at least beside what it is amid the others: more costs more on labelled statements than it gives. */
const LEAST_ITSELF = 0.2;

/**
 * How likely a paragraph answers each question, from how likely it does by itself and amid the others. Of a draft that has only begun the others tell
 * little, of one of a single paragraph nothing.
 */
export function likelihoodsOfBoth(byItself: readonly number[], amid: readonly number[], paragraphs: number): number[] {
  const itself = Math.max(LEAST_ITSELF, 1 / paragraphs);
  return amid.map((likely, i) => (1 - itself) * likely + itself * (byItself[i] ?? 0));
}

/** Fitted with the topic model's signals and without them: each with its own thresholds. */
function weights(): CoverageWeights {
  return hasTopicModel() ? fitted.full : fitted.vocabulary;
}

/** What was said of a paragraph while another one was typed in. */
interface Kept {
  readonly model: NoteModel;
  /** By where it stands. */
  readonly byItself: Map<string, ByItself>;
  /** By question. */
  readonly evidence: Map<QuestionModel, readonly Evidence[]>;
}

const kept = new WeakMap<ParagraphReading, Kept>();

function keptOf(reading: ParagraphReading, model: NoteModel): Kept {
  let known = kept.get(reading);
  if (known?.model !== model) kept.set(reading, (known = { model, byItself: new Map(), evidence: new Map() }));
  return known;
}

/** A paragraph to be weighed, and where it stands among the draft's paragraphs of text. */
export interface PlacedReading {
  readonly reading: ParagraphReading;
  readonly place: Place;
}

/** The paragraphs one by one: those that were weighed before are not weighed again. */
function weighedByThemselves(paragraphs: readonly PlacedReading[], model: NoteModel): ByItself[] {
  const fitted = weights();
  return paragraphs.map(({ reading, place }) => {
    const { byItself } = keptOf(reading, model);
    // Only the ends of a statement are told apart.
    const isLast = place.position === place.of - 1;
    const key = `${Math.min(2, place.position)} ${isLast}`;
    let known = byItself.get(key);
    if (!known) byItself.set(key, (known = byItselfOf(signalsOf(reading, model, place), fitted)));
    return known;
  });
}

/**
 * A draft's paragraphs of text against every question of the note, in their order: each by itself, then amid the others. Spans of the evidence count
 * from the paragraph's beginning.
 */
export function scoreParagraphs(paragraphs: readonly PlacedReading[], model: NoteModel): PairScore[][] {
  const { amid, addressed, possible } = weights();
  const likely = likelihoodsAmid(weighedByThemselves(paragraphs, model), amid);
  return paragraphs.map(({ reading }, at) => {
    const scores = likely[at] ?? [];
    return model.questions.map((question, i) => {
      const value = scores[i] ?? 0;
      const evidence = value >= possible ? keptEvidence(reading, question, model) : [];
      // What nothing in the text can be shown for is not said.
      const band = evidence.length === 0 ? null : value >= addressed ? 'addressed' : 'possible';
      return { label: question.question.label, score: value, band, evidence, byAuthor: false, textBand: band };
    });
  });
}

function keptEvidence(reading: ParagraphReading, question: QuestionModel, model: NoteModel): readonly Evidence[] {
  const { evidence } = keptOf(reading, model);
  let known = evidence.get(question);
  if (!known) evidence.set(question, (known = evidenceFor(reading, question, model)));
  return known;
}

/** The words that speak to a question, strongest first; where no usual term does, the sentence that comes nearest to it. */
function evidenceFor(reading: ParagraphReading, question: QuestionModel, model: NoteModel): Evidence[] {
  const weighed = reading.concepts
    .map((hit) => ({ hit, weight: (question.profile.get(hit.concept) ?? 0) * model.weightOf(hit.concept) }))
    .filter(({ hit, weight }) => weight > LEAST_WEIGHT[hit.strength])
    .sort((a, b) => b.weight - a.weight || a.hit.start - b.hit.start);
  const evidence: Evidence[] = [];
  for (const { hit } of weighed) {
    if (evidence.length === MOST_EVIDENCE) break;
    if (evidence.some(({ span, concept }) => concept === hit.concept || overlaps(span, hit))) continue;
    evidence.push(evidenceOn(hit.concept, { start: hit.start, end: hit.end }, model));
  }
  const byTerm = weighed.some(({ hit }) => hit.strength === 'term');
  const nearest = byTerm ? null : nearestSentence(reading, question);
  return nearest && nearest.likeness >= NEAR
    ? [
        evidenceOn(nearest.concept, nearest.span, model),
        ...evidence.filter(({ span }) => !overlaps(span, nearest.span)),
      ]
    : evidence;
}

function evidenceOn(concept: string, span: Span, model: NoteModel): Evidence {
  return { span, concept, noteParagraphs: model.paragraphsOn.get(concept) ?? [] };
}

/** A score with its evidence at its place in the draft, and the author's word on it. */
function placed(score: PairScore, { span, answers }: Paragraph, model: NoteModel): PairScore {
  // By far the commonest case, on the way of every key typed.
  if (score.evidence.length === 0 && !answers) return score;
  const evidence = score.evidence.map((one) => ({ ...one, span: shift(one.span, span.start) }));
  if (!answers) return { ...score, evidence };
  const labels = model.questions.map(({ question }) => question.label);
  const says = (references: readonly { readonly label: string }[]) =>
    references.some(({ label }) => matchLabel(label, labels) === score.label);
  if (says(answers.yes)) return { ...score, evidence, score: 1, band: 'addressed', byAuthor: true };
  if (says(answers.no)) return { ...score, evidence, score: 0, band: null, byAuthor: true };
  return { ...score, evidence };
}

function summary(
  { question, facets }: QuestionModel,
  i: number,
  paragraphs: readonly (readonly PairScore[])[],
  readings: readonly ParagraphReading[],
): QuestionCoverage {
  const given = paragraphs.flatMap((scores, index) => {
    const pair = scores[i];
    return pair?.band ? [{ index, pair }] : [];
  });
  const byAuthor = given.some(({ pair }) => pair.byAuthor);
  const addressed = given.some(({ pair }) => pair.band === 'addressed');
  const isNamed = (concept: string) => given.some(({ index }) => readings[index]?.subjects.has(concept));
  const covered = facets.map(({ text, kind, concepts }) => ({
    text,
    kind,
    // A part that names no subject goes with its question: nothing could show it open.
    covered: byAuthor || (concepts.length > 0 ? concepts.some(isNamed) : given.length > 0),
  }));
  const openTheme = covered.some((facet) => facet.kind === 'theme' && !facet.covered);
  const status: Status = given.length === 0 ? 'open' : addressed && !openTheme ? 'addressed' : 'partly';
  return { label: question.label, status, facets: covered, paragraphs: given.map(({ index }) => index) };
}
