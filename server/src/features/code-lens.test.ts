import { describe, expect, it } from 'vitest';
import type { Coverage, PairScore } from '../analysis/coverage';
import { able, NOTE_URI, openDraft, textIn } from '../testing/open-draft';
import { codeLens } from './code-lens';
import type { OpenDraft } from './feature';

const NOTE =
  'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n\n(c) Who leads?\n';

function lenses(open: OpenDraft) {
  return codeLens.answer(open, { textDocument: { uri: open.document.uri } }, able) ?? [];
}

/** The draft as if its paragraphs had been weighed so. */
function weighed(open: OpenDraft, scores: Readonly<Record<number, readonly PairScore[]>>): OpenDraft {
  const coverage: Coverage = {
    paragraphs: open.analysis.draft.paragraphs.map(({ index }) => scores[index] ?? []),
    questions: [],
  };
  return { ...open, analysis: { ...open.analysis, coverage } };
}

const pair = (label: string, band: PairScore['band'], evidence: PairScore['evidence'] = []): PairScore => ({
  label,
  score: band === 'addressed' ? 0.9 : 0.4,
  band,
  evidence,
  byAuthor: false,
  textBand: null,
});

describe('the lens on the title', () => {
  it('says how the draft stands', () => {
    const { open } = openDraft(
      '---\nnote: n.txt\nlimit: 1 min\n---\n# Statement\n\nOne two three. <!-- answers: a, c -->',
      NOTE,
    );
    const [first] = lenses(open);
    expect(textIn(open.document, first!.range)).toBe('# Statement');
    expect(first?.command).toMatchObject({
      title: '2 of 3 questions · 3 words · 0:02 of 1:00',
      command: 'rostrum.checkDraft',
    });
  });

  it('stands on the first paragraph of a draft without title, and on an empty draft', () => {
    const { open } = openDraft('Mr. President,\n\nThank you.');
    expect(textIn(open.document, lenses(open)[0]!.range)).toBe('Mr. President,');
    expect(lenses(openDraft('').open)).toHaveLength(1);
  });

  it('tells only the length without a note', () => {
    const { open } = openDraft('---\nprofile: mun-us\n---\nOne two three.');
    expect(lenses(open).map((lens) => lens.command?.title)).toEqual(['3 words · 0:02']);
  });
});

describe('the lens on a section', () => {
  const sectionTitles = (text: string) =>
    lenses(openDraft(text).open).flatMap(({ range, command }) =>
      /^\d+ words · /.test(command?.title ?? '') ? [[range.start.line, command?.title]] : [],
    );
  it('says how long it is, with what stands under its headings', () => {
    const text = '# Title\n\nOne.\n\n## A\n\nOne two.\n\n### B\n\nOne two.\n\n## C\n\n<!-- skip -->\n\nOne.';
    expect(sectionTitles(`---\nprofile: mun-us\n---\n${text}`)).toEqual([
      [3, '6 words · 0:03'],
      [7, '4 words · 0:02'],
      [11, '2 words · 0:01'],
    ]);
  });
});

describe('the lens on a paragraph', () => {
  const { open } = openDraft('# Title\n\nMr. President,\n\nMandates first.\n\nSuccess next.\n\nWe shall return.', NOTE);
  const at = (needle: string) => ({
    start: open.document.getText().indexOf(needle),
    end: open.document.getText().indexOf(needle) + needle.length,
  });
  const draft = weighed(open, {
    2: [
      pair('a', 'addressed', [{ span: at('Mandates'), concept: 'mandates', noteParagraphs: ['8', '10'] }]),
      pair('b', 'possible'),
      pair('c', 'addressed'),
    ],
    3: [
      pair('a', null),
      pair('b', 'possible', [{ span: at('Success'), concept: 'success', noteParagraphs: [] }]),
      pair('c', null),
    ],
    4: [pair('a', null), pair('b', null), pair('c', null)],
  });
  const [, ...paragraphs] = lenses(draft);

  it('stands on every paragraph of text, and on no other', () => {
    expect(paragraphs.map(({ range }) => textIn(open.document, range))).toEqual([
      'Mandates first.',
      'Success next.',
      'We shall return.',
    ]);
  });

  it('names the questions', () => {
    expect(paragraphs.map((lens) => lens.command?.title)).toEqual([
      'answers (a) (c) · perhaps (b)',
      'perhaps (b)',
      'no question',
    ]);
  });

  it('shows the evidence', () => {
    expect(paragraphs[0]?.command?.tooltip).toContain('(a): “Mandates” – mandates (note, para. 8, 10)');
    expect(paragraphs[1]?.command?.tooltip).toMatch(/^\(b\): “Success” – \S/);
  });

  it('leads to the question in the note', () => {
    const { command } = paragraphs[1]!;
    expect(command?.command).toBe('rostrum.openNote');
    const [uri, range] = command!.arguments as [string, Parameters<typeof textIn>[1]];
    expect(uri).toBe(NOTE_URI);
    expect(textIn(open.notes[0]!.document, range)).toContain('How can success be defined?');
    expect(paragraphs[2]?.command?.command).toBe('');
  });

  it('says when the author decided', () => {
    const { open: own } = openDraft('Nothing to the point. <!-- answers: c -->', NOTE);
    const lens = lenses(own)[1];
    expect(lens?.command?.title).toContain('answers');
    expect(lens?.command?.title).toContain('(c)');
    expect(lens?.command?.tooltip).toContain('(c): marked by the author');
  });
});
