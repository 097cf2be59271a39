// Rules on marks of quotation.
import * as l10n from '../../text/l10n';
import { languages } from '../../text/languages';
import { overlapsAny, sliceOf, type Span } from '../../text/span';
import type { ParagraphReading } from '../reading';
import { placeOf, type MarkRule } from '../style-marks';
import { type Place } from '../style-rule';

/** Quotations between straight marks, where each plainly opens or closes. */
export function straightQuotationMarks(id: string, open: string, close: string): MarkRule {
  return {
    id,
    inQuotations: true,
    find: (prose, reading) => straightPairs(prose, reading, open, close),
    message: () =>
      l10n.t(
        'These are typewriter quotation marks; printed texts in this language have {0}: put them here and wherever else they stand in the draft.',
        `${open.trim()}…${close.trim()}`,
      ),
  };
}

function* straightPairs(
  prose: string,
  { language, quotations }: ParagraphReading,
  open: string,
  close: string,
): Iterable<Place> {
  const { unspaced } = languages[language];
  const marks = [...prose.matchAll(/"/g)].map(({ index }) => index);
  if (marks.length % 2 !== 0) return;
  const isWord = (at: number) => !unspaced && /[\p{L}\p{N}]/u.test(prose.charAt(at));
  const isSpace = (at: number) => /^\s?$/.test(prose.charAt(at));
  // Inside other marks straight ones are the inner pair.
  const outer = quotations.filter(({ start }) => prose.charAt(start) !== '"');
  const places: Place[] = [];
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [start = 0, last = 0] = [marks[i], marks[i + 1]];
    // After "=" it is markup.
    if (
      prose.charAt(start - 1) === '=' ||
      isWord(start - 1) ||
      isSpace(start + 1) ||
      isSpace(last - 1) ||
      isWord(last + 1)
    )
      return;
    const place = { start, end: last + 1 };
    if (!overlapsAny(outer, place)) places.push(requoted(place, open, close));
  }
  yield* places;
}

/** A quotation of which the marks at both ends, of one character each, are replaced. */
function requoted({ start, end }: Span, open: string, close: string): Place {
  return {
    start,
    end,
    edits: [
      { span: { start, end: start + 1 }, newText: open },
      { span: { start: end - 1, end }, newText: close },
    ],
  };
}

/** “…” where the language has « … »: inside these it is the inner pair. */
export function curlyQuotationMarks(id: string, open: string, close: string): MarkRule {
  return {
    id,
    inQuotations: true,
    *find(prose, { quotations }) {
      const outer = quotations.filter(({ start }) => prose.charAt(start) === '«');
      for (const { index, 0: found } of prose.matchAll(/“[^“”«»„]{1,2000}”/gu)) {
        const place = { start: index, end: index + found.length };
        if (!overlapsAny(outer, place)) yield requoted(place, open, close);
      }
    },
    message: () =>
      l10n.t(
        'Quotation marks of this form stand only inside others in this language: put {0} here and at the other quotations of the draft.',
        `${open}…${close}`,
      ),
  };
}

// An opening mark, and a closing one that is no apostrophe.
const SINGLE_QUOTED = /(?<![\p{L}\p{N}])(?:‘[^‘’“”"\n]{1,300}(?:’(?=\p{L})[^‘’“”"\n]{1,300}){0,5}’|'(?=\p{L})[^'“”"\n]{1,300}(?:'(?=\p{L})[^'“”"\n]{1,300}){0,5}(?<!s)')(?![\p{L}\p{N}])/gu; // prettier-ignore

export function singleQuotationMarks(): MarkRule {
  return {
    id: 'EN-PU-02',
    inQuotations: true,
    *find(prose, { quotations }) {
      const outer = quotations.filter(({ start }) => /["“«]/.test(prose.charAt(start)));
      for (const { index, 0: found } of prose.matchAll(SINGLE_QUOTED)) {
        const place = { start: index, end: index + found.length };
        if (!overlapsAny(outer, place)) yield requoted(place, '“', '”');
      }
    },
    message: () =>
      l10n.t(
        'United Nations English sets quotations between double marks, and single ones only inside these: put “…” here and at the other quotations of the draft.',
      ),
  };
}

export function stopInsideQuotation(): MarkRule {
  return {
    id: 'EN-PU-03',
    inQuotations: true,
    *find(prose, { quotations }) {
      for (const quotation of quotations) {
        const close = prose.charAt(quotation.end - 1);
        // What begins small is a part of the sentence around it. "…", "etc." and initials keep their stop.
        if (!/^["“]\p{Ll}[^]*(?<!\.|etc|\p{Lu})\.["”]$/u.test(sliceOf(prose, quotation))) continue;
        yield placeOf({ start: quotation.end - 2, end: quotation.end }, `${close}.`);
      }
    },
    message: () =>
      l10n.t(
        'The quotation is a part of this sentence, so the full stop is the sentence’s: put it after the quotation mark, as United Nations English does.',
      ),
  };
}

export function titleMarks(): MarkRule {
  return {
    id: 'ZH-04',
    inQuotations: true,
    *find(prose) {
      for (const { index, 0: found } of prose.matchAll(
        /“[\p{Script=Han}]{2,30}(?:宪章|公约|条约|议定书|协定书|宣言)”/gu,
      ))
        yield requoted({ start: index, end: index + found.length }, '《', '》');
    },
    message: (_, right) => l10n.t('Names of documents stand between book-title marks: {0}.', right),
  };
}
