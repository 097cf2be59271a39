// Slips of words: the rows of style, tables of words that United Nations texts write otherwise.
import { styleHitsIn, type StyleHit } from '../knowledge/style';
import type { StyleCheck, StyleRow } from '../knowledge/style-rows';
import * as l10n from '../text/l10n';
import { sliceOf } from '../text/span';
import type { ParagraphReading } from './reading';
import { reasonOf } from './style-reasons';
import type { FindSlips, Slip, StyleRule } from './style-rule';

// A draft that does one thing otherwise more often than this does it throughout: to say so once is enough.
const MOST_OF_A_RULE = 5;

/** Finds the words that the rows of a check call wrong. A row's rule says how they are told: by default "Write this, not that: why". */
export function words(check: StyleCheck, ruleOf: (row: StyleRow) => StyleRule = insteadOf): FindSlips {
  const rules = new Map<StyleRow, StyleRule>();
  return function* (reading, kind, style) {
    if (isHeading(reading)) return;
    for (const hit of styleHitsIn(reading, check, style)) {
      if (kind === 'salutation' && takesCapitals(reading, hit)) continue;
      let rule = rules.get(hit.row);
      if (!rule) rules.set(hit.row, (rule = ruleOf(hit.row)));
      yield slipOf(hit, rule, reading);
    }
  };
}

function slipOf({ start, end, right }: StyleHit, rule: StyleRule, { text }: ParagraphReading): Slip {
  const span = { start, end };
  return {
    ...span,
    rule,
    edits: right === null ? null : [{ span, newText: right }],
    written: onOneLine(sliceOf(text, span)),
    right: onOneLine(right ?? ''),
  };
}

function insteadOf({ rule, once, severity }: StyleRow): StyleRule {
  return {
    ...(severity ? { severity } : {}),
    kind: rule,
    apart: once ? 1 : MOST_OF_A_RULE,
    message: (written, right, places) =>
      counted(
        right === ''
          ? l10n.t('"{0}" is better put otherwise: {1}.', written, reasonOf(rule))
          : l10n.t('Write "{0}", not "{1}": {2}.', right, written, reasonOf(rule)),
        places,
      ),
    title: writeIt,
  };
}

/** How a row is told that matters only beside its right form. */
export function besideRightForm({ severity, once }: StyleRow): StyleRule {
  return {
    ...(severity ? { severity } : {}),
    apart: once ? 1 : MOST_OF_A_RULE,
    message: (written, right, places) =>
      counted(l10n.t('This draft has both "{0}" and "{1}": keep to one.', right, written), places),
    title: writeIt,
  };
}

function writeIt(right: string): string {
  return l10n.t('Write "{0}"', right);
}

function counted(message: string, places: number): string {
  return places > 1 ? `${message} ${l10n.t('This draft has {0} such places; this is the first.', places)}` : message;
}

/** Whether the right form has fewer capitals: those of a salutation are a courtesy. */
function takesCapitals({ text }: ParagraphReading, hit: StyleHit): boolean {
  const capitalsIn = (written: string) => written.match(/\p{Lu}/gu)?.length ?? 0;
  return hit.right !== null && capitalsIn(hit.right) < capitalsIn(sliceOf(text, hit));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

// Words of a line that may be a heading or belong to the block above a statement.
const MOST_IN_HEADING = 25;

/** Whether a paragraph looks like a heading without the mark of one: short, and nothing ends it. */
function isHeading({ text, tokens }: ParagraphReading): boolean {
  return (
    tokens.length <= MOST_IN_HEADING && /[\p{L}\p{N})*_]$/u.test(text) && !/^\s*(?:[-*•–—]\s|\(|\d{1,2}[.)])/.test(text)
  );
}
