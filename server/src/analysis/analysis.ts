// The whole of what Rostrum says of one draft: start reading here.
import type { Draft, Paragraph } from '../draft/draft';
import type { Added } from '../knowledge/added';
import { styleKey } from '../knowledge/house-style';
import type { Note } from '../note/note';
import { alignVersions, type Versions } from '../note/versions';
import { spokenLanguage } from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { sameItems } from '../text/memo';
import { encloses, shift, type Span } from '../text/span';
import type {
  Check,
  CheckContext,
  Finding,
  Fix,
  NoteFailure,
  ParagraphContext,
  ReportedFinding,
  Severity,
} from './check';
import { checks as allChecks } from './checks';
import { coverageOf, type Coverage } from './coverage';
import { meetingDayOf } from './meeting-day';
import type { NoteModel } from './note-model';
import { comparedIn, shownTo, type ShownQuestion } from './questions';
import { allProfiles, chosenProfile, profileNamed, type Profile } from './profiles';
import { readParagraph, type ParagraphReading } from './reading';
import type { CheckLevel, Settings } from './settings';
import { NO_SOURCES, type Sources } from './sources';
import { timingOf, type Timing } from './timing';

/** What a draft is analysed against. */
export interface AnalysisInput {
  readonly draft: Draft;
  /** The language versions of the note that could be read; the first leads. */
  readonly notes: readonly Note[];
  /** Where these are, as written in the front matter or on the command line. */
  readonly notePaths: readonly string[];
  readonly noteFailures: readonly NoteFailure[];
  /** The texts it may quote; none unless they are given. */
  readonly sources?: Sources;
  readonly settings: Settings;
}

export interface Analysis {
  readonly draft: Draft;
  readonly notes: readonly Note[];
  /** How these go together; null without notes. */
  readonly versions: Versions | null;
  /** What the note asks, made ready for comparing; null when there is no note with questions. */
  readonly noteModel: NoteModel | null;
  /** The same questions as the reader is shown them, in the same order; empty without a model. */
  readonly questions: readonly ShownQuestion[];
  readonly reader: LanguageCode;
  /** The limits and rules that a draft here may choose. */
  readonly profiles: readonly Profile[];
  readonly sources: Sources;
  /** What the workspace adds to the knowledge. */
  readonly added: Added;
  /** By index of the draft's paragraphs. */
  readonly readings: readonly ParagraphReading[];
  readonly coverage: Coverage | null;
  readonly timing: Timing;
  /** In the order of the text. */
  readonly findings: readonly ReportedFinding[];
  /** Checks that threw: for the log, never for the user's text. */
  readonly failures: readonly CheckFailure[];
}

export interface CheckFailure {
  readonly check: string;
  readonly error: string;
}

/**
 * Analyses a draft. Pure: the same input gives the same answer. Paragraphs are read once and kept, so that after a keystroke only
 * the paragraph typed in is read anew. A check that throws is named in `failures`; the others still run.
 */
