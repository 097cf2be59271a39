// How well coverage agrees with readers, on labelled statements it has learned nothing from.
//   npm run eval                                 (the project's own evaluation; writes docs/coverage.md)
//   npm run eval -- FOLDER                       (any folder of cases, printed only)
//   npm run eval -- FOLDER --first-look NAME     (also logs the figures in model/first-looks.json, once and for good)
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  likelihoodsInDraft,
  scoreParagraphs,
  type Band,
  type CoverageWeights,
  type PlacedReading,
} from '../server/src/analysis/coverage';
import { noteModelOf } from '../server/src/analysis/note-model';
import { readParagraph } from '../server/src/analysis/reading';
import { signalsOf } from '../server/src/analysis/signals';
import fitted from '../server/src/knowledge/data/coverage-weights.json';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import { bm25, tfIdf } from './baselines';
import { byStatement, caseFolders, readCase, readStranger, type LabelledParagraph } from './labelled';
import { agreement, averagePrecision, bestF1, type Agreement, type Scored } from './measure';
import { seeded } from './random';
import { MODEL_ALONE, REPORT, writeFigures } from './report';

const OWN = 'server/test/evaluation';
/** The last rounds of fresh statements: nothing was learned from them either. */
const ROUNDS = 'server/test/rounds';
/** Statements that answer no note. */
const STRANGERS = 'server/test/off-topic';
const LOG = 'model/first-looks.json';
const RESAMPLES = 1000;

/** A pair of a paragraph and a question, with what each way of matching says. */
interface Pair {
  readonly group: string;
  readonly paragraph: string;
  readonly language: string;
  readonly question: string;
  readonly ticked: boolean | null;
  readonly band: Band | null;
  readonly score: number;
  /** Scores of the other ways of matching, by name. */
  readonly others: Readonly<Record<string, number>>;
}

/** What is kept of a first look: figures of statements that nobody had tuned to when they were taken. */
interface FirstLook {
  readonly name: string;
  readonly notes: number;
  readonly paragraphs: number;
  readonly ticks: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly averagePrecision: number;
  readonly languages: Readonly<Record<string, number>>;
  readonly lowestNote: number;
}

if (!installTopicModel(readFileSync('model/topics.bin'))) throw new Error('model/topics.bin is no topic model');
const modelAlone = JSON.parse(readFileSync(MODEL_ALONE, 'utf8')) as CoverageWeights;
const [, , first = OWN, ...rest] = process.argv;
const folder = first.startsWith('--') ? OWN : first;
const pairs = pairsIn(folder);
const report = reportOn(pairs);
console.log(report);
const look = rest.indexOf('--first-look');
if (look >= 0) logFirstLook(rest[look + 1] ?? folder);
if (folder === OWN) writeReport();

function pairsIn(folder: string): Pair[] {
  return caseFolders(folder).flatMap((one) => {
    const { name, note, paragraphs } = readCase(one);
    const model = noteModelOf(note);
    const simple = { 'TF-IDF': tfIdf(note), BM25: bm25(note) };
    return byStatement(paragraphs).flatMap((statement) => {
      const placed = statement.map(placedReading);
      const signals = placed.map(({ reading, place }) => signalsOf(reading, model, place));
      const scores = scoreParagraphs(placed, model);
      const byVocabulary = likelihoodsInDraft(signals, fitted.vocabulary);
      const byModel = likelihoodsInDraft(signals, modelAlone);
      return statement.flatMap(({ text, language, place, statement: file, must, may }, p) => {
        const others: Record<string, readonly number[]> = {
          'thesaurus alone': byVocabulary[p] ?? [],
          'topic model alone': byModel[p] ?? [],
          'subjects in common': (signals[p]?.questions ?? []).map((one) => one['subject'] ?? 0),
          'TF-IDF': simple['TF-IDF'](text, language),
          BM25: simple.BM25(text, language),
        };
        const own = scores[p] ?? [];
        return own.map(({ label, score, band }, i): Pair => ({
          group: name,
          paragraph: `${file} ${place.position}`,
          language,
          question: label,
          ticked: must.has(i) ? true : may.has(i) ? null : false,
          band,
          score,
          others: Object.fromEntries(Object.entries(others).map(([way, values]) => [way, values[i] ?? 0])),
        }));
      });
    });
  });
}

