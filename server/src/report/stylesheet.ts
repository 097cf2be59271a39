// How the report looks: the colours of the editor where it shows the page, else light or dark as the reader has it, and plain in print.

export const stylesheet = `
:root { --ink: #1b1b1b; --paper: #fff; --good: #2e7d32; --some: #b26a00; --bad: #c62828; --accent: #0b57a4 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #1c1c1e; --accent: #8ab8ff } }
body {
  --ink-here: var(--vscode-editor-foreground, var(--ink)); --paper-here: var(--vscode-editor-background, var(--paper));
  --quiet: color-mix(in srgb, var(--ink-here) 78%, var(--paper-here)); --line: color-mix(in srgb, var(--ink-here) 25%, var(--paper-here));
  color: var(--ink-here); background: var(--paper-here); max-width: 60rem; margin: 0 auto; padding: 1.5rem;
  font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif
}
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance }
h1 { font-size: 1.8rem; margin: 0 0 1rem }
h2 { font-size: 1.4rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid var(--line); padding-bottom: .3rem }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem }
h4 { font-size: 1rem; margin: 0 0 .3rem }
h4 bdi[lang] { font-weight: 400 }
p { margin: .4rem 0 }
a { color: var(--vscode-textLink-foreground, var(--accent)) }
a:focus-visible, .wide:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
.note { font-size: 1.1rem; font-weight: 600 }
.quiet, figcaption, footer { color: var(--quiet); font-size: .9rem }
.facts { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin: .5rem 0 1rem }
.facts div { display: flex; gap: .5rem }
.facts dt { color: var(--quiet) }
dd { margin: 0 }
.questions { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1rem }
.questions dt { font-weight: 600 }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
caption { text-align: start; color: var(--quiet); padding-bottom: .3rem }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
tbody th { font-weight: 600 }
.matrix tbody th { min-width: 7em; overflow-wrap: break-word }
.matrix td, .matrix thead th { text-align: center; overflow-wrap: normal }
.matrix thead th:first-child { text-align: start }
.matrix td:not([class]) { font-size: .9rem; text-align: start }
.sign { display: block; font-size: 1.3rem; font-weight: 700; line-height: 1.1 }
.addressed { --tone: var(--good) }
.partly { --tone: var(--some) }
.open { --tone: var(--bad) }
td[class] { background: color-mix(in srgb, var(--tone) 20%, var(--paper-here)); font-size: .85rem }
.question { border-inline-start: .3rem solid var(--tone); padding-inline-start: 1rem; margin: 1rem 0 }
.question.open { border-inline-start-style: dashed }
.question.partly { border-inline-start-style: double }
.status { font-weight: 600 }
figure { margin: .6rem 0 }
blockquote { margin: .2rem 0; padding: .5rem .8rem; background: color-mix(in srgb, var(--ink-here) 6%, var(--paper-here)) }
blockquote bdi { display: block }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .2em }
.vscode-high-contrast td[class], .vscode-high-contrast blockquote { background: none; border: 1px solid var(--vscode-contrastBorder, currentColor) }
@media print {
  body { --ink-here: #000; --paper-here: #fff; padding: 0; max-width: none; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact }
  article { break-before: page }
  tr, figure, h2, h3, h4 { break-inside: avoid }
  h2, h3, h4 { break-after: avoid }
  a { color: inherit; text-decoration: none }
  .wide { overflow: visible }
}
`;
