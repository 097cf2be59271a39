// Measures the language server beside a bare one in the same run: start, first check, and one typed character until fresh diagnostics, on
// drafts of 1,000, 10,000 and 100,000 words. Prints medians in milliseconds, and memory. `npm run bench`.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SIZES = [1_000, 10_000, 100_000];
const EDITS = 15;
const STARTS = 5;
const samples = path.resolve('samples/S-2018-184');
mkdirSync('out/bench', { recursive: true });
await esbuild.build({
  entryPoints: ['scripts/bench/bare-server.mjs'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  minify: true,
  outfile: 'out/bench/bare.js',
  logLevel: 'warning',
});

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

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const now = () => performance.now();

async function start(server) {
  const began = now();
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
  const milliseconds = now() - began;
  await connection.sendNotification('initialized', {});
  return { connection, child, milliseconds };
}

async function measure(server) {
  const starts = [];
  for (let i = 0; i < STARTS; i++) {
    const one = await start(server);
    starts.push(one.milliseconds);
    one.connection.dispose();
    one.child.kill();
  }
  const rows = [];
  for (const size of SIZES) {
    const { connection, child } = await start(server);
    const uri = pathToFileURL(path.join(samples, `bench-${size}.statement`)).href;
    let text = draftOf(size);
    const pull = () => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const opened = now();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-statement', version: 1, text },
    });
    const { items } = await pull();
    const first = now() - opened;
    const lines = text.split('\n');
    const line = lines.findIndex((one, i) => i > lines.length / 2 && one.length > 40);
    const edits = [];
    for (let i = 0; i < EDITS; i++) {
      const position = { line, character: 20 + i };
      const began = now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: i + 2 },
        contentChanges: [{ range: { start: position, end: position }, text: 'x' }],
      });
      await pull();
      edits.push(now() - began);
    }
    rows.push({ size, first, edit: median(edits), findings: items.length, memory: memoryOf(child.pid) });
    connection.dispose();
    child.kill();
  }
  return { start: median(starts), rows };
}

/** Resident memory in MB where the system tells it (Linux). */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return null;
  }
}

const floor = await measure('out/bench/bare.js');
const own = await measure('dist/server.js');
const n = (value) => value.toFixed(1).padStart(8);
console.log(
  `start (spawn to initialize)   bare ${n(floor.start)} ms   Rostrum ${n(own.start)} ms   ${(own.start / floor.start).toFixed(1)}x`,
);
for (const [i, { size, first, edit, memory, findings }] of own.rows.entries()) {
  const bare = floor.rows[i];
  console.log(
    `${String(size).padStart(7)} words   first check: bare ${n(bare.first)}  Rostrum ${n(first)}   edit: bare ${n(bare.edit)}  Rostrum ${n(edit)}  (${(edit / bare.edit).toFixed(1)}x)   memory: ${bare.memory} / ${memory} MB   ${findings} findings`,
  );
}
const [small, , large] = own.rows;
console.log(
  `first check, 1,000 to 100,000 words: ${(large.first / small.first).toFixed(1)} times the time for 100 times the text`,
);
writeFileSync('out/bench/result.json', JSON.stringify({ floor, own }, null, 1));
