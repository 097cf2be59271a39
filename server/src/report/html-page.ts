// The frame of a page that stands alone: in its language and direction, without scripts, loading nothing.
import { directionOf, type LanguageCode } from '../text/languages';
import { html, Html, type Part } from './html';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface Page {
  readonly title: string;
  readonly language: LanguageCode;
  readonly stylesheet: string;
  /** More of the head, before the title, each part on a line of its own. */
  readonly head?: Part;
  readonly body: Part;
}

/** A whole HTML document. */
export function htmlPage({ title, language, stylesheet, head = null, body }: Page): string {
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${head}
        <title>${title}</title>
        <style>
          ${new Html(stylesheet)}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `.text;
}
