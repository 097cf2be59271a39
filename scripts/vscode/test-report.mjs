// The Coverage Report in a browser, light and dark, in English and Arabic: axe finds nothing that keeps a reader out, and nothing is loaded.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { isAccessible } from './axe.mjs';
import { root } from './session.mjs';
import { installChromium } from './tools.mjs';

const samples = path.join(root, 'samples/S-2018-184');
const drafts = readdirSync(samples).filter((file) => file.endsWith('.statement'));
const out = path.join(root, 'out');

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: installChromium(), args: ['--no-sandbox'] });
let failed = false;
try {
  for (const locale of ['en', 'ar']) {
    const file = path.join(out, `report-${locale}.html`);
    const options = ['check', ...drafts, '--format', 'html', '--locale', locale, '--fail-on', 'never'];
    writeFileSync(file, execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...options], { cwd: samples }));
    for (const colorScheme of ['light', 'dark']) {
      // The page's own policy would keep axe out as well.
      const context = await browser.newContext({
        colorScheme,
        bypassCSP: true,
        viewport: { width: 1000, height: 1400 },
      });
      const page = await context.newPage();
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: path.join(out, `report-${locale}-${colorScheme}.png`) });
      const isOpenToAll = await isAccessible(page, `${locale}, ${colorScheme}`);
      failed ||= !isOpenToAll || requests.length !== 1;
      await context.close();
    }
  }
} finally {
  await browser.close();
}
process.exit(failed ? 1 : 0);
