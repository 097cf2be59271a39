// Labels that open a line: "12.", "(a)", "iv)", "二、", "•", "Question 1 –".
import { normalizeLabel, positionsOf } from '../text/labels';
import { wordings } from './wording';

export type MarkerKind =
  'bullet' | 'digit' | 'letter' | 'roman' | 'cyrillic' | 'arabic' | 'han' | 'question' | 'ordinal';

export interface Marker {
  readonly kind: MarkerKind;
  /** The punctuation around the label, with x for the label: "(x)", "x.". */
  readonly shape: string;
  /** Normalized (see text/labels.ts); a bullet's is the bullet itself. */
  readonly label: string;
  /** Its places in the series it can belong to, from 1; a bullet has none. */
  readonly positions: readonly number[];
  readonly capital: boolean;
  /** Where the label begins and ends, with its punctuation, and where the text after it begins. */
  readonly labelEnd: number;
  readonly textStart: number;
}

const DIGITS = '[0-9０-９٠-٩]{1,3}';
const LABEL = `${DIGITS}|[ivxIVX]{1,6}|[a-zA-Zа-яА-Я]|[ابجدهوزحطيكلمنسعفصقرشتثخذضظغأإ]ـ?|[一二三四五六七八九十]{1,3}`;
/** Signs that lists are marked with: points, arrows, geometric shapes, stars, boxes, ornaments (no digits in circles), and what fonts of symbols leave behind when text is copied. */
const SIGNS = String.raw`•‣⁃·∙※\u2190-\u21ff\u25a0-\u25ff★☆☐-☒\u2700-\u2775\u2794-\u27bf\u2b00-\u2bff\uf000-\uf0ff`;
const BULLET = new RegExp(String.raw`^(?:[${SIGNS}](?=\s|\p{L}|¿)|[–—*+-](?=\s|\p{Script=Han}))\s*`, 'u');
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩';
const LABELLED: readonly [shape: string, pattern: RegExp][] = [
  ['(x)', new RegExp(`^[(（]\\s?(${LABEL})\\s?[)）][.:：、]?\\s*(?=\\S)`, 'u')],
  ['x)', new RegExp(`^(${LABEL})\\s?[)）]\\s*(?=\\S)`, 'u')],
  ['x.', new RegExp(`^(${LABEL})[.．](?!\\d)(?:\\s+|(?=[^\\s\\p{Script=Latin}\\p{Script=Cyrillic}.]))(?=\\S)`, 'u')],
  ['x、', new RegExp(`^(${DIGITS}|[一二三四五六七八九十]{1,3})、\\s*(?=\\S)`, 'u')],
  ['x-', new RegExp(`^(${DIGITS})\\s?[-–—]\\s+(?!\\d)(?=\\S)`, 'u')],
];
const NAMED = new RegExp(
  `^(?:${Object.values(wordings)
    .map(({ questionWord }) => questionWord)
    .join(
      '|',
    )})\\s*(?:n[o°º]\\.?\\s?|№\\s?)?(${DIGITS}|[一二三四五六七八九十]{1,3}|[a-z](?=\\s?[.:)–—]))\\s?[.:：)）–—-]?\\s*(?=\\S)`,
  'iu',
);
const ORDINAL = new RegExp(`^(${wordings.ar.ordinals.join('|')})[ً\\s]{0,3}[.:–—،-]\\s*(?=\\S)`, 'u');

/** The label that opens a clean text, or null. Initials and decimals are no labels; whether "2." opens a list is for the reader to judge. */
export function markerOf(text: string): Marker | null {
  // No label is longer than this; the rest need not be looked at.
  const head = text.slice(0, 40);
  const bullet = BULLET.exec(head);
  if (bullet)
    return {
      kind: 'bullet',
      shape: 'x',
      label: head.charAt(0),
      positions: [],
      capital: false,
      labelEnd: 1,
      textStart: bullet[0].length,
    };
  const circled = CIRCLED.indexOf(head.charAt(0));
  if (circled >= 0 && head !== '')
    return {
      kind: 'digit',
      shape: '①',
      label: String(circled + 1),
      positions: [circled + 1],
      capital: false,
      labelEnd: 1,
      textStart: /^.\s*/u.exec(head)?.[0].length ?? 1,
    };
  for (const [shape, pattern] of LABELLED) {
    const match = pattern.exec(head);
    if (match?.[1] !== undefined) return marker(match[0], match[1], shape);
  }
  const named = NAMED.exec(head);
  if (named?.[1] !== undefined) return { ...marker(named[0], named[1], 'question'), kind: 'question' };
  const ordinal = ORDINAL.exec(head);
  if (ordinal?.[1] !== undefined) {
    const place = wordings.ar.ordinals.indexOf(ordinal[1]) + 1;
    return {
      kind: 'ordinal',
      shape: 'x-',
      label: ordinal[1],
      positions: [place],
      capital: false,
      labelEnd: ordinal[0].trimEnd().length,
      textStart: ordinal[0].length,
    };
  }
  return null;
}

function marker(opening: string, printed: string, shape: string): Marker {
  const label = normalizeLabel(printed);
  return {
    kind: kindOf(printed),
    shape,
    label,
    positions: positionsOf(label),
    capital: printed !== printed.toLowerCase(),
    labelEnd: opening.trimEnd().length,
    textStart: opening.length,
  };
}

function kindOf(printed: string): MarkerKind {
  if (/^[0-9０-９٠-٩]/.test(printed)) return 'digit';
  if (/^[一二三四五六七八九十]/.test(printed)) return 'han';
  if (/^[а-я]/iu.test(printed)) return 'cyrillic';
  if (/^[a-z]/i.test(printed)) return printed.length > 1 ? 'roman' : 'letter';
  return 'arabic';
}

/** Whether `next` can stand in the same list as `marker`: the same punctuation and the same series ("i" is a letter and a numeral). */
export function isSameSeries(marker: Marker, next: Marker): boolean {
  return (
    (marker.kind === next.kind || (isLatin(marker) && isLatin(next))) &&
    marker.shape === next.shape &&
    (marker.capital === next.capital || marker.kind === 'question')
  );
}

function isLatin({ kind }: Marker): boolean {
  return kind === 'letter' || kind === 'roman';
}

/** Whether `next` follows directly on `marker` in a list. Bullets follow on bullets of the same form. */
export function follows(marker: Marker, next: Marker): boolean {
  if (!isSameSeries(marker, next)) return false;
  if (marker.kind === 'bullet') return marker.label === next.label;
  if (!isLatin(marker)) return next.positions.some((place) => marker.positions.includes(place - 1));
  // A letter follows on a letter and a numeral on a numeral: "V." on "IV." or "U.", but not on "D.".
  const both = (pattern: RegExp) => pattern.test(marker.label) && pattern.test(next.label);
  const isNext = (place?: number, before?: number) => before !== undefined && place === before + 1;
  return (
    (both(/^.$/u) && isNext(next.positions[0], marker.positions[0])) ||
    (both(/^[ivx]+$/) && isNext(next.positions.at(-1), marker.positions.at(-1)))
  );
}
