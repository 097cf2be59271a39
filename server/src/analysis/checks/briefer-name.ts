// Warns where a briefer's name, rank or organization is nearly, but not quite, what the concept note says.
import * as l10n from '../../text/l10n';
import { encloses, overlapsAny, sliceOf } from '../../text/span';
import { brieferNamesIn, expectedNames, type ExpectedName, type FoundWord } from '../briefer-names';
import { wrongOffice } from '../briefer-offices';
import type { Check, Finding } from '../check';
import { mentionsOf, type ParagraphReading } from '../reading';

// Without questions: the examples must not hang on what is read as an answer.
const NOTE_EN =
  'S/2031/77\n\nConcept note\n\nBriefers\n\n- Ms. Irena Valtorr, Executive Director of the Institute for Peace\n\n- Mr. Bertrand Kandaré, Under-Secretary-General for Peace Operations';
const NOTE_FR =
  'S/2031/77\n\nNote de cadrage\n\nIntervenants\n\n- Mme Irena Valtorr, Directrice exécutive de l’Institut pour la paix\n\n- M. Bertrand Kandaré, Secrétaire général adjoint aux opérations de paix';
const NOTE_ES =
  'S/2031/77\n\nNota conceptual\n\nPonentes\n\n- Sra. Irena Valtorr, Directora Ejecutiva del Instituto para la Paz\n\n- Sr. Bertrand Kandaré, Secretario General Adjunto de Operaciones de Paz';
const NOTE_RU =
  'S/2031/77\n\nКонцептуальная записка\n\nДокладчики\n\n- г-жа Ирена Валторсен, Директор-исполнитель Института мира\n\n- г-н Бертран Кандаре, заместитель Генерального секретаря по операциям в пользу мира';
const NOTE_AR =
  'S/2031/77\n\nمذكرة مفاهيمية\n\nمقدمو الإحاطات\n\n- السيدة إيرينا فالتورسن، المديرة التنفيذية لمعهد السلام\n\n- السيد برتران كنداري، وكيل الأمين العام لعمليات السلام';
const NOTE_ZH =
  'S/2031/77\n\n概念说明\n\n安理会将听取和平研究所执行主任伊雷娜·瓦尔托尔和主管和平行动副秘书长贝特朗·坎达雷的通报。';
const NOTE_ZH_KNOWN =
  'S/2018/184\n\n概念说明\n\n安理会将听取秘书长、非洲联盟委员会主席穆萨·法基和非政府组织主任法蒂马塔·图雷的通报。';

