// Measures sources on generated prose of five million characters: how long they take to be read and indexed, the longest stretch in which nothing
// else can happen, and a query. Prints milliseconds of the processor, which other programs do not lengthen. `node scripts/bench.mjs sources`.
import { SourceFiles } from '../../server/src/files/source-files';
import { search } from '../../server/src/source/search';
import type { LanguageCode } from '../../server/src/text/languages';

const CHARACTERS = 5_000_000;
const QUERIES = 200;
const LONG_FILE = 500_000;
const DRAFT = 'file:///draft.statement';
const FOLDER = 'file:///reference';

/** Milliseconds for which this process has had the processor. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// The same prose at every run.
let seed = 42;
function random(): number {
  seed = (seed * 1103515245 + 12345) % 2 ** 31;
  return seed / 2 ** 31;
}

function any<T>(of: readonly T[]): T {
  return of[Math.floor(random() * of.length)] as T;
}

const FUNCTION_WORDS = 'the of and to in that for on with by as'.split(' ');
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo pre con tion ment ing er al ist or'.split(' ');
const WORDS = Array.from({ length: 12_000 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => any(SYLLABLES)).join(''),
);
const CHINESE_WORDS = Array.from({ length: 12_000 }, () =>
  Array.from({ length: 1 + Math.floor(random() * 2.4) }, () =>
    String.fromCharCode(0x4e00 + 5 * Math.floor(2_500 * random())),
  ).join(''),
);

/** A word as often as words of its rank are. */
function word(): string {
  return random() < 0.4 ? any(FUNCTION_WORDS) : (WORDS[Math.floor(WORDS.length * random() ** 3)] ?? '');
}

function paragraph(language: LanguageCode): string {
  if (language === 'zh') {
    const common = () => CHINESE_WORDS[Math.floor(CHINESE_WORDS.length * random() ** 3)] ?? '';
    return Array.from({ length: 70 }, common).join('');
  }
  return Array.from({ length: 60 }, word)
    .join(' ')
    .replace(/(.{70}\S*) /g, '$1\n');
}

function resolution(number: number, characters: number, language: LanguageCode): string {
  const parts =
    language === 'zh' ? [`第${number}(2017)号决议`] : [`Resolution ${number} (2017)`, 'The Security Council,'];
  for (let n = 1, length = 0; length < characters; n++) {
    const text = `${n}. ${language === 'zh' ? '决定' : 'Decides '}${paragraph(language)}${language === 'zh' ? '；' : ';'}`;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n\n');
}

async function measure(name: string, language: LanguageCode, files: number): Promise<void> {
  const texts = new Map<string, Uint8Array>();
  for (let i = 0; i < files; i++) {
    const text = resolution(2100 + i, CHARACTERS / files, language);
    texts.set(`${FOLDER}/${i}.txt`, new TextEncoder().encode(text));
  }
  let [longest, resumed] = [0, 0];
  const rest = () => {
    longest = Math.max(longest, now() - resumed);
    return new Promise<void>((resolve) =>
      setImmediate(() => {
        resumed = now();
        resolve();
      }),
    );
  };
  const sources = new SourceFiles({
    readFile: (uri) => Promise.resolve({ bytes: texts.get(uri) ?? new Uint8Array() }),
    listFolder: (uri) => Promise.resolve(uri === FOLDER ? { uris: [...texts.keys()], complete: true } : null),
    yieldToEvents: rest,
  });
  const began = (resumed = now());
  const { indexes } = await sources.whole(DRAFT, [{ path: 'reference', uri: FOLDER, failure: null }]);
  const built = now() - began;
  const times: number[] = [];
  for (let i = 0; i < QUERIES; i++) {
    const text = i % 2 === 0 ? paragraph(language) : paragraph(language).slice(0, 20);
    const asked = now();
    search(indexes, { text, language, most: 30, isUnfinished: i % 2 === 1 });
    times.push(now() - asked);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  const passages = indexes.reduce((sum, { source }) => sum + source.passages.length, 0);
  console.log(
    `${name}: ${files} files, ${passages} passages · built in ${built.toFixed(0)} ms, longest stretch ${longest.toFixed(0)} ms · query p50 ${at(0.5)}, p95 ${at(0.95)} ms`,
  );
}

await measure('resolutions in English', 'en', 250);
await measure('the same in long files', 'en', CHARACTERS / LONG_FILE);
await measure('resolutions in Chinese', 'zh', 250);
