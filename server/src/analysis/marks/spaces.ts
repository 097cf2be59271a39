// Rules on the spaces beside marks and between words.
import * as l10n from '../../text/l10n';
import { matching, type MarkRule } from '../style-marks';

const NO_BREAK = '\u00a0';

// French marks that have a space before them, guillemets, groups of figures and the percentage sign. Before ; ! ? Canadians leave none.
const FRENCH_SPACES = new RegExp(
  [
    '(?<=[\\p{L}\\p{N}»”")\\]%])(?: (?=:)| ?(?=[;!?]))(?=[:;!?]{1,3}(?:[\\s»”")\\]*_]|$))',
    '(?<=«) (?=\\S)',
    '(?<=\\S) (?=»)',
    '(?<=(?<![\\d.,/]|\\d )\\d{1,3}(?: \\d{3}){0,3}) (?=\\d{3}(?!\\d))',
    '(?<=\\d) (?=%)',
  ].join('|'),
  'gu',
);
// Where everybody who writes French has a space.
const MISSING_SPACES = /(?<=[\p{L}\p{N}»”")\]%])(?=:(?:[\s*_]|$))|(?<=«)(?=\S)|(?<=\S)(?=»)/gu;

/** Ordinary spaces, and before some marks none, where French has a no-break space: a habit of the keyboard. */
export function frenchSpaces(): MarkRule {
  return noBreakSpaces(FRENCH_SPACES, () =>
    l10n.t(
      'French puts a no-break space before : ; ! ? and %, inside « » and in figures, so that no line begins with a mark: here and elsewhere in the draft there is an ordinary one or none.',
    ),
  );
}

/** No space at all before a colon or inside guillemets: a slip in a draft that has them elsewhere, so it is told by itself. */
export function missingSpaces(): MarkRule {
  return noBreakSpaces(MISSING_SPACES, () =>
    l10n.t(
      'French puts a no-break space before a colon and inside « »: here, or here and elsewhere in the draft, there is none.',
    ),
  );
}

function noBreakSpaces(pattern: RegExp, message: MarkRule['message']): MarkRule {
  return {
    id: 'FR-05',
    inQuotations: true,
    *find(prose) {
      for (const { index, 0: space } of prose.matchAll(pattern)) {
        const span = { start: index, end: index + space.length };
        yield { start: span.start - 1, end: span.end + 1, edits: [{ span, newText: NO_BREAK }] };
      }
    },
    title: () => l10n.t('Put a no-break space'),
    message,
  };
}

// After a full stop some typists leave two. Longer runs of spaces are where a comment was.
const DOUBLE_SPACE = / (?<=[^\s.!?:;…؟*#>|-] ) {1,3}(?=[^\s|])/gu;

export function doubleSpace(): MarkRule {
  return {
    id: 'ALL-TY-01',
    inQuotations: true,
    find: matching(DOUBLE_SPACE, () => ' '),
    title: () => l10n.t('Leave one space'),
    message: () => l10n.t('There is more than one space between these words: leave one.'),
  };
}

export function spaceBeforeMark(marks: string): MarkRule {
  const pattern = new RegExp(`(?=[ \\u00a0\\u202f]{1,2}${marks})(?<=[\\p{L}\\p{N}»”")\\]}])[ \\u00a0\\u202f]{1,2}(?!:\\s?\\d|\\.\\s\\.)(?=(${marks})(?!\\1)(?:[\\s»”")\\]]|$))`, 'gu'); // prettier-ignore
  return {
    id: 'ALL-TY-02',
    *find(prose) {
      for (const { index, 0: space } of prose.matchAll(pattern)) {
        const span = { start: index, end: index + space.length };
        yield { start: span.start, end: span.end + 1, edits: [{ span, newText: '' }] };
      }
    },
    title: () => l10n.t('Take the space out'),
    message: (written) => l10n.t('In this language no space stands before {0}: take it out.', written.trim()),
  };
}
