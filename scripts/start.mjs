// What `npm start` shows after the build: the samples checked, folder by folder, and how to go on from there.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

for (const folder of readdirSync('samples', { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const drafts = readdirSync(path.join('samples', folder.name))
    .filter((name) => /\.statement(?:\.md)?$/.test(name))
    .map((name) => path.join('samples', folder.name, name));
  if (drafts.length === 0) continue;
  // The samples hold mistakes on purpose: what is found in them is no failure.
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--fail-on', 'never', ...drafts], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 2);
}

console.log(`
These are samples, never delivered. To see them in the editor, with everything shown while you type:

  npm run editor

To check a draft of your own against its concept note:

  node dist/cli.js check my-statement.md --note concept-note.txt
  node dist/cli.js --help
`);
