// Settings as a client or a file gives them, checked and made into values.
import type { Severity } from '../analysis/check';
import { defaultSettings, type CheckLevel, type Settings, type Shown } from '../analysis/settings';
import { languageCodes } from '../text/languages';
import { readProfiles } from './own-profiles';
import { readTranslations } from './question-translations';
import { levels, secondsOf } from './setting-values';
import { isMap } from './yaml';

/**
 * Settings from whatever the client or a file holds under `rostrum`. What is wanting or not understood is as in `under`; levels of checks and
 * profiles are added to those of `under`.
 */
export function settingsFrom(raw: unknown, under: Settings = defaultSettings): Settings {
  const given = isMap(raw) ? raw : {};
  const questions = readTranslations(given['questions']);
  const { profiles } = readProfiles(given['profiles']);
  return {
    ...under,
    checks: { ...under.checks, ...checkLevels(given['checks']) },
    profile: typeof given['profile'] === 'string' && given['profile'] !== '' ? given['profile'] : under.profile,
    profiles: { ...under.profiles, ...profiles },
    // Whoever names a profile wants its time.
    limit: secondsOf(given['limit']) ?? (given['profile'] ? null : under.limit),
    speakingRates: speakingRates(given['speakingRates'], under.speakingRates),
    questions: 'translations' in questions ? questions.translations : under.questions,
    sources: given['sources'] === undefined || given['sources'] === null ? under.sources : pathsIn(given['sources']),
    shown: shown(given, under.shown),
  };
}

/** Paths in a list, or one by itself. */
function pathsIn(raw: unknown): string[] {
  return [raw].flat().filter((path) => typeof path === 'string' && path.trim() !== '') as string[];
}

/** Who may preside, as settings say it. */
export const chairs: readonly Shown['chair'][] = ['unspecified', 'woman', 'man', 'several'];

function shown({ lens, minuteMarks, chair }: Record<string, unknown>, usual: Shown): Shown {
  const lenses = isMap(lens) ? lens : {};
  const isOn = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  return {
    paragraphLenses: isOn(lenses['paragraphs'], usual.paragraphLenses),
    noteLenses: isOn(lenses['note'], usual.noteLenses),
    minuteMarks: isOn(minuteMarks, usual.minuteMarks),
    chair: chairs.find((one) => one === chair) ?? usual.chair,
  };
}

function checkLevels(raw: unknown): Record<string, CheckLevel> {
  const entries = isMap(raw) ? Object.entries(raw) : [];
  return Object.fromEntries(
    entries.filter(([, level]) => typeof level === 'string' && levels.includes(level)),
  ) as Record<string, Severity>;
}

function speakingRates(raw: unknown, usual: Settings['speakingRates']): Settings['speakingRates'] {
  const rates = { ...usual };
  if (isMap(raw)) {
    for (const code of languageCodes) {
      const rate = raw[code];
      if (typeof rate === 'number' && rate >= 20 && rate <= 600) rates[code] = rate;
    }
  }
  return rates;
}
