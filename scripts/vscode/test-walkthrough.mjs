// The first steps as a newcomer takes them: the walkthrough opened from the palette, the sample copied by its button, each step tried in the
// packaged extension. Its pictures are taken on the way (media/walkthrough/ with --write, else out/walkthrough/).
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installExtension, packageExtension } from './package.mjs';
import { openPage, root, startEditorServer } from './session.mjs';
import { smallPicture } from './small-png.mjs';

const extensionsDir = path.join(root, 'out/installed');
const pictures = path.join(root, process.argv.includes('--write') ? 'media/walkthrough' : 'out/walkthrough');
const place = mkdtempSync(path.join(tmpdir(), 'rostrum-sample-'));
const out = path.join(root, 'out');

mkdirSync(pictures, { recursive: true });
packageExtension();
installExtension(extensionsDir);
const server = await startEditorServer({
  asInstalled: true,
  extensionsDir,
  settings: { 'editor.fontSize': 13, 'editor.lineHeight': 20 },
});
const session = await openPage({ width: 1440, height: 900 });
const { page } = session;

/** Takes a picture of the window below its title bar, or from another height on. */
async function take(name, y = 36) {
  const { width, height } = page.viewportSize();
  const clip = { x: 0, y, width, height: height - y };
  const bytes = await smallPicture(page.context(), await page.screenshot({ clip }));
  writeFileSync(path.join(pictures, `${name}.png`), bytes);
  console.log(`${name}.png: ${(bytes.length / 1024).toFixed(0)} kB`);
}

const seen = (selector, hasText, timeout = 30_000) =>
  page
    .locator(selector, hasText ? { hasText } : {})
    .first()
    .waitFor({ timeout });

/** Runs a command of the palette, as soon as it is there: right after the start extensions are still being read. */
async function command(title) {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let attempt = 0; attempt < 10 && !(await row.isVisible()); attempt++) {
    await page.keyboard.press('Escape');
    // A page shown in the editor would keep the keys to itself.
    await page.locator('.monaco-workbench .statusbar').click({ position: { x: 300, y: 10 } });
    await page.keyboard.press('F1');
    const box = page.locator('.quick-input-widget:visible input').first();
    await box.fill(`>${title}`, { timeout: 3000 }).catch(() => undefined);
    await row.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await row.click();
}

const tour = '.gettingStartedContainer';

/** Unfolds a step of the walkthrough and clicks its button; a step that was ticked off meanwhile unfolds another one. */
async function press(title, label) {
  const head = page.locator(`${tour} .getting-started-step`, { hasText: title });
  const button = head.locator('.monaco-button', { hasText: label });
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.waitForTimeout(1000);
    if (await button.isVisible()) break;
    await head.locator('.step-title').click();
  }
  await button.click();
}

/** Waits until a step is ticked off. */
const done = (title) =>
  page
    .locator(`${tour} .getting-started-step`, { hasText: title })
    .locator('.codicon-getting-started-step-checked.complete')
    .waitFor({ timeout: 15_000, state: 'attached' });

