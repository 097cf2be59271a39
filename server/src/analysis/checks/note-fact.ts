// Warns where the draft gives another figure or date than the concept note for the same thing.
import { entryById, mentionsIn } from '../../knowledge/entries';
import type { Note } from '../../note/note';
import type { DateMention } from '../../text/dates';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { figuresLike, westernDigits } from '../../text/numerals';
import { sentencesOf } from '../../text/sentences';
import { overlapsAny, sliceOf, type Span } from '../../text/span';
import { tokensOf } from '../../text/tokens';
import type { Check, Edit, Finding, Fix } from '../check';
import { factsIn, type CountFact, type DateFact, type Fact } from '../facts';
import { mentionsOf } from '../reading';

const NOTE_ZH =
  'S/2018/184\n\n概念说明\n\n1. 维和行动拯救生命。\n\n2. 已经有44个会员国担负起遵守《基加利保护平民原则》的责任。\n\n3. 连续举行的联合国维和国防部长级会议(包括最近于2017年11月在温哥华举行的会议)成功地推出了重要承诺。\n\n4. 克鲁兹报告统计，共有195名维和人员死于暴力行为。\n\n供讨论的问题\n\n(a) 如何更好地保护平民？';
const NOTE_EN =
  'S/2018/184\n\nConcept note\n\n1. Peacekeeping saves lives.\n\n2. So far forty-four Member States have endorsed the Kigali Principles on the Protection of Civilians.\n\n3. The conference held in Vancouver in November 2017 was a success.\n\nGuiding questions\n\n(a) How can civilians be protected?';

