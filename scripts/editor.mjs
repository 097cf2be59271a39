// `npm run editor`: opens the samples in VS Code with the extension. The desktop's VS Code where `code` is on the path, else VS Code in the
// browser, set up on demand into a cache; its address is printed.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { installExtension, packageExtension } from './vscode/package.mjs';
import { root, startEditorServer } from './vscode/session.mjs';

const samples = path.join(root, 'samples');
const shell = process.platform === 'win32';
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell });

const desktop = spawnSync('code', ['--version'], { encoding: 'utf8', shell });
if (desktop.status === 0 && !process.argv.includes('--browser')) {
  console.log('Opening the samples in VS Code …');
  execFileSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, samples], { stdio: 'inherit', shell });
} else {
  const extensionsDir = path.join(root, 'out/editor-extensions');
  packageExtension();
  installExtension(extensionsDir);
  const server = await startEditorServer({ asInstalled: true, extensionsDir, testing: false, port: 0 });
  console.log(
    `VS Code with Rostrum is ready: open http://${server.host}/?folder=${encodeURIComponent(samples)} in your browser. Ctrl+C ends it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      await server.stop();
      process.exit(0);
    });
  }
}
