// VS Code's own web workbench, as code-server packages it, without a remote: extensions run in the worker extension host, the language server in
// a web worker, files come from a virtual file system. Shows the extension's texts in any language.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { quietSettings, root } from './session.mjs';
import { installCodeServer, tools } from './tools.mjs';

const require = createRequire(import.meta.url);
// test-web's file server, file system provider and mount; only its choice of a VS Code build is not used.
const createApp = require('@vscode/test-web/out/server/app.js').default;
const { fsProviderExtensionPrefix } = require('@vscode/test-web/out/server/mounts.js');

const build = path.join(tools.codeServer, 'lib/vscode');
const workbench = 'out/vs/code/browser/workbench/workbench.js';

/** code-server ties its workbench to a remote in two places: undone here, each checked to be there exactly once. */
function withoutRemote(source) {
  const patches = [
    [/remoteAuthority:location\.host\}/g, 'remoteAuthority:undefined}'],
    [
      /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)\}/g,
      'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})}',
    ],
  ];
  return patches.reduce((text, [pattern, replacement]) => {
    const found = text.match(pattern)?.length ?? 0;
    if (found !== 1) throw new Error(`code-server has changed: ${pattern} is there ${found} times`);
    return text.replace(pattern, replacement);
  }, source);
}

/** The page of the workbench: in a language, and running extension tests where some are named. */
function page(host, { tests, language, settings }) {
  const uri = (route) => ({ scheme: 'http', authority: host, path: route });
  const product = JSON.parse(readFileSync(path.join(build, 'product.json'), 'utf8'));
  const configuration = {
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    additionalBuiltinExtensions: [uri(fsProviderExtensionPrefix)],
    _wrapWebWorkerExtHostInIframe: false,
    enableWorkspaceTrust: false,
    userDataPath: '/rostrum',
    // Pages of extensions run from here; otherwise VS Code fetches their frame from the network.
    webviewEndpoint: `http://${host}/static/build/out/vs/workbench/contrib/webview/browser/pre`,
    // code-server's workbench does not start without these.
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: { ...quietSettings, ...settings },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [uri('/static/devextensions')],
      ...(tests ? { extensionTestsPath: uri(`/static/devextensions/${tests}`) } : {}),
    },
    productConfiguration: {
      ...product,
      enableTelemetry: false,
      extensionsGallery: undefined,
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
    },
  };
  const encoded = JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  // The workbench's own messages stay in English: its language packs are not at hand.
  const spoken = language ? ` globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};` : '';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta id="vscode-workbench-web-configuration" data-settings="${encoded}">
<link rel="stylesheet" href="/static/build/out/vs/code/browser/workbench/workbench.css"></head><body></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + '/static/build/out/';${spoken}</script>
<script type="module" src="/static/build/out/nls.messages.js"></script><script type="module" src="/static/build/${workbench}"></script></html>`;
}

/**
 * Serves the workbench on a folder, on a free port of this machine. `tests` is a bundle of extension tests, seen from the project; `language` that
 * of the extension's own texts.
 */
export async function startWebWorkbench({ folder, tests, language, settings = {} }) {
  installCodeServer();
  const patched = withoutRemote(readFileSync(path.join(build, workbench), 'utf8'));
  const app = await createApp({
    extensionDevelopmentPath: root,
    ...(tests ? { extensionTestsPath: path.join(root, tests) } : {}),
    build: { type: 'static', location: build, quality: 'stable', version: 'x' },
    folderMountPath: folder,
    printServerLog: false,
    esm: true,
    coi: false,
  });
  const files = app.callback();
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/')
      return response
        .setHeader('content-type', 'text/html')
        .end(page(request.headers.host, { tests, language, settings }));
    // Of an extension under development this workbench reads the manifest's texts in English only: it gets the others in their place.
    if (pathname === '/static/devextensions/package.nls.json')
      return response
        .setHeader('content-type', 'application/json')
        .end(readFileSync(path.join(root, manifestTexts(language))));
    if (pathname === '/mint-key') return response.end(randomBytes(32));
    if (pathname === `/static/build/${workbench}`)
      return response.setHeader('content-type', 'text/javascript').end(patched);
    return files(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** The file of the manifest's texts for a language. */
function manifestTexts(language = 'en') {
  const own = `package.nls.${language}.json`;
  return existsSync(path.join(root, own)) ? own : 'package.nls.json';
}
