// What an encoder is trained on, as numbers: sentences and terms with their class, and passages with the questions they answer.
import { readFileSync } from 'node:fs';
import { collectFeatures } from '../server/src/knowledge/text-features';
import { allConcepts, vocabularyOf } from '../server/src/knowledge/thesaurus';
import { heads, byHead, type Head } from '../server/src/knowledge/topic-model';
import { languageCodes, type LanguageCode } from '../server/src/text/languages';
import { tokensOf } from '../server/src/text/tokens';
import { meanings } from './lexicon';
import type { LabelledGroup, LabelledParagraph } from './labelled';

/** A text's features: rows of a table of features, and how much each counts, scaled by the length of the text. */
export interface Features {
  readonly rows: Int32Array;
  readonly counts: Float32Array;
  /** The sum of what its features mean, counted likewise; null where the lexicon knows none of them. */
  readonly meaning: Float32Array | null;
}

/** A text that belongs to one class of a head. */
export interface Classed extends Features {
  readonly head: Head;
  readonly label: number;
  readonly weight: number;
  /** Whether it is a whole sentence; else a term or cue. */
  readonly isSentence: boolean;
}

/** A note's questions, and passages with the questions they answer. */
export interface Asked {
  readonly questions: readonly Features[];
  readonly passages: readonly (Features & { readonly must: ReadonlySet<number>; readonly may: ReadonlySet<number> })[];
}

export interface Material {
  readonly classes: Readonly<Record<Head, readonly string[]>>;
  /** Numbers of the features, by row. */
  readonly features: readonly number[];
  /** In how many texts each feature occurs, by row. */
  readonly frequency: Int32Array;
  /** What the lexicon says each feature means, by row; null where it says nothing. */
  readonly meanings: readonly (Float32Array | null)[];
  readonly classed: readonly Classed[];
  readonly asked: readonly Asked[];
}

/** A feature seen in fewer texts is chance. */
const LEAST_TEXTS = 5;
const TERM_WEIGHT = 1;
const CUE_WEIGHT = 0.6;
const HEAD_WEIGHT: Readonly<Record<Head, number>> = { subject: 1, angle: 0.5, role: 0.5 };

interface Text {
  readonly code: LanguageCode;
  readonly text: string;
}

interface ClassedText extends Text {
  readonly head: Head;
  readonly label: string;
  readonly weight: number;
  readonly isSentence: boolean;
}

/** All texts with their features counted, once, so that materials with and without some groups are quickly made. */
export interface Counts {
  /** Numbers of all features; texts name them by their place here. */
  readonly features: readonly number[];
  /** What the lexicon says that each feature means; null where it says nothing. */
  readonly meanings: readonly (Float32Array | null)[];
  readonly texts: readonly ClassedText[];
  readonly counted: readonly Features[];
  readonly groups: readonly CountedGroup[];
}

interface CountedGroup {
  readonly questions: readonly Features[];
  readonly passages: readonly (Features & Pick<LabelledParagraph, 'must' | 'may'>)[];
}

/** Reads corpus and vocabulary, and counts them and the groups. */
export function countTexts(groups: readonly LabelledGroup[]): Counts {
  const texts = languageCodes.flatMap((code) => [...sentences(code), ...vocabulary(code)]);
  const known = meanings();
  const counter = new Counter(known);
  const counted = texts.map((text) => counter.count(text));
  const ofGroups = groups.map(({ note, paragraphs }) => ({
    questions: note.questions.map(({ text }) => counter.count({ text, code: note.language ?? 'en' })),
    passages: paragraphs.map(({ text, language, must, may }) => ({
      ...counter.count({ text, code: language }),
      must,
      may,
    })),
  }));
  // What the lexicon knows is learned of by its meaning, however rare it is here.
  for (const feature of known.keys()) counter.placeOf(feature);
  const features = [...counter.places.keys()];
  return {
    features,
    meanings: features.map((feature) => known.get(feature) ?? null),
    texts,
    counted,
    groups: ofGroups,
  };
}

/** The classes that texts belong to, by head, in the order in which they first come. */
export function classesOf({ texts }: Pick<Counts, 'texts'>): Material['classes'] {
  return byHead((head) => [...new Set(texts.filter((text) => text.head === head).map(({ label }) => label))]);
}