function reportOn(all: readonly Pair[]): string {
  const paragraphs = new Set(all.map(({ paragraph }) => paragraph)).size;
  const lines = [
    `${paragraphs} paragraphs, ${all.filter(({ ticked }) => ticked).length} ticks of readers; 95 % intervals by drawing paragraphs anew.`,
    '',
    '| | precision | recall | F1 | 95 % | average precision | ticks |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    row('all', all),
    ...keys(all, ({ language }) => language).map((code) =>
      row(
        code,
        all.filter(({ language }) => language === code),
      ),
    ),
    ...keys(all, ({ group }) => group).map((name) =>
      row(
        name,
        all.filter(({ group }) => group === name),
      ),
    ),
    '',
    'Errors of the band `addressed`, by kind:',
    '',
    '| kind | number |',
    '| --- | --- |',
    ...Object.entries(errorsByKind(all)).map(([kind, count]) => `| ${kind} | ${count} |`),
    '',
    `With the band \`possible\` too: ${percent(bandAgreement(all, ['addressed', 'possible']))}.`,
    '',
    'Other ways of matching on the same pairs, each at the threshold that is best for it here, and Rostrum at its best threshold beside them:',
    '',
    '| way | F1 at best | average precision |',
    '| --- | --- | --- |',
    otherRow('Rostrum', all),
    ...Object.keys(all[0]?.others ?? {}).map((way) =>
      otherRow(
        way,
        all.map(({ ticked, others }) => ({ ticked, score: others[way] ?? 0 })),
      ),
    ),
  ];
  return lines.join('\n');
}

function bandAgreement(all: readonly Pair[], bands: readonly Band[]): Agreement {
  const given = all.map(({ ticked, band }): Scored => ({
    ticked,
    score: band && bands.includes(band) ? 1 : 0,
  }));
  return agreement(given, 1);
}

function row(name: string, some: readonly Pair[]): string {
  const { precision, recall, f1 } = bandAgreement(some, ['addressed']);
  const [low, high] = interval(some);
  const ticks = some.filter(({ ticked }) => ticked).length;
  return `| ${name} | ${two(precision)} | ${two(recall)} | ${two(f1)} | ${two(low)}–${two(high)} | ${two(averagePrecision(some))} | ${ticks} |`;
}

function otherRow(name: string, rows: readonly Scored[]): string {
  return `| ${name} | ${two(bestF1(rows))} | ${two(averagePrecision(rows))} |`;
}

/** Where 95 of 100 F1 lie when as many paragraphs are drawn by chance, again and again. */
function interval(some: readonly Pair[]): [number, number] {
  const byParagraph = paragraphsOf(some);
  const random = seeded(1);
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const sample = byParagraph.flatMap(() => byParagraph[Math.floor(random() * byParagraph.length)] ?? []);
    return bandAgreement(sample, ['addressed']).f1;
  }).sort((a, b) => a - b);
  return [drawn[Math.floor(0.025 * RESAMPLES)] ?? 0, drawn[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0];
}

function errorsByKind(all: readonly Pair[]): Record<string, number> {
  const kinds = {
    'ticked, though the paragraph answers another question': 0,
    'ticked, though the paragraph answers none': 0,
    'missed: another question was ticked instead': 0,
    'missed: only `possible`': 0,
    'missed: in no band': 0,
  };
  for (const own of paragraphsOf(all)) {
    const answers = own.some(({ ticked }) => ticked);
    const wrong = own.some(({ ticked, band }) => ticked === false && band === 'addressed');
    for (const { ticked, band } of own) {
      if (ticked === false && band === 'addressed')
        kinds[
          answers
            ? 'ticked, though the paragraph answers another question'
            : 'ticked, though the paragraph answers none'
        ]++;
      if (ticked && band !== 'addressed')
        kinds[
          wrong
            ? 'missed: another question was ticked instead'
            : band === 'possible'
              ? 'missed: only `possible`'
              : 'missed: in no band'
        ]++;
    }
  }
  return kinds;
}

