// What stands beside a briefer's name: another rank or organization than the note gives.
import { mentionsIn } from '../knowledge/entries';
import type { Entry } from '../knowledge/knowledge';
import type { Briefer, Note } from '../note/note';
import { fold } from '../text/fold';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { encloses, sliceOf, type Span } from '../text/span';
import type { ExpectedName } from './briefer-names';
import { ranksIn, type RankMention } from './briefer-ranks';
import type { Finding, Fix } from './check';
import { isAddress } from './personal-names';
import { mentionsOf, type ParagraphReading } from './reading';

// Between a rank and the name it belongs to, in characters.
const NEAR = 80;
const SECRETARIES = 'secretary-general';
const DIRECTORS = 'director';
/** Kinds of entries that a briefer can speak for. */
const BODIES: ReadonlySet<string> = new Set([
  'department',
  'office',
  'fund',
  'organization',
  'regional-organization',
  'agency',
  'mission',
  'special-political-mission',
]);
/** What stands between two persons of a list, or before an office held in the past. */
const LISTING = /(?<!\p{L})(?:and|et|y|и|as well as|ainsi que|así como|а также)(?!\p{L})|\sو|和|以及|及|、/iu;
const FORMER = /(?<!\p{L})(?:former|then|ex|ancien(?:ne)?|exdirector|бывш\p{L}+|سابق\p{L}*|السابقة?)(?!\p{L})|[原前]/iu;
/** Findings on what stands beside a name that is spelt right: another rank or organization than the note's. */
export function* wrongOffice(
  span: Span,
  { briefer, note, written }: ExpectedName,
  names: readonly ExpectedName[],
  reading: ParagraphReading,
): Iterable<Finding> {
  const { text, language } = reading;
  for (const stretch of besideName(span, reading)) {
    const words = sliceOf(text, stretch);
    if (FORMER.test(words)) continue;
    const rank = mainRank(words, language);
    const own = note.language ?? language;
    const right = mainRank(briefer.title, own);
    const isMistaken =
      rank && right && (own === language ? isOther(rank, words, right, briefer.title) : isOtherElsewhere(rank, right));
    if (isMistaken && !isOfOther(rank, briefer, names, own)) {
      const place = { start: stretch.start + rank.start, end: stretch.start + rank.end };
      yield wrongRank(place, sliceOf(briefer.title, right), written, own, reading);
    }
    const body = wrongBody(stretch, briefer, note, reading);
    if (body) yield body;
  }
}

