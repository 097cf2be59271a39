// Rules of style that are about marks and figures: what they find in a paragraph, and how it is told once for all places.
import type { Draft, Paragraph } from '../draft/draft';
import * as l10n from '../text/l10n';
import { figuresLike } from '../text/numerals';
import type { LanguageCode } from '../text/languages';
import { overlapsAny, shift, sliceOf, type Span } from '../text/span';
import type { Check, CheckContext, Edit, Finding, ParagraphContext, Severity } from './check';
import { proseOf } from './prose';
import type { ParagraphReading } from './reading';

/** A place that goes against a rule. */
export interface Place extends Span {
  /** What sets it right, within it or at its ends, in order and with Western figures; null where that cannot be told. */
  readonly edits: readonly Edit[] | null;
  /** What it names, where only the first place in a draft that names it counts; without edits nothing is wrong there. */
  readonly first?: string;
}

export interface StyleRule {
  /** Its row in knowledge/data/style-marks-rules.json. */
  readonly id: string;
  /** For a rule that weighs otherwise than its check. */
  readonly severity?: Severity;
  /** True where it finds nothing in a paragraph without figures; such paragraphs are then passed over. */
  readonly inFigures?: boolean;
  /** True where it looks into quotations too; these are otherwise left alone, being somebody else's wording. */
  readonly inQuotations?: boolean;
  /** The places in a paragraph's prose (see prose.ts), in order. */
  readonly find: (prose: string, reading: ParagraphReading) => Iterable<Place>;
  /** What is wrong, why and what to do, of the first place: as it is written and as it should be ("" where that cannot be told). */
  readonly message: (written: string, right: string) => string;
  /** What the fix of a single place does; by default it says what is written instead. */
  readonly title?: () => string;
}

/** The rules of a check by language; a language's are made when first asked for. */
export type StyleRules = Readonly<Partial<Record<LanguageCode, () => readonly StyleRule[]>>>;

function madeOnce(rules: StyleRules): (language: LanguageCode) => readonly StyleRule[] {
  const made = new Map<LanguageCode, readonly StyleRule[]>();
  return (language) => {
    let own = made.get(language);
    if (!own) made.set(language, (own = rules[language]?.() ?? []));
    return own;
  };
}

/**
 * Finds what a pattern matches. `right` gives what belongs there from the match and its groups; null where that cannot be told, undefined
 * where the match is none. What must stand around is for the pattern's own lookarounds.
 */
export function matching(
  pattern: RegExp,
  right: (match: RegExpMatchArray, part: (name: string) => string) => string | null | undefined,
): StyleRule['find'] {
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

/** A check of single paragraphs by rules: one finding for each paragraph and rule, with a fix for all of its places. Titles are left alone. */
export function inParagraphs(rules: StyleRules): NonNullable<Check['runParagraph']> {
  const rulesOf = madeOnce(rules);
  return function* ({ reading, kind }: ParagraphContext) {
    if (kind === 'title') return;
    for (const rule of rulesOf(reading.language)) {
      yield* findingsOf(rule, placesIn(rule, reading), (places) =>
        l10n.t('Correct all {0} places in this paragraph', places),
      );
    }
  };
}

/** The same for habits of a keyboard, which run through a whole draft: one finding for each rule, with a fix for all of its places. */
export function inDraft(rules: StyleRules, check: string): NonNullable<Check['run']> {
  const rulesOf = madeOnce(rules);
  return function* ({ draft, readings }: CheckContext) {
    const found = new Map<StyleRule, WrittenPlace[]>();
    const named = new Set<string>();
    for (const [paragraph, reading] of looksInto(draft, readings, check)) {
      for (const rule of rulesOf(reading.language)) {
        for (const place of keptPlaces(rule, reading)) {
          const { first, edits } = place;
          const isKnown = first !== undefined && named.has(first);
          if (first !== undefined) named.add(first);
          if (isKnown || edits?.length === 0) continue;
          let places = found.get(rule);
          if (!places) found.set(rule, (places = []));
          places.push(moved(place, paragraph.span.start));
        }
      }
    }
    for (const [rule, all] of found)
      yield* findingsOf(rule, all, (places) => l10n.t('Correct all {0} places in this draft', places));
  };
}

/** The paragraphs that are no titles and do not silence the check. */
function* looksInto(
  { paragraphs }: Draft,
  readings: readonly ParagraphReading[],
  check: string,
): Iterable<[Paragraph, ParagraphReading]> {
  for (const paragraph of paragraphs) {
    const reading = readings[paragraph.index];
    if (!reading || paragraph.kind === 'title') continue;
    if (paragraph.ignores.includes(check) || paragraph.ignores.includes('all')) continue;
    yield [paragraph, reading];
  }
}

interface WrittenPlace extends Place {
  readonly written: string;
  readonly right: string;
}

function moved(place: WrittenPlace, by: number): WrittenPlace {
  const edits = place.edits?.map(({ span, newText }) => ({ span: shift(span, by), newText })) ?? null;
  return { ...place, ...shift(place, by), edits };
}

const kept = new WeakMap<ParagraphReading, Map<StyleRule, readonly WrittenPlace[]>>();

function keptPlaces(rule: StyleRule, reading: ParagraphReading): readonly WrittenPlace[] {
  let byRule = kept.get(reading);
  if (!byRule) kept.set(reading, (byRule = new Map<StyleRule, readonly WrittenPlace[]>()));
  let places = byRule.get(rule);
  if (!places) byRule.set(rule, (places = placesIn(rule, reading)));
  return places;
}

const OTHER_FIGURE = /(?![0-9])\p{Nd}/u;

function placesIn(rule: StyleRule, reading: ParagraphReading): WrittenPlace[] {
  const places: WrittenPlace[] = [];
  const prose = proseOf(reading);
  if (rule.inFigures && !/[0-9]/.test(prose)) return places;
  for (const place of rule.find(prose, reading)) {
    if (!rule.inQuotations && overlapsAny(reading.quotations, place)) continue;
    const written = sliceOf(reading.text, place);
    const [figure = ''] = OTHER_FIGURE.exec(written) ?? [];
    const edits = place.edits?.map(({ span, newText }) => ({ span, newText: figuresLike(figure, newText) })) ?? null;
    places.push({ ...place, edits, written, right: edits ? edited(written, place.start, edits) : '' });
  }
  return places;
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

/** One finding for the places that can be set right, and one for the others. */
function* findingsOf(
  rule: StyleRule,
  places: readonly WrittenPlace[],
  titleOfAll: (places: number) => string,
): Iterable<Finding> {
  const clear = places.filter(({ edits }) => edits);
  const [first] = clear;
  if (first) {
    const title =
      clear.length > 1 ? titleOfAll(clear.length) : (rule.title?.() ?? l10n.t('Change to {0}', first.right));
    yield { ...findingAt(rule, first), fix: { title, edits: clear.flatMap(({ edits }) => edits ?? []) } };
  }
  const unclear = places.find(({ edits }) => !edits);
  if (unclear) yield findingAt(rule, unclear);
}

function findingAt({ severity, message }: StyleRule, { start, end, written, right }: WrittenPlace): Finding {
  return { span: { start, end }, message: message(written, right), ...(severity ? { severity } : {}) };
}