export const brieferName: Check = {
  id: 'briefer-name',
  severity: 'warning',
  summary:
    'A briefer’s name is misspelt, or the briefer is given another rank or organization than in the concept note.',
  reason:
    'Briefers sit in the room. Their names and offices are in the concept note, and are read out from the statement.',
  examples: {
    ar: {
      flags: [
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا ⟦فالتورسك⟧ على إحاطتها.' },
        { note: NOTE_AR, draft: 'ونشكر السيد برتران ⟦كنداشي⟧ على إحاطته.' },
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا فالتورسن، ⟦المديرة العامة⟧ لمعهد السلام.' },
        { note: NOTE_ZH_KNOWN, draft: 'نشكر السيد موسى فقي ⟦محند⟧ على كلمته.' },
        { note: NOTE_ZH_KNOWN, draft: 'نشكر السيد موسى فقي محمد، ⟦نائب رئيس⟧ المفوضية.' },
      ],
      passes: [
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا فالتورسن، المديرة التنفيذية لمعهد السلام، والسيد برتران كنداري.' },
        { note: NOTE_AR, draft: 'نشكر السيدة إرينا فالترسن على إحاطتها.' },
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا فالتورسن، المديرة العامة السابقة للمعهد.' },
        { note: NOTE_EN, draft: 'نشكر السيدة إيرينا فالتورسك على إحاطتها.' },
        { note: NOTE_ZH_KNOWN, draft: 'نشكر السيد موسى فقي محمد، رئيس المفوضية.' },
      ],
    },
    en: {
      flags: [
        { note: NOTE_EN, draft: 'We thank Ms. Irena ⟦Valtor⟧ for her briefing.' },
        { note: NOTE_EN, draft: 'We thank Ms. ⟦Vatlorr⟧ for her briefing.' },
        { note: NOTE_EN, draft: 'We thank Mr. ⟦Bertand⟧ Kandaré and the Secretary-General.' },
        { note: NOTE_EN, draft: 'We thank Irena Valtorr, ⟦Director-General⟧ of the Institute for Peace.' },
        { note: NOTE_EN, draft: 'I thank ⟦Assistant Secretary-General⟧ Bertrand Kandaré for his frankness.' },
        { note: NOTE_ZH_KNOWN, draft: 'We thank Chairperson Moussa ⟦Fakki⟧ Mahamat for his briefing.' },
        { note: NOTE_FR, draft: 'We thank Ms. Irena ⟦Valtorp⟧.' },
        { note: NOTE_ZH_KNOWN, draft: 'We thank Moussa Faki Mahamat, ⟦Vice-Chair⟧ of the Commission.' },
        { note: NOTE_FR, draft: 'We thank the ⟦Assistant Secretary-General⟧, Mr. Bertrand Kandaré.' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'We thank Ms. Irena Valtorr, Executive Director of the Institute for Peace, and Mr. Kandare.',
        },
        { note: NOTE_EN, draft: 'We thank IRENA VALTORR and Mr. I. Kandaré, Under-Secretary-General.' },
        { note: NOTE_EN, draft: 'We thank Director Irena Valtorr and Mr. Valderrama of the host State.' },
        { note: NOTE_EN, draft: 'We thank Irena Valtorr, former Director-General of another institute.' },
        { note: NOTE_EN, draft: 'We thank the Under-Secretary-General, Ms. Irena Valtorr and the other briefers.' },
        { note: NOTE_EN, draft: 'As she wrote: “I am Irena Valtor.”' },
        { note: NOTE_ZH_KNOWN, draft: 'We thank Chairperson Moussa Faki Mahamat and Ms. Fatimata Touré.' },
        { note: NOTE_ZH, draft: 'We thank Ms. Irena Valtor.' },
        'We thank Ms. Irena Valtor.',
        {
          note: NOTE_ZH_KNOWN,
          draft: 'We thank Moussa Faki Mahamat, President of the Commission, and the Vice-Chair.',
        },
        {
          note: NOTE_FR,
          draft: 'We thank the Deputy Secretary-General, Mr. Bertrand Kandaré, and Irena Valtorr, Director-General.',
        },
      ],
    },
    es: {
      flags: [
        { note: NOTE_ES, draft: 'Agradecemos a la Sra. Irena ⟦Valtor⟧ su exposición.' },
        { note: NOTE_ES, draft: 'Agradecemos al Sr. ⟦Kandarré⟧ su exposición.' },
        { note: NOTE_ES, draft: 'Agradecemos a Irena Valtorr, ⟦Directora General⟧ del Instituto para la Paz.' },
        { note: NOTE_ZH_KNOWN, draft: 'Agradecemos al Presidente Moussa ⟦Fakki⟧ Mahamat.' },
        { note: NOTE_ZH_KNOWN, draft: 'Agradecemos al Sr. Moussa Faki Mahamat, ⟦Vicepresidente⟧ de la Comisión.' },
      ],
      passes: [
        {
          note: NOTE_ES,
          draft:
            'Agradecemos a la Sra. Irena Valtorr, Directora Ejecutiva del Instituto para la Paz, y al Sr. Kandare.',
        },
        { note: NOTE_ES, draft: 'Agradecemos a la Directora, Sra. Irena Valtorr.' },
        { note: NOTE_ES, draft: 'Agradecemos al Secretario General y a la Sra. Irena Valtorr.' },
        { note: NOTE_ES, draft: 'El Sr. Valderrama habló después de la Sra. Irena Valtorr.' },
        { note: NOTE_ZH_KNOWN, draft: 'Agradecemos al Sr. Moussa Faki Mahamat, Presidente de la Comisión.' },
      ],
    },
    fr: {
      flags: [
        { note: NOTE_FR, draft: 'Nous remercions Mme Irena ⟦Valtor⟧ de son exposé.' },
        { note: NOTE_FR, draft: 'Nous remercions M. Bertrand ⟦Kandarré⟧.' },
        { note: NOTE_FR, draft: 'Nous remercions Irena Valtorr, ⟦Directrice générale⟧ de l’Institut pour la paix.' },
        { note: NOTE_FR, draft: 'Nous remercions le ⟦Sous-Secrétaire général⟧ Bertrand Kandaré.' },
        { note: NOTE_ZH_KNOWN, draft: 'Nous remercions M. Moussa ⟦Fakki⟧ Mahamat.' },
        { note: NOTE_ZH_KNOWN, draft: 'Nous remercions M. Moussa Faki Mahamat, ⟦Vice-Président⟧ de la Commission.' },
      ],
      passes: [
        {
          note: NOTE_FR,
          draft: 'Nous remercions Mme Irena Valtorr, Directrice exécutive de l’Institut pour la paix, et M. Kandare.',
        },
        { note: NOTE_FR, draft: 'Nous remercions la Directrice, Mme Irena Valtorr.' },
        { note: NOTE_FR, draft: 'Nous remercions le Secrétaire général et M. Bertrand Kandaré.' },
        { note: NOTE_FR, draft: 'Nous remercions Irena Valtorr, ancienne Directrice générale d’un autre institut.' },
        { note: NOTE_ZH_KNOWN, draft: 'Nous remercions M. Moussa Faki Mahamat, Président de la Commission.' },
      ],
    },
    ru: {
      flags: [
        { note: NOTE_RU, draft: 'Благодарим г-жу Ирену ⟦Валдорсен⟧ за сообщение.' },
        { note: NOTE_RU, draft: 'Благодарим г-на ⟦Бернрана⟧ Кандаре за сообщение.' },
        { note: NOTE_RU, draft: 'Благодарим Ирену Валторсен, ⟦Генерального директора⟧ Института мира.' },
        { note: NOTE_ZH_KNOWN, draft: 'Благодарим г-на Муссу ⟦Факки⟧ Махамата.' },
        { note: NOTE_ZH_KNOWN, draft: 'Благодарим Муссу Факи Махамата, ⟦заместителя Председателя⟧ Комиссии.' },
      ],
      passes: [
        {
          note: NOTE_RU,
          draft: 'Благодарим г-жу Ирену Валторсен, Директора-исполнителя Института мира, и г-на Бертрана Кандаре.',
        },
        { note: NOTE_RU, draft: 'Благодарим Генерального секретаря и г-на Бертрана Кандаре.' },
        { note: NOTE_RU, draft: 'Благодарим Ирену Валторсен, бывшего Генерального директора другого института.' },
        { note: NOTE_EN, draft: 'Благодарим г-жу Ирену Валдорсен.' },
        { note: NOTE_ZH_KNOWN, draft: 'Благодарим Муссу Факи Махамата, Председателя Комиссии.' },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '我们感谢⟦伊雷娜·瓦尔托克⟧女士的通报。' },
        { note: NOTE_ZH, draft: '我们感谢和平研究所⟦总干事⟧伊雷娜·瓦尔托尔。' },
        { note: NOTE_ZH_KNOWN, draft: '感谢秘书长、非洲联盟委员会主席⟦穆萨·法加⟧和各位通报人。' },
        { note: NOTE_ZH_KNOWN, draft: '我们感谢⟦穆萨·法基·穆罕麦德⟧先生的通报。' },
      ],
      passes: [
        { note: NOTE_ZH, draft: '我们感谢和平研究所执行主任伊雷娜·瓦尔托尔和副秘书长贝特朗·坎达雷。' },
        { note: NOTE_ZH, draft: '我们感谢伊蕾娜·瓦尔托尔女士的通报。' },
        { note: NOTE_ZH, draft: '感谢伊雷娜·彼得森和秘书长。' },
        { note: NOTE_ZH_KNOWN, draft: '感谢非洲联盟委员会主席穆萨·法基和法蒂玛塔·图雷女士。' },
        { note: NOTE_ZH_KNOWN, draft: '我们感谢穆萨·法基·穆罕默德先生的通报。' },
      ],
    },
  },
  *runParagraph({ reading, notes }) {
    const names = expectedNames(notes, reading.language);
    if (names.length === 0) return;
    const known = mentionsOf(reading).filter(({ entry }) => entry.kind === 'person');
    for (const { span, name, words } of brieferNamesIn(reading, names)) {
      if (overlapsAny(reading.quotations, span)) continue;
      const slips = words.filter(({ likeness }) => likeness === 'near');
      if (slips.length === 0) yield* wrongOffice(span, name, names, reading);
      else if (!known.some((mention) => encloses(mention, span))) {
        for (const slip of slips) yield misspelt(slip, name, reading);
      }
    }
  },
};

function misspelt({ span, right }: FoundWord, name: ExpectedName, { text, language }: ParagraphReading): Finding {
  const written = sliceOf(text, span);
  const message = l10n.t('This is likely the briefer {0}: correct “{1}”.', name.written, written);
  // A Russian name is declined, and a letter may be joined to an Arabic one.
  if (language === 'ru' || language === 'ar') return { span, message };
  const newText = written === written.toUpperCase() && written !== written.toLowerCase() ? right.toUpperCase() : right;
  return { span, message, fix: { title: l10n.t('Change to “{0}”', newText), edits: [{ span, newText }] } };
}
