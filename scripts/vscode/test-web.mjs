// The same extension tests in the web host: the browser entry in the worker extension host, the language server in a web worker,
// files from a virtual file system, no remote.
import path from 'node:path';
import { openPage, root, runExtensionTests } from './session.mjs';
import { startWebWorkbench } from './web-workbench.mjs';

const server = await startWebWorkbench({ folder: path.join(root, 'out/workspace'), tests: 'out/test-web/index' });
console.log('Extension tests, web host.');
const session = await openPage();
let code = 70;
try {
  const result = await runExtensionTests(session.page, server.url);
  code = result.code;
  if (result.reason) console.error(result.reason);
  if (code) await session.page.screenshot({ path: path.join(root, 'out/web-tests-failed.png') });
} catch (error) {
  console.error(error);
}
await session.close();
server.stop();
process.exit(code);
