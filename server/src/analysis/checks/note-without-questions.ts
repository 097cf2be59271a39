// Says that a note was read in which no questions were found.
import * as l10n from '@vscode/l10n';
import type { Check } from '../check';
import { placeOfNote } from '../places';

export const noteWithoutQuestions: Check = {
  id: 'note-without-questions',
  severity: 'warning',
  summary: 'No questions were found in the concept note.',
  reason:
    'Coverage is shown question by question. A note without questions is most often the wrong file, or only its first pages.',
  examples: {
    ar: {
      flags: [{ note: 'مذكرة مفاهيمية\n\n1 - لا أسئلة هنا.', draft: '---\nnote: ⟦مذكرة.txt⟧\n---\n\nالسيد الرئيس،' }],
      passes: [
        {
          note: 'أسئلة للمناقشة\n\n(أ) كيف يمكن حماية المدنيين؟\n\n(ب) ما هي الموارد اللازمة؟',
          draft: '---\nnote: مذكرة.txt\n---\n\nالسيد الرئيس،',
        },
      ],
    },
    en: {
      flags: [
        { note: 'Concept note\n\n1. Peacekeeping matters.', draft: '---\nnote: ⟦letter.txt⟧\n---\n\nMr. President,' },
        { note: 'Concept note', draft: '---\nnote: [⟦letter.txt⟧, missing.txt]\n---\n\nMr. President,' },
        { note: 'Concept note', draft: '⟦Mr. President,⟧\n\nWe thank you.' },
      ],
      passes: [
        {
          note: 'Guiding questions\n\n(a) How can civilians be protected?\n\n(b) What means are needed?',
          draft: '---\nnote: note.txt\n---\n\nMr. President,',
        },
      ],
    },
    es: {
      flags: [
        { note: 'Nota conceptual\n\n1. La paz importa.', draft: '---\nnote: ⟦nota.txt⟧\n---\n\nSeñor Presidente:' },
      ],
      passes: [
        {
          note: 'Preguntas orientativas\n\na) ¿Cómo proteger a los civiles?\n\nb) ¿Qué medios se necesitan?',
          draft: '---\nnote: nota.txt\n---\n\nSeñor Presidente:',
        },
      ],
    },
    fr: {
      flags: [
        {
          note: 'Note de cadrage\n\n1. La paix compte.',
          draft: '---\nnote: ⟦note.txt⟧\n---\n\nMonsieur le Président,',
        },
      ],
      passes: [
        {
          note: 'Questions proposées\n\na) Comment protéger les civils ?\n\nb) Quels moyens faut-il ?',
          draft: '---\nnote: note.txt\n---\n\nMonsieur le Président,',
        },
      ],
    },
    ru: {
      flags: [
        {
          note: 'Концептуальная записка\n\n1. Мир важен.',
          draft: '---\nnote: ⟦записка.txt⟧\n---\n\nГ-н Председатель!',
        },
      ],
      passes: [
        {
          note: 'Вопросы для обсуждения\n\na) Как защитить гражданских лиц?\n\nb) Какие нужны средства?',
          draft: '---\nnote: записка.txt\n---\n\nГ-н Председатель!',
        },
      ],
    },
    zh: {
      flags: [{ note: '概念说明\n\n1. 和平很重要。', draft: '---\nnote: ⟦概念说明.txt⟧\n---\n\n主席先生，' }],
      passes: [
        {
          note: '供讨论的问题\n\n(a) 如何保护平民？\n\n(b) 需要哪些手段？',
          draft: '---\nnote: 概念说明.txt\n---\n\n主席先生，',
        },
      ],
    },
  },
  *run({ draft, notes: [note], noteFailures }) {
    if (!note || note.questions.length > 0) return;
    yield {
      span: placeOfNote(draft, noteFailures),
      message: l10n.t(
        'No questions were found in this concept note, so it cannot be shown which are answered: check that the file is the whole note, with its questions for discussion.',
      ),
    };
  },
};
