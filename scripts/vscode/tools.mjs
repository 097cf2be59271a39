// The tools that real-editor runs need where no desktop VS Code can be had: a browser, and VS Code's server as packaged by
// code-server. Set up on demand into a cache folder; nothing is compiled.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

// code-server 4.139 is VS Code 1.139 and needs Node 24, which comes as a package too: the project itself stays on Node 20.
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

const cache = path.join(
  process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'),
  'rostrum',
  `code-server-${CODE_SERVER}`,
);
/** The Node that runs code-server, and code-server's own folder. */
export const tools = toolsIn(cache);

function toolsIn(folder) {
  return {
    node: path.join(
      folder,
      'node24/node_modules',
      nodePackage(),
      process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
    ),
    codeServer: path.join(folder, 'code-server/node_modules/code-server'),
  };
}

function nodePackage() {
  const os = { linux: 'linux', darwin: 'darwin', win32: 'win' }[process.platform] ?? process.platform;
  return `node-${os}-${process.arch}`;
}

/** Installs code-server into the cache unless it is there; about half a minute. Throws with one line when it cannot. */
export function installCodeServer() {
  const stamp = `.ready-${NODE}`;
  if (existsSync(path.join(cache, stamp))) return;
  console.log(`Setting up code-server ${CODE_SERVER} in ${cache} …`);
  mkdirSync(path.dirname(cache), { recursive: true });
  // Two runs may set it up at once: each does so in a folder of its own, and the first to be ready keeps the place.
  const folder = mkdtempSync(`${cache}-`);
  const { node, codeServer } = toolsIn(folder);
  const npmInstall = npmWith(node);
  try {
    npmInstall(path.join(folder, 'node24'), `${nodePackage()}@${NODE}`);
    npmInstall(path.join(folder, 'code-server'), `code-server@${CODE_SERVER}`);
    // What code-server's own install script does, less its compiling.
    npmInstall(path.join(codeServer, 'lib/vscode'));
    writeFileSync(path.join(folder, stamp), '');
    if (!existsSync(path.join(cache, stamp))) {
      rmSync(cache, { recursive: true, force: true });
      renameSync(folder, cache);
    }
  } catch (error) {
    throw new Error(
      `code-server could not be installed: ${String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs packages into a folder, with a given Node. */
function npmWith(node) {
  return (folder, ...packages) => {
    mkdirSync(folder, { recursive: true });
    if (packages.length > 0) writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` };
    const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev', ...packages];
    execFileSync('npm', options, {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
  };
}

/** The Chromium to drive: $CHROMIUM, or the system's; undefined when there is none. */
function findChromium() {
  const candidates = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}

/** Finds Chromium, or installs Debian's where we are root. Throws with one line when neither works. */
export function installChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0)
    throw new Error(
      'no Chromium was found, and only root can install it: install chromium, or set CHROMIUM to its path',
    );
  console.log('Installing Chromium …');
  const apt = (...options) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...options], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  try {
    apt('update');
    // The fonts are for the pictures: Arabic and Chinese need more than the base.
    apt(
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-dejavu-core',
      'fonts-noto-core',
      'fonts-noto-cjk',
    );
  } catch (error) {
    throw new Error(
      `Chromium could not be installed: ${String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
  }
  return findChromium() ?? '/usr/bin/chromium';
}
