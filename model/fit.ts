// Fits the weights of coverage to the labelled passages and writes them as data.
//   npm run fit              (after npm run train: it needs the models of the folds)
//   npm run fit -- --write   (also writes server/src/knowledge/data/coverage-weights.json)
// Prints what notes unseen by encoders and weights give.
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { noteModelOf } from '../server/src/analysis/note-model';
import { readParagraph } from '../server/src/analysis/reading';
import { signalsOf, type ParagraphSignals } from '../server/src/analysis/signals';
import { likelihoodsOfBoth, type ChoiceWeights, type CoverageWeights } from '../server/src/analysis/coverage';
import { signalsAmid } from '../server/src/analysis/draft-signals';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import type { Note } from '../server/src/note/note';
import { fitChoice, type Choice } from './choice';
import { figuresOf, joined, likelihoodsByFigures, namesOf, namesThat, selection, type SignalNames } from './figures';
import { FOLDS, foldOf } from './folds';
import {
  allLabelled,
  byStatement,
  isOfStatement,
  readStranger,
  type LabelledGroup,
  type LabelledParagraph,
} from './labelled';
import { agreement, averagePrecision, scoredBy, type Scored } from './measure';
import { MODEL_ALONE, REPORT, writeFigures } from './report';

/** Wanted of the band `addressed`; among the thresholds that give it, the one with the best F1 is taken. */
const PRECISION = 0.88;
/** Wanted of `possible` and `addressed` together. */
const RECALL = 0.85;
/** So many paragraphs of so many other notes are held against each note as well, so that silence is learned of other debates too. */
const STRANGERS = 4;
const STRANGE_NOTES = 2;
/** And so to every second note. */
const STRANGE_EVERY = 2;
const FULL = 'thesaurus and topic model';
/** What a single passage counts, beside a paragraph of a statement, when it is learned what the rest of a draft tells: there are more of them, and they have no neighbours. */
const SINGLE = 0.25;
/** What a paragraph counts amid a part of its statement. */
const PART = 0.5;
/** Parts of a statement, of so many paragraphs at least, as drafts come about: the beginning, points that are still to be joined, a single one. */
const SHORTEST = 3;
const PARTS_OF_STATEMENT: readonly (<T>(paragraphs: readonly T[]) => readonly T[])[] = [
  (all) => all.slice(0, Math.max(2, Math.floor(all.length / 3))),
  (all) => all.slice(0, Math.ceil(all.length / 2)),
  (all) => all.filter((_, i) => i % 2 === 1),
  (all) => all.slice(Math.floor(all.length / 2), Math.floor(all.length / 2) + 1),
];
/** Parts in which the labelled groups are left out when weights are judged. */
const PARTS = 5;

interface Row extends Choice, Pick<LabelledParagraph, 'statement' | 'place'> {
  readonly group: string;
  readonly groupIndex: number;
  readonly language: string;
  /** True of a paragraph of another note: weights learn from it, and no figure counts it. */
  readonly isStranger: boolean;
  /** False of a single passage. */
  readonly isOfStatement: boolean;
}

/** A paragraph amid its statement, or amid a part of it. */
interface RowAmid extends Row {
  /** False amid a part only. */
  readonly isWhole: boolean;
  /** How likely it answers each question by itself, and of how many paragraphs it is one. */
  readonly byItself: readonly number[];
  readonly among: number;
}

/** What weights are fitted to: reading every paragraph with the model of its fold takes minutes, so the thread beside is given it. */
interface Read {
  readonly rows: readonly Row[];
  readonly names: SignalNames;
  /** Of the thesaurus alone. */
  readonly ofThesaurus: SignalNames;
}

const WRITE = process.argv.includes('--write');
const namesAmid = namesOf(signalsAmid([[0], [0]])[0]!);
const { rows, names, ofThesaurus } = isMainThread ? readAll() : (workerData as Read);
if (isMainThread) await lead();
else parentPort?.postMessage(runApart());

/** Fits the weights of all signals here, those of each part in a thread beside it. */
async function lead(): Promise<void> {
  const apart = once(
    new Worker(fileURLToPath(import.meta.url), { workerData: { rows, names, ofThesaurus } satisfies Read }),
    'message',
  ) as Promise<[ReturnType<typeof runApart>]>;
  const full = run(FULL, names);
  const [{ vocabulary, alone }] = await apart;
  if (!WRITE) return;
  write('server/src/knowledge/data/coverage-weights.json', { vocabulary, full });
  write(MODEL_ALONE, alone);
}