/** The words right before and after a name that can say who it is: up to the next comma or "and". */
function besideName({ start, end }: Span, { text, language }: ParagraphReading): Span[] {
  // "the Director of the Institute, Ms. Touré": the comma and the form of address part nothing.
  const head = text
    .slice(Math.max(0, start - NEAR), start)
    .replace(/[,،]?\s?(?:(?:\p{L}{1,10}|\p{L}-\p{L}{1,3})\.?\s)?$/u, (lead) =>
      isAddress(lead.replace(/[,،.\s]/gu, ''), language) || /^[,،]\s?$/u.test(lead)
        ? lead.replace(/[,،.]/gu, ' ')
        : lead,
    );
  const ends = [...head.matchAll(/[.;:()，,،؛。；：（）]\s?/gu)].map(({ index, 0: mark }) => index + mark.length);
  const from = ends.at(-1) ?? 0;
  const listed = [...head.slice(from).matchAll(new RegExp(LISTING, 'giu'))].at(-1);
  const first = from + (listed ? listed.index + listed[0].length : 0);
  const base = start - head.length;
  const stretches = [{ start: base + first, end: start }];
  if (language === 'zh') return stretches;
  const after = /^\s?[,،(]\s?([^.;:,،()]{3,80})/u.exec(text.slice(end, end + NEAR));
  if (after && !LISTING.test(after[1]?.split(/\s/).slice(0, 1).join('') ?? '')) {
    const at = end + after[0].length - (after[1]?.length ?? 0);
    stretches.push({ start: at, end: end + after[0].length });
  }
  return stretches;
}

/** The rank that a title begins with, in Chinese the one it ends with. */
function mainRank(title: string, language: LanguageCode): RankMention | undefined {
  const ranks = ranksIn(title, language);
  return language === 'zh' ? ranks.at(-1) : ranks[0];
}

/** Whether a rank is another one of the same family, and no shorter way to say the right one. */
function isOther(rank: RankMention, words: string, right: RankMention, title: string): boolean {
  if (rank.family !== right.family || rank.rank === right.rank) return false;
  const isShortened = fold(sliceOf(title, right)).includes(fold(sliceOf(words, rank)));
  return rank.family === SECRETARIES || !isShortened;
}

/**
 * The same where the note is in another language. Languages part directors otherwise, and outside the Secretariat a deputy has in French
 * and Spanish the title of an under-secretary there.
 */
function isOtherElsewhere(rank: RankMention, right: RankMention): boolean {
  if (rank.family !== right.family || rank.rank === right.rank || rank.family === DIRECTORS) return false;
  if (rank.family !== SECRETARIES) return rank.rank !== 'plain';
  return [rank.rank, right.rank].some((one) => one !== 'under' && one !== 'deputy');
}

/** Whether another briefer has the rank, who may be the one that is meant. */
function isOfOther(
  { family, rank }: RankMention,
  briefer: Briefer,
  names: readonly ExpectedName[],
  language: LanguageCode,
): boolean {
  // Titles are those of the note.
  const others = new Set(names.flatMap(({ note }) => note.briefers).filter((other) => other !== briefer));
  return [...others].some(({ title }) =>
    ranksIn(title, language).some((other) => other.family === family && other.rank === rank),
  );
}

function wrongRank(
  span: Span,
  right: string,
  name: string,
  own: LanguageCode,
  { text, language }: ParagraphReading,
): Finding {
  const written = sliceOf(text, span);
  const message = l10n.t(
    'According to the concept note {0} is “{1}”, not “{2}”: correct the rank.',
    name,
    right,
    written,
  );
  if (own !== language || (language !== 'en' && language !== 'zh')) return { span, message };
  const fix: Fix = { title: l10n.t('Change to “{0}”', right), edits: [{ span, newText: right }] };
  return { span, message, fix };
}

/** A finding on an organization beside the name that is another one of the kind that the note gives. */
function wrongBody(stretch: Span, { title, body }: Briefer, note: Note, reading: ParagraphReading): Finding | null {
  const named = mentionsOf(reading).filter((mention) => encloses(stretch, mention) && BODIES.has(mention.entry.kind));
  const right = mentionsIn([body, title].filter((part) => part !== null).join(', '), note.language ?? 'en').filter(
    ({ entry }) => BODIES.has(entry.kind),
  );
  const [mention] = named;
  const [own] = right;
  if (!mention || !own || named.length > 1 || right.length > 1) return null;
  if (mention.entry.kind !== own.entry.kind || mention.entry === own.entry || areRelated(mention.entry, own.entry))
    return null;
  const span = { start: mention.start, end: mention.end };
  const name = own.entry.names[reading.language]?.full ?? own.entry.names.en?.full ?? own.entry.id;
  return {
    span,
    message: l10n.t(
      'The concept note has this briefer speak for {0}, not for “{1}”: correct whichever is wrong.',
      name,
      sliceOf(reading.text, span),
    ),
  };
}

/** Whether one followed the other, or one's name holds the other's: "African Union" and "African Union Commission". */
function areRelated(a: Entry, b: Entry): boolean {
  if ([...a.predecessors, ...a.successors].includes(b.id)) return true;
  const [one, other] = [a.names.en?.full ?? '', b.names.en?.full ?? ''];
  return one.includes(other) || other.includes(one);
}
