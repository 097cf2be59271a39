import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { Coverage, PairScore } from '../analysis/coverage';
import type { ReportedFinding } from '../analysis/check';
import { parseDraft } from '../draft/parse-draft';
import { able, openDraft, type OpenedDraft } from '../testing/open-draft';
import { codeAction } from './code-action';

/** The draft as if a check had found the word between ⟦ and ⟧, with a fix that takes it out. */
function found(marked: string, fix = true): OpenedDraft {
  const plain = marked.replace('█', '');
  const start = plain.indexOf('⟦');
  const opened = openDraft(marked.replace(/[⟦⟧]/g, ''));
  const span = { start, end: plain.indexOf('⟧') - 1 };
  const finding: ReportedFinding = {
    span,
    check: 'some-check',
    severity: 'warning',
    message: 'Wrong.',
    ...(fix ? { fix: { title: 'Take it out', edits: [{ span, newText: '' }] } } : {}),
  };
  return { ...opened, open: { ...opened.open, analysis: { ...opened.open.analysis, findings: [finding] } } };
}

/** The draft as if its first paragraph perhaps answered these questions. */
function possible(marked: string, labels: readonly string[]): OpenedDraft {
  const opened = openDraft(marked);
  const scores = labels.map((label): PairScore => ({
    label,
    score: 0.4,
    band: 'possible',
    evidence: [],
    byAuthor: false,
    textBand: null,
  }));
  const coverage: Coverage = { paragraphs: [scores], questions: [] };
  return { ...opened, open: { ...opened.open, analysis: { ...opened.open.analysis, coverage, findings: [] } } };
}

function actionsIn({ open, params }: OpenedDraft, only?: string[]): CodeAction[] {
  const context = { diagnostics: [], ...(only ? { only } : {}) };
  return codeAction.answer(open, { ...params, context }, able) as CodeAction[];
}

/** The draft's text once an action is taken. */
function after({ open: { document } }: OpenedDraft, action: CodeAction | undefined): string {
  const [edit] = Object.values(action!.edit!.changes!) as [TextEdit[]];
  const text = document.getText();
  return edit.reduceRight(
    (result, { range, newText }) =>
      result.slice(0, document.offsetAt(range.start)) + newText + result.slice(document.offsetAt(range.end)),
    text,
  );
}

describe('fixes', () => {
  it('are two where either of two things may be wrong, of which the likelier is preferred', () => {
    const draft = openDraft('We recall resolution 1352 (█2000).');
    const fixes = actionsIn(draft).filter(({ title }) => title.startsWith('Change to'));
    expect(fixes.map((fix) => after(draft, fix))).toEqual([
      'We recall resolution 1325 (2000).',
      'We recall resolution 1352 (2001).',
    ]);
    expect(fixes.map(({ isPreferred }) => isPreferred)).toEqual([true, false]);
  });
  it.each(['We ⟦█very⟧ agree.', '😀 نؤيد ⟦ج█دا⟧ ذلك.', '我们⟦非常█⟧同意。'])(
    'are offered where the finding is: %s',
    (marked) => {
      const draft = found(marked);
      const [fix] = actionsIn(draft, [CodeActionKind.QuickFix]);
      expect(fix).toMatchObject({ title: 'Take it out', kind: CodeActionKind.QuickFix, isPreferred: true });
      expect(fix?.diagnostics?.[0]).toMatchObject({ code: 'some-check', source: 'Rostrum', message: 'Wrong.' });
      expect(after(draft, fix)).toBe(marked.replace(/⟦.*⟧|█/g, ''));
    },
  );

  it('are not offered elsewhere, nor when another kind is asked for', () => {
    expect(actionsIn(found('We ⟦very⟧ agree. And m█ore.'))).toEqual([]);
    expect(actionsIn(found('We ⟦ve█ry⟧ agree.'), [CodeActionKind.Source])).toEqual([]);
  });
});

