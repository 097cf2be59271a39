// How long a draft takes to read out.
import type { Draft, Paragraph } from '../draft/draft';
import { speaking } from '../knowledge/speaking';
import { lengthOf, type Length } from '../text/count';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { overlaps, shift, type Span } from '../text/span';
import { spokenLengthOf } from '../text/spoken';
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
  /** By index of the draft's paragraphs, without the skipped parts. */
  readonly paragraphs: readonly Stretch[];
  /** At which it was timed. */
  readonly rates: SpeakingRates;
}

/** Words or characters, and seconds, which are not rounded. */
export interface Stretch {
  readonly words: number;
  readonly seconds: number;
}

/** Words a minute by language; for Chinese, characters a minute. */
export type SpeakingRates = Readonly<Record<LanguageCode, number>>;

/** Seconds to say this much in this language (see spokenLengthOf): Han characters at the Chinese rate, words at that of the language. */
export function secondsFor({ words, characters }: Length, language: LanguageCode, rates: SpeakingRates): number {
  // A Latin word inside Chinese text is said about as fast as in English.
  const wordRate = language === 'zh' ? rates.en : rates[language];
  return (words / wordRate + characters / rates.zh) * 60;
}

/** Times a draft, `readings` being those of its paragraphs in order. Seconds of the whole are rounded at the end only. */
export function timingOf(
  draft: Draft,
  readings: readonly ParagraphReading[],
  rates: SpeakingRates,
  limit: number | null,
): Timing {
  let words = 0;
  let full = 0;
  const paragraphs = draft.paragraphs.map((paragraph) => {
    const reading = readings[paragraph.index];
    if (!reading || !isReadOut(paragraph)) return nothing;
    const { length, spoken, language } = reading;
    const whole = { words: length.words + length.characters, seconds: secondsFor(spoken, language, rates) };
    words += whole.words;
    full += whole.seconds;
    return paragraph.skipped ? nothing : minus(whole, stretchOf(paragraph, reading, draft.skipped, rates));
  });
  return {
    words,
    unit: draft.language === 'zh' ? 'characters' : 'words',
    full: Math.round(full),
    delivered: Math.round(sumOf(paragraphs).seconds),
    limit,
    paragraphs,
    rates,
  };
}

/** What it takes to read out these stretches of a draft, parts that are skipped included, but no headings and comments. */
export function timeOf(
  spans: readonly Span[],
  draft: Draft,
  readings: readonly ParagraphReading[],
  { rates }: Timing,
): Stretch {
  return sumOf(
    draft.paragraphs.map((paragraph) => {
      const reading = readings[paragraph.index];
      return reading && isReadOut(paragraph) ? stretchOf(paragraph, reading, spans, rates) : nothing;
    }),
  );
}

/** What it takes to read out these paragraphs of a timed draft, without their skipped parts. */
export function timeOfParagraphs(paragraphs: readonly Paragraph[], timing: Timing): Stretch {
  return sumOf(paragraphs.map(({ index }) => timing.paragraphs[index] ?? nothing));
}

/** What of a paragraph is read out within a stretch of the draft, without its skipped parts. */
export function deliveredIn(
  stretch: Span,
  paragraph: Paragraph,
  reading: ParagraphReading,
  skipped: readonly Span[],
  rates: SpeakingRates,
): Stretch {
  const leftOut = skipped
    .filter((one) => overlaps(one, stretch))
    .map(({ start, end }) => ({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }));
  return minus(stretchOf(paragraph, reading, [stretch], rates), stretchOf(paragraph, reading, leftOut, rates));
}

/** Seconds as a speaker's clock shows them: 306 is "5:06". */
export function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "612 words"; characters where words are not set apart. */
export function lengthInWords(words: number, unit: Timing['unit']): string {
  return unit === 'characters'
    ? l10n.counted('{0} character|{0} characters', words)
    : l10n.counted('{0} word|{0} words', words);
}

function sumOf(stretches: readonly Stretch[]): Stretch {
  return stretches.reduce((a, b) => ({ words: a.words + b.words, seconds: a.seconds + b.seconds }), nothing);
}

const nothing: Stretch = { words: 0, seconds: 0 };

function minus(a: Stretch, b: Stretch): Stretch {
  return { words: a.words - b.words, seconds: a.seconds - b.seconds };
}

function isReadOut({ kind }: Paragraph): boolean {
  return kind !== 'title';
}

/** What of a paragraph lies in these stretches of the draft. */
function stretchOf(
  { span, text }: Paragraph,
  { language }: ParagraphReading,
  stretches: readonly Span[],
  rates: SpeakingRates,
): Stretch {
  let words = 0;
  let seconds = 0;
  for (const stretch of stretches) {
    const { start, end } = shift(stretch, -span.start);
    if (end <= 0 || start >= text.length) continue;
    const part = text.slice(Math.max(0, start), end);
    const length = lengthOf(part);
    words += length.words + length.characters;
    seconds += secondsFor(spokenLengthOf(part, speaking.spoken[language]), language, rates);
  }
  return { words, seconds };
}
