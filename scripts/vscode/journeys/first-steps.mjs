// The first evening: opening VS Code, a note, a new draft.
import { assert } from './drafter.mjs';

export const firstSteps = [
  {
    name: 'first open, the view says what to do',
    async run(drafter) {
      await drafter.open();
      await drafter.showCoverage();
      await drafter.sees('.welcome-view', 'statement');
      assert(!(await drafter.offersCommand('Rostrum: Mark as Answering')), 'a command without a draft is offered');
    },
  },
  {
    name: 'a draft is opened, and stands as it is',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.sees('.codelens-decoration', 'questions');
      await drafter.sees('.statusbar-item', '/ 5:00');
      await drafter.problem('resolution 2378 was adopted in 2017');
    },
  },
  {
    name: 'a new statement from the concept note',
    async run(drafter) {
      await drafter.open('S-2018-184.zh.txt');
      await drafter.command('Rostrum: New Statement from Concept Note');
      await drafter.picks('S-2018-184.zh.txt');
      await drafter.sees('.quick-input-widget', 'delegation');
      await drafter.input.fill('Testland');
      await drafter.press('Enter');
      await drafter.picks('English');
      await drafter.savesAs('Testland.statement');
      await drafter.sees('.editor-instance .view-line', 'delegation: Testland');
      await drafter.sees('.editor-instance .view-line', 'Mr. President');
    },
  },
  {
    name: 'a note is chosen for a bare draft',
    files: {
      'bare.statement': '# Statement\n\nMr. President,\n\nPeacekeepers need helicopters, training and money.\n',
    },
    async run(drafter) {
      await drafter.open('bare.statement');
      await drafter.command('Rostrum: Choose Concept Note');
      await drafter.picks('S-2018-184.zh.txt');
      await drafter.sees('.editor-instance .view-line', 'note: S-2018-184.zh.txt');
      await drafter.sees('.codelens-decoration', 'of 6 questions');
    },
  },
  {
    name: 'the note opens beside the draft, with a count on each question',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.command('Rostrum: Open Concept Note to the Side');
      await drafter.sees('.tab', 'S-2018-184.zh.txt');
      await drafter.goToLine(drafter.lineOf('S-2018-184.zh.txt', '(a)'));
      await drafter.sees('.codelens-decoration', 'drafts');
    },
  },
];
