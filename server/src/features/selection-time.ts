// The time of what is selected: for the status bar.
import { ProtocolRequestType } from 'vscode-languageserver';
import { timeOf } from '../analysis/timing';
import { selectionTimeRequest, type SelectionTime, type SelectionTimeParams } from '../protocol';
import type { Feature } from './feature';

export const selectionTime: Feature<SelectionTimeParams, SelectionTime | null> = {
  request: new ProtocolRequestType<SelectionTimeParams, SelectionTime | null, never, void, void>(selectionTimeRequest),
  capability: {},
  empty: null,
  answer: ({ document, analysis: { draft, readings, timing } }, { ranges }) => {
    const spans = ranges.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
    return { ...timeOf(spans, draft, readings, timing), unit: timing.unit };
  },
};
