// Language versions of one note over the protocol: the client's locale says in which of them questions are shown.
import { describe, expect, it } from 'vitest';
import {
  CodeLensRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Hover,
  HoverRequest,
  type Location,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { statementTexts, versionTexts } from '../src/testing/language-versions';
import { directed, t } from '../src/text/l10n';
import { languageCodes, type LanguageCode } from '../src/text/languages';
import { DRAFT, positionIn, Session } from './session';

const FOLDER = 'file:///c:/drafts';
const SETTINGS = `${FOLDER}/.rostrum/config.yaml`;
const notes = Object.fromEntries(languageCodes.map((code) => [`${FOLDER}/note.${code}.txt`, versionTexts[code]]));
const draftOf = (...codes: readonly string[]) =>
  `---\nnote: [${codes.map((code) => `note.${code}.txt`).join(', ')}]\n---\n${statementTexts.en}\n\nOn question (2) we are brief.\n`;

async function opened(text: string, locale: string | undefined, files: Readonly<Record<string, string>> = notes) {
  const session = await Session.start({
    files,
    workspaceFolders: ['file:///c%3A/drafts'],
    ...(locale === undefined ? {} : { locale }),
  });
  await session.open(text);
  return session;
}

async function hoverOn(session: Session, text: string): Promise<string> {
  const hover: Hover | null = await session.client.sendRequest(HoverRequest.type, {
    textDocument: { uri: DRAFT },
    position: positionIn(text, 'question (2'),
  });
  return (hover?.contents as MarkupContent).value.replace(/\\(?=[^\w\s])/g, '');
}

describe('language versions', () => {
  const SECOND: Readonly<Record<LanguageCode, string>> = {
    ar: 'كيف يمكن تمويل عمليات حفظ السلام؟',
    en: 'How can peacekeeping operations be financed?',
    es: '¿Cómo se pueden financiar las operaciones de mantenimiento de la paz?',
    fr: 'Comment financer les opérations de maintien de la paix ?',
    ru: 'Как финансировать операции по поддержанию мира?',
    zh: '如何为维持和平行动筹资？',
  };
  const SECOND_LABEL: Readonly<Record<LanguageCode, string>> = {
    ar: 'ب',
    en: 'b',
    es: 'b',
    fr: 'b',
    ru: 'б',
    zh: '二',
  };
  const text = draftOf('zh', ...languageCodes.filter((code) => code !== 'zh'));

  it.each([...languageCodes, 'zh-cn', 'pt-br', undefined])(
    'are shown as the client’s locale says (%s)',
    async (locale) => {
      const code = languageCodes.find((one) => locale?.startsWith(one)) ?? 'en';
      const session = await opened(text, locale);
      expect(await hoverOn(session, text)).toContain(SECOND[code]);
      const [place] = (await session.client.sendRequest(DefinitionRequest.type, {
        textDocument: { uri: DRAFT },
        position: positionIn(text, 'question (2'),
      })) as Location[];
      expect(place!.uri).toContain(`note.${code}.txt`);
      expect(versionTexts[code].split('\n')[place!.range.start.line]).toContain(SECOND[code]);
      const open = (await session.pull()).filter((finding) => finding.code === 'open-question');
      expect(open.map(({ message }) => message)).toContain(
        directed(t('No passage found that answers ({0}): {1}', SECOND_LABEL[code], SECOND[code])),
      );
      expect(session.log).toEqual([]);
    },
  );

  it('lead each lens to the version shown', async () => {
    const session = await opened(text, 'ru');
    const lenses = await session.client.sendRequest(CodeLensRequest.type, { textDocument: { uri: DRAFT } });
    const leading = lenses!.flatMap(({ command }) => (command?.command === 'rostrum.openNote' ? [command] : []));
    expect(leading.length).toBeGreaterThan(0);
    for (const { title, arguments: [uri] = [] } of leading) {
      expect(title).toMatch(/\([а-в]\)/);
      expect(uri).toContain('note.ru.txt');
    }
  });

  it('that ask something else are told once, at their name, until they are put right', async () => {
    const short = versionTexts.fr.replace(/c\) .*/, '');
    const session = await opened(draftOf('zh', 'fr'), 'fr', { ...notes, [`${FOLDER}/note.fr.txt`]: short });
    const told = async () => (await session.pull()).filter(({ code }) => code === 'note-without-questions');
    const [finding, ...others] = await told();
    expect(others).toEqual([]);
    expect(finding?.message).toContain('«\u202fnote.fr.txt\u202f»');
    expect(finding?.range).toEqual({ start: { line: 1, character: 20 }, end: { line: 1, character: 31 } });
    expect(await hoverOn(session, draftOf('zh', 'fr'))).toContain(SECOND.zh);
    session.files = notes;
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: `${FOLDER}/note.fr.txt`, type: FileChangeType.Changed }],
    });
    expect(await told()).toEqual([]);
    expect(await hoverOn(session, draftOf('zh', 'fr'))).toContain(SECOND.fr);
  });
});

