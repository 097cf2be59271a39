// Warns of references to questions that the concept note does not have.
import type { LabelReference } from '../../draft/draft';
import * as l10n from '../../text/l10n';
import { matchLabel, normalizeLabel } from '../../text/labels';
import type { Check, Finding } from '../check';
import type { NoteModel } from '../note-model';
import { questionReferencesIn } from '../question-references';

// More labels than this are shown by the first and the last.
const LABELS_SHOWN = 10;

const NOTE_EN =
  'Guiding questions\n\n(a) How can civilians be protected?\n\n(b) How can missions be financed?\n\n(c) How can women take part?';
const NOTE_ZH = '供讨论的问题\n\n(a) 如何更好地保护平民？\n\n(b) 如何为行动筹资？\n\n(c) 妇女如何参与？';

export const unknownQuestion: Check = {
  id: 'unknown-question',
  severity: 'warning',
  summary: 'The draft refers to a question that the concept note does not have.',
  reason:
    'A reference to a question by its label only helps the listener, and the count of what is answered, if the note has that question.',
  examples: {
    ar: {
      flags: [
        { note: NOTE_EN, draft: 'وفيما يتعلق بالسؤال (⟦ز⟧)، نرى أن الوقاية أهم.' },
        { note: NOTE_EN, draft: 'وردا على الأسئلة (أ) و (ب) و (⟦ح⟧)، نؤيد المقترح. <!-- answers: أ، ⟦ط⟧ -->' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'وفيما يتعلق بالسؤال (ب) وبالسؤال ج، نؤيد المقترح. والسؤال هو كيف نمول ذلك. <!-- answers: أ، ب -->',
        },
      ],
    },
    en: {
      flags: [
        { note: NOTE_EN, draft: 'On question (⟦g⟧), we favour prevention.' },
        { note: NOTE_EN, draft: 'Turning to question ⟦G⟧, and to questions (a), (⟦d⟧) and (⟦e⟧), we are brief.' },
        { note: NOTE_EN, draft: 'We favour prevention. <!-- answers: a, ⟦(g)⟧; not: ⟦h⟧ -->' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft:
            'The question of means, questions (a) to (c), question b and question 3. <!-- answers: a; not: (c) -->',
        },
        {
          note: NOTE_EN,
          draft: 'The question I raise (see annex) is no question x-ray can settle; question 242 times (g).',
        },
        'On question (g), we favour prevention.',
      ],
    },
    es: {
      flags: [
        { note: NOTE_EN, draft: 'En cuanto a la pregunta ⟦g⟧), preferimos la prevención.' },
        { note: NOTE_EN, draft: 'Sobre las preguntas (a) y (⟦h⟧), seremos breves.' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'La pregunta y su respuesta: la pregunta b) y la pregunta c. La cuestión o el problema es otro.',
        },
      ],
    },
    fr: {
      flags: [
        { note: NOTE_EN, draft: 'S’agissant de la question ⟦g⟧), nous préférons la prévention.' },
        { note: NOTE_EN, draft: 'Sur les questions a) et ⟦h⟧), nous serons brefs.' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft:
            'La question n’est pas là ; la question y est posée, question à laquelle nous répondons. Les questions a), b) et c), et la question de fond.',
        },
      ],
    },
    ru: {
      flags: [
        { note: NOTE_EN, draft: 'Что касается вопроса (⟦ж⟧), мы за предотвращение.' },
        { note: NOTE_EN, draft: 'По вопросам (а) и (⟦g⟧) мы будем кратки.' },
      ],
      passes: [
        { note: NOTE_EN, draft: 'На этот вопрос я отвечу. Вопрос о средствах, вопрос (б) и вопросы (a)–(c) ясны.' },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '关于问题(⟦g⟧)，我们主张预防。' },
        { note: NOTE_ZH, draft: '关于问题（a）、（⟦e⟧）和问题⟦F⟧，我们主张预防。<!-- answers: ⟦七⟧ -->' },
      ],
      passes: [
        { note: NOTE_ZH, draft: '关于问题(a)、(b)和(c)，问题一直存在，问题（二）也是如此。<!-- answers: 一、三 -->' },
      ],
    },
  },
  *run({ draft, noteModel }) {
    const labels = labelsOf(noteModel);
    if (labels.length === 0) return;
    for (const { answers } of draft.paragraphs) {
      for (const reference of [...(answers?.yes ?? []), ...(answers?.no ?? [])]) yield* unknown(reference, labels);
    }
  },
  *runParagraph({ reading: { text, language }, noteModel }) {
    const labels = labelsOf(noteModel);
    if (labels.length === 0) return;
    for (const reference of questionReferencesIn(text, language, labels)) yield* unknown(reference, labels);
  },
};

function labelsOf(model: NoteModel | null): string[] {
  return model?.questions.map(({ question }) => question.label) ?? [];
}

function* unknown({ label, span }: LabelReference, labels: readonly string[]): Iterable<Finding> {
  if (matchLabel(label, labels) !== undefined) return;
  yield {
    span,
    message: l10n.t(
      'The concept note has no question ({0}): its questions are {1}. Correct the letter or take the reference out.',
      normalizeLabel(label),
      listed(labels),
    ),
  };
}

function listed(labels: readonly string[]): string {
  const shown = labels.length > LABELS_SHOWN ? [...labels.slice(0, 2), '…', ...labels.slice(-1)] : labels;
  return l10n.listed(shown.map((label) => (label === '…' ? label : `(${label})`)));
}
