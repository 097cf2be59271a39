// Lenses in a concept note: over each question, how many passages answer it, in how many drafts.
import * as l10n from '../text/l10n';
import type { CodeLens, Command, Location } from 'vscode-languageserver';
import { fileKey } from '../files/note-files';
import { rangeOf, type OpenDraft, type OpenNote } from './feature';

/** One lens on each question of the note at `document`, in the version that stands there. */
export function noteLenses({ document, drafts }: OpenNote): CodeLens[] {
  const key = fileKey(document.uri);
  const naming = drafts.flatMap((draft) => {
    const note = draft.notes.find(({ uri }) => fileKey(uri) === key)?.note;
    return note && draft.analysis.coverage && draft.shown.noteLenses ? [{ draft, note }] : [];
  });
  const questions = naming[0]?.note.questions ?? [];
  return questions.map(({ span }, index) => {
    const range = rangeOf(document, span);
    const answering = naming.map(({ draft }) => passagesFor(draft, index)).filter(({ length }) => length > 0);
    return { range, command: commandFor(document.uri, range.start, answering.flat(), answering.length, naming.length) };
  });
}

/** The passages of a draft that answer the question at a place of the note, or perhaps answer it. */
function passagesFor({ document, analysis: { draft, coverage } }: OpenDraft, index: number): Location[] {
  return (coverage?.questions[index]?.paragraphs ?? [])
    .flatMap((at) => draft.paragraphs[at] ?? [])
    .map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }));
}

function commandFor(
  uri: string,
  at: Location['range']['start'],
  passages: readonly Location[],
  answering: number,
  of: number,
): Command {
  if (passages.length === 0) return { title: l10n.t('no passage · drafts: {0}', of), command: '' };
  return {
    title: l10n.t('passages: {0} · drafts: {1} of {2}', passages.length, answering, of),
    command: 'rostrum.showPassages',
    arguments: [uri, at, passages],
  };
}
