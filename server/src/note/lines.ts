// The lines of a note that hold something, each with what its looks say of it.
import type { Span } from '../text/span';
import { type CleanText, cleanTextOf } from './clean-text';

export interface Line extends Span {
  /** Without indentation, Markdown marks and idle spaces. */
  readonly clean: CleanText;
  /** Columns before the first character. */
  readonly indent: number;
  /** Columns of the text itself: a Chinese character counts as two. */
  readonly width: number;
  /** Number of # before a Markdown heading; 0 for any other line. */
  readonly hashes: number;
  /** Whether the whole line stands in bold. */
  readonly bold: boolean;
  /** Empty lines directly before. */
  readonly blanksBefore: number;
  /** Whether a rule ("---") stands before. */
  readonly ruleBefore: boolean;
  /** Whether a page ends before the line. */
  readonly pageBefore: boolean;
}

const LINE = /[^\n\r\f\v\u2028\u2029]*(?:\r\n|[\n\r\f\v\u2028\u2029]|$)/gu;
// A backslash at the end of a line of Markdown only breaks it.
const HARD_BREAK = /(?<!\\)\\$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:[-*] ){2,}[-*])$/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns that a text takes in a fixed pitch: a Chinese character counts as two. */
export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** The lines of a text that hold more than white space, in order. Any kind of line end; a form feed ends a page. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let blanksBefore = 0;
  let ruleBefore = false;
  let pageBefore = false;
  for (const match of source.matchAll(LINE)) {
    const whole = match[0];
    if (whole === '') continue;
    const lead = /^[\s\ufeff>]*/u.exec(whole)?.[0] ?? '';
    const body = whole.slice(lead.length).trimEnd().replace(HARD_BREAK, '');
    const start = match.index + lead.length;
    const opening = /^(#{1,6})\s+/.exec(body);
    const hashes = opening?.[1]?.length ?? 0;
    const clean = cleanTextOf(source, { start: start + (opening?.[0].length ?? 0), end: start + body.length });
    if (RULE.test(body)) ruleBefore = true;
    else if (clean.text === '') blanksBefore++;
    else {
      const text = hashes > 0 ? clean.text.replace(/\s*#+$/, '') : clean.text;
      lines.push({
        start,
        end: start + body.length,
        clean: text === clean.text ? clean : { text, runs: clean.runs },
        indent: columnsOf(lead),
        width: widthOf(text),
        hashes,
        bold: hashes === 0 && /^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(body),
        blanksBefore,
        ruleBefore,
        pageBefore,
      });
      blanksBefore = 0;
      ruleBefore = pageBefore = false;
    }
    if (whole.endsWith('\f')) pageBefore = true;
  }
  return lines;
}

function columnsOf(lead: string): number {
  let columns = 0;
  for (const c of lead)
    columns =
      c === '\t' ? columns + 8 - (columns % 8) : c === '\u3000' ? columns + 2 : c === '\ufeff' ? columns : columns + 1;
  return columns;
}
