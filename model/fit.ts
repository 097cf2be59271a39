// Fits the weights of coverage to the labelled cases and writes them as data.
//   node scripts/run.mjs model/fit.ts [--write]
// Prints what leaving one case out gives: F1 and average precision on cases that the weights have not seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import { parseNote } from '../server/src/note/parse-note';
import { caseFolders, pairsOfCase, pairsOfTable, type Pair } from './cases';
import { fitLogistic, type LogisticModel } from './logistic';

const REAL_NOTE = 'samples/S-2018-184/S-2018-184.zh.txt';
const RIDGE = 40;
const SHARES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** F1 is flat around its top: of what lies this near to it, the most precise is taken, because a wrong tick costs more than a missed one. */
const AS_GOOD = 0.01;
/** A question this far below the threshold is still worth a look. */
const POSSIBLE = 0.5;

const fitted = { vocabulary: run('thesaurus alone'), full: run('thesaurus and topic model', 'model/topics.bin') };
if (process.argv.includes('--write')) {
  writeFileSync('server/src/knowledge/data/coverage-weights.json', `${JSON.stringify(fitted, null, 2)}\n`);
}

/** Fits one set of weights and prints what it gives on cases it has not seen. */
function run(title: string, topicModel?: string): Fitted {
  if (topicModel && !installTopicModel(readFileSync(topicModel)))
    throw new Error(`${topicModel} is no topic model: train it first`);
  const groups = new Map(caseFolders('model/cases').map((folder) => [folder, pairsOfCase(folder)]));
  groups.set('model/formal.tsv', pairsOfTable('model/formal.tsv', parseNote(readFileSync(REAL_NOTE, 'utf8'))));
  const every = [...groups.values()].flat();
  const names = Object.keys(every[0]?.signals ?? {});

  const unseen = [...groups].flatMap(([name, pairs]) =>
    scored(
      pairs,
      names,
      fit(
        [...groups].filter(([other]) => other !== name).flatMap(([, rest]) => rest),
        names,
      ),
    ),
  );
  const { threshold, share } = bestThreshold(unseen);
  console.log(`\n${title}: each case by weights fitted to the others`);
  for (const [name, pairs] of groups)
    console.log(
      line(
        name,
        unseen.filter((one) => pairs.includes(one.pair)),
        threshold,
        share,
      ),
    );
  for (const language of [...new Set(every.map((pair) => pair.language))].sort()) {
    console.log(
      line(
        language,
        unseen.filter((one) => one.pair.language === language),
        threshold,
        share,
      ),
    );
  }
  console.log(line('all', unseen, threshold, share));

  const final = fit(every, names);
  const round = (value: number) => Number(value.toPrecision(4));
  return {
    bias: round(final.bias),
    signals: Object.fromEntries(names.map((name, i) => [name, round(final.weights[i] ?? 0)])),
    addressed: round(threshold),
    possible: round(threshold * POSSIBLE),
    share,
  };
}

/** The weights of one logistic model with the thresholds of its bands. */
interface Fitted {
  readonly bias: number;
  readonly signals: Readonly<Record<string, number>>;
  readonly addressed: number;
  readonly possible: number;
  readonly share: number;
}

interface Scored {
  readonly pair: Pair;
  readonly score: number;
}

function fit(pairs: readonly Pair[], names: readonly string[]): LogisticModel {
  const clear = pairs.filter((pair) => pair.ticked !== null);
  return fitLogistic(
    clear.map((pair) => names.map((name) => pair.signals[name] ?? 0)),
    clear.map((pair) => pair.ticked === true),
    RIDGE,
  );
}

function scored(pairs: readonly Pair[], names: readonly string[], { bias, weights }: LogisticModel): Scored[] {
  return pairs.map((pair) => {
    const sum = names.reduce((total, name, i) => total + (weights[i] ?? 0) * (pair.signals[name] ?? 0), bias);
    return { pair, score: 1 / (1 + Math.exp(-sum)) };
  });
}

/** The threshold, and the share of a paragraph's best score that a question must reach: the most precise of those with about the best F1. */
function bestThreshold(rows: readonly Scored[]): { threshold: number; share: number } {
  const choices = SHARES.flatMap((share) =>
    Array.from({ length: 35 }, (_, step) => {
      const threshold = 0.1 + 0.02 * step;
      return { threshold, share, ...measure(rows, threshold, share) };
    }),
  );
  const top = Math.max(...choices.map(({ f1 }) => f1));
  const good = choices.filter(({ f1 }) => f1 >= top - AS_GOOD);
  return good.reduce((best, one) => (one.precision > best.precision ? one : best));
}

function measure(
  rows: readonly Scored[],
  threshold: number,
  share: number,
): { f1: number; precision: number; recall: number } {
  const top = new Map<string, number>();
  const key = ({ pair }: Scored) => `${pair.group} ${pair.paragraph}`;
  for (const row of rows) top.set(key(row), Math.max(top.get(key(row)) ?? 0, row.score));
  let right = 0;
  let tooMany = 0;
  let missed = 0;
  for (const row of rows) {
    if (row.pair.ticked === null) continue;
    const given = row.score >= threshold && row.score >= share * (top.get(key(row)) ?? 0);
    if (given && row.pair.ticked) right++;
    else if (given) tooMany++;
    else if (row.pair.ticked) missed++;
  }
  return {
    f1: (2 * right) / (2 * right + tooMany + missed || 1),
    precision: right / (right + tooMany || 1),
    recall: right / (right + missed || 1),
  };
}

function averagePrecision(rows: readonly Scored[]): number {
  const ranked = rows.filter((row) => row.pair.ticked !== null).sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach((row, i) => {
    if (row.pair.ticked) sum += ++hits / (i + 1);
  });
  return sum / (hits || 1);
}

function line(name: string, rows: readonly Scored[], threshold: number, share: number): string {
  const { f1, precision, recall } = measure(rows, threshold, share);
  const n = (value: number) => value.toFixed(2);
  return `${name.padEnd(30)} P ${n(precision)}  R ${n(recall)}  F1 ${n(f1)}  AP ${n(averagePrecision(rows))}  (${rows.length} pairs)`;
}
