// Inlay hints: the minutes of speaking time, each before the word at which it is over.
import * as l10n from '../text/l10n';
import { type InlayHint, type InlayHintParams, InlayHintRequest } from 'vscode-languageserver';
import { minuteMarksOf } from '../analysis/minute-marks';
import { clockOf } from '../analysis/timing';
import type { Feature } from './feature';

export const inlayHint: Feature<InlayHintParams, InlayHint[] | null> = {
  request: InlayHintRequest.type,
  capability: { inlayHintProvider: true },
  empty: [],
  answer: ({ document, analysis: { draft, readings, timing }, shown }, { range }) => {
    if (!shown.minuteMarks) return [];
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const limit = timing.limit === null ? null : clockOf(timing.limit);
    return minuteMarksOf(draft, readings, timing)
      .filter(({ offset }) => from <= offset && offset <= to)
      .map(({ minute, offset }) => {
        const time = clockOf(minute * 60);
        return {
          position: document.positionAt(offset),
          label: time,
          paddingRight: true,
          tooltip:
            limit === null
              ? l10n.t('Read out up to here: {0}', time)
              : l10n.t('Read out up to here: {0} of {1}', time, limit),
        };
      });
  },
};
