// How much is flagged in correct statements: those of the evaluation, which nobody has made to fit the checks.
//   npm run noise              (findings by 1,000 words and language)
//   npm run noise -- --list    (also each finding)
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../server/src/analysis/analysis';
import { defaultSettings } from '../server/src/analysis/settings';
import { parseDraft } from '../server/src/draft/parse-draft';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import { parseNote } from '../server/src/note/parse-note';
import { languageCodes } from '../server/src/text/languages';
import { sliceOf } from '../server/src/text/span';

const CASES = 'server/test/evaluation';
/** News of what a draft leaves open: no judgement of its text. */
const NEWS: ReadonlySet<string> = new Set(['open-question', 'open-facet', 'thin-subject', 'over-time']);

installTopicModel(readFileSync('model/topics.bin'));
const listed = process.argv.includes('--list');
const analyses = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const folder = path.join(CASES, name);
    const labels = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as {
      note: string;
      statements: Record<string, unknown>;
    };
    const note = parseNote(readFileSync(path.join(folder, labels.note), 'utf8'));
    return Object.keys(labels.statements).map((file) => {
      const draft = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
      const of = { draft, notes: [note], notePaths: [labels.note], noteFailures: [], settings: defaultSettings };
      return { file: path.join(folder, file), analysis: analyze(of) };
    });
  });

console.log(
  '| language | statements | words or characters | warnings and errors | in 1,000 | information and hints | in 1,000 |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const code of languageCodes) {
  const own = analyses.filter(({ analysis }) => analysis.draft.language === code);
  const words = own.reduce((sum, { analysis }) => sum + analysis.timing.words, 0);
  const findings = own.flatMap(({ analysis }) => analysis.findings.filter(({ check }) => !NEWS.has(check)));
  const loud = findings.filter(({ severity }) => severity === 'warning' || severity === 'error').length;
  const quiet = findings.length - loud;
  const rate = (count: number) => ((1000 * count) / words).toFixed(2);
  console.log(`| ${code} | ${own.length} | ${words} | ${loud} | ${rate(loud)} | ${quiet} | ${rate(quiet)} |`);
}
if (listed) {
  for (const { file, analysis } of analyses) {
    for (const { check, severity, span } of analysis.findings) {
      if (!NEWS.has(check))
        console.log(`${file}: ${severity} ${check}: ${sliceOf(analysis.draft.text, span).slice(0, 80)}`);
    }
  }
}
