// Settings as values, with their defaults: nothing below the entries reads configuration.
import { NOTHING_ADDED, type Added } from '../knowledge/added';
import type { Chair } from '../knowledge/knowledge';
import { speaking } from '../knowledge/speaking';
import type { LanguageCode } from '../text/languages';
import type { Severity } from './check';
import type { OwnProfiles } from './profiles';
import type { SpeakingRates } from './timing';

export type CheckLevel = Severity | 'off';

/** The user's own translations: by symbol or file name of a note, then by language, then by label. */
export type QuestionTranslations = Readonly<
  Record<string, Readonly<Partial<Record<LanguageCode, Readonly<Record<string, string>>>>>>
>;

/** Why a file of the workspace's own knowledge cannot be used. */
export interface WorkspaceProblem {
  /** As seen from the workspace: ".rostrum/entries.yaml". */
  readonly path: string;
  /** A clause that can follow a colon. */
  readonly problem: string;
}

/** What an editor shows between and beside the lines, other than findings, and what it offers first. */
export interface Shown {
  /** Over paragraphs: which questions they answer. */
  readonly paragraphLenses: boolean;
  /** In a concept note, over each question: how many passages answer it. */
  readonly noteLenses: boolean;
  /** Where each minute of speaking time is reached. */
  readonly minuteMarks: boolean;
  /** Who presides: how phrases address the chair. */
  readonly chair: Chair | 'unspecified';
}

export interface Settings {
  /** Level by check id; a check that is not named keeps its own severity. */
  readonly checks: Readonly<Record<string, CheckLevel>>;
  /** Name of a set of limits and rules, such as "un" or "mun-us", or one of `profiles`. */
  readonly profile: string;
  /** Profiles of the user's own, by name. */
  readonly profiles: OwnProfiles;
  /** Seconds allowed when front matter sets none; null leaves it to the profile. */
  readonly limit: number | null;
  readonly speakingRates: SpeakingRates;
  /** The language the user reads: that of the messages, in which questions are shown too. */
  readonly reader: LanguageCode;
  readonly questions: QuestionTranslations;
  /** Files and folders with the texts that drafts quote, beside those that a draft itself names. */
  readonly sources: readonly string[];
  /** The URI of the folder from which these are seen; null for that of the workspace. */
  readonly sourcesFrom: string | null;
  /** What the workspace adds to the knowledge, and which of its files could not be used. */
  readonly added: Added;
  readonly problems: readonly WorkspaceProblem[];
  readonly shown: Shown;
}

export const defaultSettings: Settings = {
  checks: {},
  profile: 'un',
  profiles: {},
  limit: null,
  speakingRates: speaking.rates,
  reader: 'en',
  questions: {},
  sources: [],
  sourcesFrom: null,
  added: NOTHING_ADDED,
  problems: [],
  shown: { paragraphLenses: true, noteLenses: true, minuteMarks: true, chair: 'unspecified' },
};
