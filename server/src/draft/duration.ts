// Durations as a drafter writes them in front matter: "5 min", "3:30", "90 s", "5 分钟", or by the name of a limit.
import { limitOfProfile } from '../knowledge/speaking';
import { westernDigits } from '../text/numerals';

const SECOND = /^(?:s|sec|secs|seconds?|secondes?|segundos?|с|сек|секунды?|ثانية|ثوان|秒)\.?$/iu;
const MINUTE = /^(?:m|min|mins|minutes?|minutos?|мин|минуты?|минут|د|دقيقة|دقائق|分|分钟)?\.?$/iu;

/** Seconds of a duration; a bare number is minutes. Null for what is none, for zero and for more than ten hours. */
export function parseDuration(written: string): number | null {
  const text = westernDigits(written).trim();
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  const amount = /^(\d{1,5}(?:[.,]\d{1,2})?)\s*(\D*)$/u.exec(text);
  let seconds: number | null = null;
  if (clock) seconds = Number(clock[1]) * 60 + Number(clock[2]);
  else if (amount) {
    const number = Number((amount[1] ?? '').replace(',', '.'));
    const unit = (amount[2] ?? '').trim();
    if (SECOND.test(unit)) seconds = number;
    else if (MINUTE.test(unit)) seconds = number * 60;
  }
  return seconds !== null && seconds > 0 && seconds <= 36_000 ? Math.round(seconds) : null;
}

/** Seconds of a speaking time: a duration, or the name of a profile whose limit is meant ("un-group"). Null for what is neither. */
export function parseLimit(written: string): number | null {
  return parseDuration(written) ?? limitOfProfile(written.trim());
}
