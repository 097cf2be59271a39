// Says that a concept note which the draft names is not there.
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { placeOfNote } from '../places';

export const noteMissing: Check = {
  id: 'note-missing',
  severity: 'error',
  summary: 'A concept note that the draft names is not there.',
  reason:
    'Questions, symbol and meeting date are read from the note: without it the draft is compared with nothing. Hence an error, while most other findings are warnings.',
  examples: {
    ar: {
      flags: ['---\nnote: ⟦مذكرة.txt⟧\n---\n\nالسيد الرئيس،'],
      passes: [{ note: 'مذكرة مفاهيمية', draft: '---\nnote: مذكرة.txt\n---\n\nالسيد الرئيس،' }],
    },
    en: {
      flags: [
        '---\nnote: ⟦S-2018-184.txt⟧\n---\n\nMr. President,',
        { note: 'Concept note', draft: '---\nnote: [here.txt, ⟦"not here.txt"⟧]\n---\n\nMr. President,' },
      ],
      passes: [{ note: 'Concept note', draft: '---\nnote: here.txt\n---\n\nMr. President,' }, 'Mr. President,'],
    },
    es: {
      flags: ['---\nnote: ⟦nota.txt⟧\n---\n\nSeñor Presidente:'],
      passes: [{ note: 'Nota conceptual', draft: '---\nnote: nota.txt\n---\n\nSeñor Presidente:' }],
    },
    fr: {
      flags: ['---\nnote: ⟦note.txt⟧\n---\n\nMonsieur le Président,'],
      passes: [{ note: 'Note de cadrage', draft: '---\nnote: note.txt\n---\n\nMonsieur le Président,' }],
    },
    ru: {
      flags: ['---\nnote: ⟦записка.txt⟧\n---\n\nГ-н Председатель!'],
      passes: [{ note: 'Концептуальная записка', draft: '---\nnote: записка.txt\n---\n\nГ-н Председатель!' }],
    },
    zh: {
      flags: ['---\nnote: ⟦概念说明.txt⟧\n---\n\n主席先生，'],
      passes: [{ note: '概念说明', draft: '---\nnote: 概念说明.txt\n---\n\n主席先生，' }],
    },
  },
  *run({ draft, noteFailures }) {
    for (const failure of noteFailures) {
      if (failure.kind !== 'missing') continue;
      yield {
        span: placeOfNote(draft, failure.path),
        message: l10n.t(
          'The concept note "{0}" cannot be found ({1}), so the draft is not compared with its questions: write its path as seen from the folder of the draft, or choose it with the command "Choose Concept Note…".',
          failure.path,
          failure.reason,
        ),
      };
    }
  },
};
