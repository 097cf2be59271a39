// A draft as a file for its readers. A bundle of its own, loaded when a statement goes out, so that nobody else waits for it.
import type { Draft } from '../draft/draft';
import { statementOf, type StatementOptions } from './statement-of';
import { webPageOf } from './web-page';
import { wordFileOf } from './word-file';

export interface ExportOptions extends StatementOptions {
  readonly to: 'docx' | 'html';
}

/** The bytes of the file; null where the draft holds no statement yet. The same draft gives the same bytes. */
export async function exported(draft: Draft, { to, ...options }: ExportOptions): Promise<Uint8Array | null> {
  const statement = statementOf(draft, options);
  if (statement.blocks.length === 0) return null;
  return to === 'docx' ? wordFileOf(statement) : new TextEncoder().encode(webPageOf(statement));
}
