// Bundles the extension tests for both hosts, and lays out the workspace they run in. FORCE_FAIL=1 adds a test that fails.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './session.mjs';

const common = {
  bundle: true,
  sourcemap: 'inline',
  logLevel: 'warning',
  define: { FORCE_FAIL: process.env.FORCE_FAIL ? 'true' : 'false' },
  absWorkingDir: root,
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', 'mocha', './suite.js'],
};
await Promise.all([
  build({
    ...node,
    entryPoints: { index: 'client/test/index.node.ts', suite: 'client/test/suite.ts' },
    outdir: 'out/test',
  }),
  build({
    ...common,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    external: ['vscode'],
    // mocha's own bundle overwrites module.exports: ours is put back last.
    globalName: '__webTests',
    footer: { js: 'module.exports = __webTests;' },
    define: { ...common.define, global: 'globalThis', 'process.env.NODE_ENV': '"test"' },
    entryPoints: { index: 'client/test/index.web.ts' },
    outdir: 'out/test-web',
  }),
]);

const workspace = path.join(root, 'out/workspace');
rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
cpSync(path.join(root, 'samples/S-2018-184/S-2018-184.zh.txt'), path.join(workspace, 'S-2018-184.zh.txt'));
