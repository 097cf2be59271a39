// A draft with all that is said of it: what every form of the report is made from.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis/analysis';
import type { Note } from '../note/note';

export interface CheckedDraft {
  /** As typed, or the name of its file. */
  readonly path: string;
  readonly document: TextDocument;
  readonly analysis: Analysis;
  /** Where the notes of `analysis` are, in their order; those from front matter as seen from the current folder. */
  readonly notePaths: readonly string[];
}

/** The drafts whose questions are known, by the first version of their note, in their order. */
export function draftsByNote<D extends CheckedDraft>(drafts: readonly D[]): D[][] {
  const byNote = new Map<Note, D[]>();
  for (const draft of drafts) {
    const note = draft.analysis.versions?.lead;
    if (!note || !draft.analysis.coverage) continue;
    const others = byNote.get(note);
    if (others) others.push(draft);
    else byNote.set(note, [draft]);
  }
  return [...byNote.values()];
}

/** The version of the note that the reader is shown, else the first. */
export function shownNote({ questions, notes }: Analysis): Note | undefined {
  return questions[0]?.note ?? notes[0];
}

/** The delegations, or the files of drafts without one; with its file where two drafts are by the same. */
export function namesOf(drafts: readonly CheckedDraft[]): string[] {
  const delegations = drafts.map(({ analysis }) => analysis.draft.frontMatter.delegation?.value);
  return drafts.map(({ path }, i) => {
    const file = path.split(/[\\/]/).at(-1) ?? path;
    const name = delegations[i];
    const alone = delegations.indexOf(name) === delegations.lastIndexOf(name);
    return name === undefined ? file : alone ? name : `${name} (${file})`;
  });
}
