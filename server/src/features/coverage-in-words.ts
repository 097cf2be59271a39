// Which questions a paragraph answers and on what grounds, in a few words: for lenses, symbols and the view of coverage.
import type { Band, Evidence, PairScore } from '../analysis/coverage';
import { conceptLabel } from '../knowledge/thesaurus';
import * as l10n from '../text/l10n';
import { sliceOf } from '../text/span';
import type { OpenDraft } from './feature';

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

/** On what grounds: "(a): “speak with one voice” – strategic coherence (note, para. 8, 10)", the subject in the reader's language. */
export function evidenceInWords(
  { analysis: { draft, reader, added } }: OpenDraft,
  { label, evidence, byAuthor }: PairScore,
): string {
  if (byAuthor) return l10n.t('({0}): marked by the author', label);
  const words = ({ span, concept, noteParagraphs }: Evidence) => {
    const subject = conceptLabel(concept, reader, added);
    const quoted = `“${sliceOf(draft.text, span).replace(/\s+/g, ' ')}” – ${subject}`;
    return noteParagraphs.length > 0 ? l10n.t('{0} (note, para. {1})', quoted, l10n.listed(noteParagraphs)) : quoted;
  };
  return l10n.t('({0}): {1}', label, l10n.listed(evidence.map(words)));
}
