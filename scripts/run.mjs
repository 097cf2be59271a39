// Runs a TypeScript script of the project, with the data plugins of the build:
//   node scripts/run.mjs scripts/generate.ts [arguments]
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import esbuild from 'esbuild';
import { dataPlugins } from '../esbuild.mjs';

const [script, ...rest] = process.argv.slice(2);
if (!script) {
  console.error('Name the script to run: node scripts/run.mjs scripts/generate.ts');
  process.exit(2);
}
const outfile = `out/scripts/${path.basename(script, '.ts')}.mjs`;

/** Packages stay outside the bundle, save the one whose data the build cuts. */
const packagesStayOutside = {
  name: 'packages-stay-outside',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.endsWith('?text') || name === 'eld' || name.startsWith('eld/')
        ? undefined
        : { path: name, external: true },
    );
  },
};

await esbuild.build({
  entryPoints: [script],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [...dataPlugins('inline'), packagesStayOutside],
});
const { status } = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' });
process.exit(status ?? 1);
