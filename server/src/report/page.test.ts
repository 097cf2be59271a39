import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { openDraft } from '../testing/open-draft';
import type { CheckedDraft } from './checked-draft';
import { html } from './html';
import { reportPage } from './page';
import { excerpt } from './passage';

const NOTE = `S/2019/500

Concept note

1. The protection of civilians is a shared duty.

Questions for discussion

(a) How can the protection of civilians by peacekeeping missions be improved?

(b) How can illegal mining and the trade in natural resources be curbed?
`;
const HOSTILE = '</bdi><script>alert(1)</script><img src=x onerror="a()"> & \'';

function checked(text: string, note: string | string[] = NOTE, path = 'draft.statement'): CheckedDraft {
  const { open } = openDraft(text, note);
  const document = TextDocument.create(`file:///${path}`, 'un-statement', 1, open.document.getText());
  return { path, document, analysis: open.analysis, notePaths: open.notes.map((one) => one.path) };
}

function draft(delegation: string, body = 'Peacekeepers must protect civilians. <!-- answers: a -->'): string {
  return `---\nnote: note.txt\ndelegation: ${delegation}\nlimit: 2 s\n---\n# Statement\n\nMr. President,\n\n${body}\n`;
}

describe('templates', () => {
  it('escape what they are given, in content and in attributes', () => {
    expect(html`<p title="${'"><b>'}">${'<&>\u0000\ud800'}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;&amp;&gt;\ufffd\ufffd</p>',
    );
  });
  it('take lists, numbers, other templates and nothing', () => {
    expect(html`${[1, html`<b>${'x'}</b>`, null]}`.text).toBe('1<b>x</b>');
  });
});

describe('an excerpt', () => {
  it('marks the words, overlapping ones once, and cuts no word and no character', () => {
    const text = `${'word '.repeat(100)}here 😀${'😀'.repeat(300)}`;
    const at = text.indexOf('here');
    const marked = html`${excerpt(text, [
      { start: at, end: at + 4 },
      { start: at + 2, end: at + 4 },
    ])}`.text;
    expect(marked).toMatch(/^…word .*<mark>here<\/mark> 😀+…$/u);
    expect(marked).not.toContain('\ufffd');
    expect(marked.match(/<mark>/g)).toHaveLength(1);
  });
  it('gives a short text whole', () => {
    expect(html`${excerpt('主席先生', [{ start: 0, end: 2 }])}`.text).toBe('<mark>主席</mark>先生');
  });
});

describe('the report', () => {
  it('shows note, table, passages with their words, open questions, findings and time', () => {
    const page = reportPage([
      checked(draft('Valdoria', 'Peacekeepers must see to the protection of civilians and and more.')),
    ]);
    expect(page).toContain('S/2019/500');
    expect(page).toMatch(/<th scope="row"><a href="#draft-1">/);
    expect(page).toMatch(/<mark>[^<]*protection of civilians/);
    expect(page).toContain('open: no passage found that answers it');
    expect(page).toContain('repeated-word');
    expect(page).toMatch(/limit exceeded by/);
  });
  it('lets no text of a draft or a note become part of the page', () => {
    const note = NOTE.replace('be improved', `be ${HOSTILE}`);
    const page = reportPage([checked(draft(JSON.stringify(HOSTILE), `${HOSTILE} the the`), note, `${HOSTILE}.md`)]);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;');
  });
  it('has no scripts, and loads nothing', () => {
    const page = reportPage([checked(draft('Valdoria'))]);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script|\bsrc=|<link|url\(|@import|https?:/);
  });
  it('sets Arabic from right to left in an English page', () => {
    const page = reportPage([checked(draft('جمهورية', 'يجب على حفظة السلام حماية المدنيين. <!-- answers: a -->'))]);
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toMatch(/<blockquote><bdi lang="ar" dir="rtl">/);
  });
  it('speaks of a draft without a note, and of none', () => {
    expect(reportPage([checked('We agree.', [])])).toContain('No concept note');
    expect(reportPage([])).toContain('</html>');
  });
  it('has a row for each of twenty drafts on a note, and one note for all', () => {
    const { open } = openDraft(draft('Valdoria'), NOTE);
    const drafts = Array.from({ length: 20 }, (_, i) => ({
      path: `${i}.statement`,
      document: open.document,
      analysis: open.analysis,
      notePaths: ['note.txt'],
    }));
    const page = reportPage(drafts);
    expect(page.match(/<th scope="row"><a/g)).toHaveLength(20);
    expect(page.match(/class="matrix"/g)).toHaveLength(1);
    expect(page).toContain('Valdoria (19.statement)');
  });
  it('is the same for the same drafts', () => {
    expect(reportPage([checked(draft('Valdoria'))])).toBe(reportPage([checked(draft('Valdoria'))]));
  });
});
