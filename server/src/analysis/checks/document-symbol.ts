// Finds document symbols that are misspelt.
import { symbolSlipsIn, type SymbolSlip } from '../../knowledge/citations/slips';
import * as l10n from '../../text/l10n';
import { overlapsAny, sliceOf } from '../../text/span';
import type { Check } from '../check';

export const documentSymbol: Check = {
  id: 'document-symbol',
  severity: 'warning',
  summary: 'The symbol of a United Nations document is misspelt.',
  reason:
    'A document is found by its symbol, letter by letter: capitals of the Latin alphabet, the organ first, then year or session and number, set apart by slashes and without spaces (United Nations Editorial Manual; Dag Hammarskjöld Library, guide to document symbols).',
  examples: {
    ar: {
      flags: [
        'نشير إلى الوثيقة ⟦S/PRST/10/2018⟧ في هذا الصدد.',
        'كما ورد في الوثيقة ⟦184/2018/S⟧ أعلاه.',
        'محضر الجلسة (⟦S/PV 8218⟧) والوثيقة ⟦s/2018/184⟧.',
      ],
      passes: [
        'نشير إلى الوثائق S/PRST/2018/10 و S/2018/184 و S/RES/2378 (2017).',
        'محضر الجلسة S/PV.8218 والوثيقة S/٢٠١٨/١٨٤.',
        'قرار الجمعية العامة 72/262 والوثيقة A/72/707-S/2018/15.',
      ],
    },
    en: {
      flags: [
        'As ⟦S/PRST/10/2018⟧ recalls, and ⟦PRST 2018/10⟧ too.',
        'See ⟦S/PV 8218⟧, ⟦S/PV/8218⟧ and ⟦S/PV8218⟧.',
        'Documents ⟦S/2018 184⟧, ⟦S-2018-184⟧, ⟦S / 2018/184⟧ and ⟦S/184/2018⟧ are one.',
        'See ⟦s/2018/184⟧, ⟦S/Res/2378 (2017)⟧ and ⟦s/res/2378 (2017)⟧.',
        'See ⟦S/RES/2378/2017⟧, ⟦S/RES/2017/2378⟧ and ⟦S/RES 2378 (2017)⟧.',
        'See ⟦A/RES 72/262⟧ C, ⟦A/RES/262/72⟧ and ⟦A/262/72⟧.',
        'See ⟦S/2018/184/Add1⟧ and ⟦S/2018/184 Corr.1⟧, and ⟦S/2018/184/rev.1⟧.',
        'The years of ⟦S/1987/184⟧ and ⟦S/2081/184⟧ and the session of ⟦A/2018/184⟧ cannot be.',
        'See ⟦А/72/707⟧ and ⟦S/РV.8218⟧, typed with Cyrillic letters.',
        'See ⟦E/63/2018⟧ and ⟦ST/SGB/13/2003⟧.',
      ],
      passes: [
        'See S/2018/184, S/RES/2378 (2017), S/RES/2378(2017), S/PRST/2018/10, S/PV.8218, A/RES/72/262 and A/RES/72/262 C.',
        'See A/72/707-S/2018/15, A/HRC/37/45, ST/SGB/2003/13, SC/13267, E/2018/63, S/2018/184/Add.1 and S/2018/184/Corr.1.',
        'See S/18456, S/AC.20/2005/1, A/3181/Add.1, A/RES/2625 (XXV), A/C.5/72/L.1, A/72/6 (Sect. 5) and S/2001/1154.',
        'See https://docs.un.org/en/s/2018/184 and the file S-2018-184.pdf; the Council’s PV.8218 is not at hand.',
        'A 72/262 vote, 12/2018, and/or 2018/184; he said “s/2018/184”.',
      ],
    },
    es: {
      flags: [
        'Véase el documento ⟦S/PRST/10/2018⟧.',
        'Véanse ⟦S/PV 8218⟧ y ⟦s/2018/184⟧.',
        'El documento ⟦S/2018-184⟧ y la resolución ⟦A/RES 72/262⟧.',
      ],
      passes: [
        'Véanse S/PRST/2018/10, S/PV.8218 y S/2018/184.',
        'En lo relativo a RES/72/262 y a 2018/184.',
        'El documento A/72/707-S/2018/15 y la resolución S/RES/2378 (2017).',
      ],
    },
    fr: {
      flags: [
        'Voir le document ⟦S/PRST/10/2018⟧.',
        'Voir ⟦S/PV 8218⟧ et ⟦s/2018/184⟧.',
        'Le document ⟦S/2018 184⟧ et la résolution ⟦A/RES/72-262⟧.',
      ],
      passes: [
        'Voir S/PRST/2018/10, S/PV.8218 et S/2018/184.',
        'La résolution S/RES/2378 (2017) et le document A/72/707–S/2018/15.',
        'Il y a 2018/184 choses à dire.',
      ],
    },
    ru: {
      flags: [
        'См. документ ⟦А/72/707⟧ и документ ⟦С/2018/184⟧.',
        'См. ⟦S/РRST/2018/10⟧ и ⟦S/PRST/10/2018⟧.',
        'См. ⟦S/PV 8218⟧ и ⟦А/НRС/37/45⟧.',
      ],
      passes: [
        'См. документы A/72/707, S/2018/184, S/PRST/2018/10 и S/PV.8218.',
        'С 2018/2019 года в резолюции S/RES/2378 (2017).',
        'См. А и Б, а также A/HRC/37/45.',
      ],
    },
    zh: {
      flags: [
        '见文件⟦S／2018／184⟧和⟦Ｓ/2018/184⟧。',
        '载于⟦S/2018/ 184⟧号文件和⟦s/2018/184⟧号文件。',
        '见⟦S/PRST/10/2018⟧和⟦S/PV 8218⟧。',
      ],
      passes: [
        '载于S/2018/184号文件，见S/PV.8218和S/RES/2378（2017）。',
        '第2378(2017)号决议和A/72/707-S/2018/15号文件。',
        '2018/184和72/262只是数字。',
      ],
    },
  },
  *runParagraph({ reading: { text, quotations }, kind }) {
    if (kind === 'title') return;
    for (const slip of symbolSlipsIn(text)) {
      const span = { start: slip.start, end: slip.end };
      if (overlapsAny(quotations, span)) continue;
      yield {
        span,
        message: messageOf(slip, sliceOf(text, span)),
        ...(slip.right === null
          ? {}
          : { fix: { title: l10n.t('Change to {0}', slip.right), edits: [{ span, newText: slip.right }] } }),
      };
    }
  },
};

function messageOf({ fault, right, number, since }: SymbolSlip, written: string): string {
  switch (fault) {
    case 'alphabet':
      return l10n.t(
        'Letters of this symbol are Cyrillic and only look Latin, so no search finds it: write {0}.',
        right ?? '',
      );
    case 'width':
      return l10n.t('This symbol has full-width signs, with which no search finds it: write {0}.', right ?? '');
    case 'case':
      return l10n.t('Document symbols have capital letters: write {0}, not {1}.', right ?? '', written);
    case 'order':
      return l10n.t('The parts of this symbol stand in the wrong order: write {0}, not {1}.', right ?? '', written);
    case 'marks':
      return l10n.t(
        'The parts of this symbol are not set apart as they should be: write {0}, not {1}.',
        right ?? '',
        written,
      );
    case 'year':
      return l10n.t(
        'Symbols of this kind bear a year from {0} on, and {1} cannot be one: correct {2}.',
        since ?? '',
        number ?? '',
        written,
      );
    case 'session':
      return l10n.t(
        'The symbols of the General Assembly bear the number of a session, and there is no session {0}: correct {1}.',
        number ?? '',
        written,
      );
  }
}
