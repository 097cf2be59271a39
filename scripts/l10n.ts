// Says what is wrong or missing in the translations.
//   npm run l10n [-- --missing]
import { readFileSync } from 'node:fs';
import { bundles, missing, problems } from './l10n/bundles';
import { messagesInSources } from './l10n/messages';

const all = bundles(JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>);
const places = messagesInSources();

for (const bundle of all) {
  const keys = missing(bundle);
  if (keys.length > 0) console.log(`${bundle.file}: ${keys.length} of ${Object.keys(bundle.english).length} missing`);
  if (process.argv.includes('--missing'))
    for (const key of keys)
      console.log(`  ${[places.get(key), key, bundle.english[key]].filter(Boolean).join('\n    ')}`);
}
const wrong = all.flatMap(problems);
for (const problem of wrong) console.error(problem);
if (wrong.length > 0) process.exitCode = 1;
