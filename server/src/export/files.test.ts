// The files that are made of a statement: that they open, say all, and are the same every time.
import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { languageCodes, languages, type LanguageCode } from '../text/languages';
import { exported } from './index';

const drafts: Readonly<Record<LanguageCode, string>> = {
  ar: '# بيان النرويج\n\nالسيد الرئيس،\n\nنشكر الرئاسة على الوثيقة S/2018/184 وعلى *عقد* هذه الجلسة.',
  en: '# Statement by Norway\n\nMr. President,\n\nWe thank the presidency for *convening* this meeting.',
  es: '# Declaración de Noruega\n\nSeñor Presidente:\n\nAgradecemos a la Presidencia la *convocación* de esta sesión.',
  fr: '# Déclaration de la Norvège\n\nMonsieur le Président,\n\nNous remercions la présidence d’avoir *convoqué* cette séance.',
  ru: '# Заявление Норвегии\n\nГ-н Председатель!\n\nМы благодарим Председателя за *созыв* этого заседания.',
  zh: '# 挪威代表的发言\n\n主席先生，\n\n我们感谢主席国*召开*此次会议。',
};
const LONG =
  '---\nnote: secret.txt\ndelegation: Norway\n---\n# Statement & more\n\nMr. President,\n\nOne[^1] [two](https://un.org/a?b=1&c=2).\n<!-- hush -->\n\n- a\n- b\n  1. c\n\n3. d\n\n> e **f** <g> "h"\n\n## I\n\n[^1]: See [there](https://un.org/x).\n\n<!-- skip -->\nNot read.\n<!-- /skip -->\n';

const wordOf = async (text: string, delivered = false) => {
  const bytes = await exported(parseDraft(text), { to: 'docx', delivered });
  return bytes!;
};
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);
const pageOf = async (text: string) =>
  new TextDecoder().decode(await exported(parseDraft(text), { to: 'html', delivered: false }));
