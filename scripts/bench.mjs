// Measures the language server beside a bare one in the same run: start, first check, and one typed character until fresh diagnostics, on
// drafts of 1,000, 10,000 and 100,000 words; hover, completion and phrases besides. Prints milliseconds and memory. `npm run bench`.
// With `sources` it measures reading and searching reference texts instead.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

if (process.argv[2] === 'sources') {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/bench/sources.ts'], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const SIZES = [1_000, 10_000, 100_000];
const STARTS = 11;
const EDITS = 60;
/** Edits that are not counted: before them the engine has compiled little. */
const WARM_UP = 20;
/** Hovers and completions that are counted. */
const ASKED = 200;
/** Beginnings of lines at which phrases are asked for. */
const BEGUN = ['', 'W', 'We wel', 'In conc', 'My delegation '];
const BARE = 'out/bench/bare.js';
const OWN = 'dist/server.js';
const samples = path.resolve('samples/S-2018-184');

/** A draft of about so many words, its paragraphs all different, from the Latin-script samples. */
function draftOf(words) {
  const paragraphs = readdirSync(samples)
    .filter((name) => /-(en|fr|es)\.statement$/.test(name))
    .flatMap((name) =>
      readFileSync(path.join(samples, name), 'utf8')
        .replace(/^---[^]*?---/, '')
        .split(/\n\s*\n/),
    )
    .filter((paragraph) => paragraph.split(/\s+/).length > 20 && !paragraph.includes('<!--'));
  const parts = ['---\nnote: S-2018-184.zh.txt\nlanguage: en\n---'];
  for (let count = 0, i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length];
    parts.push(`${paragraph} (${i})`);
    count += paragraph.split(/\s+/).length + 1;
  }
  return parts.join('\n\n');
}

/** The value that so large a part of all does not exceed. */
function quantile(values, part) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
}

/** Milliseconds that a task takes. */
async function timed(task) {
  const began = performance.now();
  await task();
  return performance.now() - began;
}

/** A server that has answered `initialize`, and the milliseconds from the start of its process until then. */
async function start(server) {
  const began = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  const milliseconds = performance.now() - began;
  await connection.sendNotification('initialized', {});
  const stop = () => {
    connection.dispose();
    child.kill();
  };
  return { connection, child, milliseconds, stop };
}

/** Opens a draft of so many words in a new server and types into the middle of it. */
async function type(server, size) {
  const { connection, child, stop } = await start(server);
  const text = draftOf(size);
  const textDocument = { uri: pathToFileURL(path.join(samples, `bench-${size}.statement`)).href };
  const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument });
  const first = await timed(async () => {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'un-statement', version: 1, text },
    });
    await pull();
  });
  const lines = text.split('\n');
  const line = lines.findIndex((one, i) => i > lines.length / 2 && one.length > 40);
  const edits = [];
  for (let i = 0; i < WARM_UP + EDITS; i++) {
    const position = { line, character: 20 + i };
    const edit = await timed(async () => {
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { ...textDocument, version: i + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
      });
      await pull();
    });
    if (i >= WARM_UP) edits.push(edit);
  }
  const asked = {};
  for (const request of server === OWN ? ['hover', 'completion'] : []) {
    const times = [];
    for (let i = 0; i < WARM_UP + ASKED; i++) {
      // All over the draft: names, States, citations, and words that are none.
      const at = Math.floor(((i * 0.618034) % 1) * lines.length);
      const params = { textDocument, position: { line: at, character: (i * 7) % Math.max(1, lines[at].length) } };
      const time = await timed(() => connection.sendRequest(`textDocument/${request}`, params));
      if (i >= WARM_UP) times.push(time);
    }
    asked[request] = quantile(times, 0.95);
  }
  if (server === OWN) {
    const gap = lines.indexOf('', Math.floor(lines.length / 2));
    const position = { line: gap, character: 0 };
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: WARM_UP + EDITS + 2 },
      contentChanges: [{ range: { start: position, end: position }, text: `\n${BEGUN.join('\n\n')}\n` }],
    });
    await pull();
    const times = [];
    for (let i = 0; i < WARM_UP + ASKED; i++) {
      const begun = i % BEGUN.length;
      const at = { line: gap + 1 + 2 * begun, character: BEGUN[begun].length };
      const time = await timed(async () => {
        const { items } = await connection.sendRequest('textDocument/completion', { textDocument, position: at });
        if (items.length === 0) throw new Error(`no phrase is offered for "${BEGUN[begun]}"`);
      });
      if (i >= WARM_UP) times.push(time);
    }
    asked.phrases = quantile(times, 0.95);
  }
  const memory = memoryOf(child.pid);
  stop();
  return { size, first, edit: quantile(edits, 0.5), edit95: quantile(edits, 0.95), memory, ...asked };
}

/** Resident memory in MB where the system tells it (Linux). */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return null;
  }
}

mkdirSync('out/bench', { recursive: true });
await esbuild.build({
  entryPoints: ['scripts/bench/bare-server.mjs'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  outfile: BARE,
  logLevel: 'warning',
});

const n = (value) => value.toFixed(1).padStart(7);
const times = (value, floor) => `${(value / floor).toFixed(1)}x`;

const starts = { [BARE]: [], [OWN]: [] };
for (let i = 0; i < STARTS; i++) {
  // In turns, so that what else the machine does falls on both.
  for (const server of [BARE, OWN]) {
    const { milliseconds, stop } = await start(server);
    starts[server].push(milliseconds);
    stop();
  }
}
const [bareStart, ownStart] = [BARE, OWN].map((server) => quantile(starts[server], 0.5));
console.log(`start (spawn to initialize): bare ${n(bareStart)}  Rostrum ${n(ownStart)}  ${times(ownStart, bareStart)}`);
const rows = [];
for (const size of SIZES) {
  const [bare, own] = [await type(BARE, size), await type(OWN, size)];
  rows.push({ bare, own });
  console.log(
    `${size} words\n` +
      `  first check   bare ${n(bare.first)}  Rostrum ${n(own.first)}\n` +
      `  edit          bare ${n(bare.edit)}  Rostrum ${n(own.edit)}  ${times(own.edit, bare.edit)}  p95 ${n(own.edit95)}\n` +
      `  p95           hover ${n(own.hover)}  completion ${n(own.completion)}  phrases ${n(own.phrases)}\n` +
      `  memory in MB  bare ${n(bare.memory)}  Rostrum ${n(own.memory)}`,
  );
}
const [small, , large] = rows;
console.log(`first check, 100 times the text: ${times(large.own.first, small.own.first)} the time`);
writeFileSync('out/bench/result.json', JSON.stringify({ start: { bare: bareStart, own: ownStart }, rows }, null, 1));
