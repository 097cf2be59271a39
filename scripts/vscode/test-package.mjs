// The packaged extension as a drafter installs it: VSIX built, installed with the command line, a sample opened, diagnostics, lenses, views and
// hover looked for on the screen, and a picture taken (docs/images/draft.png with --write, else out/).
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installExtension, packageExtension } from './package.mjs';
import { openPage, root, startEditorServer, workbenchUrl } from './session.mjs';
import { smallPicture } from './small-png.mjs';

const extensionsDir = path.join(root, 'out/installed');
const folder = path.join(root, 'samples/S-2018-184');
const picture = path.join(root, process.argv.includes('--write') ? 'docs/images/draft.png' : 'out/draft.png');

mkdirSync(path.dirname(picture), { recursive: true });
packageExtension();
installExtension(extensionsDir);
const server = await startEditorServer({
  asInstalled: true,
  extensionsDir,
  settings: { 'editor.fontSize': 14, 'editor.lineHeight': 22 },
});
const session = await openPage({ width: 1360, height: 1000 });
const { page } = session;
try {
  const file = path.join(folder, 'valdoria-en.statement');
  await page.goto(workbenchUrl(server.host, folder, [['openFile', `vscode-remote://${server.host}${file}`]]));
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
  await page.locator('.codelens-decoration', { hasText: 'questions' }).first().waitFor({ timeout: 30_000 });
  // The view of coverage beside the draft, with the first question unfolded that is answered.
  await page.locator('.activitybar .action-item', { has: page.locator('[aria-label^="Rostrum"]') }).click();
  const question = page.locator('.pane-body .monaco-list-row', { hasText: ') answered' }).first();
  await question.waitFor({ timeout: 20_000 });
  await question.locator('.monaco-tl-twistie').click();
  await page.locator('.pane-header', { hasText: 'Drafts of This Note' }).click();
  await page.locator('.pane-body .monaco-list-row', { hasText: ' of 6 ·' }).first().waitFor({ timeout: 20_000 });
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 20_000 });
  await page.locator('.statusbar-item', { hasText: '/' }).first().waitFor({ timeout: 20_000 });
  // A click on the first problem brings its paragraph into view; the editor draws spaces as no-break spaces.
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'typed twice' }).click();
  await page.keyboard.press('Escape');
  const word = page.locator('.view-line span', { hasText: /Kigali.Principles/ }).last();
  await word.waitFor({ timeout: 20_000 });
  const card = page.locator('.monaco-hover:visible', { hasText: '2015' });
  // The pointer must rest on the words: a first hover may be shut by the editor still settling.
  let isShown = false;
  for (let attempt = 0; attempt < 5 && !isShown; attempt++) {
    await page.mouse.move(10, 10);
    const text = await word.textContent();
    const box = await word.boundingBox();
    const share = ((text ?? '').indexOf('Kigali') + 4) / (text ?? ' ').length;
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2, { steps: 6 });
    await card.waitFor({ timeout: 5000 }).catch(() => undefined);
    // Until the card has faded in and the mark of the line that was gone to has faded out: only a card that stays counts.
    await page.waitForTimeout(2000);
    isShown = await card.isVisible();
  }
  if (!isShown) throw new Error('no hover on the Kigali Principles');
  writeFileSync(picture, await smallPicture(page.context(), await page.screenshot(), 160));
  console.log(`Diagnostics, lenses, the views and hover were seen; the picture is ${path.relative(root, picture)}.`);
  if (session.blocked.size > 0)
    console.log('requests of VS Code itself, kept from leaving the machine:', [...session.blocked].join(' '));
} catch (error) {
  await page.screenshot({ path: path.join(root, 'out/package-failed.png') });
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await session.close();
  await server.stop();
}
