// Warns of references to numbered paragraphs that the concept note does not have.
import type { Note } from '../../note/note';
import * as l10n from '../../text/l10n';
import { westernDigits } from '../../text/numerals';
import { overlapsAny } from '../../text/span';
import type { Check } from '../check';
import { paragraphReferencesIn } from '../paragraph-references';

const NOTE_EN =
  'S/2018/184\n\nConcept note\n\n1. Peacekeeping saves lives.\n\n2. Mandates must be clear.\n\n3. Resources must match them.\n\nGuiding questions\n\n(a) How can civilians be protected?';
const NOTE_ZH =
  'S/2018/184\n\n概念说明\n\n1. 维持和平拯救生命。\n\n2. 任务授权必须明确。\n\n3. 资源必须与任务相称。\n\n供讨论的问题\n\n(a) 如何更好地保护平民？';

export const unknownNoteParagraph: Check = {
  id: 'unknown-note-paragraph',
  severity: 'warning',
  summary: 'The draft refers to a numbered paragraph that the concept note does not have.',
  reason:
    'Delegations look up what a statement refers to. A wrong number sends them to nothing, and is easily left over from an earlier version of the note.',
  examples: {
    ar: {
      flags: [
        { note: NOTE_ZH, draft: 'وكما جاء في الفقرة ⟦31⟧ من المذكرة المفاهيمية، فإن الولايات يجب أن تكون واضحة.' },
        { note: NOTE_ZH, draft: 'انظر الفقرتين 2 و⟦٧⟧ من المذكرة المفاهيمية (S/2018/184).' },
        { note: NOTE_ZH, draft: 'تشير المذكرة المفاهيمية في الفقرة ⟦12⟧ إلى الموارد.' },
      ],
      passes: [
        { note: NOTE_ZH, draft: 'وكما جاء في الفقرة 2 من المذكرة المفاهيمية، والفقرة 31 من القرار 2378 (2017).' },
        { note: NOTE_ZH, draft: 'ترحب المذكرة المفاهيمية بما ورد في الفقرة 31 من تقرير الأمين العام.' },
        { note: 'مذكرة مفاهيمية\n\nبلا فقرات مرقمة.', draft: 'انظر الفقرة 31 من المذكرة المفاهيمية.' },
      ],
    },
    en: {
      flags: [
        { note: NOTE_EN, draft: 'As paragraph ⟦31⟧ of the concept note says, mandates must be clear.' },
        { note: NOTE_ZH, draft: 'The concept note rightly points out in its paragraph ⟦12⟧ that means must match.' },
        { note: NOTE_EN, draft: 'See paragraphs 2, 3 and ⟦4⟧ of the Netherlands’ concept note.' },
        { note: NOTE_EN, draft: 'We agree with the concept note (S/2018/184, para. ⟦9⟧).' },
        { note: NOTE_EN, draft: 'This is said in paras. 3–⟦5⟧ of document S/2018/184.' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'As paragraphs 1 to 3 of your concept note say, and the concept note (para. 2) repeats.',
        },
        { note: NOTE_EN, draft: 'The concept note quotes paragraph 31 of resolution 2378 (2017).' },
        { note: NOTE_EN, draft: 'The concept note, in paragraph 31 of the report it cites, finds support.' },
        {
          note: NOTE_EN,
          draft: 'Paragraph 31 of document S/2018/180 is clear, and so is “paragraph 31 of the concept note”.',
        },
        { note: 'Concept note\n\nNothing is numbered here.', draft: 'See paragraph 31 of the concept note.' },
        'See paragraph 31 of the concept note.',
      ],
    },
    es: {
      flags: [
        {
          note: NOTE_EN,
          draft: 'Como se dice en el párrafo ⟦31⟧ de la nota conceptual, los mandatos han de ser claros.',
        },
        { note: NOTE_ZH, draft: 'La nota conceptual (párr. ⟦8⟧) lo señala con acierto.' },
        { note: NOTE_EN, draft: 'Véanse los párrafos 3 y ⟦4⟧ del documento conceptual.' },
      ],
      passes: [
        { note: NOTE_EN, draft: 'Véanse los párrafos 2 y 3 de la nota conceptual de los Países Bajos.' },
        { note: NOTE_EN, draft: 'La nota conceptual recuerda el párrafo 31 de la resolución 2378 (2017).' },
        { note: NOTE_EN, draft: 'El párrafo 31 del informe completa la nota conceptual.' },
      ],
    },
    fr: {
      flags: [
        {
          note: NOTE_EN,
          draft: 'Comme il est dit au paragraphe ⟦31⟧ de la note de cadrage, les mandats doivent être clairs.',
        },
        {
          note: NOTE_ZH,
          draft: 'La note de cadrage relève à juste titre, au paragraphe ⟦14⟧, que les moyens manquent.',
        },
        { note: NOTE_EN, draft: 'Voir les paragraphes 1 à ⟦6⟧ de votre note conceptuelle (S/2018/184).' },
      ],
      passes: [
        { note: NOTE_EN, draft: 'Voir le paragraphe 3 de la note de cadrage et la note de cadrage, par. 2.' },
        { note: NOTE_EN, draft: 'La note de cadrage rappelle le paragraphe 31 de la résolution 2378 (2017).' },
        { note: NOTE_EN, draft: 'Le paragraphe 31 du rapport va plus loin que la note de cadrage.' },
      ],
    },
    ru: {
      flags: [
        { note: NOTE_EN, draft: 'Как сказано в пункте ⟦31⟧ концептуальной записки, мандаты должны быть четкими.' },
        { note: NOTE_ZH, draft: 'В концептуальной записке (пп. 2 и ⟦5⟧) это отмечено.' },
        { note: NOTE_EN, draft: 'См. пункты 3–⟦4⟧ представленной Нидерландами концептуальной записки.' },
      ],
      passes: [
        { note: NOTE_EN, draft: 'Как сказано в пункте 2 концептуальной записки и в п. 31 доклада.' },
        { note: NOTE_EN, draft: 'Концептуальная записка, пункт 31 резолюции 2378 (2017) и подпункт (b) согласуются.' },
        { note: NOTE_EN, draft: 'В этой концептуальной записке 31 пункт не нужен.' },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '概念说明第⟦31⟧段指出，任务授权必须明确。' },
        { note: NOTE_ZH, draft: '正如概念说明(S/2018/184)第2、第⟦5⟧段所述。' },
        { note: NOTE_ZH, draft: '概念文件在第⟦十二⟧段中提到资源问题。' },
      ],
      passes: [
        { note: NOTE_ZH, draft: '概念说明第2段和第三段指出，资源必须与任务相称。' },
        { note: NOTE_ZH, draft: '概念说明提到第2378(2017)号决议第31段。' },
        { note: NOTE_ZH, draft: '秘书长报告第31段也是如此。' },
      ],
    },
  },
  *runParagraph({ reading: { text, language, quotations }, notes }) {
    if (!notes.some(({ numbered }) => numbered.length > 1)) return;
    const symbols = notes.flatMap(({ symbol }) => symbol ?? []);
    for (const { start, end, number } of paragraphReferencesIn(text, language, symbols)) {
      const span = { start, end };
      if (overlapsAny(quotations, span)) continue;
      const last = lastIfUnknown(number, notes);
      if (last === null) continue;
      const message = l10n.t(
        'The concept note has no paragraph {0}: its numbered paragraphs end with {1}. Correct the number or take the reference out.',
        number,
        last,
      );
      yield { span, message };
    }
  },
};

interface Numbering {
  readonly last: number;
  /** Every number that opens a line of the file, whatever it was taken for. */
  readonly opening: ReadonlySet<number>;
}

const numberings = new WeakMap<Note, Numbering>();

function numberingOf(note: Note): Numbering {
  let numbering = numberings.get(note);
  if (!numbering) {
    const opening = [...westernDigits(note.text).matchAll(/^[^\S\n]*[#*(]*[^\S\n]*(\d{1,3})(?!\d)/gmu)].map(
      ([, number]) => Number(number),
    );
    const last = Math.max(...note.numbered.map(({ number }) => Number(westernDigits(number))));
    numberings.set(note, (numbering = { last, opening: new Set(opening) }));
  }
  return numbering;
}

/**
 * The number of the note's last paragraph, if it ends before `number` in every version; null where it does not, or where the reading of a
 * note may have missed a paragraph.
 */
function lastIfUnknown(number: number, notes: readonly Note[]): number | null {
  const numberings = notes.filter(({ numbered }) => numbered.length > 1).map(numberingOf);
  const last = Math.max(...numberings.map((numbering) => numbering.last));
  return number > last && !numberings.some(({ opening }) => opening.has(number)) ? last : null;
}
