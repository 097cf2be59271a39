// The table drafts × questions at the end of a check of several drafts of one note.
import * as l10n from '../text/l10n';
import type { Status } from '../analysis/coverage';
import { draftsByNote, namesOf, shownNote, type CheckedDraft } from '../report/checked-draft';
import { noteInWords } from '../report/in-words';
import { visible, type Line, type Terminal } from './terminal';
import { cut, padded, widthOf } from './width';

const SIGNS: Readonly<Record<Status, string>> = { addressed: '✓', partly: '~', open: '·' };
const LONGEST_NAME = 40;
// An Arabic name would turn the order of its whole row in a terminal that follows the direction of text.
const LEFT_TO_RIGHT = '\u200e';

/** A table for each note that several drafts answer; empty when there is none. */
export function matricesOf(drafts: readonly CheckedDraft[], terminal: Terminal): Line[][] {
  return draftsByNote(drafts)
    .filter((group) => group.length > 1)
    .map((group) => matrixOf(group, terminal));
}

function matrixOf(drafts: readonly CheckedDraft[], { width }: Terminal): Line[] {
  const [first] = drafts;
  const labels = (first?.analysis.questions ?? []).map(({ question }) => `(${question.label})`);
  const note = first && shownNote(first.analysis);
  const names = namesOf(drafts).map((name) => cut(visible(name), LONGEST_NAME));
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

function leftToRight(name: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? `${LEFT_TO_RIGHT}${name}${LEFT_TO_RIGHT}` : name;
}
