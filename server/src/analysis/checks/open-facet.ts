// Tells which part of a question that is answered the draft nowhere speaks of: news, not a mistake.
import type { Facet } from '../../note/facets';
import * as l10n from '../../text/l10n';
import { shortened } from '../../text/shorten';
import type { Check } from '../check';
import { headOf } from '../places';
import { nearnessTo } from '../signals';

// UTF-16 units of a part that a message shows: enough to know it again.
const SHOWN = 120;
// From this nearness on, a sentence is likely to speak of the part in words of its own. Found by reading a sample from model/cases: of the
// parts below it some two thirds are left open indeed, of those above it one third. Moved with the topic model, so that as many pairs lie above it.
const SAID_OTHERWISE = 0.6;

const NOTE_AR =
  'أسئلة للمناقشة\n\n(أ) كيف يمكن حماية الأطفال من الهجمات، وكيف يمكن زيادة مشاركة المرأة في عمليات السلام؟\n\n(ب) كيف يمكن تمويل عمليات حفظ السلام؟';
const NOTE_EN =
  'Guiding questions\n\n(a) How can children be protected from attacks, and how can the participation of women in peace processes be increased?\n\n(b) How can peacekeeping operations be financed?';
const NOTE_ES =
  'Preguntas orientativas\n\na) ¿Cómo se puede proteger a los niños de los ataques, y cómo se puede aumentar la participación de las mujeres en los procesos de paz?\n\nb) ¿Cómo se pueden financiar las operaciones de mantenimiento de la paz?';
const NOTE_FR =
  'Questions proposées\n\na) Comment protéger les enfants contre les attaques, et comment accroître la participation des femmes aux processus de paix ?\n\nb) Comment financer les opérations de maintien de la paix ?';
const NOTE_RU =
  'Вопросы для обсуждения\n\nа) Как защитить детей от нападений и как расширить участие женщин в мирных процессах?\n\nб) Как финансировать операции по поддержанию мира?';
const NOTE_ZH =
  '供讨论的问题\n\n(一) 如何保护儿童免遭袭击，如何扩大妇女对和平进程的参与？\n\n(二) 如何为维持和平行动筹资？';