describe('ignoring', () => {
  it('adds a comment that the draft reader understands', () => {
    const draft = found('We ⟦ve█ry⟧ agree.\n\nMore.', false);
    const [ignore, off, ...rest] = actionsIn(draft);
    expect(rest).toEqual([]);
    expect(off?.title).toBe('Turn off this check in this draft (some-check)');
    expect(parseDraft(after(draft, off)).frontMatter.checks.map(({ value }) => value)).toEqual([
      { check: 'some-check', severity: 'off' },
    ]);
    expect(ignore?.title).toBe('Ignore this here (some-check)');
    const text = after(draft, ignore);
    expect(text).toBe('We very agree. <!-- ignore: some-check -->\n\nMore.');
    expect(parseDraft(text).paragraphs.map(({ ignores }) => ignores)).toEqual([['some-check'], []]);
  });

  it('is not offered where there is no paragraph', () => {
    const actions = actionsIn(found('---\n⟦no█te⟧: x\n---\nText', false));
    expect(actions.map(({ title }) => title)).toEqual(['Turn off this check in this draft (some-check)']);
  });
});

describe('marking as answering', () => {
  it.each([
    ['Means fi█rst.', 'Means first. <!-- answers: b -->'],
    ['وسائل أو█لا.', 'وسائل أولا. <!-- answers: b -->'],
    ['Means fi█rst. <!-- answers: a -->', 'Means first. <!-- answers: a, b -->'],
    ['Means fi█rst. <!-- answers: a; not: c -->', 'Means first. <!-- answers: a, b; not: c -->'],
    ['Means fi█rst. <!-- answers: not: c -->', 'Means first. <!-- answers: b; not: c -->'],
  ])('%s', (marked, expected) => {
    const draft = possible(marked, ['b']);
    const [mark, ...rest] = actionsIn(draft);
    expect(rest).toEqual([]);
    expect(mark?.title).toBe('Mark as answering (b)');
    expect(after(draft, mark)).toBe(expected);
    expect(parseDraft(expected).paragraphs[0]?.answers?.yes.map(({ label }) => label)).toContain('b');
  });

  it('offers each possible question, as a rewriting', () => {
    const draft = possible('Means fi█rst.', ['a', 'c']);
    expect(actionsIn(draft, [CodeActionKind.Refactor]).map(({ title }) => title)).toEqual([
      'Mark as answering (a)',
      'Mark as answering (c)',
    ]);
    expect(actionsIn(draft, [CodeActionKind.QuickFix])).toEqual([]);
  });
});

describe('fixing all', () => {
  const marked =
    'We organise it, we organise them and we realise it. We agree that the the mandate of 5 percent is cl█ear.';
  const atWord = 'We orga█nise it and we realise it. The the mandate is resolution 2378 (2018).';

  it('is one step, in any place of the draft, and only when asked for', () => {
    const draft = openDraft(marked);
    const [all, ...rest] = actionsIn(draft, [CodeActionKind.SourceFixAll]);
    expect(rest).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.rostrum');
    expect(after(draft, all)).toBe(
      'We organize it, we organize them and we realize it. We agree that the mandate of 5 per cent is clear.',
    );
  });

  it('leaves alone what might change the meaning', () => {
    const draft = openDraft(atWord);
    expect(draft.open.analysis.findings.map(({ check }) => check)).toContain('resolution-year');
    const [all] = actionsIn(draft, ['source.fixAll.rostrum']);
    expect(after(draft, all)).toBe('We organize it and we realize it. The mandate is resolution 2378 (2018).');
  });

  it('is offered for one kind where there are several of it', () => {
    const draft = openDraft(atWord);
    const ofKind = actionsIn(draft).find(({ title }) => title === 'Fix all 2 findings of this kind (spelling)');
    expect(after(draft, ofKind)).toBe('We organize it and we realize it. The the mandate is resolution 2378 (2018).');
  });
});
