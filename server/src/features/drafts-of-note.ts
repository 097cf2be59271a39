// The drafts of one note beside each other: which questions each answers.
import { ProtocolRequestType } from 'vscode-languageserver';
import { inReadersWords } from '../analysis/questions';
import { fileKey } from '../files/note-files';
import { draftsOfNoteRequest, type DraftOfNote, type DraftsOfNoteParams } from '../protocol';
import { draftStatusOf } from './draft-status';
import { rangeOf, type OpenDraft, type WorkspaceFeature } from './feature';

export const draftsOfNote: WorkspaceFeature<DraftsOfNoteParams, DraftOfNote[]> = {
  request: new ProtocolRequestType<DraftsOfNoteParams, DraftOfNote[], never, void, void>(draftsOfNoteRequest),
  capability: {},
  empty: [],
  answer: ({ drafts }, { textDocument }) => {
    const asked = drafts.find(({ document }) => document.uri === textDocument.uri);
    const notes = new Set(asked?.notes.map(({ uri }) => fileKey(uri)));
    return drafts.filter((draft) => draft.notes.some(({ uri }) => notes.has(fileKey(uri)))).map(rowOf);
  },
};

function rowOf(open: OpenDraft): DraftOfNote {
  const { document, analysis } = open;
  const { draft, coverage, questions } = analysis;
  return {
    uri: document.uri,
    delegation: draft.frontMatter.delegation?.value ?? null,
    status: draftStatusOf(open),
    questions: questions.flatMap((shown, i) => {
      const covered = coverage?.questions[i];
      if (!covered) return [];
      const first = draft.paragraphs[covered.paragraphs[0] ?? -1];
      const { label, status } = covered;
      return [{ label, text: inReadersWords(shown), status, at: first ? rangeOf(document, first.span) : null }];
    }),
  };
}
