// What a workspace adds, through the language server and on the command line.
import { describe, expect, it } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { rostrum, write } from './command-line';
import { DRAFT, positionIn, Session } from './session';

const ENTRIES = '.rostrum/entries.yaml';
const entries = (fact: string) =>
  `- { id: kelp-friends, kind: group, names: { en: { full: Friends of Kelp, acronym: FOK } }, facts: ["${fact}"] }\n`;
const BROKEN = 'kelp: { words: [kelp] }\n';
const TEXT = '---\nlanguage: en\n---\n\nNorway thanks the Friends of Kelp.\n';

describe('the workspace adds', () => {
  it('entries to hover, taken anew when their file changes', async () => {
    const uri = `file:///c:/drafts/${ENTRIES}`;
    const session = await Session.start({
      files: { [uri]: entries('By the sea.') },
      workspaceFolders: ['file:///c%3A/drafts'],
    });
    await session.open(TEXT);
    const hover = async () => {
      const answer: Hover | null = await session.client.sendRequest(HoverRequest.type, {
        textDocument: { uri: DRAFT },
        position: positionIn(TEXT, 'Kelp'),
      });
      return (answer?.contents as MarkupContent).value;
    };
    expect(await hover()).toContain('By the sea');
    session.files = { [uri]: entries('Under it.') };
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Changed }],
    });
    expect(await hover()).toContain('Under it');
  });

  it('nothing from a file that cannot be used, which is told on the draft', async () => {
    const files = { 'file:///c:/drafts/.rostrum/vocabulary.yaml': BROKEN };
    const session = await Session.start({ files, workspaceFolders: ['file:///c%3A/drafts'] });
    await session.open(TEXT);
    const found = (await session.pull()).filter(({ code }) => code === 'workspace-data');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('unknown key "words"')]);
  });

  it('entries to the look-up, in the form of the known ones', async () => {
    write(ENTRIES, entries('By the sea.'));
    const { out, code } = await rostrum(['lookup', 'FOK', '--format', 'json']);
    expect(code).toBe(0);
    const [first] = (JSON.parse(out) as { entries: { id: string; certainty: string; sources: string[] }[] }).entries;
    expect(first).toMatchObject({ id: 'kelp-friends', certainty: 'source', sources: [ENTRIES] });
    expect((await rostrum(['lookup', 'FOK'])).out).toContain('from this workspace');
  });

  it('subjects to the coverage of drafts below it', async () => {
    write('sea/.rostrum/vocabulary.yaml', BROKEN);
    write('sea/deep/draft.md', TEXT);
    const { out } = await rostrum(['check', 'sea/deep/draft.md']);
    expect(out).toContain('unknown key "words"');
  });
});
