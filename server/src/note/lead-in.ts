// Lead-ins: the paragraphs that announce questions.
import { sentencesOf } from '../text/sentences';
import type { Block } from './paragraphs';
import type { Wording } from './wording';

const COLON = /[:：]$/;
// Arabic vowel signs, which are written or left out at will.
const VOWEL_SIGNS = /[\u064b-\u0652]/g;

/** Whether a paragraph ends with a colon. */
export function leadsOn(text: string): boolean {
  return COLON.test(text);
}

/** Whether a paragraph announces questions: "Delegations may wish to …". Where it ends with a colon, its last sentence alone tells. */
export function announces(text: string, wording: Wording): boolean {
  const last = leadsOn(text) ? sentencesOf(text).at(-1) : undefined;
  return wording.questionLeadIn.test(text.slice(last?.start ?? 0).replace(VOWEL_SIGNS, ''));
}

/** Whether a paragraph announces questions that come next, after its colon. */
export function leadsToQuestions({ announces, clean }: Block): boolean {
  return announces && leadsOn(clean.text);
}
