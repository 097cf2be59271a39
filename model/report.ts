// Writes figures into docs/coverage.md, between their markers.
import { readFileSync, writeFileSync } from 'node:fs';

export const REPORT = 'docs/coverage.md';
/** Weights for the topic model without the thesaurus: only measured, never shipped. */
export const MODEL_ALONE = 'model/model-alone.json';

/** Replaces what stands between `<!-- figures: NAME -->` and `<!-- /figures -->` for each name given; other figures stay. */
export function writeFigures(file: string, blocks: Readonly<Record<string, string>>): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    /(<!-- figures: ([\w-]+) -->\n)[^]*?(<!-- \/figures -->)/g,
    (whole: string, open: string, name: string, close: string) => {
      const block = blocks[name];
      return block === undefined ? whole : `${open}\n${block}\n\n${close}`;
    },
  );
  writeFileSync(file, after);
}
