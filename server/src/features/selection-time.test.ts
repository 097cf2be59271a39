import { describe, expect, it } from 'vitest';
import { openDraft } from '../testing/open-draft';
import { selectionTime } from './selection-time';

const DRAFT =
  '# Statement by Norway\n\nMr. President,\n\nOne two three four. <!-- five --> Six.\n\n<!-- skip -->\n\nSeven eight.\n\n<!-- /skip -->\n';

/** The time of the text between the first `from` and the end of the first `to`. */
function selected(draft: string, ...parts: readonly (readonly [from: string, to: string])[]) {
  const { open, params } = openDraft(draft);
  const ranges = parts.map(([from, to]) => ({
    start: open.document.positionAt(draft.indexOf(from)),
    end: open.document.positionAt(draft.indexOf(to) + to.length),
  }));
  return selectionTime.answer(open, { textDocument: params.textDocument, ranges }, {} as never);
}

describe('the time of a selection', () => {
  it('is that of its words at the rate of the draft', () => {
    expect(selected(DRAFT, ['two', 'four'])).toEqual({ words: 3, unit: 'words', seconds: 1.5 });
  });
  it('leaves out headings and comments, but not what is skipped', () => {
    expect(selected(DRAFT, ['# St', '-->'])).toMatchObject({ words: 6 });
    expect(selected(DRAFT, ['Six', '/skip -->'])).toMatchObject({ words: 3 });
  });
  it('adds up several', () => {
    expect(selected(DRAFT, ['One', 'One'], ['Seven', 'eight'])).toMatchObject({ words: 3, seconds: 1.5 });
  });
  it('counts Chinese by character, and figures as they are said', () => {
    const draft = '---\nlanguage: zh\n---\n我们支持第2378(2017)号决议。';
    expect(selected(draft, ['第', '决议'])).toEqual({ words: 5, unit: 'characters', seconds: 4 });
  });
});
