// From a draft to the statement that goes out: no front matter, no remarks, and what only the front matter says of the speaker set on the first page.
import type { Draft, Paragraph } from '../draft/draft';
import { isHeading } from '../draft/heading';
import { isDeliveryMark } from '../knowledge/delivery-marks';
import { datesIn } from '../text/dates';
import { languages, type LanguageCode } from '../text/languages';
import { shortened } from '../text/shorten';
import { overlaps } from '../text/span';
import { tokensOf } from '../text/tokens';
import { markdownBlocksOf, type MarkdownBlock } from './block-markdown';
import { inlinesOf } from './inline-markdown';
import { plainText, type Block, type Footnote, type Inline, type Statement, type TextBlock } from './statement';
import { writtenDate } from '../knowledge/written-date';

export interface StatementOptions {
  /** True leaves out what the author marked as not read out. */
  readonly delivered: boolean;
}

const LONGEST_TITLE = 120;

/** The statement of a draft. Never fails; a draft that holds nothing to print has no blocks. */
export function statementOf(draft: Draft, { delivered }: StatementOptions): Statement {
  return new Maker(draft, delivered).statement();
}

/** A paragraph with the text of it that goes out. */
interface Passage {
  readonly paragraph: Paragraph;
  readonly source: string;
}

class Maker {
  private readonly language: LanguageCode;
  private readonly definitions: ReadonlyMap<string, Passage>;
  private readonly passages: readonly Passage[];
  private readonly footnotes: Footnote[] = [];

  constructor(
    private readonly draft: Draft,
    delivered: boolean,
  ) {
    this.language = draft.language ?? 'en';
    const all = draft.paragraphs.map((paragraph) => ({ paragraph, source: paragraph.text }));
    const kept = delivered ? all.map((one) => ({ ...one, source: this.readOut(one.paragraph) })) : all;
    this.definitions = referredTo(definitionsIn(all), kept);
    this.passages = kept
      .map((one) => ({ ...one, source: withoutDefinitions(one.source, this.definitions) }))
      .filter(({ source }) => source.trim() !== '');
  }

  statement(): Statement {
    if (this.passages.length === 0) return { title: '', language: this.language, blocks: [], footnotes: [] };
    const end = headEnd(this.passages);
    const head = this.passages.slice(0, end).map((passage) => this.headBlock(passage));
    const body = this.passages.slice(end).flatMap((passage) => this.bodyBlocks(passage));
    const blocks = [...this.titleBlock(head), ...listsJoined(body)];
    return { title: titleOf(blocks), language: this.language, blocks, footnotes: this.footnotes };
  }

  /** The text of a paragraph without its stretches that are not read out. */
  private readOut({ span, text }: Paragraph): string {
    let kept = '';
    let at = 0;
    for (const skipped of this.draft.skipped.filter((one) => overlaps(one, span))) {
      kept += text.slice(at, Math.max(at, skipped.start - span.start));
      at = skipped.end - span.start;
    }
    return kept + text.slice(at);
  }

  private headBlock(passage: Passage): TextBlock {
    const { paragraph } = passage;
    const kind = isDeliveryMark(paragraph.text) ? 'mark' : isHeading(paragraph) ? 'title' : 'title-line';
    return this.textBlock(kind, passage, true);
  }

  /** The lines over the salutation: those of the draft, then what only the front matter says. A draft without a title is called by its first. */
  private titleBlock(head: readonly TextBlock[]): TextBlock[] {
    const written = head.map(({ content }) => plainText(content)).join('\n');
    const { delegation, group, speaker, date } = this.draft.frontMatter;
    const names = [delegation, group, speaker]
      .map((field) => field?.value.trim() ?? '')
      .filter((name) => name !== '' && !standsIn(name, written, this.language));
    const day = date && !datesIn(written, this.language).some(({ iso }) => iso === date.value) ? [date.value] : [];
    const added = [...names, ...day.map((iso) => writtenDate(iso, this.language))].map((text): TextBlock => ({
      kind: 'title-line',
      language: this.language,
      content: [textRun(text)],
    }));
    const lines = [...head, ...added];
    const title = lines.find(({ kind }) => kind === 'title') ?? lines.find(({ kind }) => kind === 'title-line');
    return lines.map((line) =>
      line.kind === 'mark' ? line : { ...line, kind: line === title ? 'title' : 'title-line' },
    );
  }

  private bodyBlocks(passage: Passage): Block[] {
    const { paragraph, source } = passage;
    if (isHeading(paragraph)) {
      const level = /^#+/.exec(paragraph.text)?.[0].length ?? 1;
      return [{ ...this.textBlock('paragraph', passage, false), kind: 'heading', level }];
    }
    if (paragraph.kind === 'salutation') return [this.textBlock('salutation', passage, true)];
    if (paragraph.kind === 'title') return [this.textBlock('title-line', passage, true)];
    return markdownBlocksOf(source).flatMap((block) => this.blockOf(block, paragraph));
  }

