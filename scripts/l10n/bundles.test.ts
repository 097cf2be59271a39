// The translations hold what the sources say, no more and no less, and nothing is lost in them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundles, missing, problems, type Bundle } from './bundles';

const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe.each(bundles(texts))('$file', (bundle) => {
  it('has a translation of everything', () => expect(missing(bundle)).toEqual([]));

  it('calls commands as the menus do', () => {
    const menu = JSON.parse(readFileSync(`package.nls.${bundle.translation}.json`, 'utf8')) as Record<string, string>;
    for (const [key, title] of Object.entries(texts).filter(([name]) => /^command\.\w+\.title$/.test(name)))
      for (const [english, own] of Object.entries(bundle.translated))
        if (english.includes(`"${title}"`)) expect(own).toContain(menu[key]);
  });

  it('has nothing that is not used, empty, or with other placeholders', () => expect(problems(bundle)).toEqual([]));
});

describe('package.json', () => {
  it('names the texts of package.nls.json, each at least once, and no others', () => {
    const named = readFileSync('package.json', 'utf8').match(/(?<="%)[^%"]+(?=%")/g) ?? [];
    expect([...new Set(named)].sort()).toEqual(Object.keys(texts).sort());
  });
});

describe('a bundle', () => {
  const english = { a: 'Write "{0}", not "{1}"', b: '{0} word|{0} words', c: 'Cut here: {0} | {1}' };
  const problemsOf = (translated: Bundle['translated']) =>
    problems({ file: 'ru.json', translation: 'ru', english, translated });

  it('is right with forms by number and parts in another order', () => {
    const translated = { a: 'Не «{1}», а «{0}»', b: '{0} слово|{0} слова|{0} слов', c: '{0} | {1}' };
    expect(problemsOf(translated)).toEqual([]);
    expect(missing({ file: '', translation: 'ru', english, translated: { a: '' } })).toEqual(['b', 'c']);
  });

  it.each([
    [{ d: 'что-то' }, 'is not used'],
    [{ a: ' ' }, 'is empty'],
    [{ a: 'Пишите «{0}»' }, 'has lost {1}'],
    [{ a: 'Пишите «{0}», а не «{1}» {2}' }, 'has {2}'],
    [{ b: '{0} слово|{0} слова|{0} слов|{0}|{0}' }, 'has 5 forms'],
    [{ c: '{0} {1}' }, 'has 1 forms'],
  ])('is wrong with %j', (translated, problem) =>
    expect(problemsOf(translated)).toEqual([expect.stringContaining(problem)]),
  );
});
