// The report of `rostrum check` for people who write statements.
import * as l10n from '../text/l10n';
import type { PairScore, QuestionCoverage, Status } from '../analysis/coverage';
import { glossInWords, wordsOf } from '../analysis/questions';
import type { ReportedFinding, Severity } from '../analysis/check';
import { clockOf, lengthInWords, type Timing } from '../analysis/timing';
import type { Paragraph } from '../draft/draft';
import { isHeading } from '../draft/parse-draft';
import { shift } from '../text/span';
import type { CheckedDraft } from './check';
import { excerptOf } from './excerpt';
import { matricesOf, noteInWords, shownNote } from './matrix';
import type { Line, Style, Terminal } from './terminal';
import { cut, wrapped } from './width';

const signs: Readonly<Record<Status, string>> = { addressed: '✓', partly: '~', open: '✗' };
const styles: Readonly<Record<Status, Style>> = { addressed: 'good', partly: 'middling', open: 'bad' };
const severityStyles: Readonly<Record<Severity, Style | undefined>> = {
  error: 'bad',
  warning: 'middling',
  information: undefined,
  hint: 'quiet',
};

/** The report: each draft, then a table for each note that several of them answer. */
export function checkReport(drafts: readonly CheckedDraft[], terminal: Terminal): Line[] {
  const blocks = [
    ...drafts.map((draft) => [
      ...headLines(draft, terminal),
      ...questionLines(draft, terminal),
      ...findingLines(draft, terminal),
    ]),
    ...matricesOf(drafts, terminal),
  ];
  return blocks.flatMap((block, i) => (i > 0 ? [blank, ...block] : block));
}

const blank: Line = { text: '' };

function headLines({ path, analysis, notePaths }: CheckedDraft, { width }: Terminal): Line[] {
  const { draft, timing } = analysis;
  const title = draft.paragraphs.find(isHeading)?.text.replace(/^#+\s*/, '');
  const who = [title, draft.frontMatter.delegation?.value, draft.frontMatter.group?.value];
  const note = shownNote(analysis);
  return [
    { text: path, style: 'strong' },
    ...[who.filter((part) => part !== undefined).join(' · ')]
      .filter((text) => text !== '')
      .map((text) => indented(text, 2, width)),
    note
      ? indented(l10n.t('Note: {0}', noteInWords(note, notePaths)), 2, width)
      : indented(l10n.t('No concept note: nothing is said of questions.'), 2, width),
    {
      text: `  ${timeInWords(timing)}`,
      style: timing.limit !== null && timing.delivered > timing.limit ? 'middling' : undefined,
    },
  ];
}

/** "612 words · 5:06 of 5:00 (limit exceeded by 0:06)" */
function timeInWords({ words, unit, full, delivered, limit }: Timing): string {
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

function questionLines({ analysis, document }: CheckedDraft, { width }: Terminal): Line[] {
  const { coverage, draft, questions } = analysis;
  if (!coverage) return [];
  const numbers = numbersOf(draft.paragraphs);
  const lines: Line[] = [
    blank,
    {
      text: `  ${l10n.t('Questions: {0} (‹ › marks the words that speak to them)', statusCounts(coverage.questions))}`,
      style: 'strong',
    },
  ];
  coverage.questions.forEach((question, i) => {
    const shown = questions[i];
    if (!shown) return;
    const [head = '', ...original] = [glossInWords(shown), wordsOf(shown)].filter((part) => part !== '');
    lines.push(
      {
        text: cut(`  ${signs[question.status]} (${question.label}) ${head}`, width),
        style: styles[question.status],
      },
      ...original.map((text): Line => ({ ...indented(text, 6, width), style: 'quiet' })),
      { text: `      ${inWords(question)}` },
    );
    for (const index of question.paragraphs) {
      const paragraph = draft.paragraphs[index];
      const pair = coverage.paragraphs[index]?.[i];
      if (!paragraph || !pair) continue;
      const line = document.positionAt(paragraph.span.start).line + 1;
      const place = l10n.t('paragraph {0}, line {1}', numbers.get(index) ?? '', line);
      lines.push(
        { text: `      ${l10n.t('{0}:', l10n.listed([place, ...howSure(pair)]))}` },
        { text: `        ${excerptOf(paragraph.text, spansIn(paragraph, pair), width - 8)}`, style: 'quiet' },
      );
    }
    const open = shown.facets.filter((_, facet) => question.facets[facet]?.covered === false).map(oneLine);
    if (question.status !== 'open' && open.length > 0)
      lines.push(...paragraph(l10n.t('not spoken of: {0}', open.join('; ')), 6, width));
  });
  return lines;
}

function statusCounts(questions: readonly QuestionCoverage[]): string {
  const count = (status: Status) => questions.filter((question) => question.status === status).length;
  return l10n.t('{0} answered, {1} partly, {2} open', count('addressed'), count('partly'), count('open'));
}

/** Paragraphs of text as a reader counts them, from 1. */
function numbersOf(paragraphs: readonly Paragraph[]): Map<number, number> {
  return new Map(paragraphs.filter(({ kind }) => kind === 'text').map(({ index }, i) => [index, i + 1]));
}

function inWords({ status }: QuestionCoverage): string {
  switch (status) {
    case 'addressed':
      return l10n.t('answered');
    case 'partly':
      return l10n.t('partly answered');
    case 'open':
      return l10n.t('open: no passage found that answers it');
  }
}

function howSure({ band, byAuthor }: PairScore): string[] {
  if (byAuthor) return [l10n.t('as you say yourself')];
  return band === 'possible' ? [l10n.t('perhaps')] : [];
}

function spansIn({ span }: Paragraph, { evidence }: PairScore) {
  return evidence.map((one) => shift(one.span, -span.start));
}

function findingLines({ analysis, document }: CheckedDraft, { width }: Terminal): Line[] {
  const { findings } = analysis;
  if (findings.length === 0) return [blank, { text: `  ${l10n.t('No findings.')}`, style: 'good' }];
  return [
    blank,
    { text: `  ${l10n.t('Findings: {0}', counts(findings))}`, style: 'strong' },
    ...unlessToldAbove(findings).flatMap(({ span, severity, message, check, fix }): Line[] => [
      {
        text: `  ${l10n.t('line {0}', document.positionAt(span.start).line + 1)} · ${severityInWords(severity)} · ${check}`,
        style: severityStyles[severity],
      },
      ...paragraph(message, 6, width),
      ...(fix ? paragraph(l10n.t('Fix: {0}', fix.title), 6, width) : []),
    ]),
  ];
}

// What these find stands under each question already: that it is open, or what is not spoken of.
const TOLD_WITH_QUESTIONS: ReadonlySet<string> = new Set(['open-question', 'open-facet']);

/** The findings; all those of a check that the questions above have told are one, with their number. */
function unlessToldAbove(findings: readonly ReportedFinding[]): ReportedFinding[] {
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

function counts(findings: readonly ReportedFinding[]): string {
  const told = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityInWords(severity)} ${count}`);
  return l10n.listed(told);
}

function severityInWords(severity: Severity): string {
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indented(text: string, indent: number, width: number): Line {
  return { text: cut(' '.repeat(indent) + oneLine(text), width) };
}

function paragraph(text: string, indent: number, width: number): Line[] {
  return wrapped(oneLine(text), width - indent).map((line) => ({ text: ' '.repeat(indent) + line }));
}
