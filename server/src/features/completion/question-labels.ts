// Labels of the note's questions, offered in `answers:` comments and after "question (".
import { CompletionItemKind } from 'vscode-languageserver';
import { expectsLabel } from '../../analysis/question-references';
import { inReadersWords } from '../../analysis/questions';
import { matchLabel } from '../../text/labels';
import { sliceOf } from '../../text/span';
import type { OpenDraft } from '../feature';
import { labelsOf } from '../question-reference';
import { lineBefore, restOfLine, type Offer } from './offer';

// As much of a line as a comment or a list of labels takes, in UTF-16 units.
const LOOK_BACK = 400;

/** The labels that may stand at an offset; undefined where no label is expected. */
export function labelOffers(open: OpenDraft, offset: number): Offer[] | undefined {
  const { text } = open.analysis.draft;
  const before = sliceOf(text, lineBefore(text, offset)).slice(-LOOK_BACK);
  const comment = /<!--\s*answers\s*:((?:(?!-->)[^])*)$/i.exec(before);
  if (comment) {
    const said = (comment[1] ?? '').split(/[\s,，،、;；؛:]+/);
    return offersFor(open, offset, said.at(-1) ?? '', '', said.slice(0, -1));
  }
  const bracket = /([(（])\s?([\p{L}\p{N}]{0,5})$/u.exec(before);
  if (!bracket || !expectsLabel(before.slice(0, bracket.index), labelsOf(open))) return undefined;
  const close = bracket[1] === '（' ? '）' : ')';
  return offersFor(open, offset, bracket[2] ?? '', /^\s?[)）]/.test(restOfLine(text, offset)) ? '' : close, []);
}

function offersFor(open: OpenDraft, offset: number, typed: string, after: string, said: readonly string[]): Offer[] {
  const labels = labelsOf(open);
  const taken = said.map((label) => matchLabel(label, labels));
  return open.analysis.questions
    .map((shown) => ({ label: shown.question.label, detail: inReadersWords(shown) }))
    .filter(({ label }) => !taken.includes(label))
    .filter(({ label }) => typed === '' || label.startsWith(typed) || matchLabel(typed, labels) === label)
    .map(({ label, detail }) => ({
      label,
      detail,
      kind: CompletionItemKind.EnumMember,
      span: { start: offset - typed.length, end: offset },
      newText: `${label}${after}`,
      typed: typed === '' ? label : typed,
    }));
}