const textIn = (xml: string) =>
  xml
    .replace(/<\/w:p>|<\/(?:p|h\d|li)>/g, '\n')
    .replace(/<head>[^]*<\/head>|<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

afterEach(() => vi.useRealTimers());

describe('a Word file', () => {
  const tags: Readonly<Record<LanguageCode, string>> = {
    ar: 'w:bidi="ar-SA"', en: 'w:val="en-GB"', es: 'w:val="es-ES"', fr: 'w:val="fr-FR"', ru: 'w:val="ru-RU"', zh: 'w:eastAsia="zh-CN"',
  }; // prettier-ignore
  it.each(languageCodes)('has the whole text, its language and its direction, in %s', async (code) => {
    const bytes = await wordOf(drafts[code]);
    const body = partOf(bytes, 'word/document.xml');
    const plain = drafts[code].replace(/^# |\*/g, '').split('\n\n');
    expect(textIn(body).trim().split('\n')).toEqual(plain);
    expect(/<w:docDefaults>.*?(<w:lang [^>]*>)/.exec(partOf(bytes, 'word/styles.xml'))![1]).toContain(tags[code]);
    const paragraphs = body.match(/<w:p>.*?<\/w:p>/g)!;
    for (const paragraph of paragraphs) expect(paragraph.includes('<w:bidi/>')).toBe(languages[code].rightToLeft);
    expect(body.includes('<w:rtl/>')).toBe(languages[code].rightToLeft);
    expect(body.includes('w:hint="eastAsia"')).toBe(code === 'zh');
  });
  it('lets a symbol in an Arabic text run its own way', async () => {
    const body = partOf(await wordOf(drafts.ar), 'word/document.xml');
    expect(body).toMatch(/<w:r><w:t[^>]*>S\/2018\/184<\/w:t><\/w:r>/);
  });
  it('tags a passage in another language', async () => {
    const text = `---\nlanguage: en\n---\n${drafts.en}\n\nNous remercions la présidence d’avoir convoqué cette séance, et nous saluons les orateurs.`;
    expect(partOf(await wordOf(text), 'word/document.xml')).toMatch(/<w:lang w:val="fr-FR"\/>.*Nous remercions/);
  });
  it('has styles, lists, links and footnotes, and nothing of the author’s own', async () => {
    const bytes = await wordOf(LONG);
    const body = partOf(bytes, 'word/document.xml');
    expect(textIn(body)).toBe(
      'Statement & more\nNorway\nMr. President,\nOne two.\na\nb\nc\nd\ne f <g> "h"\nI\nNot read.\n',
    );
    for (const style of ['Title', 'TitleLine', 'Salutation', 'ListParagraph', 'Quote', 'Heading2', 'Hyperlink']) {
      expect(body).toContain(`Style w:val="${style}"`);
      expect(partOf(bytes, 'word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain('"https://un.org/a?b=1&amp;c=2"');
    expect(textIn(partOf(bytes, 'word/footnotes.xml'))).toContain('See there.');
    expect(partOf(bytes, 'word/footer1.xml')).toMatch(/PAGE.*\/.*NUMPAGES/);
    const all = Object.keys(unzipSync(bytes)).map((name) => partOf(bytes, name)).join('\n'); // prettier-ignore
    expect(all).not.toMatch(/hush|secret|creator|lastModifiedBy|dcterms/);
    expect(partOf(bytes, 'docProps/core.xml')).toMatch(/Statement &amp; more.*<dc:language>en-GB/s);
    expect(textIn(partOf(await wordOf(LONG, true), 'word/document.xml'))).not.toContain('Not read.');
  });
  it('is the same file whenever and wherever it is made', async () => {
    vi.useFakeTimers({ now: new Date('2018-03-28T10:00:00Z'), toFake: ['Date'] });
    const first = await wordOf(LONG);
    vi.setSystemTime(new Date('2031-01-01T23:59:00Z'));
    expect(await wordOf(LONG)).toEqual(first);
  });
  it('begins as programs expect of one', async () => {
    const [first, second, third] = Object.keys(unzipSync(await wordOf(LONG)));
    expect([first, second]).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(third).toMatch(/^word\//);
  });
  it('holds no character that XML cannot', async () => {
    const title = drafts.en.replace('by', '\ufffe');
    const bytes = await wordOf(`${title}\n\nA\u0001b\ud800c\uffffd [x](https://un.org/\u0002)`);
    const body = partOf(bytes, 'word/document.xml');
    expect(body).toContain('A\ufffdb\ufffdc\ufffdd');
    expect(body).not.toMatch(/[\u0000-\u0008\ufffe\uffff]/);
    expect(partOf(bytes, 'docProps/core.xml')).toContain('Statement \ufffd Norway');
  });
});

describe('a web page', () => {
  it.each(languageCodes)('says its language and direction and has the whole text, in %s', async (code) => {
    const page = await pageOf(drafts[code]);
    const direction = languages[code].rightToLeft ? 'rtl' : 'ltr';
    expect(page).toContain(`<html lang="${code}" dir="${direction}">`);
    const [title = '', salutation = '', words = ''] = drafts[code].replace(/^# /, '').split('\n\n');
    const text = words.replace(/\*(.+?)\*/, '<em>$1</em>');
    const main = `<main><h1>${title}</h1> <p class="salutation">${salutation}</p> <p>${text}</p> </main>`;
    expect(page.replace(/\s+/g, ' ')).toContain(main);
    expect(page).toContain(`<title>${title}</title>`);
  });
  it('escapes what is written, runs no scripts and loads nothing', async () => {
    const page = await pageOf(`${LONG}\n\n<script>alert(1)</script> <img src=x> [x](javascript:alert(1))`);
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toMatch(/<(?:script|img|link|iframe)|javascript:|url\(|@import/);
    expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;');
    expect(page).not.toMatch(/hush|secret/);
  });
  it('has lists, quotations and footnotes', async () => {
    const page = (await pageOf(LONG)).replace(/\s+/g, ' ').replace(/> </g, '><');
    expect(page).toContain('<ul><li><span>a</span></li><li><span>b</span><ol><li><span>c</span></li></ol></li></ul>');
    expect(page).toContain('<ol start="3">');
    expect(page).toContain('<blockquote><p>e <strong>f</strong> &lt;g&gt; &quot;h&quot;</p></blockquote>');
    expect(page).toContain('<sup><a id="reference-1" href="#footnote-1">1</a></sup>');
    expect(page).toMatch(/<li id="footnote-1"[^>]*> ?See <a href="https:\/\/un.org\/x">there<\/a>/);
  });
});

it('is made of any draft at all', async () => {
  const piece = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '[^a]',
      '[^a]: ',
      '> ',
      '- ',
      '1. ',
      '# ',
      '<!--',
      '-->',
      '<!-- skip -->',
      '\\',
      '<https://a',
      '---\n',
      '\n',
      '\n\n',
      '  ',
      'a',
      '联合国',
      'السيد الرئيس،',
      'S/2018/184',
    ],
  );
  const draft = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(draft, fc.boolean(), async (pieces, delivered) => {
      const parsed = parseDraft(pieces.join(''));
      const page = await exported(parsed, { to: 'html', delivered });
      const word = await exported(parsed, { to: 'docx', delivered });
      expect(page === null).toBe(word === null);
      for (const name of word ? ['word/document.xml', 'docProps/core.xml'] : [])
        expect(partOf(word!, name)).not.toMatch(/[\u0000-\u0008\u000b\u000c\ufffe\uffff]/);
    }),
    { numRuns: 12, seed: 1 },
  );
});
