// Cards: what hovers and completions show. Features fill in plain text, which may come from a stranger's note; only this file knows
// Markdown, so that nothing in a text can become a link, an image or a command.
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';

/** A card in plain text: every string is shown as it stands, whatever is in it. */
export interface Card {
  readonly title: string;
  /** A few words under the title. */
  readonly about: string;
  readonly paragraphs: readonly string[];
  readonly fields: readonly CardField[];
}

export interface CardField {
  readonly name: string;
  readonly text: string;
  /** An address of the United Nations to which the text leads. */
  readonly link?: string | undefined;
}

/** Cards one under the other, in Markdown where the client shows it and else as plain text. */
export function showCards(cards: readonly Card[], markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: cards.map(asMarkdown).join('\n\n---\n\n') }
    : { kind: MarkupKind.PlainText, value: cards.map(asPlainText).join('\n\n') };
}

function asMarkdown({ title, about, paragraphs, fields }: Card): string {
  const head = [`**${escaped(title)}**`, ...(about === '' ? [] : [`*${escaped(about)}*`])].join('  \n');
  const list = fields.map(({ name, text, link }) => {
    const shown = link === undefined ? escaped(text) : `[${escaped(text)}](<${link}>)`;
    return `- ${escaped(name)}: ${shown}`;
  });
  return [head, ...paragraphs.map(escaped), ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
}

/** A card as a Markdown document that is read as it stands: only what could become a link, an image or a tag is escaped. */
export function cardAsDocument({ title, about, paragraphs, fields }: Card): string {
  const list = fields.map(({ name, text, link }) => {
    const shown = link === undefined ? readable(text) : `[${readable(text)}](<${link}>)`;
    return `- **${readable(name)}**: ${shown}`;
  });
  const parts = [`# ${readable(title)}`, readable(about), ...paragraphs.map(readable), list.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function readable(text: string): string {
  return tidy(text)
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/(?<=[a-z])(?=:\/\/)/giu, '\\');
}

function asPlainText({ title, about, paragraphs, fields }: Card): string {
  const head = about === '' ? title : `${title}\n${about}`;
  const list = fields.map(({ name, text }) => `${tidy(name)}: ${tidy(text)}`);
  return [head, ...paragraphs.map(tidy), ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
}

/** Text that Markdown leaves as it is: on one line, every character that could mean something escaped. */
function escaped(text: string): string {
  return tidy(text).replace(/[\\`*_{}[\]<>()#+\-.!|~&$:/@=^]/g, '\\$&');
}

/** Text on one line, without control characters and without marks that turn the direction of what follows. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}
