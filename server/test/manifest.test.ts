// What VS Code reads of the extension before it runs: commands, where they appear, keys, settings and the walkthrough.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Placed {
  readonly command?: string;
  readonly when?: string;
}

interface Named extends Placed {
  readonly command: string;
}

interface Setting {
  readonly scope: string;
  readonly order: number;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Omit<Setting, 'properties'>>>;
}

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = JSON.parse(read('package.json')) as {
  contributes: {
    commands: (Named & { title: string; category: string; icon?: string })[];
    menus: Record<string, Placed[]>;
    keybindings: (Named & { key: string; mac: string })[];
    configuration: { id: string; title: string; order: number; properties: Record<string, Setting> }[];
    views: Record<string, { id: string }[]>;
    walkthroughs: { id: string; steps: Step[] }[];
  };
};

/** The manifest's texts by language. */
const texts = Object.fromEntries(
  readdirSync(root)
    .filter((name) => /^package\.nls.*\.json$/.test(name))
    .map((name) => [name, JSON.parse(read(name)) as Record<string, string>]),
);
const english = texts['package.nls.json']!;
const textOf = (reference: string, of = english) => of[/^%(.+)%$/.exec(reference)?.[1] ?? ''] ?? '';

const sources = readdirSync(path.join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => read(path.join('client/src', name)));
const registered = new Set(
  sources.flatMap((source) => [...source.matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, id]) => id)),
);
const contexts = new Set(
  sources.flatMap((source) => [...source.matchAll(/'(rostrum\.\w+)'/g)].map(([, name]) => name)),
);

/** What makes sense whatever is open; every other command says when it does. */
const anywhere = new Set(['rostrum.newStatement', 'rostrum.openSample', 'rostrum.getStarted', 'rostrum.restartServer']);

