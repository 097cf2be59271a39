// What is offered at marked places of drafts in six languages: the first labels, kept in completion/golden.*.json and read as a drafter would
// in a review. After a change that is meant: npx vitest run server/test/completion.test.ts -u
import { expect, it } from 'vitest';
import type { CompletionList, InlineCompletionItem } from 'vscode-languageserver';
import { defaultSettings, type Shown } from '../src/analysis/settings';
import { completion } from '../src/features/completion';
import { inlineCompletion } from '../src/features/inline-completion';
import { able, openDraft } from '../src/testing/open-draft';
import { languageCodes } from '../src/text/languages';
import { markedPlaces } from './completion/drafts';
import { notes } from './completion/notes';

const SHOWN = 5;

function offeredAt(marked: string, note: string, chair: Shown['chair'] = 'unspecified') {
  const { open, params } = openDraft(marked, note, { shown: { ...defaultSettings.shown, chair } });
  const { items } = completion.answer(open, params, able) as CompletionList;
  const inline = inlineCompletion.answer(
    open,
    { ...params, context: { triggerKind: 2 } },
    able,
  ) as InlineCompletionItem[];
  const rest = inline.map(({ insertText }) => (typeof insertText === 'string' ? insertText : insertText.value));
  return {
    before: marked.split('\n\n').at(-1),
    offered: items.slice(0, SHOWN).map(({ label }) => label),
    ...(rest.length > 0 ? { inline: rest[0] } : {}),
  };
}

it.each(languageCodes)('%s: offers what a drafter would want', async (language) => {
  const golden: Record<string, ReturnType<typeof offeredAt>> = {};
  for (const [name, marked] of Object.entries(markedPlaces(language))) {
    const note = name.endsWith('without a note') ? '' : notes[language];
    golden[name] = offeredAt(marked, note);
    if (/^(?:head|closing)/.test(name)) golden[`${name}, a woman presides`] = offeredAt(marked, note, 'woman');
  }
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(`completion/golden.${language}.json`);
});
