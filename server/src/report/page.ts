// The Coverage Report: one page for all drafts, for the command line and the editor. It has no scripts and loads nothing.
import * as l10n from '../text/l10n';
import type { Status } from '../analysis/coverage';
import { countryByCode } from '../knowledge/countries';
import type { Presidency } from '../note/note';
import type { LanguageCode } from '../text/languages';
import { draftsByNote, namesOf, shownNote, type CheckedDraft } from './checked-draft';
import { draftSection } from './draft-section';
import { html, type Html, type Part } from './html';
import { htmlPage } from './html-page';
import { noteInWords, statusCounts, statusInTable } from './in-words';
import { inLanguage, questionText } from './passage';
import { stylesheet } from './stylesheet';

const SIGNS: Readonly<Record<Status, string>> = { addressed: '✓', partly: '~', open: '✗' };

/**
 * A whole HTML document on the drafts: for each note the table drafts × questions, then each draft by itself. Its own words are in the language of
 * messages. The same drafts give the same page.
 */
export function reportPage(drafts: readonly CheckedDraft[]): string {
  const title = l10n.t('Coverage Report');
  const language = l10n.spokenLanguage();
  const names = namesOf(drafts);
  const anchors = new Map(drafts.map((draft, i) => [draft, { id: `draft-${i + 1}`, name: names[i] ?? draft.path }]));
  const link = (draft: CheckedDraft) => {
    const { id, name } = anchors.get(draft) ?? { id: '', name: draft.path };
    return html`<a href="#${id}">${inLanguage(name, null)}</a>`;
  };
  const body = html`<header><h1>${title}</h1></header>
    <main>
      ${draftsByNote(drafts).map((group, i) => noteSection(group, `note-${i + 1}`, link))}
      ${drafts.map((draft, i) => draftSection(draft, `draft-${i + 1}`, names[i] ?? draft.path))}
    </main>
    <footer>
      <p>
        ${l10n.t('Made by Rostrum on this computer. Passages are quoted from the drafts; coverage is a hint, and the marked words are its evidence.')}
      </p>
    </footer>`;
  const head = html` <meta name="color-scheme" content="light dark" />`;
  return htmlPage({ title, language, stylesheet, head, body });
}

function noteSection(drafts: readonly CheckedDraft[], id: string, link: (draft: CheckedDraft) => Html): Part {
  const [first] = drafts;
  const note = first && shownNote(first.analysis);
  if (!note) return null;
  const { questions } = first.analysis;
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${l10n.t('Concept note')}</h2>
    <p class="note">${inLanguage(noteInWords(note, first.notePaths), note.language)}</p>
    ${facts([
      [l10n.t('Meeting'), note.meetingDate],
      [l10n.t('Presidency'), note.presidency && presidencyInWords(note.presidency, note.language)],
    ])}
    <div class="wide" tabindex="0" role="region" aria-labelledby="${id}-matrix">
      <table class="matrix">
        <caption id="${id}-matrix">
          ${l10n.t('Which draft answers which question')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${l10n.t('Draft')}</th>
            ${questions.map(({ question }) => html`<th scope="col">${inLanguage(`(${question.label})`, null)}</th>`)}
            <th scope="col">${l10n.t('Sum')}</th>
          </tr>
        </thead>
        <tbody>
          ${drafts.map((draft) => matrixRow(draft, link(draft)))}
        </tbody>
      </table>
    </div>
    <h3>${l10n.t('Questions of the note')}</h3>
    <dl class="questions">
      ${questions.map(
        (one) =>
          html`<dt>${inLanguage(`(${one.question.label})`, null)}</dt>
            <dd>${questionText(one)}</dd>`,
      )}
    </dl>
  </section> `;
}

/** The State in the reader's language where it is known, else as the note has it. */
function presidencyInWords({ name, country }: Presidency, language: LanguageCode | null): Part {
  const reader = l10n.spokenLanguage();
  const known = country === null ? undefined : countryByCode(country)?.short[reader];
  return known === undefined ? inLanguage(name, language) : inLanguage(known, reader);
}

function matrixRow({ analysis: { coverage } }: CheckedDraft, name: Html): Html {
  const questions = coverage?.questions ?? [];
  return html`<tr>
    <th scope="row">${name}</th>
    ${questions.map(
      ({ status }) =>
        html`<td class="${status}">
          <span class="sign" aria-hidden="true">${SIGNS[status]}</span> ${statusInTable(status)}
        </td>`,
    )}
    <td>${statusCounts(questions)}</td>
  </tr> `;
}

/** A list of names and values; those without a value are left out. */
function facts(pairs: readonly (readonly [name: string, value: Part])[]): Part {
  const known = pairs.filter(([, value]) => value !== null && value !== '');
  return known.length === 0
    ? null
    : html`<dl class="facts">
        ${known.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`;
}
