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
import { allLabelled, isOfStatement, readStranger, type LabelledGroup, type LabelledParagraph } from './labelled';

/** So many paragraphs of so many other notes are held against each note as well, so that silence is learned of other debates too. */
const STRANGERS = 4;
const STRANGE_NOTES = 2;
/** And so to every second note. */
const STRANGE_EVERY = 1;

/** A labelled paragraph; `at` is its place in the table of figures. */
export interface Row extends Choice, Pick<LabelledParagraph, 'statement' | 'place' | 'language'> {
  readonly group: string;
  readonly groupIndex: number;
  /** True of a paragraph of another note: weights learn from it, and no figure counts it. */
  readonly isStranger: boolean;
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
      const add = (paragraph: LabelledParagraph, isStranger: boolean) => {
        const { place, statement, language, must, may } = paragraph;
        rows.push({
          at: writer.add(signalsFor(paragraph, group.note)),
          ...{ place, statement, language, must, may },
          group: group.name,
          groupIndex,
          isStranger,
          isOfStatement: isOfStatement(paragraph),
        });
      };
      group.paragraphs.forEach((paragraph) => add(paragraph, false));
      strangersTo(groupIndex, groups, strangeStatements).forEach((paragraph) => add(paragraph, true));
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
  if (groupIndex % STRANGE_EVERY > 0) return [];
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
