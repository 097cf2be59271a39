import { describe, expect, it } from 'vitest';
import { able, openDraft, unable } from '../testing/open-draft';
import { agreedLanguage } from './agreed-language';
import { codeAction } from './code-action';
import { completion } from './completion';

const RESOLUTION =
  'Resolution 2378 (2017)\n\nThe Security Council,\n\nRecalling all that it has said on the protection of schools in the past,\n\n1. Decides that schools near the front line remain open whatever the circum-\nstances;\n\n2. Requests the Secretary-General to report on the training of teachers.';
const FRENCH = 'Les écoles proches du front restent ouvertes en toute circonstance et en tout lieu.';
const DRAFT = 'Mr. President,\n\nWe ask that every school near a front line stay open.█\n\nThank you.';

const find = (query: string | null, draft = DRAFT, sources = [RESOLUTION, FRENCH]) => {
  const { open, params } = openDraft(draft, [], {}, sources);
  return agreedLanguage.answer(open, { ...params, query }, able);
};

describe('agreed language', () => {
  it('is found for the paragraph at the cursor, with its source', () => {
    const result = find(null);
    expect(result).toMatchObject({ sources: 2, unread: 0 });
    expect(result?.passages[0]).toEqual({
      text: 'Decides that schools near the front line remain open whatever the circumstances;',
      excerpt: 'Decides that schools near the front line remain open whatever the circumstances;',
      citation: 'S/RES/2378 (2017), para. 1',
      language: 'en',
      others: [],
      quotation:
        '“Decides that schools near the front line remain open whatever the circumstances” (resolution 2378 (2017), para. 1)',
      remarked:
        'Decides that schools near the front line remain open whatever the circumstances; <!-- source: S/RES/2378 (2017), para. 1 -->',
    });
  });
  it('is found for words, the last of which is being typed', () => {
    expect(find('report teach')?.passages[0]?.citation).toBe('S/RES/2378 (2017), para. 2');
    expect(find('protection of schoo')?.passages[0]?.citation).toBe('S/RES/2378 (2017), preambular para. 1');
  });
  it('is cited as the draft’s language cites', () => {
    const draft = 'Monsieur le Président,\n\nNous demandons que les écoles restent ouvertes et sûres.█\n\nMerci.';
    expect(find('écoles front', draft)?.passages[0]?.quotation).toBe(
      '«\u00a0Les écoles proches du front restent ouvertes en toute circonstance et en tout lieu.\u00a0» (source 2)',
    );
    expect(find('school line', draft)?.passages[0]?.citation).toBe('S/RES/2378 (2017), par. 1');
  });
  it('shows of a long passage the sentence that was looked for', () => {
    const long = `${'We have said so often and we say it again today. '.repeat(8)}Teachers must be paid on time.`;
    expect(find('teachers paid', DRAFT, [long])?.passages[0]?.excerpt).toBe('… Teachers must be paid on time.');
  });
  it('never ends the comment that names its source', () => {
    const [passage] =
      find('school', DRAFT, ['On schools --> and more --\n\nEvery school has to be open on every day.'])?.passages ??
      [];
    expect(passage?.remarked.match(/-->/g)).toHaveLength(1);
  });
  it('tells that there are no sources', () =>
    expect(find(null, DRAFT, [])).toMatchObject({ sources: 0, passages: [] }));
});

describe('completion behind ">>"', () => {
  const offers = (draft: string) => {
    const { open, params } = openDraft(draft, [], {}, [RESOLUTION]);
    const list = completion.answer(open, params, able);
    return (list && 'items' in list ? list.items : []).map(({ detail, textEdit }) => [detail, textEdit?.newText]);
  };
  it.each(['We recall what was said: >>schools open█', 'Mr. President,\n\n>> schools open█'])(
    'offers passages: %j',
    (draft) => {
      expect(offers(draft)[0]).toEqual([
        'S/RES/2378 (2017), para. 1',
        '“Decides that schools near the front line remain open whatever the circumstances” (resolution 2378 (2017), para. 1)',
      ]);
    },
  );
  it('replaces the trigger and the words behind it', () => {
    const { open, params } = openDraft('We recall >> schools open█', [], {}, [RESOLUTION]);
    const list = completion.answer(open, params, able);
    const [item] = list && 'items' in list ? list.items : [];
    expect(item?.textEdit).toMatchObject({ range: { start: { character: 10 }, end: { character: 25 } } });
    expect(item?.filterText?.startsWith('>> schools open')).toBe(true);
  });
  it.each(['We recall schools open█', 'a>>schools open█', '<!-- >> schools open█ -->'])('is silent in %j', (draft) => {
    expect(offers(draft).filter(([detail]) => detail?.startsWith('S/RES/2378 (2017), '))).toEqual([]);
  });
});

describe('the action on a paragraph', () => {
  const titles = (draft: string, sources: string[], client = able) => {
    const { open, params } = openDraft(draft, [], {}, sources);
    const actions = codeAction.answer(open, { ...params, context: { diagnostics: [] } }, client) ?? [];
    return actions.map(({ title }) => title).filter((title) => title.startsWith('Find agreed'));
  };
  it('is offered where there are sources, to a client that has the command', () => {
    expect(titles(DRAFT, [RESOLUTION])).toEqual(['Find agreed language for this paragraph…']);
    expect(titles(DRAFT, [])).toEqual([]);
    expect(titles(DRAFT, [RESOLUTION], unable)).toEqual([]);
    expect(titles('Mr. President,█\n\nWe agree.', [RESOLUTION])).toEqual([]);
  });
});
