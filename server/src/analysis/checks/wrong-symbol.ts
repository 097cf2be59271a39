// Warns where the draft cites the concept note by a symbol that is not the note's.
import type { Note } from '../../note/note';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { westernDigits } from '../../text/numerals';
import { sliceOf, type Span } from '../../text/span';
import type { Check, Finding } from '../check';
import { noteName, otherDocument } from '../note-name';

const SLASH = '\\s{0,2}[/／]\\s{0,2}';
const SYMBOL = new RegExp(
  `(?<![A-Za-z0-9/])[AS]${SLASH}\\d{2,4}${SLASH}\\d{1,5}(?!\\d)(?:${SLASH}(?:Add|Corr|Rev)\\.\\s?\\d{1,2})?`,
  'gu',
);
// "The concept note annexed to the letter of the presidency (S/2018/148)": as far as the symbol may stand from the name, in characters.
const NEAR = 70;
// "The report of the Secretary-General on peacekeeping (S/2018/180)": as far before a symbol as the kind of its document may stand, in characters.
const KIND_NEAR = 60;
const MOST_WORDS = 8;

const NOTE =
  'S/2018/184\n\nGuiding questions\n\n(a) How can civilians be protected, given the report of the Secretary-General (S/2018/194)?';

export const wrongSymbol: Check = {
  id: 'wrong-symbol',
  severity: 'warning',
  summary: 'The draft cites the concept note by another symbol than its own.',
  reason: 'The symbol is how a document is found. The right one is printed in the head of the concept note.',
  examples: {
    ar: {
      flags: [
        { note: NOTE, draft: 'نرحب بالمذكرة المفاهيمية (⟦S/2018/148⟧) ونشكر الرئاسة.' },
        { note: NOTE, draft: 'نرحب بالمذكرة المفاهيمية الواردة في الوثيقة ⟦S/2018/20⟧.' },
      ],
      passes: [
        { note: NOTE, draft: 'نرحب بالمذكرة المفاهيمية (S/2018/184) وبتقرير الأمين العام S/2017/565.' },
        { note: NOTE, draft: 'نرحب بتقرير الأمين العام (S/2018/180).' },
      ],
    },
    en: {
      flags: [
        { note: NOTE, draft: 'We welcome the concept note (⟦S/2018/148⟧) and thank you.' },
        { note: NOTE, draft: 'The concept note circulated as document ⟦S/2017/1002⟧ asks the right questions.' },
        { note: NOTE, draft: 'As document ⟦S/2018/185⟧ rightly says, time is short.' },
        { note: NOTE, draft: 'See ⟦S / 2018 / 148⟧ (concept note).' },
        { note: NOTE, draft: 'The report S/2017/565 and document ⟦S/2018/185⟧ agree.' },
        { note: NOTE, draft: 'We read the report. Document ⟦S/2018/185⟧ is clear.' },
      ],
      passes: [
        {
          note: NOTE,
          draft: 'We welcome the concept note (S/2018/184), the report S/2017/565 and the report S/2018/194.',
        },
        { note: NOTE, draft: 'The concept note and the report of the Secretary-General (S/2017/565) agree.' },
        { note: NOTE, draft: 'We thank you for the report of the Secretary-General (S/2018/180).' },
        { note: NOTE, draft: 'We welcome the concept note. Document S/2017/565 is older.' },
        {
          note: NOTE,
          draft: 'The concept note (S/2018/184/Rev.1) was reissued; see also S/RES/2378 (2017) and S/PV.8218.',
        },
        { note: 'Concept note', draft: 'We welcome the concept note (S/2018/148).' },
      ],
    },
    es: {
      flags: [
        { note: NOTE, draft: 'Acogemos con beneplácito la nota conceptual (⟦S/2018/148⟧).' },
        { note: NOTE, draft: 'El documento conceptual publicado con la signatura ⟦S/2018/22⟧ es útil.' },
      ],
      passes: [
        { note: NOTE, draft: 'Acogemos con beneplácito la nota conceptual (S/2018/184) y el informe S/2017/565.' },
        { note: NOTE, draft: 'Agradecemos el informe del Secretario General (S/2018/180).' },
      ],
    },
    fr: {
      flags: [
        { note: NOTE, draft: 'Nous saluons la note de cadrage (⟦S/2018/148⟧).' },
        { note: NOTE, draft: 'La note de réflexion publiée sous la cote ⟦S/2018/22⟧ est utile.' },
      ],
      passes: [
        { note: NOTE, draft: 'Nous saluons la note de cadrage (S/2018/184) et le rapport S/2017/565.' },
        { note: NOTE, draft: 'Nous saluons le rapport du Secrétaire général (S/2018/180).' },
      ],
    },
    ru: {
      flags: [
        { note: NOTE, draft: 'Мы приветствуем концептуальную записку (⟦S/2018/148⟧).' },
        { note: NOTE, draft: 'В концептуальном документе, содержащемся в документе ⟦S/2018/22⟧, об этом сказано.' },
      ],
      passes: [
        { note: NOTE, draft: 'Мы приветствуем концептуальную записку (S/2018/184) и доклад S/2017/565.' },
        { note: NOTE, draft: 'Мы приветствуем доклад Генерального секретаря (S/2018/180).' },
      ],
    },
    zh: {
      flags: [
        { note: NOTE, draft: '我们欢迎概念说明(⟦S/2018/148⟧)。' },
        { note: NOTE, draft: '概念说明(载于⟦S/2018/ 22⟧号文件)提出了正确的问题。' },
      ],
      passes: [
        { note: NOTE, draft: '我们欢迎概念说明(S/2018/ 184)和报告S/2017/565。' },
        { note: NOTE, draft: '我们欢迎秘书长的报告(S/2018/180)。' },
      ],
    },
  },
  *runParagraph({ reading: { text, language }, notes }) {
    const right = notes.find(({ symbol }) => symbol !== null)?.symbol;
    if (right === undefined || right === null) return;
    const plain = westernDigits(text);
    const named = symbolsByName(plain, language);
    for (const span of spansOf(SYMBOL, plain)) {
      const symbol = plainSymbol(sliceOf(plain, span));
      // A revision or addendum is the same note in print again.
      if (symbol === right || symbol.startsWith(`${right}/`)) continue;
      if (
        named.has(span.start) ||
        (isSlipOf(symbol, right) && !isCited(symbol, notes) && !isOfOtherDocument(plain, span, language))
      )
        yield finding(span, sliceOf(text, span), right);
    }
  },
};