/** Goes to a draft's line at which some words stand, as a drafter does with Ctrl+F. */
async function find(words) {
  await page.locator('.editor-instance .monaco-editor').first().click();
  await page.keyboard.press('Control+F');
  await page.locator('.find-widget textarea').first().fill(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

try {
  await page.goto(`http://${server.host}/?ew=true`);
  await seen('.monaco-workbench .statusbar');
  await page.waitForTimeout(3000);
  await command('Rostrum: Get Started');
  await seen(tour, 'Draft your first statement');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(out, 'walkthrough-alone.png') });
  await press('Open a sample', 'Open Sample Workspace');
  const box = page.locator('.quick-input-widget input').first();
  await box.waitFor({ timeout: 15_000 });
  await page.waitForTimeout(1500);
  await box.fill(`${place}/`);
  await page.waitForTimeout(1500);
  await page.locator('.quick-input-widget .monaco-button', { hasText: 'Copy Sample Here' }).click();
  await seen('.codelens-decoration', 'questions', 60_000);
  await seen(tour, 'Name the concept note');
  await done('Open a sample');
  await press('Write, and see', 'Show Coverage');
  await seen('.pane-body .monaco-list-row', ') answered');
  // What answers a question is taken out and put back.
  await find('counting patrols');
  await seen('.statusbar-item', '3/6');
  await page.keyboard.press('Control+Shift+K');
  await seen('.statusbar-item', '2/6');
  await page.keyboard.press('Control+Z');
  await seen('.statusbar-item', '3/6');
  await done('Write, and see');

  await press('Look a name up', 'Show a Card');
  await seen('.monaco-hover:visible', 'Since');
  await page.keyboard.press('Escape');
  await done('Look a name up');

  await press('Use the standard phrases', 'Show Phrases');
  await seen('.suggest-widget.visible .monaco-list-row');
  await page.keyboard.press('Escape');
  await done('Use the standard phrases');

  await press('Keep to your time', 'Time and Open Questions');
  await seen('.quick-input-list .monaco-list-row', 'Check Draft');
  await page.keyboard.press('Escape');
  await done('Keep to your time');

  await press('Hand it round', 'Coverage Report');
  await seen('.tab', 'Coverage Report');
  await page.screenshot({ path: path.join(out, 'walkthrough-report.png') });

  // A problem's code leads to what its check says of itself.
  await command('View: Focus Problems');
  await page.locator('.markers-panel a', { hasText: 'repeated-word' }).first().click();
  await seen('.tab', 'repeated-word.md');
  await seen('iframe.webview');
  await command('View: Hide Panel');

  await command('View: Close All Editors');
  await page.setViewportSize({ width: 760, height: 440 });
  const open = async (name) => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await seen('.codelens-decoration', 'of 6 questions');
    await page.waitForTimeout(1500);
  };
  await command('View: Show Explorer');
  await open('valdoria-en.statement');
  await take('sample');
  await command('Rostrum: Focus on Coverage View');
  await find('Protection begins');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(1500);
  await take('write');
  await command('View: Toggle Primary Side Bar Visibility');
  await find('Kigali Principles');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await seen('.monaco-hover:visible', '2015');
  await page.waitForTimeout(2000);
  await take('names');
  await page.keyboard.press('Escape');
  await command('Rostrum: Time and Open Questions');
  await seen('.quick-input-list .monaco-list-row', 'Check Draft');
  await page.waitForTimeout(800);
  await page.mouse.move(380, 400);
  await page.waitForTimeout(800);
  await take('time', 0);
  await page.keyboard.press('Escape');
  await command('Rostrum: Coverage Report');
  await seen('.tab', 'Coverage Report');
  await page.locator('.tab', { hasText: 'Coverage Report' }).click();
  await command('View: Close Editors in Other Groups');
  await page.mouse.move(380, 300);
  await page.waitForTimeout(2500);
  await page.mouse.wheel(0, 170);
  await page.waitForTimeout(800);
  await take('report');
  await command('View: Close All Editors');

  await command('Rostrum: New Statement from Concept Note');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'S-2018-184' }).first().click();
  await page.waitForTimeout(800);
  await page.keyboard.type('Norland');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'English' }).first().click();
  await page.waitForTimeout(2000);
  await page.locator('.quick-input-widget .monaco-button', { hasText: /OK|Save/ }).click();
  await seen('.codelens-decoration', 'of 6 questions');
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, 110);
  await page.waitForTimeout(2000);
  await take('note');
  await find('We thank the');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('We', { delay: 120 });
  await seen('.suggest-widget.visible .monaco-list-row');
  await page.waitForTimeout(1500);
  await take('phrases');
} catch (error) {
  await page.screenshot({ path: path.join(out, 'walkthrough-failed.png') });
  console.error(String(error));
  process.exitCode = 1;
} finally {
  await session.close();
  await server.stop();
  rmSync(place, { recursive: true, force: true });
}
