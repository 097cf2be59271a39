// The extension in the browser, in four languages of the reader: the view, a command of the palette and what is said of a draft are in her
// language. Leaves a picture of each (docs/images/ with --write, else out/languages/).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPage, root } from './session.mjs';
import { smallPicture } from './small-png.mjs';
import { startWebWorkbench } from './web-workbench.mjs';

const READERS = [
  { language: 'en', draft: 'valdoria-en.statement', nls: '' },
  { language: 'fr', draft: 'sambara-fr.statement', nls: '.fr', bundle: 'fr' },
  { language: 'ar', draft: 'marindia-ar.statement', nls: '.ar', bundle: 'ar' },
  { language: 'zh-cn', draft: 'tavilan-zh.statement', nls: '.zh-cn', bundle: 'zh-cn' },
];
const pictures = path.join(root, process.argv.includes('--write') ? 'docs/images' : 'out/languages');
const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

mkdirSync(pictures, { recursive: true });
let failed = false;
for (const reader of READERS) {
  const problem = await problemOf(reader);
  failed ||= problem !== null;
  console.log(problem === null ? `    ✔ ${reader.language}` : `    ✘ ${reader.language}: ${problem}`);
}
process.exit(failed ? 1 : 0);

/** Looks at the draft as the reader sees it; null when all is in her language. */
async function problemOf({ language, draft, nls, bundle }) {
  const texts = read(`package.nls${nls}.json`);
  const messages = bundle ? read(`l10n/bundle.l10n.${bundle}.json`) : {};
  const server = await startWebWorkbench({
    folder: path.join(root, 'samples/S-2018-184'),
    language,
    settings: { 'editor.fontSize': 13, 'editor.lineHeight': 21 },
  });
  const session = await openPage({ width: 1360, height: 860 });
  const { page } = session;
  const seen = (selector, hasText) => page.locator(selector, { hasText }).first().waitFor({ timeout: 45_000 });
  try {
    await page.goto(server.url);
    await page.locator('.activitybar [aria-label^="Rostrum"]').first().waitFor({ timeout: 60_000 });
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: draft }).dblclick();
    await seen('.codelens-decoration', /\d:\d\d/);
    await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Rostrum"]') }).click();
    await seen('.pane-header', texts['view.drafts.name']);
    const status = (messages['answered'] ?? 'answered').split('|')[0];
    const answered = page.locator('.pane-body .monaco-list-row', { hasText: status }).first();
    await answered.waitFor({ timeout: 45_000 });
    await answered.locator('.monaco-tl-twistie').click();
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor({ timeout: 45_000 });
    await page.keyboard.press('F1');
    const title = texts['command.coverageReport.title'];
    await page.locator('.quick-input-widget:visible input').first().fill(`>Rostrum: ${title}`);
    await seen('.quick-input-list .monaco-list-row', title);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1000);
    const bytes = await smallPicture(page.context(), await page.screenshot(), 160);
    // English is shown by the first picture of the README.
    if (language !== 'en' || !process.argv.includes('--write'))
      writeFileSync(path.join(pictures, `reader-${language}.png`), bytes);
    return null;
  } catch (error) {
    await page.screenshot({ path: path.join(root, `out/reader-${language}-failed.png`) }).catch(() => undefined);
    return error.message.split('\n').slice(0, 3).join(' ');
  } finally {
    await session.close();
    server.stop();
  }
}
