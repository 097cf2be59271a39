// A drafter at the keyboard: what a person does and sees in VS Code, by the words on the screen. Nothing here reaches behind the screen but
// `saved`, which reads the file that the drafter has saved.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workbenchUrl } from '../session.mjs';

// The editor draws spaces as no-break spaces.
const plain = (text) => (text ?? '').replace(/\u00a0/g, ' ');
// A busy machine is slow; what is not there after this long does not come.
const SOON = 45_000;

export class Drafter {
  /** A page of a browser, the editor's server, the folder of the workspace, and a place for pictures. */
  constructor(page, host, folder, pictures) {
    Object.assign(this, { page, host, folder, pictures });
  }

  /** Opens the workspace, with a file in the editor; waits until the server has looked at it when it is a draft. */
  async open(file) {
    const payload =
      file === undefined ? [] : [['openFile', `vscode-remote://${this.host}${path.join(this.folder, file)}`]];
    await this.page.goto(workbenchUrl(this.host, this.folder, payload));
    // Until its view has a place the extension is not there, and its commands are not either.
    await this.page.locator('.activitybar [aria-label^="Rostrum"]').first().waitFor({ timeout: 60_000 });
    if (file === undefined) return;
    await this.lines.first().waitFor({ timeout: 60_000 });
    await this.lines.first().click();
    if (/\.statement$/.test(file)) await this.sees('.statusbar-item', /\d:\d\d/);
  }

  /** Opens another file of the workspace by its name. */
  async goToFile(name) {
    await this.press('Control+P');
    await this.input.fill(name);
    await this.picks(name);
    await this.sees('.tab.active', name);
  }

  get lines() {
    return this.page.locator('.editor-instance .view-line');
  }

  get input() {
    return this.page.locator('.quick-input-widget:visible input[type="text"]');
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types at the cursor, as fast as a quick typist. */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Puts the cursor at the end of the line that has these words, counted in the file as it was saved last. */
  async goToEndOf(file, words) {
    await this.goToLine(this.lineOf(file, words));
    await this.press('End');
  }

  /** Puts the cursor into these words of the file in front, the first that are found: some characters behind their beginning. */
  async goTo(words, into = 1) {
    await this.press('Control+Home', 'Control+F');
    await this.page.locator('.find-widget.visible textarea').first().fill(words);
    await this.sees('.find-widget .matchesCount', '1 of');
    await this.press('Escape', 'ArrowLeft', ...Array(into).fill('ArrowRight'));
  }

  lineOf(file, words) {
    const text = readFileSync(path.join(this.folder, file), 'utf8');
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`${file} does not say "${words}"`);
    return text.slice(0, at).split('\n').length;
  }

