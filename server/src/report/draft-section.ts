// One draft on the page of the report: its time, its questions with their passages, its findings.
import * as l10n from '../text/l10n';
import type { ReportedFinding } from '../analysis/check';
import type { PairScore, QuestionCoverage } from '../analysis/coverage';
import type { ShownQuestion } from '../analysis/questions';
import { clockOf, timeOfParagraphs } from '../analysis/timing';
import { sectionsOf, titleText } from '../features/headings';
import { conceptLabel } from '../knowledge/thesaurus';
import { shift } from '../text/span';
import type { CheckedDraft } from './checked-draft';
import { html, type Html, type Part } from './html';
import {
  findingCounts,
  howSure,
  numbersOf,
  severityInWords,
  statusCounts,
  statusInWords,
  timeInWords,
  unlessToldAbove,
} from './in-words';
import { excerpt, inLanguage, questionText } from './passage';

/** A draft under its name. */
export function draftSection(checked: CheckedDraft, id: string, name: string): Html {
  const { analysis, path } = checked;
  const [heading] = sectionsOf(analysis.draft);
  const title = heading ? titleText(heading.heading) : '';
  return html`<article aria-labelledby="${id}">
    <h2 id="${id}">${inLanguage(name, null)}</h2>
    <p class="quiet">
      ${title === '' ? null : [inLanguage(title, analysis.draft.language), ' · ']}${inLanguage(path, null)}
    </p>
    ${time(checked)} ${questions(checked)} ${findings(checked)}
  </article> `;
}

function time({ analysis: { draft, timing } }: CheckedDraft): Html {
  const sections = sectionsOf(draft);
  // The only heading of most drafts is their title, whose time is that of the whole.
  const table =
    sections.length < 2
      ? null
      : html`<table>
          <caption>
            ${l10n.t('Time by section')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${l10n.t('Section')}</th>
              <th scope="col">${l10n.t('Time')}</th>
            </tr>
          </thead>
          <tbody>
            ${sections.map(
              ({ heading, paragraphs }) =>
                html`<tr>
                  <th scope="row">${inLanguage(titleText(heading), heading.language ?? draft.language)}</th>
                  <td>${clockOf(timeOfParagraphs(paragraphs, timing).seconds)}</td>
                </tr>`,
            )}
          </tbody>
        </table>`;
  return html`<h3>${l10n.t('Time')}</h3>
    <p>${timeInWords(timing)}</p>
    ${table}`;
}

function questions(checked: CheckedDraft): Html {
  const { coverage, questions: shown } = checked.analysis;
  if (!coverage) return html`<p>${l10n.t('No concept note: nothing is said of questions.')}</p>`;
  return html`<h3>${l10n.t('Questions: {0}', statusCounts(coverage.questions))}</h3>
    ${coverage.questions.map((question, i) => {
      const one = shown[i];
      return one ? questionBlock(checked, question, one, i) : null;
    })}`;
}

function questionBlock(checked: CheckedDraft, question: QuestionCoverage, shown: ShownQuestion, i: number): Html {
  const { coverage } = checked.analysis;
  const open = shown.facets.filter((_, facet) => question.facets[facet]?.covered === false);
  return html`<section class="question ${question.status}">
    <h4>${inLanguage(`(${question.label})`, null)} ${questionText(shown)}</h4>
    <p class="status">${statusInWords(question.status)}</p>
    ${question.paragraphs.map((index) => {
      const pair = coverage?.paragraphs[index]?.[i];
      return pair ? passage(checked, index, pair) : null;
    })}
    ${question.status !== 'open' && open.length > 0 ? html`<p>${l10n.t('not spoken of: {0}', open.join('; '))}</p>` : null}
  </section> `;
}

/** A paragraph that answers, with the words that say so, and what they speak of. */
function passage({ analysis, document }: CheckedDraft, index: number, pair: PairScore): Part {
  const { draft, reader, added } = analysis;
  const paragraph = draft.paragraphs[index];
  if (!paragraph) return null;
  const { text, span, language } = paragraph;
  const line = document.positionAt(span.start).line + 1;
  const place = l10n.t('paragraph {0}, line {1}', numbersOf(draft.paragraphs).get(index) ?? '', line);
  const marks = pair.evidence.map((one) => shift(one.span, -span.start));
  const subjects = pair.evidence.map(({ concept, noteParagraphs }) => {
    const label = conceptLabel(concept, reader, added);
    return noteParagraphs.length === 0 ? label : l10n.t('{0} (note, para. {1})', label, l10n.listed(noteParagraphs));
  });
  return html`<figure>
    <figcaption>${l10n.listed([place, ...howSure(pair)])}</figcaption>
    <blockquote>${inLanguage(excerpt(text, marks), language ?? draft.language)}</blockquote>
    ${subjects.length === 0 ? null : html`<p class="quiet">${l10n.t('Speaks of: {0}', [...new Set(subjects)].join('; '))}</p>`}
  </figure> `;
}

function findings(checked: CheckedDraft): Html {
  const { analysis } = checked;
  if (analysis.findings.length === 0) return html`<h3>${l10n.t('No findings.')}</h3>`;
  return html`<h3>${l10n.t('Findings: {0}', findingCounts(analysis.findings))}</h3>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${l10n.t('Line')}</th>
            <th scope="col">${l10n.t('Weight')}</th>
            <th scope="col">${l10n.t('What')}</th>
          </tr>
        </thead>
        <tbody>
          ${unlessToldAbove(analysis.findings).map((finding) => findingRow(checked, finding))}
        </tbody>
      </table>
    </div>`;
}

function findingRow({ document }: CheckedDraft, { span, severity, message, check, fix }: ReportedFinding): Html {
  return html`<tr>
    <td>${document.positionAt(span.start).line + 1}</td>
    <td>${severityInWords(severity)}</td>
    <td>
      <span dir="auto">${message}</span> ${fix ? html`<br />${l10n.t('Fix: {0}', fix.title)} ` : null}<span
        class="quiet"
        ><code>${check}</code></span
      >
    </td>
  </tr> `;
}
