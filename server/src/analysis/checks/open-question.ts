// Tells which of the note's questions no passage of the draft answers: news, not a mistake.
import * as l10n from '../../text/l10n';
import { shortened } from '../../text/shorten';
import type { Check } from '../check';
import { headOf } from '../places';
import { inReadersWords } from '../questions';

// UTF-16 units of a question that a message shows: enough to know it again.
const SHOWN = 120;

export const openQuestion: Check = {
  id: 'open-question',
  severity: 'information',
  summary: 'No passage was found that answers a question of the concept note.',
  reason:
    'A statement need not answer every question; but a delegation should know which it leaves open, and choose to.',
  examples: {
    ar: {
      flags: [
        {
          note: 'أسئلة للمناقشة\n\n(أ) كيف يمكن تحسين حماية المدنيين؟\n\n(ب) كيف يمكن تمويل العمليات؟',
          draft: '⟦# بيان المغرب⟧\n\nالسيد الرئيس،\n\nإن حماية المدنيين واجب. <!-- answers: أ -->',
        },
      ],
      passes: [
        {
          note: 'أسئلة للمناقشة\n\n(أ) كيف يمكن تحسين حماية المدنيين؟\n\n(ب) كيف يمكن تمويل العمليات؟',
          draft: '# بيان المغرب\n\nإن حماية المدنيين واجب. <!-- answers: أ، ب -->',
        },
      ],
    },
    en: {
      flags: [
        {
          note: 'Guiding questions\n\n(a) How can civilians be better protected?\n\n(b) How can missions be financed?',
          draft:
            '⟦# Statement by Valdoria⟧\n\nMr. President,\n\nCivilians must be protected. <!-- answers: a; not: b -->',
        },
        {
          note: 'Guiding questions\n\n(a) How can civilians be better protected?\n\n(b) How can missions be financed?',
          draft: '⟦Mr. President,⟧\n\nMissions need money, and soon. <!-- answers: b; not: a -->',
        },
      ],
      passes: [
        {
          note: 'Guiding questions\n\n(a) How can civilians be better protected?\n\n(b) How can missions be financed?',
          draft: '# Statement by Valdoria\n\nWe will protect and we will pay. <!-- answers: a, b -->',
        },
        'We agree.',
      ],
    },
    es: {
      flags: [
        {
          note: 'Preguntas orientativas\n\na) ¿Cómo proteger mejor a los civiles?\n\nb) ¿Cómo financiar las operaciones?',
          draft: '⟦# Declaración de Valdoria⟧\n\nHay que proteger a los civiles. <!-- answers: a; not: b -->',
        },
      ],
      passes: [
        {
          note: 'Preguntas orientativas\n\na) ¿Cómo proteger mejor a los civiles?\n\nb) ¿Cómo financiar las operaciones?',
          draft: '# Declaración\n\nProtegeremos y pagaremos. <!-- answers: a, b -->',
        },
      ],
    },
    fr: {
      flags: [
        {
          note: 'Questions proposées\n\na) Comment mieux protéger les civils ?\n\nb) Comment financer les opérations ?',
          draft: '⟦# Déclaration de la Valdorie⟧\n\nIl faut protéger les civils. <!-- answers: a; not: b -->',
        },
      ],
      passes: [
        {
          note: 'Questions proposées\n\na) Comment mieux protéger les civils ?\n\nb) Comment financer les opérations ?',
          draft: '# Déclaration\n\nNous protégerons et nous paierons. <!-- answers: a, b -->',
        },
      ],
    },
    ru: {
      flags: [
        {
          note: 'Вопросы для обсуждения\n\na) Как лучше защитить гражданских лиц?\n\nb) Как финансировать операции?',
          draft: '⟦# Выступление Вальдории⟧\n\nГражданских лиц надо защищать. <!-- answers: a; not: b -->',
        },
      ],
      passes: [
        {
          note: 'Вопросы для обсуждения\n\na) Как лучше защитить гражданских лиц?\n\nb) Как финансировать операции?',
          draft: '# Выступление\n\nМы защитим и заплатим. <!-- answers: a, b -->',
        },
      ],
    },
    zh: {
      flags: [
        {
          note: '供讨论的问题\n\n(a) 如何更好地保护平民？\n\n(b) 如何为行动筹资？',
          draft: '⟦# 瓦尔多里亚代表的发言⟧\n\n必须保护平民。<!-- answers: a; not: b -->',
        },
      ],
      passes: [
        {
          note: '供讨论的问题\n\n(a) 如何更好地保护平民？\n\n(b) 如何为行动筹资？',
          draft: '# 发言\n\n我们将保护平民，也将出资。<!-- answers: a, b -->',
        },
      ],
    },
  },
  *run({ draft, questions, coverage }) {
    const span = headOf(draft);
    for (const [i, shown] of questions.entries()) {
      if (coverage?.questions[i]?.status !== 'open') continue;
      const message = l10n.t(
        'No passage found that answers ({0}): {1}',
        shown.question.label,
        inReadersWords(shown, (words) => shortened(words, SHOWN)),
      );
      yield { span, message };
    }
  },
};
