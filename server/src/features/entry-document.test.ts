import { describe, expect, it } from 'vitest';
import { entryById } from '../knowledge/entries';
import { DRAFT_URI, openDraft } from '../testing/open-draft';
import { entryDocument, entryDocumentUri, readEntryDocumentUri } from './entry-document';

const { open } = openDraft('---\ndate: 2018-03-28\n---\nText');

describe('the document of an entry', () => {
  it('has an address from which it is found again', () => {
    const uri = entryDocumentUri(entryById('dpko')!, open);
    expect(uri).toMatch(/^rostrum-card:\/Department%20of%20Peacekeeping%20Operations%20\(DPKO\)\.md\?/);
    expect(readEntryDocumentUri(uri)).toEqual({ id: 'dpko', draft: DRAFT_URI });
  });
  it('has an address without folders, whatever the name', () => {
    const entry = { ...entryById('dpko')!, names: {}, id: 'a/b?c#d%e' };
    const uri = entryDocumentUri(entry, open);
    expect(uri).toMatch(/^rostrum-card:\/a-b-c-d-e\.md\?/);
    expect(readEntryDocumentUri(uri)?.id).toBe(entry.id);
  });
  it.each(['', 'file:///a', 'rostrum-card:/a.md', 'rostrum-card:/a.md?%', 'rostrum-card:/a.md?dpko'])(
    'is not read out of "%s"',
    (uri) => expect(readEntryDocumentUri(uri)).toBeNull(),
  );

  it('names it in the language of the reader, with its sources', () => {
    const text = entryDocument('dpko', 'fr', open);
    expect(text).toMatch(/^# Département des opérations de maintien de la paix/);
    expect(text).toContain('- **Sources**: ');
    expect(text).toContain('- **русский**: ');
  });
  it('says who sat in the Council on the day of the meeting', () => {
    const text = entryDocument('e10', 'en', open);
    expect(text).toContain('- **Members on 2018-03-28**: ');
    expect(text).toMatch(/Kuwait/);
    expect(text).not.toMatch(/Italy/);
  });
  it('is there for States, also when the draft is closed', () => {
    const text = entryDocument('state-nor', 'zh', undefined);
    expect(text).toMatch(/^# 挪威\n/);
    expect(text).toContain('挪威王国');
  });
  it('is not there for an unknown id', () => expect(entryDocument('no-such', 'en', open)).toBeNull());
});
