// Warns where a briefer's name, rank or organization is nearly, but not quite, what the concept note says.
import { mentionsIn } from '../../knowledge/entries';
import type { Entry } from '../../knowledge/knowledge';
import type { Briefer, Note } from '../../note/note';
import { fold } from '../../text/fold';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { encloses, overlaps, overlapsAny, sliceOf, type Span } from '../../text/span';
import { ranksIn, type RankMention } from '../briefer-ranks';
import type { Check, Finding, Fix } from '../check';
import {
  compareHanNames,
  compareNames,
  isAddress,
  isParticle,
  nameWord,
  nameWords,
  type Likeness,
  type NameWord,
} from '../personal-names';
import { mentionsOf, type ParagraphReading } from '../reading';

// Between a rank and the name it belongs to, in characters.
const NEAR = 80;
// A surname alone is compared from so many letters on.
const LEAST_ALONE = 5;
// What stands between the parts of a foreign name in Chinese.
const DOT = /[·•・‧]/u;
/** Kinds of entries that a briefer can speak for. */
const BODIES: ReadonlySet<string> = new Set([
  'department',
  'office',
  'fund',
  'organization',
  'regional-organization',
  'agency',
  'mission',
  'special-political-mission',
]);
/** What stands between two persons of a list, or before an office held in the past. */
const LISTING = /(?<!\p{L})(?:and|et|y|и|as well as|ainsi que|así como|а также)(?!\p{L})|\sو|和|以及|及|、/iu;
const FORMER = /(?<!\p{L})(?:former|then|ex|ancien(?:ne)?|exdirector|бывш\p{L}+|سابق\p{L}*|السابقة?)(?!\p{L})|[原前]/iu;
// Without questions: the examples must not hang on what is read as an answer.
const NOTE_EN =
  'S/2031/77\n\nConcept note\n\nBriefers\n\n- Ms. Irena Valtorr, Executive Director of the Institute for Peace\n\n- Mr. Bertrand Kandaré, Under-Secretary-General for Peace Operations';
const NOTE_FR =
  'S/2031/77\n\nNote de cadrage\n\nIntervenants\n\n- Mme Irena Valtorr, Directrice exécutive de l’Institut pour la paix\n\n- M. Bertrand Kandaré, Secrétaire général adjoint aux opérations de paix';
const NOTE_ES =
  'S/2031/77\n\nNota conceptual\n\nPonentes\n\n- Sra. Irena Valtorr, Directora Ejecutiva del Instituto para la Paz\n\n- Sr. Bertrand Kandaré, Secretario General Adjunto de Operaciones de Paz';
const NOTE_RU =
  'S/2031/77\n\nКонцептуальная записка\n\nДокладчики\n\n- г-жа Ирена Валторсен, Директор-исполнитель Института мира\n\n- г-н Бертран Кандаре, заместитель Генерального секретаря по операциям в пользу мира';
const NOTE_AR =
  'S/2031/77\n\nمذكرة مفاهيمية\n\nمقدمو الإحاطات\n\n- السيدة إيرينا فالتورسن، المديرة التنفيذية لمعهد السلام\n\n- السيد برتران كنداري، وكيل الأمين العام لعمليات السلام';
const NOTE_ZH =
  'S/2031/77\n\n概念说明\n\n安理会将听取和平研究所执行主任伊雷娜·瓦尔托尔和主管和平行动副秘书长贝特朗·坎达雷的通报。';
const NOTE_ZH_KNOWN =
  'S/2018/184\n\n概念说明\n\n安理会将听取秘书长、非洲联盟委员会主席穆萨·法基和非政府组织主任法蒂马塔·图雷的通报。';