describe('the user’s translations', () => {
  const text = draftOf('zh');
  const settings = (words: string) => ({ ...notes, [SETTINGS]: `questions: {S/2031/77: {fr: {b: "${words}"}}}\n` });

  it('are taken from the settings file of the folder, and taken anew when it changes', async () => {
    const session = await opened(text, 'fr', settings('Qui paie ?'));
    expect(await hoverOn(session, text)).toContain('Qui paie ?');
    session.files = settings('Qui paiera ?');
    await session.settled();
    const before = session.refreshes;
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: SETTINGS, type: FileChangeType.Changed }],
    });
    await session.settled();
    expect(session.refreshes).toBeGreaterThan(before);
    expect(await hoverOn(session, text)).toContain('Qui paiera ?');
    const watched = session.registered.find(({ method }) => method === 'workspace/didChangeWatchedFiles');
    expect(JSON.stringify(watched?.registerOptions)).toContain('**/.rostrum/*.yaml');
  });

  it('are looked for in folders above the draft, up to that of the workspace', async () => {
    const uri = `${FOLDER}/a/b/one.statement`;
    const above = text.replace('note.zh.txt', '../../note.zh.txt');
    const ask = async (folder: string) => {
      const session = await Session.start({ files: settings('Qui paie ?'), workspaceFolders: [folder], locale: 'fr' });
      await session.open(above, uri);
      return (await session.pull(uri)).map(({ message }) => message);
    };
    const own = expect.stringMatching(/Qui paie \?$/) as unknown;
    expect(await ask('file:///c%3A/drafts')).toContainEqual(own);
    expect(await ask('file:///c%3A/drafts/a')).not.toContainEqual(own);
  });

  it('that cannot be used are told in a line, once, and the original is shown', async () => {
    const session = await opened(text, 'fr', { ...notes, [SETTINGS]: 'questions: {S/2031/77: {de: {a: Wer?}}}' });
    expect(await hoverOn(session, text)).toContain('如何为维持和平行动筹资？');
    await session.pull();
    await session.lenses();
    await session.settled();
    expect(session.warnings).toHaveLength(1);
    expect(session.warnings[0]).toMatch(
      /config\.yaml\u202f» ne peuvent pas être utilisés\u202f: .*«\u202fde\u202f» sous «\u202fS\/2031\/77\u202f»[^\n]*\.$/,
    );
    expect(session.log).toEqual([]);
  });

  it('stand with the other settings of the file, which go before those of the client', async () => {
    const config = 'profile: house\nprofiles: {house: {spelling: british}}\nchecks: {repeated-word: off}\n';
    const session = await Session.start({
      files: { [SETTINGS]: config },
      initializationOptions: { profile: 'mun-us', checks: { spelling: 'error', 'front-matter': 'off' } },
    });
    const uri = `${FOLDER}/house.statement`;
    await session.open('We organize the the honour of it.', uri);
    expect((await session.pull(uri)).map(({ code, severity }) => [code, severity])).toEqual([['spelling', 1]]);
  });

  it('are not looked for beside a draft that was never saved', async () => {
    const session = await Session.start({ files: { 'file:///.rostrum/config.yaml': 'nonsense' }, locale: 'fr' });
    await session.open('We agree.', 'untitled:Untitled-1');
    await session.pull('untitled:Untitled-1');
    await session.settled();
    expect(session.warnings).toEqual([]);
  });
});