/** How often statements on another matter are ticked for a note's questions: of another debate near by, of the general debate, on the budget. */
function offTopic(): string {
  const groups = caseFolders(OWN).map(readCase);
  const strangers = readdirSync(STRANGERS)
    .filter((file) => file !== 'README.md')
    .sort();
  const others = ['general-debate', 'budget'].map((name) => ({
    name,
    paragraphs: strangers
      .filter((file) => file.startsWith(name))
      .flatMap((file) => readStranger(path.join(STRANGERS, file))),
  }));
  const rows = groups.flatMap((own) =>
    [...groups.filter((other) => other !== own), ...others].map(({ name, paragraphs }) => {
      const model = noteModelOf(own.note);
      const bands = byStatement(paragraphs).flatMap((statement) =>
        scoreParagraphs(statement.map(placedReading), model)
          .flat()
          .map(({ band }) => band),
      );
      const ticked = bands.filter((band) => band === 'addressed').length;
      return `| ${own.name} | ${name} | ${bands.length} | ${ticked} | ${((100 * ticked) / bands.length).toFixed(1)} % |`;
    }),
  );
  return ['| questions of | statements on | pairs | ticked | share |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function placedReading({ text, language, place }: LabelledParagraph): PlacedReading {
  return { reading: readParagraph(text, language), place };
}

function logFirstLook(name: string): void {
  const log = existsSync(LOG) ? (JSON.parse(readFileSync(LOG, 'utf8')) as FirstLook[]) : [];
  if (log.some((one) => one.name === name)) throw new Error(`${name} was looked at before: a first look is taken once`);
  const { precision, recall, f1 } = bandAgreement(pairs, ['addressed']);
  const f1Of = (some: readonly Pair[]) => round(bandAgreement(some, ['addressed']).f1);
  log.push({
    name,
    notes: new Set(pairs.map(({ group }) => group)).size,
    paragraphs: new Set(pairs.map(({ paragraph }) => paragraph)).size,
    ticks: pairs.filter(({ ticked }) => ticked).length,
    precision: round(precision),
    recall: round(recall),
    f1: round(f1),
    averagePrecision: round(averagePrecision(pairs)),
    languages: Object.fromEntries(
      keys(pairs, ({ language }) => language).map((code) => [
        code,
        f1Of(pairs.filter(({ language }) => language === code)),
      ]),
    ),
    lowestNote: Math.min(
      ...keys(pairs, ({ group }) => group).map((group) => f1Of(pairs.filter((pair) => pair.group === group))),
    ),
  });
  writeFileSync(LOG, `${JSON.stringify(log, null, 2)}\n`);
}

function writeReport(): void {
  const looks = existsSync(LOG) ? (JSON.parse(readFileSync(LOG, 'utf8')) as FirstLook[]) : [];
  const blocks: Record<string, string> = {
    evaluation: report,
    rounds: reportOn(pairsIn(ROUNDS)),
    'off-topic': offTopic(),
    'first-looks': [
      '| round | notes | paragraphs | ticks | precision | recall | F1 | average precision | F1 by language | lowest note |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ...looks.map(
        (one) =>
          `| ${one.name} | ${one.notes} | ${one.paragraphs} | ${one.ticks} | ${two(one.precision)} | ${two(one.recall)} | ${two(one.f1)} | ${two(one.averagePrecision)} | ${Object.entries(
            one.languages,
          )
            .map(([code, f1]) => `${code} ${two(f1)}`)
            .join(', ')} | ${two(one.lowestNote)} |`,
      ),
    ].join('\n'),
  };
  writeFigures(REPORT, blocks);
}

function paragraphsOf(some: readonly Pair[]): Pair[][] {
  const groups = new Map<string, Pair[]>();
  for (const pair of some) {
    const own = groups.get(pair.paragraph);
    if (own) own.push(pair);
    else groups.set(pair.paragraph, [pair]);
  }
  return [...groups.values()];
}

function keys(all: readonly Pair[], of: (pair: Pair) => string): string[] {
  return [...new Set(all.map(of))].sort();
}

function percent({ precision, recall }: Agreement): string {
  return `precision ${two(precision)}, recall ${two(recall)}`;
}

function round(value: number): number {
  return Number(value.toFixed(3));
}

function two(value: number): string {
  return value.toFixed(2);
}
