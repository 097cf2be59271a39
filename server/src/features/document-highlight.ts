// Highlights: all places of the draft that name the same entry as the words at the cursor, in whatever form and language, or the same question.
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  DocumentHighlightRequest,
} from 'vscode-languageserver';
import { rangeOf, type Feature } from './feature';
import { namedAt, namedPlaces } from './mentions';
import { questionReferenceAt, questionReferences } from './question-reference';

export const documentHighlight: Feature<DocumentHighlightParams, DocumentHighlight[] | null> = {
  request: DocumentHighlightRequest.type,
  capability: { documentHighlightProvider: true },
  empty: null,
  answer: (open, { position }) => {
    const { document } = open;
    const offset = document.offsetAt(position);
    const reference = questionReferenceAt(open, offset);
    const named = reference ? null : namedAt(open, offset);
    const places = reference
      ? questionReferences(open).filter(({ index }) => index === reference.index)
      : namedPlaces(open).filter(({ entries }) => entries.some((entry) => named?.entries.includes(entry)));
    return places.length === 0
      ? null
      : places.map((place) => ({ range: rangeOf(document, place), kind: DocumentHighlightKind.Text }));
  },
};
