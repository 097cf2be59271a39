// Slips of marks and figures: lists of rules, each of which looks through a paragraph's prose.
import { styleKey, type HouseStyle } from '../knowledge/house-style';
import { figuresLike } from '../text/numerals';
import type { LanguageCode } from '../text/languages';
import { overlapsAny, sliceOf, type Span } from '../text/span';
import type { Edit } from './check';
import { proseOf } from './prose';
import type { ParagraphReading } from './reading';
import type { FindSlips, Place, Slip, StyleRule } from './style-rule';

export interface MarkRule extends StyleRule {
  /** Its row in knowledge/data/style-marks-rules.json. */
  readonly id: string;
  /** True where it finds nothing in a paragraph without figures; such paragraphs are then passed over. */
  readonly inFigures?: boolean;
  /** True where it looks into quotations too; these are otherwise left alone, being somebody else's wording. */
  readonly inQuotations?: boolean;
  /** The places in a paragraph's prose (see prose.ts), in order; edits with Western figures. */
  readonly find: (prose: string, reading: ParagraphReading) => Iterable<Place>;
}

/** The rules of a check by language, in a style; they are made when first asked for. */
export type MarkRules = Readonly<Partial<Record<LanguageCode, (style: HouseStyle) => readonly MarkRule[]>>>;

/** Finds what goes against rules. */
export function marks(rules: MarkRules): FindSlips {
  const made = new Map<string, readonly MarkRule[]>();
  return function* (reading, _, style) {
    const key = `${reading.language} ${styleKey(style)}`;
    let own = made.get(key);
    if (!own) made.set(key, (own = rules[reading.language]?.(style) ?? []));
    for (const rule of own) yield* slipsOf(rule, reading);
  };
}

/**
 * Finds what a pattern matches. `right` gives what belongs there from the match and its groups; null where that cannot be told, undefined
 * where the match is none. What must stand around is for the pattern's own lookarounds.
 */
export function matching(
  pattern: RegExp,
  right: (match: RegExpMatchArray, part: (name: string) => string) => string | null | undefined,
): MarkRule['find'] {
  return function* (prose) {
    for (const match of prose.matchAll(pattern)) {
      const written = right(match, (name) => match.groups?.[name] ?? '');
      if (written === undefined || written === match[0]) continue;
      yield placeOf({ start: match.index, end: match.index + match[0].length }, written);
    }
  };
}

/** A place of which the whole is replaced; null where it cannot be told by what. */
export function placeOf({ start, end }: Span, right: string | null): Place {
  return { start, end, edits: right === null ? null : [{ span: { start, end }, newText: right }] };
}

const OTHER_FIGURE = /(?![0-9])\p{Nd}/u;

function* slipsOf(rule: MarkRule, reading: ParagraphReading): Iterable<Slip> {
  const prose = proseOf(reading);
  if (rule.inFigures && !/[0-9]/.test(prose)) return;
  for (const place of rule.find(prose, reading)) {
    if (!rule.inQuotations && overlapsAny(reading.quotations, place)) continue;
    const written = sliceOf(reading.text, place);
    const [figure = ''] = OTHER_FIGURE.exec(written) ?? [];
    const edits = place.edits?.map(({ span, newText }) => ({ span, newText: figuresLike(figure, newText) })) ?? null;
    yield { ...place, rule, edits, written, right: edits ? edited(written, place.start, edits) : '' };
  }
}

/** A stretch of text that begins at an offset, after edits within it. */
function edited(written: string, start: number, edits: readonly Edit[]): string {
  let [right, reached] = ['', 0];
  for (const { span, newText } of edits) {
    right += written.slice(reached, span.start - start) + newText;
    reached = span.end - start;
  }
  return right + written.slice(reached);
}
