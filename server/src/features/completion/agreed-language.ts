// Agreed language, offered behind ">>" at the beginning of a line or after a space.
import { CompletionItemKind } from 'vscode-languageserver';
import { paragraphAt } from '../../draft/parse-draft';
import { shortened } from '../../text/shorten';
import { sliceOf } from '../../text/span';
import { passagesFor } from '../agreed-language';
import type { OpenDraft } from '../feature';
import { lineBefore, type Offer } from './offer';

const TRIGGER = /(?:^|\s)>>(?<words>[^>]*)$/u;
// Each is a paragraph long: more could not be read.
const MOST_OFFERED = 8;
const LONGEST_LABEL = 90;

/** Passages of the sources, each as a quotation with its citation, for the words behind the trigger, or for the paragraph where there are none yet; undefined without the trigger. */
export function agreedLanguageOffers(open: OpenDraft, offset: number): Offer[] | undefined {
  const { draft } = open.analysis;
  const line = sliceOf(draft.text, lineBefore(draft.text, offset));
  const words = TRIGGER.exec(line)?.groups?.['words'];
  if (words === undefined) return undefined;
  const start = offset - words.length - '>>'.length;
  const text = words.trim() === '' ? (paragraphAt(draft, offset)?.text ?? '') : words;
  return passagesFor(open, offset, text, { most: MOST_OFFERED, isUnfinished: words.trim() !== '' }).map(
    ({ excerpt, citation, quotation }) => ({
      label: shortened(excerpt, LONGEST_LABEL),
      detail: citation,
      kind: CompletionItemKind.Reference,
      span: { start, end: offset },
      newText: quotation,
      typed: draft.text.slice(start, offset),
      card: { title: citation, about: '', paragraphs: [quotation], fields: [] },
    }),
  );
}
