// Findings as the editor's diagnostics.
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Related, ReportedFinding, Severity } from '../analysis/check';
import { directed } from '../text/l10n';
import { checkDocumentUri } from './check-document';
import { rangeOf, type ClientAbilities, type OpenDraft } from './feature';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a draft, in the order of the text; where the client opens such documents, each leads to what its check says of itself. */
export function diagnosticsOf(
  { document, analysis }: OpenDraft,
  { cards }: Pick<ClientAbilities, 'cards'>,
): Diagnostic[] {
  const language = analysis.draft.language ?? analysis.reader;
  return analysis.findings.map((finding) => ({
    ...diagnosticOf(document, finding),
    ...(cards ? { codeDescription: { href: checkDocumentUri(finding.check, language) } } : {}),
  }));
}

/** One finding as a diagnostic; its code is the check's id. */
export function diagnosticOf(document: TextDocument, finding: ReportedFinding): Diagnostic {
  const { span, severity, message, check, related } = finding;
  return {
    range: rangeOf(document, span),
    severity: severityOf[severity],
    code: check,
    source: 'Rostrum',
    message: directed(message),
    ...(related ? { relatedInformation: related.map((other) => informationOf(document, other)) } : {}),
  };
}

function informationOf(document: TextDocument, { span, message }: Related): DiagnosticRelatedInformation {
  return { location: { uri: document.uri, range: rangeOf(document, span) }, message: directed(message) };
}
