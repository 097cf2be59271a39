// Trains the topic model on the corpus of our own sentences, the thesaurus and the labelled passages, and writes model/topics.bin.
//   npm run train        (about ten minutes on two cores; the same material gives the same bytes)
// Beside it, in out/model, it leaves a model for each fold of the labelled notes that has not seen them: what model/fit.ts weighs signals by.
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { trainEncoder, type Encoder } from './encoder';
import { FOLDS, foldOf } from './folds';
import { allLabelled } from './labelled';
import { countTexts, gather } from './material';
import { wordMeanings } from './meanings';
import { mergeEncoders } from './merge';

/** Encoders that are merged for what is shipped: more gain less and less. */
const ENCODERS = 8;
/** For the models that weights are fitted by, fewer: each costs half a minute, and there are several of them. */
const FOLD_ENCODERS = 5;
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

const counts = countTexts(allLabelled());

if (isMainThread) await lead();
else serve();

/** One job is several encoders, so that the encoders of a job are shared out among the workers. */
async function lead(): Promise<void> {
  mkdirSync('out/model', { recursive: true });
  const tasks = jobs.flatMap(({ encoders }, job) => Array.from({ length: encoders }, (_, i) => ({ job, seed: i + 1 })));
  const meanings = wordMeanings(allLabelled());
  const made = jobs.map(() => new Map<number, Encoder>());
  const materials = jobs.map(({ fold }) => materialOf(fold));
  const all = materials.at(-1);
  const passages = all?.asked.flatMap((one) => one.passages) ?? [];
  console.log(
    `${all?.classed.length} sentences and terms, ${passages.length} labelled passages on ${all?.asked.length} notes, ${all?.features.length} features`,
  );
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const worker = new Worker(fileURLToPath(import.meta.url));
      for (let task = tasks.shift(); task; task = tasks.shift()) {
        const { job, seed } = task;
        worker.postMessage({ fold: jobs[job]?.fold, seed });
        const [encoder] = (await once(worker, 'message')) as [Encoder];
        const own = made[job];
        const material = materials[job];
        const { file, encoders } = jobs[job] ?? {};
        own?.set(seed, encoder);
        if (!own || own.size !== encoders || !material || !file) continue;
        const inOrder = [...own].sort(([a], [b]) => a - b).map(([, one]) => one);
        writeFileSync(file, mergeEncoders(material, inOrder, meanings));
        own.clear();
        console.log(`written: ${file}`);
      }
      await worker.terminate();
    }),
  );
}

/** Trains the encoders it is asked for, in a thread of its own. */
function serve(): void {
  // Encoders of one model follow each other, so that its material is kept.
  const known = new Map<number | null, ReturnType<typeof materialOf>>();
  parentPort?.on('message', ({ fold, seed }: { fold: number | null; seed: number }) => {
    let material = known.get(fold);
    if (!material) {
      known.clear();
      known.set(fold, (material = materialOf(fold)));
    }
    parentPort?.postMessage(trainEncoder(material, seed));
  });
}

function materialOf(fold: number | null): ReturnType<typeof gather> {
  return gather(counts, (group) => fold === null || foldOf(group) !== fold);
}
