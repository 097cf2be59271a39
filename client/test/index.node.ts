// Runs the suite in the extension host on Node: desktop VS Code, or code-server in its place.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** The language server's process: the child of this extension host that runs it. Told on Linux alone. */
function serverProcess(): number | undefined {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const found = processes.find((pid) => {
    try {
      const parent = / \w (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
      return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.js');
    } catch {
      // It has ended in the meantime.
      return false;
    }
  });
  return found === undefined ? undefined : Number(found);
}

if (existsSync('/proc/self/stat')) {
  globalThis.endServer = () => {
    const pid = serverProcess();
    if (pid === undefined) return false;
    process.kill(pid, 'SIGKILL');
    return true;
  };
}

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 30_000 });
  mocha.addFile(path.join(__dirname, 'suite.js'));
  return new Promise((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
