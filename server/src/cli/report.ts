// The report of `rostrum check` for people who write statements.
import * as l10n from '../text/l10n';
import type { PairScore, Status } from '../analysis/coverage';
import { glossInWords, wordsOf } from '../analysis/questions';
import type { Severity } from '../analysis/check';
import type { Paragraph } from '../draft/draft';
import { isHeading } from '../draft/heading';
import { shownNote, type CheckedDraft } from '../report/checked-draft';
import {
  findingCounts,
  howSure,
  noteInWords,
  numbersOf,
  severityInWords,
  statusCounts,
  statusInWords,
  timeInWords,
  unlessToldAbove,
} from '../report/in-words';
import { shift } from '../text/span';
import { excerptOf } from './excerpt';
import { matricesOf } from './matrix';
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
      { text: `      ${statusInWords(question.status)}` },
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

function spansIn({ span }: Paragraph, { evidence }: PairScore) {
  return evidence.map((one) => shift(one.span, -span.start));
}

function findingLines({ analysis, document }: CheckedDraft, { width }: Terminal): Line[] {
  const { findings } = analysis;
  if (findings.length === 0) return [blank, { text: `  ${l10n.t('No findings.')}`, style: 'good' }];
  return [
    blank,
    { text: `  ${l10n.t('Findings: {0}', findingCounts(findings))}`, style: 'strong' },
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function indented(text: string, indent: number, width: number): Line {
  return { text: cut(' '.repeat(indent) + oneLine(text), width) };
}

function paragraph(text: string, indent: number, width: number): Line[] {
  return wrapped(oneLine(text), width - indent).map((line) => ({ text: ' '.repeat(indent) + line }));
}
