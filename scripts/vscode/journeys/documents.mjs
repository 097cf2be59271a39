// What comes of a draft, and what goes into it: agreed language, the reading view, Word and web pages.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from './drafter.mjs';

export const documents = [
  {
    name: 'agreed language is found and quoted with its source',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.goTo('I thank you', 0);
      await drafter.press('Enter', 'Enter', 'ArrowUp', 'ArrowUp');
      await drafter.command('Rostrum: Find Agreed Language');
      await drafter.input.fill('mandate promise host country');
      await drafter.picks('a mandate is a promise to the people');
      await drafter.sees('.quick-input-list .monaco-list-row', /quot/i);
      await drafter.press('Enter');
      await drafter.sees('.editor-instance .view-line', 'a mandate is a promise');
      const text = await drafter.saved('valdoria-en.statement');
      assert(/“The Security Council recalls that a mandate is a promise[^”]*”[^\n]*\(/.test(text), text.slice(-600));
    },
  },
  {
    name: 'agreed language is completed after >>',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.goTo('I thank you', 0);
      await drafter.press('Enter', 'Enter', 'ArrowUp', 'ArrowUp');
      await drafter.type('>>signs of progress');
      await drafter.press('Control+Space');
      await drafter.offered('encourages missions to');
      await drafter.press('Enter');
      const text = await drafter.saved('valdoria-en.statement');
      assert(text.includes('agree with the communities they serve') && !text.includes('>>'), text.slice(-600));
    },
  },
  {
    name: 'the reading view follows the draft',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.command('Rostrum: Open Reading View');
      const view = await drafter.webview('main');
      await view.getByText('Protection begins with those who are sent to protect').first().waitFor();
      await drafter.clicks('.editor-instance .view-line', 'Mr. President');
      await drafter.goTo('I thank you', 0);
      await drafter.type('We look forward to the discussion. ');
      await view.getByText('We look forward to the discussion').first().waitFor({ timeout: 20_000 });
    },
  },
  {
    name: 'the reading view goes from right to left in Arabic',
    async run(drafter) {
      await drafter.open('marindia-ar.statement');
      await drafter.command('Rostrum: Open Reading View');
      const view = await drafter.webview('[lang="ar"]');
      assert((await view.locator('[lang="ar"][dir="rtl"]').count()) > 3, 'not from right to left');
    },
  },
  {
    name: 'a statement goes out to Word',
    async run(drafter) {
      await drafter.open('montaval-es.statement');
      await drafter.command('Rostrum: Export to Word');
      await drafter.picks(/delivered|read out/i);
      await drafter.savesAs('.docx');
      const file = path.join(drafter.folder, 'montaval-es.docx');
      for (let attempt = 0; attempt < 60 && !existsSync(file); attempt++) await drafter.page.waitForTimeout(250);
      assert(existsSync(file) && readFileSync(file).subarray(0, 2).toString() === 'PK', 'no Word file');
    },
  },
  {
    name: 'a problem is explained where it is clicked',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.problem('"the" is typed twice');
      await drafter.clicks('.markers-panel .monaco-list-row a', 'repeated-word');
      await drafter.sees('.tab', 'repeated-word');
    },
  },
];
