// Which questions a paragraph answers, in a few words: for lenses and symbols.
import type { Band, PairScore } from '../analysis/coverage';
import * as l10n from '../text/l10n';

/** "answers (a) (c) · perhaps (e)", or "no question" where there is none in a band. */
export function coverageInWords(scores: readonly PairScore[]): string {
  const answered = labelsIn(scores, 'addressed');
  const possible = labelsIn(scores, 'possible');
  const parts = [
    ...(answered === '' ? [] : [l10n.t('answers {0}', answered)]),
    ...(possible === '' ? [] : [l10n.t('perhaps {0}', possible)]),
  ];
  return parts.length > 0 ? parts.join(' · ') : l10n.t('no question');
}

function labelsIn(scores: readonly PairScore[], band: Band): string {
  return scores
    .filter((score) => score.band === band)
    .map(({ label }) => `(${label})`)
    .join(' ');
}
