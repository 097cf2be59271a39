import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, DocumentSymbolRequest } from 'vscode-languageserver/node';
import { analyze } from '../src/analysis/analysis';
import { defaultSettings } from '../src/analysis/settings';
import { parseDraft } from '../src/draft/parse-draft';
import { diagnosticsOf } from '../src/features/diagnostics';
import { documentSymbols } from '../src/features/document-symbols';
import { parseNote } from '../src/note/parse-note';
import { able, unable } from '../src/testing/open-draft';
import { DRAFT, FRONT_MATTER, Session, SMALL_NOTE } from './session';

describe('any sequence of edits', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '😀',
      '👩‍👩‍👧',
      'the the ',
      'شكرا شكرا ',
      '我们我们',
      'é',
      '---\n',
      '# ',
      '<!-- skip -->',
      '<!-- answers: z -->',
      'question (z) ',
    ],
    ...['resolution 2378 (2018) ', 'limit: 1:00\n', '\r'],
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.nat(12),
    put: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
  });
  const START = `${FRONT_MATTER}# Statement\r\n\r\nMr. President,\r\n\r\nWe thank you 😀 all.\r\n\r\nنشكركم جميعا على هذه المناقشة.\r\n\r\n我们感谢荷兰。\r\n`;

  it('ends in what a fresh reading of the text gives', async () => {
    const files = { 'file:///c:/drafts/note (1).txt': SMALL_NOTE };
    const session = await Session.start({ files });
    const note = parseNote(SMALL_NOTE);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (batches) => {
        await session.open(START);
        let text = START;
        for (const batch of batches) {
          const changes = batch.map(({ at, taken, put }) => {
            const before = TextDocument.create(DRAFT, 'un-statement', 0, text);
            const from = Math.round(at * text.length);
            const range = { start: before.positionAt(from), end: before.positionAt(from + taken) };
            text = text.slice(0, before.offsetAt(range.start)) + put + text.slice(before.offsetAt(range.end));
            return { range, text: put };
          });
          await session.change(changes);
          // Sometimes asked in between, so that something is kept that could go stale.
          if (batch.length === 2) await session.pull();
        }
        const [pulled, symbols] = await Promise.all([
          session.pull(),
          session.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: DRAFT } }) as Promise<
            DocumentSymbol[]
          >,
        ]);
        await session.close();
        const draft = parseDraft(text);
        const named = draft.frontMatter.note;
        const notes = named.filter(({ value }) => value === 'note (1).txt').map(() => note);
        const noteFailures = named
          .filter(({ value }) => value !== 'note (1).txt')
          .map(({ value }) => ({ path: value, kind: 'missing' as const, reason: 'there is no such file' }));
        const analysis = analyze({
          draft,
          notes,
          notePaths: notes.map(() => 'note (1).txt'),
          noteFailures,
          settings: defaultSettings,
        });
        const fresh = {
          document: TextDocument.create(DRAFT, 'un-statement', 0, text),
          analysis,
          notes: [],
          shown: defaultSettings.shown,
        };
        expect(pulled).toEqual(diagnosticsOf(fresh, unable));
        expect(symbols).toEqual(documentSymbols.answer(fresh, { textDocument: { uri: DRAFT } }, able));
      }),
      { numRuns: 60, seed: 28 },
    );
    expect(session.log).toEqual([]);
  });
});
