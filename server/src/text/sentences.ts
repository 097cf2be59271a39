// Sentences of a paragraph with their places.
import { trimSpan, type Span } from './span';

// A full stop ends a sentence unless it belongs to an abbreviation or an initial, or the next word begins small.
const BOUNDARY = /[.!?؟…]+["”»’)]*\s+|[。！？]["”」』）)]*|\n\s*\n/gu;
const ABBREVIATION =
  /(?:^|[\s(«“"])(?:mr|mrs|ms|dr|prof|gen|lt|col|amb|st|no|nos|para|paras|art|arts|vol|pp?|cf|vs|etc|e\.g|i\.e|u\.n|h\.e|m|mm|mme|mlle|s\.e|sr|sra|sres|srta|núm|párr|ed|ee|uu|p|ст|п|пп|гг|г|стр|см|т\.е|т\.д|им|тыс|млн|млрд|е\.п|[\p{Lu}])\.$/iu;

// Words too: "qué recogió y qué no." ends a sentence, "no. 5" does not.
const NUMBER_SIGN = /(?:^|[\s(«“"])nos?\.$/iu;

function isAbbreviated(stop: string, next: string): boolean {
  return ABBREVIATION.test(stop) && (!NUMBER_SIGN.test(stop) || /\d/.test(next));
}

/** The sentences of one paragraph, in order, without the white space between them. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const next = text.charAt(end);
    const stop = text.slice(start, match.index + 1);
    if (match[0].startsWith('.') && (isAbbreviated(stop, next) || /[\p{Ll}]/u.test(next))) continue;
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) sentences.push(span);
    start = end;
  }
  const rest = trimSpan(text, { start, end: text.length });
  if (rest.end > rest.start) sentences.push(rest);
  return sentences;
}
