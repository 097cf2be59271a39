// Who presides: as the draft addresses the chair already, else as the settings say.
import { phrasesIn } from '../../knowledge/phrases';
import type { Chair } from '../../knowledge/knowledge';
import type { OpenDraft } from '../feature';
import { comparable } from './offer';

/** The chair; null where nothing tells. What is being written at `offset` does not count. */
export function chairOf(
  { analysis: { draft }, shown }: Pick<OpenDraft, 'analysis' | 'shown'>,
  offset: number,
): Chair | null {
  for (const { kind, span, text, language } of draft.paragraphs) {
    if (kind !== 'salutation' || (span.start <= offset && offset <= span.end)) continue;
    const written = comparable(text);
    const address = phrasesIn(language ?? draft.language ?? 'en', 'salutation').find(
      (phrase) => phrase.chair !== null && written.startsWith(comparable(phrase.text).replace(/\P{L}+$/u, '')),
    );
    if (address) return address.chair;
  }
  return shown.chair === 'unspecified' ? null : shown.chair;
}
