// Generated files follow their data: forgetting "npm run generate" fails here.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/analysis/checks';
import { phrasesIn } from '../src/knowledge/phrases';
import { languageCodes } from '../src/text/languages';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
}

describe('generated files', () => {
  it('are what the generator writes', { timeout: 60_000 }, () => {
    expect(() =>
      execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/generate.ts', '--check'], { cwd: root }),
    ).not.toThrow();
  });

  it.each(languageCodes)('snippets/%s.json holds every phrase, each with two ways to find it', (code) => {
    const snippets = Object.values(JSON.parse(read(`snippets/${code}.json`)) as Record<string, Snippet>);
    expect(new Set(snippets.map(({ body }) => body.join('\n')))).toEqual(
      new Set(phrasesIn(code).map(({ body }) => body)),
    );
    for (const { prefix, body } of snippets) {
      const [words = '', category] = prefix;
      expect(category).toMatch(/^un-[a-z-]+-\d+$/);
      // What is typed first is what the phrase begins with, letter for letter but for case and punctuation.
      const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
      const text = body.join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');
      expect(words).not.toBe('');
      expect(letters(text).startsWith(letters(words)), `${words} | ${text}`).toBe(true);
    }
    const categories = snippets.map(({ prefix }) => prefix[1]);
    expect(new Set(categories).size).toBe(categories.length);
  });

  it('package.json has a setting for every check, with its own severity as default', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: {
        configuration: { properties: { 'rostrum.checks'?: { properties: Record<string, { default: string }> } } }[];
      };
    };
    const settings = contributes.configuration.flatMap(({ properties }) => properties['rostrum.checks'] ?? [])[0]
      ?.properties;
    expect(Object.entries(settings ?? {}).map(([id, setting]) => [id, setting.default])).toEqual(
      checks.map(({ id, severity }) => [id, severity]),
    );
  });

  it('package.json hides the snippets that it contributes from the suggestions, where the server offers the same phrases', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { configurationDefaults: Record<string, unknown>; snippets: { language: string }[] };
    };
    for (const { language } of contributes.snippets) {
      expect(contributes.configurationDefaults[`[${language}]`]).toMatchObject({ 'editor.snippetSuggestions': 'none' });
    }
  });

  it('docs/checks.md explains every check', () => {
    const sections = read('docs/checks.md').split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(checks.map(({ id }) => id));
    sections.forEach((section, i) => expect(section).toContain(checks[i]!.reason));
  });
});
