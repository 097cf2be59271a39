// Code lenses: how the draft stands, over its title; how long a section is, over its heading; which questions each paragraph answers, over the paragraph.
import { type CodeLens, type CodeLensParams, CodeLensRequest, type Command } from 'vscode-languageserver';
import type { PairScore } from '../analysis/coverage';
import { clockOf, lengthInWords, timeOfParagraphs } from '../analysis/timing';
import { isHeading } from '../draft/heading';
import * as l10n from '../text/l10n';
import { coverageInWords, evidenceInWords } from './coverage-in-words';
import { draftStatusOf } from './draft-status';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { sectionsOf } from './headings';
import { noteLenses } from './note-lens';
import { versionOf } from './question-reference';

export const codeLens: Feature<CodeLensParams, CodeLens[] | null> = {
  request: CodeLensRequest.type,
  capability: { codeLensProvider: {} },
  empty: [],
  answer: (open) => [statusLens(open), ...sectionLenses(open), ...paragraphLenses(open)],
  answerForNote: noteLenses,
};

/** "4 of 6 questions · 612 words · 5:06 of 5:00", over the title or else the first paragraph. */
function statusLens(open: OpenDraft): CodeLens {
  const { document, analysis } = open;
  const { paragraphs } = analysis.draft;
  const at = (paragraphs.find(isHeading) ?? paragraphs[0])?.span ?? { start: 0, end: 0 };
  const { coverage, words, unit, delivered, limit } = draftStatusOf(open);
  const parts = [
    ...(coverage ? [l10n.t('{0} of {1} questions', coverage.answered, coverage.questions)] : []),
    lengthInWords(words, unit),
    limit === null ? clockOf(delivered) : l10n.t('{0} of {1}', clockOf(delivered), clockOf(limit)),
  ];
  return {
    range: rangeOf(document, at),
    command: { title: parts.join(' · '), command: 'rostrum.checkDraft', arguments: [document.uri] },
  };
}

/** "154 words · 1:17", over every other heading under which something is read out. */
function sectionLenses({ document, analysis: { draft, timing } }: OpenDraft): CodeLens[] {
  const title = draft.paragraphs.find(isHeading);
  return sectionsOf(draft)
    .filter(({ heading }) => heading !== title)
    .map(({ heading, paragraphs }) => ({ heading, time: timeOfParagraphs(paragraphs, timing) }))
    .filter(({ time }) => time.words > 0)
    .map(({ heading, time }) => ({
      range: rangeOf(document, heading.span),
      command: { title: `${lengthInWords(time.words, timing.unit)} · ${clockOf(time.seconds)}`, command: '' },
    }));
}

function paragraphLenses(open: OpenDraft): CodeLens[] {
  const { document, analysis, shown } = open;
  if (!analysis.coverage || !shown.paragraphLenses) return [];
  const { coverage, draft } = analysis;
  return draft.paragraphs
    .filter(({ kind }) => kind === 'text')
    .map(({ index, span }) => ({
      range: rangeOf(document, span),
      command: commandFor(open, coverage.paragraphs[index] ?? []),
    }));
}

/** Leads to the first question in the lens, in the version that the reader is shown, or nowhere. */
function commandFor(open: OpenDraft, scores: readonly PairScore[]): Command {
  const title = coverageInWords(scores);
  const inBand = scores.filter(({ band }) => band !== null);
  const first = inBand.find(({ band }) => band === 'addressed') ?? inBand[0];
  const shown = open.analysis.questions.find(({ question }) => question.label === first?.label);
  const note = shown && versionOf(shown, open);
  if (!note) return { title, command: '' };
  return {
    title,
    tooltip: inBand.map((score) => evidenceInWords(open, score)).join('\n'),
    command: 'rostrum.openNote',
    arguments: [note.uri, rangeOf(note.document, shown.question.span)],
  };
}
