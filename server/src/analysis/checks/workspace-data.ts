// Says that a file with the workspace's own knowledge cannot be used.
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { headOf } from '../places';

const GOOD = 'blue-economy: { label: { en: blue economy }, terms: { en: [blue economy] } }';
const WRONG = 'blue-economy: { words: [blue economy] }';

export const workspaceData: Check = {
  id: 'workspace-data',
  severity: 'warning',
  summary: 'A file with the subjects or entries of the workspace cannot be used.',
  reason:
    'Subjects in ".rostrum/vocabulary.yaml" and entries in ".rostrum/entries.yaml" add to what is known for all drafts of the folder. A file with a mistake in it adds nothing, so that nobody relies on half of it.',
  examples: {
    en: {
      flags: [
        { workspace: { '.rostrum/vocabulary.yaml': WRONG }, draft: '⟦# Statement by Norway⟧\n\nMr. President,' },
        { workspace: { '.rostrum/vocabulary.yaml': 'blue-economy: [' }, draft: '⟦We agree.⟧ We do.' },
        { workspace: { '.rostrum/entries.yaml': '- id: our group' }, draft: '⟦We agree.⟧ We do.' },
      ],
      passes: [
        { workspace: { '.rostrum/vocabulary.yaml': GOOD }, draft: 'Mr. President,' },
        {
          workspace: {
            '.rostrum/entries.yaml': '- { id: our-group, names: { en: { full: Group of Friends of Peace } } }',
          },
          draft: 'Mr. President,',
        },
        'Mr. President,',
      ],
    },
  },
  *run({ draft, workspaceProblems }) {
    const span = headOf(draft);
    for (const { path, problem } of workspaceProblems) {
      yield {
        span,
        message: l10n.t(
          'What "{0}" adds for the drafts of this folder is left out: {1}. Put the file right, or take it away.',
          path,
          problem,
        ),
      };
    }
  },
};
