// The whole at a glance: coverage, drafts side by side, report, search, and a server that has to be started again.
import { assert } from './drafter.mjs';

export const overview = [
  {
    name: 'from an open question to its passage and to the note',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.showCoverage();
      await drafter.sees('.pane-body .monaco-list-row', '(a) open');
      await drafter.clicks('.pane-body .monaco-list-row', '(a) open');
      await drafter.sees('.tab.active', 'S-2018-184.zh.txt');
      await drafter.sees('.pane-body .monaco-list-row', '(a) open');
    },
  },
  {
    name: 'drafts of one note side by side',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.showCoverage();
      await drafter.clicks('.pane-header', 'Drafts of This Note');
      await drafter.sees('.pane-body .monaco-list-row', 'Лазория');
      await drafter.sees('.pane-body .monaco-list-row', ' of 6 ·');
    },
  },
  {
    name: 'the Coverage Report',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.command('Rostrum: Coverage Report');
      const report = await drafter.webview('table');
      const text = await report.locator('body').textContent();
      assert(text.includes('S/2018/184') && text.includes('Valdoria'), 'the report does not speak of note and draft');
    },
  },
  {
    name: 'all drafts are checked',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.command('Rostrum: Check All Drafts');
      await drafter.problem('lazoria-ru.statement');
      await drafter.sees('.markers-panel .monaco-list-row', 'marindia-ar.statement');
    },
  },
  {
    name: 'details behind the status bar',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.clicks('.statusbar-item', '/ 5:00');
      await drafter.sees('.quick-input-list .monaco-list-row', '(a)');
    },
  },
  {
    name: 'the server is started again',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.problem('resolution 2378 was adopted in 2017');
      await drafter.command('Rostrum: Restart');
      await drafter.problem('resolution 2378 was adopted in 2017');
      await drafter.fixProblem('"the" is typed twice', 'Write it once');
    },
  },
  {
    name: 'a missing note is told, and found again',
    files: { 'lost.statement': '---\nnote: lost.txt\nlanguage: en\n---\n# Statement\n\nMr. President,\n\nWe speak.\n' },
    async run(drafter) {
      await drafter.open('lost.statement');
      await drafter.problem('lost.txt');
      await drafter.goToProblem('lost.txt');
      await drafter.command('Rostrum: Choose Concept Note');
      await drafter.picks('S-2018-184.zh.txt');
      await drafter.noProblem('lost.txt');
      await drafter.sees('.codelens-decoration', 'of 6 questions');
    },
  },
];