  private blockOf(block: MarkdownBlock, paragraph: Paragraph): Block[] {
    switch (block.kind) {
      case 'text': {
        const made = this.textBlock('paragraph', { paragraph, source: block.source }, false);
        return made.content.length > 0 ? [made] : [];
      }
      case 'quotation':
        return [{ kind: 'quotation', blocks: block.blocks.flatMap((one) => this.blockOf(one, paragraph)) }];
      case 'list': {
        const items = block.items.map((item) => item.flatMap((one) => this.blockOf(one, paragraph)));
        return [{ kind: 'list', start: block.start, items }];
      }
    }
  }

  private textBlock(kind: TextBlock['kind'], { paragraph, source }: Passage, keepLines: boolean): TextBlock {
    const language = paragraph.language ?? this.language;
    return { kind, language, content: this.inlines(withoutHeadingMarks(source, paragraph), keepLines) };
  }

  private inlines(source: string, keepLines: boolean): Inline[] {
    return inlinesOf(source.trim(), { keepLines, footnotes: (label) => this.footnote(label) });
  }

  /** The number of the footnote that a label refers to: a new one for each reference, as printed footnotes have it. */
  private footnote(label: string): number | null {
    const definition = this.definitions.get(label);
    if (!definition) return null;
    const language = definition.paragraph.language ?? this.language;
    // A footnote has no footnotes.
    const content = inlinesOf(definition.source, { keepLines: false, footnotes: () => null });
    return this.footnotes.push({ language, content });
  }
}

/**
 * Where the lines over the salutation end. Without a salutation right after them a second heading begins the text: "# Statement", "## Protection".
 */
function headEnd(passages: readonly Passage[]): number {
  const found = passages.findIndex(({ paragraph }) => paragraph.kind !== 'title');
  const end = found < 0 ? passages.length : found;
  if (passages[end]?.paragraph.kind === 'salutation') return end;
  const headings = [...passages.slice(0, end).keys()].filter((i) => isHeadingAt(passages, i));
  return headings[1] ?? end;
}

function isHeadingAt(passages: readonly Passage[], i: number): boolean {
  const passage = passages[i];
  return passage !== undefined && isHeading(passage.paragraph);
}

const DEFINITION = /^\[\^([^\]\s[]{1,60})\]:[ \t]*([^\n]*(?:\n(?!\[\^[^\]\s[]{1,60}\]:)[^\n]*)*)/gmu;

/** The footnotes of a draft by their labels; the first of a label counts. */
function definitionsIn(passages: readonly Passage[]): Map<string, Passage> {
  const definitions = new Map<string, Passage>();
  for (const { paragraph, source } of passages) {
    for (const [, label = '', text = ''] of source.matchAll(DEFINITION)) {
      if (!definitions.has(label)) definitions.set(label, { paragraph, source: text.replace(/\s+/g, ' ').trim() });
    }
  }
  return definitions;
}

/** Those footnotes that the text refers to. */
function referredTo(definitions: ReadonlyMap<string, Passage>, passages: readonly Passage[]): Map<string, Passage> {
  const labels = new Set(
    passages.flatMap(({ source }) =>
      [...source.replace(DEFINITION, '').matchAll(/\[\^([^\]\s[]{1,60})\]/gu)].map(([, label]) => label),
    ),
  );
  return new Map([...definitions].filter(([label]) => labels.has(label)));
}

/** The text without its footnotes; one that nothing refers to stays where it is, so that no word gets lost. */
function withoutDefinitions(source: string, referred: ReadonlyMap<string, Passage>): string {
  return source.replace(DEFINITION, (whole, label: string) => (referred.has(label) ? '' : whole));
}

function withoutHeadingMarks(source: string, paragraph: Paragraph): string {
  return isHeading(paragraph) ? source.replace(/^#+[ \t]*/, '').replace(/[ \t]+#+[ \t]*$/, '') : source;
}

/** Whether a name stands in a text, in whatever case its language puts it. */
function standsIn(name: string, text: string, language: LanguageCode): boolean {
  if (languages[language].unspaced) return text.replace(/\s/g, '').includes(name.replace(/\s/g, ''));
  const stems = new Set(tokensOf(text, language).map(({ stem }) => stem));
  return tokensOf(name, language).every(({ stem }) => stems.has(stem));
}

/** Neighbouring lists of one kind as one: a drafter leaves a blank line between items. */
function listsJoined(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      last?.kind === 'list' &&
      block.kind === 'list' &&
      (last.start === null ? block.start === null : block.start === last.start + last.items.length);
    if (goesOn) joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

function textRun(text: string): Inline {
  return { kind: 'text', text, strong: false, emphasis: false, link: null };
}

function titleOf(blocks: readonly Block[]): string {
  const named = blocks.find(({ kind }) => kind === 'title') ?? blocks.find((block) => 'content' in block);
  return named && 'content' in named ? shortened(plainText(named.content), LONGEST_TITLE) : '';
}