export const noteFact: Check = {
  id: 'note-fact',
  severity: 'warning',
  summary: 'A figure or date is not the one that the concept note gives for the same thing.',
  reason:
    'The concept note is what the room has read. A figure that differs from it is taken for a slip, unless the statement says where it is from.',
  examples: {
    ar: {
      flags: [
        { note: NOTE_ZH, draft: 'فالدوريا واحدة من ⟦45⟧ دولة عضوا أيدت مبادئ كيغالي بشأن حماية المدنيين.' },
        { note: NOTE_ZH, draft: 'أيدت ⟦ستة وأربعون⟧ دولة مبادئ كيغالي.' },
        { note: NOTE_EN, draft: 'أيدت ⟦٥٤⟧ دولة مبادئ كيغالي.' },
        { note: NOTE_ZH, draft: 'نذكر بمؤتمر فانكوفر المعقود في ⟦تشرين الأول/أكتوبر 2017⟧.' },
      ],
      passes: [
        { note: NOTE_ZH, draft: 'أيدت 44 دولة مبادئ كيغالي، وأيدت أربع وأربعون دولة مبادئ كيغالي.' },
        { note: NOTE_ZH, draft: 'أيدت أكثر من 40 دولة مبادئ كيغالي.' },
        {
          note: NOTE_ZH,
          draft: 'نذكر بمؤتمر فانكوفر المعقود في تشرين الثاني/نوفمبر 2017 وبمؤتمر لندن المعقود في أيلول/سبتمبر 2016.',
        },
        { note: NOTE_ZH, draft: 'انضمت دولتان إلى مبادئ كيغالي هذا العام.' },
      ],
    },
    en: {
      flags: [
        { note: NOTE_ZH, draft: 'Valdoria is one of the ⟦45⟧ Member States that have endorsed the Kigali Principles.' },
        {
          note: NOTE_ZH,
          draft: 'By then, ⟦forty-six⟧ States endorsed the Kigali Principles on the Protection of Civilians.',
        },
        { note: NOTE_EN, draft: 'The Kigali Principles, endorsed by ⟦54⟧ countries, show the way.' },
        { note: NOTE_ZH, draft: 'We recall the Vancouver conference in ⟦October 2017⟧.' },
        {
          note: NOTE_EN,
          draft: 'At the ministerial meeting held in Vancouver in ⟦November 2016⟧ we pledged a helicopter.',
        },
        { note: NOTE_ZH, draft: 'The Santos Cruz report counts ⟦159⟧ peacekeepers killed by violence.' },
      ],
      passes: [
        {
          note: NOTE_ZH,
          draft:
            'Valdoria is one of the 44 Member States that have endorsed the Kigali Principles, as forty-four States have.',
        },
        { note: NOTE_ZH, draft: 'More than 40 Member States have endorsed the Kigali Principles.' },
        { note: NOTE_ZH, draft: 'Today 50 Member States have endorsed the Kigali Principles.' },
        {
          note: NOTE_ZH,
          draft: 'Two Member States endorsed the Kigali Principles last year, and 15 African countries.',
        },
        { note: NOTE_ZH, draft: 'The 55 members of the African Union and 45 Member States met in Kigali.' },
        {
          note: NOTE_ZH,
          draft: 'We recall the Vancouver conference in November 2017 and the London conference in September 2016.',
        },
        { note: NOTE_ZH, draft: 'In October 2017 we opened a training centre; the Vancouver conference followed.' },
        {
          note: NOTE_EN,
          draft:
            'The Kigali Principles, in November 2016, were new to us; the Vancouver conference, in October, had not been held.',
        },
        { note: NOTE_ZH, draft: 'He said: “Forty-five States have endorsed the Kigali Principles.”' },
        'One of the 45 Member States that have endorsed the Kigali Principles.',
      ],
    },
    es: {
      flags: [
        { note: NOTE_ZH, draft: 'Somos uno de los ⟦45⟧ Estados Miembros que han suscrito los Principios de Kigali.' },
        { note: NOTE_ZH, draft: '⟦Cuarenta y seis⟧ países han suscrito los Principios de Kigali.' },
        { note: NOTE_ZH, draft: 'Recordamos la conferencia de Vancouver, celebrada en ⟦octubre de 2017⟧.' },
      ],
      passes: [
        {
          note: NOTE_ZH,
          draft: 'Somos uno de los cuarenta y cuatro Estados Miembros que han suscrito los Principios de Kigali.',
        },
        { note: NOTE_ZH, draft: 'Más de 40 Estados Miembros han suscrito los Principios de Kigali.' },
        { note: NOTE_ZH, draft: 'Recordamos la conferencia de Vancouver, celebrada en noviembre de 2017.' },
      ],
    },
    fr: {
      flags: [
        { note: NOTE_ZH, draft: 'Nous sommes l’un des ⟦45⟧ États Membres qui ont souscrit aux Principes de Kigali.' },
        { note: NOTE_ZH, draft: '⟦Quarante-six⟧ pays ont souscrit aux Principes de Kigali.' },
        { note: NOTE_ZH, draft: 'Rappelons la conférence tenue à Vancouver en ⟦octobre 2017⟧.' },
      ],
      passes: [
        {
          note: NOTE_ZH,
          draft: 'Nous sommes l’un des quarante-quatre États Membres qui ont souscrit aux Principes de Kigali.',
        },
        { note: NOTE_ZH, draft: 'Plus de 40 États Membres ont souscrit aux Principes de Kigali.' },
        { note: NOTE_ZH, draft: 'Rappelons la conférence tenue à Vancouver en novembre 2017.' },
      ],
    },
    ru: {
      flags: [
        { note: NOTE_ZH, draft: 'Мы — одно из ⟦45⟧ государств, поддержавших Кигалийские принципы.' },
        { note: NOTE_ZH, draft: '⟦Сорок шесть⟧ стран поддержали Кигалийские принципы.' },
        { note: NOTE_ZH, draft: 'Напомним о конференции, состоявшейся в Ванкувере в ⟦октябре 2017⟧ года.' },
      ],
      passes: [
        { note: NOTE_ZH, draft: 'Мы — одно из сорока четырех государств, поддержавших Кигалийские принципы.' },
        { note: NOTE_ZH, draft: 'Более 40 государств поддержали Кигалийские принципы.' },
        { note: NOTE_ZH, draft: 'Напомним о конференции, состоявшейся в Ванкувере в ноябре 2017 года.' },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '我国是支持《基加利保护平民原则》的⟦45⟧个会员国之一。' },
        { note: NOTE_ZH, draft: '⟦四十六⟧个会员国支持《基加利保护平民原则》。' },
        { note: NOTE_ZH, draft: '我们忆及⟦2017年10月⟧在温哥华举行的会议。' },
      ],
      passes: [
        { note: NOTE_ZH, draft: '我国是支持《基加利保护平民原则》的四十四个会员国之一，44个会员国。' },
        { note: NOTE_ZH, draft: '超过40个会员国支持《基加利保护平民原则》。' },
        { note: NOTE_ZH, draft: '我们忆及2017年11月在温哥华举行的会议和2016年9月在伦敦举行的会议。' },
      ],
    },
  },
  *runParagraph({ reading, notes }) {
    const known = notes.flatMap(factsOfNote);
    if (known.length === 0) return;
    const { text, language, sentences, tokens, quotations } = reading;
    for (const fact of factsIn({ text, language, sentences, tokens, mentions: mentionsOf(reading) })) {
      if (overlapsAny(quotations, fact.span)) continue;
      const same = known.filter((one) => isOnSame(one.fact, fact));
      const [first] = same;
      // A note that gives two figures for a thing gives none.
      if (!first || same.some(({ fact: other }) => !agrees(other, first.fact))) continue;
      if (fact.kind === 'count' && first.fact.kind === 'count' && isSlipOfCount(fact, first.fact))
        yield wrongCount(fact, first, first.fact, text, language);
      if (fact.kind === 'date' && first.fact.kind === 'date' && isSlipOfDate(fact, first.fact))
        yield wrongDate(fact, first, text, language);
    }
  },
};

