import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { analyze, type Analysis } from './analysis';
import { checks } from './checks';
import { defaultSettings } from './settings';

const ids = ['bidi-marks', 'citation-style', 'date-style', 'number-style', 'typography'];
const own = checks.filter(({ id }) => ids.includes(id));

function analyzed(text: string): Analysis {
  return analyze(
    { draft: parseDraft(text), notes: [], notePaths: [], noteFailures: [], settings: defaultSettings },
    own,
  );
}

function sourceOf(file: string): string {
  return readFileSync(path.join(import.meta.dirname, file), 'utf8');
}

function inFolder(folder: string | undefined): string {
  if (folder === undefined) return '';
  return readdirSync(path.join(import.meta.dirname, folder))
    .map((file) => sourceOf(`${folder}/${file}`))
    .join('');
}

describe('rules of marks and figures', () => {
  const rows = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../knowledge/data/style-marks-rules.json'), 'utf8'),
  ) as { id: string; check: string | null; reason: string | null }[];
  // A check's rules stand in its file, or in a folder of their own.
  const folders: Readonly<Record<string, string>> = { 'citation-style': 'citing', typography: 'marks' };
  const sources = new Map(ids.map((id) => [id, sourceOf(`checks/${id}.ts`) + inFolder(folders[id])] as const));
  it('have an id each', () => expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length));
  it('that a check follows stand in its file', () => {
    for (const { id, check } of rows) {
      if (check !== null && sources.has(check)) expect(sources.get(check), `${id} in ${check}`).toContain(id);
    }
  });
  it('that a file names have a row', () => {
    const known = new Set(rows.map(({ id }) => id));
    for (const [check, source] of sources) {
      for (const [id] of source.matchAll(/\b(?:[A-Z]{2}|ALL)(?:-[A-Z]{2})?-\d{2}\b/g))
        expect(known, check).toContain(id);
    }
  });
  it('are followed by a check that there is, or a reason is given', () => {
    const known = new Set(checks.map(({ id }) => id));
    for (const { id, check, reason } of rows) {
      if (check === null) expect(reason, id).not.toBeNull();
      else expect(known, id).toContain(check);
    }
  });
});

describe('what is told once', () => {
  const draft = 'We call it "robust".\n\nWe call it "clear". <!-- ignore: typography -->\n\nWe call it "right".';
  it('is told at its first place, with a fix for all', () => {
    const [finding, ...others] = analyzed(draft).findings;
    expect(others).toEqual([]);
    expect(draft.slice(finding!.span.start, finding!.span.end)).toBe('"robust"');
    expect(finding?.fix?.edits).toHaveLength(4);
  });
  it('leaves out paragraphs that silence it', () => {
    const starts = analyzed(draft).findings[0]?.fix?.edits.map(({ span }) => draft.slice(span.start, span.start + 3));
    expect(starts).toEqual(['"ro', '".\n', '"ri', '".']);
  });
  it('is told from the next place on where the first is silenced', () => {
    const silenced = draft.replace('"robust".', '"robust". <!-- ignore: all -->');
    const [finding] = analyzed(silenced).findings;
    expect(silenced.slice(finding!.span.start, finding!.span.end)).toBe('"right"');
  });
  it('is told once for each language', () => {
    const mixed = `---\nlanguage: en\n---\n\n${draft}\n\nNous l’appelons "robuste" et nous le disons ici devant vous, Monsieur le Président.`;
    expect(analyzed(mixed).findings.map(({ span }) => mixed.slice(span.start, span.end))).toEqual([
      '"robust"',
      '"robuste"',
    ]);
  });
});

describe('fixes', () => {
  it('leave comments as they are', () => {
    const draft =
      'We <!-- a --> call "it <!-- b --> robust" and <!-- c -->, in <!-- d --> 20% of cases, <!-- e --> so.';
    for (const { fix } of analyzed(draft).findings) {
      for (const { span } of fix?.edits ?? []) expect(draft.slice(span.start, span.end)).not.toMatch(/[<>!]/);
    }
  });
});
