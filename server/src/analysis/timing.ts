// How long a draft takes to read out.
import type { Draft, Paragraph } from '../draft/draft';
import { lengthOf, type Length } from '../text/count';
import type { LanguageCode } from '../text/languages';
import { shift } from '../text/span';
import type { ParagraphReading } from './reading';

export interface Timing {
  /** Words read out or circulated; each Han character counts as one. Headings are not counted: nobody reads them out. */
  readonly words: number;
  /** What to call them: Chinese is counted in characters. */
  readonly unit: 'words' | 'characters';
  /** Seconds for the whole text, and without the skipped parts. */
  readonly full: number;
  readonly delivered: number;
  /** Seconds allowed; null when no limit is set. */
  readonly limit: number | null;
}

/** Words a minute by language; for Chinese, characters a minute. */
export type SpeakingRates = Readonly<Record<LanguageCode, number>>;

/** Seconds to read out a stretch of this length in this language: Han characters at the Chinese rate, words at that of the language. */
export function secondsFor({ words, characters }: Length, language: LanguageCode, rates: SpeakingRates): number {
  // A Latin word or a figure inside Chinese text is said about as fast as in English.
  const wordRate = language === 'zh' ? rates.en : rates[language];
  return (words / wordRate + characters / rates.zh) * 60;
}

/** Times a draft, `readings` being those of its paragraphs in order. Seconds are rounded at the end only. */
export function timingOf(
  draft: Draft,
  readings: readonly ParagraphReading[],
  rates: SpeakingRates,
  limit: number | null,
): Timing {
  let words = 0;
  let full = 0;
  let delivered = 0;
  for (const paragraph of draft.paragraphs) {
    const reading = readings[paragraph.index];
    if (!reading || paragraph.kind === 'title') continue;
    const { length, language } = reading;
    words += length.words + length.characters;
    const seconds = secondsFor(length, language, rates);
    full += seconds;
    if (!paragraph.skipped) delivered += seconds - secondsFor(skippedWithin(draft, paragraph), language, rates);
  }
  return {
    words,
    unit: draft.language === 'zh' ? 'characters' : 'words',
    full: Math.round(full),
    delivered: Math.round(delivered),
    limit,
  };
}

/** Seconds as a speaker's clock shows them: 306 is "5:06". */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Length of what is skipped inside a paragraph. */
function skippedWithin(draft: Draft, { span, text }: Paragraph): Length {
  let words = 0;
  let characters = 0;
  for (const stretch of draft.skipped) {
    const { start, end } = shift(stretch, -span.start);
    if (end <= 0 || start >= text.length) continue;
    const length = lengthOf(text.slice(Math.max(0, start), end));
    words += length.words;
    characters += length.characters;
  }
  return { words, characters };
}
