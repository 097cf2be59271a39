// Flags a name that is nearly, but not quite, the official one.
import type { Entry } from '../../knowledge/knowledge';
import { fold } from '../../text/fold';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { sliceOf } from '../../text/span';
import type { Check } from '../check';
import { isQuoted } from '../history';
import { nearMissesIn, type NearMiss } from '../near-names';
import { mentionsOf, type ParagraphReading } from '../reading';

/** Languages in which a name has one form, whatever the sentence does with it. */
const UNINFLECTED: ReadonlySet<LanguageCode> = new Set(['en', 'es', 'fr']);
/** What is spoken of in many ways. */
const LOOSE: ReadonlySet<string> = new Set([
  'concept',
  'document-type',
  'group',
  'person',
  'post',
  'presidential-statement',
  'procedure',
  'resolution',
]);
const LEAST_WORDS = 3;

export const officialName: Check = {
  id: 'official-name',
  severity: 'warning',
  summary: 'The name of a body, mission or instrument differs by a word or a letter from the official one.',
  reason:
    'Delegations are quoted by their statements, and interpreters look names up: they should be the official ones. Only names of several words are looked at, and only those that can hardly mean anything else.',
  examples: {
    ar: {
      flags: [
        'ونشكر ⟦بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقلار في مالي⟧.',
        'ونسترشد بأحكام ⟦ميثاق الأمم المتحذة⟧.',
        'وينص ⟦ميثاق الأمم المتحجة⟧ على ذلك.',
      ],
      passes: [
        'ونشكر بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي.',
        'ونسترشد بأحكام ميثاق الأمم المتحدة وبميثاق الأمم والشعوب.',
      ],
    },
    en: {
      flags: [
        'We thank the ⟦Department of Peacekeeping Operation⟧.',
        'The ⟦United Nations Multidimensional Integrated Stabilization Mision in Mali⟧ needs means.',
        'We have endorsed the ⟦Kigali Principles for the Protection of Civilians⟧.',
        'The ⟦Charter of the United Natoins⟧ binds us all.',
        'It is for the ⟦Security Concil⟧ to act.',
        'The ⟦Charter of the Untied Nations⟧ is clear.',
      ],
      passes: [
        'We thank the Department of Peacekeeping Operations, and its department of many operations.',
        'The United Nations Multidimensional Integrated Stabilization Mission in Mali needs means.',
        'We have endorsed the Kigali Principles on the Protection of Civilians.',
        'He spoke of “the Department of Peacekeeping Operation here”.',
        'The department of peacekeeping operations is spelt small here.',
        'The Charter of the United Nations binds us all, and so does Chapter VI of the United Nations Charter.',
        'The Security Counsel of the company and the General Assembler of the plant were there.',
      ],
    },
    es: {
      flags: [
        'Agradecemos al ⟦Departamento de Operaciones de Mantenimiento de Paz⟧.',
        'La ⟦Carta de las Naciones Undias⟧ nos obliga.',
        'El ⟦Consejo de Seguirdad⟧ debe actuar.',
      ],
      passes: [
        'Agradecemos al Departamento de Operaciones de Mantenimiento de la Paz.',
        'La Carta de las Naciones Unidas nos obliga, y el Consejo de Seguridad debe actuar.',
      ],
    },
    fr: {
      flags: [
        'Nous remercions le ⟦Département des opérations du maintien de la paix⟧.',
        'La ⟦Charte des Nations Uneis⟧ nous oblige.',
        'Le ⟦Conseil de sécurtié⟧ doit agir.',
      ],
      passes: [
        'Nous remercions le Département des opérations de maintien de la paix.',
        'Nous avons adopté les Principes de Kigali.',
        'La Charte des Nations Unies nous oblige, et le Conseil de sécurité doit agir.',
      ],
    },
    ru: {
      flags: [
        'Мы благодарим ⟦Департамент операций по подержанию мира⟧.',
        'Это вытекает из ⟦Устава Организации Обьединенных Наций⟧.',
        'Решать — ⟦Совету Безопастности⟧.',
      ],
      passes: [
        'Мы благодарим Департамент операций по поддержанию мира и Департаменту операций по поддержанию мира верим.',
        'Это вытекает из Устава Организации Объединенных Наций, и решать — Совету Безопасности.',
      ],
    },
    zh: {
      flags: ['我们感谢⟦联合国马里多层面综合稳定特排团⟧。'],
      passes: ['我们感谢联合国马里多层面综合稳定特派团。'],
    },
  },
  *runParagraph({ reading, kind }) {
    if (kind !== 'text') return;
    for (const { span, official, slip } of [...nearMissesIn(reading), ...otherwiseWorded(reading)]) {
      if (isQuoted(reading, span)) continue;
      const written = sliceOf(reading.text, span);
      const fixed = slip
        ? reading.text.slice(span.start, slip.span.start) + slip.newText + reading.text.slice(slip.span.end, span.end)
        : '';
      yield {
        span,
        message: l10n.t('The official name is "{0}", not "{1}".', official, written),
        ...(slip ? { fix: { title: l10n.t('Change to "{0}"', fixed), edits: [slip] } } : {}),
      };
    }
  },
};

/** Names of the right words, one of which has another ending or little words between: "Kigali Principles for …" instead of "on". */
function* otherwiseWorded(reading: ParagraphReading): Iterable<NearMiss> {
  const { text, language } = reading;
  if (!UNINFLECTED.has(language)) return;
  const mentions = mentionsOf(reading);
  for (const { entry, start, end } of mentions) {
    const official = closestName(entry, text.slice(start, end), language);
    if (official === null) continue;
    // Another entry may be named just so.
    const isRight = mentions.some(
      (one) =>
        one.start === start && one.end === end && closestName(one.entry, text.slice(start, end), language) === null,
    );
    const span = { start, end };
    if (!isRight) yield { span, official, slip: { span, newText: official } };
  }
}

/** The name that was meant, where the words are none of the entry's; null where they are, or where nothing can be said. */
function closestName({ names, kind }: Entry, written: string, language: LanguageCode): string | null {
  const own = names[language];
  if (!own || own.doubtful || own.general || LOOSE.has(kind)) return null;
  const words = wordsOf(written);
  const known = [own.full, own.short, own.acronym, ...own.aliases].filter((name) => name !== null);
  if (words.length < LEAST_WORDS || known.some((name) => wordsOf(name).join(' ') === words.join(' '))) return null;
  const meant = [own.full, ...(own.short === null ? [] : [own.short])].find(
    (name) => Math.abs(wordsOf(name).length - words.length) <= 1 && wordsOf(name)[0] === words[0],
  );
  return meant ?? null;
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(fold);
}
