// References: where draft and concept note name the same entry, in whatever form and language; for a question, the passages that answer it.
import { type Location, type ReferenceParams, ReferencesRequest } from 'vscode-languageserver';
import type { Span } from '../text/span';
import { rangeOf, type Feature, type NoteAtUri, type OpenDraft } from './feature';
import { namedAt, namedPlaces, passagesNaming } from './mentions';
import { questionReferenceAt, questionReferences, versionOf, type QuestionReference } from './question-reference';

export const references: Feature<ReferenceParams, Location[] | null> = {
  request: ReferencesRequest.type,
  capability: { referencesProvider: true },
  empty: null,
  answer: (open, { position, context }) => {
    const offset = open.document.offsetAt(position);
    const reference = questionReferenceAt(open, offset);
    const found = reference ? toQuestion(open, reference, context.includeDeclaration) : toEntry(open, offset);
    return found.length > 0 ? found : null;
  },
};

/** The question in the note where the declaration is asked for, the draft's references to it, and the passages that answer it. */
function toQuestion(open: OpenDraft, { index, shown }: QuestionReference, declaration: boolean): Location[] {
  const { draft, coverage } = open.analysis;
  const passages = (coverage?.questions[index]?.paragraphs ?? []).flatMap((at) => draft.paragraphs[at]?.span ?? []);
  const labels = questionReferences(open).filter((one) => one.index === index);
  const note = declaration ? versionOf(shown, open) : undefined;
  return [
    ...(note ? [inNote(note, shown.question.span)] : []),
    ...[...labels, ...passages].sort((a, b) => a.start - b.start).map((span) => inDraft(open, span)),
  ];
}

function toEntry(open: OpenDraft, offset: number): Location[] {
  const named = namedAt(open, offset);
  if (!named) return [];
  const same = namedPlaces(open).filter(({ entries }) => entries.some((entry) => named.entries.includes(entry)));
  const inNotes = open.notes.flatMap((note) => {
    const naming = passagesNaming(note.note, open.analysis.added);
    const passages = new Set(named.entries.flatMap(({ id }) => naming.get(id) ?? []));
    return [...passages].map(({ span }) => inNote(note, span));
  });
  return [...same.map((span) => inDraft(open, span)), ...inNotes];
}

function inDraft({ document }: OpenDraft, span: Span): Location {
  return { uri: document.uri, range: rangeOf(document, span) };
}

function inNote({ uri, document }: NoteAtUri, span: Span): Location {
  return { uri, range: rangeOf(document, span) };
}
