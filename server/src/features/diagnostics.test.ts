import { DiagnosticSeverity } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import type { ReportedFinding } from '../analysis/check';
import { able, openDraft, textIn, unable } from '../testing/open-draft';
import { checkDocument } from './check-document';
import { diagnosticsOf } from './diagnostics';
import { rangeOf } from './feature';
import { draftStatusOf } from './draft-status';

describe('diagnostics', () => {
  it.each([
    ['😀 we agree', 'agree'],
    ['سطر\r\nنوافق على ذلك', 'نوافق'],
    ['第一行\n我们同意', '同意'],
  ])('stand where the finding is: %s', (text, word) => {
    const { open } = openDraft(text);
    const start = text.indexOf(word);
    const finding: ReportedFinding = {
      check: 'c',
      severity: 'hint',
      message: 'M.',
      span: { start, end: start + word.length },
    };
    const [diagnostic] = diagnosticsOf({ ...open, analysis: { ...open.analysis, findings: [finding] } }, unable);
    expect(textIn(open.document, diagnostic!.range)).toBe(word);
    expect(diagnostic).toMatchObject({
      code: 'c',
      source: 'Rostrum',
      message: 'M.',
      severity: DiagnosticSeverity.Hint,
    });
  });
});

it('name the other places that a finding speaks of', () => {
  const { open } = openDraft('One two three.');
  const finding: ReportedFinding = {
    check: 'c',
    severity: 'hint',
    message: 'M.',
    span: { start: 4, end: 7 },
    related: [{ span: { start: 0, end: 3 }, message: 'R.' }],
  };
  const [diagnostic] = diagnosticsOf({ ...open, analysis: { ...open.analysis, findings: [finding] } }, unable);
  expect(diagnostic?.relatedInformation).toEqual([
    { location: { uri: open.document.uri, range: rangeOf(open.document, { start: 0, end: 3 }) }, message: 'R.' },
  ]);
});

describe('the code of a diagnostic', () => {
  const draft = openDraft('We call on the the parties to act without delay.').open;

  it('leads to what the check says of itself, with examples in the language of the draft', () => {
    const [diagnostic] = diagnosticsOf(draft, able);
    expect(diagnostic).toMatchObject({
      code: 'front-matter',
      codeDescription: { href: 'rostrum-check:/front-matter.md?en' },
    });
    for (const { codeDescription } of diagnosticsOf(draft, able))
      expect(checkDocument(codeDescription!.href)).not.toBeNull();
  });

  it('leads nowhere in a client that opens no such documents', () => {
    for (const diagnostic of diagnosticsOf(draft, unable)) expect(diagnostic).not.toHaveProperty('codeDescription');
  });
});

describe('the draft status', () => {
  it('counts questions answered at least in part', () => {
    const note = 'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n';
    const { open } = openDraft('---\nlimit: 2 min\n---\nOne two three. <!-- answers: b; not: a -->', note);
    expect(draftStatusOf(open)).toMatchObject({
      version: 1,
      coverage: { answered: 1, questions: 2 },
      words: 3,
      limit: 120,
    });
    expect(draftStatusOf(openDraft('One.').open).coverage).toBeNull();
  });
});
