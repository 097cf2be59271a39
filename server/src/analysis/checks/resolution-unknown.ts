// Finds citations of Security Council resolutions that are not in the record.
import type { ResolutionCitation } from '../../knowledge/citations/citation';
import { isOfCouncil, namesOtherBody } from '../../knowledge/citations/resolutions';
import { resolutionsBy, yearOfResolution } from '../../knowledge/resolutions';
import * as l10n from '../../text/l10n';
import { overlapsAny } from '../../text/span';
import type { Check } from '../check';
import { citationsOf, type ParagraphReading } from '../reading';

export const resolutionUnknown: Check = {
  id: 'resolution-unknown',
  severity: 'warning',
  summary: 'The draft cites a Security Council resolution that does not exist.',
  reason:
    'The Council numbers its resolutions from the first, of 1946, without a gap; a number that it had not reached by the year given is a slip. The record of numbers by year ends with the last full year it knows: of what came later nothing is said.',
  examples: {
    ar: {
      flags: [
        'نشير إلى القرار ⟦23788⟧ (2017) بشأن حفظ السلام.',
        'يشكل القراران 1325 (2000) و⟦٢٩٤٢⟧ (٢٠١٥) أساسا متينا.',
        '---\ndate: 2018-03-28\n---\n\nوقرار مجلس الأمن ⟦3278⟧ واضح.',
      ],
      passes: [
        'نشير إلى القرار 2378 (2017) وإلى قرار الجمعية العامة 3314 (1974).',
        'نرحب بالقرار 2990 (2030) وبالقرار 9999.',
        'نشير إلى قرار جامعة الدول العربية 8914 (2023).',
      ],
    },
    en: {
      flags: [
        'We recall resolution ⟦23788⟧ (2017) on reform.',
        'Security Council resolutions 1325 (2000), ⟦2842⟧ (2015) and S/RES/⟦3278⟧ (2017) guide us.',
        'Resolution ⟦2942⟧ of 2015 is no resolution.',
        '---\ndate: 2018-03-28\n---\n\nSecurity Council resolution ⟦3278⟧ asks for a yearly briefing.',
        'Resolution ⟦0⟧ (2018) is none.',
      ],
      passes: [
        'We recall resolutions 1325 (2000), 2242 (2015) and 2378 (2017), and S/RES/2378 (2017).',
        'Resolution 2990 (2030) is beyond the record, and so is resolution 2900.',
        'General Assembly resolution 3314 (1974), resolution 3379 (1975) and resolution 72/262 are not the Council’s.',
        'Resolution 8914 (2023) of the League of Arab States stands. So does resolution 9012 (2024), as the Arab League has said.',
        'He said: “Resolution 9876 (2015) will never come.”',
        '---\ndate: 2018-03-28\n---\n\nUnder resolution 2378, 5000 troops were sent; resolution 9999 of another body asked for it.',
      ],
    },
    es: {
      flags: [
        'Recordamos la resolución ⟦23788⟧ (2017).',
        'Las resoluciones 1325 (2000) y ⟦2842⟧ (2015) del Consejo de Seguridad nos guían.',
        'La resolución ⟦2942⟧ de 2015 no existe.',
      ],
      passes: [
        'La resolución 2378 (2017) y la resolución 3314 (1974) son claras.',
        'La resolución 2990 (2030) aún no se conoce.',
        'La resolución 2382 (2021) de la Asamblea Parlamentaria es otra cosa, y también la 4012 (2021).',
      ],
    },
    fr: {
      flags: [
        'Nous rappelons la résolution ⟦23788⟧ (2017).',
        'Les résolutions 1325 (2000) et ⟦2842⟧ (2015) du Conseil de sécurité nous guident.',
        'La résolution ⟦2942⟧ de l’année 2015 n’existe pas.',
      ],
      passes: [
        'La résolution 2378 (2017) et la résolution 3314 (1974) sont claires.',
        'La résolution 2990 (2030) n’est pas encore connue.',
        'La résolution 4012 (2021) du Conseil de l’Europe est autre chose.',
      ],
    },
    ru: {
      flags: [
        'Мы напоминаем о резолюции ⟦23788⟧ (2017).',
        'В резолюциях Совета Безопасности 1325 (2000) и ⟦2842⟧ (2015) об этом сказано.',
        'Резолюция ⟦2942⟧ 2015 года не существует.',
      ],
      passes: [
        'Мы поддерживаем резолюцию 2378 (2017) и резолюцию 3314 (1974).',
        'Резолюция 2990 (2030) ещё не принята.',
        'Резолюция 4012 (2021) Парламентской ассамблеи важна.',
      ],
    },
    zh: {
      flags: [
        '我们回顾第⟦23788⟧(2017)号决议。',
        '安理会第1325(2000)号和第⟦2842⟧（2015）号决议指引着我们。',
        '第⟦2942⟧号决议（2015年）并不存在。',
      ],
      passes: [
        '我们支持第2378(2017)号决议和大会第3314(1974)号决议。',
        '第2990(2030)号决议尚未通过。',
        '阿拉伯国家联盟第8914(2023)号决议另当别论。',
      ],
    },
  },
  *runParagraph({ reading, kind, day }) {
    if (kind === 'title') return;
    for (const citation of citationsOf(reading)) {
      if (citation.kind !== 'resolution' || yearOfResolution(citation.number) !== null) continue;
      const { number, numeral, year } = citation;
      if (!isSurelyOfCouncil(citation, reading)) continue;
      if (overlapsAny(reading.quotations, citation)) continue;
      const by = year?.value ?? (day === null ? null : Number(day.slice(0, 4)));
      const reached = by === null ? null : resolutionsBy(by);
      if (by === null || reached === null) continue;
      yield {
        span: numeral,
        message:
          year === null
            ? l10n.t(
                'There is no Security Council resolution {0}: by the end of {1}, the year of the meeting, the Council had adopted {2}. Correct the number.',
                number,
                by,
                reached,
              )
            : l10n.t(
                'There is no Security Council resolution {0}: by the end of {1} the Council had adopted {2}. Correct the number, or the year if a later one is meant.',
                number,
                by,
                reached,
              ),
      };
    }
  },
};

/** A number that the Council never reached is more easily somebody else's: without its name there must be a year, and no other body. */
function isSurelyOfCouncil(citation: ResolutionCitation, { text, language }: ParagraphReading): boolean {
  if (citation.body !== null) return citation.body === 'council';
  return citation.year !== null && isOfCouncil(citation) && !namesOtherBody(text, language);
}
