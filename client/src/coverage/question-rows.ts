// The rows of the view "Coverage": questions, their facets, and the passages that answer them.
import * as vscode from 'vscode';
import type { CoveredFacet, CoveredQuestion, CoveringPassage, DraftCoverage } from '../../../server/src/protocol';
import type { Row } from './rows';
import { isolated, statusIcon, statusInWords } from './words';

/** One row for each question, or for each that is not fully answered. */
export function questionRows(coverage: DraftCoverage, openOnly: boolean): Row[] {
  return coverage.questions
    .filter(({ status }) => !openOnly || status !== 'addressed')
    .map((question) => questionRow(coverage, question));
}

function questionRow({ uri, noteUri }: DraftCoverage, question: CoveredQuestion): Row {
  const { label, text, status, facets, passages, range } = question;
  const id = `${uri}#${label}`;
  const row = (passage: CoveringPassage, place: string) =>
    passageRow(uri, label, passage, `${place}/${passage.paragraph}`);
  const { t } = vscode.l10n;
  const word = statusInWords(status);
  // A question of one facet is that facet.
  const listed = facets.length > 1 ? facets : [];
  const placed = new Set(listed.flatMap((facet) => facet.passages));
  return {
    id,
    kind: 'question',
    question: label,
    label: t('({0}) {1}', label, word),
    description: isolated(text),
    tooltip: [`(${label}) ${text}`, word, t('passages: {0}', passages.length)].join('\n'),
    icon: statusIcon(status),
    target: noteUri === null ? null : { uri: noteUri, range },
    children: [
      ...listed.map((facet, i) =>
        facetRow(label, facet, `${id}/f${i}`, (place) => passagesOf(facet).map((one) => row(one, place))),
      ),
      ...passages.filter((_, i) => !placed.has(i)).map((passage) => row(passage, id)),
    ],
  };

  function passagesOf(facet: CoveredFacet): CoveringPassage[] {
    return facet.passages.flatMap((place) => passages[place] ?? []);
  }
}

function facetRow(
  question: string,
  { text, covered }: CoveredFacet,
  id: string,
  children: (place: string) => readonly Row[],
): Row {
  const { t } = vscode.l10n;
  const word = covered ? t('spoken of') : t('not spoken of');
  return {
    id,
    kind: 'facet',
    question,
    label: isolated(text),
    description: word,
    tooltip: `${text}\n${word}`,
    icon: new vscode.ThemeIcon(covered ? 'check' : 'dash'),
    target: null,
    children: children(id),
  };
}

function passageRow(uri: string, question: string, passage: CoveringPassage, id: string): Row {
  const { excerpt, band, byAuthor, evidence, range } = passage;
  const { t } = vscode.l10n;
  const word = byAuthor ? t('as you say yourself') : band === 'addressed' ? t('answers') : t('perhaps');
  return {
    id,
    kind: 'passage',
    question,
    label: word,
    description: isolated(excerpt),
    tooltip: evidence,
    icon: new vscode.ThemeIcon('quote'),
    target: { uri, range },
    children: [],
  };
}
