// Writing: phrases, questions that turn answered, mistakes put right or left.
import { assert } from './drafter.mjs';

const head = (more = '') =>
  `---\nnote: S-2018-184.zh.txt\ndelegation: Testland\ndate: 2018-03-28\nlanguage: en\nlimit: 3 min\n${more}---\n`;
const draft = (body, more) => ({
  'draft.statement': `${head(more)}# Statement by Testland\n\nMr. President,\n\n${body}\n`,
});

export const writing = [
  {
    name: 'typing until a question is answered',
    files: draft('We speak tonight.'),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.showCoverage();
      await drafter.sees('.pane-body .monaco-list-row', '(f) open');
      await drafter.clicks('.editor-instance .view-line', 'We speak tonight');
      await drafter.press('Control+End', 'Enter');
      await drafter.type(
        'Missions need the capabilities and resources that their mandates ask for: trained troops, helicopters, medical evacuation and predictable financing.',
      );
      await drafter.seesNoMore('.pane-body .monaco-list-row', '(f) open');
      await drafter.sees('.pane-body .monaco-list-row', /\(f\) (answered|partly)/);
    },
  },
  {
    name: 'a salutation is completed',
    files: { 'draft.statement': `${head()}# Statement by Testland\n\n` },
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.press('Control+End');
      await drafter.type('Mr. Pres');
      await drafter.press('Control+Space');
      await drafter.offered('Mr. President');
      await drafter.press('Enter');
      assert(/^Mr\. President,$/m.test(await drafter.saved('draft.statement')), 'no salutation');
    },
  },
  {
    name: 'a snippet is inserted, and its places walked through',
    files: draft(''),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.press('Control+End');
      await drafter.command('Snippets: Insert Snippet');
      await drafter.input.fill('congratul');
      await drafter.picks('congratul');
      await drafter.sees('.editor-instance .view-line', 'ongratul');
      await drafter.type('Fijiland');
      await drafter.press('Tab');
      await drafter.type('Second');
      const text = await drafter.saved('draft.statement');
      assert(text.includes('Fijiland') && !text.includes('${'), text.slice(-300));
    },
  },
  {
    name: 'a wrong year is found and put right',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.fixProblem('resolution 2378 was adopted in 2017', 'Change to 2017');
      assert(
        (await drafter.saved('valdoria-en.statement')).includes('resolution 2378 (2017)'),
        'the year is not changed',
      );
    },
  },
  {
    name: 'a finding is ignored in its place',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.fixProblem('"the" is typed twice', 'Ignore');
      assert((await drafter.saved('valdoria-en.statement')).includes('<!-- ignore: repeated-word -->'), 'no remark');
    },
  },
  {
    name: 'a check is turned off in the draft',
    async run(drafter) {
      await drafter.open('valdoria-en.statement');
      await drafter.fixProblem('"the" is typed twice', 'Turn off');
      assert(/repeated-word: off/.test(await drafter.saved('valdoria-en.statement')), 'the front matter says nothing');
    },
  },
  {
    name: 'all findings of one kind are fixed at once',
    files: draft('We thank the the Secretary-General.\n\nThe the Council has duties, and and so have we.'),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.goToProblem('"the" is typed twice');
      await drafter.fix('Fix all 3 findings of this kind');
      await drafter.noProblem('typed twice');
    },
  },
  {
    name: 'all that cannot change the meaning is fixed at once',
    files: draft('We thank the the Secretary-General.\n\nThe the Council has duties, and and so have we.'),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.goToProblem('"the" is typed twice');
      await drafter.command('Fix All');
      await drafter.noProblem('typed twice');
      const text = await drafter.saved('draft.statement');
      assert(text.includes('We thank the Secretary-General.') && text.includes('duties, and so have we'), text);
    },
  },
  {
    name: 'a question is marked as answered by a paragraph',
    files: draft('We speak tonight.'),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.goToEndOf('draft.statement', 'We speak tonight');
      await drafter.press('Control+K', 'q');
      await drafter.sees('.quick-input-widget', '(b)');
      await drafter.picks('(b)');
      await drafter.sees('.codelens-decoration', '(b)');
      assert((await drafter.saved('draft.statement')).includes('<!-- answers: b -->'), 'no remark');
    },
  },
  {
    name: 'too long for its limit, and the clock of a selection',
    files: draft(`${'Peacekeeping rests on partnership and on the courage of those who serve. '.repeat(40)}`),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.problem('3:00');
      await drafter.goToEndOf('draft.statement', 'Peacekeeping rests');
      await drafter.press('Shift+Home');
      await drafter.sees('.statusbar-item', 'selected');
    },
  },
  {
    name: 'what is skipped is not in the time',
    files: draft(`Short.\n\n<!-- skip -->\n\n${'Peacekeeping rests on partnership. '.repeat(80)}\n\n<!-- /skip -->`),
    async run(drafter) {
      await drafter.open('draft.statement');
      await drafter.sees('.statusbar-item', '0:0');
    },
  },
];
