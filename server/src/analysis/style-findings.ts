// Findings from the rows of style: each place by itself, or many of one rule together.
import { styleHitsIn, type StyleHit } from '../knowledge/style';
import type { StyleCheck } from '../knowledge/style-rows';
import * as l10n from '../text/l10n';
import { shift, sliceOf } from '../text/span';
import type { CheckContext, Finding, Fix } from './check';
import type { ParagraphReading } from './reading';
import { reasonOf } from './style-reasons';

// A draft that does one thing otherwise more often than this does it throughout: to say so once is enough.
const MOST_OF_A_RULE = 5;

/** A hit with its place in the draft. */
export interface PlacedHit extends StyleHit {
  /** What the draft has there. */
  readonly written: string;
  readonly paragraph: ParagraphReading;
}

/** What says of a hit what is wrong and why. */
type Message = (hit: PlacedHit) => string;

/** "Write this, not that: why." */
export function insteadMessage({ right, written, row }: PlacedHit): string {
  if (right === null) return l10n.t('"{0}" is better put otherwise: {1}.', written, reasonOf(row.rule));
  return l10n.t('Write "{0}", not "{1}": {2}.', plainOf(right), written, reasonOf(row.rule));
}

/**
 * The findings of a check that is made of rows. Titles are left alone, and so are paragraphs that silence the check. Many places of one rule,
 * or of a row that is told once, make one finding at the first of them, whose fix changes all.
 */
export function styleFindings(context: CheckContext, check: StyleCheck, message: Message): Finding[] {
  return findingsOf(styleHitsOf(context, check, check), ({ row }) => row.rule, message);
}

/** The places in a draft that the rows of `rows` call wrong, but for paragraphs that silence `check`. */
export function styleHitsOf(context: CheckContext, rows: StyleCheck, check: string): PlacedHit[] {
  const { draft, readings, profile } = context;
  return draft.paragraphs.flatMap(({ index, kind, span, ignores }) => {
    const reading = readings[index];
    if (!reading || kind === 'title' || ignores.includes(check) || ignores.includes('all')) return [];
    const hits = keptHits(reading, rows, profile).filter(
      (hit) => kind !== 'salutation' || !takesCapitals(reading, hit),
    );
    return hits.map((hit) => ({
      ...hit,
      ...shift(hit, span.start),
      written: sliceOf(reading.text, hit).replace(/\s+/g, ' '),
      paragraph: reading,
    }));
  });
}

/** Whether the right form has fewer capitals: those of a salutation are a courtesy. */
function takesCapitals({ text }: ParagraphReading, hit: StyleHit): boolean {
  const capitalsIn = (words: string) => words.match(/\p{Lu}/gu)?.length ?? 0;
  return hit.right !== null && capitalsIn(hit.right) < capitalsIn(sliceOf(text, hit));
}

/** Findings of hits, those of one key gathered where they are many. */
export function findingsOf(
  hits: readonly PlacedHit[],
  keyOf: (hit: PlacedHit) => unknown,
  message: Message,
): Finding[] {
  const byKey = new Map<unknown, PlacedHit[]>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const alike = byKey.get(key);
    if (alike) alike.push(hit);
    else byKey.set(key, [hit]);
  }
  return [...byKey.values()].flatMap((alike) => {
    const isGathered = alike.length > MOST_OF_A_RULE || alike.some(({ row }) => row.once);
    return isGathered && alike.length > 1 ? [gathered(alike, message)] : alike.map((hit) => single(hit, message));
  });
}

function single(hit: PlacedHit, message: Message): Finding {
  const { start, end, right, row } = hit;
  return {
    span: { start, end },
    message: message(hit),
    ...(row.severity && { severity: row.severity }),
    ...fixOf([hit], l10n.t('Write "{0}"', plainOf(right ?? ''))),
  };
}

function gathered(hits: readonly PlacedHit[], message: Message): Finding {
  const [first] = hits as [PlacedHit];
  return {
    ...single(first, message),
    message: `${message(first)} ${l10n.t('This draft has {0} such places; this is the first.', hits.length)}`,
    ...fixOf(hits, l10n.t('Change all {0} places', hits.length)),
  };
}

/** The fix that changes every place; none where one of them has no right form. */
function fixOf(hits: readonly PlacedHit[], title: string): { readonly fix?: Fix } {
  const edits = hits.flatMap(({ start, end, right }) =>
    right === null ? [] : [{ span: { start, end }, newText: right }],
  );
  return edits.length === hits.length ? { fix: { title, edits } } : {};
}

function plainOf(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const kept = new WeakMap<ParagraphReading, Map<string, readonly StyleHit[]>>();

function keptHits(reading: ParagraphReading, check: StyleCheck, profile: string): readonly StyleHit[] {
  let byCheck = kept.get(reading);
  if (!byCheck) kept.set(reading, (byCheck = new Map<string, readonly StyleHit[]>()));
  const key = `${check} ${profile}`;
  let hits = byCheck.get(key);
  if (!hits) byCheck.set(key, (hits = isHeading(reading) ? [] : styleHitsIn(reading, check, profile)));
  return hits;
}

// Words of a line that may be a heading or belong to the block above a statement.
const MOST_IN_HEADING = 25;

/** Whether a paragraph looks like a heading without the mark of one: short, and nothing ends it. */
function isHeading({ text, tokens }: ParagraphReading): boolean {
  return (
    tokens.length <= MOST_IN_HEADING && /[\p{L}\p{N})*_]$/u.test(text) && !/^\s*(?:[-*•–—]\s|\(|\d{1,2}[.)])/.test(text)
  );
}
