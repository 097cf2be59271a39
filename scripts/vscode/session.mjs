// A real VS Code workbench for tests and pictures: VS Code's server on loopback, a headless browser, and the bridge by which
// extension tests report back.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { installChromium, installCodeServer, tools } from './tools.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Editor settings for quiet, equal runs. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.minimap.enabled': false,
};

const CHROMIUM_OPTIONS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
]; // prettier-ignore

/**
 * Starts VS Code's server on a free loopback port with fresh folders. With `extensionsDir` the packaged extensions there are used;
 * `asInstalled` starts code-server itself, as a person would have it, instead of the bare VS Code server.
 */
export async function startEditorServer({
  extensionsDir,
  asInstalled = false,
  settings = {},
  port = 0,
  testing = true,
} = {}) {
  installCodeServer();
  const folder = mkdtempSync(path.join(tmpdir(), 'rostrum-editor-'));
  mkdirSync(path.join(folder, 'user/User'), { recursive: true });
  writeFileSync(path.join(folder, 'user/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const common = [
    '--user-data-dir',
    `${folder}/user`,
    '--extensions-dir',
    extensionsDir ?? `${folder}/extensions`,
    '--disable-telemetry',
    '--disable-workspace-trust',
  ];
  // The smoke-test driver is what makes a built workbench take extensions under development; it also hides toasts.
  const vscodeOptions = [
    ...(testing ? ['enable-smoke-test-driver'] : []),
    'skip-welcome',
    'skip-release-notes',
  ].flatMap((option) => ['--vscode-option', option]);
  const command = asInstalled
    ? [
        path.join(tools.codeServer, 'out/node/entry.js'),
        '--config',
        `${folder}/config.yaml`,
        '--auth',
        'none',
        '--bind-addr',
        `127.0.0.1:${port}`,
        '--disable-update-check',
        '--ignore-last-opened',
        '--disable-getting-started-override',
        ...common,
        ...vscodeOptions,
      ]
    : [
        path.join(tools.codeServer, 'lib/vscode/out/server-main.js'),
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--without-connection-token',
        '--accept-server-license-terms',
        '--server-data-dir',
        `${folder}/data`,
        '--enable-smoke-test-driver',
        '--disable-experiments',
        ...common,
      ];
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: `${folder}/config`, XDG_DATA_HOME: `${folder}/share` };
  delete env.VSCODE_IPC_HOOK_CLI;
  const child = spawn(tools.node, command, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  const listening = /(?:Extension host agent listening on |HTTP server listening on http:\/\/127\.0\.0\.1:)(\d+)/;
  const opened = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the editor's server did not start in 60 s:\n${log}`)), 60_000);
    const read = (bytes) => {
      log += bytes;
      const match = listening.exec(log);
      if (match) resolve(Number(match[1]));
      if (match) clearTimeout(timer);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`the editor's server ended with ${code}:\n${log}`)));
  });
  const stop = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const signal = (name) => {
      try {
        process.kill(-child.pid, name);
      } catch {
        // It is gone already.
      }
    };
    signal('SIGTERM');
    const timer = setTimeout(() => signal('SIGKILL'), 5000);
    if (child.exitCode === null && child.signalCode === null) await gone;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true });
  };
  return { port: opened, host: `127.0.0.1:${opened}`, log: () => log, stop };
}

/** A browser page that reaches nothing but this machine; `blocked` collects what it tried. */
export async function openPage(viewport = { width: 1280, height: 800 }) {
  const browser = await chromium.launch({ executablePath: installChromium(), headless: true, args: CHROMIUM_OPTIONS });
  const context = await browser.newContext({ viewport });
  const blocked = new Set();
  await context.route(/.*/, (route) => {
    const { hostname, protocol, origin, pathname } = new URL(route.request().url());
    const local = ['127.0.0.1', 'localhost'].includes(hostname) || hostname.endsWith('.localhost');
    if (local || protocol === 'data:' || protocol === 'blob:') return route.continue();
    blocked.add(origin + pathname);
    return route.abort();
  });
  return { page: await context.newPage(), newPage: () => context.newPage(), blocked, close: () => browser.close() };
}

/**
 * Opens a workbench that runs extension tests and gives their exit code. Of the much that a workbench says only the tests' own lines are
 * printed; all of it when a test fails, or with VERBOSE=1.
 */
export async function runExtensionTests(page, url, timeout = 180_000) {
  const said = [];
  const ofTheTests = /^\s+(?:✔|\d+\) |\d+ (?:passing|failing|pending))/;
  const ended = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', (code) => resolve({ code }));
    page.on('crash', () => resolve({ code: 70, reason: 'the page crashed' }));
    page.on('close', () => resolve({ code: 71, reason: 'the page closed' }));
    setTimeout(() => resolve({ code: 124, reason: `no result after ${timeout / 1000} s` }), timeout).unref();
  });
  await page.exposeFunction('codeAutomationLog', (_, args) => {
    const line = format(...args);
    said.push(line);
    if (process.env.VERBOSE || ofTheTests.test(line)) console.log(line);
  });
  page.on('pageerror', (error) => said.push(`[page] ${error.stack ?? String(error)}`));
  await page.goto(url);
  const result = await ended;
  if (result.code !== 0 && !process.env.VERBOSE) console.error(said.join('\n'));
  return result;
}

/** The address of a workbench on a folder, with what VS Code's page takes as payload. */
export function workbenchUrl(host, folder, payload = []) {
  return `http://${host}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
