// Builds the bundles of the extension: client and server for the desktop and for the browser, and the command line.
//   node esbuild.mjs [--watch]
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/**
 * Large data files are functions that give their text: `import read from './x.json?text'`, and for the beginnings of a vocabulary
 * `?beginnings`. `inline` puts the text into the bundle; otherwise it is read from `data/` beside the bundle, which then loads the faster.
 */
const textFiles = ({ inline }) => ({
  name: 'text-files',
  setup(build) {
    build.onResolve({ filter: /\?(?:text|beginnings)$/ }, ({ path: request, resolveDir }) => ({
      path: path.resolve(resolveDir, request),
      namespace: 'text-files',
    }));
    build.onLoad({ filter: /.*/, namespace: 'text-files' }, async ({ path: request }) => {
      const [file, kind] = request.split('?');
      const text = JSON.stringify(await (kind === 'beginnings' ? beginningsIn(file) : dataIn(file)));
      if (inline) return { contents: `export default () => ${JSON.stringify(text)};`, watchFiles: [file] };
      const place = `data/${path.basename(path.dirname(file))}/${path.basename(file).replace(/\.\w+$/, kind === 'text' ? '' : `.${kind}`)}.json`;
      const copy = path.join(path.dirname(build.initialOptions.outfile), place);
      await mkdir(path.dirname(copy), { recursive: true });
      await writeFile(copy, text);
      const contents = `import { readFileSync } from 'node:fs'; export default () => readFileSync(__dirname + '/${place}', 'utf8');`;
      return { contents, resolveDir: path.dirname(file), watchFiles: [file] };
    });
  },
});

async function dataIn(file) {
  return file.endsWith('.json') ? JSON.parse(await readFile(file, 'utf8')) : fewerNgrams(file);
}

let beginnings;

/** The beginnings of the terms in a language's file, by the program's own rules of stemming. */
async function beginningsIn(file) {
  beginnings ??= esbuild
    .build({
      entryPoints: ['server/src/knowledge/beginnings.ts'],
      bundle: true,
      write: false,
      format: 'esm',
      mainFields: ['module', 'main'],
    })
    .then(({ outputFiles: [{ text }] }) => import(`data:text/javascript,${encodeURIComponent(text)}`));
  const { beginningsOf } = await beginnings;
  return beginningsOf(await dataIn(file), path.basename(file, '.json'));
}

/** The language detector's n-grams, cut to the languages that are told apart: en fr es, and pt it which must not pass for them. */
async function fewerNgrams(file) {
  const { ngramsData } = await import(pathToFileURL(file).href);
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
  return { ...ngramsData, languages: { ...codes }, ngrams };
}

/** The language detector with these n-grams, made when first asked instead of at the start. */
const lazyDetector = {
  name: 'lazy-detector',
  setup(build) {
    build.onLoad({ filter: /eld[\\/]src[\\/]entries[\\/]static\.extrasmall\.js$/ }, () => ({
      contents: `
        import { createEld } from '../languageDetector.js';
        import read from '../ngrams/extrasmall.js?text';
        let made;
        function detector() {
          if (made) return made;
          const { instance, loadData } = createEld();
          loadData(JSON.parse(read()));
          return (made = instance);
        }
        export const eld = {
          detect: (text) => detector().detect(text),
          setLanguageSubset: (codes) => detector().setLanguageSubset(codes),
        };`,
    }));
  },
};

/** What every bundle needs that holds the server's data. */
export function dataPlugins(options) {
  return [textFiles(options), lazyDetector];
}

/** The command line loads the server's own bundle when it is to be the server. */
const serverBeside = {
  name: 'server-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\/node$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './server.js', external: true } : undefined,
    );
  },
};

const common = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: 'warning',
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  mainFields: ['module', 'main'],
  plugins: dataPlugins({ inline: false }),
  // Its modules can be joined with ours and what is not used left out; those for Node are loaded one by one.
  alias: { yaml: path.resolve('node_modules/yaml/browser/index.js') },
};
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  charset: 'utf8',
  plugins: dataPlugins({ inline: true }),
};

/** Bundle by output file; the number is the most bytes it may have, so that growth is noticed. */
const bundles = [
  [{ ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js' }, 700_000],
  [{ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' }, 1_330_000],
  [
    {
      ...node,
      entryPoints: ['server/src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
      plugins: [...node.plugins, serverBeside],
    },
    1_300_000,
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
  [{ ...web, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/web/server.js' }, 7_000_000],
];

async function build() {
  await mkdir('dist', { recursive: true });
  await copyFile('model/topics.bin', 'dist/topics.bin');
  if (watch) {
    for (const [options] of bundles) await (await esbuild.context(options)).watch();
    console.log('watching …');
    return;
  }
  await Promise.all(bundles.map(([options]) => esbuild.build(options)));
  for (const [{ outfile }, most] of bundles) {
    const { size } = await stat(outfile);
    if (size > most) throw new Error(`${outfile} has ${size} bytes, more than the ${most} it may have (esbuild.mjs)`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
