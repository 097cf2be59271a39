// Definition: from a label or the front matter's note to the place in the concept note.
import { type Definition, type DefinitionLink, type DefinitionParams, DefinitionRequest } from 'vscode-languageserver';
import type { Span } from '../text/span';
import { rangeOf, type Feature, type NoteAtUri, type OpenDraft } from './feature';
import { questionReferenceAt, versionOf } from './question-reference';

export const definition: Feature<DefinitionParams, Definition | DefinitionLink[] | null> = {
  request: DefinitionRequest.type,
  capability: { definitionProvider: true },
  empty: null,
  answer: (open, { position }, client) => {
    const { document } = open;
    const place = placeAt(open, document.offsetAt(position));
    if (!place) return null;
    const range = rangeOf(place.note.document, place.target);
    if (!client.definitionLinks) return [{ uri: place.note.uri, range }];
    const selection = rangeOf(place.note.document, place.selection);
    const origin = rangeOf(document, place.origin);
    return [
      { targetUri: place.note.uri, targetRange: range, targetSelectionRange: selection, originSelectionRange: origin },
    ];
  },
};

interface Place {
  readonly note: NoteAtUri;
  /** In the draft. */
  readonly origin: Span;
  /** In the note: all of it, and the part to be selected. */
  readonly target: Span;
  readonly selection: Span;
}

function placeAt(open: OpenDraft, offset: number): Place | null {
  const reference = questionReferenceAt(open, offset);
  const note = reference && versionOf(reference.shown, open);
  if (note) {
    const { span } = reference.shown.question;
    return { note, origin: reference, target: span, selection: span };
  }
  return noteAt(open, offset);
}

/** The note that the front matter's value at an offset names. */
function noteAt({ analysis: { draft }, notes }: OpenDraft, offset: number): Place | null {
  const field = draft.frontMatter.note.find(({ span }) => span.start <= offset && offset <= span.end);
  const note = field && notes.find(({ path }) => path === field.value);
  const top = { start: 0, end: 0 };
  return note ? { note, origin: field.span, target: top, selection: top } : null;
}
