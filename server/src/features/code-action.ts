// Code actions: the fixes of findings, silencing a check in one place, and the author's own word on coverage.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Command,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, ReportedFinding } from '../analysis/check';
import * as l10n from '../text/l10n';
import type { Span } from '../text/span';
import { diagnosticOf } from './diagnostics';
import { answersEdit, commentAfter } from './author-comments';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { nameActions } from './name-actions';

const { QuickFix, RefactorRewrite } = CodeActionKind;

export const codeAction: Feature<CodeActionParams, (Command | CodeAction)[] | null> = {
  request: CodeActionRequest.type,
  capability: { codeActionProvider: { codeActionKinds: [QuickFix, RefactorRewrite] } },
  empty: [],
  answer: (open, { range, context }) => {
    const { document, analysis } = open;
    const chosen = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const findings = analysis.findings.filter(({ span }) => touches(span, chosen));
    const actions = [
      ...findings.flatMap((finding) => fixOf(open, finding)),
      ...findings.flatMap((finding) => ignoreHere(open, finding)),
      ...markAsAnswering(open, chosen),
      ...nameActions(open, chosen),
    ];
    const { only } = context;
    return only ? actions.filter(({ kind }) => only.some((wanted) => isKind(kind ?? '', wanted))) : actions;
  },
};

function fixOf(open: OpenDraft, finding: ReportedFinding): CodeAction[] {
  const { fix } = finding;
  if (!fix) return [];
  return [
    {
      title: fix.title,
      kind: QuickFix,
      isPreferred: true,
      diagnostics: [diagnosticOf(open.document, finding)],
      edit: { changes: { [open.document.uri]: fix.edits.map((edit) => textEdit(open, edit)) } },
    },
  ];
}

/** Only what stands in a paragraph can be silenced there. */
function ignoreHere(open: OpenDraft, finding: ReportedFinding): CodeAction[] {
  const { draft } = open.analysis;
  const paragraph = draft.paragraphs.find(
    ({ span }) => span.start <= finding.span.start && finding.span.start <= span.end,
  );
  if (!paragraph) return [];
  return [
    {
      title: l10n.t('Ignore this here ({0})', finding.check),
      kind: QuickFix,
      diagnostics: [diagnosticOf(open.document, finding)],
      edit: inDraft(open, commentAfter(open, paragraph, `ignore: ${finding.check}`)),
    },
  ];
}

/** For each question that the paragraph perhaps answers, the author may say that it does. */
function markAsAnswering(open: OpenDraft, chosen: Span): CodeAction[] {
  const { draft, coverage } = open.analysis;
  const paragraph = draft.paragraphs.find(({ span }) => touches(span, chosen));
  if (!paragraph || !coverage) return [];
  const scores = coverage.paragraphs[paragraph.index] ?? [];
  return scores
    .filter(({ band }) => band === 'possible')
    .map(({ label }) => ({
      title: l10n.t('Mark as answering ({0})', label),
      kind: RefactorRewrite,
      edit: inDraft(open, answersEdit(open, paragraph, label)),
    }));
}

function inDraft({ document }: OpenDraft, edit: TextEdit): WorkspaceEdit {
  return { changes: { [document.uri]: [edit] } };
}

function textEdit({ document }: OpenDraft, { span, newText }: Edit): TextEdit {
  return { range: rangeOf(document, span), newText };
}

/** Whether two stretches overlap or meet: a cursor is an empty stretch. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** "refactor" asks for "refactor.rewrite" too, and the empty kind for all. */
function isKind(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}
