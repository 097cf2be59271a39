// Builds the bundles of the extension: client and server for the desktop and for the browser, and the command line.
//   node esbuild.mjs [--watch]
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const watch = process.argv.includes('--watch');

/**
 * Large data files are functions that give their text: `import read from './x.json?text'`, and for the beginnings of a vocabulary
 * `?beginnings`. The text is put into the bundle (`inline`), or lies in a file that is shipped once for all bundles: those for Node read
 * it themselves (`read`), a web worker is given it (`given`, see server/src/shipped-data.ts).
 */
const textFiles = (delivery) => ({
  name: 'text-files',
  setup(build) {
    build.onResolve({ filter: /\?(?:text|beginnings)$/ }, ({ path: request, resolveDir }) => ({
      path: path.resolve(resolveDir, request),
      namespace: 'text-files',
    }));
    build.onLoad({ filter: /.*/, namespace: 'text-files' }, async ({ path: request }) => {
      const [file, kind] = request.split('?');
      const text = async () => JSON.stringify(await (kind === 'beginnings' ? beginningsIn(file) : dataIn(file)));
      const resolveDir = path.dirname(file);
      if (delivery === 'inline') {
        return { contents: `export default () => ${JSON.stringify(await text())};`, watchFiles: [file] };
      }
      const place = placeOf(file, kind);
      if (delivery === 'given') {
        const module = JSON.stringify(path.resolve('server/src/shipped-data.ts'));
        return { contents: `import { shipped } from ${module}; export default shipped('${place}');`, resolveDir };
      }
      if (place.startsWith('data/')) {
        const copy = path.join(path.dirname(build.initialOptions.outfile), place);
        await mkdir(path.dirname(copy), { recursive: true });
        await writeFile(copy, await text());
      }
      const contents = `import { readFileSync } from 'node:fs'; export default () => readFileSync(__dirname + '/${place}', 'utf8');`;
      return { contents, resolveDir, watchFiles: [file] };
    });
  },
});

/** Where the text of a file is shipped, seen from `dist`. The editor's own bundles of messages are shipped as they are. */
function placeOf(file, kind) {
  const [folder, name] = [path.basename(path.dirname(file)), path.basename(file)];
  if (folder === 'l10n') return `../l10n/${name}`;
  return `data/${folder}/${name.replace(/\.\w+$/, kind === 'text' ? '' : `.${kind}`)}.json`;
}

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
export function dataPlugins(delivery) {
  return [textFiles(delivery), lazyDetector];
}

/** What is loaded only when it is asked for stands in a bundle of its own, beside the others. */
const besides = { './node': './server.js', '../export': './export.js' };
const loadedBeside = {
  name: 'loaded-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/(?:node|export)$/ }, ({ path: request, kind }) =>
      kind === 'dynamic-import' ? { path: besides[request], external: true } : undefined,
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
  plugins: [...dataPlugins('read'), loadedBeside],
  // Its modules can be joined with ours and what is not used left out; those for Node are loaded one by one.
  alias: { yaml: path.resolve('node_modules/yaml/browser/index.js') },
};
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  charset: 'utf8',
  plugins: dataPlugins('given'),
};

/** Bundle by output file; the number is the most bytes it may have, so that growth is noticed. */
const bundles = [
  [{ ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js' }, 700_000],
  [{ ...node, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' }, 1_450_000],
  [{ ...node, entryPoints: ['server/src/export/index.ts'], outfile: 'dist/export.js' }, 350_000],
  [
    {
      ...node,
      entryPoints: ['server/src/cli.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
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
  [{ ...web, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/web/server.js' }, 1_500_000],
  [
    {
      ...web,
      format: 'iife',
      entryPoints: ['client/src/reading-view/page.ts'],
      outfile: 'dist/reading-view.js',
    },
    30_000,
  ],
  [{ ...web, entryPoints: ['client/src/reading-view/page.css'], outfile: 'dist/reading-view.css' }, 10_000],
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
