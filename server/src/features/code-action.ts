// Code actions: the fixes of findings, one by one and all together, silencing a check here or throughout, and the author's own word on coverage.
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionRequest,
  type Command,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Fix, ReportedFinding } from '../analysis/check';
import { editsOfAll, hasSafeFix } from '../analysis/fix-all';
import { switchedOff } from '../draft/switch-off';
import * as l10n from '../text/l10n';
import type { Span } from '../text/span';
import { diagnosticOf } from './diagnostics';
import { answersEdit, commentAfter } from './author-comments';
import { agreedLanguageAction } from './agreed-language';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { nameActions } from './name-actions';

const { QuickFix, RefactorRewrite } = CodeActionKind;
/** What `"source.fixAll"` under the setting `editor.codeActionsOnSave` runs. */
const FixAll = `${CodeActionKind.SourceFixAll}.rostrum`;

export const codeAction: Feature<CodeActionParams, (Command | CodeAction)[] | null> = {
  request: CodeActionRequest.type,
  capability: { codeActionProvider: { codeActionKinds: [QuickFix, RefactorRewrite, FixAll] } },
  empty: [],
  answer: (open, { range, context }, { commands }) => {
    const { document, analysis } = open;
    const chosen = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const findings = analysis.findings.filter(({ span }) => touches(span, chosen));
    const actions = [
      ...findings.flatMap((finding) => fixesOf(open, finding)),
      ...[...new Set(findings.map(({ check }) => check))].flatMap((check) => fixAllOf(open, check)),
      ...findings.flatMap((finding) => ignoreHere(open, finding)),
      ...[...new Set(findings.map(({ check }) => check))].flatMap((check) => turnOff(open, check)),
      ...markAsAnswering(open, chosen),
      ...nameActions(open, chosen),
      ...(commands ? agreedLanguageAction(open, chosen) : []),
      ...fixAll(open),
    ];
    const { only } = context;
    return only ? actions.filter(({ kind }) => only.some((wanted) => isKind(kind ?? '', wanted))) : actions;
  },
};

/** The fix, and the other one where it cannot be known which is right; only the first is preferred. */
function fixesOf(open: OpenDraft, finding: ReportedFinding): CodeAction[] {
  const { fix, otherFix } = finding;
  const action = ({ title, edits }: Fix, isPreferred: boolean): CodeAction => ({
    title,
    kind: QuickFix,
    isPreferred,
    diagnostics: [diagnosticOf(open.document, finding)],
    edit: editing(open, edits),
  });
  return [...(fix ? [action(fix, true)] : []), ...(otherFix ? [action(otherFix, false)] : [])];
}

/** All fixes of one check, when there are several to apply and none can change what the draft says. */
function fixAllOf(open: OpenDraft, check: string): CodeAction[] {
  const { document, analysis } = open;
  const alike = analysis.findings.filter((finding) => finding.check === check && hasSafeFix(finding));
  if (alike.length < 2) return [];
  return [
    {
      title: l10n.t('Fix all {0} findings of this kind ({1})', alike.length, check),
      kind: QuickFix,
      diagnostics: alike.map((finding) => diagnosticOf(document, finding)),
      edit: editing(open, editsOfAll(alike)),
    },
  ];
}

/** All that can be set right without changing what the draft says, as one step. */
function fixAll(open: OpenDraft): CodeAction[] {
  const edits = editsOfAll(open.analysis.findings.filter(hasSafeFix));
  if (edits.length === 0) return [];
  return [
    {
      title: l10n.t('Fix all that cannot change the meaning'),
      kind: FixAll,
      edit: editing(open, edits),
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

/** Silences a check throughout this draft. */
function turnOff(open: OpenDraft, check: string): CodeAction[] {
  const { document, analysis } = open;
  const edit = switchedOff(analysis.draft, check);
  if (!edit) return [];
  const of = analysis.findings.filter((finding) => finding.check === check);
  return [
    {
      title: l10n.t('Turn off this check in this draft ({0})', check),
      kind: QuickFix,
      diagnostics: of.map((finding) => diagnosticOf(document, finding)),
      edit: editing(open, [edit]),
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

function editing(open: OpenDraft, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [open.document.uri]: edits.map((edit) => textEdit(open, edit)) } };
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