export const brieferName: Check = {
  id: 'briefer-name',
  severity: 'warning',
  summary:
    'A briefer’s name is misspelt, or the briefer is given another rank or organization than in the concept note.',
  reason:
    'Briefers sit in the room. Their names and offices are in the concept note, and are read out from the statement.',
  examples: {
    ar: {
      flags: [
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا ⟦فالتورسك⟧ على إحاطتها.' },
        { note: NOTE_AR, draft: 'ونشكر السيد برتران ⟦كنداشي⟧ على إحاطته.' },
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا فالتورسن، ⟦المديرة العامة⟧ لمعهد السلام.' },
        { note: NOTE_ZH_KNOWN, draft: 'نشكر السيد موسى فقي ⟦محند⟧ على كلمته.' },
      ],
      passes: [
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا فالتورسن، المديرة التنفيذية لمعهد السلام، والسيد برتران كنداري.' },
        { note: NOTE_AR, draft: 'نشكر السيدة إرينا فالترسن على إحاطتها.' },
        { note: NOTE_AR, draft: 'نشكر السيدة إيرينا فالتورسن، المديرة العامة السابقة للمعهد.' },
        { note: NOTE_EN, draft: 'نشكر السيدة إيرينا فالتورسك على إحاطتها.' },
      ],
    },
    en: {
      flags: [
        { note: NOTE_EN, draft: 'We thank Ms. Irena ⟦Valtor⟧ for her briefing.' },
        { note: NOTE_EN, draft: 'We thank Ms. ⟦Vatlorr⟧ for her briefing.' },
        { note: NOTE_EN, draft: 'We thank Mr. ⟦Bertand⟧ Kandaré and the Secretary-General.' },
        { note: NOTE_EN, draft: 'We thank Irena Valtorr, ⟦Director-General⟧ of the Institute for Peace.' },
        { note: NOTE_EN, draft: 'I thank ⟦Assistant Secretary-General⟧ Bertrand Kandaré for his frankness.' },
        { note: NOTE_ZH_KNOWN, draft: 'We thank Chairperson Moussa ⟦Fakki⟧ Mahamat for his briefing.' },
        { note: NOTE_FR, draft: 'We thank Ms. Irena ⟦Valtorp⟧.' },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'We thank Ms. Irena Valtorr, Executive Director of the Institute for Peace, and Mr. Kandare.',
        },
        { note: NOTE_EN, draft: 'We thank IRENA VALTORR and Mr. I. Kandaré, Under-Secretary-General.' },
        { note: NOTE_EN, draft: 'We thank Director Irena Valtorr and Mr. Valderrama of the host State.' },
        { note: NOTE_EN, draft: 'We thank Irena Valtorr, former Director-General of another institute.' },
        { note: NOTE_EN, draft: 'We thank the Under-Secretary-General, Ms. Irena Valtorr and the other briefers.' },
        { note: NOTE_EN, draft: 'As she wrote: “I am Irena Valtor.”' },
        { note: NOTE_ZH_KNOWN, draft: 'We thank Chairperson Moussa Faki Mahamat and Ms. Fatimata Touré.' },
        { note: NOTE_ZH, draft: 'We thank Ms. Irena Valtor.' },
        'We thank Ms. Irena Valtor.',
      ],
    },
    es: {
      flags: [
        { note: NOTE_ES, draft: 'Agradecemos a la Sra. Irena ⟦Valtor⟧ su exposición.' },
        { note: NOTE_ES, draft: 'Agradecemos al Sr. ⟦Kandarré⟧ su exposición.' },
        { note: NOTE_ES, draft: 'Agradecemos a Irena Valtorr, ⟦Directora General⟧ del Instituto para la Paz.' },
        { note: NOTE_ZH_KNOWN, draft: 'Agradecemos al Presidente Moussa ⟦Fakki⟧ Mahamat.' },
      ],
      passes: [
        {
          note: NOTE_ES,
          draft:
            'Agradecemos a la Sra. Irena Valtorr, Directora Ejecutiva del Instituto para la Paz, y al Sr. Kandare.',
        },
        { note: NOTE_ES, draft: 'Agradecemos a la Directora, Sra. Irena Valtorr.' },
        { note: NOTE_ES, draft: 'Agradecemos al Secretario General y a la Sra. Irena Valtorr.' },
        { note: NOTE_ES, draft: 'El Sr. Valderrama habló después de la Sra. Irena Valtorr.' },
      ],
    },
    fr: {
      flags: [
        { note: NOTE_FR, draft: 'Nous remercions Mme Irena ⟦Valtor⟧ de son exposé.' },
        { note: NOTE_FR, draft: 'Nous remercions M. Bertrand ⟦Kandarré⟧.' },
        { note: NOTE_FR, draft: 'Nous remercions Irena Valtorr, ⟦Directrice générale⟧ de l’Institut pour la paix.' },
        { note: NOTE_FR, draft: 'Nous remercions le ⟦Sous-Secrétaire général⟧ Bertrand Kandaré.' },
        { note: NOTE_ZH_KNOWN, draft: 'Nous remercions M. Moussa ⟦Fakki⟧ Mahamat.' },
      ],
      passes: [
        {
          note: NOTE_FR,
          draft: 'Nous remercions Mme Irena Valtorr, Directrice exécutive de l’Institut pour la paix, et M. Kandare.',
        },
        { note: NOTE_FR, draft: 'Nous remercions la Directrice, Mme Irena Valtorr.' },
        { note: NOTE_FR, draft: 'Nous remercions le Secrétaire général et M. Bertrand Kandaré.' },
        { note: NOTE_FR, draft: 'Nous remercions Irena Valtorr, ancienne Directrice générale d’un autre institut.' },
      ],
    },
    ru: {
      flags: [
        { note: NOTE_RU, draft: 'Благодарим г-жу Ирену ⟦Валдорсен⟧ за сообщение.' },
        { note: NOTE_RU, draft: 'Благодарим г-на ⟦Бернрана⟧ Кандаре за сообщение.' },
        { note: NOTE_RU, draft: 'Благодарим Ирену Валторсен, ⟦Генерального директора⟧ Института мира.' },
        { note: NOTE_ZH_KNOWN, draft: 'Благодарим г-на Муссу ⟦Факки⟧ Махамата.' },
      ],
      passes: [
        {
          note: NOTE_RU,
          draft: 'Благодарим г-жу Ирену Валторсен, Директора-исполнителя Института мира, и г-на Бертрана Кандаре.',
        },
        { note: NOTE_RU, draft: 'Благодарим Генерального секретаря и г-на Бертрана Кандаре.' },
        { note: NOTE_RU, draft: 'Благодарим Ирену Валторсен, бывшего Генерального директора другого института.' },
        { note: NOTE_EN, draft: 'Благодарим г-жу Ирену Валдорсен.' },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '我们感谢⟦伊雷娜·瓦尔托克⟧女士的通报。' },
        { note: NOTE_ZH, draft: '我们感谢和平研究所⟦总干事⟧伊雷娜·瓦尔托尔。' },
        { note: NOTE_ZH_KNOWN, draft: '感谢秘书长、非洲联盟委员会主席⟦穆萨·法加⟧和各位通报人。' },
      ],
      passes: [
        { note: NOTE_ZH, draft: '我们感谢和平研究所执行主任伊雷娜·瓦尔托尔和副秘书长贝特朗·坎达雷。' },
        { note: NOTE_ZH, draft: '我们感谢伊蕾娜·瓦尔托尔女士的通报。' },
        { note: NOTE_ZH, draft: '感谢伊雷娜·彼得森和秘书长。' },
        { note: NOTE_ZH_KNOWN, draft: '感谢非洲联盟委员会主席穆萨·法基和法蒂玛塔·图雷女士。' },
      ],
    },
  },
  *runParagraph({ reading, notes }) {
    const names = notes.flatMap((note) => namesIn(note, reading.language));
    if (names.length === 0) return;
    const found = languages[reading.language].unspaced ? hanNamesIn(reading.text, names) : namesFoundIn(reading, names);
    const known = mentionsOf(reading).filter(({ entry }) => entry.kind === 'person');
    for (const { span, name, words } of found) {
      if (overlapsAny(reading.quotations, span)) continue;
      const slips = words.filter(({ likeness }) => likeness === 'near');
      if (slips.length === 0) yield* wrongOffice(span, name, names, reading);
      else if (!known.some((mention) => encloses(mention, span))) {
        for (const slip of slips) yield misspelt(slip, name, reading);
      }
    }
  },
};

