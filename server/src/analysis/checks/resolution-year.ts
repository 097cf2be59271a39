// Compares the year written with a Security Council resolution with the year in which it was adopted.
import type { ResolutionCitation } from '../../knowledge/citations/citation';
import { citationsIn } from '../../knowledge/citations/citations';
import { isOfCouncil } from '../../knowledge/citations/resolutions';
import { entryById } from '../../knowledge/entries';
import { yearOfResolution } from '../../knowledge/resolutions';
import type { Note } from '../../note/note';
import * as l10n from '../../text/l10n';
import { figuresLike, westernDigits } from '../../text/numerals';
import { sliceOf, type Span } from '../../text/span';
import type { Check, Finding, Fix } from '../check';
import { citationsOf } from '../reading';

export const resolutionYear: Check = {
  id: 'resolution-year',
  severity: 'warning',
  summary: 'The year given with a Security Council resolution is not that of its adoption.',
  reason:
    'The number of a Security Council resolution is followed by the year of its adoption, in brackets; a wrong one leads readers and interpreters to another text. The years are those in which the Council adopted its resolutions, by number.',
  examples: {
    ar: {
      flags: [
        'نشير إلى القرار 2378 (⟦2018⟧) بشأن حفظ السلام.',
        'يشكل القراران ١٣٢٥ (⟦٢٠٠١⟧) و ٢٢٤٢ (٢٠١٥) أساسا متينا.',
        'وقرار مجلس الأمن رقم 2250 لعام ⟦2016⟧ واضح.',
      ],
      passes: [
        'نشير إلى القرار 2378 (2017) وإلى قرار الجمعية العامة 71/256.',
        'قتل 59 (2017) شخصا بعد اتخاذ القرار.',
        'نشير إلى القرار 194 (1948).',
      ],
    },
    en: {
      flags: [
        'We recall resolution 2378 (⟦2018⟧) on reform.',
        'Security Council resolutions 1325 (⟦2001⟧), 1820 (2008) and 2242 (⟦2016⟧) guide us.',
        'As S/RES/2378 (⟦2018⟧) says, “resolution 2436 (⟦2017⟧) matters”.',
        'Resolution 1325 of ⟦2001⟧ changed much.',
        'We recall resolution 2378 (⟦2018⟧) and General Assembly resolution 71/256.',
        'We support resolutions 1325, 1820 and 2242 (⟦2016⟧).',
        'Security Council resolution 194 (⟦1948⟧), S/RES/194 (⟦1948⟧) and resolution 242 (⟦1968⟧) are misdated.',
        'Resolution 194 (⟦1948⟧) of the Security Council is misdated.',
      ],
      passes: [
        'We recall resolutions 1325 (2000), 2242 (2015) and 2378 (2017), and General Assembly resolution 71/256.',
        'General Assembly resolution 377 (1950) is another matter, and so is resolution 194 (1948) of the General Assembly.',
        'The Council recalls resolution 194 (1948) and resolution 181 of 1947.',
        'After that resolution deaths rose from 32 (2016) to 59 (2017).',
        'Resolution 2378 of 20 September 2017 and resolution 9999 (2018) are not for us to judge.',
      ],
    },
    es: {
      flags: [
        'La resolución 2378 (⟦2018⟧) del Consejo de Seguridad es clara.',
        'Las resoluciones del Consejo de Seguridad 1325 (2000) y 2242 (⟦2016⟧) nos guían.',
      ],
      passes: [
        'La resolución 2378 (2017) y la resolución 71/256 de la Asamblea General son claras.',
        'Recordamos la resolución 194 (1948) y la resolución 181 de 1947.',
      ],
    },
    fr: {
      flags: [
        'La résolution 2378 (⟦2018⟧) est claire.',
        'Les résolutions 1325 (2000) et 2242 (⟦2016⟧) du Conseil nous guident.',
        'La résolution n° 1325 de ⟦2001⟧ reste un jalon.',
        'La résolution 194 (⟦1948⟧) du Conseil de sécurité est mal datée.',
      ],
      passes: [
        'Le Conseil rappelle la résolution 194 (1948) et la résolution 181 de 1947.',
        'Les résolutions 1325 (2000) et 2242 (2015) et la résolution 71/256 de l’Assemblée générale sont claires.',
      ],
    },
    ru: {
      flags: [
        'Мы поддерживаем резолюцию 2378 (⟦2018⟧) Совета.',
        'В резолюциях Совета Безопасности 1325 (2000) и 2242 (⟦2016⟧) об этом сказано.',
        'Резолюция 1325 ⟦2001⟧ года важна.',
      ],
      passes: [
        'Мы поддерживаем резолюцию 2378 (2017) и резолюцию 71/256 Генеральной Ассамблеи.',
        'Мы напоминаем о резолюции 194 (1948).',
        'Резолюция 2378 от 20 сентября 2017 года важна.',
      ],
    },
    zh: {
      flags: [
        '我们支持第2378(⟦2018⟧)号决议。',
        '安全理事会第 2378（⟦2018⟧）号决议十分重要。',
        '第1325(2000)号和第2242(⟦2016⟧)号决议指引着我们。',
        '第1325号决议（⟦2001⟧年）是里程碑。',
        '安理会第194(⟦1948⟧)号决议的年份有误。',
      ],
      passes: [
        '我们支持第2378(2017)号决议和大会第71/256号决议。',
        '死亡人数从32(2016)人升至59(2017)人，决议很重要。',
        '大会第377(1950)号决议另当别论。',
        '我们回顾第194(1948)号决议。',
      ],
    },
  },
  *runParagraph({ reading, notes }) {
    for (const citation of citationsOf(reading)) {
      if (citation.kind !== 'resolution' || !citation.year || !isOfCouncil(citation)) continue;
      const right = yearOfResolution(citation.number);
      if (right === null || right === citation.year.value) continue;
      const isKnown = (number: number) =>
        entryById(`res${number}`) !== undefined || notes.some((note) => citedIn(note).has(number));
      yield wrongYear(reading.text, citation, citation.year, right, isKnown);
    }
  },
};

