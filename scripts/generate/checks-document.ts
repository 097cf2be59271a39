// The documentation of the checks, from what each check says of itself.
import type { Check, Example } from '../../server/src/analysis/check';
import { checks } from '../../server/src/analysis/checks';
import { languageCodes, languages } from '../../server/src/text/languages';

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

function section({ id, severity, summary, reason, examples }: Check): string {
  const parts = [`## ${id}`, `${summary} Level: ${severity}.`, reason];
  for (const code of languageCodes) {
    const given = examples[code];
    if (!given) continue;
    // One of each is enough to understand a check; the others are in its file.
    const [flagged] = given.flags;
    const [passes] = given.passes;
    if (flagged !== undefined) parts.push(`**${languages[code].name}**, flagged:`, shown(flagged));
    if (passes !== undefined) parts.push('not flagged:', shown(passes));
  }
  return parts.join('\n\n');
}

function shown(example: Example): string {
  if (typeof example === 'string') return block(example);
  const notes = [example.note ?? []].flat();
  const files = Object.entries({ ...example.workspace, ...example.sources });
  return [
    block(example.draft),
    ...(notes.length > 0 ? ['with this concept note:', ...notes.map(block)] : []),
    ...files.flatMap(([path, text]) => [`with this file \`${path}\`:`, block(text)]),
  ].join('\n\n');
}

/** A block of text, in a fence longer than any in it; control characters as their pictures (␀), others that cannot be seen by their code. */
function block(raw: string): string {
  const text = raw
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/g, codeOf);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text.replace(/\n+$/, '')}\n${fence}`;
}

function codeOf(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
