// How many errors are found: each kind of error is made in every correct statement to which it applies, one at a time.
//   npm run recall              (writes docs/recall.md)
//   npm run recall -- --list    (also names what was missed)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../server/src/analysis/analysis';
import type { ReportedFinding } from '../server/src/analysis/check';
import { defaultSettings } from '../server/src/analysis/settings';
import { parseDraft } from '../server/src/draft/parse-draft';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import { parseNote } from '../server/src/note/parse-note';
import { applyEdits } from '../server/src/testing/marks';
import { languageCodes } from '../server/src/text/languages';
import type { Span } from '../server/src/text/span';
import { seedsOf, type Seed, type Statement } from './recall/seeds';

const FOLDERS = [
  ...readdirSync('server/test/evaluation', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join('server/test/evaluation', name)),
  'samples/S-2018-184',
];

interface Outcome extends Seed {
  readonly found: boolean;
  /** The text after each fix that is offered: the preferred one first. */
  readonly offered: readonly string[];
  readonly restored: boolean;
}

installTopicModel(readFileSync('model/topics.bin'));
const listed = process.argv.includes('--list');
const outcomes = statements().flatMap(seedsOf).map(judged);

const byKind = [...new Set(outcomes.map(({ kind }) => kind))].map((kind) => {
  const own = outcomes.filter((one) => one.kind === kind);
  const cells = languageCodes.map((code) => share(own.filter(({ statement }) => statement.language === code)));
  return `| ${kind} | \`${own[0]?.check}\` | ${cells.join(' | ')} | ${share(own)} | ${restoredOf(own)} |`;
});
const totals = languageCodes.map((code) => share(outcomes.filter(({ statement }) => statement.language === code)));
const table = [
  `| error | check | ${languageCodes.join(' | ')} | found | restored |`,
  `| --- | --- | ${[...languageCodes, '', ''].map(() => '---').join(' | ')} |`,
  ...byKind,
  `| all ${byKind.length} kinds | | ${totals.join(' | ')} | ${share(outcomes)} | ${restoredOf(outcomes)} |`,
].join('\n');
const found = outcomes.filter((one) => one.found).length;
const fixes = outcomes.filter(hasFix);
const restored = fixes.filter((one) => one.restored).length;
const formulas = outcomes.filter((one) => one.isLost && one.offered.length > 0).length;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} per cent`;
const summary =
  `${outcomes.length} errors of ${byKind.length} kinds were made, one at a time, in ${statements().length} statements. ` +
  `${found} were found where they stand, by the check that is meant to find them (${percent(found, outcomes.length)}). ` +
  `${fixes.length} of these have a fix that can restore the text, and ${restored} of the fixes brought back the original character by character (${percent(restored, fixes.length)}). ` +
  `Where words were left out that no fix can know, ${formulas} fixes offer a formula in their place; they are not among these.`;
console.log(`${table}\n\n${summary}`);
const document = 'docs/recall.md';
const mark = /(<!-- recall -->\n)[^]*?(<!-- \/recall -->)/;
const before = readFileSync(document, 'utf8');
writeFileSync(
  document,
  before.replace(mark, (_, open: string, close: string) => `${open}\n${summary}\n\n${table}\n\n${close}`),
);
if (listed) {
  for (const outcome of outcomes) {
    const { kind, statement, found: isFound, wrong, at, offered, restored: isRestored } = outcome;
    if (isFound && (!hasFix(outcome) || isRestored)) continue;
    const around = (text: string, length = 0) =>
      at ? text.slice(Math.max(0, at.start - 30), at.end + length + 30).replace(/[ \n]+/g, ' ') : '';
    console.log(`${isFound ? 'not restored' : 'missed'}: ${kind}: ${statement.file}: ${around(wrong)}`);
    for (const one of offered) console.log(`    offered: ${around(one, one.length - wrong.length)}`);
  }
}

function hasFix({ offered, isLost }: Outcome): boolean {
  return offered.length > 0 && !isLost;
}

function share(of: readonly Outcome[]): string {
  return of.length === 0 ? '–' : `${of.filter((one) => one.found).length}/${of.length}`;
}

function restoredOf(of: readonly Outcome[]): string {
  const withFix = of.filter(hasFix);
  if (withFix.length > 0) return `${withFix.filter((one) => one.restored).length}/${withFix.length}`;
  return of.some(({ offered }) => offered.length > 0) ? 'formula' : '–';
}

function statements(): Statement[] {
  return FOLDERS.flatMap((folder) => {
    const files = readdirSync(folder).sort();
    const notes = new Map(
      files
        .filter((file) => /note\.|\.zh\.txt$/.test(file))
        .map((file) => [file, parseNote(readFileSync(path.join(folder, file), 'utf8'))] as const),
    );
    return files
      .filter((file) => /\.statement$|-[a-z]{2}\.md$/.test(file))
      .map((file) => {
        const draft = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
        return { file: path.join(folder, file), draft, language: draft.language ?? 'en', notes };
      });
  });
}

function judged(seed: Seed): Outcome {
  const { statement, check, at, right, wrong } = seed;
  const before = at && { start: at.start, end: at.end - wrong.length + right.length };
  const clean = findingsIn(statement, right, check).filter((finding) => meets(finding, before));
  const isKnown = (finding: ReportedFinding) => clean.some(({ message }) => message === finding.message);
  const hits = findingsIn(statement, wrong, check).filter((finding) => meets(finding, at) && !isKnown(finding));
  const fixes = hits.flatMap(({ fix, otherFix }) => [...(fix ? [fix] : []), ...(otherFix ? [otherFix] : [])]);
  const offered = fixes.map(({ edits }) => applyEdits(wrong, edits));
  return { ...seed, found: hits.length > 0, offered, restored: offered.includes(right) };
}

function meets({ span }: ReportedFinding, at: Span | null): boolean {
  return at === null || (span.start <= at.end && at.start <= span.end);
}

function findingsIn({ notes }: Statement, text: string, check: string): ReportedFinding[] {
  const draft = parseDraft(text);
  const named = draft.frontMatter.note.map(({ value }) => value);
  const there = named.filter((name) => notes.has(name));
  const { findings } = analyze({
    draft,
    notes: there.flatMap((name) => notes.get(name) ?? []),
    notePaths: there,
    noteFailures: named
      .filter((name) => !notes.has(name))
      .map((name) => ({ path: name, kind: 'missing', reason: 'there is no such file' })),
    settings: defaultSettings,
  });
  return findings.filter((finding) => finding.check === check);
}