describe('commands', () => {
  const { commands, menus, keybindings } = contributes;
  const inPalette = new Map(menus['commandPalette']!.map(({ command, when }) => [command ?? '', when]));

  it.each(commands)('$command has a title, a category, code, and a place', ({ command, title, category }) => {
    expect(textOf(title)).not.toBe('');
    expect(category).toBe('Rostrum');
    expect(registered).toContain(command);
    if (anywhere.has(command)) expect(inPalette.has(command)).toBe(false);
    else expect(inPalette.get(command)).toMatch(/\S/);
  });

  it('have titles that tell them apart, in every language', () => {
    for (const of of Object.values(texts)) {
      const titles = commands.map(({ title }) => textOf(title, of));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  // An item without a command leads to a menu of ours, which shows what it holds wherever it is shown itself.
  const placed = Object.entries(menus).flatMap(([menu, items]) =>
    items
      .filter(({ command }) => command !== undefined)
      .map((item) => ({ ...item, menu, command: item.command ?? '' })),
  );

  it.each(placed)('$command in $menu is one of ours and says when', ({ menu, command, when }) => {
    const own = commands.find((other) => other.command === command);
    expect(own).toBeDefined();
    if (!menu.startsWith('rostrum.')) expect(when).toMatch(/\S/);
    // A title bar and what stands in a row show icons alone.
    if (menu === 'editor/title' || /view\/.*inline/.test(menu)) expect(own?.icon).toMatch(/^\$\(/);
  });

  it('that are not in the palette are in another menu', () => {
    const hidden = [...inPalette].filter(([, when]) => when === 'false').map(([command]) => command);
    for (const command of hidden)
      expect(placed.filter((item) => item.menu !== 'commandPalette').map((item) => item.command)).toContain(command);
  });

  it('hang on contexts that are set, and views that are there', () => {
    const conditions = [...placed, ...keybindings].flatMap(({ when = '' }) => when.match(/rostrum\.\w+/g) ?? []);
    const views = Object.values(contributes.views).flatMap((of) => of.map(({ id }) => id));
    for (const name of conditions) expect([...contexts, ...views]).toContain(name);
  });

  // The letters that VS Code itself and its built-in extensions have after Ctrl+K without a modifier, on any system.
  const taken = 'c d e f i m o p r s t u v w y z'.split(' ');
  // A new file, where the browser has Ctrl+N.
  const takenInBrowser = ['n'];

  it.each(keybindings)('$key for $command takes no key of VS Code, and only in a draft', ({ key, mac, when }) => {
    const [, second = ''] = /^ctrl\+k (\w)$/.exec(key) ?? [];
    expect(second).not.toBe('');
    expect(taken).not.toContain(second);
    expect(mac).toBe(`cmd+k ${second}`);
    expect(when).toMatch(/editorTextFocus && rostrum\.(?:isDraft|hasQuestions)/);
    if (takenInBrowser.includes(second)) expect(when).toContain('!isWeb');
  });

  it('have keys of their own', () => {
    const keys = keybindings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('settings', () => {
  const groups = contributes.configuration;

  it('stand in titled groups, in order', () => {
    expect(groups.map(({ order }) => order)).toEqual(groups.map((_, i) => i + 1));
    for (const { title, properties } of groups) {
      expect(textOf(title)).not.toBe('');
      expect(Object.values(properties).map(({ order }) => order)).toEqual(Object.keys(properties).map((_, i) => i + 1));
    }
  });

  const settings = groups.flatMap(({ properties }) =>
    Object.entries(properties).map(([name, setting]) => ({ name, setting })),
  );

  it.each(settings)('$name is described with an example in every language', ({ setting }) => {
    for (const of of Object.values(texts)) expect(textOf(setting.markdownDescription, of)).toMatch(/`[^`]+`/);
  });

  // The server has one set of settings for all folders of a window; a folder's own go in .rostrum/config.yaml.
  it.each(settings)('$name is that of the window', ({ setting }) => expect(setting.scope).toBe('window'));

  it.each(settings)('$name says of each of its values what it means', ({ setting }) => {
    for (const one of [setting, ...Object.values(setting.properties ?? {})]) {
      expect(one.enumDescriptions?.length).toBe(one.enum?.length);
      for (const description of one.enumDescriptions ?? []) expect(textOf(description)).not.toBe('');
    }
  });
});

/** A picture may be another one for readers of another language. */
const imageOf = (image: string, of = english) => textOf(image, of) || image;

describe('the walkthrough', () => {
  const [walkthrough] = contributes.walkthroughs;
  const steps = walkthrough!.steps;
  const views = Object.values(contributes.views).flatMap((of) => of.map(({ id }) => `${id}.focus`));

  it('has six or seven steps', () => expect([6, 7]).toContain(steps.length));

  it.each(steps)('$id has a button that works, in every language the same', ({ description }) => {
    const commandsIn = (text: string) => [...text.matchAll(/\]\(command:(?:toSide:)?([^)?]+)/g)].map(([, id]) => id);
    const own = commandsIn(textOf(description));
    expect(own.length).toBeGreaterThan(0);
    for (const command of own) expect([...registered, ...views]).toContain(command);
    for (const of of Object.values(texts)) expect(commandsIn(textOf(description, of))).toEqual(own);
  });

  it.each(steps)('$id is done when something happens that can happen', ({ completionEvents }) => {
    expect(completionEvents.length).toBeGreaterThan(0);
    for (const event of completionEvents) {
      const [, kind, name] = /^(onCommand|onContext):(.+)$/.exec(event) ?? [];
      expect(kind === 'onCommand' ? registered : contexts).toContain(name);
    }
  });

  it.each(steps)('$id has a picture, and words in its place', ({ media }) => {
    for (const of of Object.values(texts)) {
      expect(existsSync(path.join(root, imageOf(media.image, of)))).toBe(true);
      expect(textOf(media.altText, of)).not.toBe('');
    }
  });

  it('has pictures that a slow connection can bear', () => {
    const bytes = steps.reduce((sum, { media }) => sum + statSync(path.join(root, imageOf(media.image))).size, 0);
    expect(bytes).toBeLessThan(150_000);
  });
});

describe('the package', () => {
  const shipped = read('.vscodeignore').split('\n');

  it('has the pictures of the walkthrough', () => expect(shipped).toContain('!media/walkthrough/*.png'));
});
