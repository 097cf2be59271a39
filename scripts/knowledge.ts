// What the knowledge holds, and what of it is still to be verified.
//   npm run knowledge                 (counts, gaps by language)
//   npm run knowledge -- --unverified (also every entry from memory and every doubtful name)
import { allEntries } from '../server/src/knowledge/entries';
import { languageCodes } from '../server/src/text/languages';

const entries = allEntries();
const kinds = [...new Set(entries.map(({ kind }) => kind))].sort();

console.log(
  table(
    ['kind', 'entries', 'seen in a source', 'from a concept note', 'not yet verified'],
    [
      ...kinds.map((kind) => [kind, ...counted(entries.filter((entry) => entry.kind === kind))]),
      ['all', ...counted(entries)],
    ],
  ),
);
console.log(
  table(
    ['language', 'named', 'missing', 'names not yet verified', 'acronyms', 'other forms'],
    languageCodes.map((code) => {
      const names = entries.flatMap((entry) => entry.names[code] ?? []);
      return [
        code,
        names.length,
        entries.length - names.length,
        names.filter(({ doubtful }) => doubtful).length,
        names.filter(({ acronym }) => acronym !== null).length,
        names.reduce((sum, { aliases, short }) => sum + aliases.length + (short === null ? 0 : 1), 0),
      ];
    }),
  ),
);

if (process.argv.includes('--unverified')) {
  for (const { id, names, certainty } of entries) {
    const doubtful = languageCodes.filter((code) => names[code]?.doubtful);
    const missing = languageCodes.filter((code) => !names[code]);
    const said = [
      ...(certainty === 'memory' ? ['facts from memory'] : []),
      ...(doubtful.length > 0 ? [`doubtful: ${doubtful.join(' ')}`] : []),
      ...(missing.length > 0 ? [`missing: ${missing.join(' ')}`] : []),
    ];
    if (said.length > 0) console.log(`${id}: ${said.join('; ')}`);
  }
}

function counted(some: readonly { readonly certainty: string }[]): number[] {
  const of = (certainty: string) => some.filter((entry) => entry.certainty === certainty).length;
  return [some.length, of('source'), of('note'), of('memory')];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
