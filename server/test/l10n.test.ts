// The reader's language from end to end: what is said of the samples, on the command line and over the protocol, has no English left in it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HoverRequest } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '../src/text/languages';
import { inFolder, rostrum, write } from './command-line';
import { DRAFT, NOTE, NOTE_TEXT, Session } from './session';

inFolder();

const folder = path.resolve('samples/S-2018-184');
const samples = readdirSync(folder).filter((name) => name.endsWith('.statement'));
const others = languageCodes.filter((code) => code !== 'en');
const bundleOf = (code: LanguageCode) =>
  JSON.parse(readFileSync(`l10n/bundle.l10n.${code === 'zh' ? 'zh-cn' : code}.json`, 'utf8')) as Record<string, string>;
// What a person quotes or names may well be English.
const given = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:statement|txt)$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

/** Stretches of English messages of at least two words that stand in a text and are no part of their translation or of the samples. */
function englishIn(text: string, code: LanguageCode): string[] {
  const plain = text.replace(/\s+/g, ' ');
  return Object.entries(bundleOf(code)).flatMap(([english, own]) =>
    english
      .split(/\{\d+\}|\|/)
      .map((part) => part.trim())
      .filter((part) => /\p{L}{2,}\s+\p{L}{2,}/u.test(part))
      .filter((part) => plain.includes(part) && !own.includes(part) && !given.includes(part)),
  );
}

describe('the command line', () => {
  const paths = samples.map((name) => path.join(folder, name));
  const findingsIn = async (locale: string) => {
    const { out } = await rostrum(['check', ...paths, '--format', 'json', '--locale', locale]);
    const { drafts } = JSON.parse(out) as { drafts: { findings: { check: string; message: string }[] }[] };
    return drafts.flatMap(({ findings }) => findings);
  };

  it('speaks of the samples in the language of the locale alone', { timeout: 60_000 }, async () => {
    const english = await findingsIn('en');
    for (const code of others) {
      const { out, err } = await rostrum(['check', ...paths, '--locale', code], { width: 400 });
      expect(err).toBe('');
      expect(englishIn(out, code)).toEqual([]);
      const own = await findingsIn(code);
      expect(own.map(({ check }) => check)).toEqual(english.map(({ check }) => check));
      own.forEach(({ message }, i) => expect(message).not.toBe(english[i]!.message));
      expect(englishIn(own.map(({ message }) => message).join('\n'), code)).toEqual([]);
    }
  });

  it.each(others)('explains itself in the language of the locale (%s)', async (code) => {
    const bundle = bundleOf(code);
    for (const command of ['check', 'note', 'new', 'phrases', 'lookup', 'lsp']) {
      const { out } = await rostrum(['help', command, '--locale', code], { width: 400 });
      expect(out).toContain(bundle['Options:']);
      expect(englishIn(out, code)).toEqual([]);
    }
    const complaints = [
      ['chek'],
      ['check'],
      ['check', 'x', '--format'],
      ['check', 'x', '--format', 'y'],
      ['note', '-q'],
    ];
    for (const args of complaints) {
      const { err, code: exitCode } = await rostrum(args, { locale: code });
      expect(exitCode).toBe(2);
      expect(err).toMatch(/^rostrum: [^\n]+\n$/);
      expect(englishIn(err, code)).toEqual([]);
      expect(err).not.toBe((await rostrum(args)).err);
    }
  });

  it('tells the language from "--locale" wherever it stands, else from the system', async () => {
    const french = bundleOf('fr')['there is no such file']!;
    write('here.md', 'Text.');
    for (const args of [
      ['--locale', 'fr', 'check', 'gone.md'],
      ['--locale=fr_CA.UTF-8', 'check', 'gone.md'],
      ['check', 'gone.md', '--locale', 'fr-FR'],
    ])
      expect((await rostrum(args)).err).toContain(french);
    expect((await rostrum(['check', 'gone.md'], { locale: 'fr_FR.UTF-8' })).err).toContain(french);
    expect((await rostrum(['check', 'gone.md', '--locale', 'de'], { locale: 'fr_FR' })).err).toContain(
      'there is no such',
    );
    expect((await rostrum(['check', 'here.md', '--locale'], { locale: 'en' })).code).toBe(2);
  });
});

describe('the server', () => {
  const text = readFileSync(path.join(folder, 'valdoria-en.statement'), 'utf8').replace(
    /^note:.*$/m,
    'note: note (1).txt',
  );

  it('speaks the language of the client, and sets what is in the other direction apart', async () => {
    const session = await Session.start({ files: { [decodeURIComponent(NOTE)]: NOTE_TEXT }, locale: 'ar' });
    await session.open(text);
    const messages = (await session.pull()).map(({ message }) => message as string);
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) expect(message).toMatch(/^\u2067[^\u2067]*\u2069$/su);
    expect(englishIn(messages.join('\n'), 'ar')).toEqual([]);
    expect(messages.join('\n')).toContain('«\u2068the\u2069»');
    const hover = await session.client.sendRequest(HoverRequest.type, {
      textDocument: { uri: DRAFT },
      position: { line: 2, character: 1 },
    });
    expect(hover).not.toBeNull();
    expect(englishIn(JSON.stringify(hover), 'ar')).toEqual([]);
  });

  it('sets nothing apart in English messages on English texts', async () => {
    const session = await Session.start({ files: { [decodeURIComponent(NOTE)]: NOTE_TEXT }, locale: 'en-GB' });
    await session.open(text);
    expect(JSON.stringify(await session.pull())).not.toMatch(/[\u2066-\u2069]/);
  });
});
