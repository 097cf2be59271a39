// Many fixes as one step.
import type { Span } from '../text/span';
import type { Edit, ReportedFinding } from './check';
import { checks } from './checks';

const safe: ReadonlySet<string> = new Set(checks.flatMap(({ id, hasSafeFixes }) => (hasSafeFixes ? [id] : [])));

/** Whether a finding has a fix that cannot change what the draft says, so that it may be applied unseen. */
export function hasSafeFix({ check, fix }: ReportedFinding): boolean {
  return fix !== undefined && safe.has(check);
}

/**
 * The edits of all fixes of `findings`, in order and without overlaps. A fix is taken as a whole: where two want the same place, the
 * earlier finding's is taken and the other left for another time. Empty when there is none.
 */
export function editsOfAll(findings: readonly ReportedFinding[]): Edit[] {
  const taken: Edit[] = [];
  for (const { fix } of findings) {
    if (fix && !fix.edits.some(({ span }) => taken.some((edit) => collide(edit.span, span)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether two edits share a character or insert at the same place. */
function collide(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start;
}
