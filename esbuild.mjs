// Builds the bundles of the extension: client and server for the desktop and for the browser, and the command line.
//   node esbuild.mjs [--watch]
import { copyFile, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/** Large data files come as text (`import data from './x.json?raw'`), without the white space that only people need. */
export const rawText = {
  name: 'raw-text',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path: request, resolveDir }) => ({
      path: path.resolve(resolveDir, request.slice(0, -'?raw'.length)),
      namespace: 'raw-text',
    }));
    build.onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      return {
        contents: file.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text,
        loader: 'text',
        watchFiles: [file],
      };
    });
  },
};

/** The language detector's n-grams, cut to the languages that are told apart: en fr es, and pt it which must not pass for them. */
export const fewerLanguages = {
  name: 'fewer-languages',
  setup(build) {
    build.onLoad({ filter: /eld[\\/]src[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path: file }) => {
      const { ngramsData } = await import(file);
      const codes = ['en', 'fr', 'es', 'pt', 'it'];
      // The detector counts in a list by number, so the numbers must begin at 0 and leave no gap.
      const numberOf = new Map(
        Object.entries(ngramsData.languages)
          .filter(([, code]) => codes.includes(code))
          .map(([id, code]) => [id, codes.indexOf(code)]),
      );
      const ngrams = {};
      for (const [gram, scores] of Object.entries(ngramsData.ngrams)) {
        const kept = Object.entries(scores).filter(([id]) => numberOf.has(id));
        if (kept.length > 0) ngrams[gram] = Object.fromEntries(kept.map(([id, score]) => [numberOf.get(id), score]));
      }
      const data = { ...ngramsData, languages: { ...codes }, ngrams };
      return { contents: `export const ngramsData = JSON.parse(${JSON.stringify(JSON.stringify(data))});` };
    });
  },
};

const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
  plugins: [rawText, fewerLanguages],
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'],
};
const web = { ...common, platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** Bundle by output file; the number is the most bytes it may have, so that growth is noticed. */
const bundles = [
  [{ ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js' }, 700_000],
  [{ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' }, 6_000_000],
  [
    { ...node, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
    6_000_000,
  ],
  [
    {
      ...web,
      format: 'cjs',
      external: ['vscode'],
      entryPoints: ['client/src/browser.ts'],
      outfile: 'dist/web/client.js',
    },
    700_000,
  ],
  [{ ...web, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/web/server.js' }, 6_000_000],
];

async function build() {
  if (watch) {
    for (const [options] of bundles) await (await esbuild.context(options)).watch();
    console.log('watching …');
    return;
  }
  await Promise.all(bundles.map(([options]) => esbuild.build(options)));
  await copyFile('model/topics.bin', 'dist/topics.bin');
  for (const [{ outfile }, most] of bundles) {
    const { size } = await stat(outfile);
    if (size > most) throw new Error(`${outfile} has ${size} bytes, more than the ${most} it may have (esbuild.mjs)`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
