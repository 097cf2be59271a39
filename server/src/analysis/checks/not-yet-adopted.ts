// Flags names of what did not yet exist on the day of the meeting.
import type { Entry } from '../../knowledge/knowledge';
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { dateInWords } from '../in-words';
import { isQuoted, speaksOfTheFuture } from '../history';
import { mentionsOf } from '../reading';

/** Meetings are announced, and words are older than what they name. */
const TIMELESS: ReadonlySet<string> = new Set(['concept', 'event', 'meeting', 'person', 'procedure', 'concept-note']);

const ON = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}`;

export const notYetAdopted: Check = {
  id: 'not-yet-adopted',
  severity: 'warning',
  summary: 'The draft names something that was adopted or set up only after the day of the meeting.',
  reason:
    'A statement is of its day. Text taken over from a later one names bodies and documents that the meeting cannot know; the day is that of the front matter, else that of the concept note. Sentences that announce something are left alone.',
  examples: {
    ar: {
      flags: [
        ON('2018-03-28', 'ونؤيد ⟦إدارة عمليات السلام⟧ في عملها.'),
        ON('2018-03-28', 'ونشير إلى ⟦قرار مجلس الأمن 2436 (2018)⟧.'),
        ON('2016-01-10', 'ونعمل وفقا ⟦للقرار 2378 (2017)⟧.'.replace('⟦للقرار', 'لما ورد في ⟦القرار')),
      ],
      passes: [
        ON('2020-03-28', 'ونؤيد إدارة عمليات السلام في عملها.'),
        ON('2018-03-28', 'ونرحب بمقترح إنشاء إدارة عمليات السلام.'),
        'ونؤيد إدارة عمليات السلام في عملها.',
      ],
    },
    en: {
      flags: [
        ON('2018-03-28', 'We thank the ⟦Department of Peace Operations⟧ for its work.'),
        ON('2018-03-28', 'We have endorsed the ⟦A4P Declaration⟧ and recall ⟦resolution 2436 (2018)⟧.'),
        ON('2014-05-01', 'The ⟦Kigali Principles⟧ guide our troops.'),
      ],
      passes: [
        ON('2019-03-28', 'We thank the Department of Peace Operations for its work.'),
        ON('2018-03-28', 'We support the proposed Department of Peace Operations.'),
        ON(
          '2018-03-28',
          'We recall resolution 2378 (2017), and “the Department of Peace Operations leads”, as somebody said.',
        ),
        'We have endorsed the A4P Declaration.',
      ],
    },
    es: {
      flags: [
        ON('2018-03-28', 'Agradecemos al ⟦Departamento de Operaciones de Paz⟧ su labor.'),
        ON('2018-03-28', 'Recordamos la ⟦resolución 2436 (2018)⟧.'),
        ON('2014-05-01', 'Nos guían los ⟦Principios de Kigali⟧.'),
      ],
      passes: [
        ON('2019-03-28', 'Agradecemos al Departamento de Operaciones de Paz su labor.'),
        ON('2018-03-28', 'Apoyamos la propuesta de un Departamento de Operaciones de Paz.'),
        ON('2018-03-28', 'Recordamos la resolución 2378 (2017).'),
      ],
    },
    fr: {
      flags: [
        ON('2018-03-28', 'Nous remercions le ⟦Département des opérations de paix⟧.'),
        ON('2018-03-28', 'Nous rappelons la ⟦résolution 2436 (2018)⟧.'),
        ON('2014-05-01', 'Les ⟦Principes de Kigali⟧ nous guident.'),
      ],
      passes: [
        ON('2019-03-28', 'Nous remercions le Département des opérations de paix.'),
        ON('2018-03-28', 'Nous appuyons le projet de Département des opérations de paix.'),
        ON('2018-03-28', 'Nous rappelons la résolution 2378 (2017).'),
      ],
    },
    ru: {
      flags: [
        ON('2018-03-28', 'Мы благодарим ⟦Департамент операций в пользу мира⟧.'),
        ON('2018-03-28', 'Мы напоминаем о ⟦резолюции 2436 (2018)⟧.'),
        ON('2014-05-01', 'Нас направляют ⟦Кигалийские принципы⟧.'),
      ],
      passes: [
        ON('2019-03-28', 'Мы благодарим Департамент операций в пользу мира.'),
        ON('2018-03-28', 'Мы поддерживаем создание Департамента операций в пользу мира.'),
        ON('2018-03-28', 'Мы напоминаем о резолюции 2378 (2017).'),
      ],
    },
    zh: {
      flags: [
        ON('2018-03-28', '我们感谢⟦和平行动部⟧的工作。'),
        ON('2018-03-28', '我们回顾⟦第2436(2018)号决议⟧。'),
        ON('2014-05-01', '我们支持⟦《基加利保护平民原则》⟧。'),
      ],
      passes: [
        ON('2019-03-28', '我们感谢和平行动部的工作。'),
        ON('2018-03-28', '我们支持设立和平行动部的提议。'),
        ON('2018-03-28', '我们回顾第2378(2017)号决议。'),
      ],
    },
  },
  *runParagraph({ reading, day, kind }) {
    if (day === null || kind !== 'text') return;
    const mentions = mentionsOf(reading);
    for (const { entry, start, end } of mentions) {
      const span = { start, end };
      if (!isLater(entry, day) || isQuoted(reading, span) || speaksOfTheFuture(reading, span, day)) continue;
      // Words that also name something of the time mean that.
      if (mentions.some((other) => other.start === start && other.end === end && !isLater(other.entry, day))) continue;
      yield {
        span,
        message: l10n.t(
          'On {0}, the day of the meeting, "{1}" was not there yet: it dates from {2}. Name what there was, or say that it is to come.',
          dateInWords(day),
          reading.text.slice(start, end),
          dateInWords(entry.since ?? ''),
        ),
      };
    }
  },
};

/** Whether an entry is certainly younger than a day: dates of the record may be no finer than a month or a year. */
function isLater({ since, kind, certainty }: Entry, day: string): boolean {
  return since !== null && certainty !== 'memory' && !TIMELESS.has(kind) && since > day.slice(0, since.length);
}
