// Settings as a client or a file gives them, checked and made into values.
import { severities } from '../analysis/analysis';
import type { Severity } from '../analysis/check';
import { defaultSettings, type CheckLevel, type Settings, type Shown } from '../analysis/settings';
import { parseLimit } from '../draft/duration';
import { languageCodes } from '../text/languages';
import { readTranslations } from './question-translations';
import { isMap } from './yaml';

/** Settings from whatever the client or a file holds under `rostrum`. What is not understood is left at its default. */
export function settingsFrom(raw: unknown): Settings {
  const given = isMap(raw) ? raw : {};
  const questions = readTranslations(given['questions']);
  return {
    ...defaultSettings,
    checks: checkLevels(given['checks']),
    profile:
      typeof given['profile'] === 'string' && given['profile'] !== '' ? given['profile'] : defaultSettings.profile,
    limit: durationOf(given['limit']) ?? defaultSettings.limit,
    speakingRates: speakingRates(given['speakingRates']),
    questions: 'translations' in questions ? questions.translations : defaultSettings.questions,
    sources: pathsIn(given['sources']),
    shown: shown(given),
  };
}

/** Paths in a list, or one by itself. */
function pathsIn(raw: unknown): string[] {
  return [raw].flat().filter((path) => typeof path === 'string' && path.trim() !== '') as string[];
}

function shown({ lens, minuteMarks }: Record<string, unknown>): Shown {
  const lenses = isMap(lens) ? lens : {};
  const isOn = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  const usual = defaultSettings.shown;
  return {
    paragraphLenses: isOn(lenses['paragraphs'], usual.paragraphLenses),
    noteLenses: isOn(lenses['note'], usual.noteLenses),
    minuteMarks: isOn(minuteMarks, usual.minuteMarks),
  };
}

/** Seconds of a duration as written; a bare number, which YAML makes of `limit: 5`, is minutes. */
function durationOf(raw: unknown): number | null {
  return typeof raw === 'string' || typeof raw === 'number' ? parseLimit(String(raw)) : null;
}

function checkLevels(raw: unknown): Record<string, CheckLevel> {
  const known: readonly string[] = [...severities, 'off'];
  const entries = isMap(raw) ? Object.entries(raw) : [];
  return Object.fromEntries(
    entries.filter(([, level]) => typeof level === 'string' && known.includes(level)),
  ) as Record<string, Severity>;
}

function speakingRates(raw: unknown): Settings['speakingRates'] {
  const rates = { ...defaultSettings.speakingRates };
  if (isMap(raw)) {
    for (const code of languageCodes) {
      const rate = raw[code];
      if (typeof rate === 'number' && rate >= 20 && rate <= 600) rates[code] = rate;
    }
  }
  return rates;
}
