import type { Location } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { able, NOTE_URI, openDraft, textIn } from '../testing/open-draft';
import { documentHighlight } from './document-highlight';
import { references } from './references';

const NOTE = `Concept note

1. The Security Council leads, and the Kigali Principles were endorsed.

2. Means are scarce.

Questions for discussion

(a) How can mandates be made clear by the Security Council?

(b) How can success be defined?
`;
const DRAFT = `---
language: en
---

The Security Council must act. On question (a) we say more than 安理会 did in 2017.

Mandates must be clear and achievable, and the Security Council must sequence them. <!-- answers: a -->
`;

function found(marked: string, includeDeclaration = true): string[] {
  const { open, params } = openDraft(marked, NOTE);
  const locations: Location[] = references.answer(open, { ...params, context: { includeDeclaration } }, able) ?? [];
  return locations.map(({ uri, range }) => {
    const inNote = uri === NOTE_URI;
    return `${inNote ? 'note' : 'draft'}: ${textIn(inNote ? open.notes[0]!.document : open.document, range)}`;
  });
}

function highlighted(marked: string): string[] {
  const { open, params } = openDraft(marked, NOTE);
  const places = documentHighlight.answer(open, params, able) ?? [];
  return places.map(({ range }) => textIn(open.document, range));
}

describe('references', () => {
  it('to an entry are all its names in draft and note, in whatever language', () => {
    expect(found(DRAFT.replace('Security Council must act', 'Security Cou█ncil must act'))).toEqual([
      'draft: Security Council',
      'draft: 安理会',
      'draft: Security Council',
      'note: 1. The Security Council leads, and the Kigali Principles were endorsed.',
      expect.stringMatching(/^note: .*How can mandates be made clear/),
    ]);
  });
  it('to a question are its text, what cites it, and the passages that answer it', () => {
    const marked = DRAFT.replace('(a)', '(█a)');
    expect(found(marked)).toEqual([
      expect.stringMatching(/^note: .*mandates be made clear/),
      'draft: The Security Council must act. On question (a) we say more than 安理会 did in 2017.',
      'draft: (a)',
      expect.stringMatching(/^draft: Mandates must be clear/),
      'draft: a',
    ]);
    expect(found(marked, false).some((one) => one.startsWith('note'))).toBe(false);
  });
  it('are none for other words', () => expect(found(DRAFT.replace('we say', 'we█ say'))).toEqual([]));
});

describe('highlights', () => {
  it('are all names of an entry in the draft', () => {
    expect(highlighted(DRAFT.replace('安理会', '安█理会'))).toEqual(['Security Council', '安理会', 'Security Council']);
  });
  it('are all references to a question', () => expect(highlighted(DRAFT.replace('(a)', '(█a)'))).toEqual(['(a)', 'a']));
  it('are none for other words', () => expect(highlighted(DRAFT.replace('we say', 'we█ say'))).toEqual([]));
});
