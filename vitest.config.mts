import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** Large data files as functions that give their text, and beginnings of vocabularies: see textFiles in esbuild.mjs. */
const textFiles: Plugin = {
  name: 'text-files',
  enforce: 'pre',
  resolveId: (request, importer) =>
    /\?(?:text|beginnings)$/.test(request) && importer
      ? `\0${path.resolve(path.dirname(importer.replace('\0', '')), request)}`
      : undefined,
  load(id) {
    const [, file = '', kind] = /^\0(.*)\?(text|beginnings)$/.exec(id) ?? [];
    if (kind === 'text') return `export default () => ${JSON.stringify(readFileSync(file, 'utf8'))}`;
    if (kind !== 'beginnings') return undefined;
    return `
      import { beginningsOf } from ${JSON.stringify(path.resolve('server/src/knowledge/beginnings.ts'))};
      import read from './${path.basename(file)}?text';
      export default () => JSON.stringify(beginningsOf(JSON.parse(read()), '${path.basename(file, '.json')}'));`;
  },
};

const tests = [
  'server/src/**/*.test.ts',
  'server/test/**/*.test.ts',
  'syntaxes/test/**/*.test.ts',
  'client/src/**/*.test.ts',
  'model/*.test.ts',
  'scripts/**/*.test.ts',
];
const timed = ['server/src/**/*.linear.test.ts', 'syntaxes/test/*.linear.test.ts'];

export default defineConfig({
  plugins: [textFiles],
  test: {
    // One process for all files: data and model are read once. Tests leave nothing behind that others could see.
    isolate: false,
    // Far above what any test takes: a busy machine is no failure.
    testTimeout: 60_000,
    setupFiles: ['server/src/testing/install-topic-model.ts', 'server/src/testing/speak-english.ts'],
    projects: [
      { extends: true, test: { name: 'tests', include: tests, exclude: timed } },
      // A test that takes time must have the machine to itself.
      { extends: true, test: { name: 'timed', include: timed, sequence: { groupOrder: 1 } } },
    ],
  },
});
