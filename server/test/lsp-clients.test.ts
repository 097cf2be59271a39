import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { features } from '../src/features';
import type { AnyFeature } from '../src/features/feature';
import { DRAFT, FRONT_MATTER, NOTE, Session, SMALL_NOTE } from './session';

describe('settings', () => {
  const TEXT = 'We thank thank you.\n';

  it('count from the first answer on', async () => {
    const session = await Session.start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { rostrum: { checks: { 'repeated-word': 'error' } } },
    });
    await session.open(TEXT);
    expect((await session.pull()).find(({ code }) => code === 'repeated-word')?.severity).toBe(1);
  });

  it('count at once when they change, asked for or pushed', async () => {
    const asked = await Session.start();
    await asked.open(TEXT);
    expect(await asked.codes()).toContain('repeated-word');
    const before = asked.refreshes;
    asked.settings = { checks: { 'repeated-word': 'off' } };
    await asked.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await asked.settled();
    expect(asked.refreshes).toBeGreaterThan(before);
    expect(await asked.codes()).not.toContain('repeated-word');

    const pushed = await Session.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await pushed.open(TEXT);
    await pushed.client.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { rostrum: { checks: { 'repeated-word': 'off' } } },
    });
    expect(await pushed.codes()).not.toContain('repeated-word');
  });

  it('of any shape do no harm', async () => {
    for (const settings of [null, 'x', 3, [], { checks: 'x', limit: [], speakingRates: { en: 'fast', fr: -1 } }]) {
      const session = await Session.start({ settings });
      await session.open(TEXT);
      expect(await session.codes()).toContain('repeated-word');
      expect(session.log).toEqual([]);
    }
  });
});

describe('clients that cannot pull', () => {
  const plain: ClientCapabilities = {};

  it('are sent diagnostics of the newest text only, once for a burst of typing', async () => {
    const session = await Session.start({ capabilities: plain });
    await session.open('We thank you.\n');
    const at = { line: 0, character: 2 };
    await Promise.all([1, 2, 3].map(() => session.change([{ range: { start: at, end: at }, text: ' x' }])));
    await session.settled();
    const last = session.published.at(-1);
    expect(last?.version).toBe(4);
    expect(last?.diagnostics.map(({ code }) => code)).toContain('repeated-word');
    expect(session.published.length).toBeLessThan(4);
    expect(session.statuses.at(-1)?.version).toBe(4);
  });

  it('are sent them anew when a note or the settings change', async () => {
    const session = await Session.start({
      capabilities: plain,
      files: { 'file:///c:/drafts/note (1).txt': SMALL_NOTE },
    });
    await session.open(`${FRONT_MATTER}We thank thank you. <!-- answers: b -->\n`);
    await session.settled();
    const codes = () => session.published.findLast(({ uri }) => uri === DRAFT)?.diagnostics.map(({ code }) => code);
    expect(codes()).toContain('repeated-word');
    expect(codes()).not.toContain('unknown-question');
    await session.open('Questions for discussion\n\n(a) Who leads?\n', NOTE, 'plaintext');
    await session.settled();
    expect(codes()).toContain('unknown-question');
    await session.client.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { rostrum: { checks: { 'repeated-word': 'off' } } },
    });
    await session.settled();
    expect(codes()).not.toContain('repeated-word');
  });

  it('are told that nothing is wrong any more when a draft closes or is none', async () => {
    const session = await Session.start({ capabilities: plain });
    await session.open('We thank thank you.\n');
    await session.settled();
    expect(session.published.at(-1)?.diagnostics).not.toEqual([]);
    await session.close();
    await session.settled();
    expect(session.published.at(-1)).toEqual({ uri: DRAFT, diagnostics: [] });

    const markdown = 'file:///c:/drafts/statement.md';
    await session.open('---\nnote: n.txt\n---\nText', markdown, 'markdown');
    await session.settled();
    expect(session.published.at(-1)?.diagnostics).not.toEqual([]);
    await session.change([{ text: 'Text' }], markdown);
    await session.settled();
    expect(session.published.at(-1)).toMatchObject({ uri: markdown, diagnostics: [] });
  });
});

describe('cancellation', () => {
  it('is answered as such, and what comes next is answered', async () => {
    const session = await Session.start();
    await session.open('We thank thank you.\n');
    const source = new CancellationTokenSource();
    const pull = session.client.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: DRAFT } },
      source.token,
    );
    const outcome = expect(pull).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    source.cancel();
    await outcome;
    expect(await session.codes()).toContain('repeated-word');
    expect(session.log).toEqual([]);
  });
});

describe('a feature with a bug', () => {
  it('is logged and answers nothing; the others work', async () => {
    const broken = features.map((feature): AnyFeature =>
      feature.request.method === HoverRequest.method
        ? {
            ...feature,
            answer: () => {
              throw new Error('out of order');
            },
          }
        : feature,
    );
    const session = await Session.start({ features: broken });
    await session.open('We support the Kigali Principles.\n');
    const position = { line: 0, character: 18 };
    expect(await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: DRAFT }, position })).toBeNull();
    expect(session.log.join('\n')).toMatch(/textDocument\/hover .*norway\.statement.*out of order/);
    expect(await session.lenses()).not.toEqual([]);
  });
});

describe('closing', () => {
  it('forgets the text: opened anew with the same version it is read anew', async () => {
    const session = await Session.start();
    const open = (text: string) =>
      session.client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: DRAFT, languageId: 'un-statement', version: 1, text },
      });
    await open('We thank thank you.');
    expect(await session.codes()).toContain('repeated-word');
    await session.close();
    expect(await session.codes()).toEqual([]);
    await open('We thank you.');
    expect(await session.codes()).not.toContain('repeated-word');
  });
});
