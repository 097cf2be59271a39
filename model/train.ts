// Trains the topic model on the corpus of our own sentences, the thesaurus and the labelled passages, and writes model/topics.bin.
//   npm run train        (about a quarter of an hour on two idle cores; the same material gives the same bytes)
// Beside it, in out/model, it leaves a model for each fold of the labelled notes that has not seen them: what model/fit.ts weighs signals by.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { trainEncoder, type Encoder } from './encoder';
import { FOLDS, foldOf } from './folds';
import { allLabelled, type LabelledGroup } from './labelled';
import { classesOf, countTexts, gather, type Counts } from './material';
import type { WordNearness } from '../server/src/knowledge/word-nearness';
import { wordLexicon, type Lexicon } from './meanings';
import { mergeEncoders } from './merge';
import { readSaid, trainNearness, type Said } from './word-nearness';

/** Encoders that are merged for what is shipped: more gain less and less. */
const ENCODERS = 4;
/** For the models that weights are fitted by, fewer: each costs a minute, and there are several of them. */
const FOLD_ENCODERS = 3;
const WORKERS = 2;

/** A model to be made: without the notes of one fold, or with all (fold null). */
interface Job {
  readonly fold: number | null;
  readonly encoders: number;
  readonly file: string;
}

const jobs: readonly Job[] = [
  ...Array.from({ length: FOLDS }, (_, fold) => ({
    fold,
    encoders: FOLD_ENCODERS,
    file: `out/model/fold-${fold}.bin`,
  })),
  { fold: null, encoders: ENCODERS, file: 'model/topics.bin' },
];

/** What a thread is asked for: an encoder by its seed or, without one, the nearness of words. */
interface Task {
  readonly fold: number | null;
  readonly seed: number | null;
}

/** What all threads learn from, read once. */
interface Given {
  readonly groups: readonly LabelledGroup[];
  readonly counts: Counts;
  readonly lexicon: Lexicon;
}

const given = isMainThread ? readAll() : (workerData as Given);
const { groups, counts, lexicon } = given;

if (isMainThread) await lead();
else serve();

function readAll(): Given {
  const groups = allLabelled();
  return { groups, counts: countTexts(groups), lexicon: wordLexicon(groups) };
}

/** A job is several encoders and the nearness of words, shared out among the workers. */
async function lead(): Promise<void> {
  mkdirSync('out/model', { recursive: true });
  const tasks = jobs.flatMap(({ encoders }, job) => [
    { job, seed: null },
    ...Array.from({ length: encoders }, (_, i) => ({ job, seed: i + 1 })),
  ]);
  const made = jobs.map(() => ({
    encoders: new Map<number, Encoder>(),
    nearness: undefined as WordNearness | undefined,
  }));
  const passages = groups.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  console.log(`${counts.texts.length} sentences and terms, ${passages} labelled passages on ${groups.length} notes`);
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: given });
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const { job, seed } = task;
        const { file, encoders, fold } = jobs[job]!;
        worker.postMessage({ fold, seed } satisfies Task);
        const [result] = (await once(worker, 'message')) as [Encoder | WordNearness];
        const own = made[job]!;
        if (seed === null) own.nearness = result as WordNearness;
        else own.encoders.set(seed, result as Encoder);
        if (own.encoders.size !== encoders || !own.nearness) continue;
        const inOrder = [...own.encoders].sort(([a], [b]) => a - b).map(([, one]) => one);
        writeFileSync(file, mergeEncoders(materialOf(fold), inOrder, lexicon.meanings, own.nearness));
        own.encoders.clear();
        console.log(`written: ${file}`);
      }
      await worker.terminate();
    }),
  );
}

/** Trains what it is asked for, in a thread of its own. */
function serve(): void {
  // Encoders of one model follow each other, so that its material is kept.
  const known = new Map<number | null, ReturnType<typeof materialOf>>();
  let said: Said | undefined;
  parentPort?.on('message', ({ fold, seed }: Task) => {
    if (seed === null) {
      said ??= readSaid(groups, lexicon, classesOf(counts).subject);
      parentPort?.postMessage(trainNearness(said, learnsFrom(fold)));
      return;
    }
    let material = known.get(fold);
    if (!material) {
      known.clear();
      known.set(fold, (material = materialOf(fold)));
    }
    parentPort?.postMessage(trainEncoder(material, seed));
  });
}

function materialOf(fold: number | null): ReturnType<typeof gather> {
  return gather(counts, learnsFrom(fold));
}

function learnsFrom(fold: number | null): (group: number) => boolean {
  return (group) => fold === null || foldOf(group) !== fold;
}