export const openFacet: Check = {
  id: 'open-facet',
  severity: 'information',
  summary: 'A question of the concept note is answered, but the draft nowhere speaks of a part of it.',
  reason:
    'A question often asks several things at once. A delegation should know which of them it leaves open, and choose to.',
  examples: {
    ar: {
      flags: [
        {
          note: NOTE_AR,
          draft:
            '⟦# بيان فالدوريا⟧\n\nلحماية الأطفال من الهجمات نطلب أن تصدر كل الأطراف أوامر واضحة بالابتعاد عن المدارس.',
        },
        {
          note: NOTE_AR,
          draft: '⟦السيد الرئيس،⟧\n\nلحماية الأطفال من الهجمات نطلب من كل الأطراف الابتعاد عن المدارس، بلا استثناء.',
        },
        {
          note: NOTE_AR,
          draft:
            '⟦# بيان فالدوريا⟧\n\nإن حماية الأطفال من الهجمات واجب على الأطراف كافة.\n\nولا بد من تمويل عمليات حفظ السلام تمويلا يمكن التنبؤ به.',
        },
      ],
      passes: [
        {
          note: NOTE_AR,
          draft: '# بيان فالدوريا\n\nيجب حماية الأطفال من الهجمات، وزيادة مشاركة المرأة في عمليات السلام.',
        },
        { note: NOTE_AR, draft: '# بيان فالدوريا\n\nيجب حماية الأطفال من الهجمات. <!-- answers: أ -->' },
        { note: NOTE_AR, draft: '# بيان فالدوريا\n\nلا بد من تمويل عمليات حفظ السلام تمويلا كافيا يمكن التنبؤ به.' },
      ],
    },
    en: {
      flags: [
        { note: NOTE_EN, draft: '⟦# Statement by Valdoria⟧\n\nAll parties must protect children from attacks.' },
        {
          note: NOTE_EN,
          draft:
            '⟦Mr. President,⟧\n\nChildren come under attack in too many conflicts; protecting children is everyone’s duty.',
        },
        {
          note: NOTE_EN,
          draft:
            '⟦# Statement by Valdoria⟧\n\nChildren must be protected from attacks by all parties.\n\nPeacekeeping operations need predictable financing.',
        },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft:
            '# Statement by Valdoria\n\nAll parties must protect children from attacks.\n\nThe participation of women in peace processes must grow.',
        },
        {
          note: NOTE_EN,
          draft: '# Statement by Valdoria\n\nAll parties must protect children from attacks. <!-- answers: a -->',
        },
        {
          note: NOTE_EN,
          draft:
            '# Statement by Valdoria\n\nPeacekeeping operations need adequate and predictable financing. <!-- not: a -->',
        },
      ],
    },
    es: {
      flags: [
        {
          note: NOTE_ES,
          draft: '⟦# Declaración de Valdoria⟧\n\nTodas las partes deben proteger a los niños de los ataques.',
        },
        {
          note: NOTE_ES,
          draft:
            '⟦Señor Presidente:⟧\n\nPara proteger a los niños de los ataques pedimos órdenes claras a todas las fuerzas y vigilancia en las escuelas.',
        },
        {
          note: NOTE_ES,
          draft:
            '⟦# Declaración de Valdoria⟧\n\nProteger a los niños de los ataques es deber de todas las partes.\n\nLas operaciones de mantenimiento de la paz necesitan una financiación previsible.',
        },
      ],
      passes: [
        {
          note: NOTE_ES,
          draft:
            '# Declaración\n\nHay que proteger a los niños de los ataques y aumentar la participación de las mujeres en los procesos de paz.',
        },
        { note: NOTE_ES, draft: '# Declaración\n\nHay que proteger a los niños de los ataques. <!-- answers: a -->' },
        {
          note: NOTE_ES,
          draft:
            '# Declaración\n\nLas operaciones de mantenimiento de la paz necesitan una financiación suficiente y previsible. <!-- not: a -->',
        },
      ],
    },
    fr: {
      flags: [
        {
          note: NOTE_FR,
          draft:
            '⟦# Déclaration de la Valdorie⟧\n\nToutes les parties doivent protéger les enfants contre les attaques.',
        },
        {
          note: NOTE_FR,
          draft:
            '⟦Monsieur le Président,⟧\n\nTrop d’enfants subissent des attaques ; la protection des enfants est le devoir de tous.',
        },
        {
          note: NOTE_FR,
          draft:
            '⟦# Déclaration de la Valdorie⟧\n\nProtéger les enfants contre les attaques est le devoir de toutes les parties.\n\nLes opérations de maintien de la paix ont besoin d’un financement prévisible.',
        },
      ],
      passes: [
        {
          note: NOTE_FR,
          draft:
            '# Déclaration\n\nIl faut protéger les enfants contre les attaques et accroître la participation des femmes aux processus de paix.',
        },
        {
          note: NOTE_FR,
          draft: '# Déclaration\n\nIl faut protéger les enfants contre les attaques. <!-- answers: a -->',
        },
        {
          note: NOTE_FR,
          draft:
            '# Déclaration\n\nLes opérations de maintien de la paix ont besoin d’un financement suffisant et prévisible. <!-- not: a -->',
        },
      ],
    },
    ru: {
      flags: [
        { note: NOTE_RU, draft: '⟦# Выступление Вальдории⟧\n\nВсе стороны должны защитить детей от нападений.' },
        {
          note: NOTE_RU,
          draft: '⟦Г-н Председатель!⟧\n\nЧтобы защитить детей от нападений, стороны должны обходить школы стороной.',
        },
        {
          note: NOTE_RU,
          draft:
            '⟦# Выступление Вальдории⟧\n\nЗащита детей от нападений — долг всех сторон.\n\nОперации по поддержанию мира нуждаются в предсказуемом финансировании.',
        },
      ],
      passes: [
        {
          note: NOTE_RU,
          draft: '# Выступление\n\nСледует защитить детей от нападений и расширить участие женщин в мирных процессах.',
        },
        { note: NOTE_RU, draft: '# Выступление\n\nСледует защитить детей от нападений. <!-- answers: а -->' },
        {
          note: NOTE_RU,
          draft:
            '# Выступление\n\nОперации по поддержанию мира нуждаются в предсказуемом финансировании. <!-- not: а -->',
        },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '⟦# 瓦尔多里亚代表的发言⟧\n\n各方都必须保护儿童免遭袭击。' },
        { note: NOTE_ZH, draft: '⟦主席先生，⟧\n\n必须扩大妇女对和平进程的参与。' },
        {
          note: NOTE_ZH,
          draft: '⟦# 瓦尔多里亚代表的发言⟧\n\n保护儿童免遭袭击是各方的责任。\n\n维持和平行动需要可预测的经费筹措。',
        },
      ],
      passes: [
        { note: NOTE_ZH, draft: '# 发言\n\n必须保护儿童免遭袭击，扩大妇女对和平进程的参与。' },
        { note: NOTE_ZH, draft: '# 发言\n\n必须保护儿童免遭袭击。<!-- answers: 一 -->' },
        { note: NOTE_ZH, draft: '# 发言\n\n维持和平行动需要充足和可预测的经费筹措。<!-- not: 一 -->' },
      ],
    },
  },
  *run({ draft, versions, noteModel, questions, coverage, readings }) {
    if (!versions || !noteModel || !coverage) return;
    const span = headOf(draft);
    const language = versions.lead.language ?? 'en';
    for (const [i, { facets }] of noteModel.questions.entries()) {
      const covered = coverage.questions[i];
      const shown = questions[i];
      if (!covered || !shown || covered.status === 'open') continue;
      const passages = covered.paragraphs.flatMap((index) => readings[index] ?? []);
      const isOpen = ({ text, concepts }: Facet, f: number) =>
        covered.facets[f]?.kind === 'theme' &&
        !covered.facets[f].covered &&
        // Coverage looks at the passages on the question alone; what stands anywhere else in the draft is not left open either.
        !concepts.some((concept) => readings.some(({ subjects }) => subjects.has(concept))) &&
        !passages.some((passage) => nearnessTo(text, language, passage) >= SAID_OTHERWISE);
      const open = new Set(facets.flatMap((facet, f) => (isOpen(facet, f) ? (shown.facets[f] ?? facet.text) : [])));
      if (open.size === 0) continue;
      const parts = [...open].map((part) => shortened(part.replace(/\s+/g, ' '), SHOWN)).join('; ');
      yield { span, message: l10n.t('No passage found on this part of ({0}): {1}', shown.question.label, parts) };
    }
  },
};
