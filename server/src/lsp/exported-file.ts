// The statement of a draft as a file, as a message can carry it.
import type { Draft } from '../draft/draft';
import type { ExportParams, ExportResult } from '../protocol';

/** What the client asked for; what makes it is loaded now. */
export async function exportedFile(draft: Draft, { to, delivered }: ExportParams): Promise<ExportResult> {
  const { exported } = await import('../export');
  const bytes = await exported(draft, { to, delivered });
  if (!bytes) return { problem: 'empty' };
  const hasSkipped = draft.skipped.some(({ start, end }) => draft.text.slice(start, end).trim() !== '');
  return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')), hasSkipped };
}
