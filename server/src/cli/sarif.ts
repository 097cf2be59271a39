// SARIF 2.1.0: findings for tools that collect those of many programs.
import path from 'node:path';
import type { Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import type { Fix as OfferedFix, ReportedFinding, Severity } from '../analysis/check';
import { checks } from '../analysis/checks';
import type { CheckedDraft } from '../report/checked-draft';
import type { Span } from '../text/span';

// SARIF knows no hints: the severity itself stands among the properties.
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What `check --format sarif` prints. `base` is the URI of the current folder: files below it are named as seen from there. */
export function sarifOf(drafts: readonly CheckedDraft[], base: string): Log {
  const notifications = drafts.flatMap(({ document, analysis }) =>
    analysis.failures.map(({ check }) => ({
      level: 'error' as const,
      message: { text: `The check "${check}" failed; the others ran.` },
      locations: [{ physicalLocation: { artifactLocation: { uri: seenFrom(base, document.uri) } } }],
    })),
  );
  return {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'Rostrum', version, semanticVersion: version, rules: checks.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        artifacts: drafts.map(({ document }) => ({
          location: { uri: seenFrom(base, document.uri) },
        })),
        results: drafts.flatMap(({ document, analysis }) =>
          analysis.findings.map((finding) => resultOf(finding, document, seenFrom(base, document.uri))),
        ),
      },
    ],
  };
}

function ruleOf({ id, severity, summary, reason }: (typeof checks)[number]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: reason },
    help: { text: `${summary} ${reason}` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(finding: ReportedFinding, document: TextDocument, uri: string): Result {
  const { check, severity, span, message, fix, otherFix, related = [] } = finding;
  const at = (place: Span): Location => ({
    physicalLocation: { artifactLocation: { uri }, region: regionOf(document, place) },
  });
  return {
    ruleId: check,
    ruleIndex: checks.findIndex(({ id }) => id === check),
    level: LEVELS[severity],
    message: { text: message },
    locations: [at(span)],
    relatedLocations: related.map((one) => ({ ...at(one.span), message: { text: one.message } })),
    fixes: [fix, otherFix].flatMap((one) => (one ? [sarifFix(one, document, uri)] : [])),
    properties: { severity },
  };
}

function sarifFix({ title, edits }: OfferedFix, document: TextDocument, uri: string): Fix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri },
        replacements: edits.map(({ span, newText }) => ({
          deletedRegion: regionOf(document, span),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

/** Lines and columns from 1, the end behind the last character. */
function regionOf(document: TextDocument, span: Span): Region {
  const start = document.positionAt(span.start);
  const end = document.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function seenFrom(base: string, uri: string): string {
  const relative = path.posix.relative(new URL(base).pathname, new URL(uri).pathname);
  return relative.startsWith('../') ? uri : relative;
}
