// Warns where a quotation is nearly, but not quite, what the concept note or a source says, or is said to stand in another paragraph of the note.
import { symbolOf } from '../../knowledge/citations/addresses';
import type { Note } from '../../note/note';
import type { SourceIndex } from '../../source/source-index';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { figuresLike, westernDigits } from '../../text/numerals';
import { encloses, overlaps, shift, sliceOf, type Span } from '../../text/span';
import type { Check, Edit, Finding } from '../check';
import { noteName, otherDocument } from '../note-name';
import { paragraphReferencesIn } from '../paragraph-references';
import { citationsOf, mentionsOf, type ParagraphReading } from '../reading';
import {
  passagesLike,
  sourcePassagesLike,
  type Difference,
  type PassageMatch,
  type QuotablePassage,
} from '../quoted-passage';

// Words, in Chinese characters, from which a quotation can be told to be one of the note: where the text says so, and where it does not.
const LEAST = { spaced: { attributed: 5, alone: 9 }, unspaced: { attributed: 8, alone: 14 } };
// The share of its words that may be wrong: beyond it the quotation is rather of something else.
const MOST_CHANGED = { attributed: 0.25, alone: 0.15 };
// More differences than this are no slip; a message shows so many.
const MOST_DIFFERENCES = 4;

/** Kinds of entries that are quoted. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'charter',
  'charter-provision',
  'declaration',
  'initiative',
  'instrument',
  'policy',
  'presidential-statement',
  'report',
  'resolution',
]);

// All but one without questions: the examples must not hang on what is read as an answer.
const NOTE_AR =
  'S/2031/77\n\nمذكرة مفاهيمية\n\n1. تقع المدارس القريبة من خط الجبهة في مرمى النيران كل أسبوع.\n\n2. يجب أن تكون ولايات البعثات واضحة وذات مصداقية وقابلة للتنفيذ، وأن تقترن بالموارد اللازمة لها.';
const NOTE_EN =
  'S/2031/77\n\nConcept note\n\n1. Schools near the front line come under fire every week.\n\n2. The mandates of missions must be clear, credible and achievable, and matched by the resources that they need.\n\nGuiding questions\n\n(a) How can the Council and its partners make better use of mediation before violence breaks out?';
const NOTE_ES =
  'S/2031/77\n\nNota conceptual\n\n1. Las escuelas cercanas al frente reciben disparos cada semana.\n\n2. Los mandatos de las misiones deben ser claros, creíbles y viables, e ir acompañados de los recursos que requieren.';
const NOTE_FR =
  'S/2031/77\n\nNote de cadrage\n\n1. Les écoles proches du front sont prises pour cible chaque semaine.\n\n2. Les mandats des missions doivent être clairs, crédibles et réalisables, et assortis des ressources dont elles ont besoin.';
const NOTE_RU =
  'S/2031/77\n\nКонцептуальная записка\n\n1. Школы вблизи линии фронта каждую неделю подвергаются обстрелам.\n\n2. Мандаты миссий должны быть четкими, реалистичными и выполнимыми и подкрепляться необходимыми для них ресурсами.';
const NOTE_ZH =
  'S/2031/77\n\n概念说明\n\n1. 前线附近的学校每周都遭到炮火袭击。\n\n2. 特派团的任务授权必须明确、可信和能够实现，并获得所需资源的支持。';

const SOURCE_AR =
  'S/PRST/2031/4\n\nيؤكد مجلس الأمن أن المدارس القريبة من خط الجبهة يجب أن تبقى مفتوحة في جميع الظروف، وأن تدفع أجور المعلمين.';
const SOURCE_EN =
  'S/PRST/2031/4\n\nThe Security Council underlines that schools near the front line must remain open whatever the circumstances, and that teachers must be paid.';
const SOURCE_ES =
  'S/PRST/2031/4\n\nEl Consejo de Seguridad subraya que las escuelas cercanas al frente deben permanecer abiertas en toda circunstancia y que debe pagarse a los maestros.';
const SOURCE_FR =
  'S/PRST/2031/4\n\nLe Conseil de sécurité souligne que les écoles proches du front doivent rester ouvertes en toute circonstance et que les maîtres doivent être payés.';
const SOURCE_RU =
  'S/PRST/2031/4\n\nСовет Безопасности подчеркивает, что школы вблизи линии фронта должны оставаться открытыми при любых обстоятельствах, а учителя должны получать зарплату.';
const SOURCE_ZH = 'S/PRST/2031/4\n\n安全理事会强调，前线附近的学校在任何情况下均必须保持开放，教师的工资必须照发。';

export const misquotation: Check = {
  id: 'misquotation',
  severity: 'warning',
  summary:
    'A quotation is not quite what the concept note or a source says, or stands in another paragraph than the draft says.',
  reason:
    'What stands in quotation marks is taken for the very words. The authors of the concept note sit in the chair, and will know. A quotation that is word for word in the note or in one of the sources is never flagged.',
  examples: {
    ar: {
      flags: [
        { note: NOTE_AR, draft: 'تقول المذكرة المفاهيمية إن «⟦ولايات البعثات واضحة وذات مصداقية وقابلة للتحقيق⟧».' },
        {
          note: NOTE_AR,
          draft: 'وكما جاء في الفقرة 2 من المذكرة المفاهيمية: ”⟦يجب أن تكون ولايات العمليات واضحة وذات مصداقية⟧“.',
        },
        {
          note: NOTE_AR,
          draft: 'وكما جاء في الفقرة ⟦1⟧ من المذكرة المفاهيمية، «يجب أن تكون ولايات البعثات واضحة وذات مصداقية».',
        },
        {
          sources: { 'prst.txt': SOURCE_AR },
          draft:
            '---\nsources: prst.txt\n---\n\nقال المجلس إن «⟦المدارس القريبة من خط الجبهة ينبغي أن تبقى مفتوحة في جميع الظروف⟧».',
        },
      ],
      passes: [
        { note: NOTE_AR, draft: 'تقول المذكرة المفاهيمية إن «ولايات البعثات واضحة وذات مصداقية وقابلة للتنفيذ».' },
        {
          note: NOTE_AR,
          draft: 'وكما جاء في الفقرة 2 من المذكرة المفاهيمية، «يجب أن تكون ولايات البعثات واضحة وذات مصداقية».',
        },
        { note: NOTE_AR, draft: 'نؤكد في القرار 2378 (2017) «أن تكون ولايات البعثات واضحة وذات مصداقية ومرنة».' },
        {
          sources: { 'prst.txt': SOURCE_AR },
          draft:
            '---\nsources: prst.txt\n---\n\nقال المجلس إن «المدارس القريبة من خط الجبهة يجب أن تبقى مفتوحة في جميع الظروف».',
        },
      ],
    },
    en: {
      flags: [
        {
          note: NOTE_EN,
          draft: 'The concept note says that “⟦mandates of missions must be clear, credible and realistic⟧”.',
        },
        {
          note: NOTE_EN,
          draft:
            'As paragraph 2 of the concept note puts it: “⟦the mandates of missions should be clear, credible and achievable⟧”.',
        },
        {
          note: NOTE_EN,
          draft:
            '“⟦The mandates of missions must be clear, credible and achievable, and matched by resources that they need⟧,” we read.',
        },
        {
          note: NOTE_EN,
          draft:
            'You ask how we can “⟦make better use of early mediation before violence breaks out⟧”. <!-- answers: a -->',
        },
        {
          note: NOTE_EN,
          draft:
            'Paragraph ⟦1⟧ of the concept note says that “the mandates of missions must be clear, credible and achievable”.',
        },
        {
          note: NOTE_EN,
          draft: 'The concept note asks that mandates be “clear … ⟦and matched by the money that they need⟧”.',
        },
        {
          sources: { 'prst.txt': SOURCE_EN },
          draft:
            '---\nsources: prst.txt\n---\n\nThe Council has said that “⟦schools near the front line should remain open whatever the circumstances⟧”.',
        },
        {
          sources: { 'prst.txt': SOURCE_EN },
          draft:
            '---\nsources: prst.txt\n---\n\nAs S/PRST/2031/4 has it, “⟦schools at the front line must remain open⟧”.',
        },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: 'The concept note says that “mandates of missions must be clear, credible and achievable”.',
        },
        {
          note: NOTE_EN,
          draft:
            'Paragraph 2 of the concept note rightly says: “[M]andates of missions must be clear, credible and achievable … and matched by the resources that they need.”',
        },
        { note: NOTE_EN, draft: 'The concept note calls for “credible mandates”, and so do we.' },
        {
          note: NOTE_EN,
          draft:
            'As resolution 2378 (2017) has it, “the mandates of missions should be clear, credible and achievable”.',
        },
        { note: NOTE_EN, draft: 'We say: “Schools must never come under fire again, anywhere, in any war.”' },
        { note: NOTE_EN, draft: 'You ask how to “make better use of early mediation”.' },
        { note: NOTE_EN, draft: '“The mandates of missions ought to be short and simple” is what we hear.' },
        {
          note: NOTE_ZH,
          draft: 'The concept note says that “mandates of missions must be clear, credible and realistic”.',
        },
        'The concept note says that “mandates of missions must be clear, credible and realistic”.',
        {
          sources: { 'prst.txt': SOURCE_EN },
          draft:
            '---\nsources: prst.txt\n---\n\nThe Council has said that “schools near the front line must remain open whatever the circumstances”.',
        },
        {
          sources: { 'prst.txt': SOURCE_EN },
          draft:
            '---\nsources: prst.txt\n---\n\nAs resolution 2378 (2017) has it, “schools near the front line should remain open whatever the circumstances”.',
        },
        {
          note: NOTE_EN.replace('clear, credible and', 'short, credible and'),
          sources: { 'prst.txt': NOTE_EN },
          draft:
            '---\nsources: prst.txt\n---\n\n“The mandates of missions must be clear, credible and achievable, and matched by the resources” is what we need.',
        },
      ],
    },
    es: {
      flags: [
        {
          note: NOTE_ES,
          draft: 'La nota conceptual dice que «⟦los mandatos de las misiones deben ser claros, creíbles y realistas⟧».',
        },
        {
          note: NOTE_ES,
          draft:
            'Como se dice en el párrafo 2 de la nota conceptual, “⟦los mandatos de las operaciones deben ser claros, creíbles y viables⟧”.',
        },
        {
          note: NOTE_ES,
          draft:
            'En el párrafo ⟦1⟧ de la nota conceptual se lee: “los mandatos de las misiones deben ser claros, creíbles y viables”.',
        },
        {
          sources: { 'prst.txt': SOURCE_ES },
          draft:
            '---\nsources: prst.txt\n---\n\nEl Consejo ha dicho que «⟦las escuelas cercanas al frente debieran permanecer abiertas en toda circunstancia⟧».',
        },
      ],
      passes: [
        {
          note: NOTE_ES,
          draft: 'La nota conceptual dice que «los mandatos de las misiones deben ser claros, creíbles y viables».',
        },
        {
          note: NOTE_ES,
          draft: 'En el párrafo 2 de la nota conceptual se lee: “los mandatos de las misiones deben ser claros”.',
        },
        {
          note: NOTE_ES,
          draft:
            'La resolución 2378 (2017) dice que “los mandatos de las operaciones deben ser claros, creíbles y viables”.',
        },
        {
          sources: { 'prst.txt': SOURCE_ES },
          draft:
            '---\nsources: prst.txt\n---\n\nEl Consejo ha dicho que «las escuelas cercanas al frente deben permanecer abiertas en toda circunstancia».',
        },
      ],
    },
    fr: {
      flags: [
        {
          note: NOTE_FR,
          draft:
            'La note de cadrage dit que « ⟦les mandats des missions doivent être clairs, crédibles et réalistes⟧ ».',
        },
        {
          note: NOTE_FR,
          draft:
            'Au paragraphe 2 de la note de cadrage, on lit : « ⟦les mandats des opérations doivent être clairs, crédibles et réalisables⟧ ».',
        },
        {
          note: NOTE_FR,
          draft: 'Au paragraphe ⟦1⟧ de la note de cadrage, on lit : « les mandats des missions doivent être clairs ».',
        },
        {
          sources: { 'prst.txt': SOURCE_FR },
          draft:
            '---\nsources: prst.txt\n---\n\nLe Conseil a dit que « ⟦les écoles proches du front devraient rester ouvertes en toute circonstance⟧ ».',
        },
      ],
      passes: [
        {
          note: NOTE_FR,
          draft:
            'La note de cadrage dit que « les mandats des missions doivent être clairs, crédibles et réalisables ».',
        },
        {
          note: NOTE_FR,
          draft: 'Au paragraphe 2 de la note de cadrage, on lit : « les mandats des missions doivent être clairs ».',
        },
        {
          note: NOTE_FR,
          draft:
            'La résolution 2378 (2017) veut que « les mandats des opérations doivent être clairs, crédibles et réalisables ».',
        },
        {
          sources: { 'prst.txt': SOURCE_FR },
          draft:
            '---\nsources: prst.txt\n---\n\nLe Conseil a dit que « les écoles proches du front doivent rester ouvertes en toute circonstance ».',
        },
      ],
    },
    ru: {
      flags: [
        {
          note: NOTE_RU,
          draft:
            'В концептуальной записке говорится, что «⟦мандаты миссий должны быть четкими, реалистичными и гибкими⟧».',
        },
        {
          note: NOTE_RU,
          draft:
            'Как сказано в пункте 2 концептуальной записки, «⟦мандаты операций должны быть четкими, реалистичными и выполнимыми⟧».',
        },
        {
          note: NOTE_RU,
          draft:
            'Как сказано в пункте ⟦1⟧ концептуальной записки, «мандаты миссий должны быть четкими, реалистичными».',
        },
        {
          sources: { 'prst.txt': SOURCE_RU },
          draft:
            '---\nsources: prst.txt\n---\n\nСовет сказал, что «⟦школы вблизи линии фронта могут оставаться открытыми при любых обстоятельствах⟧».',
        },
      ],
      passes: [
        {
          note: NOTE_RU,
          draft:
            'В концептуальной записке говорится, что «мандаты миссий должны быть четкими, реалистичными и выполнимыми».',
        },
        {
          note: NOTE_RU,
          draft: 'Как сказано в пункте 2 концептуальной записки, «мандаты миссий должны быть четкими, реалистичными».',
        },
        {
          note: NOTE_RU,
          draft:
            'В резолюции 2378 (2017) говорится, что «мандаты операций должны быть четкими, реалистичными и выполнимыми».',
        },
        {
          sources: { 'prst.txt': SOURCE_RU },
          draft:
            '---\nsources: prst.txt\n---\n\nСовет сказал, что «школы вблизи линии фронта должны оставаться открытыми при любых обстоятельствах».',
        },
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '概念说明指出，“⟦特派团的任务授权必须清晰、可信和能够实现⟧”。' },
        { note: NOTE_ZH, draft: '正如概念说明第2段所述，“⟦特派团任务授权必须明确、可信和能够实现⟧”。' },
        { note: NOTE_ZH, draft: '概念说明第⟦1⟧段指出，“特派团的任务授权必须明确、可信和能够实现”。' },
        {
          sources: { 'prst.txt': SOURCE_ZH },
          draft: '---\nsources: prst.txt\n---\n\n安理会说过，“⟦前线附近的学校在任何情况下均应当保持开放⟧”。',
        },
      ],
      passes: [
        { note: NOTE_ZH, draft: '概念说明指出，“特派团的任务授权必须明确、可信和能够实现”。' },
        { note: NOTE_ZH, draft: '概念说明第2段指出，“特派团的任务授权必须明确”，资源必须跟上。' },
        { note: NOTE_ZH, draft: '第2378(2017)号决议指出，“特派团的任务授权必须清晰、可信和能够实现”。' },
        {
          sources: { 'prst.txt': SOURCE_ZH },
          draft: '---\nsources: prst.txt\n---\n\n安理会说过，“前线附近的学校在任何情况下均必须保持开放”。',
        },
      ],
    },
  },
  *runParagraph({ reading, notes, sources }) {
    const { text, language, quotations, sentences } = reading;
    const own = notes.filter((note) => note.language === language);
    const symbols = notes.flatMap(({ symbol }) => symbol ?? []);
    const texts = sources.indexes.filter(({ source }) => source.language === language);
    for (const quotation of own.length + texts.length > 0 ? quotations : []) {
      // A title in Chinese is another matter.
      if (text.charAt(quotation.start) === '《') continue;
      const sentence = sentences.find((one) => overlaps(one, quotation)) ?? quotation;
      const around = { start: Math.min(sentence.start, quotation.start), end: Math.max(sentence.end, quotation.end) };
      const references = paragraphReferencesIn(sliceOf(text, around), language, symbols)
        .map(({ number, ...span }) => ({ number, span: shift(span, around.start) }))
        .filter(({ span }) => !encloses(quotation, span));
      const isAttributed = references.length > 0 || new RegExp(noteName[language], 'iu').test(sliceOf(text, around));
      const { cited, isOther } = citedBeside(quotation, around, reading, texts);
      if (!isAttributed && cited.length === 0 && isOther) continue;
      // Words for a document that is not told apart ("our statement") may be meant for a source, and are not for the note.
      const isOfNote = isAttributed || (cited.length === 0 && !otherDocument[language].test(sliceOf(text, around)));
      const among = { notes: isOfNote ? own : [], sources: cited.length > 0 || isAttributed ? cited : texts };
      const isKnown = isAttributed || cited.length > 0;
      for (const part of partsOf(quotation, text)) {
        const quoted = sliceOf(text, part);
        const ofNote = among.notes.flatMap((note) => passagesLike(quoted, note, language));
        const ofSources = among.sources.length > 0 ? sourcePassagesLike(quoted, among.sources, language) : [];
        const [best] = [...ofNote, ...ofSources]
          .filter((match) => isMeant(match, language, isKnown))
          .sort((a, b) => a.changed - b.changed);
        if (!best) continue;
        if (best.changed > 0) yield notQuite(part, best, text, language);
        const [reference] = references;
        if (reference && references.length === 1 && !best.passage.source)
          yield* elsewhere(reference, ofNote, best, own, text);
      }
    }
  },
};

/** The sources that a sentence cites beside a quotation, and whether it names another document, from which the quotation may then be. */
function citedBeside(
  quotation: Span,
  sentence: Span,
  reading: ParagraphReading,
  texts: readonly SourceIndex[],
): { readonly cited: readonly SourceIndex[]; readonly isOther: boolean } {
  const isBeside = (span: Span) => encloses(sentence, span) && !overlaps(quotation, span);
  const symbols = citationsOf(reading).flatMap((one) => (isBeside(one) ? (symbolOf(one) ?? []) : []));
  const cited = texts.filter(({ source }) => symbols.includes(source.symbol?.replace(/\s/g, '') ?? ''));
  const isNamed = mentionsOf(reading).some((mention) => isBeside(mention) && DOCUMENTS.has(mention.entry.kind));
  return { cited, isOther: symbols.length > 0 || isNamed };
}

