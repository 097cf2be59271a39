// Six languages: drafts against the Chinese note and a French one, and a draft that changes its language.
import { assert } from './drafter.mjs';

const FRENCH_NOTE = `Note de cadrage

Débat public sur l’eau et la paix, le 12 juin 2024

Questions proposées

a) Comment protéger les réseaux d’eau pendant les conflits armés ?

b) Comment les organisations régionales peuvent-elles aider les États riverains à partager les fleuves ?

c) Qui doit financer la remise en état des barrages et des puits ?
`;

export const languages = [
  {
    name: 'an Arabic draft against the Chinese note',
    async run(drafter) {
      await drafter.open('marindia-ar.statement');
      await drafter.problem('limt');
      await drafter.showCoverage();
      await drafter.sees('.pane-body .monaco-list-row', /\((a|b|f)\) (answered|partly)/);
    },
  },
  {
    name: 'a Chinese draft against the Chinese note',
    async run(drafter) {
      await drafter.open('tavilan-zh.statement');
      await drafter.problem('3月27日');
      await drafter.sees('.codelens-decoration', 'characters');
    },
  },
  {
    name: 'a Russian draft that cites a question the note does not have',
    async run(drafter) {
      await drafter.open('lazoria-ru.statement');
      await drafter.goToProblem('(g)');
      await drafter.sees('.statusbar-item', 'Ln 23');
    },
  },
  {
    name: 'a French note, an English and a Spanish draft',
    files: {
      'note-eau.txt': FRENCH_NOTE,
      'water-en.statement':
        '---\nnote: note-eau.txt\nlanguage: en\n---\n# Statement\n\nMr. President,\n\nWater networks must never be a target: parties to armed conflict have to protect pipes, pumps and wells.\n',
      'agua-es.statement':
        '---\nnote: note-eau.txt\nlanguage: es\n---\n# Declaración\n\nSeñor Presidente:\n\nLos donantes deben financiar la reconstrucción de presas y pozos.\n',
    },
    async run(drafter) {
      await drafter.open('water-en.statement');
      await drafter.showCoverage();
      await drafter.sees('.pane-body .monaco-list-row', /\(a\) (answered|partly)/);
      await drafter.sees('.pane-body .monaco-list-row', '(c) open');
      await drafter.goToFile('agua-es.statement');
      await drafter.sees('.pane-body .monaco-list-row', /\(c\) (answered|partly)/);
    },
  },
  {
    name: 'a draft goes from English into French',
    files: {
      'turn.statement':
        '---\nnote: S-2018-184.zh.txt\ndate: 2018-03-28\n---\n# Statement\n\nMr. President,\n\nWe thank the Netherlands for this open debate and for its clear questions.\n',
    },
    async run(drafter) {
      await drafter.open('turn.statement');
      await drafter.sees('.statusbar-item', 'English');
      await drafter.press('Control+A', 'Delete');
      await drafter.type(
        'Monsieur le Président, nous remercions les Pays-Bas de l’organisation de ce débat public et de leurs questions.',
      );
      await drafter.sees('.statusbar-item', 'français');
      await drafter.press('Control+Z');
    },
  },
  {
    name: 'a Spanish draft with the wrong day of the week',
    async run(drafter) {
      await drafter.open('montaval-es.statement');
      await drafter.goToProblem('martes');
      await drafter.fix('miércoles');
      assert(
        (await drafter.saved('montaval-es.statement')).includes('miércoles 28 de marzo'),
        'the day is not changed',
      );
    },
  },
];
