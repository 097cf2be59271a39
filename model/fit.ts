// Fits the weights of coverage to the labelled passages and writes them as data.
//   npm run fit              (after npm run train: it needs the models of the folds)
//   npm run fit -- --write   (also writes server/src/knowledge/data/coverage-weights.json)
// Prints what notes unseen by encoders and weights give.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { likelihoodsOf, type ChoiceWeights } from '../server/src/analysis/choice';
import { likelihoodsOfBoth, type CoverageWeights } from '../server/src/analysis/coverage';
import { signalsAmid } from '../server/src/analysis/draft-signals';
import { fitChoice, standardOf } from './choice';
import {
  columnsOf,
  namesOf,
  namesOfBoth,
  namesThat,
  signalsAt,
  TableWriter,
  type SignalNames,
  type Table,
} from './figures';
import { byStatement } from './labelled';
import { agreement, averagePrecision, scoredBy, type Scored } from './measure';
import { MODEL_ALONE, REPORT, writeFigures } from './report';
import { readRows, type Row, type Rows } from './rows';

/** Wanted of the band `addressed`; among the thresholds that give it, the one with the best F1 is taken. */
const PRECISION = 0.88;
/** Wanted of `possible` and `addressed` together. */
const RECALL = 0.85;
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

/** A paragraph amid its statement, or amid a part of it. */
interface RowAmid extends Row {
  /** False amid a part only. */
  readonly isWhole: boolean;
  /** How likely it answers each question by itself, and of how many paragraphs it is one. */
  readonly byItself: readonly number[];
  readonly among: number;
}

const WRITE = process.argv.includes('--write');
const namesAmid = namesOf(signalsAmid([{ likely: [0], questions: [{}] }])[0]!);
// Reading every paragraph takes minutes, so the thread beside is given what was read.
const all = isMainThread ? readRows() : (workerData as Rows);
const { rows, table, ofThesaurus } = all;
if (isMainThread) await lead();
else parentPort?.postMessage(runApart());

/** Fits the weights of all signals here, those of each part in a thread beside it. */
async function lead(): Promise<void> {
  const apart = once(new Worker(fileURLToPath(import.meta.url), { workerData: all }), 'message') as Promise<
    [ReturnType<typeof runApart>]
  >;
  const full = run(FULL, table.names);
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
      namesThat((name) => !isOfVocabulary(name), table.names),
    ),
  };
}

/** One line for each signal. */
function write(file: string, weights: unknown): void {
  const text = JSON.stringify(weights, null, 2).replace(/\[[^\]{]*\]/g, (list) => list.replace(/\s+/g, ' '));
  writeFileSync(file, `${text}\n`);
}

/** Whether a signal comes from the thesaurus, or from words in common. */
function isOfVocabulary(name: string): boolean {
  return /^(?:subject|words|named|onTopic)/.test(name);
}

/** Fits weights to those signals of the rows that are named. */
function run(title: string, taken: SignalNames): CoverageWeights {
  const byThemselves = columnsOf(table, taken);
  // What the rest of a draft tells is learned from likelihoods of paragraphs that weights have not seen, as those of a new draft are.
  const itself = fitted(byThemselves, rows);
  const { amid, inStatements } = rowsAmid(byThemselves, itself.leftOut);
  const both = fitted(inStatements, amid);
  const unseen = both.leftOut
    .filter(({ row }) => row.isCounted && row.isWhole)
    .map(({ row, likely }) => {
      const { byItself, among } = row;
      return { row, pairs: scoredBy(likelihoodsOfBoth(byItself, likely, among), row) };
    });
  // What is ticked is ticked in whole statements: single passages are of another kind, and have no neighbours.
  const pairs = unseen.filter(({ row }) => row.isOfStatement).flatMap((one) => one.pairs);
  const addressed = bestThreshold(pairs);
  const possible = lowestNeeded(pairs, addressed);
  const agreed = tableOf(unseen, addressed, possible);
  console.log(`\n${title}: each note by encoders and weights that have not seen it\n\n${agreed}`);
  if (WRITE && title === FULL) writeFigures(REPORT, { 'left-out': agreed });
  return {
    byItself: itself.weights,
    amid: both.weights,
    addressed: Number(addressed.toFixed(2)),
    possible: Number(possible.toFixed(2)),
  };
}

/** A row with how likely its paragraph answers each question. */
interface Weighed<T extends Row = Row> {
  readonly row: T;
  readonly likely: readonly number[];
}

/** Weights fitted to all rows, and each row by weights that were fitted without its part of the groups. */
function fitted<T extends Row>(figures: Table, rows: readonly T[]): { weights: ChoiceWeights; leftOut: Weighed<T>[] } {
  const standard = standardOf(figures);
  const leftOut = Array.from({ length: PARTS }, (_, part) => {
    const weights = fitChoice(
      standard,
      rows.filter(({ groupIndex }) => groupIndex % PARTS !== part),
    );
    return rows
      .filter(({ groupIndex }) => groupIndex % PARTS === part)
      .map((row) => ({ row, likely: likelihoodsOf(signalsAt(figures, row.at), weights) }));
  }).flat();
  return { weights: fitChoice(standard, rows), leftOut };
}

/**
 * The rows with the signals that their paragraphs have amid their statements beside their own; and the same amid parts of their statements, since a
 * draft is read while it is written.
 */
function rowsAmid(byThemselves: Table, weighed: readonly Weighed[]): { amid: RowAmid[]; inStatements: Table } {
  const writer = new TableWriter(namesOfBoth(byThemselves.names, namesAmid));
  const amid = (own: readonly Weighed[], isWhole: boolean) => {
    const signals = signalsAmid(
      own.map(({ row, likely }) => ({ likely, questions: signalsAt(byThemselves, row.at).questions })),
    );
    return own.map(({ row, likely }, i): RowAmid => ({
      ...row,
      at: writer.add(signals[i]!, { table: byThemselves, at: row.at }),
      byItself: likely,
      among: own.length,
      weight: (row.isOfStatement ? 1 : SINGLE) * (isWhole ? 1 : PART),
      isWhole,
    }));
  };
  const named = weighed.map((one) => ({
    ...one,
    place: one.row.place,
    statement: `${one.row.groupIndex} ${one.row.statement}`,
  }));
  const rows = byStatement(named).flatMap((own) => [
    ...amid(own, true),
    ...(own.length < SHORTEST ? [] : PARTS_OF_STATEMENT.flatMap((part) => amid(part(own), false))),
  ]);
  return { amid: rows, inStatements: writer.table() };
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