/** A briefer's name as a text in one language should have it. */
interface ExpectedName {
  readonly written: string;
  readonly words: readonly NameWord[];
  readonly briefer: Briefer;
  readonly note: Note;
}

const expected = new WeakMap<Note, Map<LanguageCode, readonly ExpectedName[]>>();

/**
 * The names of a note's briefers for a text in one language: as the note has them if it is in the same script, and as the entries have them.
 */
function namesIn(note: Note, language: LanguageCode): readonly ExpectedName[] {
  let byLanguage = expected.get(note);
  if (!byLanguage) expected.set(note, (byLanguage = new Map<LanguageCode, readonly ExpectedName[]>()));
  let names = byLanguage.get(language);
  if (!names) byLanguage.set(language, (names = note.briefers.flatMap((briefer) => namesOf(briefer, note, language))));
  return names;
}

function namesOf(briefer: Briefer, note: Note, language: LanguageCode): ExpectedName[] {
  const { name } = briefer;
  const own = note.language;
  if (name === null || own === null) return [];
  const written = new Set(scriptOf(own) === scriptOf(language) ? [name] : []);
  for (const { entry } of mentionsIn(name, own)) {
    const known = entry.kind === 'person' ? entry.names[language] : undefined;
    for (const one of known ? [known.full, known.short ?? known.full] : []) written.add(one);
  }
  return [...written].map((one) => ({ written: one, words: nameWords(one, language), briefer, note }));
}

