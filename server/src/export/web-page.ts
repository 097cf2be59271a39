// The statement as one web page: it has no scripts, loads nothing, and prints on A4 for reading out.
import { html, Html, type Part } from '../report/html';
import { htmlPage } from '../report/html-page';
import { directionOf, type LanguageCode } from '../text/languages';
import type { Block, Inline, ListBlock, Statement, TextRun } from './statement';

const MOST_LEVEL = 6;

const stylesheet = `
:root { color-scheme: light dark }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1.15rem/1.6 "Times New Roman", Times, "Songti SC", SimSun, serif; overflow-wrap: break-word }
h1, .title-line { text-align: center; text-wrap: balance }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 1rem 0 }
h2, h3, h4, h5, h6 { font-size: 1.15rem; line-height: 1.3; margin: 1.8rem 0 .6rem }
p { margin: 0 0 1rem }
.title-line { margin: 0 0 .4rem }
.mark { text-align: end; font-style: italic; text-decoration: underline }
:lang(zh) .mark, .mark:lang(zh), :lang(ar) .mark, .mark:lang(ar) { font-style: normal }
.salutation { margin-block-start: 1.5rem }
blockquote { margin-block: 0 1rem; margin-inline: 2rem }
ul, ol { margin: 0 0 1rem; padding-inline-start: 2rem }
:lang(zh) em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right }
li > ul, li > ol { margin: 0 }
p:not([class]):lang(zh) { text-indent: 2em }
/* Arabic letters look smaller than Latin ones of the same size. */
html:lang(ar) body { font-size: 1.35rem }
sup { line-height: 0 }
.footnotes { border-block-start: 1px solid; margin-block-start: 2.5rem; padding-block-start: .8rem; font-size: 1rem }
@page { size: A4; margin: 2.5cm; @bottom-center { content: counter(page) "/" counter(pages) } }
@media print {
  :root { color-scheme: light }
  body { max-width: none; padding: 0; font-size: 14pt }
  html:lang(ar) body { font-size: 17pt }
  h1 { font-size: 18pt }
  h2, h3, h4, h5, h6 { font-size: 14pt; break-after: avoid }
  .salutation { break-after: avoid }
  p, li { orphans: 2; widows: 2 }
  a { color: inherit }
}
`;

/** A whole HTML document. The same statement gives the same page. */
export function webPageOf(statement: Statement): string {
  const { title, language, blocks, footnotes } = statement;
  const body = html`<main>${blocks.map((block) => blockHtml(block, language))}</main>
    ${footnotes.length > 0 ? footnoteList(statement) : null}`;
  return htmlPage({ title, language, stylesheet, body });
}

function blockHtml(block: Block, around: LanguageCode): Html {
  switch (block.kind) {
    case 'quotation':
      return html`<blockquote>${block.blocks.map((one) => blockHtml(one, around))}</blockquote> `;
    case 'list':
      return listHtml(block, around);
    case 'title':
      return element('h1', null, block, around);
    case 'heading':
      // The statement's title is the page's one heading of the first level.
      return element(`h${Math.min(Math.max(block.level, 2), MOST_LEVEL)}`, null, block, around);
    default:
      return element('p', block.kind === 'paragraph' ? null : block.kind, block, around);
  }
}

function listHtml({ start, items }: ListBlock, around: LanguageCode): Html {
  const inner = items.map((blocks) => html`<li>${itemParts(blocks, around)}</li> `);
  if (start === null)
    return html`<ul>
      ${inner}
    </ul> `;
  return html`<ol${start === 1 ? null : html` start="${start}"`}>
${inner}</ol>
`;
}

/** The words of a short item stand in the item itself, without the space around a paragraph. */
function itemParts(blocks: readonly Block[], around: LanguageCode): Html[] {
  const isShort = blocks.filter(({ kind }) => kind === 'paragraph').length === 1;
  return blocks.map((block) =>
    isShort && block.kind === 'paragraph' ? element('span', null, block, around) : blockHtml(block, around),
  );
}

interface Words {
  readonly language: LanguageCode;
  readonly content: readonly Inline[];
}

function element(name: string, kind: string | null, { language, content }: Words, around: LanguageCode): Html {
  const tag = new Html(name);
  const end = name === 'span' ? '' : '\n';
  return html`<${tag}${kind === null ? null : html` class="${kind}"`}${tongue(language, around)}>${content.map(inlineHtml)}</${tag}>${end}`;
}

/** Language and direction, where they are not those of what stands around. */
function tongue(language: LanguageCode, around: LanguageCode): Part {
  if (language === around) return null;
  return html` lang="${language}" dir="${directionOf(language)}"`;
}

function inlineHtml(inline: Inline): Html {
  switch (inline.kind) {
    case 'break':
      return html`<br /> `;
    case 'footnote':
      return html`<sup><a id="reference-${inline.number}" href="#footnote-${inline.number}">${inline.number}</a></sup>`;
    case 'text':
      return runHtml(inline);
  }
}

function runHtml({ text, strong, emphasis, link }: TextRun): Html {
  const words = html`${text}`;
  const emphasized = emphasis ? html`<em>${words}</em>` : words;
  const set = strong ? html`<strong>${emphasized}</strong>` : emphasized;
  return link === null ? set : html`<a href="${link}">${set}</a>`;
}

function footnoteList({ footnotes, language: around }: Statement): Html {
  return html`<footer class="footnotes">
    <ol>
      ${footnotes.map(
        ({ language, content }, i) =>
          html`<li id="footnote-${i + 1}" ${tongue(language, around)}>
            ${content.map(inlineHtml)} <a href="#reference-${i + 1}">↩</a>
          </li> `,
      )}
    </ol>
  </footer> `;
}
