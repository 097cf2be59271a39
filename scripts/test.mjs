// Every test of the project, after a build: the fast suite, then the extension in real VS Code on the desktop host, on the web host, and
// as a packaged extension with a picture. Ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installChromium, installCodeServer } from './vscode/tools.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };
const add = (counts) => {
  for (const key of Object.keys(totals)) totals[key] += counts[key] ?? 0;
};

// Colours are for a person at a terminal.
const colour = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/** Runs a Node program, its output collected, and passed on unless `quiet`. */
function run(program, options, env = {}, quiet = false) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...options], {
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        output += bytes;
        if (!quiet) process.stdout.write(bytes);
      });
    }
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Counts of a mocha run; a run that ends badly without a failing test is one failure. */
function mochaCounts({ code, output }) {
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(output)?.[1] ?? 0);
  const [passed, failed] = [count('passing'), count('failing')];
  return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
}

function say(title) {
  console.log(`\n── ${title} ──`);
}

mkdirSync('out', { recursive: true });

say('Fast suite');
const report = 'out/vitest.json';
rmSync(report, { force: true });
const vitest = await run('node_modules/vitest/vitest.mjs', [
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTestSuites, numFailedTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const fileErrors = numFailedTests === 0 && vitest.code !== 0 ? Math.max(1, numFailedTestSuites) : 0;
  add({ passed: numPassedTests, failed: numFailedTests + fileErrors, skipped: numPendingTests });
  if (numTotalTestSuites === 0) add({ failed: 1 });
} catch {
  add({ failed: 1 });
}

const editorTests = 8;
let ready = true;
try {
  installChromium();
  installCodeServer();
} catch (error) {
  ready = false;
  const lost = process.env.CI === 'true' ? 'failed' : 'skipped';
  console.log(`The tests in real VS Code are ${lost}: ${error.message}.`);
  add({ [lost]: editorTests });
}
if (ready) {
  await run('scripts/vscode/build-tests.mjs', []);
  say('Extension in VS Code, desktop host');
  add(mochaCounts(await run('scripts/vscode/test-desktop.mjs', [])));
  say('Extension in VS Code, web host');
  add(mochaCounts(await run('scripts/vscode/test-web.mjs', [])));
  say('Packaged extension, with a picture');
  add((await run('scripts/vscode/test-package.mjs', [])).code === 0 ? { passed: 1 } : { failed: 1 });
  say('Journeys of a drafter');
  add(mochaCounts(await run('scripts/vscode/test-journeys.mjs', [])));
  say('In the language of the reader');
  add((await run('scripts/vscode/test-languages.mjs', [])).code === 0 ? { passed: 1 } : { failed: 1 });
  say('First steps');
  add((await run('scripts/vscode/test-walkthrough.mjs', [])).code === 0 ? { passed: 1 } : { failed: 1 });
  say('Accessibility of the report');
  add((await run('scripts/vscode/test-report.mjs', [])).code === 0 ? { passed: 1 } : { failed: 1 });
  say('The page of the reading view');
  add((await run('scripts/vscode/test-reading-view.mjs', [])).code === 0 ? { passed: 1 } : { failed: 1 });
  say('A failing test fails the run');
  await run('scripts/vscode/build-tests.mjs', [], { FORCE_FAIL: '1' });
  const broken = mochaCounts(await run('scripts/vscode/test-desktop.mjs', [], {}, true));
  add(broken.failed === 1 && broken.passed > 0 ? { passed: 1 } : { failed: 1 });
  console.log(
    broken.failed === 1 ? 'The deliberate failure was seen, as it should be.' : 'The deliberate failure was not seen.',
  );
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ''}`);
process.exit(totals.failed > 0 ? 1 : 0);
