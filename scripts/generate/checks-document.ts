// The documentation of the checks, from what each check says of itself.
import type { Check } from '../../server/src/analysis/check';
import { checks } from '../../server/src/analysis/checks';
import { examples, explained } from '../../server/src/features/check-document';
import { languageCodes } from '../../server/src/text/languages';

/** docs/checks.md. */
export function checksDocument(): string {
  const contents = checks.map(
    ({ id, severity, summary }) => `| [\`${id}\`](#${id}) | ${severity} | ${inCell(summary)} |`,
  );
  const parts = [
    '# Checks',
    'What Rostrum looks for in a draft. Each check can be made louder or silent: for all drafts with the setting `rostrum.checks`, for one draft with `checks:` in its front matter, for one paragraph with `<!-- ignore: check-id -->` at its end.',
    'The marks ⟦ and ⟧ in the examples stand around what is flagged; they are no part of the draft. Characters that cannot be seen are written as <U+00A0>. The examples are run as tests.',
    ['| Check | Level | What it finds |', '| --- | --- | --- |', ...contents].join('\n'),
    ...checks.map(section),
    '<!-- Written by "npm run generate" from server/src/analysis/checks/. -->',
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(check: Check): string {
  return [`## ${check.id}`, explained(check), ...examples(check, languageCodes)].join('\n\n');
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
