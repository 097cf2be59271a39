// Says that a concept note which the draft names is there but cannot be read.
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { placeOfNote } from '../places';

// What tells a binary file: a character that no text holds.
const BINARY = 'Binary\u0000file';

export const noteUnreadable: Check = {
  id: 'note-unreadable',
  severity: 'error',
  summary: 'A concept note that the draft names cannot be read.',
  reason:
    'Questions, symbol and meeting date are read from the note: without it the draft is compared with nothing. Hence an error, while most other findings are warnings.',
  examples: {
    ar: {
      flags: [{ note: BINARY, draft: '---\nnote: ⟦مذكرة.doc⟧\n---\n\nالسيد الرئيس،' }],
      passes: [{ note: 'مذكرة مفاهيمية', draft: '---\nnote: مذكرة.txt\n---\n\nالسيد الرئيس،' }],
    },
    en: {
      flags: [
        { note: BINARY, draft: '---\nnote: ⟦note.doc⟧\n---\n\nMr. President,' },
        { note: '%PDF-1.7', draft: '---\nnote: ⟦note.pdf⟧\n---\n\nMr. President,' },
      ],
      passes: [
        { note: 'Concept note', draft: '---\nnote: note.txt\n---\n\nMr. President,' },
        '---\nnote: missing.txt\n---\n\nMr. President,',
      ],
    },
    es: {
      flags: [{ note: BINARY, draft: '---\nnote: ⟦nota.doc⟧\n---\n\nSeñor Presidente:' }],
      passes: [{ note: 'Nota conceptual', draft: '---\nnote: nota.txt\n---\n\nSeñor Presidente:' }],
    },
    fr: {
      flags: [{ note: BINARY, draft: '⟦# Déclaration⟧\n\nMonsieur le Président,' }],
      passes: [{ note: 'Note de cadrage', draft: '---\nnote: note.txt\n---\n\nMonsieur le Président,' }],
    },
    ru: {
      flags: [{ note: BINARY, draft: '---\nnote: ⟦записка.doc⟧\n---\n\nГ-н Председатель!' }],
      passes: [{ note: 'Концептуальная записка', draft: '---\nnote: записка.txt\n---\n\nГ-н Председатель!' }],
    },
    zh: {
      flags: [{ note: BINARY, draft: '---\nnote: ⟦概念说明.doc⟧\n---\n\n主席先生，' }],
      passes: [{ note: '概念说明', draft: '---\nnote: 概念说明.txt\n---\n\n主席先生，' }],
    },
  },
  *run({ draft, noteFailures }) {
    for (const failure of noteFailures) {
      if (failure.kind !== 'unreadable') continue;
      yield {
        span: placeOfNote(draft, failure.path),
        message: l10n.t('The concept note "{0}" cannot be read: {1}.', failure.path, failure.reason),
      };
    }
  },
};
