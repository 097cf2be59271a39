// Compares the dates of the draft with the day of the meeting, and days of the week with their dates.
import type { Field, ParagraphKind } from '../../draft/draft';
import { presidencyOn } from '../../knowledge/council';
import { stateNameOn } from '../../knowledge/state-names';
import type { Note } from '../../note/note';
import { datesIn, isoDate, weekdayOf, type DateMention } from '../../text/dates';
import { writtenDate } from '../../knowledge/written-date';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { figuresLike, westernDigits } from '../../text/numerals';
import { sliceOf, type Span } from '../../text/span';
import type { Check, Edit, Finding, Fix } from '../check';
import { dateInWords } from '../in-words';
import { monthEdit } from '../month-edit';
import { weekdayEdit } from '../weekday-edit';

/** How a language speaks of the debate at hand, so that a date beside it is that of the meeting. */
interface Wording {
  /** "The open debate", "this meeting", in every inflection. */
  readonly debate: RegExp;
  /** Words that may stand between it and its date, which comes after it, in Chinese before. */
  readonly between: string;
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  ar: {
    debate: /(?:ال)?مناقشة\s+(?:ال)?مفتوحة|هذه\s+(?:الجلسة|المناقشة)|(?:جلسة|مناقشة)\s+اليوم/gu,
    between: 'في|يوم|اليوم|بتاريخ|المعقودة|المعقود|المقرر|المزمع|عقدها|التي|عقدت|تعقد|ستعقد|لمجلس|الأمن',
  },
  en: {
    debate: /\bopen\s+debate\b|\b(?:this|today[’']s)\s+(?:[\w-]+\s+){0,2}(?:debate|meeting|discussion)\b/giu,
    between: 'of|on|held|to|be|being|convened|scheduled|planned|for|taking|place|the|today|Security|Council',
  },
  es: {
    debate: /debate\s+(?:público\s+)?abierto|(?:este|presente)\s+debate|esta\s+sesión|(?:debate|sesión)\s+de\s+hoy/giu,
    between: 'del?|el|día|hoy|celebrad[oa]|previst[oa]|convocad[oa]|que|se|celebrará|celebra|Consejo|Seguridad',
  },
  fr: {
    debate: /débat\s+(?:public|ouvert)|(?:ce|présent)\s+débat|cette\s+séance|(?:débat|séance)\s+d[’']aujourd[’']hui/giu,
    between: 'du|de|le|ce|tenue?|prévue?|organisée?|convoquée?|qui|se|tient|tiendra|Conseil|sécurité',
  },
  ru: {
    debate: /(?:открыт|эт|сегодняшн|нынешн)\p{L}{1,3}\s+(?:прени|дебат|дискусси|обсуждени|заседани)\p{L}{0,3}/giu,
    between:
      'от|в|во|на|котор\\p{L}{2}|состо\\p{L}{2,8}|запланированн\\p{L}{2}|намеченн\\p{L}{2}|проводим\\p{L}{2}|сегодня|Совета|Безопасности',
  },
  zh: {
    debate: /公开辩论会?|(?:今天|今日|本次|这次|此次)的?(?:公开)?(?:辩论会?|会议)/gu,
    between: '举行的|召开的|将举行的|的|安全理事会|安理会|高级别|部长级|联合国',
  },
};

// As far as a date may stand from the debate, in characters.
const NEAR = 60;
// More characters than the name of a place and a comma have.
const LONGEST_PLACE = 40;

const NOTE =
  'S/2018/184\n\nConcept note for the Security Council open debate on the theme “Peacekeeping”, to be held on 28 March 2018\n\nGuiding questions\n\n(a) How can civilians be protected?';

const UNDATED =
  'S/2018/184\n\nLetter dated 2 March 2018 from the Permanent Representative of the Netherlands to the United Nations addressed to the Secretary-General\n\nConcept note on the theme “Peacekeeping”\n\nGuiding questions\n\n(a) How can civilians be protected?';

export const wrongMeetingDate: Check = {
  id: 'wrong-meeting-date',
  severity: 'warning',
  summary: 'A date is not that of the meeting, or a day of the week does not fall on its date.',
  reason: 'The day of the meeting is given in the concept note; days of the week follow from the calendar.',
  examples: {
    ar: {
      flags: [
        { note: NOTE, draft: 'نشكركم على عقد المناقشة المفتوحة في ⟦27 آذار/مارس 2018⟧.' },
        {
          note: NOTE,
          draft: 'نشكركم على عقد هذه الجلسة في ⟦٢٨ أيار/مايو ٢٠١٨⟧، ونقدر المناقشة المفتوحة في ⟦28 شباط/فبراير 2018⟧.',
        },
        'اجتمعنا يوم ⟦الثلاثاء⟧ 28 آذار/مارس 2018 في نيويورك.',
        'اجتمعنا يوم ⟦الأحد⟧ ٢٨ مارس ٢٠١٨.',
      ],
      passes: [
        {
          note: NOTE,
          draft:
            'نشكركم على عقد المناقشة المفتوحة في 28 آذار/مارس 2018، ونذكر بهجوم 27 آذار/مارس 2018 ويوم الأربعاء 28 مارس 2018.',
        },
      ],
    },
    en: {
      flags: [
        { note: UNDATED, draft: '---\nnote: note.txt\ndate: ⟦2018-04-28⟧\n---\nWe met.' },
        { note: NOTE, draft: '---\nnote: note.txt\ndate: ⟦2018-03-27⟧\n---\n\nMr. President,' },
        { note: NOTE, draft: '# Statement by Valdoria, ⟦27 March 2018⟧\n\nMr. President,' },
        { note: NOTE, draft: 'STATEMENT BY VALDORIA\nNew York, ⟦March 27, 2018⟧\n\nMr. President,' },
        { note: NOTE, draft: '# Statement by Valdoria, ⟦28 March 2017⟧\n\nMr. President,' },
        {
          note: NOTE,
          draft: '# Statement by Valdoria, ⟦28 May 2018⟧\n\nThis meeting on ⟦FEBRUARY 28, 2018⟧ is timely.',
        },
        { note: NOTE, draft: 'We welcome the open debate of ⟦Tuesday, 27 March 2018⟧ and this debate on ⟦29 March⟧.' },
        { note: NOTE, draft: 'We met on Wednesday, 28 March 2018, not on ⟦Friday⟧, 27 April 2017.' },
        { note: NOTE, draft: '# Statement by Valdoria, ⟦28 Apr⟧. 2018\n\nMr. President,' },
        'We met on ⟦TUESDAY⟧, 28 March 2018.',
      ],
      passes: [
        { note: UNDATED, draft: '---\nnote: note.txt\ndate: 2018-03-28\n---\nWe met.' },
        {
          note: NOTE,
          draft:
            '---\nnote: note.txt\ndate: 2018-03-28\n---\n\n# Statement, 28 March 2018\n\nWe welcome the open debate of Wednesday, 28 March 2018.',
        },
        {
          note: NOTE,
          draft:
            'The attack of 27 March 2018 shocked us. The open debate of 27 October 2017 was useful. On 28 March 2016 we said so.',
        },
        { note: NOTE, draft: 'The open debate of 28 April 2017 was useful, and on 28 May 2018 the mandate ends.' },
        { note: NOTE, draft: 'The open debate was useful. On 27 March 2018 we met the widows.' },
        { note: 'Concept note', draft: 'We welcome the open debate of 27 March 2018.' },
      ],
    },
    es: {
      flags: [
        {
          note: NOTE,
          draft: 'Agradecemos el debate abierto del ⟦27 de marzo de 2018⟧ y esta sesión del ⟦28 de mayo⟧.',
        },
        'Nos reunimos el ⟦martes⟧ 28 de marzo de 2018 y el ⟦lunes⟧ 31 de marzo de 2018.',
      ],
      passes: [
        {
          note: NOTE,
          draft:
            'Agradecemos el debate abierto del miércoles 28 de marzo de 2018. El ataque del 27 de marzo de 2018 nos conmovió.',
        },
      ],
    },
    fr: {
      flags: [
        { note: NOTE, draft: 'Nous saluons le débat public du ⟦mardi 27 mars 2018⟧ et cette séance du ⟦28 mai⟧.' },
        { note: NOTE, draft: 'New York, le ⟦27 mars 2018⟧\n\nMonsieur le Président,' },
        'Réunis le ⟦Mardi⟧ 28 mars 2018, nous avons agi.',
      ],
      passes: [
        {
          note: NOTE,
          draft: 'Nous saluons le débat public du mercredi 28 mars 2018. L’attaque du 27 mars 2018 nous a émus.',
        },
      ],
    },
    ru: {
      flags: [
        { note: NOTE, draft: 'Мы приветствуем открытые прения ⟦27 марта 2018⟧ года и это заседание ⟦28 мая⟧.' },
        'Мы собрались во ⟦вторник⟧, 28 марта 2018 года.',
        'Вот дата: ⟦вторник⟧, 28 марта 2018 года; встреча в ⟦четверг⟧ 27 марта 2018 года.',
      ],
      passes: [
        {
          note: NOTE,
          draft:
            'Мы приветствуем открытые прения в среду, 28 марта 2018 года. Нападение 27 марта 2018 года потрясло нас.',
        },
      ],
    },
    zh: {
      flags: [
        { note: NOTE, draft: '我们欢迎⟦2018年3月27日⟧的公开辩论会，⟦2018年5月28日⟧的公开辩论会。' },
        '我们于2018年3月28日⟦星期二⟧举行会议。',
        '我们于2018 年 3 月 28 日（⟦周日⟧）举行会议。',
      ],
      passes: [{ note: NOTE, draft: '我们欢迎2018年3月28日星期三的公开辩论会。2018年3月27日的袭击令人震惊。' }],
    },
  },
  *run({ draft: { frontMatter }, notes }) {
    const meeting = meetingOf(notes);
    const date = frontMatter.date;
    if (!date || date.value === meeting?.iso) return;
    if (!meeting) yield* ofAnotherPresidency(date, notes);
    else
      yield notTheMeeting(date.span, dateInWords(date.value), meeting, meeting.iso, [
        { span: date.span, newText: meeting.iso },
      ]);
  },
  *runParagraph({ reading: { text, language }, kind, notes }) {
    const meeting = meetingOf(notes);
    for (const date of datesIn(text, language)) {
      if (meeting && isMeantFor(meeting, date, text, language, kind)) {
        yield notTheMeeting(
          date,
          sliceOf(text, date),
          meeting,
          writtenDate(meeting.iso, language),
          editsTo(meeting, date, text, language),
        );
      } else yield* wrongWeekday(date, text, language);
    }
  },
};

/** A day of the calendar. */
interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of the meeting; null where the notes name only a month, or nothing. */
function meetingOf(notes: readonly Note[]): Day | null {
  for (const { meetingDate } of notes) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(meetingDate ?? '');
    if (match) return { iso: match[0], year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  }
  return null;
}

/** `right` is the date of the meeting as the edits write it. */
function notTheMeeting(span: Span, written: string, meeting: Day, right: string, edits: readonly Edit[]): Finding {
  const message = l10n.t(
    'According to the concept note the meeting is on {0}, not on {1}: correct the date.',
    dateInWords(meeting.iso),
    written,
  );
  return {
    span: { start: span.start, end: span.end },
    message,
    ...withFix(l10n.t('Change to {0}', right), edits),
  };
}

/** A note of the Security Council without a date still says who presides, and each month another State does. */
function* ofAnotherPresidency({ span, value }: Field<string>, notes: readonly Note[]): Iterable<Finding> {
  const note = notes.find(({ symbol, presidency }) => symbol?.startsWith('S/') && presidency?.country);
  const said = note?.presidency?.country;
  const recorded = value.length === 'YYYY-MM-DD'.length ? presidencyOn(value) : null;
  if (!said || recorded === null || recorded === said) return;
  const language = note.language ?? 'en';
  yield {
    span,
    severity: 'hint',
    message: l10n.t(
      'On {0} {1} presides over the Security Council, and in the concept note it is {2}: look whether the date is right.',
      dateInWords(value),
      stateNameOn(recorded, language, value),
      stateNameOn(said, language, value),
    ),
  };
}

function withFix(title: string, edits: readonly Edit[]): { fix?: Fix } {
  return edits.length > 0 ? { fix: { title, edits } } : {};
}

/**
 * Whether a date is meant to be that of the meeting and differs from it by a slip: another day or another month, or, in the title, another
 * year. A date without a year is taken for one of the meeting's year.
 */
function isMeantFor(
  meeting: Day,
  date: DateMention,
  text: string,
  language: LanguageCode,
  kind: ParagraphKind,
): boolean {
  if (date.day === null) return false;
  const sameYear = date.year === null || date.year === meeting.year;
  const differing = [date.day === meeting.day, date.month === meeting.month, sameYear].filter((same) => !same);
  if (differing.length !== 1) return false;
  return standsInTitle(date, text, kind) || (sameYear && standsWithDebate(date, text, language));
}

/** In a heading, or on a line of its own with at most a place before it: "New York, 28 March 2018". */
function standsInTitle({ start, end }: Span, text: string, kind: ParagraphKind): boolean {
  if (kind === 'title') return true;
  const head = text.slice(Math.max(0, start - LONGEST_PLACE), start);
  const before = head.slice(head.lastIndexOf('\n') + 1);
  const [after = ''] = text.slice(end, end + LONGEST_PLACE).split('\n');
  if (before.length === LONGEST_PLACE) return false;
  return /^(?:[\p{L} .-]+[,،，]\s?(?:le |el )?)?$/iu.test(before) && /^\s*(?:года|г\.)?\s*$/u.test(after);
}

function standsWithDebate(date: Span, text: string, language: LanguageCode): boolean {
  const { debate, between } = wordings[language];
  const joins = (gap: string) =>
    new RegExp(`^[\\s,،(（]*(?:(?:${between})[\\s,،(（]${language === 'zh' ? '*' : '+'})*$`, 'iu').test(gap);
  // In Chinese the date stands before: "28日的公开辩论".
  const [from, to] = language === 'zh' ? [date.end, date.end + NEAR] : [Math.max(0, date.start - NEAR), date.start];
  for (const { index, 0: found } of text.slice(from, to).matchAll(debate)) {
    const gap = language === 'zh' ? text.slice(from, from + index) : text.slice(from + index + found.length, to);
    if (joins(gap)) return true;
  }
  return false;
}

/** The edits that make a date that of the meeting, in its own figures; none where an ending hangs on the day ("27th"). */
function editsTo(meeting: Day, date: DateMention, text: string, language: LanguageCode): Edit[] {
  const plain = westernDigits(sliceOf(text, date));
  // The last number of one or two figures: in Chinese the month stands before it.
  const day = [...plain.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)].at(-1);
  if (!day || /^(?:st|nd|rd|th|er|[-º°])/.test(plain.slice(day.index + day[0].length))) return [];
  const edit = (found: RegExpExecArray, newText: string): Edit => {
    const start = date.start + found.index;
    return { span: { start, end: start + found[0].length }, newText };
  };
  const edits: Edit[] = [];
  if (date.day !== meeting.day) {
    const ordinal = language === 'fr' && meeting.day === 1 ? 'er' : '';
    edits.push(edit(day, figuresLike(sliceOf(text, date), meeting.day) + ordinal));
  }
  const month = date.month === meeting.month ? null : monthEdit(text, date, meeting.month, language);
  if (month) edits.push(month);
  const year = /\d{4}/.exec(plain);
  if (year && date.year !== meeting.year) edits.push(edit(year, figuresLike(sliceOf(text, date), meeting.year)));
  const weekday = weekdayOf(meeting.iso);
  if (date.weekday && weekday !== null && date.weekday.day !== weekday)
    edits.push(weekdayEdit(text, date.weekday, weekday, language));
  return edits;
}

function* wrongWeekday(
  { year, month, day, weekday }: DateMention,
  text: string,
  language: LanguageCode,
): Iterable<Finding> {
  const iso = day === null ? null : isoDate(year, month, day);
  const right = iso === null ? null : weekdayOf(iso);
  if (!weekday || weekday.day < 0 || iso === null || right === null || weekday.day === right) return;
  const { start, end } = weekday;
  const edit = weekdayEdit(text, weekday, right, language);
  const message = l10n.t(
    '{0} is not on the day of the week given here ("{1}"): correct the day or the date.',
    dateInWords(iso),
    text.slice(start, end),
  );
  yield { span: { start, end }, message, fix: { title: l10n.t('Change to "{0}"', edit.newText), edits: [edit] } };
}