function scriptOf(language: LanguageCode): LanguageCode | 'latin' {
  return language === 'en' || language === 'es' || language === 'fr' ? 'latin' : language;
}

/** A name in a text. */
interface FoundName {
  readonly span: Span;
  readonly name: ExpectedName;
  readonly words: readonly FoundWord[];
}

interface FoundWord {
  readonly span: Span;
  readonly likeness: Likeness;
  /** The word it is meant for, as the note has it. */
  readonly right: string;
}

/** A word that can be one of a name, or a form of address. */
interface Candidate extends Span {
  readonly word: NameWord;
  /** The same without a letter that Arabic joins to it. */
  readonly bare: NameWord | null;
  /** Whether it goes on from the candidate before. */
  readonly follows: boolean;
  readonly isAddress: boolean;
}

/** Where a text names briefers by two words or more, or by the surname after a form of address; misspelt names too. */
function namesFoundIn({ text, language, tokens }: ParagraphReading, names: readonly ExpectedName[]): FoundName[] {
  const candidates: Candidate[] = [];
  let broken = true;
  let reached = 0;
  for (const { start, end, word } of tokens) {
    const written = text.slice(start, end);
    // A full stop may belong to an initial or to "Mr."
    const gap = text.slice(reached, start);
    if (!/^[\s.’'‑-]{0,3}$/u.test(gap) || (gap.includes('.') && !isShort(candidates.at(-1)))) broken = true;
    reached = end;
    if (isParticle(word) && !broken) continue;
    const address = isAddress(written, language);
    if (language !== 'ar' && !/^\p{Lu}/u.test(written) && !address) {
      broken = true;
      continue;
    }
    const bare = language === 'ar' && /^[وفبلك]/u.test(written) ? nameWord(written.slice(1), language) : null;
    candidates.push({ start, end, word: nameWord(written, language), bare, follows: !broken, isAddress: address });
    broken = false;
  }
  const found: FoundName[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const match = longestMatch(candidates, i, names, language);
    if (!match) continue;
    found.push(match.found);
    i += match.length - 1;
  }
  return found;
}

function isShort(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && (candidate.isAddress || candidate.end - candidate.start <= 2);
}

/** The longest run of words from candidate `at` on that is a name or nearly one; null where there is none. */
function longestMatch(
  candidates: readonly Candidate[],
  at: number,
  names: readonly ExpectedName[],
  language: LanguageCode,
): { readonly found: FoundName; readonly length: number } | null {
  let best: { found: FoundName; length: number; same: number } | null = null;
  for (const name of names) {
    for (let from = 0; from < name.words.length; from++) {
      const words: FoundWord[] = [];
      for (let i = at; from + i - at < name.words.length; i++) {
        const candidate = candidates[i];
        const right = name.words[from + i - at];
        if (!candidate || !right || (i > at && !candidate.follows)) break;
        const likeness = likenessOf(candidate, right);
        if (likeness === 'other') break;
        words.push({ span: { start: candidate.start, end: candidate.end }, likeness, right: right.written });
      }
      const [first] = words;
      const last = words.at(-1);
      if (!first || !last || !isEnough(words, candidates, at, from, name, language)) continue;
      const same = words.filter(({ likeness }) => likeness === 'same').length;
      if (best && (best.length > words.length || (best.length === words.length && best.same >= same))) continue;
      best = {
        found: { span: { start: first.span.start, end: last.span.end }, name, words },
        length: words.length,
        same,
      };
    }
  }
  return best;
}

function likenessOf({ word, bare }: Candidate, right: NameWord): Likeness {
  const each = [word, ...(bare ? [bare] : [])].map((one) => compareNames(one, right));
  return each.includes('same') ? 'same' : each.includes('near') ? 'near' : 'other';
}

/** Whether so much of a name was found that it is meant; `from` counts in the name's words. */
function isEnough(
  words: readonly FoundWord[],
  candidates: readonly Candidate[],
  at: number,
  from: number,
  name: ExpectedName,
  language: LanguageCode,
): boolean {
  const same = words.filter(({ likeness, right }) => likeness === 'same' && right.length > 2).length;
  const before = candidates[at - 1];
  const addressed = (candidates[at]?.follows ?? false) && (before?.isAddress ?? false);
  const goesOn = candidates[at + words.length]?.follows ?? false;
  // In Arabic nothing but the form of address tells a name from other words.
  if (language === 'ar' && !addressed && same < words.length) return false;
  if (words.length > 1) return same > 0 || words.every(({ right }) => right.length >= LEAST_ALONE);
  const isSurname = from === name.words.length - 1 && name.words.length > 1;
  return addressed && isSurname && !goesOn && (words[0]?.right.length ?? 0) >= LEAST_ALONE;
}

/** Where a Chinese text has a foreign name that is or nearly is one of `names`. */
function hanNamesIn(text: string, names: readonly ExpectedName[]): FoundName[] {
  const found: FoundName[] = [];
  const dots = [...text.matchAll(new RegExp(DOT, 'gu'))].map(({ index }) => index);
  for (const name of names) {
    const parts = name.written.split(DOT);
    const [first = ''] = parts;
    for (const dot of parts.length > 1 ? dots : []) {
      const start = dot - first.length;
      const end = start + name.written.length;
      const written = text.slice(Math.max(0, start), end).split(DOT);
      if (start < 0 || written.length !== parts.length) continue;
      const each = parts.map((part, i) => compareHanNames(written[i] ?? '', part));
      const slips = each.filter((likeness) => likeness === 'near').length;
      if (each.includes('other') || slips > 1) continue;
      const span = { start, end };
      const likeness = slips === 1 ? 'near' : 'same';
      found.push({ span, name, words: [{ span, likeness, right: name.written }] });
    }
  }
  return found.filter(({ span }, i) => !found.some((other, j) => j < i && overlaps(other.span, span)));
}

function misspelt({ span, right }: FoundWord, name: ExpectedName, { text, language }: ParagraphReading): Finding {
  const written = sliceOf(text, span);
  const message = l10n.t('This is likely the briefer {0}: correct “{1}”.', name.written, written);
  // A Russian name is declined, and a letter may be joined to an Arabic one.
  if (language === 'ru' || language === 'ar') return { span, message };
  const newText = written === written.toUpperCase() && written !== written.toLowerCase() ? right.toUpperCase() : right;
  return { span, message, fix: { title: l10n.t('Change to “{0}”', newText), edits: [{ span, newText }] } };
}

/** Findings on what stands beside a name that is spelt right: another rank or organization than the note's. */
function* wrongOffice(
  span: Span,
  { briefer, note, written }: ExpectedName,
  names: readonly ExpectedName[],
  reading: ParagraphReading,
): Iterable<Finding> {
  const { text, language } = reading;
  for (const stretch of besideName(span, reading)) {
    const words = sliceOf(text, stretch);
    if (FORMER.test(words)) continue;
    const rank = mainRank(words, language);
    const right = note.language === language ? mainRank(briefer.title, language) : undefined;
    if (rank && right && isMistaken(rank, words, right, briefer.title) && !isOfOther(rank, briefer, names, language)) {
      const place = { start: stretch.start + rank.start, end: stretch.start + rank.end };
      yield wrongRank(place, sliceOf(briefer.title, right), written, reading);
    }
    const body = wrongBody(stretch, briefer, note, reading);
    if (body) yield body;
  }
}

/** The words right before and after a name that can say who it is: up to the next comma or "and". */
function besideName({ start, end }: Span, { text, language }: ParagraphReading): Span[] {
  // "the Director of the Institute, Ms. Touré": the comma and the form of address part nothing.
  const head = text
    .slice(Math.max(0, start - NEAR), start)
    .replace(/[,،]?\s?(?:(?:\p{L}{1,10}|\p{L}-\p{L}{1,3})\.?\s)?$/u, (lead) =>
      isAddress(lead.replace(/[,،.\s]/gu, ''), language) || /^[,،]\s?$/u.test(lead)
        ? lead.replace(/[,،.]/gu, ' ')
        : lead,
    );
  const ends = [...head.matchAll(/[.;:()，,،؛。；：（）]\s?/gu)].map(({ index, 0: mark }) => index + mark.length);
  const from = ends.at(-1) ?? 0;
  const listed = [...head.slice(from).matchAll(new RegExp(LISTING, 'giu'))].at(-1);
  const first = from + (listed ? listed.index + listed[0].length : 0);
  const base = start - head.length;
  const stretches = [{ start: base + first, end: start }];
  if (language === 'zh') return stretches;
  const after = /^\s?[,،(]\s?([^.;:,،()]{3,80})/u.exec(text.slice(end, end + NEAR));
  if (after && !LISTING.test(after[1]?.split(/\s/).slice(0, 1).join('') ?? '')) {
    const at = end + after[0].length - (after[1]?.length ?? 0);
    stretches.push({ start: at, end: end + after[0].length });
  }
  return stretches;
}

/** The rank that a title begins with, in Chinese the one it ends with. */
function mainRank(title: string, language: LanguageCode): RankMention | undefined {
  const ranks = ranksIn(title, language);
  return language === 'zh' ? ranks.at(-1) : ranks[0];
}

/** Whether a rank is another one of the same family, and no shorter way to say the right one. */
function isMistaken(rank: RankMention, words: string, right: RankMention, title: string): boolean {
  if (rank.family !== right.family || rank.rank === right.rank) return false;
  const isShortened = fold(sliceOf(title, right)).includes(fold(sliceOf(words, rank)));
  return rank.family === 0 || !isShortened;
}

/** Whether another briefer has the rank, who may be the one that is meant. */
function isOfOther(
  { family, rank }: RankMention,
  briefer: Briefer,
  names: readonly ExpectedName[],
  language: LanguageCode,
): boolean {
  const others = new Set(names.flatMap(({ note }) => note.briefers).filter((other) => other !== briefer));
  return [...others].some(({ title }) =>
    ranksIn(title, language).some((other) => other.family === family && other.rank === rank),
  );
}

function wrongRank(span: Span, right: string, name: string, { text, language }: ParagraphReading): Finding {
  const written = sliceOf(text, span);
  const message = l10n.t(
    'According to the concept note {0} is “{1}”, not “{2}”: correct the rank.',
    name,
    right,
    written,
  );
  if (language !== 'en' && language !== 'zh') return { span, message };
  const fix: Fix = { title: l10n.t('Change to “{0}”', right), edits: [{ span, newText: right }] };
  return { span, message, fix };
}

/** A finding on an organization beside the name that is another one of the kind that the note gives. */
function wrongBody(stretch: Span, { title, body }: Briefer, note: Note, reading: ParagraphReading): Finding | null {
  const named = mentionsOf(reading).filter((mention) => encloses(stretch, mention) && BODIES.has(mention.entry.kind));
  const right = mentionsIn([body, title].filter((part) => part !== null).join(', '), note.language ?? 'en').filter(
    ({ entry }) => BODIES.has(entry.kind),
  );
  const [mention] = named;
  const [own] = right;
  if (!mention || !own || named.length > 1 || right.length > 1) return null;
  if (mention.entry.kind !== own.entry.kind || mention.entry === own.entry || areRelated(mention.entry, own.entry))
    return null;
  const span = { start: mention.start, end: mention.end };
  const name = own.entry.names[reading.language]?.full ?? own.entry.names.en?.full ?? own.entry.id;
  return {
    span,
    message: l10n.t(
      'The concept note has this briefer speak for {0}, not for “{1}”: correct whichever is wrong.',
      name,
      sliceOf(reading.text, span),
    ),
  };
}

/** Whether one followed the other, or one's name holds the other's: "African Union" and "African Union Commission". */
function areRelated(a: Entry, b: Entry): boolean {
  if ([...a.predecessors, ...a.successors].includes(b.id)) return true;
  const [one, other] = [a.names.en?.full ?? '', b.names.en?.full ?? ''];
  return one.includes(other) || other.includes(one);
}
