// Journeys of a drafter through the packaged extension, in a real workbench driven by keyboard and pointer. Each has a workspace of its own and
// leaves a picture in out/journeys.
//   node scripts/vscode/test-journeys.mjs [WORDS OF A NAME]
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Drafter } from './journeys/drafter.mjs';
import { journeys } from './journeys/index.mjs';
import { installExtension, packageExtension } from './package.mjs';
import { openPage, root, startEditorServer } from './session.mjs';

const wanted = process.argv.slice(2).join(' ');
const extensionsDir = path.join(root, 'out/installed');
const pictures = path.join(root, 'out/journeys');
const samples = path.join(root, 'samples/S-2018-184');

packageExtension();
installExtension(extensionsDir);
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const server = await startEditorServer({ asInstalled: true, extensionsDir });
const folders = mkdtempSync(path.join(tmpdir(), 'rostrum-journeys-'));
const session = await openPage({ width: 1280, height: 860 });
let passing = 0;
let failing = 0;
for (const [index, journey] of journeys.entries()) {
  if (!journey.name.includes(wanted)) continue;
  const begun = Date.now();
  const took = () => `${Date.now() - begun}ms`;
  let problem = await failureOf(journey, index);
  // A workbench sometimes loses a click while it settles: what works the second time, in a fresh page and workspace, is said to have.
  const first = problem;
  if (problem) problem = await failureOf(journey, index);
  if (problem) {
    failing++;
    console.log(`    ${failing}) ${journey.name}\n       ${problem}`);
  } else {
    passing++;
    console.log(`    ✔ ${journey.name} (${took()})${first ? `, at the second try: ${first}` : ''}`);
  }
}

/** Makes one journey; null when all went as it should, else what did not. */
async function failureOf({ name, files = {}, run }, index) {
  const folder = mkdtempSync(path.join(folders, `${index + 1}-`));
  cpSync(samples, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const page = await session.newPage();
  const picture = `${String(index + 1).padStart(2, '0')}-${name.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  const drafter = new Drafter(page, server.host, folder, pictures);
  try {
    await run(drafter);
    await drafter.picture(picture);
    return null;
  } catch (error) {
    await drafter.picture(`${picture}-failed`).catch(() => undefined);
    return error.message.split('\n').slice(0, 4).join('\n       ');
  } finally {
    await page.close();
  }
}

await session.close();
await server.stop();
if (existsSync(folders)) rmSync(folders, { recursive: true, force: true });
console.log(`  ${passing} passing${failing ? `\n  ${failing} failing` : ''}`);
process.exit(failing > 0 || passing === 0 ? 1 : 0);
