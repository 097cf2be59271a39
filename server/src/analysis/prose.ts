// A paragraph as checks of marks and figures look at it.
import { westernDigits } from '../text/numerals';
import type { ParagraphReading } from './reading';

// Addresses, e-mail addresses and code between backticks follow rules of their own.
const NO_PROSE = /(?:https?:\/\/|www\.)[^\s<>"«»“”，。、]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|`[^`\n]+`/gu;
const MAY_HAVE_NO_PROSE = /:\/\/|www\.|@|`/;
// Neither letter nor figure nor mark nor space.
const FILLER = '\uFFFC';

const kept = new WeakMap<ParagraphReading, string>();

/** The text of a paragraph with figures made Western, and addresses and code blanked out: every offset stays valid. */
export function proseOf(reading: ParagraphReading): string {
  let prose = kept.get(reading);
  if (prose === undefined) {
    const { text } = reading;
    const own = MAY_HAVE_NO_PROSE.test(text) ? text.replace(NO_PROSE, (found) => FILLER.repeat(found.length)) : text;
    kept.set(reading, (prose = westernDigits(own)));
  }
  return prose;
}
