import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { able, DRAFT_URI, openDraft } from '../testing/open-draft';
import { codeAction } from './code-action';

/** The text after each action on the name at █, by the action's title. */
function offered(marked: string): Record<string, string> {
  const { open, params } = openDraft(marked);
  const actions = codeAction.answer(open, { ...params, context: { diagnostics: [], only: ['refactor'] } }, able) ?? [];
  return Object.fromEntries(
    actions.map((action) => {
      const edits: TextEdit[] = 'edit' in action ? (action.edit.changes?.[DRAFT_URI] ?? []) : [];
      return [action.title, TextDocument.applyEdits(open.document, edits).split('\n').at(-1) ?? ''];
    }),
  );
}

describe('actions on a name', () => {
  it('write it out, or short', () => {
    const actions = offered('---\nlanguage: en\n---\n\nWe thank DP█KO today.');
    expect(actions['Write "Department of Peacekeeping Operations (DPKO)"']).toBe(
      'We thank Department of Peacekeeping Operations (DPKO) today.',
    );
    expect(offered('---\nlanguage: en\n---\n\nThe Department of Peace█keeping Operations leads.')['Write "DPKO"']).toBe(
      'The DPKO leads.',
    );
  });
  it('put its name in another language beside it', () => {
    expect(offered('---\nlanguage: en\n---\n\nThe Kigali Prin█ciples matter.')['Insert the name in français']).toBe(
      'The Kigali Principles (Principes de Kigali sur la protection des civils) matter.',
    );
    expect(offered('---\nlanguage: zh\n---\n\n我们感谢维持和平行█动部。')['Insert the name in English']).toBe(
      '我们感谢维持和平行动部（Department of Peacekeeping Operations）。',
    );
  });
  it('are none for other words', () => expect(offered('---\nlanguage: en\n---\n\nWe tha█nk you all.')).toEqual({}));
});
