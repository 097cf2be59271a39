// Whole documents: each sample draft with everything that is found drawn into it, kept beside this file and read as prose in a review.
// After a change that is meant: npx vitest run server/test/documents.test.ts -u
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../src/analysis/analysis';
import { defaultSettings } from '../src/analysis/settings';
import { parseDraft } from '../src/draft/parse-draft';
import { coverageInWords } from '../src/features/coverage-in-words';
import { parseNote } from '../src/note/parse-note';

const folder = 'samples/S-2018-184';
const note = parseNote(readFileSync(`${folder}/S-2018-184.zh.txt`, 'utf8'));

describe.each(readdirSync(folder).filter((name) => name.endsWith('.statement')))('%s', (name) => {
  it('is read as it was', async () => {
    const draft = parseDraft(readFileSync(path.join(folder, name), 'utf8'));
    const analysis = analyze({
      draft,
      notes: [note],
      notePaths: ['note.txt'],
      noteFailures: [],
      settings: defaultSettings,
    });
    await expect(drawn(analysis)).toMatchFileSnapshot(`documents/${name}.expected`);
  });
});

/** The draft with ⟦1 … 1⟧ around each finding and ⟨…⟩ after each paragraph of text for what it answers; then the findings and the questions. */
function drawn({ draft, coverage, findings, timing }: Analysis): string {
  const marks = findings.flatMap(({ span }, i) => [
    { at: span.start, mark: `⟦${i + 1} ` },
    { at: span.end, mark: ` ${i + 1}⟧` },
  ]);
  const answers = draft.paragraphs
    .filter(({ kind }) => kind === 'text')
    .map(({ index, span }) => ({ at: span.end, mark: ` ⟨${coverageInWords(coverage?.paragraphs[index] ?? [])}⟩` }));
  const inserted = [...marks, ...answers].sort((a, b) => a.at - b.at);
  let text = '';
  let reached = 0;
  for (const { at, mark } of inserted) {
    text += draft.text.slice(reached, at) + mark;
    reached = at;
  }
  text += draft.text.slice(reached);
  const list = findings.map(({ severity, check, message, fix }, i) => {
    const mended = fix?.edits.map(({ span, newText }) => `“${draft.text.slice(span.start, span.end)}” → “${newText}”`);
    return [
      `${i + 1} ${severity} ${check}: ${message}`,
      ...(mended ? [`  ${fix?.title ?? ''}: ${mended.join(', ')}`] : []),
    ].join('\n');
  });
  const questions = coverage?.questions.map(({ label, status, facets }) => {
    const open = facets.filter(({ covered }) => !covered).map((facet) => facet.text);
    return `(${label}) ${status}${open.length > 0 ? `, without ${open.join(', ')}` : ''}`;
  });
  return [
    text.trimEnd(),
    '',
    '---',
    ...list,
    '',
    ...(questions ?? []),
    '',
    `${timing.words} words, ${timing.delivered} s of ${timing.limit ?? '–'}`,
    '',
  ].join('\n');
}
