// Writes the files that follow from data; with --check only says which of them are out of date.
//   npm run generate [-- --check]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checksDocument } from './generate/checks-document';
import { manifestWithData, textsWithData } from './generate/manifest';
import { snippetsOf } from './generate/snippets';
import { styleRulesDocument } from './generate/style-rules-document';
import { bundles, tidied } from './l10n/bundles';
import { languageCodes } from '../server/src/text/languages';

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const manifestTexts = textsWithData(readFileSync('package.nls.json', 'utf8'));
const translated = bundles(JSON.parse(manifestTexts) as Record<string, string>);

const generated = new Map<string, string>([
  ['package.json', manifestWithData(readFileSync('package.json', 'utf8'))],
  ['package.nls.json', manifestTexts],
  ...translated.map((bundle) => [bundle.file, tidied(bundle)] as const),
  // Who reads traditional characters gets the simplified ones rather than English.
  ...translated
    .filter(({ translation }) => translation === 'zh-cn')
    .map((bundle) => [bundle.file.replace('zh-cn', 'zh-tw'), tidied(bundle)] as const),
  ['docs/checks.md', checksDocument()],
  ['docs/style-rules.md', styleRulesDocument()],
  ...languageCodes.map((code) => [`snippets/${code}.json`, snippetsOf(code)] as const),
]);

const differing = [...generated].filter(([file, text]) => read(file)?.replaceAll('\r\n', '\n') !== text);

if (process.argv.includes('--check')) {
  for (const [file] of differing)
    console.error(`${file} is out of date: run "npm run generate" and commit what it writes.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of differing) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
  if (differing.length === 0) console.log('everything is up to date');
}
