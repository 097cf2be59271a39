// The packaged extension: made, and installed into a folder as a drafter would install it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './session.mjs';
import { installCodeServer, tools } from './tools.mjs';

// What a mission's connection can bear, and a marketplace likes.
const MOST_BYTES = 8 * 1024 * 1024;
const vsix = path.join(root, 'out/rostrum.vsix');

/** Packages what was built last; throws with one line when that fails or the package is too large. */
export function packageExtension() {
  mkdirSync(path.dirname(vsix), { recursive: true });
  const options = [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '-o',
    vsix,
  ];
  try {
    execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...options], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    throw new Error(`the extension could not be packaged: ${String(error.stderr ?? error.message).trim()}`, {
      cause: error,
    });
  }
  const { size } = statSync(vsix);
  if (size > MOST_BYTES) throw new Error(`${vsix} has ${size} bytes, more than the ${MOST_BYTES} it may have`);
  console.log(`out/rostrum.vsix: ${(size / 1024 / 1024).toFixed(1)} MB`);
}

/** Installs the packaged extension alone into a fresh folder, with VS Code's own command. */
export function installExtension(extensionsDir) {
  installCodeServer();
  rmSync(extensionsDir, { recursive: true, force: true });
  mkdirSync(extensionsDir, { recursive: true });
  const program = path.join(tools.codeServer, 'out/node/entry.js');
  const options = [
    '--user-data-dir',
    path.join(root, 'out/user'),
    '--extensions-dir',
    extensionsDir,
    '--install-extension',
    vsix,
    '--force',
  ];
  execFileSync(tools.node, [program, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });
}