export function analyze(input: AnalysisInput, checks: readonly Check[] = allChecks): Analysis {
  const { draft, notes, notePaths, settings, sources = NO_SOURCES } = input;
  const readings = draft.paragraphs.map(({ text, language }) =>
    readParagraph(text, language ?? draft.language ?? 'en', settings.added),
  );
  const versions = alignVersions(notes);
  const noteModel = comparedIn(versions, draft.language, settings.reader, settings.added);
  const questions = shownTo(settings, versions, noteModel, notePaths);
  const coverage = noteModel && coverageOf(draft, readings, noteModel);
  const profile = profileFor(input);
  const profiles = allProfiles(settings.profiles);
  const timing = timingOf(draft, readings, settings.speakingRates, limitFor(input, profile));
  const checkIds = allChecks.map(({ id }) => id);
  const levels = levelsFor(input, profile);
  const context: CheckContext = {
    ...input,
    sources,
    versions,
    noteModel,
    questions,
    coverage,
    timing,
    readings,
    day: meetingDayOf(draft, notes),
    profile,
    profiles,
    silent: new Set([...levels].filter(([, level]) => level === 'off').map(([id]) => id)),
    checkIds,
    workspaceProblems: settings.problems,
  };
  const byParagraph = keptFindingsOf(context);
  const findings: ReportedFinding[] = [];
  const failures: CheckFailure[] = [];
  const ignoring = draft.paragraphs.some(({ ignores }) => ignores.length > 0);
  for (const check of checks) {
    const severity = levels.get(check.id) ?? check.severity;
    if (severity === 'off') continue;
    try {
      for (const finding of runCheck(check, context, byParagraph)) {
        const report = {
          ...finding,
          check: check.id,
          severity: levels.has(check.id) ? severity : (finding.severity ?? severity),
        };
        if (!ignoring || !isIgnored(report, draft.paragraphs)) findings.push(report);
      }
    } catch (error) {
      failures.push({
        check: check.id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    draft,
    notes,
    versions,
    noteModel,
    questions,
    reader: settings.reader,
    profiles,
    sources,
    added: settings.added,
    readings,
    coverage,
    timing,
    findings,
    failures,
  };
}

/** The profile that front matter names, where there is one of that name, else that of settings. */
function profileFor({ draft: { frontMatter }, settings }: AnalysisInput): Profile {
  const named = frontMatter.profile && profileNamed(frontMatter.profile.value, settings.profiles);
  return named ?? chosenProfile(settings);
}

/** What the draft says counts before what settings say, and a time before a profile. */
function limitFor({ draft: { frontMatter }, settings }: AnalysisInput, profile: Profile): number | null {
  const ofDraft = profile.name === frontMatter.profile?.value ? profile.limit : null;
  return frontMatter.limit?.value ?? ofDraft ?? settings.limit ?? profile.limit;
}

/** The levels that settings, above them the profile, and above it front matter give. */
function levelsFor({ draft, settings }: AnalysisInput, profile: Profile): Map<string, CheckLevel> {
  const levels = new Map<string, CheckLevel>(Object.entries({ ...settings.checks, ...profile.checks }));
  for (const { value } of draft.frontMatter.checks) levels.set(value.check, value.severity);
  return levels;
}

/** What paragraph checks found in a paragraph, and what else they looked at. */
interface KeptFindings {
  readonly context: ParagraphContext;
  readonly byCheck: Map<Check, readonly Finding[]>;
  /** The language its messages are in. */
  readonly spoken: LanguageCode;
}

// Kept as long as neither the paragraph nor what else its checks look at changes.
const keptFindings = new WeakMap<ParagraphReading, KeptFindings>();

function* runCheck(
  check: Check,
  context: CheckContext,
  byParagraph: readonly (KeptFindings | null)[],
): Iterable<Finding> {
  if (check.run) yield* check.run(context);
  if (!check.runParagraph) return;
  for (const { index, span } of context.draft.paragraphs) {
    const kept = byParagraph[index];
    if (!kept) continue;
    let findings = kept.byCheck.get(check);
    if (!findings) kept.byCheck.set(check, (findings = [...check.runParagraph(kept.context)]));
    for (const finding of findings) yield moved(finding, span.start);
  }
}

/** By index of the draft's paragraphs; null for one that was not read. */
function keptFindingsOf({
  draft,
  readings,
  notes,
  noteModel,
  sources,
  day,
  profile: style,
}: CheckContext): (KeptFindings | null)[] {
  return draft.paragraphs.map(({ index, kind, skipped }) => {
    const reading = readings[index];
    return reading ? keptFor({ reading, kind, skipped, notes, noteModel, sources, day, style }) : null;
  });
}

function keptFor(context: ParagraphContext): KeptFindings {
  let kept = keptFindings.get(context.reading);
  const spoken = spokenLanguage();
  if (!kept || kept.spoken !== spoken || !isSame(kept.context, context))
    keptFindings.set(context.reading, (kept = { context, byCheck: new Map(), spoken }));
  return kept;
}

function isSame(a: ParagraphContext, b: ParagraphContext): boolean {
  return (
    a.kind === b.kind &&
    a.skipped === b.skipped &&
    a.noteModel === b.noteModel &&
    a.sources === b.sources &&
    a.day === b.day &&
    styleKey(a.style) === styleKey(b.style) &&
    sameItems(a.notes, b.notes)
  );
}

function moved(finding: Finding, by: number): Finding {
  const move = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: shift(one.span, by) });
  const moveFix = (fix: Fix): Fix => ({ ...fix, edits: fix.edits.map(move) });
  const { fix, otherFix, related } = finding;
  return {
    ...move(finding),
    ...(fix ? { fix: moveFix(fix) } : {}),
    ...(otherFix ? { otherFix: moveFix(otherFix) } : {}),
    ...(related ? { related: related.map(move) } : {}),
  };
}

function isIgnored({ check, span }: { check: string; span: Span }, paragraphs: readonly Paragraph[]): boolean {
  const paragraph = paragraphOf(span, paragraphs);
  return paragraph !== undefined && (paragraph.ignores.includes(check) || paragraph.ignores.includes('all'));
}

/** The paragraph a finding speaks of: the one it lies in, or whose `answers` it lies in, or the one whose comments it lies among. */
function paragraphOf(span: Span, paragraphs: readonly Paragraph[]): Paragraph | undefined {
  const last = paragraphs.findLast((one) => one.span.start <= span.start);
  if (last && span.start <= last.span.end) return last;
  return paragraphs.find(({ answers }) => answers && encloses(answers.span, span)) ?? last;
}

/** The severities from least to most. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error'];
