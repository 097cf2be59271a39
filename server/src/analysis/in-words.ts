// Dates in messages.
import { writtenDate } from '../knowledge/written-date';
import { spokenLanguage } from '../text/l10n';

/** A date of the record (YYYY-MM-DD, YYYY-MM, YYYY) in the language of the messages. */
export function dateInWords(iso: string): string {
  return writtenDate(iso, spokenLanguage());
}