/** The material of the corpus and of those groups that `takes` is true for, by their place. The same counts give the same numbers. */
export function gather(
  { features, meanings, texts, counted, groups }: Counts,
  takes: (group: number) => boolean,
): Material {
  const classes = classesOf({ texts });
  const numbered = new Map(heads.map((head) => [head, new Map(classes[head].map((label, i) => [label, i]))]));
  const taken = groups.filter((_, i) => takes(i));
  const seen = new Int32Array(features.length);
  for (const { rows } of [...counted, ...taken.flatMap(({ questions, passages }) => [...questions, ...passages])])
    for (const place of rows) seen[place]!++;
  const kept = features.map((_, place) => place).filter((place) => seen[place]! >= LEAST_TEXTS || meanings[place]);
  const rowOf = new Int32Array(features.length).fill(-1);
  kept.forEach((place, row) => (rowOf[place] = row));
  return {
    classes,
    features: kept.map((place) => features[place]!),
    frequency: Int32Array.from(kept, (place) => seen[place]!),
    meanings: kept.map((place) => meanings[place]!),
    classed: texts.map(({ head, label, weight, isSentence }, i) => ({
      head,
      label: numbered.get(head)?.get(label) ?? 0,
      weight: weight * HEAD_WEIGHT[head],
      isSentence,
      ...inRows(counted[i]!, rowOf),
    })),
    asked: taken.map(({ questions, passages }) => ({
      questions: questions.map((question) => inRows(question, rowOf)),
      passages: passages.map((passage) => ({ ...inRows(passage, rowOf), must: passage.must, may: passage.may })),
    })),
  };
}

/** A text's features by their rows; those that have none are left out. */
function inRows({ rows, counts, meaning }: Features, rowOf: Int32Array): Features {
  const has = (place: number) => rowOf[place]! >= 0;
  return {
    rows: rows.filter(has).map((place) => rowOf[place]!),
    counts: counts.filter((_, i) => has(rows[i]!)),
    meaning,
  };
}

function sentences(code: LanguageCode): ClassedText[] {
  return readFileSync(`model/corpus/${code}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', label = '', text = ''] = line.split('\t');
      return { code, head: head as Head, label, text, weight: 1, isSentence: true };
    });
}

/** Terms and cues of the themes: the usual words, beside the sentences that do without them. */
function vocabulary(code: LanguageCode): ClassedText[] {
  const concepts = allConcepts();
  return Object.entries(vocabularyOf(code))
    .filter(([id]) => concepts.get(id)?.kind === 'theme')
    .flatMap(([label, { terms, cues }]) => {
      const as = (weight: number) => (text: string) =>
        ({ code, head: 'subject', label, text, weight, isSentence: false }) as const;
      return [...terms.map(as(TERM_WEIGHT)), ...cues.map(as(CUE_WEIGHT))];
    });
}

/** Counts the features of texts, and numbers them in the order in which they come. */
class Counter {
  readonly places = new Map<number, number>();

  constructor(private readonly meanings: ReadonlyMap<number, Float32Array>) {}

  placeOf(feature: number): number {
    let place = this.places.get(feature);
    if (place === undefined) this.places.set(feature, (place = this.places.size));
    return place;
  }

  count({ text, code }: Text): Features {
    const counts = new Map<number, number>();
    const units = collectFeatures(text, code, tokensOf(text, code), (feature, weight) =>
      counts.set(feature, (counts.get(feature) ?? 0) + weight),
    );
    const length = Math.sqrt(Math.max(1, units));
    const rows = new Int32Array(counts.size);
    const scaled = new Float32Array(counts.size);
    let meaning: Float32Array | null = null;
    let at = 0;
    for (const [feature, count] of counts) {
      rows[at] = this.placeOf(feature);
      scaled[at++] = count / length;
      const part = this.meanings.get(feature);
      if (!part) continue;
      meaning ??= new Float32Array(part.length);
      for (let m = 0; m < part.length; m++) meaning[m]! += (count / length) * part[m]!;
    }
    return { rows, counts: scaled, meaning };
  }
}
