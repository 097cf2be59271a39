// The reading view's page in a browser, filled by the built server: drafts in three languages, light, dark and in high contrast. axe finds
// nothing that keeps a reader out, the page's own policy refuses nothing that it needs, keys and clock work, and nothing is loaded from elsewhere.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { isAccessible } from './axe.mjs';
import { root } from './session.mjs';
import { installChromium } from './tools.mjs';

const samples = path.join(root, 'samples/S-2018-184');
const out = path.join(root, 'out');
const ORIGIN = 'http://reading.view';

let failed = false;
const check = (isRight, what) => {
  if (!isRight) console.log(`  ${what}`);
  failed ||= !isRight;
};

/** As the editor sets them on the page; the rest of its hundreds the page does not ask for. */
const THEMES = {
  light: {
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    descriptionForeground: '#3b3b3b',
    'widget-border': '#e5e5e5',
    'editorWarning-foreground': '#bf8803',
    focusBorder: '#005fb8',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
  },
  dark: {
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    descriptionForeground: '#9d9d9d',
    'widget-border': '#313131',
    'editorWarning-foreground': '#cca700',
    focusBorder: '#0078d4',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#313131',
    'button-secondaryForeground': '#cccccc',
  },
  'high-contrast': {
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    descriptionForeground: '#ffffff',
    'widget-border': '#6fc3df',
    'editorWarning-foreground': '#ffd370',
    focusBorder: '#f38518',
    contrastActiveBorder: '#f38518',
    'button-border': '#6fc3df',
    'button-background': '#000000',
    'button-foreground': '#ffffff',
    'button-secondaryBackground': '#000000',
    'button-secondaryForeground': '#ffffff',
  },
};

/** What the server says is read out of a file, as the panel asks for it. */
async function readingOf(connection, file, limit) {
  const uri = pathToFileURL(path.join(samples, file)).href;
  const text = readFileSync(path.join(samples, file), 'utf8')
    .replace(/^limit: .*\n/m, '')
    .replace('---\n', `---\nlimit: ${limit}\n`);
  const textDocument = { uri, languageId: 'un-statement', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return (rate) => connection.sendRequest('rostrum/reading', { textDocument: { uri }, rate });
}

async function moduleOf(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, 'client/src/reading-view', file)],
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const { pageDocument } = await moduleOf('document.ts');
const { pageTexts } = await moduleOf('texts.ts');
const html = pageDocument({
  script: `${ORIGIN}/reading-view.js`,
  style: `${ORIGIN}/reading-view.css`,
  styleSource: ORIGIN,
  nonce: 'once',
});

function textsIn(language) {
  if (language === 'en') return pageTexts((message) => message);
  const bundle = JSON.parse(readFileSync(path.join(root, `l10n/bundle.l10n.${language}.json`), 'utf8'));
  return pageTexts((message) => bundle[message] ?? message);
}