const cited = new WeakMap<Note, ReadonlySet<number>>();

/** The numbers of the resolutions that a note cites. */
function citedIn(note: Note): ReadonlySet<number> {
  let numbers = cited.get(note);
  if (!numbers) {
    const all = note.language ? citationsIn(note.text, note.language) : [];
    cited.set(note, (numbers = new Set(all.flatMap((one) => (one.kind === 'resolution' ? [one.number] : [])))));
  }
  return numbers;
}

/** Either the year or the number is wrong: whichever makes it a resolution that is known comes first, else the year. */
function wrongYear(
  text: string,
  { number, numeral }: ResolutionCitation,
  year: Span & { readonly value: number },
  right: number,
  isKnown: (number: number) => boolean,
): Finding {
  const span = { start: year.start, end: year.end };
  const written = sliceOf(text, span);
  const ofYear: Fix = {
    title: l10n.t('Change to {0}', right),
    edits: [{ span, newText: figuresLike(written, right) }],
  };
  const meant = numberMeant(number, year.value, isKnown);
  const ofNumber: Fix | null =
    meant === null
      ? null
      : {
          title: l10n.t('Change to {0}', `${meant} (${year.value})`),
          edits: [{ span: numeral, newText: figuresLike(sliceOf(text, numeral), meant) }],
        };
  const isNumber = meant !== null && isKnown(meant) && !isKnown(number);
  return {
    span,
    message: l10n.t(
      'Security Council resolution {0} was adopted in {1}, not in {2}: correct the year, or the number if another resolution is meant.',
      number,
      right,
      westernDigits(written),
    ),
    fix: ofNumber && isNumber ? ofNumber : ofYear,
    ...(ofNumber ? { otherFix: isNumber ? ofYear : ofNumber } : {}),
  };
}

/**
 * The one resolution of the year that a slip of the hand makes into this number: two digits that changed places, or, to a known one, one
 * wrong digit. A known one comes first; null where there is none, or more than one.
 */
function numberMeant(number: number, year: number, isKnown: (number: number) => boolean): number | null {
  const digits = [...String(number)];
  const swapped = digits.slice(1).map((digit, i) => [...digits.slice(0, i), digit, digits[i], ...digits.slice(i + 2)]);
  const replaced = digits.flatMap((_, i) => [...'0123456789'].map((digit) => digits.with(i, digit)));
  const ofYear = (numbers: readonly (readonly (string | undefined)[])[]) =>
    [...new Set(numbers.map((one) => Number(one.join(''))))].filter(
      (one) => one !== number && yearOfResolution(one) === year,
    );
  const bySwap = ofYear(swapped);
  for (const candidates of [bySwap.filter(isKnown), bySwap, ofYear(replaced).filter(isKnown)]) {
    const [only, another] = candidates;
    if (only !== undefined) return another === undefined ? only : null;
  }
  return null;
}