/** Weights of a part of the signals: what is shipped for where no topic model is, and what the evaluation compares with. */
function runApart() {
  return {
    vocabulary: run('thesaurus alone', ofThesaurus),
    alone: run(
      'topic model alone',
      namesThat((name) => !isOfVocabulary(name), names),
    ),
  };
}

function write(file: string, weights: unknown): void {
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
}

/** Whether a signal comes from the thesaurus, or from words in common. */
function isOfVocabulary(name: string): boolean {
  return /^(?:subject|words|named|onTopic)/.test(name);
}

/** Fits weights to those signals of the rows that are named. */
function run(title: string, taken: SignalNames): CoverageWeights {
  const select = selection(names, taken);
  const byThemselves = rows.map((row) => ({ ...row, figures: select(row.figures) }));
  const both = {
    questions: [...taken.questions, ...namesAmid.questions],
    paragraph: [...taken.paragraph, ...namesAmid.paragraph],
  };
  // What the rest of a draft tells is learned from likelihoods of paragraphs that weights have not seen, as those of a new draft are.
  const amid = rowsAmid(leftOut(byThemselves, taken));
  const unseen = leftOut(amid, both)
    .filter(({ row }) => !row.isStranger && row.isWhole)
    .map(({ row, likely }) => {
      const { byItself, among } = row;
      return { row, pairs: scoredBy(likelihoodsOfBoth(byItself, likely, among), row) };
    });
  // What is ticked is ticked in whole statements: single passages are of another kind, and have no neighbours.
  const pairs = unseen.filter(({ row }) => row.isOfStatement).flatMap((one) => one.pairs);
  const addressed = bestThreshold(pairs);
  const possible = lowestNeeded(pairs, addressed);
  const table = tableOf(unseen, addressed, possible);
  console.log(`\n${title}: each note by encoders and weights that have not seen it\n\n${table}`);
  if (WRITE && title === FULL) writeFigures(REPORT, { 'left-out': table });
  const round = (value: number) => Number(value.toPrecision(4));
  const rounded = ({ questions, silence, bias }: ChoiceWeights): ChoiceWeights => {
    const all = (values: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)]));
    return { questions: all(questions), silence: all(silence), bias: round(bias) };
  };
  return {
    ...rounded(fitChoice(byThemselves, taken)),
    amid: rounded(fitChoice(amid, both)),
    addressed: round(addressed),
    possible: round(possible),
  };
}

/** A row with how likely its paragraph answers each question. */
interface Weighed<T extends Row = Row> {
  readonly row: T;
  readonly likely: readonly number[];
}

/** Each row by weights that were fitted without its part of the groups. */
function leftOut<T extends Row>(rows: readonly T[], names: SignalNames): Weighed<T>[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = fitChoice(
      rows.filter(({ groupIndex }) => groupIndex % PARTS !== part),
      names,
    );
    return rows
      .filter(({ groupIndex }) => groupIndex % PARTS === part)
      .map((row) => ({ row, likely: likelihoodsByFigures(row.figures, names, weights) }));
  }).flat();
}

/**
 * The rows with the signals that their paragraphs have amid their statements beside their own; and the same amid parts of their statements, since a
 * draft is read while it is written.
 */
function rowsAmid(weighed: readonly Weighed[]): RowAmid[] {
  const named = weighed.map((one) => ({
    ...one,
    place: one.row.place,
    statement: `${one.row.groupIndex} ${one.row.statement}`,
  }));
  return byStatement(named).flatMap((own) => [
    ...amid(own, true),
    ...(own.length < SHORTEST ? [] : PARTS_OF_STATEMENT.flatMap((part) => amid(part(own), false))),
  ]);
}

function amid(own: readonly Weighed[], isWhole: boolean): RowAmid[] {
  const signals = signalsAmid(own.map(({ likely }) => likely));
  return own.map(({ row }, at) => ({
    ...row,
    figures: joined(row.figures, figuresOf(signals[at]!, namesAmid)),
    byItself: own[at]!.likely,
    among: own.length,
    weight: (row.isOfStatement ? 1 : SINGLE) * (isWhole ? 1 : PART),
    isWhole,
  }));
}