/** A fact of the note, with the words that give it. */
interface NoteFact {
  readonly fact: Fact;
  /** The number of its paragraph; null for one without. */
  readonly paragraph: string | null;
  readonly words: string;
}

const factsByNote = new WeakMap<Note, readonly NoteFact[]>();

function factsOfNote(note: Note): readonly NoteFact[] {
  let facts = factsByNote.get(note);
  if (!facts) factsByNote.set(note, (facts = readFacts(note)));
  return facts;
}

function readFacts({ language, numbered, unnumbered }: Note): NoteFact[] {
  if (language === null) return [];
  const passages = [
    ...numbered.map(({ text, number }) => ({ text, paragraph: number })),
    ...unnumbered.map(({ text }) => ({ text, paragraph: null })),
  ];
  return passages.flatMap(({ text, paragraph }) => {
    const tokens = tokensOf(text, language);
    const mentions = mentionsIn(text, language, tokens);
    const facts = factsIn({ text, language, sentences: sentencesOf(text), tokens, mentions });
    return facts.filter(isOfItself).map((fact) => ({
      fact,
      paragraph,
      words: sliceOf(text, fact.kind === 'count' ? fact.whole : fact.span),
    }));
  });
}

/** Whether a date can be that of the entry it stands beside: of the year that the record gives for it, where it gives one. */
function isOfItself(fact: Fact): boolean {
  const since = fact.kind === 'date' ? entryById(fact.thing)?.since : null;
  return fact.kind === 'count' || !since || since.startsWith(String(fact.date.year));
}

function isOnSame(a: Fact, b: Fact): boolean {
  if (a.thing !== b.thing || a.kind !== b.kind) return false;
  return a.kind === 'date' || (b.kind === 'count' && a.unit === b.unit);
}

function agrees(a: Fact, b: Fact): boolean {
  if (a.kind === 'count') return b.kind === 'count' && a.value === b.value;
  return b.kind === 'date' && differing(a.date, b.date).length === 0;
}

// Below this a number is rather of a part ("two Member States have joined").
const LEAST_COUNT = 5;

/** Whether a number is likely meant for the note's: near enough to be neither a part nor another count. */
function isSlipOfCount({ value }: CountFact, { value: right }: CountFact): boolean {
  return value !== right && value >= LEAST_COUNT && right >= LEAST_COUNT && value <= 2 * right && right <= 2 * value;
}

