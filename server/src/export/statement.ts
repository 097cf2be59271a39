// What goes out of the house of a draft: the statement as its readers get it. Plain data, from which the Word file and the web page are made.
import type { LanguageCode } from '../text/languages';

export interface Statement {
  /** What it is called, on one line; empty only where it has no words at all. */
  readonly title: string;
  /** The language most of it is in. */
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
  /** In the order in which the text refers to them: the first is number 1. */
  readonly footnotes: readonly Footnote[];
}

export interface Footnote {
  readonly language: LanguageCode;
  readonly content: readonly Inline[];
}

export type Block = TextBlock | HeadingBlock | QuotationBlock | ListBlock;

export interface TextBlock {
  /**
   * `mark`: "Check against delivery" and its kin; `title`: the statement's own; `title-line`: what else stands over the salutation, such as name,
   * place and date.
   */
  readonly kind: 'mark' | 'title' | 'title-line' | 'salutation' | 'paragraph';
  readonly language: LanguageCode;
  readonly content: readonly Inline[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** From 1. */
  readonly level: number;
  readonly language: LanguageCode;
  readonly content: readonly Inline[];
}

export interface QuotationBlock {
  readonly kind: 'quotation';
  readonly blocks: readonly Block[];
}

export interface ListBlock {
  readonly kind: 'list';
  /** The number of its first item; null for a list of dots. */
  readonly start: number | null;
  readonly items: readonly (readonly Block[])[];
}

export type Inline = TextRun | LineBreak | FootnoteReference;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** A web or mail address; null where the text is no link. */
  readonly link: string | null;
}

export interface LineBreak {
  readonly kind: 'break';
}

export interface FootnoteReference {
  readonly kind: 'footnote';
  /** From 1. */
  readonly number: number;
}

/** The words of a passage on one line. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((one) => (one.kind === 'text' ? one.text : one.kind === 'break' ? ' ' : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