  async goToLine(place) {
    await this.press('Control+G');
    await this.input.fill(`:${place}`);
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Runs a command by its name in the palette. */
  async command(name) {
    await this.press('F1');
    await this.input.fill(`>${name}`);
    await this.picks(name);
  }

  /** Whether the palette offers a command of this name. */
  async offersCommand(name) {
    await this.press('F1');
    await this.input.fill(`>${name}`);
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: SOON });
    const found = await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).count();
    await this.press('Escape');
    return found > 0;
  }

  /** Picks the first row of the list in front that has these words. */
  async picks(words) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
    await row.waitFor({ timeout: SOON });
    await row.click();
  }

  /** Takes the name that a dialog of saving proposes, once it is there: the question before has the same title. */
  async savesAs(name) {
    for (let attempt = 0; attempt < 40; attempt++) {
      if ((await this.input.inputValue({ timeout: SOON })).endsWith(name)) break;
      await this.page.waitForTimeout(250);
    }
    // The dialog takes no notice of Enter as long as it is reading the folder.
    for (let attempt = 0; attempt < 20 && (await this.input.isVisible()); attempt++) {
      await this.press('Enter');
      await this.page.waitForTimeout(500);
    }
  }

  /** Waits until something on the screen has these words (text or expression). */
  async sees(selector, words, timeout = SOON) {
    const found = this.found(selector, words);
    await found.waitFor({ timeout }).catch(() => {
      throw new Error(`"${words}" is not seen in ${selector}`);
    });
    return plain(await found.textContent());
  }

  /** Waits until nothing on the screen has these words any more. */
  async seesNoMore(selector, words, timeout = SOON) {
    const found = this.found(selector, words);
    await found.waitFor({ state: 'hidden', timeout }).catch(() => {
      throw new Error(`"${words}" is still seen in ${selector}`);
    });
  }

  async clicks(selector, words) {
    await this.found(selector, words).click();
  }

  /** The first thing on the screen with these words. */
  found(selector, words) {
    return this.page
      .locator(`${selector}:visible`)
      .filter({ hasText: spaced(words) })
      .first();
  }

  /** Opens the list of problems, and waits for one with these words. */
  async problem(words) {
    if (!(await this.page.locator('.markers-panel:visible').count())) await this.press('Control+Shift+M');
    return this.sees('.markers-panel .monaco-list-row', words);
  }

  async noProblem(words) {
    await this.seesNoMore('.markers-panel .monaco-list-row', words);
  }

  /** Goes to a problem by a double click in the list: the cursor stands in the draft then. */
  async goToProblem(words) {
    await this.problem(words);
    // Not on its code, which is a link.
    await this.found('.markers-panel .monaco-list-row', words).dblclick({ position: { x: 120, y: 10 } });
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor({ timeout: SOON });
  }

  /** Chooses a quick fix at the cursor; asks again when an editor that is still settling shuts the list. */
  async fix(title) {
    const row = '.action-widget .monaco-list-row';
    for (let attempt = 0; attempt < 4; attempt++) {
      await this.press('Control+.');
      if (
        await this.found(row, title)
          .waitFor({ timeout: SOON / 4 })
          .then(
            () => true,
            () => false,
          )
      )
        break;
      await this.press('Escape');
    }
    await this.clicks(row, title);
  }

  /** Goes to a problem, chooses a quick fix, and waits until it is gone. */
  async fixProblem(words, title) {
    await this.goToProblem(words);
    await this.fix(title);
    await this.noProblem(words);
  }

  /** The card of the name at the cursor. */
  async hover() {
    await this.press('Control+K', 'Control+I');
    return this.sees('.monaco-hover', /\S/);
  }

  /** The list of completions has these words. */
  async offered(words) {
    return this.sees('.suggest-widget .monaco-list-row', words);
  }

  /** Saves the file in the editor, and gives its text. */
  async saved(file) {
    await this.press('Control+S');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'hidden', timeout: SOON });
    return readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** The view of coverage, brought to the front. */
  async showCoverage() {
    await this.page.locator('.activitybar .action-item', { has: this.page.locator('[aria-label^="Rostrum"]') }).click();
    await this.sees('.part.sidebar .title', 'Rostrum');
  }

  /** The page in a view of its own: Coverage Report, reading view. */
  async webview(selector) {
    for (let attempt = 0; attempt < 60; attempt++) {
      for (const frame of this.page.frames()) {
        if (
          await frame
            .locator(selector)
            .count()
            .catch(() => 0)
        )
          return frame;
      }
      await this.page.waitForTimeout(250);
    }
    throw new Error(`no page with ${selector}`);
  }

  async picture(name) {
    await this.page.screenshot({ path: path.join(this.pictures, `${name}.png`) });
  }
}

/** Words as they are on the screen, where any space may be a no-break space; in this case of letters, of which a search for plain words takes no notice. */
function spaced(words) {
  if (words instanceof RegExp) return words;
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s/g, String.raw`[\s\u00a0]`));
}

/** Throws with these words unless the fact holds. */
export function assert(fact, words) {
  if (!fact) throw new Error(words);
}
