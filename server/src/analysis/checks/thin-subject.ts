// Says when a question is on a subject of which Rostrum knows little, so that nobody trusts its silence.
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { headOf } from '../places';

const THANKS = { en: 'Mr. President,', fr: 'Monsieur le Président,', es: 'Señor Presidente:', ru: 'Г-н Председатель!', zh: '主席先生，', ar: 'السيد الرئيس،' }; // prettier-ignore

export const thinSubject: Check = {
  id: 'thin-subject',
  severity: 'hint',
  summary: 'A question of the note is on a subject of which Rostrum knows little.',
  reason:
    'Coverage is read from the vocabulary of United Nations debates. Where neither vocabulary nor learned model makes out what a question is about, answers to it are easily missed, and the author’s own mark is the better measure.',
  examples: {
    ar: {
      flags: [
        {
          note: 'أسئلة للمناقشة\n\n(أ) بأي لون ينبغي طلاء المطبخ؟\n\n(ب) كيف يمكن تمويل عمليات حفظ السلام؟',
          draft: `⟦${THANKS.ar}⟧`,
        },
      ],
      passes: [
        {
          note: 'أسئلة للمناقشة\n\n(أ) كيف يمكن حماية المدنيين؟\n\n(ب) كيف يمكن تمويل عمليات حفظ السلام؟',
          draft: THANKS.ar,
        },
      ],
    },
    en: {
      flags: [
        {
          note: 'Guiding questions\n\n(a) How can the taste of cheese be improved by longer ripening?\n\n(b) How can peacekeeping be financed?',
          draft: `⟦${THANKS.en}⟧`,
        },
      ],
      passes: [
        {
          note: 'Guiding questions\n\n(a) How can civilians be protected?\n\n(b) How can peacekeeping be financed?',
          draft: THANKS.en,
        },
        // Whoever has marked the passages needs no hint.
        {
          note: 'Guiding questions\n\n(a) How can the taste of cheese be improved by longer ripening?\n\n(b) How can peacekeeping be financed?',
          draft: 'Salt, we say. <!-- answers: a -->',
        },
        'Mr. President,',
      ],
    },
    es: {
      flags: [
        {
          note: 'Preguntas orientativas\n\na) ¿Qué canciones debe ensayar el coro para la fiesta?\n\nb) ¿Cómo financiar el mantenimiento de la paz?',
          draft: `⟦${THANKS.es}⟧`,
        },
      ],
      passes: [
        {
          note: 'Preguntas orientativas\n\na) ¿Cómo proteger a los civiles?\n\nb) ¿Cómo financiar el mantenimiento de la paz?',
          draft: THANKS.es,
        },
      ],
    },
    fr: {
      flags: [
        {
          note: 'Questions proposées\n\na) Quelles chansons la chorale doit-elle répéter pour la fête ?\n\nb) Comment financer le maintien de la paix ?',
          draft: `⟦${THANKS.fr}⟧`,
        },
      ],
      passes: [
        {
          note: 'Questions proposées\n\na) Comment protéger les civils ?\n\nb) Comment financer le maintien de la paix ?',
          draft: THANKS.fr,
        },
      ],
    },
    ru: {
      flags: [
        {
          note: 'Вопросы для обсуждения\n\na) Какие песни хору разучить к празднику?\n\nb) Как финансировать миротворчество?',
          draft: `⟦${THANKS.ru}⟧`,
        },
      ],
      passes: [
        {
          note: 'Вопросы для обсуждения\n\na) Как защитить гражданских лиц?\n\nb) Как финансировать миротворчество?',
          draft: THANKS.ru,
        },
      ],
    },
    zh: {
      flags: [
        {
          note: '供讨论的问题\n\n(a) 厨房应该刷成什么颜色？\n\n(b) 如何为维和行动提供充足的资金？',
          draft: `⟦${THANKS.zh}⟧`,
        },
      ],
      passes: [{ note: '供讨论的问题\n\n(a) 如何保护平民？\n\n(b) 如何为维和行动提供充足的资金？', draft: THANKS.zh }],
    },
  },
  *run({ draft, noteModel, coverage }) {
    if (!noteModel || !coverage) return;
    const marked = new Set(
      coverage.paragraphs.flatMap((scores) => scores.filter(({ byAuthor }) => byAuthor).map(({ label }) => label)),
    );
    for (const { question, isThin } of noteModel.questions) {
      if (!isThin || marked.has(question.label)) continue;
      yield {
        span: headOf(draft),
        message: l10n.t(
          'Question ({0}) is on a subject of which Rostrum knows little, so answers to it may be missed: look for yours, and mark its paragraph with "answers: {0}".',
          question.label,
        ),
      };
    }
  },
};