function finding(span: Span, written: string, right: string): Finding {
  return {
    span,
    message: l10n.t(
      'The symbol of the concept note is {0}, not {1}: correct it, so that the note can be found.',
      right,
      written,
    ),
    fix: { title: l10n.t('Change to {0}', right), edits: [{ span, newText: right }] },
  };
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Where the symbols begin that stand with the name of the concept note: the first after it, or one directly before it in brackets. */
function symbolsByName(text: string, language: LanguageCode): ReadonlySet<number> {
  const symbols = spansOf(SYMBOL, text);
  const starts = new Set<number>();
  let next = 0;
  for (const name of symbols.length > 0 ? spansOf(noteName[language], text) : []) {
    while ((symbols[next]?.start ?? Infinity) < name.end) next++;
    const after = symbols[next];
    if (after && leadsTo(text.slice(name.end, after.start), language)) starts.add(after.start);
    const before = symbols[next - 1];
    if (before && /^\s?[(（]\s?(?:the |la |el |le )?$/iu.test(text.slice(before.end, name.start)))
      starts.add(before.start);
  }
  return starts;
}

/** Whether the words between the note's name and a symbol let the symbol be the note's. */
function leadsTo(between: string, language: LanguageCode): boolean {
  if (between.length > NEAR || /[.;!?。；！？؟؛]/u.test(between) || otherDocument[language].test(between)) return false;
  return between.split(/\s+/).length <= MOST_WORDS;
}

/** Whether the words directly before a symbol, in its sentence and since the last symbol, say that it is another document's. */
function isOfOtherDocument(text: string, { start }: Span, language: LanguageCode): boolean {
  const before = text.slice(Math.max(0, start - KIND_NEAR), start);
  const from = spansOf(SYMBOL, before).at(-1)?.end ?? 0;
  return otherDocument[language].test(
    before
      .slice(from)
      .split(/[.;!?。；！？؟؛]/u)
      .at(-1) ?? '',
  );
}

function plainSymbol(written: string): string {
  return written.replace(/\s/g, '').replace(/／/g, '/');
}

/** Whether one figure is wrong, or two neighbours have changed places. */
function isSlipOf(symbol: string, right: string): boolean {
  if (symbol.length !== right.length) return false;
  const wrong: number[] = [];
  for (let i = 0; i < right.length; i++) if (symbol.charAt(i) !== right.charAt(i)) wrong.push(i);
  const [first = -1, second = -1] = wrong;
  if (wrong.length === 1) return /\d/.test(right.charAt(first));
  return (
    wrong.length === 2 &&
    second === first + 1 &&
    symbol.charAt(first) === right.charAt(second) &&
    symbol.charAt(second) === right.charAt(first)
  );
}

const cited = new WeakMap<Note, ReadonlySet<string>>();

/** Whether a note itself cites the symbol, which is then a real document and no slip. */
function isCited(symbol: string, notes: readonly Note[]): boolean {
  return notes.some((note) => {
    let symbols = cited.get(note);
    if (!symbols)
      cited.set(
        note,
        (symbols = new Set(spansOf(SYMBOL, note.text).map((span) => plainSymbol(sliceOf(note.text, span))))),
      );
    return symbols.has(symbol);
  });
}
