// How a draft stands, in figures: for the status bar.
import type { DraftStatus } from '../protocol';
import type { OpenDraft } from './feature';

/** Coverage and time of a draft. */
export function draftStatusOf({ document, analysis: { draft, coverage, timing } }: OpenDraft): DraftStatus {
  return {
    uri: document.uri,
    version: document.version,
    coverage: coverage && {
      answered: coverage.questions.filter((question) => question.status !== 'open').length,
      questions: coverage.questions.length,
    },
    words: timing.words,
    unit: timing.unit,
    delivered: timing.delivered,
    limit: timing.limit,
    language: draft.language,
  };
}
