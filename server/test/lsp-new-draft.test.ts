// The request for a new draft.
import { describe, expect, it } from 'vitest';
import { newDraftRequest, type NewDraftParams, type NewDraftResult } from '../src/protocol';
import { NOTE, NOTE_TEXT, Session } from './session';

describe('a new draft', () => {
  const params: NewDraftParams = {
    noteUri: NOTE,
    draftUri: 'file:///c%3A/drafts/new.statement',
    notePath: 'note (1).txt',
    delegation: 'Norvège',
    language: 'fr',
  };
  it('is begun from the note, in the language asked for', async () => {
    const session = await Session.start({ files: { 'file:///c:/drafts/note (1).txt': NOTE_TEXT } });
    const result = await session.client.sendRequest<NewDraftResult>(newDraftRequest, params);
    expect(result).toMatchObject({
      text: expect.stringMatching(/^---\nnote: note \(1\)\.txt\n[^]*Monsieur le Président,/) as string,
    });
  });
  it('says why there is none', async () => {
    const session = await Session.start({ files: {} });
    const result = await session.client.sendRequest<NewDraftResult>(newDraftRequest, params);
    expect('problem' in result && result.problem).toBeTruthy();
  });
});