/** A quotation without its marks, in parts where something is left out or put in by the speaker: "…", "[the Council]". */
function partsOf(quotation: Span, text: string): Span[] {
  const inner = { start: quotation.start + 1, end: quotation.end - 1 };
  const parts: Span[] = [];
  let { start } = inner;
  for (const gap of sliceOf(text, inner).matchAll(/(?:\.\s?){3}|…+|\[[^\]]{0,80}\]|[(（](?:…+|\.{3})[)）]/gu)) {
    parts.push({ start, end: inner.start + gap.index });
    start = inner.start + gap.index + gap[0].length;
  }
  return [...parts, { start, end: inner.end }]
    .map((part) => trimmed(wholeWords(part, inner, text), text))
    .filter(({ start: from, end }) => end > from);
}

/** A part without the rest of a word at its ends that the speaker changed: "[M]andates", "mandate[s]". */
function wholeWords({ start, end }: Span, { start: first, end: last }: Span, text: string): Span {
  const head = start > first ? (/^\p{L}+/u.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  const tail =
    end < last && text.charAt(end) === '[' ? (/\p{L}+$/u.exec(text.slice(start + head, end))?.[0].length ?? 0) : 0;
  return { start: start + head, end: end - tail };
}

function trimmed({ start, end }: Span, text: string): Span {
  while (start < end && /[\s.,;:，。；：،؛]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s.,;:，。；：،؛]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Whether a quotation is meant for a passage: long enough, and with few words that differ. */
function isMeant(
  { differences, changed, length }: PassageMatch,
  language: LanguageCode,
  isAttributed: boolean,
): boolean {
  const least = LEAST[languages[language].unspaced ? 'unspaced' : 'spaced'];
  const share = isAttributed ? MOST_CHANGED.attributed : MOST_CHANGED.alone;
  if (length < (isAttributed ? least.attributed : least.alone)) return false;
  return differences.length <= MOST_DIFFERENCES && changed <= Math.max(1, share * length);
}

function notQuite(part: Span, { passage, differences }: PassageMatch, text: string, language: LanguageCode): Finding {
  const quoted = sliceOf(text, part);
  const told = differences.map(({ span, right }) => {
    const written = sliceOf(quoted, span);
    if (right === '') return l10n.t('“{0}” is not there', written);
    return written === '' ? l10n.t('“{0}” is left out', right) : l10n.t('it says “{0}”, not “{1}”', right, written);
  });
  const message = l10n.t(
    'Not quite the words of {0}: {1}. Restore them, or take the quotation marks off.',
    placeInWords(passage),
    told.join('; '),
  );
  const edits = differences
    .map((difference) => restoring(difference, quoted, language))
    .map(({ span, newText }) => ({ span: shift(span, part.start), newText }));
  const title = passage.source
    ? l10n.t('Restore the words of the source')
    : l10n.t('Restore the words of the concept note');
  return { span: part, message, fix: { title, edits } };
}

function placeInWords({ paragraph, question, source, isPreambular }: QuotablePassage): string {
  if (source) {
    const name = source.symbol ?? source.title;
    if (paragraph === null) return name;
    return isPreambular
      ? l10n.t('preambular paragraph {0} of {1}', paragraph, name)
      : l10n.t('paragraph {0} of {1}', paragraph, name);
  }
  if (question !== null) return l10n.t('question ({0}) of the concept note', question);
  return paragraph === null ? l10n.t('the concept note') : l10n.t('paragraph {0} of the concept note', paragraph);
}

/** The edit that makes a difference go, with a space more or less where words are put in or taken out. */
function restoring({ span, right }: Difference, quoted: string, language: LanguageCode): Edit {
  const space = languages[language].unspaced ? '' : ' ';
  if (right === '') {
    const gap = /^\s*/.exec(quoted.slice(span.end))?.[0].length ?? 0;
    const before = gap === 0 && space !== '' ? (/\s*$/.exec(quoted.slice(0, span.start))?.[0].length ?? 0) : 0;
    return { span: { start: span.start - before, end: span.end + gap }, newText: '' };
  }
  if (span.end > span.start) return { span, newText: right };
  return { span, newText: span.start >= quoted.length ? `${space}${right}` : `${right}${space}` };
}

/** A finding on the number of a paragraph in which a quotation does not stand. */
function* elsewhere(
  { number, span }: { readonly number: number; readonly span: Span },
  matches: readonly PassageMatch[],
  best: PassageMatch,
  notes: readonly Note[],
  text: string,
): Iterable<Finding> {
  const known = notes.some(({ numbered }) => numbered.some((one) => Number(westernDigits(one.number)) === number));
  const places = matches.filter(({ changed }) => changed === best.changed).map(({ passage }) => passage.paragraph);
  const numbers = new Set(places.map((place) => (place === null ? NaN : Number(westernDigits(place)))));
  const [right = NaN] = numbers;
  if (!known || numbers.has(number) || [...numbers].some(Number.isNaN)) return;
  const message = l10n.t(
    'These words stand in paragraph {0} of the concept note, not in paragraph {1}: correct the number.',
    right,
    number,
  );
  const newText = figuresLike(sliceOf(text, span), right);
  yield numbers.size > 1
    ? { span, message }
    : { span, message, fix: { title: l10n.t('Change to {0}', newText), edits: [{ span, newText }] } };
}
