// How a text refers to questions of a note by their labels, in the six languages: "question (b)", "вопросы (а) и (в)".
import type { LabelReference } from '../draft/draft';
import { fold } from '../text/fold';
import { positionsOf } from '../text/labels';
import { languageCodes, languages, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';

/** A label in running text; `whole` takes in its brackets. */
export interface QuestionReference extends LabelReference {
  readonly whole: Span;
}

/** How a language refers to the questions of a note, as sources of regular expressions. */
interface Wording {
  /** The word for a question in all its forms. */
  readonly question: string;
  /** What joins the labels of a list. */
  readonly and: string;
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  ar: { question: '(?<!\\p{L})[وف]?(?:[بلك]?ال|لل|[بلك])?(?:سؤال|سؤالين|سؤالان|أسئلة|اسئلة)', and: 'و|أو|إلى' },
  en: { question: '(?<!\\p{L})(?:sub-?)?questions?', and: 'and|or|to' },
  es: { question: '(?<!\\p{L})(?:preguntas?|cuesti(?:ón|ones)|interrogantes?)', and: 'y|e|o|a' },
  fr: { question: '(?<!\\p{L})questions?', and: 'et|ou|à' },
  ru: { question: '(?<!\\p{L})вопрос\\p{L}{0,3}', and: 'и|или|по' },
  zh: { question: '(?:问题|問題)', and: '和|及|与|或|至|到' },
};

// In brackets anything that can be a label; after the word alone a single letter or a figure, which ends there.
const LETTER = '(?!\\p{Script=Han})\\p{L}';
const LABEL = `(?:[(（]\\s?(?<inside>\\p{L}{1,5}|\\p{Nd}{1,2})\\s?[)）]|(?<half>${LETTER})[)）]|(?<bare>${LETTER}|\\p{Nd}{1,2})(?!(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}'’-]))`;
// Words of one letter that are not in the lists of function words: a Russian pronoun and two particles.
const OTHER_WORDS = new Set(['я', 'б', 'ж']);
// The longest stretch before a label in which the word is looked for.
const LOOK_BACK = 120;

/** The references of a text in one language, in order; `labels` are those of the note, whose looks decide what a bare figure is. */
export function questionReferencesIn(
  text: string,
  code: LanguageCode,
  labels: readonly string[],
): readonly QuestionReference[] {
  return listsIn(text, code, labels).flatMap(({ references }) => references);
}

/** Whether a text, in any language, ends where a label is expected: after "question " or "questions (a) and ". */
export function expectsLabel(before: string, labels: readonly string[]): boolean {
  const near = before.slice(-LOOK_BACK);
  return languageCodes.some((code) => listsIn(near, code, labels).some(({ end }) => end === near.length));
}

interface List {
  readonly references: readonly QuestionReference[];
  /** Where the list ends, or its next label would stand. */
  readonly end: number;
}

/** Each occurrence of the word for a question, with the labels after it. */
function listsIn(text: string, code: LanguageCode, labels: readonly string[]): List[] {
  const { word, label, separator } = patternsOf(code);
  return [...text.matchAll(word)].map((match) => {
    const references: QuestionReference[] = [];
    let end = match.index + match[0].length;
    for (let found = matchAt(label, text, end); found; found = matchAt(label, text, end)) {
      const { inside, half, bare } = found.indices?.groups ?? {};
      const [start, stop] = inside ?? half ?? bare ?? [end, end];
      const written = text.slice(start, stop);
      if (positionsOf(written).length === 0) break;
      if (bare && (references.length > 0 || !standsAlone(written, code, labels))) break;
      const whole = { start: end, end: end + found[0].length };
      references.push({ label: written, span: { start, end: stop }, whole });
      end = whole.end + (matchAt(separator, text, whole.end)?.[0].length ?? 0);
    }
    return { references, end };
  });
}

interface Patterns {
  readonly word: RegExp;
  readonly label: RegExp;
  readonly separator: RegExp;
}

const compiled = new Map<LanguageCode, Patterns>();

function patternsOf(code: LanguageCode): Patterns {
  let patterns = compiled.get(code);
  if (!patterns) {
    const { question, and } = wordings[code];
    patterns = {
      // "preguntan" is no question (n).
      word: new RegExp(`${question}${languages[code].unspaced ? '' : '(?!\\p{L})'}\\s{0,2}`, 'giu'),
      label: new RegExp(LABEL, 'diuy'),
      separator: new RegExp(`\\s{0,2}[,،、;–\\-]?\\s{0,2}(?:(?:${and})\\s{0,2})?`, 'iuy'),
    };
    compiled.set(code, patterns);
  }
  return patterns;
}

/** The match of a sticky pattern at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a letter without brackets is a label and no word of one letter, and a figure one of those that the note's questions have. */
function standsAlone(written: string, code: LanguageCode, labels: readonly string[]): boolean {
  if (/^\p{Nd}/u.test(written)) return labels.some((label) => /^\p{Nd}/u.test(label));
  const word = fold(written);
  return !languages[code].functionWords.has(word) && !OTHER_WORDS.has(word);
}
