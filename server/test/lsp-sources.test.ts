// Sources over the protocol: found by words, compared with quotations, followed as they change.
import { describe, expect, it } from 'vitest';
import { DidChangeWatchedFilesNotification, FileChangeType, type FileEvent } from 'vscode-languageserver/node';
import { findAgreedLanguageRequest, type FindAgreedLanguageResult } from '../src/protocol';
import { DRAFT, Session } from './session';

const SOURCE = 'file:///c:/drafts/reference/prst.txt';
const WORDS = 'The Council decides that schools near the front line must remain open whatever the circumstances.';
const TEXT =
  '---\nsources: [reference/]\n---\n\nMr. President,\n\nWe were told that “schools near the front line should remain open whatever the circumstances”.\n';

async function find(session: Session, query: string | null): Promise<FindAgreedLanguageResult | null> {
  const params = { textDocument: { uri: DRAFT }, position: { line: 6, character: 3 }, query };
  return session.client.sendRequest(findAgreedLanguageRequest, params);
}

/** Until the server, which reads sources in the background, has asked for a new look. */
async function refreshed(session: Session, before: number): Promise<void> {
  for (let i = 0; i < 50 && session.refreshes === before; i++) await session.settled();
}

describe('sources', () => {
  it('are found by words and for a paragraph, also by the first request', async () => {
    const session = await Session.start({ files: { [SOURCE]: WORDS } });
    await session.open(TEXT);
    expect((await find(session, null))?.passages[0]).toMatchObject({ text: WORDS, citation: 'prst.txt' });
    expect((await find(session, 'open scho'))?.passages).toHaveLength(1);
    expect(await find(session, 'volcanoes')).toEqual({ passages: [], sources: 1, unread: 0 });
  });

  it('are compared with quotations as soon as they are read, and again when they change', async () => {
    const session = await Session.start({ files: { [SOURCE]: WORDS } });
    await session.open(TEXT);
    const before = session.refreshes;
    await session.pull();
    await refreshed(session, before);
    expect(await session.codes()).toContain('misquotation');
    session.files[SOURCE] = WORDS.replace('must', 'should');
    const again = session.refreshes;
    const changes: FileEvent[] = [{ uri: SOURCE, type: FileChangeType.Changed }];
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await refreshed(session, again);
    const settled = session.refreshes;
    await session.pull();
    await refreshed(session, settled);
    expect(await session.codes()).not.toContain('misquotation');
  });

  it('that are missing are told', async () => {
    const session = await Session.start({ files: {} });
    await session.open(TEXT);
    const before = session.refreshes;
    await session.pull();
    await refreshed(session, before);
    expect(await session.codes()).toContain('source-unreadable');
  });

  it('come from the settings and from the settings file of the workspace too', async () => {
    const workspaceFolders = ['file:///c:/drafts'];
    const files = { [SOURCE]: WORDS };
    const draft = TEXT.replace('sources: [reference/]', 'language: en');
    const bySetting = await Session.start({ files, workspaceFolders, settings: { sources: ['reference'] } });
    await bySetting.open(draft);
    await bySetting.settled();
    expect((await find(bySetting, 'schools'))?.sources).toBe(1);
    const byFile = await Session.start({
      files: { ...files, 'file:///c:/drafts/.rostrum/config.yaml': 'sources: [reference/prst.txt]' },
      workspaceFolders,
    });
    await byFile.open(draft);
    expect((await find(byFile, 'schools'))?.sources).toBe(1);
  });

  it('outside of a workspace that is not trusted are not looked at', async () => {
    const workspaceFolders = ['file:///c:/drafts'];
    const initializationOptions = { rostrum: {}, trusted: false };
    const files = { 'file:///c:/secret/a.txt': WORDS };
    const session = await Session.start({ files, workspaceFolders, initializationOptions });
    await session.open(TEXT.replace('reference/', '../secret/'));
    expect(await find(session, 'schools')).toEqual({ passages: [], sources: 0, unread: 1 });
    expect(session.read).toEqual([]);
  });
});
