// The request for a statement as a file.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportRequest, type ExportParams, type ExportResult } from '../src/protocol';
import { DRAFT, Session } from './session';

const TEXT =
  '---\nlanguage: en\n---\n# Statement\n\nMr. President,\n\nOne — two.\n\n<!-- skip -->\nNot read.\n<!-- /skip -->\n';

async function asked(text: string, params: Partial<ExportParams>, languageId?: string): Promise<ExportResult> {
  const session = await Session.start();
  await session.open(text, DRAFT, languageId);
  const all = { textDocument: { uri: DRAFT }, to: 'html', delivered: false, ...params } satisfies ExportParams;
  return session.client.sendRequest<ExportResult>(exportRequest, all);
}

describe('a statement as a file', () => {
  it('is a web page, in the full version and as delivered', async () => {
    const full = await asked(TEXT, {});
    const page = 'base64' in full ? Buffer.from(full.base64, 'base64').toString() : '';
    expect(page).toContain('<p>One — two.</p>');
    expect(page).toContain('Not read.');
    expect(full).toMatchObject({ hasSkipped: true });
    const delivered = await asked(TEXT, { delivered: true });
    expect('base64' in delivered && Buffer.from(delivered.base64, 'base64').toString()).not.toContain('Not read.');
    expect(await asked(TEXT.replace('Not read.', ''), {})).toMatchObject({ hasSkipped: false });
  });
  it('is a Word file', async () => {
    const result = await asked(TEXT, { to: 'docx' });
    const parts = unzipSync(Buffer.from('base64' in result ? result.base64 : '', 'base64'));
    expect(strFromU8(parts['word/document.xml']!)).toContain('One — two.');
  });
  it('is not there where there is none', async () => {
    expect(await asked('---\nlanguage: en\n---\n', {})).toEqual({ problem: 'empty' });
    expect(await asked('No draft at all.', {}, 'markdown')).toEqual({ problem: 'no-draft' });
  });
});
