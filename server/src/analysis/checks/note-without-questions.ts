// Says that a note was read in which no questions were found, or a language version with others than the first.
import type { Mismatch } from '../../note/versions';
import type { Note } from '../../note/note';
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { placeOfNote } from '../places';

// A note of two questions, and what is no version of it: one of three, one with another label, another note.
const NOTE = '供讨论的问题\n\n(a) 如何保护平民？\n\n(b) 需要哪些手段？';
const LONGER =
  'Guiding questions\n\n(a) How can civilians be protected?\n\n(b) What means are needed?\n\n(c) Who leads?';
const OTHERWISE =
  'Guiding questions\n\n(1) How can civilians be protected?\n\n(2) What means are needed?\n\n(4) Who leads?';

export const noteWithoutQuestions: Check = {
  id: 'note-without-questions',
  severity: 'warning',
  summary: 'No questions were found in the concept note, or others in one of its language versions than in the first.',
  reason:
    'Coverage is shown question by question. A note without questions is most often the wrong file, or only its first pages; a language version is of use only where each of its questions can be paired with one of the first.',
  examples: {
    ar: {
      flags: [
        { note: 'مذكرة مفاهيمية\n\n1 - لا أسئلة هنا.', draft: '---\nnote: ⟦مذكرة.txt⟧\n---\n\nالسيد الرئيس،' },
        {
          note: ['أسئلة للمناقشة\n\n(أ) كيف يمكن حماية المدنيين؟\n\n(ب) ما هي الموارد اللازمة؟', LONGER],
          draft: '---\nnote: [note.ar.txt, ⟦other.txt⟧]\n---\n\nالسيد الرئيس،',
        },
      ],
      passes: [
        {
          note: 'أسئلة للمناقشة\n\n(أ) كيف يمكن حماية المدنيين؟\n\n(ب) ما هي الموارد اللازمة؟',
          draft: '---\nnote: مذكرة.txt\n---\n\nالسيد الرئيس،',
        },
        {
          note: [NOTE, 'أسئلة للمناقشة\n\n(أ) كيف يمكن حماية المدنيين؟\n\n(ب) ما هي الموارد اللازمة؟'],
          draft: '---\nnote: [note.zh.txt, note.ar.txt]\n---\n\nالسيد الرئيس،',
        },
      ],
    },
    en: {
      flags: [
        { note: 'Concept note\n\n1. Peacekeeping matters.', draft: '---\nnote: ⟦letter.txt⟧\n---\n\nMr. President,' },
        { note: 'Concept note', draft: '---\nnote: [⟦letter.txt⟧, missing.txt]\n---\n\nMr. President,' },
        { note: 'Concept note', draft: '⟦Mr. President,⟧\n\nWe thank you.' },
        {
          note: ['Guiding questions\n\n(a) How can civilians be protected?\n\n(b) What means are needed?', LONGER],
          draft: '---\nnote: [note.en.txt, ⟦other.txt⟧]\n---\n\nMr. President,',
        },
        { note: [LONGER, OTHERWISE], draft: '---\nnote: [note.en.txt, ⟦other.txt⟧]\n---\n\nMr. President,' },
        {
          note: [`S/2019/500\n\n${NOTE}`, `S/2020/500\n\n${NOTE}`],
          draft: '---\nnote: [note.zh.txt, ⟦other.txt⟧]\n---\n\nMr. President,',
        },
        { note: ['Concept note', NOTE], draft: '---\nnote: [⟦letter.txt⟧, note.zh.txt]\n---\n\nMr. President,' },
      ],
      passes: [
        {
          note: 'Guiding questions\n\n(a) How can civilians be protected?\n\n(b) What means are needed?',
          draft: '---\nnote: note.txt\n---\n\nMr. President,',
        },
        {
          note: [NOTE, 'Guiding questions\n\n(a) How can civilians be protected?\n\n(b) What means are needed?'],
          draft: '---\nnote: [note.zh.txt, note.en.txt]\n---\n\nMr. President,',
        },
      ],
    },
    es: {
      flags: [
        { note: 'Nota conceptual\n\n1. La paz importa.', draft: '---\nnote: ⟦nota.txt⟧\n---\n\nSeñor Presidente:' },
        {
          note: ['Preguntas orientativas\n\na) ¿Cómo proteger a los civiles?\n\nb) ¿Qué medios se necesitan?', LONGER],
          draft: '---\nnote: [note.es.txt, ⟦other.txt⟧]\n---\n\nSeñor Presidente:',
        },
      ],
      passes: [
        {
          note: 'Preguntas orientativas\n\na) ¿Cómo proteger a los civiles?\n\nb) ¿Qué medios se necesitan?',
          draft: '---\nnote: nota.txt\n---\n\nSeñor Presidente:',
        },
        {
          note: [NOTE, 'Preguntas orientativas\n\na) ¿Cómo proteger a los civiles?\n\nb) ¿Qué medios se necesitan?'],
          draft: '---\nnote: [note.zh.txt, note.es.txt]\n---\n\nSeñor Presidente:',
        },
      ],
    },
    fr: {
      flags: [
        {
          note: 'Note de cadrage\n\n1. La paix compte.',
          draft: '---\nnote: ⟦note.txt⟧\n---\n\nMonsieur le Président,',
        },
        {
          note: ['Questions proposées\n\na) Comment protéger les civils ?\n\nb) Quels moyens faut-il ?', LONGER],
          draft: '---\nnote: [note.fr.txt, ⟦other.txt⟧]\n---\n\nMonsieur le Président,',
        },
      ],
      passes: [
        {
          note: 'Questions proposées\n\na) Comment protéger les civils ?\n\nb) Quels moyens faut-il ?',
          draft: '---\nnote: note.txt\n---\n\nMonsieur le Président,',
        },
        {
          note: [NOTE, 'Questions proposées\n\na) Comment protéger les civils ?\n\nb) Quels moyens faut-il ?'],
          draft: '---\nnote: [note.zh.txt, note.fr.txt]\n---\n\nMonsieur le Président,',
        },
      ],
    },
    ru: {
      flags: [
        {
          note: 'Концептуальная записка\n\n1. Мир важен.',
          draft: '---\nnote: ⟦записка.txt⟧\n---\n\nГ-н Председатель!',
        },
        {
          note: ['Вопросы для обсуждения\n\nа) Как защитить гражданских лиц?\n\nб) Какие нужны средства?', LONGER],
          draft: '---\nnote: [note.ru.txt, ⟦other.txt⟧]\n---\n\nГ-н Председатель!',
        },
      ],
      passes: [
        {
          note: 'Вопросы для обсуждения\n\na) Как защитить гражданских лиц?\n\nb) Какие нужны средства?',
          draft: '---\nnote: записка.txt\n---\n\nГ-н Председатель!',
        },
        {
          note: [NOTE, 'Вопросы для обсуждения\n\nа) Как защитить гражданских лиц?\n\nб) Какие нужны средства?'],
          draft: '---\nnote: [note.zh.txt, note.ru.txt]\n---\n\nГ-н Председатель!',
        },
      ],
    },
    zh: {
      flags: [
        { note: '概念说明\n\n1. 和平很重要。', draft: '---\nnote: ⟦概念说明.txt⟧\n---\n\n主席先生，' },
        { note: [LONGER, NOTE], draft: '---\nnote: [note.en.txt, ⟦note.zh.txt⟧]\n---\n\n主席先生，' },
      ],
      passes: [
        {
          note: '供讨论的问题\n\n(a) 如何保护平民？\n\n(b) 需要哪些手段？',
          draft: '---\nnote: 概念说明.txt\n---\n\n主席先生，',
        },
        { note: [NOTE, NOTE], draft: '---\nnote: [note.1.txt, note.zh.txt]\n---\n\n主席先生，' },
      ],
    },
  },
  *run({ draft, versions, notePaths }) {
    if (!versions) return;
    const { lead, mismatches } = versions;
    if (lead.questions.length === 0) {
      yield {
        span: placeOfNote(draft, notePaths[0]),
        message: l10n.t(
          'No questions were found in this concept note, so it cannot be shown which are answered: check that the file is the whole note, with its questions for discussion.',
        ),
      };
      return;
    }
    for (const mismatch of mismatches) {
      const path = notePaths[mismatch.index];
      yield { span: placeOfNote(draft, path), message: inWords(mismatch, lead, path ?? '', notePaths[0] ?? '') };
    }
  },
};

function inWords({ kind, note }: Mismatch, lead: Note, path: string, first: string): string {
  switch (kind) {
    case 'symbol':
      return l10n.t(
        'The concept note "{0}" is left aside, because it is {1} and the first, "{2}", is {3}: name only language versions of one note.',
        path,
        note.symbol ?? '',
        first,
        lead.symbol ?? '',
      );
    case 'count':
      return l10n.t(
        'The language version "{0}" is left aside, because its questions ({1}) are not as many as those of the first, "{2}" ({3}): check that both files hold the whole note.',
        path,
        note.questions.length,
        first,
        lead.questions.length,
      );
    case 'labels':
      return l10n.t(
        'The language version "{0}" is left aside, because its questions are {1} and those of the first, "{2}", are {3}: check that both files hold the whole note.',
        path,
        labelsOf(note),
        first,
        labelsOf(lead),
      );
  }
}

function labelsOf({ questions }: Note): string {
  return questions.map(({ label }) => `(${label})`).join(' ');
}
