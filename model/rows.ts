// The labelled paragraphs as rows of figures: what weights are fitted to. Each is read with the model of its fold, which has not seen its note.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { noteModelOf } from '../server/src/analysis/note-model';
import { readParagraph } from '../server/src/analysis/reading';
import { signalsOf, type ParagraphSignals } from '../server/src/analysis/signals';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import type { Note } from '../server/src/note/note';
import type { Choice } from './choice';
import { namesOf, TableWriter, type SignalNames, type Table } from './figures';
import { FOLDS, foldOf } from './folds';
import {
  allLabelled,
  byStatement,
  isOfStatement,
  readStranger,
  type LabelledGroup,
  type LabelledParagraph,
} from './labelled';
import { seeded, shuffle } from './random';

/** So many paragraphs of so many other notes are held against each note as well, so that silence is learned of other debates too. */
const STRANGERS = 4;
const STRANGE_NOTES = 2;
/** Every so many notes are held against their statements once more with few of their questions: a note with few is learned of so as well. */
const FEW_EVERY = 2;

/** A labelled paragraph; `at` is its place in the table of figures. */
export interface Row extends Choice, Pick<LabelledParagraph, 'statement' | 'place' | 'language'> {
  readonly group: string;
  readonly groupIndex: number;
  /** False of a paragraph held against another note, or against few of its note's questions: weights learn from it, and no figure counts it. */
  readonly isCounted: boolean;
  /** False of a single passage. */
  readonly isOfStatement: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly table: Table;
  /** The signals of the thesaurus and the words alone, without a topic model. */
  readonly ofThesaurus: SignalNames;
}

/** Reads every labelled paragraph against its note; takes minutes. Throws where the model of a fold is missing. */
export function readRows(): Rows {
  const groups = allLabelled();
  const strangeStatements = readdirSync('model/strangers')
    .sort()
    .map((file) => readStranger(path.join('model/strangers', file)));
  const { note, paragraphs } = groups[0]!;
  // Of a copy: what is said of a note with one model is kept with it.
  const namesNow = () => namesOf(signalsFor(paragraphs[0]!, { ...note }));
  // Before any model is installed: the thesaurus' own.
  const ofThesaurus = namesNow();
  installFold(0);
  const writer = new TableWriter(namesNow());
  const rows: Row[] = [];
  // Fold by fold: a model is installed once.
  for (let fold = 0; fold < FOLDS; fold++) {
    installFold(fold);
    groups.forEach((group, groupIndex) => {
      if (foldOf(groupIndex) !== fold) return;
      const add = (paragraph: LabelledParagraph, note: Note, isCounted: boolean) => {
        const { place, statement, language, must, may } = paragraph;
        rows.push({
          at: writer.add(signalsFor(paragraph, note)),
          ...{ place, statement, language, must, may },
          group: group.name,
          groupIndex,
          isCounted,
          isOfStatement: isOfStatement(paragraph),
        });
      };
      const strangers = strangersTo(groupIndex, groups, strangeStatements);
      group.paragraphs.forEach((paragraph) => add(paragraph, group.note, true));
      strangers.forEach((paragraph) => add(paragraph, group.note, false));
      if (groupIndex % FEW_EVERY > 0) return;
      const few = withFewQuestions(group, groupIndex);
      [...few.paragraphs, ...amid(few.paragraphs, strangers)].forEach((paragraph) => add(paragraph, few.note, false));
    });
  }
  return { rows, table: writer.table(), ofThesaurus };
}

function installFold(fold: number): void {
  const file = `out/model/fold-${fold}.bin`;
  if (!existsSync(file) || !installTopicModel(readFileSync(file)))
    throw new Error(`${file} is no topic model: run "npm run train" first`);
}

function signalsFor({ text, language, place }: LabelledParagraph, note: Note): ParagraphSignals {
  return signalsOf(readParagraph(text, language), noteModelOf(note), place);
}

/**
 * Paragraphs that answer none of a note's questions: some of other notes of the same fold, which the fold's encoders have not seen either, and a
 * statement on the budget, the general debate or other business of the Organization.
 */
function strangersTo(
  groupIndex: number,
  groups: readonly LabelledGroup[],
  strangeStatements: readonly (readonly LabelledParagraph[])[],
): LabelledParagraph[] {
  const { note } = groups[groupIndex]!;
  const ofOtherNotes = Array.from(
    { length: STRANGE_NOTES },
    (_, n) => groups[(groupIndex + FOLDS * (7 * n + 5)) % groups.length]!,
  )
    .filter((other) => other.note !== note)
    .map(({ paragraphs }) => {
      // Some that follow each other: a draft on another matter has neighbours that answer nothing either.
      const from = Math.max(0, Math.floor((paragraphs.length - STRANGERS) / 2));
      return paragraphs.slice(from, from + STRANGERS);
    });
  return [...ofOtherNotes, strangeStatements[groupIndex % strangeStatements.length]!]
    .flat()
    .map((one) => ({ ...one, must: new Set<number>(), may: new Set<number>() }));
}

/** A note with two or three of its questions, drawn by lot: what answers another one answers none. Its statements go by names of their own. */
function withFewQuestions({ name, note, paragraphs }: LabelledGroup, groupIndex: number): LabelledGroup {
  const drawn = note.questions.map((_, i) => i);
  shuffle(drawn, seeded(groupIndex));
  const kept = drawn.slice(0, 2 + (Math.floor(groupIndex / FEW_EVERY) % 2)).sort((a, b) => a - b);
  const among = (questions: ReadonlySet<number>) =>
    new Set(kept.flatMap((question, i) => (questions.has(question) ? [i] : [])));
  return {
    name,
    note: { ...note, questions: kept.map((question) => note.questions[question]!) },
    paragraphs: paragraphs.map((one) => ({
      ...one,
      statement: `${one.statement}, few questions`,
      must: among(one.must),
      may: among(one.may),
    })),
  };
}

/** In the middle of each statement one paragraph on another matter: a draft that answers its note may stray once. */
function amid(paragraphs: readonly LabelledParagraph[], strangers: readonly LabelledParagraph[]): LabelledParagraph[] {
  return byStatement(paragraphs.filter(isOfStatement)).map((own, i) => {
    const { place, statement } = own[Math.floor(own.length / 2)]!;
    return { ...strangers[(5 * i) % strangers.length]!, place, statement };
  });
}
