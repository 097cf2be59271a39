// Marks of a statement's first page: "Check against delivery", and what stands for it in the six languages.
import { languageCodes, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import data from './data/delivery-marks.json';

export interface DeliveryMark extends Span {
  readonly language: LanguageCode;
}

// A line with a mark and whatever courtesy stands around it ("Please check against delivery."); longer paragraphs are not looked at.
const MOST_CHARACTERS = 300;
const MOST_LETTERS_BESIDE = 16;

/** The mark that tells interpreters to follow the speaker, as it is written in a language. */
export function usualMark(language: LanguageCode): string {
  return data[language][0]?.text ?? '';
}

/** The marks that a short text holds, in order; none in a long one. */
export function deliveryMarksIn(text: string): DeliveryMark[] {
  if (text.length > MOST_CHARACTERS) return [];
  const marks = languageCodes.flatMap((language) =>
    [...text.matchAll(patternOf(language))].map(({ index, 0: found }) => ({
      language,
      start: index,
      end: index + found.length,
    })),
  );
  return marks.sort((a, b) => a.start - b.start);
}

/** Whether a paragraph is nothing but a mark, in one language or several: it is printed, and not read out. */
export function isDeliveryMark(text: string): boolean {
  const marks = deliveryMarksIn(text);
  const marked = marks.reduce((sum, { start, end }) => sum + lettersOf(text.slice(start, end)), 0);
  return marks.length > 0 && lettersOf(text) - marked <= MOST_LETTERS_BESIDE;
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

const patterns = new Map<LanguageCode, RegExp>();

/** Any mark of a language, in capitals or not, accented or not, over the end of a line too. */
function patternOf(language: LanguageCode): RegExp {
  let pattern = patterns.get(language);
  if (pattern) return pattern;
  // A mark that begins another must come after it.
  const marks = data[language].map(({ text }) => text).sort((a, b) => b.length - a.length);
  const source = marks.map((mark) => mark.replace(/./gu, anyFormOf));
  patterns.set(language, (pattern = new RegExp(source.join('|'), 'giu')));
  return pattern;
}

function anyFormOf(character: string): string {
  if (character === ' ') return '\\s+';
  if (character === "'") return "['’]";
  const plain = character.normalize('NFD').charAt(0);
  return plain === character ? character : `[${plain}${character}]`;
}
