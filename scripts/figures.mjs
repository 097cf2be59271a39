// Writes the figures that README.md and ARCHITECTURE.md give, between their markers, from the project's own data and evaluation:
//   npm run figures             (after a build)
//   npm run figures -- --check  (fails when a document is out of date)
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const data = 'server/src/knowledge/data';
const read = (file) => JSON.parse(readFileSync(path.join(data, file), 'utf8'));
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const n = (count) => count.toLocaleString('en-US');

/** What Rostrum knows, counted. */
function knowledge() {
  const families = readdirSync(path.join(data, 'entries')).flatMap((file) => read(`entries/${file}`));
  const entries = [...families, ...read('decisions.json')];
  const vocabularies = languages.map((code) => Object.values(read(`thesaurus/${code}.json`)));
  const words = vocabularies.flat().reduce((sum, { terms, cues }) => sum + terms.length + cues.length, 0);
  const shared = read('phrases.json');
  const phrases = (code) => shared.filter(({ texts }) => texts[code]).length + read(`formulas/${code}.json`).length;
  const verified = entries.filter((entry) => entry.certainty !== 'memory').length;
  const council = read('council.json');
  const span = (years) => `${Math.min(...years)}–${Math.max(...years)}`;
  return [
    '| What | How much |',
    '| --- | --- |',
    `| actors, instruments, documents, missions, posts … | ${n(entries.length)}, of which ${n(verified)} seen in a source or in a concept note; the others say that they are not yet verified |`,
    `| subjects of debates | ${n(vocabularies[0].length)}, with ${n(words)} expressions in six languages |`,
    `| standard phrases | ${languages.map((code) => `${code} ${n(phrases(code))}`).join(', ')} |`,
    `| States, short and formal names | ${n(read('countries.json').length)} |`,
    `| Security Council | members ${span(council.elected.map(({ from }) => from))}; presidencies by month ${span(council.presidencies.map(({ year }) => year))} |`,
    `| groups and organizations whose members are known | ${n(read('group-members.json').length)} |`,
  ].join('\n');
}

/** How well coverage agrees with a reader's labels, on statements that were never learned from. */
function coverage() {
  const report = JSON.parse(
    execFileSync(process.execPath, ['server/test/evaluation/score.mjs', '--cli', 'node dist/cli.js', '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    }),
  );
  const two = (value) => value.toFixed(2);
  const row = (name, { precision, recall, f1 }) => `| ${name} | ${two(precision)} | ${two(recall)} | ${two(f1)} |`;
  const languageRows = languages
    .filter((code) => report.rows[`language ${code}`])
    .map((code) => row(code, report.rows[`language ${code}`]));
  return [
    `On ${report.paragraphs} labelled paragraphs of statements written for three notes, average precision ${two(report.averagePrecision)}:`,
    '',
    '| | right among those ticked | found among those to tick | F1 |',
    '| --- | --- | --- | --- |',
    row('all', report.rows.all),
    ...languageRows,
  ].join('\n');
}

const blocks = { knowledge, coverage };
const check = process.argv.includes('--check');
for (const file of ['README.md']) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    /(<!-- figures: (\w+) -->\n)[^]*?(<!-- \/figures -->)/g,
    (_, open, name, close) => `${open}${blocks[name]()}\n${close}`,
  );
  if (after === before) continue;
  if (check) {
    console.error(`${file} is out of date: run "npm run figures".`);
    process.exitCode = 1;
  } else writeFileSync(file, after);
}