type Part = 'year' | 'month' | 'day';

/** The parts of two dates that both have and that differ. */
function differing(a: DateMention, b: DateMention): Part[] {
  return (['year', 'month', 'day'] as const).filter(
    (part) => a[part] !== null && b[part] !== null && a[part] !== b[part],
  );
}

/** Whether a date is that of the note with one part of it wrong, and not what the entry itself says. */
function isSlipOfDate({ date, thing }: DateFact, { date: right }: DateFact): boolean {
  if (differing(date, right).length !== 1 || date.iso === null) return false;
  const since = entryById(thing)?.since;
  return !since || !(since.startsWith(date.iso) || date.iso.startsWith(since));
}

function wrongCount(
  fact: CountFact,
  { paragraph, words }: NoteFact,
  right: CountFact,
  text: string,
  language: LanguageCode,
): Finding {
  const written = sliceOf(text, fact.span);
  const finding = { span: fact.span, message: inWords(paragraph, words, written) };
  const isSafe =
    fact.inFigures && fact.value < 1000 && right.value < 1000 && takesSameForm(fact.value, right.value, language);
  if (!isSafe) return finding;
  const newText = figuresLike(written, right.value);
  return { ...finding, fix: { title: l10n.t('Change to {0}', newText), edits: [{ span: fact.span, newText }] } };
}

function wrongDate(
  fact: DateFact,
  { fact: known, paragraph, words }: NoteFact,
  text: string,
  language: LanguageCode,
): Finding {
  const { span, date } = fact;
  const written = sliceOf(text, span);
  const finding = { span, message: inWords(paragraph, words, written) };
  const edit = known.kind === 'date' ? dateEdit(span, written, date, known.date, language) : null;
  if (!edit) return finding;
  const fix: Fix = { title: l10n.t('Change to {0}', edit.newText), edits: [edit] };
  return { ...finding, fix };
}

function inWords(paragraph: string | null, words: string, written: string): string {
  return paragraph === null
    ? l10n.t('The concept note has “{0}” here, not “{1}”: correct it, or say where it is from.', words, written)
    : l10n.t(
        'Paragraph {0} of the concept note has “{1}” here, not “{2}”: correct it, or say where it is from.',
        paragraph,
        words,
        written,
      );
}

/** The one part of a date that is wrong, in its own figures; null where that part is a word. */
function dateEdit(
  span: Span,
  written: string,
  date: DateMention,
  right: DateMention,
  language: LanguageCode,
): Edit | null {
  const [part] = differing(date, right);
  const [wrong, correct] = part ? [date[part], right[part]] : [null, null];
  if (wrong === null || correct === null) return null;
  if (part === 'month' && language !== 'zh') return null;
  const pattern = { year: /\d{4}/g, month: /\d{1,2}(?=\s*月)/g, day: /(?<!\d)\d{1,2}(?!\d|\s*月|st|nd|rd|th|er|º)/g }[
    part ?? 'year'
  ];
  const match = [...westernDigits(written).matchAll(pattern)].find(([found]) => Number(found) === wrong);
  if (!match) return null;
  const start = span.start + match.index;
  return { span: { start, end: start + match[0].length }, newText: figuresLike(written, correct) };
}

/** Whether two numbers ask the same form of what they count. */
function takesSameForm(a: number, b: number, language: LanguageCode): boolean {
  return formFor(a, language) === formFor(b, language);
}

function formFor(number: number, language: LanguageCode): number {
  const [hundred, ten] = [number % 100, number % 10];
  switch (language) {
    case 'zh':
      return 0;
    case 'ru':
      return hundred >= 11 && hundred <= 14 ? 5 : ten === 1 ? 1 : ten >= 2 && ten <= 4 ? 2 : 5;
    case 'ar':
      return number <= 2 ? number : hundred >= 3 && hundred <= 10 ? 3 : hundred >= 11 ? 11 : 100;
    default:
      return number === 1 ? 1 : 2;
  }
}
