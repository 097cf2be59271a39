// Names: hovers, definitions, references, and names in another language.
import { assert } from './drafter.mjs';

export const names = [
  {
    name: 'a name is explained, in an English draft and in the Chinese note',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.goTo('Kigali Principles', 3);
      assert((await drafter.hover()).includes('2015'), 'no year in the card');
      await drafter.press('Escape');
      await drafter.goToFile('tavilan-zh.statement');
      await drafter.goTo('维和行动', 1);
      assert(/peacekeeping/i.test(await drafter.hover()), 'no English name in the card');
    },
  },
  {
    name: 'a question label leads to the question in the note',
    files: {
      'draft.statement':
        '---\nnote: S-2018-184.zh.txt\nlanguage: en\n---\n# Statement\n\nMr. President,\n\nOn question (b), we have this to say.\n',
    },
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.goTo('(b)', 1);
      await drafter.press('F12');
      await drafter.sees('.tab.active', 'S-2018-184.zh.txt');
      await drafter.sees('.editor-instance .view-line', '(b)');
    },
  },
  {
    name: 'a name leads to its card',
    files: {
      'draft.statement': '---\nlanguage: en\n---\n# Statement\n\nMr. President,\n\nWe endorse the Kigali Principles.\n',
    },
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.goTo('Kigali Principles', 3);
      await drafter.press('F12');
      await drafter.sees('.tab.active', 'Kigali');
      await drafter.sees('.editor-instance .view-line', '2015');
    },
  },
  {
    name: 'the name of an institution is inserted in another language',
    async run(drafter) {
      await drafter.open('sambara-fr.statement');
      await drafter.goTo('Union africaine', 3);
      await drafter.command('Rostrum: Insert Name in');
      await drafter.picks('African Union Commission');
      await drafter.sees('.editor-instance .view-line', 'African Union Commission');
      assert(
        (await drafter.saved('sambara-fr.statement')).includes('African Union Commission'),
        'the name is not inserted',
      );
    },
  },
];
