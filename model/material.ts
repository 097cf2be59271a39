// What an encoder is trained on, as numbers: sentences and terms with their class, and passages with the questions they answer.
import { readFileSync } from 'node:fs';
import { collectFeatures } from '../server/src/knowledge/text-features';
import { allConcepts, vocabularyOf } from '../server/src/knowledge/thesaurus';
import { heads, byHead, type Head } from '../server/src/knowledge/topic-model';
import { languageCodes, type LanguageCode } from '../server/src/text/languages';
import { tokensOf } from '../server/src/text/tokens';
import { meanings } from './lexicon';
import type { LabelledGroup, LabelledParagraph } from './labelled';

/** A text's features: rows of the feature table, and how much each counts, scaled by the length of the text. */
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
  /** What the lexicon says that features mean. */
  readonly meanings: ReadonlyMap<number, Float32Array>;
  readonly texts: readonly ClassedText[];
  readonly counted: readonly Counted[];
  readonly groups: readonly CountedGroup[];
}

interface CountedGroup {
  readonly questions: readonly Counted[];
  readonly passages: readonly (Counted & Pick<LabelledParagraph, 'must' | 'may'>)[];
}

/** Reads corpus and vocabulary, and counts them and the groups. */
export function countTexts(groups: readonly LabelledGroup[]): Counts {
  const texts = languageCodes.flatMap((code) => [...sentences(code), ...vocabulary(code)]);
  return {
    meanings: meanings(),
    texts,
    counted: texts.map(countsOf),
    groups: groups.map(({ note, paragraphs }) => ({
      questions: note.questions.map(({ text }) => countsOf({ text, code: note.language ?? 'en' })),
      passages: paragraphs.map(({ text, language, must, may }) => ({
        ...countsOf({ text, code: language }),
        must,
        may,
      })),
    })),
  };
}

/** The classes that texts belong to, by head, in the order in which they first come. */
export function classesOf({ texts }: Pick<Counts, 'texts'>): Material['classes'] {
  return byHead((head) => [...new Set(texts.filter((text) => text.head === head).map(({ label }) => label))]);
}

/** The material of the corpus and of those groups that `takes` is true for, by their place. The same counts give the same numbers. */
export function gather({ meanings, texts, counted, groups }: Counts, takes: (group: number) => boolean): Material {
  const classes = classesOf({ texts });
  const numbered = new Map(heads.map((head) => [head, new Map(classes[head].map((label, i) => [label, i]))]));
  const taken = groups.filter((_, i) => takes(i));
  const seen = new Map<number, number>();
  for (const { counts } of [...counted, ...taken.flatMap(({ questions, passages }) => [...questions, ...passages])])
    for (const feature of counts.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  // What the lexicon knows is learned of by its meaning, however rare it is here.
  for (const feature of meanings.keys()) seen.set(feature, seen.get(feature) ?? 0);
  const kept = [...seen].filter(([feature, times]) => times >= LEAST_TEXTS || meanings.has(feature));
  const rowOf = new Map(kept.map(([feature], row) => [feature, row]));
  const known = kept.map(([feature]) => meanings.get(feature) ?? null);
  return {
    classes,
    features: kept.map(([feature]) => feature),
    frequency: Int32Array.from(kept, ([, times]) => times),
    meanings: known,
    classed: texts.map(({ head, label, weight, isSentence }, i) => ({
      head,
      label: numbered.get(head)?.get(label) ?? 0,
      weight: weight * HEAD_WEIGHT[head],
      isSentence,
      ...rowsOf(counted[i] ?? NOTHING, rowOf, known),
    })),
    asked: taken.map(({ questions, passages }) => ({
      questions: questions.map((question) => rowsOf(question, rowOf, known)),
      passages: passages.map((passage) => ({
        ...rowsOf(passage, rowOf, known),
        must: passage.must,
        may: passage.may,
      })),
    })),
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

interface Counted {
  readonly counts: ReadonlyMap<number, number>;
  readonly length: number;
}

const NOTHING: Counted = { counts: new Map(), length: 1 };

function countsOf({ text, code }: Text): Counted {
  const counts = new Map<number, number>();
  const units = collectFeatures(text, code, tokensOf(text, code), (feature, weight) =>
    counts.set(feature, (counts.get(feature) ?? 0) + weight),
  );
  return { counts, length: Math.sqrt(Math.max(1, units)) };
}

function rowsOf(
  { counts, length }: Counted,
  rowOf: ReadonlyMap<number, number>,
  meanings: readonly (Float32Array | null)[],
): Features {
  const own = [...counts].flatMap(([feature, count]) => {
    const row = rowOf.get(feature);
    return row === undefined ? [] : [[row, count / length] as const];
  });
  let meaning: Float32Array | null = null;
  for (const [row, count] of own) {
    const part = meanings[row];
    if (!part) continue;
    meaning ??= new Float32Array(part.length);
    for (let m = 0; m < part.length; m++) meaning[m]! += count * part[m]!;
  }
  return {
    rows: Int32Array.from(own, ([row]) => row),
    counts: Float32Array.from(own, ([, count]) => count),
    meaning,
  };
}
