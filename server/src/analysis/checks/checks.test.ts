import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCheck } from '../../testing/describe-check';
import { languageCodes } from '../../text/languages';
import { checks } from './index';

// Every id there may be. Ids are settings and stand in drafts (`ignore: …`): one that is taken is never renamed.
const IDS = new Set(
  `front-matter note-missing note-unreadable note-without-questions open-question open-facet unknown-question unknown-note-paragraph
  wrong-symbol wrong-meeting-date wrong-presidency briefer-name note-fact misquotation off-topic answer-unsupported thin-subject
  source-unreadable workspace-data resolution-year resolution-unknown document-symbol charter-article not-yet-adopted former-name
  country-name official-name acronym-first-use acronym-never term-variant mixed-terms capitals spelling compound number-style date-style
  citation-style typography inclusive-title bidi-marks repeated-word over-time long-sentence first-page-label missing-salutation
  missing-thanks missing-closing group-alignment repeated-passage`.split(/\s+/),
);

describe('the list of checks', () => {
  it('has every file of this folder, by its id', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts');
    expect(checks.map(({ id }) => id).sort()).toEqual(files.map((file) => path.basename(file, '.ts')).sort());
  });
  it('has only ids that are agreed', () => {
    expect(checks.map(({ id }) => id).filter((id) => !IDS.has(id))).toEqual([]);
  });
  it.each(checks)('$id runs, and says in a sentence what it is for', ({ run, runParagraph, summary, reason }) => {
    expect(run ?? runParagraph).toBeDefined();
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(reason).toMatch(/^\p{Lu}.*\.$/u);
  });
  it.each(checks)('$id has examples of both kinds in each language it covers', ({ examples }) => {
    const covered = languageCodes.filter((code) => examples[code]);
    expect(covered).not.toEqual([]);
    for (const code of covered) {
      expect(examples[code]?.flags.length, code).toBeGreaterThan(0);
      expect(examples[code]?.passes.length, code).toBeGreaterThan(0);
    }
  });
});

for (const check of checks) describeCheck(check);
