// Flags the name of a body that had another one on the day of the meeting.
import { entryById } from '../../knowledge/entries';
import type { Entry, Names } from '../../knowledge/knowledge';
import * as l10n from '../../text/l10n';
import type { Check, Fix } from '../check';
import { dateInWords } from '../in-words';
import { isQuoted, speaksOfThePast } from '../history';
import { mentionsOf } from '../reading';

/** What goes on under another name. A mission that was closed is history, and drafts speak of it as such. */
const LASTING: ReadonlySet<string> = new Set([
  'agency',
  'committee',
  'department',
  'fund',
  'office',
  'organ',
  'organization',
  'post',
  'regional-organization',
]);

const ON = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}`;

export const formerName: Check = {
  id: 'former-name',
  severity: 'warning',
  summary: 'A body is named as it was called before the day of the meeting.',
  reason:
    'Departments and organizations are reformed and renamed: on 1 January 2019 the Department of Peacekeeping Operations became the Department of Peace Operations. Sentences on former times, and quotations, are left alone.',
  examples: {
    ar: {
      flags: [
        ON('2020-05-29', 'ونشكر ⟦إدارة عمليات حفظ السلام⟧ على جهودها.'),
        ON('2020-05-29', 'نشكر الأمين العام و⟦إدارة عمليات حفظ السلام⟧.'),
        ON('2021-09-01', 'ونقدر عمل ⟦إدارة الشؤون السياسية⟧.'),
        ON('2005-01-01', 'ونشيد بجهود ⟦منظمة الوحدة الأفريقية⟧.'),
      ],
      passes: [
        ON('2018-03-28', 'ونشكر إدارة عمليات حفظ السلام على جهودها.'),
        ON('2020-05-29', 'وكانت إدارة عمليات حفظ السلام قد أعدت ذلك في عام 2017.'),
        ON('2020-05-29', 'وأعدته إدارة عمليات حفظ السلام السابقة.'),
      ],
    },
    en: {
      flags: [
        ON('2020-05-29', 'We thank the ⟦Department of Peacekeeping Operations⟧ for its briefing.'),
        ON('2020-05-29', '⟦DPKO⟧ and ⟦DFS⟧ must work as one.'),
        ON('2021-09-01', 'The ⟦Department of Political Affairs⟧ leads mediation.'),
      ],
      passes: [
        ON('2018-03-28', 'We thank the Department of Peacekeeping Operations for its briefing.'),
        ON('2020-05-29', 'In 2017 the Department of Peacekeeping Operations issued a policy.'),
        ON(
          '2020-05-29',
          'The then Department of Peacekeeping Operations issued a policy; “DPKO leads the way”, we said.',
        ),
        ON('2020-05-29', 'MINUSTAH left Haiti.'),
        'DPKO must work with us.',
      ],
    },
    es: {
      flags: [
        ON('2020-05-29', 'Agradecemos al ⟦Departamento de Operaciones de Mantenimiento de la Paz⟧ su labor.'),
        ON('2021-09-01', 'El ⟦Departamento de Asuntos Políticos⟧ dirige la mediación.'),
        ON('2005-01-01', 'Encomiamos a la ⟦Organización de la Unidad Africana⟧.'),
      ],
      passes: [
        ON('2018-03-28', 'Agradecemos al Departamento de Operaciones de Mantenimiento de la Paz su labor.'),
        ON('2020-05-29', 'El antiguo Departamento de Operaciones de Mantenimiento de la Paz lo preparó.'),
        ON('2020-05-29', 'En 2017 el Departamento de Operaciones de Mantenimiento de la Paz lo preparó.'),
      ],
    },
    fr: {
      flags: [
        ON('2020-05-29', 'Nous remercions le ⟦Département des opérations de maintien de la paix⟧.'),
        ON('2021-09-01', 'Le ⟦Département des affaires politiques⟧ dirige la médiation.'),
        ON('2005-01-01', 'Nous saluons l’⟦Organisation de l’unité africaine⟧.'),
      ],
      passes: [
        ON('2018-03-28', 'Nous remercions le Département des opérations de maintien de la paix.'),
        ON('2020-05-29', 'L’ancien Département des opérations de maintien de la paix l’avait préparé.'),
        ON('2020-05-29', 'En 2017, le Département des opérations de maintien de la paix l’avait préparé.'),
      ],
    },
    ru: {
      flags: [
        ON('2020-05-29', 'Мы благодарим ⟦Департамент операций по поддержанию мира⟧.'),
        ON('2021-09-01', 'Посредничеством занимается ⟦Департамент по политическим вопросам⟧.'),
        ON('2005-01-01', 'Мы приветствуем усилия ⟦Организации африканского единства⟧.'),
      ],
      passes: [
        ON('2018-03-28', 'Мы благодарим Департамент операций по поддержанию мира.'),
        ON('2020-05-29', 'Бывший Департамент операций по поддержанию мира подготовил это.'),
        ON('2020-05-29', 'В 2017 году Департамент операций по поддержанию мира подготовил это.'),
      ],
    },
    zh: {
      flags: [
        ON('2020-05-29', '我们感谢⟦维持和平行动部⟧的工作。'),
        ON('2021-09-01', '⟦政治事务部⟧负责调解工作。'),
        ON('2005-01-01', '我们赞扬⟦非洲统一组织⟧的努力。'),
      ],
      passes: [
        ON('2018-03-28', '我们感谢维持和平行动部的工作。'),
        ON('2020-05-29', '原维持和平行动部制定了这项政策。'),
        ON('2020-05-29', '2017年维持和平行动部制定了这项政策。'),
      ],
    },
  },
  *runParagraph({ reading, day, kind }) {
    if (day === null || kind !== 'text') return;
    const mentions = mentionsOf(reading);
    for (const { entry, start, end } of mentions) {
      const written = withoutConjunction(reading.text.slice(start, end), entry.names[reading.language]);
      const span = { start: end - written.length, end };
      const { until } = entry;
      if (until === null || !isOver(entry, day) || isQuoted(reading, span)) continue;
      if (speaksOfThePast(reading, span, until)) continue;
      // One of several bodies of that name may still be there.
      if (mentions.some((one) => one.start === start && one.end === end && !isOver(one.entry, day))) continue;
      const successors = entry.successors.flatMap((id) => entryById(id, reading.added) ?? []);
      const names = successors.flatMap((one) => one.names[reading.language]?.full ?? one.names.en?.full ?? []);
      const fix = fixFor(entry, successors, written, reading.language, span);
      yield {
        span,
        message: l10n.t(
          '"{0}" was the name until {1}; on {2}, the day of the meeting, it is {3}. Use the name of the day, or make clear that you speak of the past.',
          written,
          dateInWords(until),
          dateInWords(day),
          l10n.listed(names.map((name) => l10n.t('"{0}"', name))),
        ),
        ...(fix ? { fix } : {}),
      };
    }
  },
};

/** In Arabic "and" is joined to the name that follows it. */
function withoutConjunction(written: string, names: Names | undefined): string {
  const bare = written.replace(/^و/u, '');
  return bare === names?.full || bare === names?.short ? bare : written;
}

function isOver({ until, successors, kind }: Entry, day: string): boolean {
  return until !== null && successors.length > 0 && LASTING.has(kind) && until < day.slice(0, until.length);
}

/** Name for name, where there is one successor and the words stand as the record has them; an acronym would need its name beside it. */
function fixFor(
  { names }: Entry,
  successors: readonly Entry[],
  written: string,
  language: keyof Entry['names'],
  span: { readonly start: number; readonly end: number },
): Fix | null {
  const [successor, ...others] = successors;
  const before = names[language];
  const after = successor?.names[language];
  if (!before || !after || others.length > 0 || after.doubtful) return null;
  const form = (['full', 'short'] as const satisfies readonly (keyof Names)[]).find((one) => before[one] === written);
  const newText = form && after[form];
  return newText ? { title: l10n.t('Change to "{0}"', newText), edits: [{ span, newText }] } : null;
}
