// The statement as a Word file: large type and wide lines for reading out, styles that Word knows, every passage in its language and direction.
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import { html } from '../report/html';
import { languages, type LanguageCode } from '../text/languages';
import { wordStyles } from './word-styles';
import type { Block, Inline, ListBlock, Statement, TextBlock, TextRun as Run } from './statement';

/** As Word's spelling checkers are called: those of the spelling that the United Nations follows. */
const TAGS: Readonly<Record<LanguageCode, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};
const STYLES: Readonly<Record<TextBlock['kind'], string | undefined>> = {
  mark: 'DeliveryMark',
  title: 'Title',
  'title-line': 'TitleLine',
  salutation: 'Salutation',
  paragraph: undefined,
};
// A4 and its margins in twentieths of a point.
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } };
const MOST_LEVEL = 6;
const MOST_DEPTH = 8;
const INDENT = 567;
const CORE_PROPERTIES = 'docProps/core.xml';

/** The bytes of a Word file. The same statement gives the same bytes: no clock, no name of a user or machine, no chance. */
export async function wordFileOf(statement: Statement): Promise<Uint8Array> {
  const file = new Writer(statement).document();
  const properties = { path: CORE_PROPERTIES, data: corePropertiesOf(statement) };
  return reproducible(await Packer.pack(file, 'uint8array', undefined, [properties]));
}

/** Which language words of Latin and Cyrillic letters are in where nothing else is said. */
function lettersOf(language: LanguageCode): LanguageCode {
  return language === 'ar' || language === 'zh' ? 'en' : language;
}

class Writer {
  /** The number each list begins with. */
  private readonly starts = new Set<number>();
  private lists = 0;

  constructor(private readonly statement: Statement) {}

  document(): Document {
    const { title, language, blocks, footnotes } = this.statement;
    const children = blocks.flatMap((block) => this.block(block, {}));
    return new Document({
      title,
      compatabilityModeVersion: 15,
      styles: wordStyles({
        value: TAGS[lettersOf(language)],
        eastAsia: TAGS.zh,
        bidirectional: TAGS.ar,
      }),
      numbering: { config: [dots, ...[...this.starts].map(numbers)] },
      footnotes: Object.fromEntries(
        footnotes.map((note, i) => [i + 1, { children: [this.paragraph(note, { style: 'FootnoteText' })] }]),
      ),
      sections: [{ properties: { page: PAGE }, footers: { default: pageNumbers() }, children }],
    });
  }

  private block(block: Block, layout: IParagraphOptions): Paragraph[] {
    switch (block.kind) {
      case 'quotation':
        return block.blocks.flatMap((one) => this.block(one, { style: 'Quote', ...layout }));
      case 'list':
        return this.list(block, layout);
      case 'heading':
        return [this.paragraph(block, { style: `Heading${Math.min(block.level, MOST_LEVEL)}` })];
      default: {
        const style = layout.style ?? STYLES[block.kind];
        // A Chinese paragraph begins two characters in.
        const set = block.kind === 'paragraph' && block.language === 'zh' && layout.style === undefined;
        return [
          this.paragraph(block, {
            ...(style === undefined ? {} : { style }),
            ...(set ? { indent: { firstLineChars: 200, firstLine: INDENT } } : {}),
            ...layout,
          }),
        ];
      }
    }
  }

  private list({ start, items }: ListBlock, layout: IParagraphOptions): Paragraph[] {
    if (start !== null) this.starts.add(start);
    const level = Math.min(layout.numbering ? layout.numbering.level + 1 : 0, MOST_DEPTH);
    const instance = ++this.lists;
    const numbering = { reference: start === null ? dots.reference : numbersFrom(start), level, instance };
    return items.flatMap((blocks) =>
      blocks.flatMap((block, i) => {
        // What follows in an item stands under its first words, without a number of its own.
        if (i === 0 || block.kind === 'list') return this.block(block, { style: 'ListParagraph', numbering });
        return this.block(block, { style: 'ListParagraph', indent: { left: INDENT * (level + 1) } });
      }),
    );
  }

