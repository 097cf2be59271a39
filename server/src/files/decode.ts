// Bytes of a text file as text.
import * as l10n from '../text/l10n';
import type { FileFailure } from './host';

/** The largest file that is read, in bytes: a concept note of a thousand pages is smaller. */
export const MOST_BYTES = 20 * 1024 * 1024;

export type TextResult = { readonly text: string } | { readonly failure: FileFailure };

/** UTF-8, or UTF-16 with a byte order mark. A file that is neither, or is binary or too large, is a failure that says so. */
export function decodeText(bytes: Uint8Array): TextResult {
  const unreadable = (reason: string): TextResult => ({ failure: { kind: 'unreadable', reason } });
  if (bytes.length > MOST_BYTES) return unreadable(l10n.t('it is larger than {0} MB', MOST_BYTES / 1024 / 1024));
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (startsWith(bytes, '%PDF-') || startsWith(bytes, 'PK\u0003\u0004')) {
    return unreadable(l10n.t('it is a PDF or Word file; copy its text into a .txt file and name that instead'));
  }
  if (encoding === 'utf-8' && bytes.subarray(0, 8000).includes(0))
    return unreadable(l10n.t('it is not a text file; name a .txt or .md file'));
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return unreadable(l10n.t('it is not UTF-8 text; save it with that encoding'));
  }
}

function startsWith(bytes: Uint8Array, head: string): boolean {
  return Array.from(head).every((c, i) => bytes[i] === c.charCodeAt(0));
}
