// The rows of the view "Drafts of This Note": each draft with its questions, or each question with its drafts.
import * as vscode from 'vscode';
import type { DraftOfNote, QuestionStatus } from '../../../server/src/protocol';
import { asClock } from '../clock';
import type { Row } from './rows';
import { isolated, statusIcon, statusInWords } from './words';

/** A draft, and under it how it stands to each question. */
export function rowsByDraft(drafts: readonly DraftOfNote[]): Row[] {
  return drafts.map((draft) => ({
    id: draft.uri,
    kind: 'draft',
    question: null,
    label: isolated(nameOf(draft)),
    description: [answeredInWords(draft), openInWords(draft), timeOf(draft)].filter(Boolean).join(' · '),
    tooltip: [nameOf(draft), fileName(draft), answeredInWords(draft), openInWords(draft), timeOf(draft)]
      .filter(Boolean)
      .join('\n'),
    icon: new vscode.ThemeIcon('file'),
    target: { uri: draft.uri, range: TOP },
    children: draft.questions.map((question) =>
      standing(draft, question, `${draft.uri}#${question.label}`, {
        label: vscode.l10n.t('({0}) {1}', question.label, statusInWords(question.status)),
        description: isolated(question.text),
      }),
    ),
  }));
}

/** A question, and under it how each draft stands to it. Drafts in several languages number alike: the place counts. */
export function rowsByQuestion(drafts: readonly DraftOfNote[]): Row[] {
  const [first] = drafts;
  return (first?.questions ?? []).map(({ label, text }, place) => {
    const standings = drafts.flatMap((draft) => {
      const question = draft.questions[place];
      return question ? [{ draft, question }] : [];
    });
    const answering = standings.filter(({ question }) => question.status !== 'open').length;
    return {
      id: `#${label}`,
      kind: 'standing',
      question: label,
      label: vscode.l10n.t('({0}) drafts: {1} of {2}', label, answering, standings.length),
      description: isolated(text),
      tooltip: `(${label}) ${text}`,
      icon: new vscode.ThemeIcon('question'),
      target: null,
      children: standings.map(({ draft, question }) =>
        standing(draft, question, `#${label}/${draft.uri}`, {
          label: isolated(nameOf(draft)),
          description: statusInWords(question.status),
        }),
      ),
    };
  });
}

/** The matrix as lines of cells between tabs, which word processors and spreadsheets take as a table. */
export function matrixAsText(drafts: readonly DraftOfNote[]): string {
  const { t } = vscode.l10n;
  const labels = drafts[0]?.questions.map(({ label }) => `(${label})`) ?? [];
  const head = [t('Draft'), ...labels, t('Time')];
  const lines = drafts.map((draft) => [
    nameOf(draft),
    ...draft.questions.map(({ status }) => statusInWords(status)),
    timeOf(draft),
  ]);
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
}

type Standing = DraftOfNote['questions'][number];

function standing(
  { uri }: DraftOfNote,
  { label, text, status, at }: Standing,
  id: string,
  shown: Pick<Row, 'label' | 'description'>,
): Row {
  return {
    id,
    kind: 'standing',
    question: label,
    ...shown,
    tooltip: `(${label}) ${text}\n${statusInWords(status)}`,
    icon: statusIcon(status),
    target: { uri, range: at ?? TOP },
    children: [],
  };
}

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function nameOf(draft: DraftOfNote): string {
  return draft.delegation ?? fileName(draft);
}

function fileName({ uri }: DraftOfNote): string {
  const { path } = vscode.Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

function answeredInWords({ status: { coverage } }: DraftOfNote): string {
  return coverage ? vscode.l10n.t('{0} of {1}', coverage.answered, coverage.questions) : '';
}

function openInWords({ questions }: DraftOfNote): string {
  const isOpen = ({ status }: { readonly status: QuestionStatus }) => status === 'open';
  const open = questions.filter(isOpen).map(({ label }) => `(${label})`);
  return open.length > 0 ? vscode.l10n.t('open: {0}', open.join(' ')) : '';
}

function timeOf({ status: { delivered, limit } }: DraftOfNote): string {
  return limit === null ? asClock(delivered) : vscode.l10n.t('{0} of {1}', asClock(delivered), asClock(limit));
}
