#!/usr/bin/env node
// Stands in for the desktop `code` binary where it cannot be had: takes the command line that @vscode/test-electron builds, runs the
// same extension tests in code-server's workbench, and ends with their exit code.
import path from 'node:path';
import { openPage, root, runExtensionTests, startEditorServer, workbenchUrl } from './session.mjs';

const options = process.argv.slice(2);
const option = (name) => options.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = path.resolve(options.find((one) => !one.startsWith('-')) ?? '.');
const server = await startEditorServer();
const { page, blocked, close } = await openPage();
const remote = (file) => `vscode-remote://${server.host}${path.resolve(file)}`;
let code = 70;
try {
  const result = await runExtensionTests(
    page,
    workbenchUrl(server.host, folder, [
      ['extensionDevelopmentPath', remote(option('extensionDevelopmentPath'))],
      ['extensionTestsPath', remote(option('extensionTestsPath'))],
      ['skipWelcome', 'true'],
    ]),
  );
  code = result.code;
  if (result.reason) console.error(result.reason);
  if (code) await page.screenshot({ path: path.join(root, 'out/extension-tests-failed.png') });
  if (blocked.size > 0)
    console.log('requests of VS Code itself, kept from leaving the machine:', [...blocked].join(' '));
} catch (error) {
  console.error(error);
}
await close();
await server.stop();
process.exit(code);