  private paragraph({ language, content }: Pick<TextBlock, 'language' | 'content'>, layout: IParagraphOptions) {
    const children = content.flatMap((inline) => this.inline(inline, language));
    return new Paragraph({ ...layout, ...(languages[language].rightToLeft ? { bidirectional: true } : {}), children });
  }

  private inline(inline: Inline, language: LanguageCode): ParagraphChild[] {
    switch (inline.kind) {
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'footnote':
        return [new FootnoteReferenceRun(inline.number)];
      case 'text': {
        const runs = this.runs(inline, language);
        return inline.link === null ? runs : [new ExternalHyperlink({ link: inline.link, children: runs })];
      }
    }
  }

  private runs({ text, strong, emphasis, link }: Run, language: LanguageCode): TextRun[] {
    const type: IRunOptions = {
      ...(strong ? { bold: true } : {}),
      ...(emphasis ? (language === 'zh' ? { emphasisMark: {} } : { italics: true }) : {}),
      ...(link === null ? {} : { style: 'Hyperlink' }),
    };
    const printed = printable(text);
    if (languages[language].rightToLeft)
      return stretchesOf(printed).map(
        ({ latin, text: stretch }) => new TextRun({ ...type, text: stretch, ...(latin ? {} : { rightToLeft: true }) }),
      );
    if (language === 'zh') return [new TextRun({ ...type, text: printed, font: { hint: 'eastAsia' } })];
    const foreign = language !== lettersOf(this.statement.language);
    return [new TextRun({ ...type, text: printed, ...(foreign ? { language: { value: TAGS[language] } } : {}) })];
  }
}

const LATIN = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d]|[-/.&'’ :@_](?=[\p{Script=Latin}\d]))*/gu;

/**
 * A text that runs from right to left, parted from the Latin words and symbols in it: Word sets the strokes and figures of "S/2018/184" the other way
 * round where the whole is marked as running so.
 */
function stretchesOf(text: string): { readonly latin: boolean; readonly text: string }[] {
  const stretches = [];
  let at = 0;
  for (const { index, 0: latin } of text.matchAll(LATIN)) {
    if (index > at) stretches.push({ latin: false, text: text.slice(at, index) });
    stretches.push({ latin: true, text: latin });
    at = index + latin.length;
  }
  if (at < text.length) stretches.push({ latin: false, text: text.slice(at) });
  return stretches;
}

/** Without what XML cannot hold: control characters, and halves of characters. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

const levels = Array.from({ length: MOST_DEPTH + 1 }, (_, level) => level);

function indented(level: number) {
  return { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } };
}

const dots = {
  reference: 'dots',
  levels: levels.map((level) => ({ level, format: LevelFormat.BULLET, text: '•', style: indented(level) })),
};

function numbersFrom(start: number): string {
  return `numbers-${start}`;
}

function numbers(start: number) {
  return {
    reference: numbersFrom(start),
    levels: levels.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start,
      style: indented(level),
    })),
  };
}

/** "1/3": an interpreter sees how much is to come. */
function pageNumbers(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.CENTER, children })] });
}

/** Title and language, and nothing of who made the file where and when. */
function corePropertiesOf({ title, language }: Statement): string {
  return html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
      xmlns:dc="http://purl.org/dc/elements/1.1/"
      ><dc:title>${printable(title)}</dc:title><dc:language>${TAGS[language]}</dc:language></cp:coreProperties
    >`.text;
}

// Links get their ids by chance.
const CHANCE_ID = /"rId[a-z0-9_-]{21}"/g;

/** The file packed anew, with ids by number and one day for all parts: the first that a ZIP can hold. */
function reproducible(file: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const unpacked = Object.entries(unzipSync(file)).sort(([a], [b]) => placeOf(a) - placeOf(b));
  const parts = unpacked.map(([name, bytes]) => {
    const text = strFromU8(bytes).replace(CHANCE_ID, (id) => {
      const known = ids.get(id) ?? `"rIdLink${ids.size + 1}"`;
      ids.set(id, known);
      return known;
    });
    return [name, strToU8(text)] as const;
  });
  // Told as local time, and kept without a time zone.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1) });
}

/** In this order programs tell a Word file from any other ZIP: list of contents, its relations, the document, its properties. */
function placeOf(part: string): number {
  return ['[', '_', 'w', 'd'].indexOf(part.charAt(0));
}
