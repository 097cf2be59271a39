// What reports say in words, in the terminal and on a page.
import * as l10n from '../text/l10n';
import type { ReportedFinding, Severity } from '../analysis/check';
import type { PairScore, QuestionCoverage, Status } from '../analysis/coverage';
import { clockOf, lengthInWords, type Timing } from '../analysis/timing';
import type { Paragraph } from '../draft/draft';
import type { Note } from '../note/note';

/** Symbol and title of a note, or its file when it has neither. */
export function noteInWords({ symbol, title }: Note, paths: readonly string[]): string {
  const parts = [symbol, title].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : (paths[0] ?? '');
}

/** "612 words · 5:06 of 5:00 (limit exceeded by 0:06)" */
export function timeInWords({ words, unit, full, delivered, limit }: Timing): string {
  const parts = [lengthInWords(words, unit)];
  if (limit === null) parts.push(clockOf(delivered));
  else {
    const over = delivered - limit;
    const time = l10n.t('{0} of {1}', clockOf(delivered), clockOf(limit));
    parts.push(over > 0 ? `${time} (${l10n.t('limit exceeded by {0}', clockOf(over))})` : time);
  }
  if (full !== delivered) parts.push(l10n.t('{0} with what is not read out', clockOf(full)));
  return parts.join(' · ');
}

/** "4 answered, 1 partly, 1 open" */
export function statusCounts(questions: readonly QuestionCoverage[]): string {
  const count = (status: Status) => questions.filter((question) => question.status === status).length;
  return l10n.t('{0} answered, {1} partly, {2} open', count('addressed'), count('partly'), count('open'));
}

/** Paragraphs of text as a reader counts them, from 1. */
export function numbersOf(paragraphs: readonly Paragraph[]): Map<number, number> {
  return new Map(paragraphs.filter(({ kind }) => kind === 'text').map(({ index }, i) => [index, i + 1]));
}

/** How a question stands. */
export function statusInWords(status: Status): string {
  switch (status) {
    case 'addressed':
      return l10n.t('answered');
    case 'partly':
      return l10n.t('partly answered');
    case 'open':
      return l10n.t('open: no passage found that answers it');
  }
}

/** What is to be said of how sure a passage is; empty where nothing is. */
export function howSure({ band, byAuthor }: PairScore): string[] {
  if (byAuthor) return [l10n.t('as you say yourself')];
  return band === 'possible' ? [l10n.t('perhaps')] : [];
}

// What these find stands under each question already: that it is open, or what is not spoken of.
const TOLD_WITH_QUESTIONS: ReadonlySet<string> = new Set(['open-question', 'open-facet']);

/** The findings; all those of a check that the questions above have told are one, with their number. */
export function unlessToldAbove(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const told = new Map<string, number>();
  for (const { check } of findings) if (TOLD_WITH_QUESTIONS.has(check)) told.set(check, (told.get(check) ?? 0) + 1);
  return findings.flatMap((finding) => {
    if (!TOLD_WITH_QUESTIONS.has(finding.check)) return finding;
    const number = told.get(finding.check);
    told.delete(finding.check);
    if (number === undefined) return [];
    return { ...finding, message: l10n.t('Told with the questions above: {0}', number) };
  });
}

/** "warning 2, hint 1" */
export function findingCounts(findings: readonly ReportedFinding[]): string {
  const told = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityInWords(severity)} ${count}`);
  return l10n.listed(told);
}

/** The word for a severity. */
export function severityInWords(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}

/** How a question stands, short enough for a cell of a table. */
export function statusInTable(status: Status): string {
  switch (status) {
    case 'addressed':
      return l10n.t('answered');
    case 'partly':
      return l10n.t('partly');
    case 'open':
      return l10n.t('open');
  }
}
