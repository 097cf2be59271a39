// Hints at an `answers:` that nothing in the paragraph bears out. The author's word stands.
import * as l10n from '../../text/l10n';
import { matchLabel } from '../../text/labels';
import type { Check } from '../check';

const NOTE_EN = 'Guiding questions\n\n(a) How can civilians be better protected?\n\n(b) How can missions be financed?';

export const answerUnsupported: Check = {
  id: 'answer-unsupported',
  severity: 'hint',
  summary: 'A paragraph is marked as answering a question, and nothing in its words was found that speaks to it.',
  reason:
    'The author’s own `answers:` wins over the score, as it should. But such a mark outlives the sentence it was made for when a paragraph is rewritten, and then a question looks answered that is not.',
  examples: {
    ar: {
      flags: [{ note: NOTE_EN, draft: 'أشكر السيدة الرئيسة على كلماتها الطيبة. <!-- answers: ⟦b⟧ -->' }],
      passes: [
        { note: NOTE_EN, draft: 'إن تمويل البعثات تمويلا كافيا ويمكن التنبؤ به واجب علينا جميعا. <!-- answers: b -->' },
      ],
    },
    en: {
      flags: [
        { note: NOTE_EN, draft: 'I thank you for your kind words. <!-- answers: ⟦b⟧ -->' },
        {
          note: NOTE_EN,
          draft: 'Missions need adequate, predictable and sustained financing. <!-- answers: ⟦a⟧, b -->',
        },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'Missions need adequate, predictable and sustained financing. <!-- answers: b; not: a -->',
        },
        { note: NOTE_EN, draft: 'I thank you for your kind words. <!-- not: b -->' },
        // A question that the note does not have is another check's matter.
        { note: NOTE_EN, draft: 'I thank you for your kind words. <!-- answers: f -->' },
        'I thank you for your kind words. <!-- answers: b -->',
      ],
    },
    es: {
      flags: [{ note: NOTE_EN, draft: 'Le agradezco sus amables palabras. <!-- answers: ⟦b⟧ -->' }],
      passes: [
        {
          note: NOTE_EN,
          draft: 'Las misiones necesitan una financiación suficiente, previsible y sostenida. <!-- answers: b -->',
        },
      ],
    },
    fr: {
      flags: [{ note: NOTE_EN, draft: 'Je vous remercie de vos aimables paroles. <!-- answers: ⟦b⟧ -->' }],
      passes: [
        {
          note: NOTE_EN,
          draft: 'Les missions ont besoin d’un financement suffisant, prévisible et durable. <!-- answers: b -->',
        },
      ],
    },
    ru: {
      flags: [{ note: NOTE_EN, draft: 'Благодарю Вас за теплые слова. <!-- answers: ⟦b⟧ -->' }],
      passes: [
        {
          note: NOTE_EN,
          draft: 'Миссиям необходимо достаточное, предсказуемое и устойчивое финансирование. <!-- answers: b -->',
        },
      ],
    },
    zh: {
      flags: [{ note: NOTE_EN, draft: '感谢主席女士的亲切致辞。<!-- answers: ⟦b⟧ -->' }],
      passes: [{ note: NOTE_EN, draft: '特派团需要充足、可预测和可持续的经费筹措。<!-- answers: b -->' }],
    },
  },
  *run({ draft, coverage, noteModel }) {
    if (!coverage || !noteModel) return;
    const labels = noteModel.questions.map(({ question }) => question.label);
    for (const { index, answers } of draft.paragraphs) {
      for (const { label, span } of answers?.yes ?? []) {
        const known = matchLabel(label, labels);
        const score = coverage.paragraphs[index]?.find((one) => one.label === known);
        if (!score || score.textBand !== null) continue;
        yield {
          span,
          message: l10n.t(
            'Nothing in this paragraph was found that speaks to question ({0}), which it is marked as answering: say it in the text, or take the label out.',
            score.label,
          ),
        };
      }
    }
  },
};
