// The table drafts × questions at the end of a check of several drafts of one note.
import path from 'node:path';
import type { Analysis } from '../analysis/analysis';
import type { Status } from '../analysis/coverage';
import type { Note } from '../note/note';
import * as l10n from '../text/l10n';
import type { CheckedDraft } from './check';
import { visible, type Line, type Terminal } from './terminal';
import { cut, padded, widthOf } from './width';

const SIGNS: Readonly<Record<Status, string>> = { addressed: '✓', partly: '~', open: '·' };
const LONGEST_NAME = 40;
// An Arabic name would turn the order of its whole row in a terminal that follows the direction of text.
const LEFT_TO_RIGHT = '\u200e';

/** A table for each note that several drafts answer; empty when there is none. */
export function matricesOf(drafts: readonly CheckedDraft[], terminal: Terminal): Line[][] {
  const byNote = new Map<Note, CheckedDraft[]>();
  for (const draft of drafts) {
    const note = draft.analysis.versions?.lead;
    if (!note || !draft.analysis.coverage) continue;
    const others = byNote.get(note);
    if (others) others.push(draft);
    else byNote.set(note, [draft]);
  }
  return [...byNote].filter(([, group]) => group.length > 1).map(([, group]) => matrixOf(group, terminal));
}

function matrixOf(drafts: readonly CheckedDraft[], { width }: Terminal): Line[] {
  const [first] = drafts;
  const labels = (first?.analysis.questions ?? []).map(({ question }) => `(${question.label})`);
  const note = first && shownNote(first.analysis);
  const names = namesOf(drafts);
  const nameWidth = Math.max(...names.map(widthOf));
  const row = (name: string, cells: readonly string[]) => {
    const columns = cells.map((cell, i) => padded(cell, widthOf(labels[i] ?? '') + 2)).join('');
    return `  ${leftToRight(padded(name, nameWidth))}  ${columns}`.trimEnd();
  };
  return [
    ...(note ? [{ text: cut(noteInWords(note, first.notePaths), width), style: 'strong' } as const] : []),
    { text: row('', labels) },
    ...drafts.map(({ analysis: { coverage } }, i) => {
      const signs = (coverage?.questions ?? []).map(({ status }) => SIGNS[status]);
      return { text: row(names[i] ?? '', signs) };
    }),
    {
      text: `  ${l10n.t('{0} answered   {1} partly   {2} open', SIGNS.addressed, SIGNS.partly, SIGNS.open)}`,
      style: 'quiet',
    },
  ];
}

/** The version of the note that the reader is shown, else the first. */
export function shownNote({ questions, notes }: Analysis): Note | undefined {
  return questions[0]?.note ?? notes[0];
}

/** Symbol and title of a note, or its file when it has neither. */
export function noteInWords({ symbol, title }: Note, paths: readonly string[]): string {
  const parts = [symbol, title].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : (paths[0] ?? '');
}

/** The delegations, or the files of drafts without one; with its file where two drafts are by the same. */
function namesOf(drafts: readonly CheckedDraft[]): string[] {
  const delegations = drafts.map(({ analysis }) => analysis.draft.frontMatter.delegation?.value);
  return drafts.map((draft, i) => {
    const file = path.basename(draft.path);
    const name = delegations[i];
    const alone = delegations.indexOf(name) === delegations.lastIndexOf(name);
    return cut(visible(name === undefined ? file : alone ? name : `${name} (${file})`), LONGEST_NAME);
  });
}

function leftToRight(name: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? `${LEFT_TO_RIGHT}${name}${LEFT_TO_RIGHT}` : name;
}
