// Questions in the reader's language, through every feature that shows them.
import type { CodeLens, CompletionList, Hover, Location, LocationLink, MarkupContent } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { versionTexts } from '../testing/language-versions';
import { able, openDraft, textIn, unable } from '../testing/open-draft';
import { languageCodes, type LanguageCode } from '../text/languages';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { definition } from './definition';
import { hover } from './hover';

/** What is shown of the first question, as its version prints it: its label, and words of it. */
const FIRST: Readonly<Record<LanguageCode, readonly [label: string, words: string]>> = {
  ar: ['أ', 'حماية الأطفال والمدارس'],
  en: ['a', 'How can children and schools'],
  es: ['a', 'proteger a los niños y las escuelas'],
  fr: ['a', 'Comment protéger les enfants'],
  ru: ['а', 'Как защитить детей'],
  zh: ['一', '如何保护儿童和学校'],
};

function opened(reader: LanguageCode, versions: readonly LanguageCode[] = languageCodes, body = 'On question (█1).') {
  const names = versions.map((code) => `note.${code}.txt`).join(', ');
  const marked = `---\nnote: [${names}]\n---\n${body} <!-- answers: 1 -->`;
  return openDraft(
    marked,
    versions.map((code) => versionTexts[code]),
    { reader },
  );
}

function hoverOf({ open, params }: ReturnType<typeof opened>): string {
  const answer: Hover | null = hover.answer(open, params, unable);
  return (answer?.contents as MarkupContent).value;
}

describe.each(languageCodes)('a reader of %s', (reader) => {
  const [label, words] = FIRST[reader];

  it('hovers over the question in that language', () => {
    const says = hoverOf(opened(reader));
    expect(says).toContain(`Question (${label})`);
    expect(says).toContain(words);
    expect(says).not.toContain('About');
  });

  it('is led to the version in that language, from the label and from the lens', () => {
    const { open, params } = opened(reader);
    const version = open.notes[languageCodes.indexOf(reader)]!;
    const [location] = definition.answer(open, params, unable) as Location[];
    expect(location!.uri).toBe(version.uri);
    expect(textIn(version.document, location!.range)).toContain(words);
    const [link] = definition.answer(open, params, able) as LocationLink[];
    expect(link!.targetUri).toBe(version.uri);

    const lens = (codeLens.answer(open, params, able) as CodeLens[])[1]!;
    expect(lens.command?.title).toContain(`(${label})`);
    const [uri, range] = lens.command!.arguments as [string, Location['range']];
    expect(uri).toBe(version.uri);
    expect(textIn(version.document, range)).toContain(words);
  });

  it('completes labels of that version, with its words', () => {
    const { open, params } = opened(reader, languageCodes, 'We agree. <!-- answers: █ -->');
    const { items } = completion.answer(open, params, able) as CompletionList;
    expect(items.map((item) => item.label)).toContain(label);
    expect(items.find((item) => item.label === label)?.detail).toContain(words);
  });

  it('is told what the question is about where the note is in another language', () => {
    const other = reader === 'zh' ? 'en' : 'zh';
    const says = hoverOf(opened(reader, [other]));
    expect(says).toContain(FIRST[other][1]);
    const about = /^About: (.+)$/m.exec(says)?.[1];
    expect(about).toMatch(reader === 'zh' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
  });
});

describe('the lens', () => {
  it('names subjects in the reader’s language', () => {
    const body = 'All parties must protect children and schools from attacks.\n\nWe agree.';
    for (const [reader, script] of [
      ['zh', /– \p{Script=Han}/u],
      ['ru', /– \p{Script=Cyrillic}/u],
    ] as const) {
      // prettier-ignore
      const { open, params } = opened(reader, ['en', reader], body);
      const tooltips = (codeLens.answer(open, params, able) as CodeLens[]).map((lens) => lens.command?.tooltip ?? '');
      expect(tooltips.join('\n')).toMatch(script);
    }
  });
});

describe('the hover', () => {
  it('shows the user’s own translation above the original', () => {
    const { open, params } = openDraft('On question (█a).', versionTexts.zh, {
      reader: 'fr',
      questions: { 'S/2031/77': { fr: { a: 'Qui protège les écoles ?' } } },
    });
    const says = ((hover.answer(open, params, unable) as Hover).contents as MarkupContent).value;
    expect(says).toMatch(/Qui protège les écoles \?\n\n如何保护儿童和学校/);
    expect(says).not.toContain('About');
  });
});