function readAll(): Read {
  const groups = allLabelled();
  const strangeStatements = readdirSync('model/strangers')
    .sort()
    .map((file) => readStranger(path.join('model/strangers', file)));
  const { note, paragraphs } = groups[0]!;
  // Of a copy: what is said of a note with one model is kept with it.
  const namesNow = () => namesOf(signalsFor(paragraphs[0]!, { ...note }));
  // Before any model is installed: the thesaurus' own.
  const ofThesaurus = namesNow();
  installFold(foldOf(0));
  const names = namesNow();
  const rows = groups.flatMap((group, i) => {
    installFold(foldOf(i));
    const of = (isStranger: boolean) => (paragraph: LabelledParagraph) =>
      rowOf(paragraph, group, names, { groupIndex: i, isStranger });
    return [...group.paragraphs.map(of(false)), ...strangersTo(i, groups, strangeStatements).map(of(true))];
  });
  return { rows, names, ofThesaurus };
}

function installFold(fold: number): void {
  const file = `out/model/fold-${fold % FOLDS}.bin`;
  if (!existsSync(file) || !installTopicModel(readFileSync(file)))
    throw new Error(`${file} is no topic model: run "npm run train" first`);
}

function rowOf(
  paragraph: LabelledParagraph,
  { name, note }: LabelledGroup,
  names: SignalNames,
  of: Pick<Row, 'groupIndex' | 'isStranger'>,
): Row {
  const { place, statement, language, must, may } = paragraph;
  return {
    figures: figuresOf(signalsFor(paragraph, note), names),
    place,
    statement,
    must,
    may,
    group: name,
    language,
    isOfStatement: isOfStatement(paragraph),
    ...of,
  };
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

/** The best F1 among the thresholds that are precise enough; where none is, the best F1 of all. */
function bestThreshold(pairs: readonly Scored[]): number {
  const choices = Array.from({ length: 90 }, (_, step) => {
    const threshold = 0.05 + 0.01 * step;
    return { threshold, ...agreement(pairs, threshold) };
  });
  const precise = choices.filter(({ precision }) => precision >= PRECISION);
  return (precise.length > 0 ? precise : choices).reduce((best, one) => (one.f1 > best.f1 ? one : best)).threshold;
}

/** The highest score from which on enough of what readers tick is found. */
function lowestNeeded(pairs: readonly Scored[], below: number): number {
  for (let score = below; score > 0.01; score -= 0.01) if (agreement(pairs, score).recall >= RECALL) return score;
  return 0.01;
}

/** A table of what unseen notes give: in all, by kind and by language; and how the notes differ. */
function tableOf(unseen: readonly { row: Row; pairs: Scored[] }[], addressed: number, possible: number): string {
  const pairsOf = (takes: (row: Row) => boolean) => unseen.filter(({ row }) => takes(row)).flatMap((one) => one.pairs);
  const line = (name: string, takes: (row: Row) => boolean) => {
    const pairs = pairsOf(takes);
    const { precision, recall, f1 } = agreement(pairs, addressed);
    return `| ${name} | ${two(precision)} | ${two(recall)} | ${two(f1)} | ${two(averagePrecision(pairs))} | ${pairs.filter(({ ticked }) => ticked).length} |`;
  };
  const ofStatements = unseen.filter(({ row }) => row.isOfStatement);
  const names = [...new Set(ofStatements.map(({ row }) => row.group))];
  const codes = [...new Set(unseen.map(({ row }) => row.language))].sort();
  const f1s = names
    .map(
      (name) =>
        agreement(
          pairsOf(({ group }) => group === name),
          addressed,
        ).f1,
    )
    .sort((a, b) => a - b);
  const at = (share: number) => two(f1s[Math.floor(share * (f1s.length - 1))] ?? 0);
  const wide = agreement(
    ofStatements.flatMap((one) => one.pairs),
    possible,
  );
  return [
    '| | precision | recall | F1 | average precision | ticks |',
    '| --- | --- | --- | --- | --- | --- |',
    line('whole statements', ({ isOfStatement }) => isOfStatement),
    ...codes.map((code) => line(`· ${code}`, ({ language, isOfStatement }) => isOfStatement && language === code)),
    line('single passages', ({ isOfStatement }) => !isOfStatement),
    ...codes.map((code) => line(`· ${code}`, ({ language, isOfStatement }) => !isOfStatement && language === code)),
    '',
    `F1 by note with whole statements (${names.length}): lowest ${at(0)}, a tenth below ${at(0.1)}, half below ${at(0.5)}, highest ${at(1)}.`,
    '',
    `Ticked from ${two(addressed)}; possible from ${two(possible)} (whole statements: precision ${two(wide.precision)}, recall ${two(wide.recall)}).`,
  ].join('\n');
}

function two(value: number): string {
  return value.toFixed(2);
}
