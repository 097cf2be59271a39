// The documentation of the rules of style that are tables of words, from the rows and what they leave out.
import leftOutFile from '../../server/src/knowledge/data/style-left-out.json';
import rules from '../../server/src/knowledge/data/style-rules.json';
import { styleRowsOf } from '../../server/src/knowledge/style-rows';
import { languages, type LanguageCode } from '../../server/src/text/languages';

const leftOut: Readonly<Record<string, string>> = leftOutFile;

/** docs/style-rules.md. */
export function styleRulesDocument(): string {
  const codes = [...new Set(rules.map(({ language }) => language as LanguageCode))];
  const parts = [
    '# Rules of style',
    'The rules of United Nations style that are tables of words, the [checks](checks.md) that hold a draft against them, and how many rows each has. Not every rule can be told by words alone: what is left out has its reason. Rules marked ° are from memory, the others were seen in the source that is named.',
    ...codes.flatMap(section),
    '<!-- Written by "npm run generate" from server/src/knowledge/data/style/, style-rules.json and style-left-out.json. -->',
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(code: LanguageCode): string[] {
  const lines = rules
    .filter(({ language }) => language === code)
    .map(({ id, text, source, certainty }) => {
      const cells = [`${id}${certainty === 'memory' ? '°' : ''}`, text, checksOf(id, code), source];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
  return [
    `## ${languages[code].name}`,
    ['| Rule | What it asks | Check | Source |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  ];
}

/** The checks that have rows of a rule, with their numbers, and what is left out. */
function checksOf(id: string, code: LanguageCode): string {
  const counts = new Map<string, number>();
  for (const { rule, check } of styleRowsOf(code)) if (rule === id) counts.set(check, (counts.get(check) ?? 0) + 1);
  const checks = [...counts].map(([check, count]) => `[\`${check}\`](checks.md#${check}) (${count})`).join(', ');
  return [checks || 'None.', leftOut[id] ?? ''].filter(Boolean).join(checks ? '<br>' : ' ');
}
