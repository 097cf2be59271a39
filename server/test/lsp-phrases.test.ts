// Phrases over the protocol: who presides comes from the settings, and the rest of a phrase goes only to clients that show it.
import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionList,
  CompletionRequest,
  type InlineCompletionItem,
  InlineCompletionRequest,
} from 'vscode-languageserver/node';
import { DRAFT, Session } from './session';

const CONFIG = 'file:///c:/drafts/.rostrum/config.yaml';
const inlineCompletion: ClientCapabilities = { textDocument: { inlineCompletion: {} } };

describe('who presides', () => {
  it.each([
    ['nobody says', undefined, 'chair: unspecified', 'Mr. President,'],
    ['the settings file says', undefined, 'chair: woman', 'Madam President,'],
    ['the settings say', 'woman', 'profile: un', 'Madam President,'],
    ['the settings file says, and wins', 'woman', 'chair: man', 'Mr. President,'],
  ])('%s', async (_name, chair, file, first) => {
    const session = await Session.start({ settings: { chair }, files: { [CONFIG]: file } });
    await session.open('\n');
    await session.settled();
    const { items } = (await session.client.sendRequest(CompletionRequest.type, {
      textDocument: { uri: DRAFT },
      position: { line: 0, character: 0 },
    })) as CompletionList;
    expect(items[0]?.label).toBe(first);
    expect(session.warnings).toEqual([]);
  });
});

describe('the rest of a phrase', () => {
  it('is promised to clients that can show it alone', async () => {
    const { initialized } = await Session.start({ capabilities: inlineCompletion });
    expect(initialized.capabilities.inlineCompletionProvider).toBe(true);
    const other = await Session.start({ capabilities: {} });
    expect(other.initialized.capabilities).not.toHaveProperty('inlineCompletionProvider');
  });

  it('comes where it is asked for', async () => {
    const session = await Session.start({ capabilities: inlineCompletion });
    const text = '---\nlanguage: fr\n---\nMadame la Présidente,\n\nPermettez-moi de vous fé';
    await session.open(text);
    const items = await session.client.sendRequest(InlineCompletionRequest.type, {
      textDocument: { uri: DRAFT },
      position: { line: 5, character: 24 },
      context: { triggerKind: 2 },
    });
    expect(items as InlineCompletionItem[]).toEqual([
      {
        insertText: 'Permettez-moi de vous féliciter de votre accession à la présidence du Conseil pour ce mois.',
        range: { start: { line: 5, character: 0 }, end: { line: 5, character: 24 } },
      },
    ]);
    expect(session.log).toEqual([]);
  });
});
