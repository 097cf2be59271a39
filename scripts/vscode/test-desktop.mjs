// The extension tests in VS Code's desktop host: the real desktop VS Code where it can be had, else code-server in its place.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { fetchStableVersions } from '@vscode/test-electron/out/download.js';
import { root } from './session.mjs';

/** $VSCODE_PATH, or undefined where VS Code can be downloaded, or the stand-in. */
async function chooseEditor() {
  if (process.env.VSCODE_PATH) return { executable: process.env.VSCODE_PATH, reason: 'VSCODE_PATH' };
  const versions = await fetchStableVersions(true, 4000).catch(() => []);
  if (versions.length > 0) return { executable: undefined, reason: `desktop VS Code ${versions[0]}` };
  return {
    executable: path.join(root, 'scripts/vscode/as-desktop.mjs'),
    reason: 'code-server, because desktop VS Code cannot be downloaded here',
  };
}

const { executable, reason } = await chooseEditor();
console.log(`Extension tests, desktop host, in ${reason}.`);
try {
  await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : { version: 'stable' }),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/index.js'),
    launchArgs: [path.join(root, 'out/workspace'), '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  process.exit(1);
}
