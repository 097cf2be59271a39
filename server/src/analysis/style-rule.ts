// The engine of style: whatever slips a check finds in paragraphs, marks and figures as well as words, become findings here, and the places of one
// kind of slip one finding with a fix for all of them.
import type { Draft, Paragraph, ParagraphKind } from '../draft/draft';
import { styleKey, type HouseStyle } from '../knowledge/house-style';
import * as l10n from '../text/l10n';
import { shift, type Span } from '../text/span';
import type { Check, CheckContext, Edit, Finding, ParagraphContext, Severity } from './check';
import type { ParagraphReading } from './reading';

/** How slips are told. */
export interface StyleRule {
  /** For a rule that weighs otherwise than its check. */
  readonly severity?: Severity;
  /** Rules of one kind are told together; without one a rule is a kind of its own. */
  readonly kind?: string;
  /** Up to so many places are told one by one, by default one; of more the first speaks for all. */
  readonly apart?: number;
  /**
   * What is wrong, why and what to do, of a place that stands for `places`: as it is written and as it should be ("" where that cannot be told).
   */
  readonly message: (written: string, right: string, places: number) => string;
  /** What the fix of a single place does; by default it says what is written instead. */
  readonly title?: (right: string) => string;
}

/** A place that goes against a rule. */
export interface Place extends Span {
  /** What sets it right, within it or at its ends, in order; null where that cannot be told. */
  readonly edits: readonly Edit[] | null;
  /** What it names, where only the first place in a draft that names it counts; without edits nothing is wrong there. */
  readonly first?: string;
}

/** A place as it is told of. */
export interface Slip extends Place {
  readonly rule: StyleRule;
  /** What the text has there, and what it should have; "" where that cannot be told. */
  readonly written: string;
  readonly right: string;
}

/** Finds the slips of a paragraph that is no title. Spans count from its beginning. Linear in the text. */
export type FindSlips = (reading: ParagraphReading, kind: ParagraphKind, style: HouseStyle) => Iterable<Slip>;

/** A slip with the paragraph in which it stands; its span counts in the draft. */
export interface PlacedSlip extends Slip {
  readonly paragraph: ParagraphReading;
}

/** A check of single paragraphs: slips are gathered in each. Titles are left alone. */
export function inParagraphs(find: FindSlips): NonNullable<Check['runParagraph']> {
  return function* ({ reading, kind, style }: ParagraphContext) {
    if (kind === 'title') return;
    const slips = [...find(reading, kind, style)];
    yield* findingsOf(slips, (places) => l10n.t('Correct all {0} places in this paragraph', places));
  };
}

/** The same for habits of a writer or a keyboard, which run through a whole draft: slips are gathered in all of it. */
export function inDraft(find: FindSlips, check: string): NonNullable<Check['run']> {
  return (context) => findingsInDraft(slipsOf(context, find, check));
}

/** Findings of slips of one draft. */
export function findingsInDraft(slips: Iterable<Slip>): Iterable<Finding> {
  return findingsOf(slips, (places) => l10n.t('Correct all {0} places in this draft', places));
}

/** The slips of a draft. Titles are left alone, and so are paragraphs that silence the check. */
export function* slipsOf(
  { draft, readings, profile }: CheckContext,
  find: FindSlips,
  check: string,
): Iterable<PlacedSlip> {
  const named = new Set<string>();
  for (const [{ kind, span }, reading] of looksInto(draft, readings, check)) {
    for (const slip of keptSlips(find, reading, kind, profile)) {
      const { first, edits } = slip;
      const isKnown = first !== undefined && named.has(first);
      if (first !== undefined) named.add(first);
      if (!isKnown && edits?.length !== 0) yield { ...moved(slip, span.start), paragraph: reading };
    }
  }
}

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

// Kept while one types elsewhere.
const kept = new WeakMap<ParagraphReading, Map<FindSlips, Map<string, readonly Slip[]>>>();

function keptSlips(
  find: FindSlips,
  reading: ParagraphReading,
  kind: ParagraphKind,
  style: HouseStyle,
): readonly Slip[] {
  let byFinder = kept.get(reading);
  if (!byFinder) kept.set(reading, (byFinder = new Map<FindSlips, Map<string, readonly Slip[]>>()));
  let slips = byFinder.get(find);
  if (!slips) byFinder.set(find, (slips = new Map<string, readonly Slip[]>()));
  const key = `${kind} ${styleKey(style)}`;
  let own = slips.get(key);
  if (!own) slips.set(key, (own = [...find(reading, kind, style)]));
  return own;
}

function moved(slip: Slip, by: number): Slip {
  const edits = slip.edits?.map(({ span, newText }) => ({ span: shift(span, by), newText })) ?? null;
  return { ...slip, ...shift(slip, by), edits };
}

type TitleOfAll = (places: number) => string;

/** The slips of each kind as findings: those that can be set right, and apart from them the others. */
function* findingsOf(slips: Iterable<Slip>, titleOfAll: TitleOfAll): Iterable<Finding> {
  const byKind = new Map<unknown, { readonly clear: Slip[]; readonly unclear: Slip[] }>();
  for (const slip of slips) {
    const kind = slip.rule.kind ?? slip.rule;
    let alike = byKind.get(kind);
    if (!alike) byKind.set(kind, (alike = { clear: [], unclear: [] }));
    (slip.edits ? alike.clear : alike.unclear).push(slip);
  }
  for (const { clear, unclear } of byKind.values()) {
    yield* told(clear, titleOfAll);
    yield* told(unclear, titleOfAll);
  }
}

/** Slips of one kind: each by itself, or where they are many the first for all. */
function told(found: readonly Slip[], titleOfAll: TitleOfAll): Finding[] {
  // Several rules of a kind find theirs one after the other.
  const slips = [...found].sort((a, b) => a.start - b.start);
  const [first] = slips;
  if (!first) return [];
  const apart = slips.reduce((least, { rule }) => Math.min(least, rule.apart ?? 1), Infinity);
  return slips.length <= apart
    ? slips.map((slip) => findingAt(slip, [slip], titleOfAll))
    : [findingAt(first, slips, titleOfAll)];
}

/** A finding at a slip that stands for all of `slips`. */
function findingAt(
  { start, end, rule, written, right }: Slip,
  slips: readonly Slip[],
  titleOfAll: TitleOfAll,
): Finding {
  const edits = slips.flatMap((slip) => slip.edits ?? []);
  const title = slips.length > 1 ? titleOfAll(slips.length) : (rule.title?.(right) ?? l10n.t('Change to {0}', right));
  return {
    span: { start, end },
    message: rule.message(written, right, slips.length),
    ...(rule.severity ? { severity: rule.severity } : {}),
    ...(edits.length > 0 ? { fix: { title, edits } } : {}),
  };
}
