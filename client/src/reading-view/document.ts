// The reading view's page as a document: its script fills in the texts and, through the browser's own text nodes alone, the statement.

export interface PageResources {
  readonly script: string;
  readonly style: string;
  /** From where styles may come. */
  readonly styleSource: string;
  /** New for each page: the one script that may run carries it. */
  readonly nonce: string;
}

/** The page. `data-text` and `data-label` name the text of PageTexts that a control shows, or that names it. */
export function pageDocument({ script, style, styleSource, nonce }: PageResources): string {
  const policy = `default-src 'none'; style-src ${styleSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rostrum</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<header class="bar">
  <h1 class="unseen" data-text="statement"></h1>
  <div class="joined" role="group" data-label="show">
    <button type="button" id="whole" data-text="whole" aria-pressed="true"></button>
    <button type="button" id="paragraph" data-text="byParagraph" aria-pressed="false"></button>
    <button type="button" id="sentence" data-text="bySentence" aria-pressed="false"></button>
  </div>
  <div class="group" role="group" data-label="walk">
    <button type="button" id="previous" class="sign" data-label="previous">‹</button>
    <span id="position" class="figures"></span>
    <button type="button" id="next" class="sign" data-label="next">›</button>
  </div>
  <div class="group" role="group" data-label="size">
    <button type="button" id="smaller" class="sign small-type" data-label="smaller">A</button>
    <button type="button" id="larger" class="sign large-type" data-label="larger">A</button>
  </div>
  <button type="button" id="follow" data-text="follow" aria-pressed="false"></button>
</header>
<main id="text" tabindex="0" data-label="statement" aria-describedby="keys"></main>
<footer class="bar">
  <div class="group" role="group" data-label="countdown">
    <span id="clock" class="figures" role="timer" aria-live="off"></span>
    <span id="caption"></span>
    <button type="button" id="start" class="main-button" data-text="start"></button>
    <button type="button" id="reset" data-text="reset"></button>
  </div>
  <div class="group" role="group" data-label="rate">
    <button type="button" id="slower" class="sign" data-label="slower">−</button>
    <span id="rate" class="figures"></span>
    <button type="button" id="faster" class="sign" data-label="faster">+</button>
    <button type="button" id="usual" data-text="usual" hidden></button>
  </div>
  <div class="sum">
    <p id="total"></p>
    <p id="limit"></p>
  </div>
</footer>
<p id="keys" hidden data-text="keys"></p>
<p id="announcement" class="unseen" role="status"></p>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
