// The page's texts with what is put into them.
import type { Reading } from '../../../server/src/protocol';
import { formFor } from '../../../server/src/text/plural';
import { asClock } from '../clock';
import type { PageTexts } from './messages';
import type { Count } from './timer';

/** The text with {0}, {1} … replaced. */
export function filled(text: string, ...args: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
}

/** The form of the text for a count, which is {0}. */
export function counted(text: string, count: number, language: string): string {
  return filled(formFor(text, count, language), count);
}

/** "Takes 5:34 · at the usual rate 5:10". */
export function totalInWords({ seconds, rate, usual }: Reading, texts: PageTexts): string {
  const takes = filled(texts.takes, asClock(seconds));
  return rate === usual.rate ? takes : `${takes} · ${filled(texts.usually, asClock(usual.seconds))}`;
}

/** "Over the limit of 5:00 by 0:34 · 65 words"; null without a limit. */
export function limitInWords({ limit, over, unit }: Reading, texts: PageTexts, language: string): string | null {
  if (limit === null) return null;
  if (!over) return filled(texts.within, asClock(limit));
  const length = counted(unit === 'characters' ? texts.characters : texts.words, over.words, language);
  return `${filled(texts.over, asClock(limit), asClock(over.seconds))} · ${length}`;
}

export function rateInWords({ rate, unit }: Reading, texts: PageTexts, language: string): string {
  return counted(unit === 'characters' ? texts.charactersAMinute : texts.wordsAMinute, Math.round(rate), language);
}

/** What stands beside the clock. */
export function captionOf({ kind }: Count, limit: number | null, texts: PageTexts): string {
  if (kind === 'left') return filled(texts.left, asClock(limit ?? 0));
  return kind === 'over' ? texts.overTime : texts.gone;
}

/** What is said at a minute. */
export function minuteInWords(
  { minutes, kind }: { readonly minutes: number; readonly kind: Count['kind'] },
  texts: PageTexts,
  language: string,
): string {
  if (kind === 'left') return minutes === 0 ? texts.timeIsUp : counted(texts.minutesLeft, minutes, language);
  return counted(kind === 'over' ? texts.minutesOver : texts.minutesGone, minutes, language);
}
