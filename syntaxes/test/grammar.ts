// The grammar, loaded as an editor loads it.
import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { parseRawGrammar, Registry } from 'vscode-textmate';

const grammarFile = new URL('../un-statement.tmLanguage.json', import.meta.url);
const wasmFile = new URL('../../node_modules/vscode-oniguruma/release/onig.wasm', import.meta.url);

await loadWASM(readFileSync(wasmFile));
// The editor brings the grammar of YAML along; this stands in for it, with the trait that matters: it never ends by itself.
const yaml = JSON.stringify({
  scopeName: 'source.yaml',
  patterns: [{ begin: '^', end: '(?!)', patterns: [{ match: '^[a-z]+(?=:)', name: 'entity.name.tag.yaml' }] }],
});
const registry = new Registry({
  onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
  loadGrammar: (scope) => Promise.resolve(parseRawGrammar(scope === 'source.yaml' ? yaml : readFileSync(grammarFile, 'utf8'), 'x.json')),
});
const loaded = await registry.loadGrammar('text.un-statement');
if (!loaded) throw new Error('the grammar cannot be loaded');
export const grammar = loaded;
