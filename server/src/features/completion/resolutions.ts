// The year of a Security Council resolution, offered once its number is typed: "resolution 2378" goes on to "resolution 2378 (2017)".
import { CompletionItemKind } from 'vscode-languageserver';
import { paragraphAt } from '../../draft/parse-draft';
import { unfinishedResolutionAt } from '../../knowledge/citations/resolutions';
import { allEntries, entryById } from '../../knowledge/entries';
import type { Entry } from '../../knowledge/knowledge';
import { yearOfResolution } from '../../knowledge/resolutions';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { figuresLike, westernDigits } from '../../text/numerals';
import { sliceOf } from '../../text/span';
import { citationCard } from '../citation-card';
import { cardContextOf, entryCard } from '../entry-card';
import type { OpenDraft } from '../feature';
import { lineBefore, MOST_OFFERS, restOfLine, type Offer } from './offer';

// A list of resolutions is no longer, in UTF-16 units.
const LOOK_BACK = 160;
// A bracket may be open, and the year begun.
const YEAR_BEGUN = /\s?[(（]\s?(\p{Nd}{0,3})$/u;
// Fewer figures than this begin too many numbers; a number of so few is seldom meant itself.
const LEAST_FIGURES = 2;
const SELDOM_BELOW = 100;

/**
 * The resolutions that the number before the cursor names, with their years: that number itself, then, of those known by their subjects, the
 * ones it begins, the latest first. None for other bodies' resolutions, and where a year is there already.
 */
export function resolutionOffers(open: OpenDraft, offset: number): Offer[] {
  const { draft } = open.analysis;
  const { text } = draft;
  const rest = restOfLine(text, offset);
  if (/^[\p{L}\p{Nd}]/u.test(rest) && !/^号/u.test(rest)) return [];
  if (/^\s?[(（]/u.test(rest)) return [];
  const language = paragraphAt(draft, offset)?.language ?? draft.language ?? 'en';
  const line = lineBefore(text, offset);
  const before = sliceOf(text, { start: Math.max(line.start, offset - LOOK_BACK), end: offset });
  const year = YEAR_BEGUN.exec(before);
  const upToNumber = year ? before.slice(0, year.index) : before;
  const unfinished = unfinishedResolutionAt(upToNumber, language);
  if (!unfinished) return [];
  const written = sliceOf(upToNumber, unfinished.numeral);
  const typed = before.slice(unfinished.numeral.start);
  const numbers = year ? [Number(westernDigits(written))] : numbersBeginning(westernDigits(written));
  return numbers
    .map((number) => ({ number, year: yearOfResolution(number) }))
    .filter((one) => one.year !== null && String(one.year).startsWith(westernDigits(year?.[1] ?? '')))
    .slice(0, MOST_OFFERS)
    .map((one) => offerOf(one.number, one.year ?? 0, { typed, written, rest, language, offset, open }));
}

interface Place {
  readonly typed: string;
  /** The figures of the number, which tell how figures are written here. */
  readonly written: string;
  readonly rest: string;
  readonly language: LanguageCode;
  readonly offset: number;
  readonly open: OpenDraft;
}

function offerOf(number: number, year: number, { typed, written, rest, language, offset, open }: Place): Offer {
  const figures = figuresLike(written, number);
  // A bracket that is typed stays as it is, and one that the editor has closed is not closed again.
  const [bracket = language === 'zh' ? '(' : ' ('] = /\s?[(（]\s?/u.exec(typed) ?? [];
  const close = /^\s?[)）]/u.test(rest) ? '' : bracket.includes('（') ? '）' : ')';
  const isSymbol = /\/\s?$/.test(open.analysis.draft.text.slice(0, offset - typed.length));
  const after = language === 'zh' && !isSymbol && close !== '' && !rest.startsWith('号') ? '号决议' : '';
  const newText = `${figures}${bracket}${figuresLike(written, year)}${close}${after}`;
  const entry = entryOf(number);
  const citation = { kind: 'resolution', number, numeral: NOWHERE, year: null, body: 'council', ...NOWHERE } as const;
  const card = entry ? entryCard(entry, language, cardContextOf(open)) : citationCard(citation, language);
  return {
    label: `${figures}${bracket}${figuresLike(written, year)}${bracket.includes('（') ? '）' : ')'}`,
    detail: entry?.facts[0] ?? l10n.t('Security Council resolution {0}', number),
    kind: CompletionItemKind.Reference,
    span: { start: offset - typed.length, end: offset },
    newText,
    typed,
    ...(card ? { card } : {}),
  };
}

const NOWHERE = { start: 0, end: 0 };

function entryOf(number: number): Entry | undefined {
  return entryById(`res${number}`);
}

let known: readonly number[] | undefined;

/** The number itself and those of known subjects that it begins, the likeliest first. */
function numbersBeginning(figures: string): number[] {
  known ??= allEntries()
    .flatMap(({ id }) => /^res(\d+)$/.exec(id)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
  const begun = figures.length < LEAST_FIGURES ? [] : known.filter((number) => String(number).startsWith(figures));
  const itself = Number(figures);
  return [...new Set(itself < SELDOM_BELOW ? [...begun, itself] : [itself, ...begun])];
}