/** The page with a draft, as the editor would open it. */
async function open(browser, theme, language, reading) {
  const context = await browser.newContext({
    viewport: { width: Number(process.env.WIDTH ?? 1000), height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await context.route(/.*/, (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== ORIGIN) problems.push(`asked for ${route.request().url()}`);
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    return route.fulfill({ path: path.join(root, 'dist', pathname) });
  });
  await page.addInitScript(
    ({ variables, name }) => {
      globalThis.said = [];
      globalThis.acquireVsCodeApi = () => ({
        postMessage: (message) => globalThis.said.push(message),
        getState: () => undefined,
        setState: () => undefined,
      });
      addEventListener('DOMContentLoaded', () => {
        document.body.className = `vscode-${name}`;
        for (const [key, value] of Object.entries(variables))
          document.documentElement.style.setProperty(`--vscode-${key}`, value);
      });
    },
    { variables: THEMES[theme], name: theme },
  );
  await page.clock.install();
  await page.goto(`${ORIGIN}/`);
  const send = (message) => page.evaluate((data) => postMessage(data), message);
  await send({ type: 'start', texts: textsIn(language), language, rightToLeft: language === 'ar' });
  await send({ type: 'reading', reading });
  await page.locator('main p').first().waitFor();
  return { page, send, problems, close: () => context.close() };
}

/** What a speaker does with the page: go through the text, set the clock going, change rate and size, edit the draft. */
async function tryOut(browser, reading, ask) {
  const { page, send, problems, close } = await open(browser, 'light', 'en', reading);
  const part = (id) => page.locator(`#${id}`);
  const is = async (id, pattern) => check(pattern.test(await part(id).textContent()), `${id} is not ${pattern}`);
  await is('position', /^1 of 11 · 0:00$/);
  await page.keyboard.press('ArrowRight');
  await is('position', /^2 of 11/);
  await part('sentence').click();
  await page.locator('main').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('PageDown');
  await is('position', /^3 of \d\d · 0:\d\d$/);
  await is('text', /^We thank the Secretary-General/);
  const { paragraphs, ...rest } = reading;
  await send({ type: 'reading', reading: { ...rest, paragraphs: paragraphs.slice(1) } });
  await is('position', /^2 of/);
  await is('text', /^We thank the Secretary-General/);
  await send({ type: 'cursor', position: { line: 0, character: 0 } });
  await is('position', /^2 of/);
  await part('follow').click();
  await is('position', /^1 of/);
  await page.keyboard.press('Escape');
  check((await page.locator('main p').count()) === 10, 'Escape does not show the whole text');

  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await part('start').click();
  await page.clock.runFor(39_000);
  await is('clock', /^1:01$/);
  await is('announcement', /^$/);
  await page.clock.runFor(2_000);
  await is('announcement', /^1 minute left$/);
  await page.clock.runFor(60_000);
  await is('announcement', /^The time is up$/);
  await is('caption', /^over the limit$/);
  await part('start').click();
  await page.clock.runFor(60_000);
  await is('clock', /^0:01$/);
  await part('reset').click();
  await is('clock', /^1:40$/);

  await part('faster').click();
  const { rate } = (await page.evaluate(() => globalThis.said)).at(-1);
  check(rate === 125, `the rate asked for is ${rate}`);
  await send({ type: 'reading', reading: await ask(rate) });
  await is('total', /^Takes 4:24 · at the usual rate 4:35$/);
  await page.keyboard.press('+');
  check((await page.evaluate(() => globalThis.said)).at(-1).size === 32, 'the size is not told');
  check(problems.length === 0, problems.join('\n  '));
  await close();
}

mkdirSync(out, { recursive: true });
const server = spawn(process.execPath, [path.join(root, 'dist/cli.js'), 'lsp', '--stdio'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
connection.listen();
await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
await connection.sendNotification('initialized', {});

const browser = await chromium.launch({ executablePath: installChromium(), args: ['--no-sandbox'] });
try {
  for (const [language, file] of [
    ['en', 'valdoria-en.statement'],
    ['ar', 'marindia-ar.statement'],
    ['zh-cn', 'tavilan-zh.statement'],
  ]) {
    const ask = await readingOf(connection, file, '100 s');
    const reading = await ask(null);
    if (language === 'en') await tryOut(browser, reading, ask);
    for (const theme of Object.keys(THEMES)) {
      const { page, problems, close } = await open(browser, theme, language, reading);
      for (const mode of ['whole', 'paragraph', 'sentence']) {
        await page.locator(`#${mode}`).click();
        if (mode !== 'whole') await page.keyboard.press('End');
        if (mode === 'whole') await page.locator('.mark.limit').scrollIntoViewIfNeeded();
        check(await isAccessible(page, `${language}, ${theme}, ${mode}`), 'axe');
        await page.screenshot({ path: path.join(out, `reading-${language}-${theme}-${mode}.png`) });
      }
      check(problems.length === 0, problems.join('\n  '));
      await close();
    }
  }
} finally {
  await browser.close();
  connection.dispose();
  server.kill();
}
process.exit(failed ? 1 : 0);
