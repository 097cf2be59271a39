// Terms that have another fixed form in the United Nations texts of a language.
import type { Check } from '../check';
import { inDraft } from '../style-rule';
import { words } from '../style-words';

export const termVariant: Check = {
  id: 'term-variant',
  severity: 'warning',
  summary: 'A term has another fixed form in the United Nations texts of this language.',
  reason:
    'Each official language has its own terms and acronyms for the same thing: maintien de la paix, операции по поддержанию мира, 会员国, FINUL for UNIFIL. The interpreter says the fixed one, and so will the record.',
  examples: {
    ar: {
      flags: [
        'نشيد بدور ⟦الدول المساهمة بالقوات⟧.',
        'على المجلس أن يستمع إلى ⟦الدول المشاركة بقوات⟧.',
        'نحيي و⟦الدول المساهمة بقوات وشرطة⟧ تستحق الشكر.',
      ],
      passes: [
        'نشيد بدور البلدان المساهمة بقوات وبأفراد شرطة.',
        'نشيد بدور الدول المساهمة بقوات.',
        'قال: «الدول المساهمة بالقوات» وسكت.',
      ],
    },
    es: {
      flags: [
        'El ⟦peacekeeping⟧ exige voluntad política.',
        'La reforma ⟦del peacebuilding⟧ es necesaria.',
        'La Fuerza Provisional de las Naciones Unidas en el Líbano (FPNUL) cumple su mandato. La ⟦UNIFIL⟧ no está sola.',
      ],
      passes: [
        'El mantenimiento de la paz y la consolidación de la paz exigen voluntad.',
        'La FPNUL (UNIFIL) y la UNMISS cumplen su mandato.',
        'La iniciativa «Action for Peacekeeping» y el foro Peacekeeping Ministerial avanzan.',
      ],
    },
    fr: {
      flags: [
        'Le ⟦peacekeeping⟧ exige une volonté politique.',
        'L’avenir ⟦du peacebuilding⟧ et le sort des ⟦peacekeepers⟧ nous importent.',
        'La Force intérimaire des Nations Unies au Liban (FINUL) remplit son mandat. La ⟦UNIFIL⟧ n’est pas seule.',
      ],
      passes: [
        'Le maintien de la paix et la consolidation de la paix exigent une volonté.',
        'La FINUL (UNIFIL) et la MINUSCA remplissent leur mandat.',
        'L’initiative « Action for Peacekeeping » et la conférence Peacekeeping Ministerial avancent.',
      ],
    },
    ru: {
      flags: [
        '⟦Миротворческие силы ООН⟧ несут потери.',
        'Реформа ⟦операций по сохранению мира⟧ назрела.',
        'Мы верим в ⟦пискипинг⟧ нового типа.',
      ],
      passes: [
        'Операции Организации Объединенных Наций по поддержанию мира несут потери.',
        'Миротворческие силы Содружества и «миротворческие силы ООН» в кавычках.',
        'Наши миротворцы служат с честью, и усилия по сохранению мира продолжаются.',
      ],
    },
    zh: {
      flags: [
        '⟦联合国成员国⟧应当履行义务。',
        '⟦联合国各成员国⟧和⟦联合国安全委员会⟧负有责任。',
        '⟦维和行动驻在国⟧的同意不可或缺。',
      ],
      passes: [
        '联合国会员国和联合国安全理事会负有责任。',
        '非洲联盟成员国、安理会成员和欧盟成员国都支持。',
        '他说“联合国成员国”。驻在国使馆提供了协助，东道国表示同意。',
      ],
    },
  },
  run: inDraft(words('term-variant'), 'term-variant'),
};
