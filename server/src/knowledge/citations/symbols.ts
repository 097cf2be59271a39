// Where a text cites documents of the United Nations by their symbols.
import { westernDigits } from '../../text/numerals';
import { sliceOf, type Span } from '../../text/span';
import type { SymbolCitation } from './citation';

// The grammar follows the Dag Hammarskjöld Library's guide to document symbols: the organ, its bodies, the kind of document, numbers, and
// what was changed since, set apart by slashes.
const SLASH = '\\s?[/／]\\s?';
/** Organs, conferences and programmes with a series of their own. */
const SERIES = [
  ...[
    'A',
    'S',
    'E',
    'T',
    'ST',
    'DP',
    'TD',
    'HSP',
    'CEB',
    'UNEP',
    'UNW',
    'FCCC',
    'ICCD',
    'LOS',
    'CD',
    'CCW',
    'NPT',
    'BWC',
    'APLC',
  ],
  ...['CAT', 'CCPR', 'CEDAW', 'CERD', 'CED', 'CMW', 'CRC', 'CRPD', 'CAC', 'CTOC', 'ISBA', 'SPLOS', 'UNITAR'],
];
const PRESS_SERIES = ['SC', 'GA', 'SG/SM', 'SG/A', 'SG/T', 'DSG/SM', 'PKO', 'ECOSOC', 'ORG', 'HR', 'AFR', 'DEV', 'WOM'];
const PART = [
  // A session, a year or the number of the document.
  '\\d{1,6}',
  '(?:S|ES|EX|SS)-(?:\\d{1,2}|[IVX]{1,5})',
  // Bodies and kinds: "C.5", "CONF.62", "PV.8218", "Add.1", "HRC", "GC", "KEN".
  '(?:[A-Z]{1,8}|Add|Corr|Rev|Amend|Sub|Conf)(?:\\.(?:\\d{1,5}|[A-Z]))?(?![A-Za-z])',
].join('|');
const YEAR_OR_SESSION = '\\s?[(（]\\s?(?:\\d{4}|(?:S-|ES-)?[IVXL]{1,6})\\s?[)）]';
const VOLUME = '\\s?\\((?:Sect|Vol|Part|Supp)\\.?\\s?(?:\\d{1,2}|[IVX]{1,5})\\)';
const RESUMPTION = '\\s?\\(Resumption\\s?\\d\\)';
const ONE = `(?:${SERIES.join('|')})(?:${SLASH}(?:${PART}))+(?:(?<=RES${SLASH}\\d{1,4})(?:\\s?[A-Z])?${YEAR_OR_SESSION}|${VOLUME}|${RESUMPTION})?`;
// Parts of a resolution of the Assembly: "A/RES/72/262 C". "I" is rather a word.
const SECTION = `(?:(?<=RES${SLASH}(?:E?S-)?\\d{1,3}${SLASH}\\d{1,4})\\s?[A-HJ-Z](?![A-Za-z\\d’'-]))?`;
const PRESS = `(?:${PRESS_SERIES.join('|').replaceAll('/', SLASH)})${SLASH}\\d{3,6}`;
const PRESS_RELEASE = new RegExp(`^(?:${PRESS_SERIES.join('|')})/\\d`);
const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}';
const NOT_BEFORE = `(?<![${LETTER}/／._#@=&?-])`;
const SYMBOL = new RegExp(
  `${NOT_BEFORE}(?:(?:${ONE}${SECTION})(?:[-–](?:${ONE}))*|${PRESS}(?:[-–]${PRESS})*)(?![${LETTER}])`,
  'gu',
);

/**
 * Where a text cites documents by well-formed symbols, in order. Figures may be Arabic-Indic, slashes full-width, and spaces may stand
 * around them; what looks like a symbol but names no document ("S/N", "A/4") is left out. Linear in the text.
 */
export function symbolsIn(text: string): SymbolCitation[] {
  const plain = westernDigits(text);
  return [...plain.matchAll(SYMBOL)]
    .map(({ index, 0: found }): Span => ({ start: index, end: index + found.length }))
    .map((span): SymbolCitation => ({ kind: 'symbol', ...span, symbol: printed(sliceOf(plain, span)) }))
    .filter(({ symbol }) => namesDocument(symbol));
}

/** A symbol as it is printed, with plain signs and no spaces. Of an early resolution the part is not in its symbol: "217 A (III)". */
function printed(written: string): string {
  return written
    .replace(/\s/g, '')
    .replace(/[／（）–]/g, (sign) => '/()-'.charAt('／（）–'.indexOf(sign)))
    .replace(/(?<=RES\/\d+)[A-Z](?=\()/, '');
}

/** Whether there is a number in it, and enough beside it that it is no abbreviation or format of paper. */
function namesDocument(symbol: string): boolean {
  const parts = symbol.split('/');
  return /\d/.test(symbol) && (parts.length > 2 || /\d{3}/.test(symbol) || /PV\.\d/.test(symbol));
}

/** Whether a symbol is a press release's, which has no place among the documents. */
export function isPressRelease(symbol: string): boolean {
  return PRESS_RELEASE.test(symbol);
}
